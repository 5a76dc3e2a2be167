"""Dates that keep their precision and doubt: EDTF (ISO 8601-2), level 1 with whole-date qualifiers.

    date      = ( year | year "-" month | year "-" season | year "-" month "-" day ) [ "~" | "?" | "%" ] | decade
    interval  = ( date | ".." | "" ) "/" ( date | ".." | "" )
    one of    = "[" [ date ] ".." [ date ] "]"                    (level 2, for "between A and B")

Two dates have no `<`: they are certainly before, possibly before, or not.
"""

from datetime import date, timedelta
from functools import lru_cache

from tui.choices import StrEnum
from tui.errors import DateError
from tui.values import dataclass

DAY = timedelta(days=1)


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class Bounds:
    """The earliest and the latest day something allows, both included; None where nothing bounds it."""

    earliest: date | None
    latest: date | None

    def holds(self, day: date) -> bool:
        """Whether `day` lies within the bounds."""
        return (self.earliest is None or self.earliest <= day) and (self.latest is None or day <= self.latest)

    def covers(self, other: "Bounds") -> bool:
        """Whether every day of `other` lies within these bounds."""
        starts = self.earliest is None or (other.earliest is not None and self.earliest <= other.earliest)
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return starts and ends

    def meets(self, other: "Bounds") -> bool:
        """Whether the two share a day."""
        return not (self.certainly_before(other) or other.certainly_before(self))

    def hull(self, other: "Bounds") -> "Bounds":
        """The smallest bounds that cover both."""
        earliest = None if self.earliest is None or other.earliest is None else min(self.earliest, other.earliest)
        latest = None if self.latest is None or other.latest is None else max(self.latest, other.latest)
        return Bounds(earliest, latest)

    def certainly_before(self, other: "Bounds") -> bool:
        """Whether every day of these comes before every day of `other`."""
        return self.latest is not None and other.earliest is not None and self.latest < other.earliest

    def possibly_before(self, other: "Bounds") -> bool:
        """Whether some day of these comes before some day of `other`."""
        return self.earliest is None or other.latest is None or self.earliest < other.latest


UNBOUNDED = Bounds(None, None)


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A date or a span of dates as EDTF text, with the days it allows.

    A circa date (`~`, `%`) is bounded one unit of its precision more widely on either side.
    """

    text: str
    bounds: Bounds
    precision: Precision
    approximate: bool = False
    uncertain: bool = False

    @classmethod
    def parse(cls, text: str) -> "EdtfDate":
        """Read EDTF text.

        Raises:
            DateError: The text is not EDTF as described above, or lies outside the years 1 to 9999.
        """
        return _parse(text)

    @classmethod
    def of_day(cls, day: date) -> "EdtfDate":
        """The date of one calendar day."""
        return _parse(day.isoformat())

    @property
    def earliest(self) -> date | None:
        """The earliest day the date allows."""
        return self.bounds.earliest

    @property
    def latest(self) -> date | None:
        """The latest day the date allows."""
        return self.bounds.latest

    @property
    def is_span(self) -> bool:
        """Whether the text is an interval or a choice rather than one date."""
        return self.precision is Precision.SPAN

    def __str__(self) -> str:
        return self.text


# Not `re`: look-ups go without.
_DIGITS = str.maketrans("012345678", "9" * 9)
_FORMS, _DECADE = ("9999", "9999-99", "9999-99-99"), "999X"
_QUALIFIERS = ("~", "?", "%")
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11)}  # months of the northern half; winter spans two years
_WIDENING = {Precision.DAY: 7, Precision.MONTH: 31, Precision.SEASON: 92, Precision.YEAR: 365, Precision.DECADE: 3653}


@lru_cache(maxsize=4096)
def _parse(text: str) -> EdtfDate:
    if text.startswith("[") and text.endswith("]") and ".." in text:
        first, last = text[1:-1].split("..", 1)
        return _span(text, first, last)
    if "/" in text:
        first, last = text.split("/", 1)
        if first in ("", "..") and last in ("", ".."):
            raise DateError(f"“{text}” is not a date: it has neither a start nor an end.")
        return _span(text, "" if first == ".." else first, "" if last == ".." else last)
    return _one(text)


def _span(text: str, first: str, last: str) -> EdtfDate:
    """An interval or a choice; an empty side is unknown or open, and bounds nothing."""
    sides = [_one(side) for side in (first, last) if side]
    if not sides:
        raise DateError(f"“{text}” is not a date: it has neither a start nor an end.")
    bounds = Bounds(_one(first).earliest if first else None, _one(last).latest if last else None)
    if bounds.earliest and bounds.latest and bounds.latest < bounds.earliest:
        raise DateError(f"“{text}” is not a date: it ends before it begins.")
    return EdtfDate(
        text, bounds, Precision.SPAN, any(side.approximate for side in sides), any(side.uncertain for side in sides)
    )


def _one(text: str) -> EdtfDate:
    plain = text[:-1] if text.endswith(_QUALIFIERS) else text
    if plain.translate(_DIGITS) not in _FORMS and text.translate(_DIGITS) != _DECADE:
        raise DateError(f"“{text}” is not a date fasti knows (try 2003, 2003-02, 2003-02-14, 199X or 2003~).")
    try:
        earliest, latest, precision = _days(plain)
    except ValueError:
        raise DateError(f"“{text}” is not a date: there is no such day in the calendar.") from None
    approximate = text.endswith(("~", "%"))
    if approximate:
        earliest, latest = _widened(earliest, latest, timedelta(days=_WIDENING[precision]))
    return EdtfDate(text, Bounds(earliest, latest), precision, approximate, text.endswith(("?", "%")))


def _days(plain: str) -> tuple[date, date, Precision]:
    """The first and the last day of a date of one of the forms, without its qualifier."""
    if plain.endswith("X"):
        year = int(plain[:3]) * 10
        return date(max(year, 1), 1, 1), date(year + 9, 12, 31), Precision.DECADE
    year, month, day = int(plain[:4]), plain[5:7], plain[8:]
    if day:
        exact = date(year, int(month), int(day))
        return exact, exact, Precision.DAY
    if not month:
        return date(year, 1, 1), date(year, 12, 31), Precision.YEAR
    number = int(month)
    if number == 24:
        return date(year, 1, 1), date(year + 1, 3, 1) - DAY, Precision.SEASON
    if number in _SEASONS:
        first, last = _SEASONS[number]
        return date(year, first, 1), _month_end(year, last), Precision.SEASON
    return date(year, number, 1), _month_end(year, number), Precision.MONTH


def _month_end(year: int, month: int) -> date:
    """The last day of a month; `calendar` would load `locale`, 2 ms of every look-up."""
    return date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - DAY


def _widened(earliest: date, latest: date, by: timedelta) -> tuple[date, date]:
    lower = earliest - by if earliest - date.min >= by else date.min
    upper = latest + by if date.max - latest >= by else date.max
    return lower, upper
