"""Moving the cursor: by event, by row, in time, to what is next; and stepping through what an event rests on."""

from tui.browsing.standing import cursor_day, days_apart, settled, stop_of, stops_of, to_event, to_stop, window_of
from tui.frame.contents import contents, cursor_event
from tui.frame.layout import layout
from tui.frame.views import Mode, Order, Tab, View
from tui.model.chronology import Chronology
from tui.timeline.lanes import focus
from tui.values import replace


def move(view: View, chronology: Chronology, count: int) -> View:
    """The cursor so many events further down, or up; it stops at the ends."""
    stops = stops_of(view, chronology)
    here = stop_of(view, chronology)
    if here is None:
        return settled(view, chronology)
    at = min(max(stops.index(here) + count, 0), len(stops) - 1)
    return to_stop(view, chronology, stops[at])


def move_rows(view: View, chronology: Chronology, count: int) -> View:
    """The cursor so many lanes or rows further, on the event nearest in time."""
    stops, here = stops_of(view, chronology), stop_of(view, chronology)
    if here is None:
        return settled(view, chronology)
    row = min(max(here.row + count, 0), stops[-1].row)
    by_id = contents(chronology, view).by_id
    day = focus(by_id[here.event])
    return to_stop(
        view,
        chronology,
        min((stop for stop in stops if stop.row == row), key=lambda s: days_apart(focus(by_id[s.event]), day)),
    )


def page(view: View, chronology: Chronology, count: int) -> View:
    """A screenful of rows further."""
    return move_rows(view, chronology, count * max(layout(view).rows - 1, 1))


def move_in_time(view: View, chronology: Chronology, count: int) -> View:
    """The cursor on the next event in time, whosever it is; or the one before."""
    events = contents(chronology, view).events
    at = next((index for index, event in enumerate(events) if event.id == view.cursor), None)
    if at is None:
        return settled(view, chronology)
    return to_event(view, chronology, events[min(max(at + count, 0), len(events) - 1)].id)


def to_end(view: View, chronology: Chronology, *, last: bool) -> View:
    """The cursor on the first event or the last."""
    stops = stops_of(view, chronology)
    return to_stop(view, chronology, stops[-1 if last else 0]) if stops else view


def next_cluster(view: View, chronology: Chronology, direction: int) -> View:
    """The cursor on the first event after the next stretch of two empty columns; or before."""
    days = [(day, event.id) for event in contents(chronology, view).events if (day := focus(event))]
    days.sort(key=lambda one: one[0])
    gap = 2 * window_of(view, chronology).days_per_cell
    firsts = [one for index, one in enumerate(days) if index == 0 or (one[0] - days[index - 1][0]).days > gap]
    here = cursor_day(view, chronology)
    if here is None:
        return view
    ahead = [one for one in firsts if (one[0] > here if direction > 0 else one[0] < here)]
    if not ahead:
        return replace(view, notice=f"Nothing lies {'after' if direction > 0 else 'before'} this.")
    return to_event(view, chronology, ahead[0 if direction > 0 else -1][1])


def next_conflict(view: View, chronology: Chronology) -> View:
    """The cursor on the next event whose sources disagree, from the top again after the last."""
    stops = stops_of(view, chronology)
    by_id = contents(chronology, view).by_id
    here = stop_of(view, chronology)
    at = stops.index(here) if here else -1
    disputed = [index for index, stop in enumerate(stops) if by_id[stop.event].conflicts]
    if not disputed:
        return replace(view, notice="No sources disagree here.")
    return to_stop(view, chronology, stops[next((index for index in disputed if index > at), disputed[0])])


def step_statement(view: View, chronology: Chronology, count: int) -> View:
    """The next statement of the cursor's event."""
    event = cursor_event(chronology, view)
    if event is None:
        return view
    return replace(view, statement=(view.statement + count) % len(event.statements), scroll=0, notice="")


def next_tab(view: View, count: int) -> View:
    """The next tab of the lower pane that is on screen."""
    tabs = [tab for tab in Tab if not (layout(view).side and tab is Tab.PERSON)]
    at = tabs.index(view.tab) if view.tab in tabs else 0
    return replace(view, tab=tabs[(at + count) % len(tabs)], scroll=0, notice="")


def scrolled(view: View, count: int) -> View:
    """The lower pane moved by so many lines."""
    return replace(view, scroll=view.scroll + count, notice="")


def toggled_mode(view: View, chronology: Chronology) -> View:
    """Lanes turned to a list, or back; the cursor stays on its event."""
    return settled(
        replace(view, mode=Mode.LIST if view.mode is Mode.LANES else Mode.LANES, top=0, notice=""), chronology
    )


def sorted_otherwise(view: View, chronology: Chronology) -> View:
    """The list in the next order; the cursor stays on its event."""
    orders = list(Order)
    return _listed(replace(view, order=orders[(orders.index(view.order) + 1) % len(orders)]), chronology)


def turned_round(view: View, chronology: Chronology) -> View:
    """The list the other way round."""
    return _listed(replace(view, is_backwards=not view.is_backwards), chronology)


def _listed(view: View, chronology: Chronology) -> View:
    """The list, whatever was shown: lanes have one order only."""
    return settled(replace(view, mode=Mode.LIST, top=0, notice=""), chronology)
