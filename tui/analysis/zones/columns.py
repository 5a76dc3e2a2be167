"""Rows of a table set in columns whose cells run on over several lines, so that no line of them can be read alone."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.model.documents import Span

_GAP = re.compile(r" {3,}|[ \t]*\t[ \t]*")
_UNCLOSED_BEFORE_DAY = re.compile(r"\([^()]{1,120} \d{1,2} [A-Z][a-z]{2,8} [12]\d{3}$")
"""A line whose further column, a day, stands right behind a bracket that is open."""
_MOST_GAPS = 3
"""What has more of them is a line of prose spread to the margin."""
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})*\.?$|[^\w\s]$")
"""What stands before the gap behind a mark, and is no cell."""
_UNFINISHED = re.compile(
    r"\b(?:(?:a|an|and|as|at|by|de|for|from|in|into|of|on|or|the|to|until|with|Dr|Mr|Mrs|Ms|Professor|Prof|Sir|Dame"
    r"|Lord|Lady|Baroness|Senior|Associate|Deputy|Assistant))$"
)
"""How no cell ends."""


def cut_rows(text: str, paragraphs: Sequence[Span]) -> Iterator[int]:
    """Which paragraphs are lines of rows whose cells are cut: "Ann Hale (clerk of Orb from     4 May" and the next.

    A cell goes on below where a bracket is open or a word such as "of" ends it, and in a line that holds nothing but
    the rest of a further column.
    """
    row: list[tuple[int, str]] = []
    is_cut = False
    end = 0
    for index, span in enumerate(paragraphs):
        cells = _cells(text, span)
        if text.count("\n", end, span.start) != 1:
            row, is_cut = [], False
        if len(cells) == 1 and _UNCLOSED_BEFORE_DAY.search(cells[0][1]):
            row, is_cut = cells, True
            yield index
            end = span.end
            continue
        if len(cells) > 1:
            row, is_cut = cells, any(_is_unfinished(words) for _, words in cells)
            if is_cut:
                yield index
        elif cells and row:
            column = cells[0][0]
            goes_on = is_cut and abs(column - row[0][0]) <= 1
            if goes_on or any(abs(column - one) <= 1 for one, _ in row[1:]):
                yield index
            is_cut = is_cut and not goes_on
        end = span.end


def _cells(text: str, span: Span) -> list[tuple[int, str]]:
    """The cells of a line with the columns that they begin at, one for what is no row; none for lines of prose."""
    words, *others = span.of(text).split("\n")
    indent = span.start - (text.rfind("\n", 0, span.start) + 1)
    if "   " not in words and "\t" not in words:
        return [(indent, words)]
    edges = [(0, 0), *((found.start(), found.end()) for found in _GAP.finditer(words)), (len(words), 0)]
    cells = [(indent + start, words[start:end]) for (_, start), (end, _) in pairwise(edges)]
    if cells and len(cells) > 1 and _NUMBER.match(cells[0][1]):
        cells = cells[1:]
    return cells if len(cells) == 1 or (len(cells) <= _MOST_GAPS + 1 and not others) else []


def _is_unfinished(words: str) -> bool:
    return words.count("(") > words.count(")") or _UNFINISHED.search(words) is not None
