"""Names and posts on lines in turn: a cabinet or a board set as "Ann Hale", and below it "Minister of Finance"."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.rules.tenures.listed_under import is_name_alone
from tui.analysis.rules.tenures.telling import held
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Part
from tui.values import replace


class _Line(StrEnum):
    NAME = "name"
    POST = "post"
    OTHER = "other"


_ZONES = (Zone.HEADING, Zone.BODY, Zone.ROW, Zone.LETTER)
_LONGEST_LINE = 12  # chunks
_FEWEST, _MOST_OTHER = 6, 4
"""Lines of an area, and of how many of them one may be neither a name nor a post."""
_NAMED = re.compile(
    f"{Symbol.DET}?[{Symbol.PERSON}{Symbol.NAME}]{Symbol.COMMA}?{Symbol.POST}?"
    f"(?:{Symbol.OPEN}[{Symbol.NAME}{Symbol.ORG}]{Symbol.CLOSE})?"
)
_POSTS = re.compile(f"{Symbol.POST}(?:{Symbol.COMMA}?{Symbol.AND}?{Symbol.POST})*(?:{Symbol.COMMA}{Symbol.ORG})?")


def find_paired(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """The tenures of areas in which names and posts take turns from the first line to the last.

    An area that begins and ends with the same, or in which two of a kind follow each other, is not read: whose the
    posts are could only be guessed.
    """
    area: list[tuple[Scene, _Line]] = []
    block = -2
    for scene in (*scenes, None):
        kind = _kind(scene) if scene is not None else None
        if kind is None or scene is None or scene.sentence.block != block + 1:
            yield from _pairs(area)
            area = []
        if kind is not None and scene is not None:
            area.append((scene, kind))
        block = scene.sentence.block if scene is not None else block


def _kind(scene: Scene) -> _Line | None:
    """What a short line holds; None for prose, for what heads several and for a row that tells both."""
    if scene.sentence.zone not in _ZONES or len(scene.chunks) > _LONGEST_LINE or not scene.chunks:
        return None
    if _NAMED.fullmatch(scene.symbols) and _person(scene) is not None:
        letters = (scene.words(at) for at in scene.places(Symbol.POST))
        return _Line.NAME if all(load("post_nominals").has(word) for word in letters) else _Line.OTHER
    posts = [post for at in scene.places(Symbol.POST) if (post := scene.post(at)) is not None]
    is_both = bool(posts) and Symbol.PERSON in scene.symbols
    if is_both or any(post.is_plural for post in posts) or scene.kinds[-1] is Symbol.STOP:
        return None
    is_post = _POSTS.fullmatch(scene.symbols) is not None and any(post.is_strong for post in posts)
    return _Line.POST if is_post else _Line.OTHER


def _person(scene: Scene) -> tuple[int, Person] | None:
    """Who alone is named in a line."""
    at = int(scene.kinds[0] is Symbol.DET)
    person = scene.person(at)
    if person is not None:
        return at, person
    return (at, Person(scene.words(at))) if is_name_alone(scene.words(at)) else None


def _pairs(area: Sequence[tuple[Scene, _Line]]) -> Iterator[Draft]:
    kinds = [kind for _, kind in area]
    if len(area) < _FEWEST or len(area) % 2 or _MOST_OTHER * kinds.count(_Line.OTHER) > len(area):
        return
    order = (_Line.NAME, _Line.POST) if kinds[0] is _Line.NAME else (_Line.POST, _Line.NAME)
    if kinds[0] is not order[0] or kinds[-1] is not order[1]:
        return
    if any(kind not in (order[at % 2], _Line.OTHER) for at, kind in enumerate(kinds)):
        return
    for (first, one), (second, other) in zip(area[::2], area[1::2], strict=True):
        if {one, other} == {_Line.NAME, _Line.POST}:
            yield from _held(*((first, second) if one is _Line.NAME else (second, first)))


def _held(named: Scene, titled: Scene) -> Iterator[Draft]:
    """The posts of one line as those of whom the line beside it names."""
    found = _person(named)
    for at in titled.places(Symbol.POST):
        post = titled.post(at)
        if found is None or post is None:
            continue
        inner = (named.chunks[found[0]], titled.chunks[at])
        made = Draft(
            Kind.TENURE,
            "tenure.paired-lines",
            Span(min(one.start for one in inner), max(one.end for one in inner)),
            ((found[1], Part.HOLDER),),
            post=post.text,
            organisation=post.organisation,
            evidence=(Evidence("post", post.head),),
        )
        yield replace(held(made, titled, post.status), is_bare=True)
