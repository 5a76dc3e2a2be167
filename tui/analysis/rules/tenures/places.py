"""Places and bodies at which one post was held in turn: "attaché in Rome in 1921, in Berlin the same year"."""

from collections.abc import Iterator
from typing import NamedTuple

from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol

_LINKS = frozenset((Symbol.COMMA, Symbol.AND, Symbol.ADVERB))
_LEADS = frozenset((Symbol.IN, Symbol.AT, Symbol.TO, Symbol.OF))
_BODIES = (Symbol.ORG, Symbol.NAME)
_ENDS = frozenset((Symbol.COMMA, Symbol.AND, Symbol.STOP, Symbol.WHEN, Symbol.CLOSE, Symbol.DASH))
"""What may follow the last of them: in "and in Hull in 1931 she married" the place is where somebody married."""


class Place(NamedTuple):
    """A further place of a post: the chunks of its body and its time, and the chunk after both."""

    body: int
    time: int
    end: int


def places_in_turn(scene: Scene, post: int) -> list[Place]:
    """The further places of the post at a chunk, each with its time, as the first has one."""
    held = scene.post(post)
    found = _years(scene, post + 1)
    if held is None or not held.organisation or found is None:
        return []
    return list(_places(scene, found[1]))


def stations(scene: Scene, body: int) -> list[Place]:
    """The body at a chunk and those that follow it, each with its time, bare or in brackets."""
    years = _years(scene, body + 1)
    return [Place(body, *years), *_places(scene, years[1])] if years is not None else []


def _places(scene: Scene, end: int) -> Iterator[Place]:
    place = _place(scene, end)
    while place is not None:
        yield place
        place = _place(scene, place.end)


def _place(scene: Scene, first: int) -> Place | None:
    """The place and time behind a comma or "and" at a chunk."""
    at, last = first, len(scene.chunks)
    while at < last and (scene.kinds[at] in _LINKS or scene.words(at) == ";"):
        at += 1
    is_listed = Symbol.AND in scene.kinds[first:at]
    at += 2 * (scene.setting.text[scene.chunks[at - 1].end :].lstrip().startswith("the same in ") and at + 2 < last)
    leads = at < last and scene.kinds[at] in _LEADS
    at += leads
    at += at < last and scene.kinds[at] is Symbol.DET
    if at == first or at >= last or scene.kinds[at] not in (_BODIES if leads else _BODIES[:1]):
        return None
    behind = at + 1
    if scene.kinds[behind : behind + 1] == (Symbol.COMMA,) and scene.kinds[behind + 1 : behind + 2] == (Symbol.ORG,):
        behind += 2  # "at Calder, Ohio, from 1931"
    behind += scene.kinds[behind : behind + 1] == (Symbol.COMMA,) and leads
    years = _years(scene, behind)
    if years is None or not (leads or is_listed or scene.kinds[behind] is Symbol.OPEN or _is_stretch(scene, years[0])):
        return None  # "in 1990, Orb Limited in 1991 bought"
    return Place(at, *years) if years[1] >= last or scene.kinds[years[1]] in _ENDS else None


def _is_stretch(scene: Scene, time: int) -> bool:
    return scene.phrase(time).relation is not Relation.AT


def _years(scene: Scene, at: int) -> tuple[int, int] | None:
    """The time phrase at a chunk, bare or in brackets, and the chunk behind it."""
    if scene.kinds[at : at + 1] == (Symbol.TIME,):
        return at, at + 1
    return (at + 1, at + 3) if scene.kinds[at : at + 3] == _BRACKETED else None


_BRACKETED = (Symbol.OPEN, Symbol.TIME, Symbol.CLOSE)
