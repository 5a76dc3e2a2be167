"""Dates at which somebody is seen in post, as many as there may be: the nearest is found by halving."""

from bisect import bisect_left, bisect_right, insort
from datetime import date

from tui.model.dates import Bounds, EdtfDate


class Sightings:
    """Dates seen; each is one day, or the days that one may be of."""

    def __init__(self) -> None:
        self._days: set[EdtfDate] = set()
        self._first: list[date] = []  # where they begin, in order
        self._last: list[date] = []  # where they end, in order

    def add(self, day: EdtfDate) -> None:
        """Take one more in."""
        if day in self._days:
            return
        self._days.add(day)
        if day.earliest:
            insort(self._first, day.earliest)
        if day.latest:
            insort(self._last, day.latest)

    @property
    def days(self) -> tuple[EdtfDate, ...]:
        """All of them, in order."""
        return tuple(sorted(self._days, key=lambda day: (day.earliest or date.min, day.latest or date.max, day.text)))

    @property
    def last(self) -> date | None:
        """The latest day on which one of them begins."""
        return self._first[-1] if self._first else None

    def distances(self, day: Bounds) -> list[int]:
        """How many days lie between a day and the next of them before it and after it; 0 where it meets one."""
        before = bisect_left(self._last, day.earliest) if day.earliest else 0
        after = len(self._first) - bisect_right(self._first, day.latest) if day.latest else 0
        if before + after < len(self._days):
            return [0]
        found = []
        if before and day.earliest:
            found.append((day.earliest - self._last[before - 1]).days)
        if after and day.latest:
            found.append((self._first[-after] - day.latest).days)
        return found
