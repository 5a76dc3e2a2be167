"""Bodies of posts named between quotation marks or right behind: "editor of “Orb”", "commander 3rd Brigade"."""

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


def body_beside(text: str, chunks: Sequence[Chunk], at: int, head: str) -> range | None:
    """The chunks of a body's name that stands so behind a post's head; None where none does.

    Args:
        text: The document's.
        chunks: The sentence.
        at: The chunk behind the head.
        head: The words of the head.
    """
    return _quoted(text, chunks, at, head) or _unit(text, chunks, at, head)


def past_body(chunks: Sequence[Chunk], named: range) -> int:
    """The last chunk of a body's name, with the quotation mark that closes it."""
    closes = named.stop + (named.stop < len(chunks) and chunks[named.stop].symbol is Symbol.COMMA)
    is_quoted = closes < len(chunks) and chunks[closes].symbol is Symbol.QUOTE
    return closes if is_quoted and chunks[named.start - 1].symbol is Symbol.QUOTE else named.stop - 1


def _quoted(text: str, chunks: Sequence[Chunk], at: int, head: str) -> range | None:
    """The name between quotation marks that a preposition leads to, without them: "of the journal “Orb”"."""
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


_COMMANDERS = frozenset(
    ("adjutant", "brigade major", "commandant", "commander", "commanding officer", "second-in-command")
)
_COMMANDERS_THERE = frozenset(
    ("air officer commanding", "commander-in-chief", "commander in chief", "goc", "goc-in-c", "officer commanding")
)
"""Who commands what stands right behind: units, or whatever is in a place too."""
_UNITS = frozenset(
    (
        "army", "area", "battalion", "battery", "brigade", "command", "company", "corps", "district", "division",
        "fleet", "flotilla", "force", "group", "regiment", "squadron", "wing",
    )
)  # fmt: skip


def _unit(text: str, chunks: Sequence[Chunk], at: int, head: str) -> range | None:
    """The unit that stands right behind a post's head: "commander | 3rd Brigade"."""
    first = at
    at += at < len(chunks) and chunks[at].symbol is Symbol.NUMBER
    if at >= len(chunks) or chunks[at].symbol is not Symbol.ORG or text[chunks[at].start - 1] != " ":
        return None
    words = set(text[chunks[at].start : chunks[at].end].lower().split())
    is_unit = (head in _COMMANDERS and not words.isdisjoint(_UNITS)) or head in _COMMANDERS_THERE
    return range(first, at + 1) if is_unit else None
