"""Rows of a person and a post, with the years in any order: "Ann Poe | Chair | 2001–2004", "Chair: Ann Poe"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.other_times import lasts_life
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.listed import listed_body
from tui.analysis.rules.tenures.placed import is_manner_of_address
from tui.analysis.rules.tenures.telling import STRETCH, draft, held
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.values import replace

_BETWEEN = frozenset(
    (
        Symbol.STOP, Symbol.COLON, Symbol.COMMA, Symbol.DASH, Symbol.OPEN, Symbol.CLOSE, Symbol.ORG, Symbol.NAME,
        Symbol.NUMBER, Symbol.PERSON, Symbol.POST, Symbol.TIME,
    )
)  # fmt: skip
_LONGEST_ROW = 16  # chunks


def in_cells(match: Match) -> Iterator[Draft]:
    """The tenure of a row that tells of one person, one post and one stretch of years, and of nothing besides."""
    scene = match.scene
    if not _is_row(scene):
        return
    holder, at, when = (scene.symbols.find(one) for one in (Symbol.PERSON, Symbol.POST, Symbol.TIME))
    person, post, phrase = scene.person(holder), scene.post(at), scene.phrase(when)
    if person is None or post is None or post.is_plural or phrase.relation not in STRETCH or lasts_life(phrase):
        return
    if at == holder + 1 and load("post_nominals").has(scene.words(at)):
        return  # "Ann Hale MP (until 4 May 2004)", in a list of members of something else
    if is_manner_of_address(scene, at, holder):
        return  # "Field Marshal Ann Hale, 1990–94", in a list of another post's holders
    bodies = [one for one in (scene.body(place) for place in scene.places(Symbol.ORG)) if one]
    made = held(draft(match, person, [holder, at], post=at, time=when), scene)
    own = made.organisation or listed_body(scene, at) or (bodies[0] if len(bodies) == 1 else None)
    yield replace(made, organisation=own)


def labelled(match: Match) -> Iterator[Draft]:
    """The holder whom a line of its own names with the office: "Chairman: Ann Hale", "ANN HALE, Ohio, Chairman"."""
    scene, at, state = match.scene, match["post"], match.get("state")
    if state is not None and not load("places").has(scene.words(state)):
        return
    person, post = scene.person(match["holder"]), scene.post(at)
    is_line = opens_line(scene, match.first) and _TAIL.fullmatch(scene.symbols, match.last + 1) is not None
    letters = (scene.words(index) for index in scene.places(Symbol.POST, match.last + 1))
    is_line = is_line and all(load("post_nominals").has(word) for word in letters)
    beside = match.get("body")
    body = scene.body(beside) or scene.words(beside) if beside is not None else None
    is_sure = post is not None and (post.is_strong or body is not None)
    if person is not None and post is not None and is_line and is_sure and not post.is_plural:
        made = held(draft(match, person, [at, match["holder"]], post=at), scene, post.status)
        yield replace(made, organisation=made.organisation or body, is_bare=True)


def labelled_together(match: Match) -> Iterator[Draft]:
    """The holders whom a line of its own names with the office they share: "Co-Chairs: Ann Hale and Tom Reed"."""
    scene, at = match.scene, match["post"]
    post, is_line = scene.post(at), opens_line(scene, match.first)
    if post is None or not (is_line and post.is_plural and post.is_strong):
        return
    if _PEOPLE.fullmatch(scene.symbols, match["holder"]) is None:
        return
    for index in scene.places(Symbol.PERSON, match["holder"]):
        if (person := scene.person(index)) is not None:
            yield replace(held(draft(match, person, [at, index], post=at), scene, post.status), is_bare=True)


def opens_line(scene: Scene, at: int) -> bool:
    """Whether a chunk is the first of a line of its own, but for the mark of a list."""
    is_marked = at == 1 and scene.words(0) in _MARKS
    return (at == 0 or is_marked) and scene.sentence.zone in _OF_LINES


_MARKS = ("-", "*", "•", "·", "–", "+", "▪", "◦", "●", "○", "■")
_TAIL = re.compile(
    f"(?:{Symbol.COMMA}?{Symbol.POST})?(?:{Symbol.OPEN}[{Symbol.NAME}{Symbol.ORG}]{Symbol.CLOSE})?{Symbol.STOP}?"
)
"""What may stand behind whoever a line names: letters, a party in brackets."""
_PEOPLE = re.compile(
    f"{Symbol.PERSON}(?:{Symbol.COMMA}{Symbol.PERSON})*(?:{Symbol.COMMA}?{Symbol.AND}{Symbol.PERSON})?{Symbol.STOP}?"
)
_OF_LINES = (Zone.ROW, Zone.HEADING, Zone.BODY)


def _is_row(scene: Scene) -> bool:
    if scene.sentence.zone not in (Zone.ROW, Zone.HEADING) or len(scene.chunks) > _LONGEST_ROW:
        return False
    is_once = all(scene.symbols.count(one) == 1 for one in (Symbol.PERSON, Symbol.POST, Symbol.TIME))
    return is_once and _BETWEEN.issuperset(scene.symbols)


RULES = (
    Rule(
        "tenure.in-cells",
        "POST:post",
        in_cells,
        reads="1998–2004: Ana Holt, clerk of Fell Council\n\n2004–2009: Tom Reed, clerk of Fell Council\n",
        refuses="1998–2004: Ana Holt and the clerk of Fell Council\n\n2004–2009: Tom Reed left as clerk\n",
    ),
    Rule(
        "tenure.labelled",
        "POST:post ((COMMA/DASH DET? ORG/NAME:body)? (COMMA DET? ORG)? COLON POST?|DASH) PERSON:holder",
        labelled,
        reads="The members of the inquiry are:\n\nChairman: Sir John Hale\n\nSecretary: Ann Poe\n",
        refuses="The members of the inquiry met the chairman: Sir John Hale said so.",
    ),
    Rule(
        "tenure.labelled-together",
        "POST:post COLON PERSON:holder (AND|COMMA)",
        labelled_together,
        reads="Co-Chairs: Ann Hale and Tom Reed\n",
        refuses="Co-Chairs: Ann Hale and the clerk of Tom Reed\n",
    ),
    Rule(
        "tenure.of-member",
        "PERSON:holder COMMA ORG:state COMMA POST:post",
        labelled,
        reads="ANN HALE, Connecticut, Chairman\n\nTOM REED, Ohio\n",
        refuses="ANN HALE, Connecticut, Chairman of the board, spoke.\n",
    ),
)
