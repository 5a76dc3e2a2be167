"""Bodies that are named between quotation marks: "editor of “The Fell Times” from 1990 to 1995"."""

from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.symbols import Symbol

_HEADS = frozenset(
    (
        "captain", "chairman", "chairwoman", "columnist", "commander", "correspondent", "critic", "editor",
        "editor-in-chief", "engineer", "manager", "master", "officer", "owner", "president", "proprietor", "publisher",
        "reporter", "secretary", "sub-editor", "surgeon", "treasurer",
    )
)  # fmt: skip
"""Who holds a post of what is named so: the director or the conductor of a work holds none."""
_LEADS = (Symbol.OF, Symbol.FOR, Symbol.ON, Symbol.AT)
_DESCRIBES = (Symbol.WORD, Symbol.NAME, Symbol.ORG, Symbol.MODIFIER, Symbol.STATUS, Symbol.AND)
_LONGEST = 7
"""Chunks of a name."""
_KIND = 6
"""Chunks of what tells which kind it is of: "the Welsh literary journal"."""


def quoted_body(text: str, chunks: Sequence[Chunk], at: int, head: str) -> range | None:
    """The chunks of a body's name between quotation marks that a preposition at `at` leads to from a post's head.

    Args:
        text: The document's.
        chunks: The sentence.
        at: Where the preposition may stand.
        head: The words of the post's head.

    Returns:
        The name's chunks, without the quotation marks; None where none is named.
    """
    if at >= len(chunks) or chunks[at].symbol not in _LEADS or head.rpartition(" ")[2] not in _HEADS:
        return None
    opens = at + 1
    if opens < len(chunks) and chunks[opens].symbol in (Symbol.DET, Symbol.OWNER):
        opens += 1
    while opens < min(at + 1 + _KIND, len(chunks)) and chunks[opens].symbol in _DESCRIBES:
        opens += 1
    if opens >= len(chunks) - 2 or chunks[opens].symbol is not Symbol.QUOTE:
        return None
    first = opens + 1
    within = [one.symbol for one in chunks[first : first + _LONGEST]]
    is_name = chunks[opens].end == chunks[first].start and text[chunks[first].start].isupper()
    if not is_name or Symbol.QUOTE not in within:
        return None
    name = within[: within.index(Symbol.QUOTE)]
    return None if Symbol.STOP in name else range(first, first + len(name) - (name[-1:] == [Symbol.COMMA]))
