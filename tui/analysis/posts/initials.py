"""Brackets behind a post or a body that say no more than it: "Member of Parliament (MP)", "head (_chef_) of"."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk, row_of
from tui.analysis.symbols import Symbol

_INITIALS = re.compile(
    f"(?<=[{Symbol.POST}{Symbol.ORG}{Symbol.NAME}]){Symbol.OPEN}[{Symbol.POST}{Symbol.ORG}{Symbol.NAME}]{Symbol.CLOSE}"
)
_GLOSS = re.compile(
    f"(?<={Symbol.POST}){Symbol.OPEN}[{Symbol.NAME}{Symbol.WORD}{Symbol.OF}{Symbol.DET}{Symbol.QUOTE}]{{1,5}}"
    f"{Symbol.CLOSE}(?=[{Symbol.OF}{Symbol.AT}{Symbol.IN}{Symbol.FOR}{Symbol.TIME}])"
)
"""What a post is called elsewhere, before what belongs to it."""
_LONGEST = 8
"""Letters of initials."""


def without_initials(text: str, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks without the brackets that hold initials of the name before them, or a post in another language."""
    symbols = row_of(chunks)
    if Symbol.OPEN not in symbols:
        return list(chunks)
    initials = (found for found in _INITIALS.finditer(symbols) if _are_initials(text, chunks[found.start() + 1]))
    dropped = {at for found in (*initials, *_GLOSS.finditer(symbols)) for at in range(*found.span())}
    return [one for at, one in enumerate(chunks) if at not in dropped]


def _are_initials(text: str, inside: Chunk) -> bool:
    words = text[inside.start : inside.end]
    return words.isalpha() and words.isupper() and 1 < len(words) <= _LONGEST
