"""What a view shows of a chronology, however many events that are."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from tui.frame.runs import Row
from tui.frame.stops import Stops
from tui.model.dates import Bounds
from tui.model.events import Event, EventId
from tui.timeline.folds import Years
from tui.timeline.glyphs import Glyphs
from tui.timeline.lanes import Lane
from tui.timeline.painting import Cell
from tui.timeline.windows import Window


class Listed(Stops, Protocol):
    """A list of events, one a row."""

    def page(self, top: int, count: int) -> Sequence[Event]:
        """The events on some rows."""


class Contents(Protocol):
    """The events that a filter lets through, on lanes and in time.

    `is_cut` where more would pass the filter than are shown. `empty` are years that no event touches.
    """

    @property
    def count(self) -> int:
        """How many events there are."""

    @property
    def is_cut(self) -> bool:
        """Whether more events would pass the filter than these."""

    @property
    def undated(self) -> int:
        """How many of them are undated."""

    @property
    def conflicts(self) -> int:
        """How many of them have a conflict."""

    @property
    def extent(self) -> Bounds:
        """From the first to the last day that any of them names."""

    @property
    def empty(self) -> tuple[Years, ...]:
        """The stretches of whole years that none of them touches."""

    @property
    def events(self) -> Iterable[Event]:
        """The events in order of time, each as it is asked for."""

    @property
    def in_time(self) -> Listed:
        """The list by date."""

    @property
    def stops(self) -> Stops:
        """The places on the lanes."""

    def levels(self, width: int) -> tuple[int, ...]:
        """How thick dates lie, from the first to the last, in so many cells."""

    def lane(self, row: int) -> Lane:
        """The lane on a row."""

    def painted(self, row: int, window: Window, glyphs: Glyphs) -> tuple[Cell, ...]:
        """The cells of the lane on a row."""

    def line(self, row: int, window: Window, glyphs: Glyphs) -> Row:
        """The same as runs, as they are while the cursor is elsewhere."""

    def event(self, id: EventId | None) -> Event | None:
        """One of them by its id."""

    def beside(self, id: EventId, count: int) -> Event | None:
        """The event so many further in time, or before; at the ends the last or the first."""

    def begun_from(self, day: int) -> Event | None:
        """The first event that is first known of on a day, an ordinal, or later."""

    def begun_before(self, day: int) -> Event | None:
        """The first event of the last day before a day, an ordinal, on which any is first known of."""
