"""Posts in which somebody says that they speak or act, "As chair, I sign", "I write as its chair", or is asked for."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import is_confirmed
from tui.analysis.patterns import Match, Rule
from tui.analysis.reference.focus import FIRST_PERSON
from tui.analysis.rules.tenures.holding import asserted_held
from tui.analysis.rules.tenures.placed import is_placed
from tui.analysis.rules.tenures.telling import POINT, draft, held, is_past
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import FINITE
from tui.model.statements import Status
from tui.values import replace

_OPENS = (Symbol.STOP, Symbol.QUOTE, Symbol.COLON, Symbol.AND, Symbol.COMMA, Symbol.THAT)
_UNREAL = frozenset(("would", "should", "could", "might", "may", "'d", "’d"))
_USUAL = ("regularly", "often", "usually", "always", "frequently", "sometimes", "generally", "normally")
"""What is told of as a habit: "As chairman I would often ask"."""
_SPEAKS = re.compile(
    r"(?:am|was|have)?(?: (?:also|now|here|always|often))*"
    r" ?(?:here|come|came|appear|appeared|appearing|stand|stood|sit|speak|spoke|speaking|write|wrote|writing|testify"
    r"|testifying|address|addressing|say|said)\b"
)
"""How somebody begins who tells in what post they speak: "I am here", "I write"."""
_LONGEST_BESIDE = 8
"""Chunks from the verb of speaking to its "as": "I appear before the committee today as"."""


def acting_as(match: Match) -> Iterator[Draft]:
    """Whoever acts as the holder of a post in what the sentence tells: "As chair of the trust, I sign"."""
    scene, further = match.scene, match.get("further")
    who = match["holder"] if "holder" in match.slots else match["alone"]
    is_named = scene.kinds[who] is Symbol.PERSON  # one title before a name is told of elsewhere
    if who + 1 >= len(scene.chunks) or (is_named and (further is None or scene.after(who) is Symbol.COMMA)):
        return
    is_aside = scene.after(who + 1) is Symbol.COMMA  # "As the minister, I think, knows"
    is_unreal = (
        scene.words(who + 1).lower() in _UNREAL and scene.words(min(who + 2, len(scene.chunks) - 1)) not in _USUAL
    )
    if scene.before(match["opener"]) in _OPENS and not (is_unreal or is_aside):
        for at in (match["post"],) if further is None else (match["post"], further):
            yield from _in_post(match, at, who, verb=who + 1)


def speaking_as(match: Match) -> Iterator[Draft]:
    """Whoever says in what post they speak: "I appear before the committee as its former chair"."""
    scene, at, who = match.scene, match["post"], match["holder"]
    opener = next(scene.places(Symbol.AS, who, at), None)
    if opener is None or opener - who > _LONGEST_BESIDE or scene.after(at) in FINITE | {Symbol.PERSON, Symbol.OWNS}:
        return
    said = " ".join(scene.words(one) for one in range(who + 1, opener)).lower()
    if scene.words(who).lower() in FIRST_PERSON and _SPEAKS.match(said):
        yield from _in_post(match, at, who, verb=who + 1)


def was_asked(match: Match) -> Iterator[Draft]:
    """Who is asked whether they held a post, and answers with yes."""
    scene, verb, at = match.scene, match["verb"], match["post"]
    post, person = scene.post(at), scene.person(match["holder"])
    if post is None or person is None or scene.after(at) in (Symbol.PERSON, Symbol.OWNS) or not is_confirmed(scene):
        return
    made = draft(match, person, [verb, at], post=at, time=dated(scene, verb, at, POINT))
    if scene.before(verb) in _OPENS_QUESTION and (made.time is not None or is_placed(scene, at, post)):
        yield asserted_held(made, match, post)


_OPENS_QUESTION = (Symbol.STOP, Symbol.COMMA, Symbol.COLON, Symbol.QUOTE, Symbol.TIME, Symbol.AND)


def _in_post(match: Match, at: int, who: int, *, verb: int) -> Iterator[Draft]:
    scene, post, person = match.scene, match.scene.post(at), match.scene.person(who)
    if post is None or person is None or post.is_plural or _is_alike(scene, at) or not is_placed(scene, at, post):
        return
    status = next((scene.form(one) for one in scene.places(Symbol.STATUS, match.first, at)), post.status)
    made = held(draft(match, person, [at, who], post=at), scene, status)
    is_then = made.status is Status.CURRENT and verb < len(scene.chunks) and _is_told_of_past(scene, verb)
    yield replace(made, as_of=None if is_then else made.as_of, is_bare=True)


def _is_told_of_past(scene: Scene, verb: int) -> bool:
    """Whether a verb, one of the lexicon or any other, tells of the past: "she initiated it", "would often say"."""
    word = scene.words(verb).lower()
    is_other = scene.kinds[verb] is Symbol.WORD and (word.endswith("ed") or load("time_past_verbs").has(word))
    return is_past(scene, verb) or is_other or word == "would"


def _is_alike(scene: Scene, at: int) -> bool:
    """Whether "as" only likens: "as a good chairman, he waited"."""
    return scene.words(at).split()[0].lower() in ("any", "every", "no") or scene.words(at - 1).lower() in _LIKENS


_LIKENS = frozenset(("any", "every", "no", "such", "good", "same"))

RULES = (
    Rule(
        "tenure.was-asked",
        "BE:verb PERSON/PRONOUN:holder (ADVERB|TIME|STATUS)* POST:post",
        was_asked,
        reads="Was Ana Holt the mayor of Fell in 2004? Yes.",
        refuses="Was Ana Holt the mayor of Fell in 2004? Nobody knew.",
    ),
    Rule(
        "tenure.acting-as",
        "AS:opener (DET|STATUS|ADVERB|OWNER)* POST:post (COMMA? AND AS? (DET|STATUS|OWNER)* POST:further)? "
        "(COMMA PERSON/PRONOUN:holder|PRONOUN:alone)",
        acting_as,
        reads="Ana Holt wept. As chairman of the Fell Trust, she signed the order.",
        refuses="Ana Holt wept. As chairman of the Fell Trust, she would sign the order.",
    ),
    Rule(
        "tenure.speaking-as",
        "PRONOUN:holder (WORD|BE|HAVE|WRITE|SAY|PUBLISH|ADVERB|TIME)+ ((WHEN|IN|AT) (PRONOUN|(DET|OWNER|WORD|ORG)+))? "
        "(TIME|ADVERB|WORD)* AS (DET|STATUS|ADVERB|OWNER)* POST:post",
        speaking_as,
        reads="“I appear before you today as the former chair of the Fell Trust,” Ana Holt said.",
        refuses="“I appear before you today as the chair of the Fell Trust is ill,” Ana Holt said.",
    ),
)
