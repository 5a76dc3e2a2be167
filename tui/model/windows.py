"""What is asked of very many events that are not in memory: by their place in time, in a list and on lanes."""

from collections.abc import Sequence
from typing import Protocol

from tui.model.dates import Bounds
from tui.model.events import Event, EventId
from tui.model.people import PersonId

Months = Sequence[tuple[int, int]]
"""Months in order, each with a number."""


class Windows(Protocol):
    """All events of a chronology, in windows.

    A list has a row an event, in order of time, undated ones last. Lanes have the rows that a person's tenures take, by
    the person's first event, then those of nobody, then a row for each undated event.
    """

    @property
    def count(self) -> int:
        """How many events there are."""

    @property
    def conflicts(self) -> int:
        """How many of them have a conflict."""

    @property
    def undated(self) -> int:
        """How many of them are undated."""

    @property
    def lane_rows(self) -> int:
        """How many rows the lanes have, but for undated events."""

    def extent(self) -> Bounds:
        """From the first to the last day that any event names."""

    def thickness(self) -> Months:
        """From each of some months on, what weight of dates lies in a month."""

    def is_touched(self, first: int, last: int) -> bool:
        """Whether the known days of any event meet some months."""

    def event(self, id: EventId) -> Event | None:
        """An event by its id."""

    def place(self, id: EventId) -> int | None:
        """An event's row in the list."""

    def page(self, top: int, count: int) -> tuple[Event, ...]:
        """The events on some rows of the list."""

    def beside(self, id: EventId, count: int) -> Event | None:
        """The event so many further in the list, or before; the last or the first where there are not so many."""

    def next_conflict(self, id: EventId | None, *, is_backwards: bool) -> Event | None:
        """The next event with a conflict, or the one before; from either end without an event."""

    def begun_from(self, day: int) -> Event | None:
        """The first event in time that is first known of on a day, an ordinal, or later."""

    def begun_before(self, day: int) -> Event | None:
        """The first event of the last day before a day, an ordinal, on which any is first known of."""

    def lane_at(self, row: int) -> tuple[PersonId | None, int]:
        """Whose lane has a row, and which row is its first."""

    def lane_of(self, person: PersonId | None) -> int | None:
        """The first row of a person's lane, or of nobody's; None if there is none."""

    def lane_in_conflict(self, after: int) -> int | None:
        """The first row of the first lane with a conflict that begins after a row; -1 is before all rows."""

    def dated_of(self, person: PersonId | None) -> tuple[Event, ...]:
        """A person's dated events, or those of nobody, in order of time."""
