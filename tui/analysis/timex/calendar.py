"""Points of the calendar with their unit, and the TIMEX3 and EDTF texts they have."""

from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from tui.model.dates import EdtfDate, Precision
from tui.values import dataclass, replace


class Unit(StrEnum):
    """A unit of the calendar; its text is the TIMEX3 designator."""

    DAY = "D"
    WEEK = "W"
    WEEKEND = "WE"
    MONTH = "M"
    QUARTER = "Q"
    SEASON = "S"
    YEAR = "Y"
    DECADE = "E"
    CENTURY = "C"

    @property
    def coarseness(self) -> int:
        """How much of the calendar one unit covers, in steps from a day."""
        return _COARSENESS[self]


_COARSENESS = {
    Unit.DAY: 0,
    Unit.WEEK: 1,
    Unit.WEEKEND: 1,
    Unit.MONTH: 2,
    Unit.QUARTER: 3,
    Unit.SEASON: 3,
    Unit.YEAR: 4,
    Unit.DECADE: 5,
    Unit.CENTURY: 6,
}
_PRECISIONS = {
    Precision.DAY: Unit.DAY,
    Precision.MONTH: Unit.MONTH,
    Precision.SEASON: Unit.SEASON,
    Precision.YEAR: Unit.YEAR,
    Precision.DECADE: Unit.DECADE,
}
_STEPS = {
    Unit.DAY: relativedelta(days=1),
    Unit.WEEK: relativedelta(weeks=1),
    Unit.WEEKEND: relativedelta(weeks=1),
    Unit.MONTH: relativedelta(months=1),
    Unit.QUARTER: relativedelta(months=3),
    Unit.SEASON: relativedelta(years=1),
    Unit.YEAR: relativedelta(years=1),
    Unit.DECADE: relativedelta(years=10),
    Unit.CENTURY: relativedelta(years=100),
}
_SEASONS = {3: ("SP", 21), 6: ("SU", 22), 9: ("FA", 23), 12: ("WI", 24)}
SEASON_MONTHS = {number: month for month, (_, number) in _SEASONS.items()}
"""The first month of each EDTF season; winter begins in the year that names it."""

UNKNOWN = {
    Unit.DAY: "XXXX-XX-XX",
    Unit.WEEK: "XXXX-WXX",
    Unit.WEEKEND: "XXXX-WXX-WE",
    Unit.MONTH: "XXXX-XX",
    Unit.QUARTER: "XXXX-QX",
    Unit.SEASON: "XXXX",
    Unit.YEAR: "XXXX",
    Unit.DECADE: "XXX",
    Unit.CENTURY: "XX",
}
"""TIMEX3 values of a day, a week, … that cannot be placed."""


@dataclass(frozen=True, slots=True)
class Point:
    """One unit of the calendar.

    Attributes:
        day: Its first day.
        unit: How much of the calendar it covers.
        qualifier: "", "~" or "?".
    """

    day: date
    unit: Unit
    qualifier: str = ""

    @classmethod
    def holding(cls, day: date, unit: Unit) -> "Point":
        """The unit that `day` lies in."""
        return cls(_first_day(day, unit), unit)

    @classmethod
    def of_edtf(cls, edtf: EdtfDate | None) -> "Point | None":
        """The point of a plain date; None for an interval or a date that is doubtful."""
        if edtf is None or edtf.earliest is None or edtf.approximate or edtf.precision not in _PRECISIONS:
            return None
        return cls.holding(edtf.earliest, _PRECISIONS[edtf.precision])

    def shifted(self, unit: Unit, count: int) -> "Point":
        """`count` units later, with the coarser of the two units.

        Raises:
            ValueError: It leads outside the calendar.
        """
        return Point.holding(self.moved(unit, count), max(self.unit, unit, key=lambda each: each.coarseness))

    def moved(self, unit: Unit, count: int) -> date:
        """The first day moved by `count` units.

        Raises:
            ValueError: It leads outside the calendar.
        """
        try:
            return self.day + _STEPS[unit] * count
        except OverflowError:
            raise ValueError from None

    def qualified(self, qualifier: str) -> "Point":
        """The same with doubt."""
        return replace(self, qualifier=qualifier)

    @property
    def value(self) -> str:
        """The TIMEX3 value."""
        day = self.day
        match self.unit:
            case Unit.DAY:
                return day.isoformat()
            case Unit.WEEK | Unit.WEEKEND:
                year, week, _ = day.isocalendar()
                return f"{year:04}-W{week:02}" + ("-WE" if self.unit is Unit.WEEKEND else "")
            case Unit.MONTH:
                return f"{day.year:04}-{day.month:02}"
            case Unit.QUARTER:
                return f"{day.year:04}-Q{(day.month + 2) // 3}"
            case Unit.SEASON:
                return f"{day.year:04}-{_SEASONS[day.month][0]}"
            case Unit.YEAR:
                return f"{day.year:04}"
            case Unit.DECADE:
                return f"{day.year // 10:03}"
            case _:
                return f"{day.year // 100:02}"

    @property
    def edtf(self) -> str:
        """The EDTF text: an interval where EDTF level 1 has no such unit."""
        day, doubt = self.day, self.qualifier
        match self.unit:
            case Unit.SEASON:
                return f"{day.year:04}-{_SEASONS[day.month][1]}{doubt}"
            case Unit.QUARTER:
                return f"{day.year:04}-{day.month:02}{doubt}/{day.year:04}-{day.month + 2:02}{doubt}"
            case Unit.WEEK:
                return f"{day}{doubt}/{day + timedelta(days=6)}{doubt}"
            case Unit.WEEKEND:
                return f"{day}{doubt}/{day + timedelta(days=1)}{doubt}"
            case Unit.DECADE:
                return f"{day.year // 10:03}X"  # EDTF has no doubtful decades
            case Unit.CENTURY:
                return f"{day.year:04}{doubt}/{day.year + 99:04}{doubt}"
            case _:
                return self.value + doubt


def _first_day(day: date, unit: Unit) -> date:
    match unit:
        case Unit.DAY:
            return day
        case Unit.WEEK:
            return day - timedelta(days=day.weekday())
        case Unit.WEEKEND:
            return day + timedelta(days=5 - day.weekday())
        case Unit.MONTH:
            return day.replace(day=1)
        case Unit.QUARTER:
            return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        case Unit.SEASON:
            return date(day.year - (day.month < 3), (day.month // 3 * 3 or 12), 1)
        case Unit.YEAR:
            return date(day.year, 1, 1)
        case Unit.DECADE:
            return date(max(day.year // 10 * 10, 1), 1, 1)
        case _:
            return date(max(day.year // 100 * 100, 1), 1, 1)


def shifted_by(edtf: EdtfDate, designator: str, count: int) -> EdtfDate | None:
    """The date so many units away, in the coarser of both precisions and only roughly; None outside the calendar."""
    point = Point.of_edtf(edtf)
    if point is None:
        return None
    try:
        return EdtfDate.parse(point.shifted(Unit(designator), count).qualified("~").edtf)
    except (ValueError, OverflowError):
        return None
