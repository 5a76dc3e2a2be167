"""Posts with what stands behind them: a second at the same body, and "at the time" before whoever held it."""

from tui.analysis.chunks import Chunk, Post, Word, row_of
from tui.analysis.symbols import Symbol
from tui.values import replace

_PAIR = Symbol.POST + Symbol.AND + Symbol.POST
_ARTICLES = ("the", "a", "an", "his", "her", "its", "former", "then", "current")


def join_posts(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """Two posts at one body as one: "president and CEO of the Association"."""
    if _PAIR not in row_of(chunks):
        return chunks
    joined: list[Chunk] = []
    for at, one in enumerate(chunks):
        pairs = len(joined) > 1 and joined[-1].symbol is Symbol.AND
        if pairs and (_is_joint(text, joined[-2], one) or _is_joint_title(text, joined, one, chunks[at + 1 :])):
            joined.pop()
            first = joined.pop()
            one = _joint(first, one)
        joined.append(one)
    return joined


_HELD_THEN = Symbol.POST + Symbol.STATUS + Symbol.COMMA
_ASSERTS = frozenset((Symbol.BE, Symbol.BECOME, Symbol.AS, Symbol.SERVE, Symbol.APPOINT))
"""Before a post that is somebody's named before: "Ann Poe was mayor at the time, Reed said"."""


def take_times(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, where "at the time" stands behind a post and its holder next: "the mayor at the time, Ann Poe"."""
    row = row_of(chunks)
    at = row.find(_HELD_THEN)
    while at >= 0:
        post, status = chunks[at], chunks[at + 1].value
        is_said_of = at > 0 and chunks[at - 1].symbol in _ASSERTS
        if isinstance(post.value, Post) and isinstance(status, Word) and status.form == "then" and not is_said_of:
            held = replace(post.value, status=post.value.status or "then")
            chunks[at : at + 2] = [Chunk(Symbol.POST, post.start, chunks[at + 1].end, held)]
            row = row_of(chunks)
        at = row.find(_HELD_THEN, at + 1)
    return chunks


def _is_joint_title(text: str, before: list[Chunk], second: Chunk, after: list[Chunk]) -> bool:
    """Whether two posts behind a name are one: "Pierre Lortie, chairman and chief executive, resigned"."""
    first = before[-2]
    if len(before) < 4 or before[-3].symbol is not Symbol.COMMA or before[-4].symbol is not Symbol.PERSON:
        return False
    if not (isinstance(first.value, Post) and isinstance(second.value, Post)) or first.value.status:
        return False
    bare = first.value.organisation is None and second.value.organisation is None and not second.value.status
    begins = text[second.start : second.end].split()[0].lower()
    ends = not after or after[0].symbol in (Symbol.COMMA, Symbol.STOP)
    return bare and ends and begins not in _ARTICLES


def _is_joint(text: str, first: Chunk, second: Chunk) -> bool:
    if not (isinstance(first.value, Post) and isinstance(second.value, Post)):
        return False
    begins = text[second.start : second.end].split()[0].lower()
    article = begins in _ARTICLES
    shared = second.value.organisation is not None and second.value.head.end < second.end
    return first.value.organisation is None and shared and not article and not second.value.status


def _joint(first: Chunk, second: Chunk) -> Chunk:
    one, other = first.value, second.value
    if not (isinstance(one, Post) and isinstance(other, Post)):
        return second
    post = replace(
        one,
        text=f"{one.text} and {other.text}",
        organisation=other.organisation,
        is_strong=one.is_strong or other.is_strong,
    )
    return Chunk(Symbol.POST, first.start, second.end, post)
