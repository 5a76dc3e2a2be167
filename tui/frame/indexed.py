"""Very many events, of which only what is on screen is in memory: places and lanes are asked of their windows."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import chain

from tui.frame.painted import Painted
from tui.frame.stops import Stop
from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.events import Event, EventId, known_days
from tui.model.months import first_day
from tui.model.people import PersonId
from tui.model.windows import Windows
from tui.timeline.density import density_by_month
from tui.timeline.folds import Years, empty_years
from tui.timeline.lanes import Lane, pack, undated_lane
from tui.timeline.windows import whole

_LANES_KEPT = 400


class IndexedList:
    """The list by date, from either end; undated events last."""

    def __init__(self, windows: Windows, *, is_backwards: bool = False) -> None:
        self._windows, self._is_backwards = windows, is_backwards
        self._dated = windows.count - windows.undated

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self._windows.count

    def page(self, top: int, count: int) -> Sequence[Event]:
        """The events on some rows."""
        if not self._is_backwards:
            return self._windows.page(top, count)
        turned = min(max(self._dated - top, 0), count)
        rest = self._windows.page(max(top, self._dated), count - turned)
        return (*reversed(self._windows.page(self._dated - top - turned, turned)), *rest)

    def at(self, event: EventId | None, person: PersonId | None) -> Stop | None:
        """The event's place."""
        place = self._windows.place(event) if event else None
        return Stop(self._turned(place), event, None) if event and place is not None else None

    def on_row(self, row: int) -> Sequence[Stop]:
        """The place on a row."""
        return [Stop(row, event.id, None) for event in self.page(row, 1)]

    def beside(self, stop: Stop, count: int) -> Stop:
        """The place so many further down, or up; at the ends the last or the first."""
        [there] = self.on_row(min(max(stop.row + count, 0), self.rows - 1))
        return there

    def end(self, *, is_last: bool) -> Stop | None:
        """The first place or the last."""
        return next(iter(self.on_row(self.rows - 1 if is_last else 0)), None)

    def next_conflict(self, stop: Stop | None) -> Stop | None:
        """The next place with a conflict, from the top again after the last; undated events have none."""
        after = stop.event if stop and stop.row < self._dated else None
        is_past = stop is not None and stop.row >= self._dated
        found = None if is_past else self._windows.next_conflict(after, is_backwards=self._is_backwards)
        found = found or self._windows.next_conflict(None, is_backwards=self._is_backwards)
        return self.at(found.id, None) if found else None

    def _turned(self, place: int) -> int:
        return self._dated - 1 - place if self._is_backwards and place < self._dated else place


class IndexedContents(Painted):
    """All events of a large chronology, and what of them is asked for."""

    is_cut = False

    def __init__(self, chronology: Chronology, windows: Windows) -> None:
        super().__init__()
        self._chronology, self._windows = chronology, windows
        self._levels: dict[int, tuple[int, ...]] = {}
        self._lanes: dict[int, tuple[Lane, ...]] = {}
        self.count, self.undated, self.conflicts = windows.count, windows.undated, windows.conflicts
        self.extent: Bounds = windows.extent()

    @property
    def events(self) -> Iterable[Event]:
        """The events in order of time, each as it is asked for."""
        return self._chronology.events

    @cached_property
    def empty(self) -> tuple[Years, ...]:
        """The stretches of whole years that no event touches."""
        if not (self.extent.earliest and self.extent.latest):
            return ()
        years = range(self.extent.earliest.year, self.extent.latest.year + 1)
        touched = (year for year in years if self._windows.is_touched(12 * year, 12 * year + 11))
        return empty_years((first_day(12 * year), first_day(12 * year)) for year in touched)

    @cached_property
    def in_time(self) -> IndexedList:
        """The list by date."""
        return IndexedList(self._windows)

    @property
    def backwards(self) -> IndexedList:
        """The list from the newest on."""
        return IndexedList(self._windows, is_backwards=True)

    @cached_property
    def stops(self) -> "IndexedStops":
        """The places on the lanes."""
        return IndexedStops(self, self._windows)

    def levels(self, width: int) -> tuple[int, ...]:
        """How thick dates lie, from the first to the last, in so many cells."""
        if width not in self._levels:
            self._levels[width] = density_by_month(self._windows.thickness(), whole(self.extent, width))
        return self._levels[width]

    def event(self, id: EventId | None) -> Event | None:
        """An event by its id."""
        return self._windows.event(id) if id else None

    def beside(self, id: EventId, count: int) -> Event | None:
        """The event so many further in time, or before; at the ends the last or the first."""
        return self._windows.beside(id, count)

    def begun_from(self, day: int) -> Event | None:
        """The first event that is first known of on a day, an ordinal, or later."""
        return self._windows.begun_from(day)

    def begun_before(self, day: int) -> Event | None:
        """The first event of the last day before a day, an ordinal, on which any is first known of."""
        return self._windows.begun_before(day)

    def lane(self, row: int) -> Lane:
        """The lane on a row."""
        dated = self._windows.lane_rows
        if row >= dated:
            [event] = self._windows.page(self.count - self.undated + row - dated, 1)
            return undated_lane(event)
        for first, stack in self._lanes.items():
            if first <= row < first + len(stack):
                return stack[row - first]
        person, first = self._windows.lane_at(row)
        return self.stack(person, first)[row - first]

    def stack(self, person: PersonId | None, first: int) -> tuple[Lane, ...]:
        """The lanes of a person, which begin on a row."""
        if first not in self._lanes:
            if len(self._lanes) >= _LANES_KEPT:
                self._lanes.clear()
            self._lanes[first] = pack(person, self._windows.dated_of(person))
        return self._lanes[first]


