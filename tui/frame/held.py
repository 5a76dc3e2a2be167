"""What a filter lets through, all of it in memory: a small chronology, or a small part of a large one."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property

from tui.frame.painted import Painted
from tui.frame.stops import HeldStops, Stop
from tui.model.dates import Bounds
from tui.model.events import Event, EventId, in_time, known_days
from tui.model.people import PersonId
from tui.timeline.density import density
from tui.timeline.folds import Years, empty_years
from tui.timeline.lanes import Lane, extent, lanes
from tui.timeline.windows import whole


class HeldList(HeldStops):
    """A list of events that are all in memory."""

    def __init__(self, events: Sequence[Event]) -> None:
        """The events from the first row to the last."""
        stops = [Stop(row, event.id, None) for row, event in enumerate(events)]
        super().__init__(stops, {event.id for event in events if event.conflicts})
        self._events = events

    def page(self, top: int, count: int) -> Sequence[Event]:
        """The events on some rows."""
        return self._events[top : top + count]


class HeldContents(Painted):
    """Events in memory, and what of them is asked for."""

    def __init__(self, events: Iterable[Event], person: PersonId | None = None, *, is_cut: bool = False) -> None:
        """Events, and what of them is asked for.

        Args:
            events: All of them, in any order.
            person: Whose lanes alone are shown, if only one person's are.
            is_cut: Whether there would be more.
        """
        super().__init__()
        self.events, self.is_cut, self._person = tuple(sorted(events, key=in_time)), is_cut, person
        self._levels: dict[int, tuple[int, ...]] = {}
        self._begins = [days[0].toordinal() for event in self.events if (days := known_days(event))]

    @property
    def count(self) -> int:
        """How many events there are."""
        return len(self.events)

    @property
    def undated(self) -> int:
        """How many of them are undated."""
        return len(self.events) - len(self._begins)

    @cached_property
    def conflicts(self) -> int:
        """How many of them have a conflict."""
        return sum(bool(event.conflicts) for event in self.events)

    @cached_property
    def extent(self) -> Bounds:
        """From the first to the last day that any of them names."""
        return extent(self.events)

    @cached_property
    def empty(self) -> tuple[Years, ...]:
        """The stretches of whole years that none of them touches."""
        return empty_years(days for event in self.events if (days := known_days(event)))

    @cached_property
    def in_time(self) -> HeldList:
        """The list by date."""
        return HeldList(self.events)

    @cached_property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes from top to bottom."""
        rows = lanes(self.events)
        return tuple(lane for lane in rows if lane.person == self._person) if self._person else rows

    @cached_property
    def stops(self) -> HeldStops:
        """The places on the lanes."""
        stops = [Stop(row, event.id, lane.person) for row, lane in enumerate(self.lanes) for event in lane.events]
        return HeldStops(stops, {event.id for event in self.events if event.conflicts})

    @cached_property
    def _by_id(self) -> dict[EventId, Event]:
        return {event.id: event for event in self.events}

    def levels(self, width: int) -> tuple[int, ...]:
        """How thick dates lie, from the first to the last, in so many cells."""
        if width not in self._levels:
            self._levels[width] = density(self.events, whole(self.extent, width))
        return self._levels[width]

    def lane(self, row: int) -> Lane:
        """The lane on a row."""
        return self.lanes[row]

    def event(self, id: EventId | None) -> Event | None:
        """One of them by its id."""
        return self._by_id.get(id) if id else None

    def beside(self, id: EventId, count: int) -> Event | None:
        """The event so many further in time, or before; at the ends the last or the first."""
        here = self.in_time.at(id, None)
        return self.events[min(max(here.row + count, 0), len(self.events) - 1)] if here else None

    def begun_from(self, day: int) -> Event | None:
        """The first event that is first known of on a day, an ordinal, or later."""
        place = bisect_left(self._begins, day)
        return self.events[place] if place < len(self._begins) else None

    def begun_before(self, day: int) -> Event | None:
        """The first event of the last day before a day, an ordinal, on which any is first known of."""
        place = bisect_left(self._begins, day)
        return self.begun_from(self._begins[place - 1]) if place else None
