"""What a view lets through: the events, their lanes, their order; found once for a chronology and a filter."""

from fractions import Fraction

from tui.frame.latest import Latest
from tui.frame.views import Mode, View
from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.events import Event, EventId, in_time, known_days
from tui.model.people import PersonId
from tui.queries import Filter, select
from tui.timeline.density import density
from tui.timeline.folds import Years, empty_years
from tui.timeline.glyphs import Glyphs
from tui.timeline.lanes import Lane, extent, lanes
from tui.timeline.painting import Cell, paint
from tui.timeline.windows import DAYS_PER_CELL, Step, Window, whole
from tui.values import dataclass, field


@dataclass(frozen=True, slots=True)
class Stop:
    """A place the cursor can stand: an event on a row, and whose lane that is."""

    row: int
    event: EventId
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class Contents:
    """The events a view shows, in time; their lanes, and the places on them; the days they span and empty years."""

    events: tuple[Event, ...]
    lanes: tuple[Lane, ...]
    extent: Bounds
    empty: tuple[Years, ...]
    by_id: dict[EventId, Event]
    undated: int
    conflicts: int
    stops: tuple[Stop, ...]
    _levels: dict[int, tuple[int, ...]] = field(default_factory=dict)
    _painted: dict[int, tuple[Window, Glyphs, tuple[Cell, ...]]] = field(default_factory=dict)

    def levels(self, width: int) -> tuple[int, ...]:
        """The density of everything in so many cells; kept, for a key seldom changes it."""
        if width not in self._levels:
            self._levels[width] = density(self.events, whole(self.extent, width))
        return self._levels[width]

    def painted(self, row: int, window: Window, glyphs: Glyphs) -> tuple[Cell, ...]:
        """The cells of a lane; kept, for most keys leave the visible range alone."""
        kept = self._painted.get(row)
        if kept is None or kept[:2] != (window, glyphs):
            kept = self._painted[row] = (window, glyphs, paint(self.lanes[row], window, glyphs))
        return kept[2]

    def rows(self, mode: Mode) -> int:
        """How many rows there are to scroll through."""
        return len(self.events) if mode is Mode.LIST else len(self.lanes)


def _contents(chronology: Chronology, asked: Filter) -> Contents:
    events = tuple(sorted(select(chronology, asked), key=in_time))
    rows = lanes(events)
    if asked.person:
        rows = tuple(lane for lane in rows if lane.person == asked.person)
    on_lanes = (Stop(row, event.id, lane.person) for row, lane in enumerate(rows) for event in lane.events)
    return Contents(
        events,
        rows,
        extent(events),
        empty_years(days for event in events if (days := known_days(event))),
        {event.id: event for event in events},
        undated=sum(known_days(event) is None for event in events),
        conflicts=sum(bool(event.conflicts) for event in events),
        stops=tuple(on_lanes),
    )


_of_filter = Latest(_contents)


def contents(chronology: Chronology, view: View) -> Contents:
    """What the view lets through."""
    return _of_filter(chronology, view.filter)


def cursor_event(chronology: Chronology, view: View) -> Event | None:
    """The event the cursor stands on."""
    return contents(chronology, view).by_id.get(view.cursor) if view.cursor else None


def window(chronology: Chronology, view: View, width: int) -> Window:
    """The visible range of a view in a timeline of `width` cells."""
    if view.step is Step.ALL or view.first is None:
        return everything(chronology, view, width)
    return Window(view.first, Fraction(DAYS_PER_CELL[view.step]), width, _empty(chronology, view))


def everything(chronology: Chronology, view: View, width: int) -> Window:
    """The window that shows all there is in time, empty years folded unless the view wants them."""
    return whole(contents(chronology, view).extent, width, _empty(chronology, view))


def _empty(chronology: Chronology, view: View) -> tuple[Years, ...]:
    return () if view.is_unfolded else contents(chronology, view).empty
