"""Two posts at one body as one: "president and CEO of the Association"."""

from dataclasses import replace

from tui.analysis.chunks import Chunk, Post
from tui.analysis.symbols import Symbol

_PAIR = Symbol.POST + Symbol.AND + Symbol.POST


def join_posts(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """Two posts at one body as one: "president and CEO of the Association"."""
    if _PAIR not in "".join([one.symbol for one in chunks]):
        return chunks
    joined: list[Chunk] = []
    for one in chunks:
        if len(joined) > 1 and joined[-1].symbol is Symbol.AND and _is_joint(text, joined[-2], one):
            joined.pop()
            first = joined.pop()
            one = _joint(first, one)
        joined.append(one)
    return joined


def _is_joint(text: str, first: Chunk, second: Chunk) -> bool:
    if not (isinstance(first.value, Post) and isinstance(second.value, Post)):
        return False
    begins = text[second.start : second.end].split()[0].lower()
    article = begins in ("the", "a", "an", "his", "her", "its", "former", "then", "current")
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