class IndexedStops:
    """The places on the lanes of very many events."""

    def __init__(self, contents: IndexedContents, windows: Windows) -> None:
        self._contents, self._windows = contents, windows

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self._windows.lane_rows + self._windows.undated

    def at(self, event: EventId | None, person: PersonId | None) -> Stop | None:
        """The event's place on the lane of a person; else its first."""
        found = self._windows.event(event) if event else None
        if found is None:
            return None
        if known_days(found) is None:
            place = self._windows.place(found.id) or 0
            row = self._windows.lane_rows + place - (self._windows.count - self._windows.undated)
            return Stop(row, found.id, undated_lane(found).person)
        named: list[PersonId | None] = [*dict.fromkeys(each.person for each in found.people)] or [None]
        places = [self._of(found, each) for each in ([person] if person in named else named)]
        return min(places, key=lambda stop: stop.row)

    def _of(self, event: Event, person: PersonId | None) -> Stop:
        first = self._windows.lane_of(person) or 0
        stack = self._contents.stack(person, first)
        row = next(row for row, lane in enumerate(stack) if event in lane.unordered)
        return Stop(first + row, event.id, person)

    def on_row(self, row: int) -> Sequence[Stop]:
        """The places on a row, from left to right."""
        lane = self._contents.lane(row)
        return [Stop(row, event.id, lane.person) for event in lane.events]

    def beside(self, stop: Stop, count: int) -> Stop:
        """The place so many further down, or up; at the ends the last or the first."""
        here, row = list(self.on_row(stop.row)), stop.row
        place = here.index(stop) + count
        while place >= len(here) and row < self.rows - 1:
            place, row = place - len(here), row + 1
            here = list(self.on_row(row))
        while place < 0 and row > 0:
            row -= 1
            here = list(self.on_row(row))
            place += len(here)
        return here[min(max(place, 0), len(here) - 1)]

    def end(self, *, is_last: bool) -> Stop | None:
        """The first place or the last."""
        stops = self.on_row(self.rows - 1 if is_last else 0) if self.rows else ()
        return stops[-1 if is_last else 0] if stops else None

    def next_conflict(self, stop: Stop | None) -> Stop | None:
        """The next place with a conflict, from the top again after the last; undated events have none."""
        row = stop.row if stop else -1
        after = self._windows.lane_in_conflict(row)
        rest = [] if stop is None or row >= self._windows.lane_rows else self._rest(stop)
        again = self._windows.lane_in_conflict(-1)
        from_top = (self._stack_from(first) for first in (after, again) if first is not None)
        return next((each for each in chain(rest, *from_top) if self._is_disputed(each)), None)

    def _rest(self, stop: Stop) -> list[Stop]:
        """The places after one on the lanes of its person."""
        first = self._windows.lane_of(stop.person) or 0
        stops = self._stack_from(first)
        return stops[stops.index(stop) + 1 :]

    def _stack_from(self, first: int) -> list[Stop]:
        person = self._contents.lane(first).person
        return [stop for row in range(len(self._contents.stack(person, first))) for stop in self.on_row(first + row)]

    def _is_disputed(self, stop: Stop) -> bool:
        event = self._windows.event(stop.event)
        return bool(event and event.conflicts)
