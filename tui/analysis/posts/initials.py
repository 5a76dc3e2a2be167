"""Initials in brackets behind a post or a body, which say no more than it: "Member of Parliament (MP) for Hull"."""

from collections.abc import Sequence

from tui.analysis.chunks import Chunk, row_of
from tui.analysis.symbols import Symbol

_NAMED = frozenset((Symbol.POST, Symbol.ORG, Symbol.NAME))
_LONGEST = 8
"""Letters of initials."""


def without_initials(text: str, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks without initials in brackets that stand behind the name they are short for."""
    symbols = row_of(chunks)
    if Symbol.OPEN not in symbols:
        return list(chunks)
    kept: list[Chunk] = []
    at = 0
    while at < len(chunks):
        if symbols[at] == Symbol.OPEN and kept and kept[-1].symbol in _NAMED and _are_initials(text, chunks, at):
            at += 3
            continue
        kept.append(chunks[at])
        at += 1
    return kept


def _are_initials(text: str, chunks: Sequence[Chunk], opening: int) -> bool:
    """Whether one word of a few capitals stands between the bracket and the next."""
    if opening + 2 >= len(chunks) or chunks[opening + 2].symbol != Symbol.CLOSE:
        return False
    inside = chunks[opening + 1]
    words = text[inside.start : inside.end]
    return inside.symbol in _NAMED and words.isalpha() and words.isupper() and 1 < len(words) <= _LONGEST
