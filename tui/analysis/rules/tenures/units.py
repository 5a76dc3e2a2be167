"""Armed forces and their units entered: "enlisted in the army", "was commissioned into the Royal Artillery"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import POINT, draft, entered, holders_of
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.analysis.verb_groups import is_passive

_UNITS = frozenset(
    (
        "army", "navy", "force", "corps", "regiment", "artillery", "engineers", "guards", "fusiliers", "rifles",
        "infantry", "cavalry", "hussars", "lancers", "dragoons", "highlanders", "militia", "volunteers", "battalion",
        "brigade", "division", "squadron", "marines", "reserve", "reserves", "yeomanry", "signals", "guard", "police",
        "constabulary", "legion", "foot", "regulars", "borderers", "grenadiers", "service",
    )
)  # fmt: skip


def enlisted(match: Match) -> Iterator[Draft]:
    """Somebody enlists in, is commissioned into or transfers to a force or a unit of one."""
    scene, verb, body = match.scene, match["verb"], match["body"]
    words = {word.lower() for word in scene.words(body).split()}
    is_plain = scene.words(verb).lower() == "entered"
    if not (is_plain or scene.verb(verb) in _ENTERS) or _UNITS.isdisjoint(words) or modality(scene, verb) is not None:
        return
    if scene.before(body) is scene.kinds[verb] and not scene.lemma(verb).endswith(" to"):
        return  # "enlisted army surgeons"
    if scene.verb(verb) == "commission" and not is_passive(scene, verb):
        return
    time = dated(scene, verb, body, POINT)
    is_other = scene.after(body) in (Symbol.WORD, Symbol.NAME, Symbol.OWNS)
    if is_plain and (is_other or time is None or len(str(scene.phrase(time).start)) > _MONTH):
        return  # "entered the police station on 4 May"
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, body], organisation=scene.body(body), time=time)
        yield entered(made, scene)


_MONTH = len("2003-04~")
_ENTERS = ("enlist", "commission", "transfer")

RULES = (
    Rule(
        "tenure.enlisted",
        "BECOME/APPOINT/LEAVE/WORD:verb (IN|TO|PREPOSITION)? (DET|OWNER)? NUMBER? ORG:body",
        enlisted,
        reads="Ana Holt enlisted in the Selby Rifles in 1915.",
        refuses="Ana Holt enlisted in the Selby School in 1915.",
    ),
)
