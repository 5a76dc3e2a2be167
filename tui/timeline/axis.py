"""One line of axis: ticks at the beginnings of days, months or years, each with the longest label that fits."""

import datetime
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from tui.timeline.folds import Fold
from tui.timeline.windows import Window
from tui.values import dataclass

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick's cell and its label, as long as the room up to the next tick allows."""

    cell: int
    label: str


@dataclass(frozen=True, slots=True)
class _Unit:
    """What lies between two ticks: some years, some months, or ten days, and the least room its labels need."""

    name: str
    years: int = 0
    months: int = 0
    room: int = 5

    @property
    def days(self) -> float:
        return self.years * 365.2425 + self.months * 30.4369 or 10


_UNITS = (
    _Unit("ten days"),
    _Unit("month", months=1, room=5),
    _Unit("quarter", months=3, room=6),
    *(_Unit("year" if years == 1 else f"{years} years", years=years, room=6) for years in (1, 2, 5)),
    _Unit("decade", years=10, room=6),
    *(_Unit(f"{years} years", years=years, room=6) for years in (20, 50)),
    _Unit("century", years=100, room=6),
    *(_Unit(f"{years} years", years=years, room=6) for years in (200, 500, 1000, 2000, 5000)),
)


@dataclass(frozen=True, slots=True)
class Axis:
    """The ticks of a window, left to right, and the name of the span between two; between them what is folded."""

    unit: str
    ticks: tuple[Tick, ...]
    folds: tuple[Fold, ...] = ()


@lru_cache(maxsize=8)
def axis(window: Window) -> Axis:
    """The ticks of a window: the smallest unit whose labels have room."""
    days_per_cell = window.days_per_cell[0] / window.days_per_cell[1]
    unit = next((unit for unit in _UNITS if unit.days / days_per_cell >= unit.room), _UNITS[-1])
    folds = tuple(fold for fold in window.folds if _meet(window.fold_cells(fold), range(window.width)))
    begun = _begun(window, unit, folds)
    cells = sorted(cell for cell in begun if 0 <= cell < window.width)
    stops = sorted({*cells, *(window.fold_cells(fold).start for fold in folds), window.width})
    ticks = []
    for cell in cells:
        stop = stops[bisect_right(stops, cell)]
        ticks.append(Tick(cell, _label(begun[cell], unit, stop - cell - (2 if stop in begun else 1))))
    return Axis(unit.name, tuple(ticks), folds)


def _begun(window: Window, unit: _Unit, folds: Sequence[Fold]) -> dict[int, datetime.date]:
    """The days with a tick, by cell: where a unit begins that is not folded, and where what is folded ends."""
    folded = {cell for fold in folds for cell in window.fold_cells(fold)}
    ends = ((window.fold_cells(fold).stop, datetime.date.fromordinal(fold.end)) for fold in folds)
    after = {cell: day for cell, day in ends if cell not in folded}
    begun = ((window.cell(day), day) for span in _open(window, folds) for day in _beginnings(unit, *span))
    return {cell: day for cell, day in begun if cell not in folded and not _near(cell, after)} | after


def _near(cell: int, after: Collection[int]) -> bool:
    """Whether a tick would leave no room for the label of the one that ends a fold."""
    return any(0 < cell - end < _UNITS[-1].room for end in after)


def _meet(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop


def _open(window: Window, folds: Sequence[Fold]) -> Iterator[tuple[datetime.date, datetime.date]]:
    """The first and last days of what is not folded, left to right."""
    first, last = window.days
    for fold in folds:
        before = fold.first - 1
        if first.toordinal() <= before:
            yield first, datetime.date.fromordinal(before)
        first = max(first, datetime.date.fromordinal(fold.end))
    if first <= last:
        yield first, last


def _beginnings(unit: _Unit, first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
    return (day for day in _from_month(unit, first, last) if first <= day <= last)


def _from_month(unit: _Unit, first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
    if unit.years:
        for year in range(max(first.year - first.year % unit.years, 0), last.year + 1, unit.years):
            yield datetime.date(max(year, 1), 1, 1)
        return
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        year, month = divmod(number, 12)
        if month % (unit.months or 1) == 0:
            yield datetime.date(year, month + 1, 1)
        if not unit.months:
            yield datetime.date(year, month + 1, 11)
            yield datetime.date(year, month + 1, 21)


def _label(day: datetime.date, unit: _Unit, room: int) -> str:
    return next((label for label in _labels(day, unit) if len(label) <= room), "")


def _labels(day: datetime.date, unit: _Unit) -> tuple[str, ...]:
    """A tick's names, longest first; none says more than the tick does."""
    month, year = MONTHS[day.month - 1], f"{day.year:04}"
    if unit.years:
        return (year,)
    if day.day > 1:
        return (f"{day.day} {month} {year}", f"{day.day} {month}", str(day.day))
    return (f"{month} {year}", year) if day.month == 1 else (f"{month} {year}", month)
