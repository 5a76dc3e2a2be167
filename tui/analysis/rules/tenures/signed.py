"""Posts on lines of their own below a name: who signs a letter and whom it is addressed to, with what they are."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.names import Person
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
_BODIES = (Symbol.ORG, Symbol.NAME)


def find_signed(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """The post on the line below each name in a letter's address or signature, with the body on the line below it."""
    sentences = Counter(one.sentence.block for one in scenes)
    lines = [one for one in scenes if sentences[one.sentence.block] == 1 and one.chunks]
    for at, (name, line) in enumerate(pairwise(lines)):
        person, post = _named(name), line.post(0)
        is_placed = name.sentence.zone is Zone.LETTER or (at > 0 and _closes(lines[at - 1], name))
        if not (is_placed and _are_next(name, line)) or person is None or post is None or not _stands_alone(line, post):
            continue
        below = lines[at + 2] if at + 2 < len(lines) and _are_next(line, lines[at + 2]) else None
        organisation = post.organisation or listed_body(line, 0) or (_body(below) if below else None)
        yield Draft(
            Kind.TENURE,
            "tenure.signed",
            Span(name.chunks[0].start, line.chunks[0].end),
            ((person, Part.HOLDER),),
            post=post.text,
            organisation=organisation,
            as_of=line.setting.published,
            status=Status.CURRENT,
            evidence=(Evidence("post", line.chunks[0].span),),
            is_bare=True,
        )


def _are_next(line: Scene, following: Scene) -> bool:
    return following.sentence.block == line.sentence.block + 1


def _closes(line: Scene, name: Scene) -> bool:
    """Whether a message ends right above a name: "Kind regards"."""
    return _are_next(line, name) and is_closing(line.sentence.span.of(line.setting.text))


def _named(line: Scene) -> Person | None:
    """Who is named on a line, and nothing more."""
    return line.person(0) if set(line.kinds[1:]) <= _BESIDE_NAME else None


def _stands_alone(line: Scene, post: Post) -> bool:
    """Whether a line tells a post of one holder, at the most with its body behind a comma."""
    is_alone = len(line.chunks) == 1 or line.kinds[1] is Symbol.COMMA
    return is_alone and not post.is_plural and Symbol.PERSON not in line.kinds


def _body(line: Scene) -> str | None:
    """The body that is all of a line, and no place."""
    named = line.body(0) if len(line.chunks) == 1 and line.kinds[0] in _BODIES else None
    is_body = named is not None and line.kinds[0] is Symbol.ORG and not load("places").has(named)
    return named if is_body else None
