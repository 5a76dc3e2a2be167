"""The places where the cursor can stand, top to bottom: on each row the row's events."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Protocol

from tui.model.events import EventId
from tui.model.people import PersonId
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Stop:
    """A place the cursor can stand: an event on a row, and whose lane that is."""

    row: int
    event: EventId
    person: PersonId | None


class Stops(Protocol):
    """Every place the cursor can stand."""

    @property
    def rows(self) -> int:
        """How many rows there are."""

    def at(self, event: EventId | None, person: PersonId | None) -> Stop | None:
        """The event's place on the lane of a person; else its first."""

    def on_row(self, row: int) -> Sequence[Stop]:
        """The places on a row, from left to right."""

    def beside(self, stop: Stop, count: int) -> Stop:
        """The place so many further down, or up; at the ends the last or the first."""

    def end(self, *, is_last: bool) -> Stop | None:
        """The first place or the last."""

    def next_conflict(self, stop: Stop | None) -> Stop | None:
        """The next place with a conflict, from the top again after the last."""


class HeldStops:
    """Places that are all in memory."""

    def __init__(self, stops: Sequence[Stop], disputed: Collection[EventId]) -> None:
        """Places from the first to the last, and which events have a conflict."""
        self._stops, self._disputed = stops, disputed
        self._places: dict[EventId, list[int]] = defaultdict(list)
        for place, stop in enumerate(stops):
            self._places[stop.event].append(place)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self._stops[-1].row + 1 if self._stops else 0

    def at(self, event: EventId | None, person: PersonId | None) -> Stop | None:
        """The event's place on the lane of a person; else its first."""
        here = [self._stops[place] for place in self._places.get(event, ())] if event else []
        return next((stop for stop in here if stop.person == person), here[0] if here else None)

    def on_row(self, row: int) -> Sequence[Stop]:
        """The places on a row, from left to right."""
        return [stop for stop in self._stops if stop.row == row]

    def beside(self, stop: Stop, count: int) -> Stop:
        """The place so many further down, or up; at the ends the last or the first."""
        return self._stops[min(max(self._place(stop) + count, 0), len(self._stops) - 1)]

    def end(self, *, is_last: bool) -> Stop | None:
        """The first place or the last."""
        return self._stops[-1 if is_last else 0] if self._stops else None

    def next_conflict(self, stop: Stop | None) -> Stop | None:
        """The next place with a conflict, from the top again after the last."""
        at = self._place(stop) if stop else -1
        disputed = [place for place, each in enumerate(self._stops) if each.event in self._disputed]
        if not disputed:
            return None
        return self._stops[next((place for place in disputed if place > at), disputed[0])]

    def _place(self, stop: Stop) -> int:
        return next(place for place in self._places[stop.event] if self._stops[place] == stop)
