"""Bodies served in with no post named: "served in the Royal Navy", "represented Fell in the House", "on secondment"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import (
    POINT,
    STRETCH,
    draft,
    entered,
    held,
    held_then,
    holder_of,
    holders_of,
    is_place,
    noun_of,
)
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import is_passive
from tui.model.statements import Status
from tui.values import replace


def served_in(match: Match) -> Iterator[Draft]:
    """Somebody served in a body, not in a place, over a stated time."""
    scene, at = match.scene, match["body"]
    body = scene.body(at)
    terms = match.get("terms")
    if body is None or load("places").has(body) or (terms is not None and not _may_stand_between(scene.words(terms))):
        return
    time = match.get("when") or dated(scene, match["verb"], at, STRETCH)
    is_worked = (
        scene.verb(match["verb"]) == "work" and time is not None and scene.phrase(time).relation is Relation.SPAN
    )
    serves = scene.lemma(match["verb"]).startswith(("serve", "sit")) or match.get("when") is not None or is_worked
    if _AS_HOLDER.match(scene.symbols, at + 1) or scene.words(match["verb"]).lower().endswith(" as"):
        return  # "served as Fell (then Orb)'s envoy", "served in the Fell administration as its clerk": in that post
    if not serves or is_passive(scene, match["verb"]) or modality(scene, match["verb"]):
        return
    if (holder := holder_of(match)) is None:
        return
    made = draft(match, holder[1], [holder[0], match["verb"], at], organisation=body, time=time)
    yield _as_member(held_then(made, scene, match["verb"]), match)


def _may_stand_between(words: str) -> bool:
    """Whether a noun before a body is how long, "two terms", or what it is: "the law firm of | Hale & Orr"."""
    noun = words.lower().removesuffix(" of")
    return noun in ("term", "terms") or load("organisation_heads", "employers", "bodies_in_lower_case").has(noun)


_AS_HOLDER = re.compile(
    f"(?:{Symbol.OF}{Symbol.DET}?[{Symbol.ORG}{Symbol.NAME}])?{Symbol.AS}{Symbol.DET}?{Symbol.POST}"
)


def _as_member(made: Draft, match: Match) -> Draft:
    """Who sits on a board or committee is a member of it: of "the board of Orb Limited" at Orb Limited."""
    scene, owner = match.scene, match.get("owner")
    post = seat_of(scene, match["body"])
    if post is None:
        return made
    return replace(made, post=post, organisation=made.organisation if owner is None else scene.body(owner))


def seat_of(scene: Scene, body: int) -> str | None:
    """The post of whoever sits on a body, by what it is called; None where one is no member of it by serving there."""
    seat = scene.words(body).lower().rpartition(" ")[2]
    if seat not in ("board", "committee", "panel", "council", "commission", "bench"):
        return None
    return "board member" if seat == "board" else "member"


def won_seat(match: Match) -> Iterator[Draft]:
    """Somebody wins election to a body, or takes a seat in it."""
    scene, verb, at = match.scene, match["verb"], match["body"]
    is_won = scene.lemma(verb).startswith("win ") or scene.lemma(verb).endswith(" seat")
    if not is_won or is_place(scene, at) or modality(scene, verb):
        return
    time = dated(scene, verb, at, POINT)
    for index, person in holders_of(match):
        yield entered(draft(match, person, [index, verb, at], organisation=scene.body(at), time=time), scene)


def on_loan(match: Match) -> Iterator[Draft]:
    """Somebody on secondment to a body."""
    scene, body = match.scene, match.scene.body(match["body"])
    person = scene.person(match["holder"])
    if person is None or body is None or noun_of(match) not in ("secondment", "attachment", "loan"):
        return
    time = dated(scene, match["noun"], match["body"], POINT)
    made = draft(match, person, [match["holder"], match["body"]], organisation=body, time=time)
    made = held(made, scene)
    if made.status is Status.DATED and not modality(scene, match["noun"]):
        yield made


def sat_for(match: Match) -> Iterator[Draft]:
    """Somebody represented a place in a parliament or on a council."""
    scene, verb, when = match.scene, match["verb"], match.get("early") or match.get("when")
    if scene.verb(verb) != "represent" or not _sits(scene, match):
        return
    if (holder := holder_of(match)) is None or modality(scene, verb):
        return
    chunks, seat = [holder[0], verb, match["body"]], scene.words(match["seat"])
    time = when if when is not None and scene.phrase(when).relation in STRETCH else None
    made = draft(match, holder[1], chunks, organisation=seat, time=time)
    post = "senator" if scene.words(match["body"]).lower().endswith("senate") else "member"
    yield held_then(replace(made, post=post), scene, verb)


def _sits(scene: Scene, match: Match) -> bool:
    """Whether the body is one that people sit in for a place: "in the House of Commons", "on the council"."""
    words = {word.lower() for word in scene.words(match["body"]).split()}
    return bool(words & _CHAMBERS)


def opening_as(match: Match) -> Iterator[Draft]:
    """An opening phrase with a stated time: "Later, as chairman of the committee, from 1987 to 1992, Mr Thring …"."""
    scene, at = match.scene, match["post"]
    person = scene.person(match["holder"])
    first = match.first - 2 * (scene.symbols[: match.first] == Symbol.ADVERB + Symbol.COMMA)
    opens = scene.before(first) in (Symbol.STOP, Symbol.COLON, Symbol.QUOTE)
    opener = match.get("opener")
    if (opener is not None and scene.words(opener).lower() not in ("as", "while", "when")) or person is None:
        return
    opens = opens or (opener is None and at == 0)
    if not opens or scene.phrase(match["when"]).relation not in STRETCH:
        return
    yield held(draft(match, person, [match.first, at, match["holder"]], post=at, time=match["when"]), scene)


_CHAMBERS = frozenset(
    (
        "house", "parliament", "senate", "congress", "council", "assembly", "commons", "dáil", "legislature",
        "westminster",
    )
)  # fmt: skip


RULES = (
    Rule(
        "tenure.served-in",
        "SERVE:verb ((DET|NUMBER|WORD)* APPOINTMENT|(DET|NUMBER|WORD|AND)* WORD:terms)? "
        "(IN|ON|FOR|AT|WITH)? (DET|OWNER)? ORG:body (OF DET? ORG:owner)? "
        "(TIME:when)?",
        served_in,
        reads="Ana Holt served in the House of Commons from 1971 to 1978.",
        refuses="Ana Holt served in Germany from 1971 to 1978.",
    ),
    Rule(
        "tenure.sat-for",
        "SERVE:verb NAME/ORG:seat (TIME:early)? (IN|ON|AT) (DET)? (MODIFIER|STATUS)* ORG/NAME/WORD:body (TIME:when)?",
        sat_for,
        reads="Ana Holt represented Fell in the House of Commons from 1997 to 2005.",
        refuses="Ana Holt represented Fell in the High Court from 1997 to 2005.",
    ),
    Rule(
        "tenure.won-seat",
        "BECOME:verb (TO|IN|ON) (DET|OWNER)? ORG:body",
        won_seat,
        reads="Ana Holt won election to the House of Commons in 1971.",
        refuses="Ana Holt won election to the surprise of the House of Commons in 1971.",
    ),
    Rule(
        "tenure.on-loan",
        "SUBJECT:holder (BE|HAVE|WORD|SERVE|TIME|ADVERB)* ON WORD:noun (TO|AT|WITH) (DET)? ORG:body",
        on_loan,
        reads="Ana Holt worked on secondment to the Home Office from 2001 to 2003.",
        refuses="Ana Holt worked on letters to the Home Office from 2001 to 2003.",
    ),
    Rule(
        "tenure.opening-as",
        "(AS/WHEN:opener)? POST:post COMMA? TIME:when COMMA? PERSON/PRONOUN:holder",
        opening_as,
        reads="As chairman of the Fell Committee from 1987 to 1992, Ann Holt saw it.",
        refuses="As the chairman of the Fell Committee from 1987 to 1992 said, Ann Holt saw it.",
    ),
)
