"""Who is told of only as the owner of who is: "his successor, Ann Hale", "Hale's younger brother, Tom"."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load


def owns_subject(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether somebody is told of only as the owner of who is: "His successor, Ann Hale, served until she"."""
    if chunks[at].symbol is Symbol.PERSON:
        return is_parent(text, chunks, at) or _has_relation(text, chunks, at)
    if chunks[at].symbol is not Symbol.OWNER or at + 1 >= len(chunks):
        return False
    owned = chunks[at + 1]
    return owned.symbol is Symbol.NAME or load("nouns_of_succession").has(text[owned.start : owned.end])


def is_parent(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an entry opens with whose child somebody is: "Second son of the Rev. | C. Hale"."""
    return _OF_PARENT.match(text, chunks[0].start, chunks[at].start) is not None


_OF_PARENT = re.compile(r"(?:The )?(?:[A-Z]?[a-z]+ ){0,2}(?i:son|daughter|child) of (?:the )?[^,;:]{0,30}\Z")


def _has_relation(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a relation of somebody is named behind: "Hale's younger brother, Tom, served until he"."""
    if at + 1 >= len(chunks) or chunks[at + 1].symbol is not Symbol.OWNS:
        return False
    near = range(at + 2, min(at + 2 + _TO_RELATION, len(chunks)))
    noun = next((one for one in near if load("relations").has(text[chunks[one].start : chunks[one].end])), None)
    behind = [one.symbol for one in chunks[noun + 1 : noun + 3]] if noun is not None else []
    return behind[:1] == [Symbol.PERSON] or behind == [Symbol.COMMA, Symbol.PERSON]


_TO_RELATION = 3
"""Chunks within which the noun stands that says who somebody is to whom: "'s much younger brother"."""
