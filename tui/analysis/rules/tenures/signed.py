"""Posts on lines of their own below a name: who signs a letter and whom it is addressed to, with what they are."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.rules.tenures.listed import listed_body
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.zones.letters import is_closing
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Part, Status

_BESIDE_NAME = frozenset((Symbol.STOP, Symbol.COMMA, Symbol.ORG, Symbol.OPEN, Symbol.CLOSE))
"""What may stand behind a name on its line: letters, a party in brackets."""
_BEFORE_NAME = frozenset((Symbol.DET, Symbol.OPEN, Symbol.POST, Symbol.MODIFIER, Symbol.STATUS, Symbol.NAME))
"""What may stand before it: "The Honourable", "(", a rank."""
_BEHIND_POST = frozenset(
    (Symbol.COMMA, Symbol.STOP, Symbol.ORG, Symbol.NAME, Symbol.NUMBER, Symbol.DET, Symbol.AND, Symbol.POST)
)
"""What may stand behind a post that follows the name on one line: the address."""
_BODIES = (Symbol.ORG, Symbol.NAME)


def find_signed(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """The post beside or below each name in a letter's address or signature, with the body on the line below it."""
    sentences = Counter(one.sentence.block for one in scenes)
    lines = [one for one in scenes if sentences[one.sentence.block] == 1 and one.chunks]
    for line in lines:
        for at in _beside_name(line):
            body = post.organisation if (post := line.post(at)) else None
            yield from _signed(line, line, at, _without_street(body or "") or None)
    for at, (name, line) in enumerate(pairwise(lines)):
        post = line.post(0)
        is_placed = name.sentence.zone is Zone.LETTER or (at > 0 and _closes(lines[at - 1], name))
        if is_placed and _are_next(name, line) and post is not None and _stands_alone(line, post):
            below = lines[at + 2] if at + 2 < len(lines) and _are_next(line, lines[at + 2]) else None
            body = post.organisation or listed_body(line, 0) or (_body(below) if below else None)
            yield from _signed(name, line, 0, body)


def _signed(name: Scene, line: Scene, at: int, organisation: str | None) -> Iterator[Draft]:
    """The post at a chunk of one line as that of whoever another line, or the same, begins with."""
    named, post = _name(name), line.post(at)
    person = name.person(named) if named is not None else None
    is_all = name is line or (named is not None and set(name.kinds[named + 1 :]) <= _BESIDE_NAME)
    if person is None or post is None or not is_all:
        return
    yield Draft(
        Kind.TENURE,
        "tenure.signed",
        Span(name.chunks[0].start, line.chunks[at].end),
        ((person, Part.HOLDER),),
        post=_without_street(post.text),
        organisation=organisation,
        as_of=line.setting.published,
        status=Status.CURRENT,
        evidence=(Evidence("post", line.chunks[at].span),),
        is_bare=True,
    )


def _name(line: Scene) -> int | None:
    """The chunk of who is named at the beginning of a line."""
    at = line.symbols.find(Symbol.PERSON)
    return at if at >= 0 and set(line.kinds[:at]) <= _BEFORE_NAME else None


def _beside_name(line: Scene) -> Iterator[int]:
    """The posts that stand right behind a name, with nothing but an address: "Margaret Tull Chair of Trustees"."""
    is_line = line.sentence.zone in _ZONES or (line.sentence.zone is Zone.BODY and line.sentence.block < _WITHIN_HEAD)
    named = _name(line) if is_line else None
    if named is None or " " not in line.words(named) or line.words(len(line.chunks) - 1) == ".":
        return
    found = _SEAT.match(line.symbols, named + 1)
    has_seat = found is not None and line.words(found.end() - 1) in ("MP", "MSP", "TD")
    at = found.end() if found is not None and has_seat else named + 1
    if not set(line.kinds[at + 1 :]) <= _BEHIND_POST:
        return
    while at < len(line.chunks) and (post := line.post(at)) is not None:
        if (post.is_strong or post.organisation) and not post.is_plural:
            yield at
        at += 1


_ZONES = (Zone.LETTER, Zone.HEADING, Zone.TITLE)
_WITHIN_HEAD = 8
"""Blocks from the beginning within which a line of any length may be the head of a release."""
_SEAT = re.compile(f"{Symbol.COMMA}?{Symbol.POST}(?={Symbol.POST})")
"""A seat between a name and its post: "Ann Hale, | MP | Minister for Ports"."""


def _without_street(words: str) -> str:
    """The words before a number of a house: "director of ports | 950 Fell Avenue"."""
    return re.split(r",?\s\d", words, maxsplit=1)[0]


def _are_next(line: Scene, following: Scene) -> bool:
    return following.sentence.block == line.sentence.block + 1


def _closes(line: Scene, name: Scene) -> bool:
    """Whether a message ends right above a name: "Kind regards"."""
    return _are_next(line, name) and is_closing(line.sentence.span.of(line.setting.text))


def _stands_alone(line: Scene, post: Post) -> bool:
    """Whether a line tells a post of one holder, at the most with its body behind a comma."""
    is_alone = len(line.chunks) == 1 or line.kinds[1] is Symbol.COMMA
    return is_alone and not post.is_plural and Symbol.PERSON not in line.kinds


def _body(line: Scene) -> str | None:
    """The body that is all of a line, and no place."""
    is_whole = line.kinds[1:] in ((), (Symbol.COMMA,), (Symbol.STOP,))
    named = line.body(0) if is_whole and line.kinds[0] in _BODIES else None
    is_body = named is not None and line.kinds[0] is Symbol.ORG and not load("places").has(named)
    return named if is_body else None
