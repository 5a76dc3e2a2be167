"""Places that only say where a text was written: "WASHINGTON  Attorney General Ann Hale"."""

import re

from tui.analysis.chunks import Chunk
from tui.analysis.terms import load

_SHOUTED = 4
"""Letters of a shouted place of a dateline, at the least: "UK" is whose minister somebody is."""
_CAPITAL = re.compile(r"\bD\.? ?C\.?\Z|\bU S\Z")
_OF_CONGRESS = tuple(f" {title}" for title in ("Senator", "Sen.", "U.S. Sen", "US Sen", "Rep", "Congress", "U.S. Rep"))
"""Who sits in the capital, and is of no place there: "Washington, DC | Senator Ann Hale"."""


def is_dateline(text: str, chunk: Chunk) -> bool:
    """Whether a place is that of a dateline, and no body: "WASHINGTON  Attorney General Ann Hale"."""
    word = text[chunk.start : chunk.end]
    if _CAPITAL.search(word) and text.startswith(_OF_CONGRESS, chunk.end):
        return True
    is_place = len(word) >= _SHOUTED and word.isalpha() and word.isupper() and load("places").has(word.title())
    return is_place or text[chunk.end : chunk.end + 2] == "  "
