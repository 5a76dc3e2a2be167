"""Days to cells and back, in whole numbers alone: the calendar as stretches of days, each at one scale.

Fractions would say the same, and took half of the time that drawing a screen takes.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from math import gcd

from tui.timeline.folds import Fold
from tui.values import dataclass

Ratio = tuple[int, int]
"""An exact number: a numerator, and a denominator above 0."""


def reduced(numerator: int, denominator: int) -> Ratio:
    """A ratio in its lowest terms."""
    common = gcd(numerator, denominator)
    return numerator // common, denominator // common


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from `start` on, one as wide as the other: `day` begins at the place `(day * rise + offset) / parts`."""

    start: int
    rise: int
    offset: int
    parts: int


class Scale:
    """The places of all days, counted in cells from where a day, or a part of one, begins."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        """A scale of stretches in order of time, of which the first has no beginning."""
        self._stretches = stretches
        self._starts = [2 * stretch.start for stretch in stretches[1:]]

    def floor(self, halves: int, parts: int = 1) -> int:
        """The last whole cell, or part of one, before a moment; it is given in half days."""
        stretch = self._stretches[bisect_right(self._starts, halves)]
        return (halves * stretch.rise + 2 * stretch.offset) * parts // (2 * stretch.parts)

    def ceil(self, halves: int, parts: int = 1) -> int:
        """The first whole cell, or part of one, from a moment on; it is given in half days."""
        stretch = self._stretches[bisect_right(self._starts, halves)]
        return -((halves * stretch.rise + 2 * stretch.offset) * -parts // (2 * stretch.parts))

    def place(self, day: Ratio) -> Ratio:
        """How many cells further a moment lies."""
        number, of = day
        stretch = self._stretches[bisect_right(self._starts, 2 * number // of)]
        return reduced(number * stretch.rise + stretch.offset * of, stretch.parts * of)

    def moment(self, place: Ratio) -> Ratio:
        """The moment so many cells further: the opposite of `place`."""
        number, of = place
        stretch = self._stretches[0]
        for each in self._stretches[1:]:
            if (each.start * each.rise + each.offset) * of > number * each.parts:
                break
            stretch = each
        return reduced(number * stretch.parts - stretch.offset * of, stretch.rise * of)

    def counted_from(self, day: Ratio) -> "Scale":
        """The same scale, its places counted from another day."""
        number, of = self.place(day)
        return Scale(
            [
                Stretch(each.start, each.rise * of, each.offset * of - number * each.parts, each.parts * of)
                for each in self._stretches
            ]
        )


def scale_of(days_per_cell: Ratio, folds: Iterable[Fold]) -> Scale:
    """The scale at which so many days stand in a cell, but for those in folds."""
    days, cells = days_per_cell
    stretches = [Stretch(0, cells, 0, days)]
    for fold in folds:
        offset, length = stretches[-1].offset, fold.end - fold.first
        rise, begins = fold.cells * days, fold.first * cells + offset
        stretches.append(Stretch(fold.first, rise, begins * length - fold.first * rise, days * length))
        stretches.append(Stretch(fold.end, cells, offset + fold.cells * days - length * cells, days))
    return Scale(stretches)
