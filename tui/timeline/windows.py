"""The visible range of days, cut into cells, and the ladder of zoom steps."""

import datetime
from enum import StrEnum
from functools import lru_cache

from tui.model.dates import Bounds
from tui.timeline.folds import Fold, Years, folds
from tui.timeline.scale import Ratio, Scale, reduced, scale_of
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

    Both are exact, so that zooming in and out again returns to the very same picture. Of the years in `empty` those
    are folded that are worth it at this scale.
    """

    first: Ratio
    days_per_cell: Ratio
    width: int
    empty: tuple[Years, ...] = ()

    @property
    def folds(self) -> tuple[Fold, ...]:
        """What is folded at this scale, on screen or not, in order of time."""
        return folds(self.empty, self.days_per_cell) if self.empty else ()

    @property
    def scale(self) -> Scale:
        """The places of all days, in cells to the right of the left edge."""
        return _scale(self)

    def cells(self, bounds: tuple[datetime.date, datetime.date], parts: int = 1) -> tuple[int, int]:
        """The first and last cell that a span of days touches, both included; may lie outside the window.

        Args:
            bounds: First and last day, both included.
            parts: 2 to count in half cells.
        """
        scale = self.scale
        return scale.floor(2 * bounds[0].toordinal(), parts), scale.ceil(2 * bounds[1].toordinal() + 2, parts) - 1

    def cell(self, day: datetime.date) -> int:
        """The cell in which a day begins; may lie outside the window."""
        return self.scale.floor(2 * day.toordinal())

    def day(self, cell: int) -> datetime.date:
        """The first day that begins in a cell, kept within the calendar."""
        return _on_calendar(self._begun_by(cell))

    @property
    def days(self) -> tuple[datetime.date, datetime.date]:
        """The first and last day that begin in the window."""
        return self.day(0), _on_calendar(self._begun_by(self.width) - 1)

    def _begun_by(self, cell: int) -> int:
        """The first day, as an ordinal, that begins in a cell or later."""
        number, of = self.scale.moment((cell, 1))
        return -(-number // of)

    def shows(self, day: datetime.date) -> bool:
        """Whether a day begins inside the window."""
        return 0 <= self.cell(day) < self.width

    def fold_cells(self, fold: Fold) -> range:
        """The cells of a fold, as many as its label has; some or all may lie outside the window."""
        first = self.scale.floor(2 * fold.first)
        return range(first, first + fold.cells)

    def panned(self, cells: int) -> "Window":
        """The window moved by so many cells."""
        return replace(self, first=self.scale.moment((cells, 1)))

    def centred(self, day: datetime.date) -> "Window":
        """The window with a day in its middle cell."""
        return self.panned(self.cell(day) - self.width // 2)

    def zoomed(self, days_per_cell: Ratio, about: datetime.date) -> "Window":
        """The window at another scale, `about` staying at its column."""
        return replace(self, days_per_cell=days_per_cell).keeping(about, self)

    def keeping(self, day: datetime.date, other: "Window") -> "Window":
        """The window moved so that a day stands at the very place where another has it."""
        ordinal = (day.toordinal(), 1)
        number, of = other.scale.place(ordinal)
        there = replace(self, first=ordinal)
        return replace(there, first=there.scale.moment((-number, of)))


@lru_cache(maxsize=8)
def _scale(window: Window) -> Scale:
    return scale_of(window.days_per_cell, window.folds).counted_from(window.first)


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
    there = Window((first.toordinal(), 1), reduced(days, inner), width, empty)
    while folded != there.folds:
        folded = there.folds
        open_days = days - sum(fold.end - fold.first for fold in folded)
        there = replace(there, days_per_cell=reduced(open_days, inner - sum(fold.cells for fold in folded)))
    if there.days_per_cell[0] < there.days_per_cell[1]:
        there = replace(there, days_per_cell=(1, 1))
    taken, of = there.scale.place((last.toordinal() + 1, 1))
    return replace(there, first=there.scale.moment((taken - width * of, 2 * of)))


def ladder(all_of_it: Window) -> tuple[Step, ...]:
    """The zoom steps that show less than everything, after "all" itself."""
    days_per_cell, of = all_of_it.days_per_cell
    return (Step.ALL, *(step for step, days in DAYS_PER_CELL.items() if days * of < days_per_cell))
