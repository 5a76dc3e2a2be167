"""How many dates fall where: a strip over the whole extent, in nine levels."""

import datetime
from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import ceil

from tui.model.dates import Bounds
from tui.model.events import Event
from tui.model.months import first_day
from tui.model.windows import Months
from tui.timeline.windows import Window

LEVELS = 8


def density(events: Sequence[Event], window: Window) -> tuple[int, ...]:
    """A level from 0 to `LEVELS` for each cell; a date that allows many days spreads over them.

    A cell in which anything may fall is never empty.
    """
    steps = [0.0] * (window.width + 1)
    for bounds in (named for event in events for named in _dates(event)):
        first, last = window.cells(bounds)
        share = 1 / (last - first + 1)
        low, high = max(first, 0), min(last + 1, window.width)
        if low < high:
            steps[low] += share
            steps[high] -= share
    return _levels([weight if weight > 1e-9 else 0.0 for weight in accumulate(steps[:-1])])


def density_by_month(thickness: Months, window: Window) -> tuple[int, ...]:
    """The same of very many dates, of which only what weight of them lies in each month is known.

    Args:
        thickness: From each of some months on, the weight in a month.
        window: Without folds.
    """
    weights = [0.0] * window.width
    start, size = (number / of for number, of in (window.first, window.days_per_cell))
    for (month, weight), (end, _) in pairwise(thickness):
        for each in range(month, end) if weight else ():
            first, after = first_day(each).toordinal(), first_day(each + 1).toordinal()
            low, high = max(int((first - start) // size), 0), min(ceil((after - start) / size), window.width)
            for cell in range(low, high):
                weights[cell] += weight / (high - low)
    return _levels(weights)


def _levels(weights: Sequence[float]) -> tuple[int, ...]:
    most = max(weights, default=0.0)
    return tuple(ceil(LEVELS * weight / most - 1e-9) if most else 0 for weight in weights)


def _dates(event: Event) -> list[tuple[datetime.date, datetime.date]]:
    named: list[Bounds] = [side.bounds for side in (event.start, event.end, event.date) if side]
    named += [day.bounds for day in event.seen]
    return [(bounds.earliest, bounds.latest) for bounds in named if bounds.earliest and bounds.latest]
