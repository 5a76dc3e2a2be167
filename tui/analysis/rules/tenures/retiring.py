"""Posts left by retiring, with nothing said of the post."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import POINT, draft, holders_of, left
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.model.statements import Modality
from tui.values import replace


def retired(match: Match) -> Iterator[Draft]:
    """Somebody retired, with nothing said of the post."""
    scene, verb = match.scene, match["verb"]
    following = scene.words(verb + 1).lower() if verb + 1 < len(scene.chunks) else ""
    hurt = following in ("hurt", "injured", "ill") or (following == "to" and scene.after(verb + 1) is Symbol.WORD)
    if scene.verb(verb) != "retire" or hurt or scene.after(verb) in (Symbol.POST, Symbol.NAME):
        return
    if scene.kinds[verb + 1 : verb + 2] == (Symbol.TO,) and scene.kinds[verb + 2 : verb + 3] in _PLACES:
        return  # "retired to Fell in 1967", having left the post before or not
    if scene.lemma(verb).endswith(" from") and Symbol.ORG in scene.kinds[verb + 1 : verb + 3]:
        return  # the body is what another rule reads
    if scene.lemma(verb).endswith(" from") and scene.after(verb) is Symbol.WORD and following not in _AT_LARGE:
        return  # "retired from football"
    told = modality(scene, verb)
    if told is Modality.DENIED:
        return
    time = dated(scene, verb, verb, POINT)
    if time is not None and time < verb and scene.words(verb - 1).lower() == "after":
        time = None  # "was made commissioner in 2007 after retiring"
    is_firm = scene.lemma(verb).endswith(" from") and scene.after(verb) is Symbol.PERSON  # "retired from Hale Orr"
    body = scene.body(verb + 1) if is_firm else None
    for index, person in holders_of(match):
        made = left(draft(match, person, [index, verb], organisation=body, time=time), scene)
        yield replace(made, modality=told or made.modality)


def lately_retired(match: Match) -> Iterator[Draft]:
    """Somebody "recently retired as" the holder of a post; "the recently retired clerk" is told of as a title."""
    scene, post, person = match.scene, match["post"], match.scene.person(match["holder"])
    if person is not None and scene.words(match["verb"]).lower().endswith("retired"):
        yield left(draft(match, person, [match["holder"], post], post=post), scene)


_PLACES = ((Symbol.ORG,), (Symbol.NAME,))
_AT_LARGE = frozenset(("academia", "active", "government", "office", "politics", "public", "service", "work"))


RULES = (
    Rule(
        "tenure.retired",
        "LEAVE:verb",
        retired,
        reads="Gordon Hall retired in 1954.",
        refuses="Gordon Hall retired hurt from the match.",
    ),
    Rule(
        "tenure.lately-retired",
        "PERSON/PRONOUN/WHO:holder HAVE? STATUS:verb (AS|FROM (DET|OWNER) JOB (OF|AS)) DET? POST:post",
        lately_retired,
        reads="Gordon Hall recently retired as clerk of Fell Council.",
        refuses="Gordon Hall then wrote as clerk of Fell Council.",
    ),
)
