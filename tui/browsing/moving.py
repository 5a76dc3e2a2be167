"""Moving the cursor: by event, by row, in time, to what is next; and stepping through what an event rests on."""

import datetime

from tui.browsing.standing import days_apart, of_lanes, settled, stop_of, stops_of, to_event, to_stop, window_of
from tui.frame.contents import contents, cursor_event
from tui.frame.layout import layout
from tui.frame.listing import has_orders
from tui.frame.screen import chosen_pane, tabs_of
from tui.frame.shown import Contents
from tui.frame.stops import Stop
from tui.frame.views import Mode, Order, View
from tui.model.chronology import Chronology
from tui.model.events import NEVER, Event, known_days
from tui.timeline.lanes import focus
from tui.values import replace


def move(view: View, chronology: Chronology, count: int) -> View:
    """The cursor so many events further down, or up; it stops at the ends."""
    here = stop_of(view, chronology)
    if here is None:
        return settled(view, chronology)
    return to_stop(view, chronology, stops_of(view, chronology).beside(here, count))


def move_rows(view: View, chronology: Chronology, count: int) -> View:
    """The cursor so many lanes or rows further, on the event nearest in time."""
    stops, here = stops_of(view, chronology), stop_of(view, chronology)
    if here is None:
        return settled(view, chronology)
    row, day = min(max(here.row + count, 0), stops.rows - 1), _day(view, chronology, here)
    nearest = min(stops.on_row(row), key=lambda stop: days_apart(_day(view, chronology, stop), day))
    return to_stop(view, chronology, nearest)


def _day(view: View, chronology: Chronology, stop: Stop) -> datetime.date | None:
    event = contents(chronology, view).event(stop.event)
    return focus(event) if event else None


def page(view: View, chronology: Chronology, count: int) -> View:
    """A screenful of rows further."""
    return move_rows(view, chronology, count * max(layout(view).rows - 1, 1))


def move_in_time(view: View, chronology: Chronology, count: int) -> View:
    """The cursor on the next event in time, whosever it is; or the one before."""
    there = contents(chronology, view).beside(view.cursor, count) if view.cursor else None
    return to_event(view, chronology, there.id) if there else settled(view, chronology)


def to_end(view: View, chronology: Chronology, *, last: bool) -> View:
    """The cursor on the first event or the last."""
    there = stops_of(view, chronology).end(is_last=last)
    return to_stop(view, chronology, there) if there else view


def next_cluster(view: View, chronology: Chronology, direction: int) -> View:
    """The cursor on the first event after the next stretch of two empty columns; or before."""
    event, shown = cursor_event(chronology, view), contents(chronology, view)
    days = known_days(event) if event else None
    if days is None:
        return view
    number, of = window_of(view, chronology).days_per_cell
    gap = 2 * number // of
    there = (_cluster_after if direction > 0 else _cluster_before)(shown, days[0].toordinal(), gap)
    if there is None:
        return replace(view, notice=f"Nothing lies {'after' if direction > 0 else 'before'} this.")
    return to_event(view, chronology, there.id)


def _cluster_after(shown: Contents, day: int, gap: int) -> Event | None:
    """The first event after a stretch of more than `gap` days, counted from a day, on which nothing begins."""
    while (near := shown.begun_before(day + gap + 1)) and (reached := _begin(near)) > day:
        day = reached
    return shown.begun_from(day + gap + 1)


def _cluster_before(shown: Contents, day: int, gap: int) -> Event | None:
    """The last event before a day that has such a stretch before it, or nothing at all."""
    there = shown.begun_before(day)
    while there and (near := shown.begun_from(_begin(there) - gap)) and _begin(near) < _begin(there):
        there = near
    return there


def _begin(event: Event) -> int:
    days = known_days(event)
    return days[0].toordinal() if days else NEVER


def next_conflict(view: View, chronology: Chronology) -> View:
    """The cursor on the next event whose sources disagree, from the top again after the last."""
    there = stops_of(view, chronology).next_conflict(stop_of(view, chronology))
    return to_stop(view, chronology, there) if there else replace(view, notice="No sources disagree here.")


def step_statement(view: View, chronology: Chronology, count: int) -> View:
    """The next statement of the cursor's event."""
    event = cursor_event(chronology, view)
    if event is None:
        return view
    return replace(view, statement=(view.statement + count) % len(event.statements), scroll=0, notice="")


def next_tab(view: View, count: int) -> View:
    """The next pane below the timeline or beside it."""
    tabs = tabs_of(layout(view))
    if len(tabs) == 1:
        return replace(view, notice="The screen is too small for another pane.")
    at = tabs.index(view.tab) if view.tab in tabs else 0
    return replace(view, tab=tabs[(at + count) % len(tabs)], scroll=0, notice="")


def scrolled(view: View, chronology: Chronology, count: int) -> View:
    """The chosen pane moved by so many lines; not beyond its ends, or the way back would be as long."""
    moved = replace(view, scroll=view.scroll + count, notice="")
    if chosen_pane(chronology, moved) == chosen_pane(chronology, view):
        return replace(view, notice="")
    return moved


@of_lanes
def toggled_mode(view: View, chronology: Chronology) -> View:
    """Lanes turned to a list, or back; the cursor stays on its event."""
    return settled(
        replace(view, mode=Mode.LIST if view.mode is Mode.LANES else Mode.LANES, top=0, notice=""), chronology
    )


def sorted_otherwise(view: View, chronology: Chronology) -> View:
    """The list in the next order; the cursor stays on its event."""
    if not has_orders(chronology, view):
        return replace(view, notice="So many are in order of time alone; a filter makes them fewer.")
    orders = list(Order)
    return _listed(replace(view, order=orders[(orders.index(view.order) + 1) % len(orders)]), chronology)


def turned_round(view: View, chronology: Chronology) -> View:
    """The list the other way round."""
    return _listed(replace(view, is_backwards=not view.is_backwards), chronology)


def _listed(view: View, chronology: Chronology) -> View:
    """The list, whatever was shown: lanes have one order only."""
    return settled(replace(view, mode=Mode.LIST, top=0, notice=""), chronology)
