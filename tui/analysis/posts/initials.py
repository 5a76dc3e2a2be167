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


_VICE = re.compile(r"V\.[ ]?(?i:chair|president|capt)")


def is_vice(text: str, chunk: Chunk) -> bool:
    """Whether a letter says that a post is a deputy's: "V.Chairman"."""
    return text.startswith("V.", chunk.start) and _VICE.match(text, chunk.start) is not None


def is_surname(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word for a post stands behind somebody's initial: "S. Nurse", "J. Bishop"."""
    if not at or not text[chunks[at].start].isupper() or text[chunks[at].start : chunks[at].end].isupper():
        return False
    initial = text[chunks[at - 1].start : chunks[at].start].rstrip(" ")
    return (
        len(initial) == len("S.") and initial[0].isupper() and initial[1] == "." and not is_vice(text, chunks[at - 1])
    )
