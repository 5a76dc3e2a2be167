"""Days that no year can be told for, which a note or a heading near by gives with their year."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from tui.analysis.structure import Timex
from tui.model.dates import EdtfDate
from tui.values import replace

_DAY = re.compile(r"(\d{4})-(\d\d-\d\d)")
_DAY_OF_NO_YEAR = re.compile(r"XXXX-(\d\d-\d\d)")
_DAY_OF_ANY_YEAR = re.compile(r"\d{4}-(\d\d-\d\d)")
_OF_NO_YEAR = ("day.month", "month.day")
"""The rules of days told without their year."""
_REACH = 5000
"""Code points to the note, about two pages: farther away the same day may be another year's."""

_Noted = dict[str, list[tuple[int, str]]]
"""Where each day of the year stands with its year, and which."""


def with_noted_years(timexes: Sequence[Timex], *, is_story: bool) -> list[Timex]:
    """The expressions, in order; a day whose year could not be told has the one that it has wherever it has one.

    Args:
        timexes: In order.
        is_story: Whether only the story tells years, for which a note behind a day is the better witness.
    """
    noted: _Noted = defaultdict(list)
    for one in timexes:
        if not one.derived and (full := _DAY.fullmatch(one.value)):
            noted[full[2]].append((one.span.start, full[1]))
    called = _called_by_month(timexes)
    return [(called and _of_month(one, called)) or _dated(one, noted, is_story=is_story) for one in timexes]


_MONTH_DAY = "month.day"
_MONTH = re.compile(r"\d\d(\d\d)-(\d\d)")
_TO_SHORT_FORM = 12
"""Code points from a month to its short form, as in 'dated March 2022 (the “'."""


def _called_by_month(timexes: Sequence[Timex]) -> dict[str, str]:
    """The months that a document calls by two figures of their year: 'dated March 2022 (the “March 22 Report”)'."""
    called: dict[str, str] = {}
    for month, short in pairwise(timexes):
        is_beside = short.rule == _MONTH_DAY and short.span.start - month.span.end <= _TO_SHORT_FORM
        if is_beside and (full := _MONTH.fullmatch(month.value)) and short.value.endswith(f"-{full[2]}-{full[1]}"):
            called[short.value[-len("-03-22") :]] = month.value
    return called


def _of_month(timex: Timex, called: dict[str, str]) -> Timex | None:
    value = called.get(timex.value[-len("-03-22") :]) if timex.rule == _MONTH_DAY else None
    if value is None:
        return None
    date = EdtfDate.parse(value)
    return replace(timex, value=value, edtf=date, derived=True, base=date)


def under_years(text: str, timexes: Sequence[Timex]) -> list[Timex]:
    """The expressions, days without their year in the one that a line above them says: "2017" over "May 8 - Hale".

    Args:
        text: The document's.
        timexes: In order.
    """
    headings = list(_YEAR_ALONE.finditer(text))
    if not any(_ENTRY.match(text, heading.end()) for heading in headings):
        return list(timexes)
    starts = [heading.start() for heading in headings]
    above = ((one, bisect_right(starts, one.span.start) - 1) for one in timexes)
    return [_in_year(one, headings[at][1]) if at >= 0 else one for one, at in above]


_YEAR_ALONE = re.compile(r"^[^\w\n]{0,4}((?:1[5-9]|20)\d\d)[^\w\n]{0,3}$", re.MULTILINE)
_ENTRY = re.compile(
    r"\s{1,8}\W{0,4}(?:\d{1,2}(?:st|nd|rd|th)? )?"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)? ?[:–—-]"
)
"""What follows a year that stands over the entries of a chronology."""


def _in_year(timex: Timex, year: str) -> Timex:
    """An expression of no year told, in a year."""
    if timex.rule not in (*_OF_NO_YEAR, "month") or (timex.edtf is not None and not timex.derived):
        return timex
    value = f"{year}{timex.value[4:]}"
    if not _DAY_OR_MONTH.fullmatch(value):
        return timex
    date = EdtfDate.parse(value)
    return replace(timex, value=value, edtf=date, derived=True, base=date)


_DAY_OR_MONTH = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


def _dated(timex: Timex, noted: _Noted, *, is_story: bool) -> Timex:
    start = timex.span.start
    first = start - _REACH
    day = _DAY_OF_NO_YEAR.fullmatch(timex.value) if timex.edtf is None else None
    if day is None and is_story and timex.derived and timex.rule in _OF_NO_YEAR:
        day, first = _DAY_OF_ANY_YEAR.fullmatch(timex.value), start
    if day is None:
        return timex
    years = {year for at, year in noted.get(day[1], ()) if first <= at <= start + _REACH}
    if len(years) != 1:
        return timex
    value = f"{min(years)}-{day[1]}"
    date = EdtfDate.parse(value)
    return replace(timex, value=value, edtf=date, derived=True, base=date)
