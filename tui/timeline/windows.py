"""The visible range of days, cut into cells, and the ladder of zoom steps."""

import datetime
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor

from tui.model.dates import Bounds
from tui.timeline.folds import Fold, Years, folds
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

    Days are kept as fractions, so that zooming in and out again returns to the very same picture. Of the years in
    `empty` those are folded that are worth it at this scale.
    """

    first: Fraction
    days_per_cell: Fraction
    width: int
    empty: tuple[Years, ...] = ()

    @property
    def folds(self) -> tuple[Fold, ...]:
        """What is folded at this scale, on screen or not, in order of time."""
        return folds(self.empty, self.days_per_cell) if self.empty else ()

    def place(self, moment: Fraction) -> Fraction:
        """How many cells to the right of the left edge a moment lies, given as an ordinal of days."""
        known = self.folds
        if not known:
            return (moment - self.first) / self.days_per_cell
        return self._cells_until(moment, known) - self._cells_until(self.first, known)

    def moment(self, place: Fraction | int) -> Fraction:
        """The moment so many cells to the right of the left edge: the opposite of `place`."""
        known = self.folds
        if not known:
            return self.first + place * self.days_per_cell
        wanted, saved = place + self._cells_until(self.first, known), Fraction(0)
        for fold in known:
            into = wanted + saved - fold.first / self.days_per_cell
            if into <= 0:
                break
            if into < fold.cells:
                return fold.first + into * Fraction(fold.end - fold.first, fold.cells)
            saved += (fold.end - fold.first) / self.days_per_cell - fold.cells
        return (wanted + saved) * self.days_per_cell

    def _cells_until(self, moment: Fraction, known: tuple[Fold, ...]) -> Fraction:
        """The cells from the beginning of the calendar to a moment."""
        folded: Fraction | int = 0  # whole folds are counted in whole numbers, which is most of the way
        cells: Fraction | int = 0
        for fold in known:
            if moment <= fold.first:
                break
            if moment < fold.end:
                passed = moment - fold.first
                folded, cells = folded + passed, cells + passed * fold.cells / (fold.end - fold.first)
                break
            folded, cells = folded + fold.end - fold.first, cells + fold.cells
        return (moment - folded) / self.days_per_cell + cells

    def cells(self, bounds: tuple[datetime.date, datetime.date], parts: int = 1) -> tuple[int, int]:
        """The first and last cell that a span of days touches, both included; may lie outside the window.

        Args:
            bounds: First and last day, both included.
            parts: 2 to count in half cells.
        """
        first, last = Fraction(bounds[0].toordinal()), Fraction(bounds[1].toordinal() + 1)
        return floor(self.place(first) * parts), ceil(self.place(last) * parts) - 1

    def cell(self, day: datetime.date) -> int:
        """The cell in which a day begins; may lie outside the window."""
        return self.at(Fraction(day.toordinal()))

    def at(self, ordinal: Fraction) -> int:
        """The cell of a moment, given as an ordinal of days; may lie outside the window."""
        return floor(self.place(ordinal))

    def day(self, cell: int) -> datetime.date:
        """The first day that begins in a cell, kept within the calendar."""
        return _on_calendar(ceil(self.moment(cell)))

    @property
    def days(self) -> tuple[datetime.date, datetime.date]:
        """The first and last day that begin in the window."""
        return self.day(0), _on_calendar(ceil(self.moment(self.width)) - 1)

    def shows(self, day: datetime.date) -> bool:
        """Whether a day begins inside the window."""
        return 0 <= self.cell(day) < self.width

    def fold_cells(self, fold: Fold) -> range:
        """The cells of a fold, as many as its label has; some or all may lie outside the window."""
        first = self.at(Fraction(fold.first))
        return range(first, first + fold.cells)

    def panned(self, cells: int) -> "Window":
        """The window moved by so many cells."""
        return replace(self, first=self.moment(cells))

    def centred(self, day: datetime.date) -> "Window":
        """The window with a day in its middle cell."""
        return self.panned(self.cell(day) - self.width // 2)

    def zoomed(self, days_per_cell: Fraction, about: datetime.date) -> "Window":
        """The window at another scale, `about` staying at its column."""
        moment = Fraction(about.toordinal())
        there = replace(self, first=moment, days_per_cell=days_per_cell)
        return replace(there, first=there.moment(-self.place(moment)))


def _on_calendar(ordinal: int) -> datetime.date:
    return datetime.date.fromordinal(min(max(ordinal, 1), datetime.date.max.toordinal()))


@lru_cache(maxsize=8)
def whole(extent: Bounds, width: int, empty: tuple[Years, ...] = ()) -> Window:
    """The window that shows all of an extent, with a margin; a day at least to a cell.

    Args:
        extent: Bounds without a finite day show the year 2000, for want of a better.
        width: In cells.
        empty: Years to be folded; each fold makes room, and so the next one worth it.
    """
    first = extent.earliest or extent.latest or datetime.date(2000, 1, 1)
    last = extent.latest or extent.earliest or datetime.date(2000, 12, 31)
    days = last.toordinal() - first.toordinal() + 1
    margin = _MARGIN if width > 4 * _MARGIN else 0
    inner, folded = max(width - 2 * margin, 1), None
    there = Window(Fraction(first.toordinal()), Fraction(days, inner), width, empty)
    while folded != there.folds:
        folded = there.folds
        open_days = days - sum(fold.end - fold.first for fold in folded)
        there = replace(there, days_per_cell=Fraction(open_days, inner - sum(fold.cells for fold in folded)))
    there = replace(there, days_per_cell=max(there.days_per_cell, Fraction(1)))
    spare = width - there.place(Fraction(last.toordinal() + 1))
    return replace(there, first=there.moment(-spare / 2))


def ladder(all_of_it: Window) -> tuple[Step, ...]:
    """The zoom steps that show less than everything, after "all" itself."""
    return (Step.ALL, *(step for step, days in DAYS_PER_CELL.items() if days < all_of_it.days_per_cell))
