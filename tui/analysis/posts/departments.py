"""Parts of a body that are named by a noun: "the TUC's social insurance department"."""

from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.symbols import Symbol

_BODY = (Symbol.ORG, Symbol.NAME)
_PARTS = ("department", "division", "directorate", "secretariat", "section")


def owner_of(text: str, before: Sequence[Chunk], one: Chunk) -> int | None:
    """Where the body begins of which a noun is part: "the | TUC 's social insurance | department"; None for none."""
    if text[one.start : one.end].lower() not in _PARTS:
        return None
    at = len(before) - 1
    while at > 0 and len(before) - at <= _LONGEST_PART and before[at].symbol in (Symbol.WORD, Symbol.AND):
        at -= 1
    is_owned = at > 0 and before[at].symbol is Symbol.OWNS and before[at - 1].symbol in _BODY
    return at - 1 if is_owned else None


_LONGEST_PART = 4
"""Chunks before the noun for a part, which say what it does."""
