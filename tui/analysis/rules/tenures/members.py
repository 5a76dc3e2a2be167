"""Members of parliaments and councils, and governors: "Cllr Ann Poe (Lab, Moorside)", "Ohio Sen. Ann Hale"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.names import Named
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.apposed import PARTY_AND_STATE
from tui.analysis.rules.tenures.telling import draft, held
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.values import replace

_SEATS = (
    dict.fromkeys(("sen.", "senator", "sens.", "sens"), "senator")
    | dict.fromkeys(("cllr", "coun", "cr", "councillor"), "councillor")
    | dict.fromkeys(("rep.", "rep", "reps.", "reps", "representative"), "representative")
    | {one: one for one in ("congressman", "congresswoman", "alderman")}
    | {"gov.": "governor", "lt. gov.": "lieutenant governor"}
)
"""Titles of members and governors, with the seat that each tells of."""


def _seat(scene: Scene, at: int) -> str | None:
    """The seat that a title tells, before a name or before the first of several: "Sens. Poe (R-TN) and Hale (R-TN)"."""
    for _ in range(_MOST_MEMBERS):
        named, post = scene.chunks[at].value, scene.post(at - 1) if at else None
        title = named.title if isinstance(named, Named) and named.title else post.text.split()[-1] if post else ""
        before = None if title else _member_before(scene, at)
        if before is None:
            return _SEATS.get(title)
        at = before
    return None


def _member_before(scene: Scene, at: int) -> int | None:
    """The chunk of the member named before another, each with party and state: "Poe (R-TN) and | Hale (R-TN)"."""
    closed = at - 1
    while closed > 0 and scene.chunks[closed].symbol in (Symbol.AND, Symbol.COMMA):
        closed -= 1
    first = max(0, closed - _LONGEST_STATE)
    state = next((index for index in range(closed, first, -1) if PARTY_AND_STATE.match(scene.words(index))), 0)
    is_joined = closed < at - 1 and scene.before(state) in (Symbol.OPEN, Symbol.COMMA)
    return state - 2 if state > 1 and is_joined and scene.before(state - 1) is Symbol.PERSON else None


_MOST_MEMBERS = 60
_LONGEST_STATE = 5
"""Chunks of a party and state in brackets: "(D-N. Mex.)"."""


_DOTTED = re.compile(r"[RDI][-\u2013]((?:[A-Z]\.){2,}|[A-Z][a-z]{1,4}\.)")
"""A party and a state in short: "(D-N.J.)", "(R-Mo.)"."""


_SHORTEST_STATE = 2
_CLOSES = re.compile(r"\.?\)")


def ward(match: Match) -> Iterator[Draft]:
    """A member's party and ward in brackets: "Cllr Angela Brightwell (Lab, Moorside)"."""
    scene, at = match.scene, match["holder"]
    person, seat = scene.person(at), _seat(scene, at)
    place, last = scene.words(match["body"]), match["body"]
    dotted = _DOTTED.match(scene.setting.text, scene.chunks[last].start, scene.sentence.span.end)
    dotted = dotted if dotted and load("places").has(dotted[1]) else None
    closes = _CLOSES.match(scene.setting.text, scene.chunks[last].end)
    if match.get("party") is not None and not closes:
        return
    place += "." if closes and load("places").has(f"{place}.") else ""
    if match.get("party") is None:
        place = dotted[1] if dotted else place[2:] if PARTY_AND_STATE.match(place) else ""
        last = next(at for at in range(last, len(scene.chunks)) if not dotted or scene.chunks[at].end >= dotted.end())
    if person is None or seat is None or len(place) < _SHORTEST_STATE:
        return
    made = held(draft(match, person, [at, last], organisation=place), scene, _status_before(scene, at))
    yield replace(made, post=seat, is_bare=True)


def _status_before(scene: Scene, at: int) -> str:
    """What a word before a member's title tells of when it was held: "former state Rep. Ann Hale (D-Fell)"."""
    office = scene.post(at - 1) if at else None
    if office is not None:
        return office.status
    status = at - 1 - (scene.before(at) in (Symbol.MODIFIER, Symbol.ORG, Symbol.NAME))
    return scene.form(status) if status >= 0 and scene.kinds[status] is Symbol.STATUS else ""


