"""The title set behind a work: a report "entitled Broken Trust", a report, “Broken Trust”, was published."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tui.analysis.chunks import Chunk
from tui.analysis.symbols import Symbol

_SMALL = r"(?:a|an|and|as|at|by|for|from|in|into|is|not|of|on|or|the|to|under|with|without)"
_CAPITAL = r"[A-Z0-9][\w’'-]*[?!:]?"
_RUN = rf"{_CAPITAL}(?:,? (?:{_SMALL} ){{0,3}}{_CAPITAL})*[?!]?"
_CALLED = r"(?:entitled|titled|called|named|headed|under the title(?: of)?)[,:]?\s"
_BEHIND = re.compile(
    rf"(?P<comma>,)?(?P<dash>\s[–—-])?\s(?P<called>{_CALLED})?"
    rf"(?:[“\"‘](?P<quoted>[^“”\"\n]{{3,120}}?),?[”\"’]|(?P<bare>{_RUN}))"
    r"(?(dash)\s[–—-](?=\s))(?P<closed>,|(?=[.;:)]|\s|\Z))"
)
_OPENS_SENTENCE = frozenset(
    (
        "a", "an", "he", "how", "i", "if", "it", "my", "our", "she", "that", "the", "these", "they", "this", "we",
        "what", "when", "where", "who", "why", "you", "your",
    )
)  # fmt: skip
"""What alone is no title, but the first word of one that goes on in small letters."""
_PRICKED = re.compile(r"[?!]")
_OTHERS = frozenset((Symbol.PERSON, Symbol.POST, Symbol.TIME))
_AFTER = frozenset((Symbol.BE, Symbol.HAVE, Symbol.PUBLISH, Symbol.STOP))


class Title(NamedTuple):
    """The words of a title, and the index of the last chunk that they take, a closing comma with them."""

    text: str
    last: int


def title_behind(text: str, chunks: Sequence[Chunk], at: int) -> Title | None:
    """The title that stands behind the work whose last chunk is `at`, None where none does.

    In quotation marks most of its longer words have capitals. Without them it is announced ("entitled"), stands between
    commas, or holds what no name does: a small word or a question mark.
    """
    if at + 1 >= len(chunks):
        return None
    found = _BEHIND.match(text, chunks[at].end, chunks[-1].end)
    if found is None:
        return None
    title = found["quoted"] or found["bare"]
    if title.lower() in _OPENS_SENTENCE:
        return None  # "a report entitled We are not getting safer"
    last = at
    while last + 1 < len(chunks) and chunks[last + 1].end <= found.end():
        last += 1
    taken = [one.symbol for one in chunks[at + 1 : last + 1]]
    if last == at or chunks[last].end < found.end("quoted" if found["quoted"] else "bare"):
        return None
    if found["quoted"]:
        return Title(title, last) if found["called"] or _is_in_capitals(title) else None
    if not found["called"] and (_OTHERS & set(taken) or not _stands_apart(found, chunks, last, taken)):
        return None
    return Title(title, last)


def _is_in_capitals(title: str) -> bool:
    """Whether most of the longer words of a quotation have capitals, the first among them."""
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", title) if len(word) > 3] or [title]
    capitals = sum(word[0].isupper() for word in words)
    return title[0].isupper() and capitals * 3 >= len(words) * 2


def _stands_apart(found: re.Match[str], chunks: Sequence[Chunk], last: int, taken: Sequence[Symbol]) -> bool:
    """Whether a title without marks is no name that begins a clause: "the report, Fell Council was told"."""
    following = chunks[last + 1].symbol if last + 1 < len(chunks) else Symbol.STOP
    if [one.symbol for one in chunks[last + 1 : last + 4]] == [Symbol.OPEN, Symbol.TIME, Symbol.CLOSE]:
        return Symbol.ORG not in taken  # "its report Lost Ground (2006)"
    if following not in _AFTER and not (found["dash"] and following is Symbol.THAT):
        return False
    if found["comma"]:
        return bool(found["closed"]) or following is Symbol.STOP
    has_small = re.search(rf"\s{_SMALL}\s", found["bare"]) is not None
    if found["dash"]:
        return has_small
    return Symbol.ORG not in taken and (has_small or _PRICKED.search(found["bare"]) is not None)
