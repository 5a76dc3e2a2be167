"""Tables with a blank line between their rows: what of a cell, or of a head, stands in the lines below."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from sys import maxsize

from tui.model.documents import Span

CELL = re.compile(r"\S+(?: \S+)*")
_WHOLE_RULE = re.compile(r"\s*-{10,}\s*$")
_RULE = re.compile(r"\s*-{2,}(?: +-{2,})*\s*$")
_LONGEST_LINE = 400
_MOST_LINES = 5
_MOST_SHIFTED = 6
"""Characters by which a cell may stand to the left of its head, for a mark of a footnote before it was left out."""


def is_spaced(text: str, line: Span) -> bool:
    """Whether the head of a table stands below a rule of its whole width, as where blank lines part the rows."""
    above = text.rfind("\n", max(0, line.start - 1 - _LONGEST_LINE), max(0, line.start - 1)) + 1
    return above > 0 and _WHOLE_RULE.match(text, above, max(above, line.start - 1)) is not None


def stands_below(text: str, line: Span) -> bool:
    """Whether a line stands right below words, and not below a rule or a blank line."""
    above = text.rfind("\n", max(0, line.start - 1 - _LONGEST_LINE), max(0, line.start - 1)) + 1
    words = text[above : max(above, line.start - 1)]
    return bool(words.strip()) and _RULE.match(words) is None


def rule_below(text: str, line: Span) -> list[int]:
    """Where the columns begin by the rule below a head; none where no such rule is near."""
    for one in _lines(text, line.end):
        if _RULE.match(text, one.start, one.end):
            return [found.start() for found in re.finditer("-+", text[one.start : one.end])]
    return []


def below(text: str, line: Span, edges: Sequence[int]) -> tuple[str, ...] | None:
    """The words of each column in the lines right below a row's; None where they do not keep to the columns."""
    rests = [""] * len(edges)
    for one in _lines(text, line.end):
        if not text[one.start : one.end].strip() or _RULE.match(text, one.start, one.end):
            break
        cells = cut(text[one.start : one.end], edges)
        if cells is None:
            return None
        for at, (start, end) in enumerate(cells):
            rests[at] = f"{rests[at]} {text[one.start + start : one.start + end].strip()}".strip()
    return tuple(rests)


def cut(line: str, edges: Sequence[int]) -> list[tuple[int, int]] | None:
    """Where the cells of a line begin and end, as wide as the rule says; None where one runs into the next."""
    if any(0 < edge <= len(line) and line[edge - 1] != " " for edge in edges) or line[: edges[0]].strip():
        return None
    return [(min(start, len(line)), min(end, len(line))) for start, end in pairwise((*edges, maxsize))]


def owners_of(cells: Sequence[tuple[int, int]], edges: Sequence[int]) -> list[int] | None:
    """Which column each cell stands in, by where it begins; None where two stand in one or one runs into the next."""
    owners: list[int] = []
    for start, end in cells:
        owner = max((at for at, edge in enumerate(edges) if edge - _slack(edges, at) <= start), default=-1)
        if owner < 0 or (owners and owner <= owners[-1]) or (owner + 1 < len(edges) and end > edges[owner + 1]):
            return None
        owners.append(owner)
    return owners


def _slack(edges: Sequence[int], at: int) -> int:
    """How far to the left of its head a cell of a column may begin."""
    return min(_MOST_SHIFTED, (edges[at] - edges[at - 1]) // 2) if at else _MOST_SHIFTED


def _lines(text: str, end: int) -> Iterator[Span]:
    """The next lines, as far as rows of a table reach."""
    for _ in range(_MOST_LINES):
        start = end + 1
        end = text.find("\n", start, start + _LONGEST_LINE)
        if end < 0:
            return
        yield Span(start, end)
