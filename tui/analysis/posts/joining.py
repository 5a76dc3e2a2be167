"""Two posts at one body as one: "president and CEO of the Association"."""

from tui.analysis.chunks import Chunk, Post, row_of
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
