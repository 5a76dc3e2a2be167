"""Where the cursor stands, and the law every view obeys: on an event that is shown, on screen."""

import datetime
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from tui.frame import listing
from tui.frame.contents import cursor_event, window
from tui.frame.layout import Arrangement, layout
from tui.frame.stops import Stop, Stops
from tui.frame.views import Mode, View
from tui.model.chronology import Chronology
from tui.model.events import EventId
from tui.timeline.lanes import focus
from tui.timeline.painting import column
from tui.timeline.windows import Step, Window
from tui.values import replace

P = ParamSpec("P")
Change = Callable[Concatenate[View, Chronology, P], View]


def of_lanes(change: Change[P]) -> Change[P]:
    """A change that only lanes show: where the screen has no room for them it says so, and changes nothing."""

    @wraps(change)
    def changed(view: View, chronology: Chronology, /, *args: P.args, **kwargs: P.kwargs) -> View:
        if layout(view).arrangement is Arrangement.SMALL:
            return replace(view, notice="The screen is too small for lanes.")
        return change(view, chronology, *args, **kwargs)

    return changed


def to_scale(change: Change[P]) -> Change[P]:
    """A change of the scale, or of what of it is on screen: in the list, which has none, it says so."""

    @wraps(change)
    def changed(view: View, chronology: Chronology, /, *args: P.args, **kwargs: P.kwargs) -> View:
        if mode_of(view) is Mode.LIST and layout(view).arrangement is not Arrangement.SMALL:
            return replace(view, notice="The list is not drawn to scale; the lanes are.")
        return change(view, chronology, *args, **kwargs)

    return of_lanes(changed)


def settled(view: View, chronology: Chronology) -> View:
    """The view with its cursor on an event that is shown, and that event on screen."""
    return _in_time(_on_row(_on_event(view, chronology), chronology), chronology)


def _on_event(view: View, chronology: Chronology) -> View:
    """The cursor on a stop: where it is, else the same event elsewhere, else the first."""
    stops = stops_of(view, chronology)
    here = stops.at(view.cursor, view.person)
    if here:
        return replace(view, person=here.person if mode_of(view) is Mode.LANES else view.person)
    first = stops.end(is_last=False)
    if first is None:
        return replace(view, cursor=None, top=0)
    return replace(view, cursor=first.event, person=first.person, statement=0, scroll=0, followed=None)


def _on_row(view: View, chronology: Chronology) -> View:
    """The cursor's row on screen; at the edge the screen moves by half a page, so that most keys move nothing."""
    rows = layout(view).rows
    total = stops_of(view, chronology).rows
    stop = stop_of(view, chronology)
    if stop is None:
        return view
    top = view.top
    if stop.row < top:
        top = max(stop.row - rows // 2, 0) if top - stop.row < rows else stop.row
    elif stop.row >= top + rows:
        top = stop.row - rows // 2
    return replace(view, top=max(min(top, total - rows), 0))


def _in_time(view: View, chronology: Chronology) -> View:
    """The visible range moved, if need be, so that the cursor's event is in it."""
    event = cursor_event(chronology, view)
    day = focus(event) if event else None
    if view.step is Step.ALL or event is None or day is None:
        return view
    seen = window_of(view, chronology)
    return view if column(event, seen) is not None else replace(view, first=seen.centred(day).first)


def mode_of(view: View) -> Mode:
    """Lanes or list: what the screen has room for."""
    return layout(view).mode


def window_of(view: View, chronology: Chronology) -> Window:
    """The visible range of time."""
    return window(chronology, view, layout(view).bars)


def stops_of(view: View, chronology: Chronology) -> Stops:
    """Every place the cursor can stand."""
    return listing.stops_of(chronology, view, mode_of(view))


def stop_of(view: View, chronology: Chronology) -> Stop | None:
    """Where the cursor stands."""
    return stops_of(view, chronology).at(view.cursor, view.person)


def to_stop(view: View, chronology: Chronology, stop: Stop) -> View:
    """The cursor on a stop, its event shown from the first statement on."""
    person = stop.person if mode_of(view) is Mode.LANES else None
    there = replace(view, cursor=stop.event, person=person, statement=0, scroll=0, unfolded=None, followed=None)
    return settled(replace(there, notice=""), chronology)


def to_event(view: View, chronology: Chronology, event: EventId) -> View:
    """The cursor on an event, staying on its person's lane if the event has one there."""
    there = stops_of(view, chronology).at(event, view.person)
    return to_stop(view, chronology, there) if there else view


def cursor_day(view: View, chronology: Chronology) -> datetime.date | None:
    """The day of the cursor's event."""
    event = cursor_event(chronology, view)
    return focus(event) if event else None


def days_apart(one: datetime.date | None, other: datetime.date | None) -> int:
    """How far two days lie apart; what is undated is as near as can be."""
    return abs((one - other).days) if one and other else 0


def resized(view: View, chronology: Chronology, width: int, height: int) -> View:
    """The view on a screen of another size."""
    return settled(replace(view, width=width, height=height), chronology)
