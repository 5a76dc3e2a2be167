"""What "the post" is where nobody was said to hold it: the one just named, as in "the trust has a new chairman"."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.statements import Kind
from tui.values import replace

_JOB = re.compile(r"\b(?:the|this|that) (?:post|role|job)\b|\b(?<!take )(?<!took )(?:the|this|that) position\b")
_REACH = 2
"""Sentences back within which a post just named is "the post"."""


def with_vacant(drafts: Iterable[Draft], scenes: Sequence[Scene]) -> list[Draft]:
    """The drafts of one document, those of "the post" with the one just named where its person is told no other.

    Args:
        drafts: What was read.
        scenes: All of the document's, in order.
    """
    found = list(drafts)
    first: dict[Person, int] = {}
    for one in found:
        if one.kind is Kind.TENURE and one.post and one.holder is not None:
            first[one.holder] = min(one.span.start, first.get(one.holder, one.span.start))
    text = scenes[0].setting.text if scenes else ""
    return [_filled(one, scenes) if _is_open(one, text, first) else one for one in found]


def _is_open(one: Draft, text: str, first: dict[Person, int]) -> bool:
    """Whether it tells of a job, and nothing before says which job its person has."""
    if not one.needs_post or one.post or one.organisation or one.follows or one.holder is None:
        return False
    return first.get(one.holder, one.span.end) >= one.span.end and _JOB.search(one.span.of(text)) is not None


def _filled(one: Draft, scenes: Sequence[Scene]) -> Draft:
    post = next(_named_before(one.span.start, scenes), None)
    return one if post is None else replace(one, post=post.text, organisation=post.organisation)


def _named_before(start: int, scenes: Sequence[Scene]) -> Iterator[Post]:
    """The posts named before a place that nobody's name stands beside, the nearest first."""
    last = bisect_right(scenes, start, key=lambda scene: scene.sentence.span.start) - 1
    for number in range(last, max(-1, last - 1 - _REACH), -1):
        scene = scenes[number]
        changes = not _CHANGES.isdisjoint(scene.kinds)
        for at in range(len(scene.chunks) - 1, -1, -1):
            post = scene.post(at) if scene.chunks[at].start < start else None
            is_theirs = post is None or _has_holder(scene, at) or (post.is_plural and number < last)
            if post is not None and not is_theirs and (changes or _is_new(scene, at) or number == last):
                yield post


_CHANGES = frozenset(
    (
        Symbol.APPOINT, Symbol.APPOINTMENT, Symbol.RESIGN, Symbol.RESIGNATION, Symbol.LEAVE, Symbol.REMOVE,
        Symbol.REMOVAL, Symbol.SUCCEED, Symbol.BECOME,
    )
)  # fmt: skip
"""What is told of a post that falls vacant or is filled."""


def _is_new(scene: Scene, at: int) -> bool:
    """Whether a sentence is of who is to fill a post: "its new chairman", "the chair is vacant"."""
    words = {*scene.words(at).lower().split(), *(scene.words(near).lower() for near in range(at, len(scene.chunks)))}
    return not words.isdisjoint(("new", "next", "vacant", "permanent"))


def _has_holder(scene: Scene, at: int) -> bool:
    """Whether a name stands beside a post: "leader Ann Hale", "Ann Hale, the leader", "Ann Hale is leader"."""
    after = at + 1 + (scene.after(at) is Symbol.COMMA)
    after += scene.kinds[after : after + 1] == (Symbol.POST,)  # "the minister, Senator Ann Poe"
    is_titled = after < len(scene.chunks) and scene.kinds[after] in _NAMES
    return is_titled or _APPOSED.search(scene.symbols[max(0, at - _APART) : at]) is not None


_NAMES = (Symbol.PERSON, Symbol.NAME)
_APART = 8  # chunks
_IS = Symbol.BE + Symbol.HAVE + Symbol.AS + Symbol.ADVERB + Symbol.TIME + Symbol.DET
_ENTERS = Symbol.BE + Symbol.AS + Symbol.APPOINT + Symbol.BECOME + Symbol.SERVE
_FIELD = Symbol.DET + Symbol.WORD + Symbol.NAME + Symbol.ORG + Symbol.MODIFIER + Symbol.ADVERB
_APPOSED = re.compile(
    f"[{''.join(_NAMES)}{Symbol.PRONOUN}{Symbol.WHO}]"
    f"(?:[{Symbol.COMMA}{Symbol.DASH}][{_FIELD}]*|[{_IS}]*[{_ENTERS}][{_IS}]*)$"
)
