"""Empty years, folded: which are, and how many cells stand for them. A fold is as wide as its label at every scale."""

import datetime
from collections.abc import Iterable
from functools import lru_cache

from tui.values import dataclass

Years = tuple[int, int]
"""The first and the last of some whole years, both included."""

LEAST = 2  # years; one year without events is no news, and its place on the axis is a help
_WORTH = 2  # a fold stands for at least so many times the cells it takes


@dataclass(frozen=True, slots=True)
class Fold:
    """Whole years without any event, drawn in a few cells: from the day (an ordinal) `first` up to `end`."""

    first: int
    end: int
    years: int

    @property
    def cells(self) -> int:
        """How many cells it takes: its count of years between two marks."""
        return len(self.label("-"))

    def label(self, mark: str) -> str:
        """What stands in its cells on the axis."""
        return f"{mark}{self.years}y{mark}"


def empty_years(days: Iterable[tuple[datetime.date, datetime.date]]) -> tuple[Years, ...]:
    """The stretches of whole years that none of some spans of days touches, between the first year and the last."""
    years = sorted({(first.year, last.year) for first, last in days})
    found, reached = [], years[0][1] if years else 0
    for first, last in years:
        if first - reached > LEAST:
            found.append((reached + 1, first - 1))
        reached = max(reached, last)
    return tuple(found)


@lru_cache(maxsize=64)
def folds(empty: tuple[Years, ...], days_per_cell: tuple[int, int]) -> tuple[Fold, ...]:
    """The empty years that are folded at a scale, a ratio: those that would take much more room than their fold."""
    days, of = days_per_cell
    every = (
        Fold(datetime.date(first, 1, 1).toordinal(), datetime.date(last + 1, 1, 1).toordinal(), last - first + 1)
        for first, last in empty
    )
    return tuple(fold for fold in every if (fold.end - fold.first) * of >= _WORTH * fold.cells * days)
