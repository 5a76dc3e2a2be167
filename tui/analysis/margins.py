"""What stands in the margin of lines, read over: the ">" of what a message quotes, the line numbers of a transcript."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from tui.analysis.shown import without
from tui.model.documents import Span

_QUOTED = re.compile(r"^[ \t]{0,3}(?:>[ \t]?){1,9}", re.MULTILINE)
_NUMBERED = re.compile(r"^[ \t]{0,16}(\d{1,2})(?:([ \t]+)(?=\S)|[ \t]*$)", re.MULTILINE)
_FEWEST_QUOTED, _FEWEST_NUMBERED, _SHORTEST_PAGE = 3, 10, 10
"""Lines in a row that must be marked so; lines of a page whose numbers begin anew."""
_STOPS = ".!?:;"


def within_margins(text: str) -> Iterator[Span]:
    """The runs of a text but for marks in the margin; the whole where there are none."""
    marks = [*_quotation_marks(text), *_line_numbers(text)]
    return without(text, sorted(marks, key=lambda one: one.start))


def _quotation_marks(text: str) -> Iterator[Span]:
    def goes_on(one: re.Match[str], other: re.Match[str]) -> bool:
        return text.count("\n", one.end(), other.start()) <= 1

    for row in _rows(_QUOTED.finditer(text), goes_on):
        if len(row) >= _FEWEST_QUOTED:
            yield from (Span(*found.span()) for found in row)


def _line_numbers(text: str) -> Iterator[Span]:
    def goes_on(one: re.Match[str], other: re.Match[str]) -> bool:
        return _follows(one, other) and text.count("\n", one.end(), other.start()) <= _APART

    for row in _rows(_NUMBERED.finditer(text), goes_on):
        yield from _if_prose(text, row)


def _rows(
    marks: Iterable[re.Match[str]], goes_on: Callable[[re.Match[str], re.Match[str]], bool]
) -> Iterator[list[re.Match[str]]]:
    """Marks that follow one another."""
    row: list[re.Match[str]] = []
    for found in marks:
        if row and not goes_on(row[-1], found):
            yield row
            row = []
        row.append(found)
    if row:
        yield row


_APART = 6  # line ends from one page's last number to the next page's first


def _follows(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether a number is the next, or begins a page."""
    number, following = int(one[1]), int(other[1])
    return following == number + 1 or (following == 1 and number >= _SHORTEST_PAGE)


def _if_prose(text: str, row: Sequence[re.Match[str]]) -> Iterator[Span]:
    """The numbers of lines over whose ends sentences go on, with the space that stands behind each of them."""
    if len(row) < _FEWEST_NUMBERED:
        return
    lines = [text[one.end() : text.find("\n", one.end()) + 1 or len(text)].strip() for one in row]
    cut = sum(bool(line) and line[-1] not in _STOPS and following[:1].islower() for line, following in pairwise(lines))
    if _CUT * cut < len(row):
        return
    gap = min((len(one[2]) for one in row if one[2]), default=0)
    for one in row:
        yield Span(one.start(), min(one.end(1) + gap, one.end()))


_CUT = 8
"""One of so many numbered lines goes on in lower case: entries of a list hardly do."""
