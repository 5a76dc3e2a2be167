"""The visible range of days, cut into cells, and the ladder of zoom steps."""

import datetime
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

from tui.model.dates import Bounds
from tui.values import dataclass, replace


class Step(StrEnum):
    """The rungs of the zoom ladder, widest first."""

    ALL = "all"
    DECADE = "decade"
    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"


DAYS_PER_CELL = {Step.DECADE: 365, Step.YEAR: 91, Step.QUARTER: 30, Step.MONTH: 7, Step.DAY: 1}
_MARGIN = 2  # cells kept free on either side, for the marks that stand outside a bar


@dataclass(frozen=True, slots=True)
class Window:
    """`width` cells of `days_per_cell` days each, from the day (an ordinal) at the left edge of the first cell.

    Days are kept as fractions, so that zooming in and out again returns to the very same picture.
    """

    first: Fraction
    days_per_cell: Fraction
    width: int

    def cells(self, bounds: tuple[datetime.date, datetime.date], parts: int = 1) -> tuple[int, int]:
        """The first and last cell that a span of days touches, both included; may lie outside the window.

        Args:
            bounds: First and last day, both included.
            parts: 2 to count in half cells.
        """
        first, last = bounds[0].toordinal(), bounds[1].toordinal() + 1
        size = self.days_per_cell / parts
        return floor((first - self.first) / size), ceil((last - self.first) / size) - 1

    def cell(self, day: datetime.date) -> int:
        """The cell in which a day begins; may lie outside the window."""
        return self.at(Fraction(day.toordinal()))

    def at(self, ordinal: Fraction) -> int:
        """The cell of a moment, given as an ordinal of days; may lie outside the window."""
        return floor((ordinal - self.first) / self.days_per_cell)

    def day(self, cell: int) -> datetime.date:
        """The first day that begins in a cell, kept within the calendar."""
        return _on_calendar(ceil(self.first + cell * self.days_per_cell))

    @property
    def days(self) -> tuple[datetime.date, datetime.date]:
        """The first and last day that begin in the window."""
        return self.day(0), _on_calendar(ceil(self.first + self.width * self.days_per_cell) - 1)

    def shows(self, day: datetime.date) -> bool:
        """Whether a day begins inside the window."""
        return 0 <= self.cell(day) < self.width

    def panned(self, cells: int) -> "Window":
        """The window moved by so many cells."""
        return replace(self, first=self.first + cells * self.days_per_cell)

    def centred(self, day: datetime.date) -> "Window":
        """The window with a day in its middle cell."""
        return self.panned(self.cell(day) - self.width // 2)

    def zoomed(self, days_per_cell: Fraction, about: datetime.date) -> "Window":
        """The window at another scale, `about` staying at its column."""
        column = (about.toordinal() - self.first) / self.days_per_cell
        return replace(self, first=about.toordinal() - column * days_per_cell, days_per_cell=days_per_cell)


def _on_calendar(ordinal: int) -> datetime.date:
    return datetime.date.fromordinal(min(max(ordinal, 1), datetime.date.max.toordinal()))


def whole(extent: Bounds, width: int) -> Window:
    """The window that shows all of an extent, with a margin; a day at least to a cell.

    Args:
        extent: Bounds without a finite day show the year 2000, for want of a better.
        width: In cells.
    """
    first = extent.earliest or extent.latest or datetime.date(2000, 1, 1)
    last = extent.latest or extent.earliest or datetime.date(2000, 12, 31)
    days = last.toordinal() - first.toordinal() + 1
    margin = _MARGIN if width > 4 * _MARGIN else 0
    days_per_cell = max(Fraction(days, max(width - 2 * margin, 1)), Fraction(1))
    spare = width * days_per_cell - days
    return Window(first.toordinal() - spare / 2, days_per_cell, width)


def ladder(all_of_it: Window) -> tuple[Step, ...]:
    """The zoom steps that show less than everything, after "all" itself."""
    return (Step.ALL, *(step for step, days in DAYS_PER_CELL.items() if days < all_of_it.days_per_cell))
