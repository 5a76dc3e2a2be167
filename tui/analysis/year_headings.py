"""Years that stand alone on lines of their own, one after the other: the headings of a chronology."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from tui.analysis.structure import Relation, TimePhrase
from tui.model.dates import EdtfDate
from tui.model.documents import Span

_LINE = re.compile(
    r"^[#*_ \t]{0,8}(?:(?P<year>1[5-9]\d\d|20\d\d)[:.]?"
    r"|(?:(?:1[5-9]|20)\d\d ?[-\u2013/].{0,20}|before (?:1[5-9]|20)\d\d))[*_ \t]{0,4}$",
    re.MULTILINE,
)
"""A year alone, and what else parts a chronology: "2010-2019", "before 2000"."""
_FEWEST = 3
_LONGEST = 3000
"""Headings by which a document holds a chronology, and code points that one of them is for."""


class Headed(NamedTuple):
    """What stands under a year, and the year as the day of all that is told there."""

    span: Span
    day: TimePhrase


def under_years(text: str) -> list[Headed]:
    """What stands under each year of a chronology; nothing where the years do not follow each other."""
    lines = list(_LINE.finditer(text))
    years = [int(line["year"]) for line in lines if line["year"]]
    steps = [after - before for before, after in pairwise(years)]
    if len(years) < _FEWEST or not (all(step > 0 for step in steps) or all(step < 0 for step in steps)):
        return []
    ends = [line.start() for line in lines[1:]] + [len(text)]
    return list(_headed(lines, ends))


def _headed(lines: list[re.Match[str]], ends: list[int]) -> Iterator[Headed]:
    for line, end in zip(lines, ends, strict=True):
        if line["year"] and end - line.end() <= _LONGEST:
            year = EdtfDate.parse(line["year"])
            phrase = TimePhrase(Span(*line.span("year")), Relation.AT, year, year, ())
            yield Headed(Span(line.end(), end), phrase)