def of_state(match: Match) -> Iterator[Draft]:
    """A member with state or party beside the name: "Ohio Sen. Ann Hale", "Sen. Ann Hale, a Republican from Ohio"."""
    scene, at = match.scene, match["holder"]
    person, named = scene.person(at), scene.chunks[at].value
    office = scene.post(at - 1) if at else None
    title = office.text if office else named.title if isinstance(named, Named) else ""
    seat = _SEATS.get(title)
    if person is None or seat is None or (at and scene.before(at - 1) is Symbol.IN):
        return
    beside = [index for index in (match.get("before"), match.get("party"), match.get("home")) if index is not None]
    told = {index: _state_and_party(scene.words(index)) for index in beside}
    chunks = [index for index, (state, party) in told.items() if state or party]
    if chunks:
        states = (state for state, _ in told.values() if state)
        first = min(at, *chunks)
        status = scene.form(first - 1) if scene.before(first) is Symbol.STATUS else ""
        made = held(draft(match, person, [at, *chunks], organisation=next(states, None)), scene, status)
        yield replace(made, post=seat, is_bare=True)


def _state_and_party(words: str) -> tuple[str, str]:
    """What a name beside a member's tells: ("Ohio", ""), ("", "Republican"), or both for "Ohio Republican"."""
    state, _, party = words.rpartition(" ")
    if load("places").has(words) or words.endswith(" County"):
        return words, ""
    return (state if load("places").has(state) else "", party) if load("parties").has(party) else ("", "")


def member_for(match: Match) -> Iterator[Draft]:
    """Letters behind a name with the seat: "Ann Hale MP for Fell North", "Ann Hale MP (Labour, Fell North)"."""
    scene, name, at, body = match.scene, match["holder"], match["post"], match.get("body")
    person, post = scene.person(name), scene.post(at)
    if person is None or post is None or post.text not in _LETTERS:
        return
    if body is not None and not _is_party(scene, match["party"]):
        return
    seats = [] if body is None else [body, *([match["more"]] if match.get("more") is not None else [])]
    seat = scene.span(seats).of(scene.setting.text) if seats else post.organisation
    if seat:
        made = held(draft(match, person, [name, at, *seats], post=at, organisation=seat), scene, post.status)
        yield replace(made, is_bare=True)


_LETTERS = frozenset(("MP", "MEP", "MSP", "MLA", "MS", "AM", "TD"))


def _is_party(scene: Scene, at: int) -> bool:
    """Whether a chunk names a party in full or in short: "Liberal Democrat", "Lab Co-op"."""
    words = scene.words(at)
    return load("parties").has(words) or any(load("parties").has(word) for word in words.replace("/", " ").split())


RULES = (
    Rule(
        "tenure.member-for",
        "PERSON:holder COMMA? POST:post (OPEN NAME/ORG/WORD/MODIFIER:party COMMA NAME/ORG:body "
        "((AND|COMMA) NAME/ORG:more)? CLOSE)?",
        member_for,
        reads="Ann Hale MP (Labour, Fell North) took the chair.",
        refuses="Ann Hale MP (Tuesday, Fell North) took the chair.",
    ),
    Rule(
        "tenure.ward",
        "PERSON:holder (OPEN|COMMA) (NAME/ORG:party (COMMA|DASH))? NAME/ORG:body",
        ward,
        reads="Cllr Angela Brightwell (Lab, Moorside) spoke.",
        refuses="Mr Brightwell (Leeds, Moorside) spoke.",
    ),
    Rule(
        "tenure.of-state",
        "NAME/ORG:before PERSON:holder (COMMA DET? NAME/ORG:party)? ((OF|FROM) NAME/ORG:home)?",
        of_state,
        reads="Oklahoma Sen. James Hale spoke.",
        refuses="In Oklahoma Sen. James Hale spoke.",
    ),
    Rule(
        "tenure.from-state",
        "PERSON:holder (COMMA DET?|OF|FROM) NAME/ORG:party ((OF|FROM) NAME/ORG:home)?",
        of_state,
        reads="Sen. James Hale, a Republican from Ohio, spoke.",
        refuses="Sen. James Hale, a friend from Ohio, spoke.",
    ),
)
