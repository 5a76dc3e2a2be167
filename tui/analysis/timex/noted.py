"""Days without a year in a document without a date, which a note or a heading of it gives with their year."""

import re
from collections import defaultdict
from collections.abc import Sequence

from tui.analysis.structure import Timex
from tui.model.dates import EdtfDate
from tui.values import replace

_DAY = re.compile(r"(\d{4})-(\d\d-\d\d)")
_DAY_OF_NO_YEAR = re.compile(r"XXXX-(\d\d-\d\d)")


def with_noted_years(timexes: Sequence[Timex]) -> list[Timex]:
    """The expressions, in order; a day whose year could not be told has the one that it has wherever it has one."""
    years: dict[str, set[str]] = defaultdict(set)
    for one in timexes:
        if not one.derived and (full := _DAY.fullmatch(one.value)):
            years[full[2]].add(full[1])
    return [_noted(one, years) for one in timexes]


def _noted(timex: Timex, years: dict[str, set[str]]) -> Timex:
    day = _DAY_OF_NO_YEAR.fullmatch(timex.value) if timex.edtf is None else None
    found = years.get(day[1], set()) if day else set()
    if day is None or len(found) != 1:
        return timex
    value = f"{min(found)}-{day[1]}"
    date = EdtfDate.parse(value)
    return replace(timex, value=value, edtf=date, derived=True, base=date)
