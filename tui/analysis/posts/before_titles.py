"""What stands before a title and is no body of its holder: a dateline's place, what a sentence ended with."""

import re

from tui.analysis.chunks import Chunk
from tui.analysis.terms import load

_SHOUTED = 4
"""Letters of a shouted place of a dateline, at the least: "UK" is whose minister somebody is."""
_CAPITAL = re.compile(r"\bD\.? ?C\.?\Z|\bU S\Z")
_OF_CONGRESS = tuple(f" {title}" for title in ("Senator", "Sen.", "U.S. Sen", "US Sen", "Rep", "Congress", "U.S. Rep"))
"""Who sits in the capital, and is of no place there: "Washington, DC | Senator Ann Hale"."""
_BRACKETED = re.compile(r" \([A-Z]{2,8}\)(?= (?:Senator|Sen\.|Rep))")
"""Initials of a body that no member of a parliament sits for: "a ban on the Orb Party | (OP) | Senator Hale said"."""


def is_apart(text: str, chunk: Chunk) -> bool:
    """Whether a body before a title is not its holder's: "WASHINGTON  Attorney General Ann Hale"."""
    word = text[chunk.start : chunk.end]
    if _CAPITAL.search(word) and text.startswith(_OF_CONGRESS, chunk.end):
        return True
    is_place = len(word) >= _SHOUTED and word.isalpha() and word.isupper() and load("places").has(word.title())
    return is_place or text.startswith("  ", chunk.end) or _BRACKETED.match(text, chunk.end) is not None
