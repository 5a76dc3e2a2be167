"""Text with a blank line after every line, read as the paragraphs that were set so.

Only where a document is seen to be set so: nearly every line is followed by one blank line, and those that go on in
lower case are full. Real paragraphs of one line do not go on in lower case, and entries of a list are not full.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tui.analysis.shown import spaced
from tui.analysis.zones import begins_turn, is_entry
from tui.model.documents import Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")
_MOST_A_LINE_END = 60
"""Code points for each line end of a text, above which half of its lines cannot be blank."""
_FEWEST_LINES = 12
_NARROWEST, _WIDEST = 40, 120
"""Columns outside which a line end is no wrapping."""
_STOP = re.compile(r"[.!?:;][\"”’)\]]{0,3}\d{0,3}$")
_OPENING = "“‘\"'(["
_LEADERS = "...."
_FEWEST_WORDS = 2


class _Line(NamedTuple):
    """A line without its white space, and how many blank lines stand before it."""

    span: Span
    text: str
    blank: int


def closed_up(text: str) -> Iterator[Span | str]:
    """The text with a space in place of each blank line inside a paragraph; the whole where it is not set so."""
    return spaced(text, _ends(text))


def _ends(text: str) -> Iterator[Span]:
    """The white space between the lines of one paragraph."""
    if len(text) <= _MOST_A_LINE_END * (text.count("\n") or text.count("\r")):
        lines = list(_lines(text))
        width = _width(lines)
        for line, following in pairwise(lines) if width else ():
            if _goes_on(line, following, width):
                yield Span(line.span.end, following.span.start)


def _lines(text: str) -> Iterator[_Line]:
    blank = 0
    for found in _LINE.finditer(text):
        raw = found[0]
        words = raw.strip()
        if not words:
            blank += 1 if "\f" not in raw else 2
            continue
        start = found.start() + len(raw) - len(raw.lstrip())
        yield _Line(Span(start, start + len(words)), words, blank)
        blank = 0


def _width(lines: Sequence[_Line]) -> int:
    """How wide the lines of a text set so are; 0 for one that is not.

    Four fifths of its lines stand behind one blank line, a fifth go on in lower case, and of these four fifths begin
    with a word that the line before had no room for.
    """
    if len(lines) < _FEWEST_LINES:
        return 0
    width = sorted(len(line.text) for line in lines)[len(lines) * 9 // 10]
    if not _NARROWEST <= width <= _WIDEST or 5 * sum(line.blank == 1 for line in lines) < 4 * (len(lines) - 1):
        return 0
    divided = [(line, after) for line, after in pairwise(lines) if after.blank == 1 and _is_cut(line, after)]
    if 5 * len(divided) < len(lines):
        return 0
    return width if 5 * sum(_fills(line, after, width) for line, after in divided) >= 4 * len(divided) else 0


def _is_cut(line: _Line, following: _Line) -> bool:
    """Whether a sentence goes on in lower case over the end of a line."""
    return following.text[0].islower() and not _STOP.search(line.text)


def _fills(line: _Line, following: _Line, width: int, tenths: int = 8) -> bool:
    """Whether the next line's first word would not have fitted; letters of print are not all as wide."""
    return 10 * (len(line.text) + 1 + len(following.text.split(None, 1)[0])) > tenths * width


def _goes_on(line: _Line, following: _Line, width: int) -> bool:
    """Whether the next line is the rest of a paragraph: behind a stop only where the line is quite full."""
    if following.blank != 1 or is_entry(following.text) or begins_turn(following.text):
        return False
    if _STOP.search(line.text):
        return (
            not line.text.endswith(_LEADERS)
            and _fills(line, following, width, 9)
            and len(following.text.split()) >= _FEWEST_WORDS
        )
    if _is_cut(line, following):
        return 2 * len(line.text) > width
    is_word = following.text.lstrip(_OPENING)[:1].isalpha() or len(following.text.split()) >= _FEWEST_WORDS
    return is_word and not line.text.isupper() and not following.text.isupper() and _fills(line, following, width)
