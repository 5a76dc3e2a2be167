"""How a view becomes the next: moving, zooming, filtering, jumping. Pure: the explorer only maps keys to these.

Each takes a view and the chronology and returns a view in which the cursor stands on an event that is shown, on a
row that is on screen, at a date that is on screen.
"""

import datetime
from dataclasses import replace
from fractions import Fraction

from tui.errors import DateError
from tui.frame.contents import Stop, contents, window
from tui.frame.layout import layout
from tui.frame.views import EVERYTHING, Mode, Tab, View
from tui.model.chronology import Chronology
from tui.model.date_entry import read_date
from tui.model.dates import EdtfDate
from tui.model.events import EventId
from tui.model.people import PersonId
from tui.model.statements import Kind
from tui.queries import Filter
from tui.timeline.lanes import focus, known_days
from tui.timeline.painting import column
from tui.timeline.windows import DAYS_PER_CELL, Step, Window, ladder, whole


def settled(view: View, chronology: Chronology) -> View:
    """The view with its cursor on an event that is shown, and that event on screen."""
    return _in_time(_on_row(_on_event(view, chronology), chronology), chronology)


def _on_event(view: View, chronology: Chronology) -> View:
    """The cursor on a stop: where it is, else the same event elsewhere, else the first."""
    stops = _stops(view, chronology)
    if not stops:
        return replace(view, cursor=None, top=0)
    here = next((stop for stop in stops if (stop.event, stop.person) == (view.cursor, view.person)), None)
    same = next((stop for stop in stops if stop.event == view.cursor), None)
    stop = here or same or stops[0]
    if same:
        return replace(view, person=stop.person if _mode(view) is Mode.LANES else view.person)
    return replace(view, cursor=stop.event, person=stop.person, statement=0, scroll=0)


def _on_row(view: View, chronology: Chronology) -> View:
    """The cursor's row on screen; at the edge the screen moves by half a page, so that most keys move nothing."""
    rows = layout(view).rows
    total = contents(chronology, view).rows(_mode(view))
    stop = _stop(view, chronology)
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
    event = contents(chronology, view).by_id.get(view.cursor) if view.cursor else None
    day = focus(event) if event else None
    if view.step is Step.ALL or event is None or day is None:
        return view
    seen = _window(view, chronology)
    return view if column(event, seen) is not None else replace(view, first=seen.centred(day).first)


def _mode(view: View) -> Mode:
    return layout(view).mode


def _window(view: View, chronology: Chronology) -> Window:
    return window(chronology, view, layout(view).bars)


def _stops(view: View, chronology: Chronology) -> tuple[Stop, ...]:
    return contents(chronology, view).stops(_mode(view))


def _stop(view: View, chronology: Chronology) -> Stop | None:
    """Where the cursor stands."""
    stops = [stop for stop in _stops(view, chronology) if stop.event == view.cursor]
    return next((stop for stop in stops if stop.person == view.person), stops[0] if stops else None)


def _to(view: View, chronology: Chronology, stop: Stop) -> View:
    person = stop.person if _mode(view) is Mode.LANES else None
    return settled(replace(view, cursor=stop.event, person=person, statement=0, scroll=0, notice=""), chronology)


def move(view: View, chronology: Chronology, count: int) -> View:
    """The cursor so many events further down, or up; it stops at the ends."""
    stops = _stops(view, chronology)
    here = _stop(view, chronology)
    if here is None:
        return settled(view, chronology)
    at = min(max(stops.index(here) + count, 0), len(stops) - 1)
    return _to(view, chronology, stops[at])


def move_rows(view: View, chronology: Chronology, count: int) -> View:
    """The cursor so many lanes or rows further, on the event nearest in time."""
    stops, here = _stops(view, chronology), _stop(view, chronology)
    if here is None:
        return settled(view, chronology)
    row = min(max(here.row + count, 0), stops[-1].row)
    by_id = contents(chronology, view).by_id
    day = focus(by_id[here.event])
    return _to(
        view,
        chronology,
        min((stop for stop in stops if stop.row == row), key=lambda s: _apart(focus(by_id[s.event]), day)),
    )


def _apart(one: datetime.date | None, other: datetime.date | None) -> int:
    return abs((one - other).days) if one and other else 0


def page(view: View, chronology: Chronology, count: int) -> View:
    """A screenful of rows further."""
    return move_rows(view, chronology, count * max(layout(view).rows - 1, 1))


def move_in_time(view: View, chronology: Chronology, count: int) -> View:
    """The cursor on the next event in time, whosever it is; or the one before."""
    events = contents(chronology, view).events
    at = next((index for index, event in enumerate(events) if event.id == view.cursor), None)
    if at is None:
        return settled(view, chronology)
    return _to_event(view, chronology, events[min(max(at + count, 0), len(events) - 1)].id)


def _to_event(view: View, chronology: Chronology, event: EventId) -> View:
    """The cursor on an event, staying on its person's lane if the event has one there."""
    stops = [stop for stop in _stops(view, chronology) if stop.event == event]
    if not stops:
        return view
    return _to(view, chronology, next((stop for stop in stops if stop.person == view.person), stops[0]))


def to_end(view: View, chronology: Chronology, *, last: bool) -> View:
    """The cursor on the first event or the last."""
    stops = _stops(view, chronology)
    return _to(view, chronology, stops[-1 if last else 0]) if stops else view


def next_cluster(view: View, chronology: Chronology, direction: int) -> View:
    """The cursor on the first event after the next stretch of two empty columns; or before."""
    days = [(day, event.id) for event in contents(chronology, view).events if (day := focus(event))]
    days.sort(key=lambda one: one[0])
    gap = 2 * _window(view, chronology).days_per_cell
    firsts = [one for index, one in enumerate(days) if index == 0 or (one[0] - days[index - 1][0]).days > gap]
    here = _cursor_day(view, chronology)
    if here is None:
        return view
    ahead = [one for one in firsts if (one[0] > here if direction > 0 else one[0] < here)]
    if not ahead:
        return replace(view, notice=f"Nothing lies {'after' if direction > 0 else 'before'} this.")
    return _to_event(view, chronology, ahead[0 if direction > 0 else -1][1])


def _cursor_day(view: View, chronology: Chronology) -> datetime.date | None:
    event = contents(chronology, view).by_id.get(view.cursor) if view.cursor else None
    return focus(event) if event else None


def next_conflict(view: View, chronology: Chronology) -> View:
    """The cursor on the next event whose sources disagree, from the top again after the last."""
    stops = _stops(view, chronology)
    by_id = contents(chronology, view).by_id
    here = _stop(view, chronology)
    at = stops.index(here) if here else -1
    disputed = [index for index, stop in enumerate(stops) if by_id[stop.event].conflicts]
    if not disputed:
        return replace(view, notice="No sources disagree here.")
    return _to(view, chronology, stops[next((index for index in disputed if index > at), disputed[0])])


def step_statement(view: View, chronology: Chronology, count: int) -> View:
    """The next statement of the cursor's event."""
    event = contents(chronology, view).by_id.get(view.cursor) if view.cursor else None
    if event is None:
        return view
    return replace(view, statement=(view.statement + count) % len(event.statements), scroll=0, notice="")


def zoom(view: View, chronology: Chronology, count: int) -> View:
    """So many rungs nearer, or further; the cursor's date keeps its column."""
    seen = _window(view, chronology)
    everything = whole(contents(chronology, view).extent, seen.width)
    steps = ladder(everything)
    at = steps.index(view.step) if view.step in steps else 0
    step = steps[min(max(at + count, 0), len(steps) - 1)]
    if step is Step.ALL:
        return settled(replace(view, step=step, first=None, notice=""), chronology)
    day = _cursor_day(view, chronology)
    if day is None or not seen.shows(day):
        day = seen.day(seen.width // 2)
    there = seen.zoomed(Fraction(DAYS_PER_CELL[step]), day)
    return settled(replace(view, step=step, first=there.first, notice=""), chronology)


def fit_event(view: View, chronology: Chronology) -> View:
    """The nearest step at which the whole of the cursor's event is on screen, with it in the middle."""
    event = contents(chronology, view).by_id.get(view.cursor) if view.cursor else None
    days = known_days(event) if event else None
    if days is None:
        return replace(view, notice="This event has no date.")
    seen = _window(view, chronology)
    length = (days[1] - days[0]).days + 1
    steps = [step for step in ladder(whole(contents(chronology, view).extent, seen.width)) if step is not Step.ALL]
    fitting = [step for step in steps if length <= (seen.width - 4) * DAYS_PER_CELL[step]]
    if not fitting:
        return show_all(view, chronology)
    middle = days[0] + (days[1] - days[0]) / 2
    there = Window(seen.first, Fraction(DAYS_PER_CELL[fitting[-1]]), seen.width).centred(middle)
    return settled(replace(view, step=fitting[-1], first=there.first, notice=""), chronology)


def show_all(view: View, chronology: Chronology) -> View:
    """Everything in time on screen."""
    return settled(replace(view, step=Step.ALL, first=None, notice=""), chronology)


def pan(view: View, chronology: Chronology, direction: int) -> View:
    """The visible range moved by a quarter of the screen; the cursor goes with it to an event still in sight."""
    if view.step is Step.ALL:
        return replace(view, notice="Everything is on screen; z zooms in.")
    seen = _window(view, chronology)
    there = seen.panned(direction * max(seen.width // 4, 1))
    shown = contents(chronology, view)
    first, last = shown.extent.earliest, shown.extent.latest
    if not (first and last) or there.cell(last) < 0 or there.cell(first) >= there.width:
        return replace(view, notice="Nothing lies further that way.")
    moved = replace(view, first=there.first, notice="")
    here = shown.by_id.get(view.cursor) if view.cursor else None
    if here and column(here, there) is not None:
        return moved
    visible = [event for event in shown.events if column(event, there) is not None]
    day = _cursor_day(view, chronology)
    if not visible:
        return moved
    nearest = min(visible, key=lambda event: _apart(focus(event), day))
    return _to_event(moved, chronology, nearest.id)


def remembered(view: View) -> View:
    """The view with itself as what Esc gives back."""
    return replace(view, before=replace(view, prompt=None, notice=""))


def back(view: View) -> View:
    """The view before the last filter, jump or choice; at this size, with these characters."""
    if view.before is None:
        return replace(view, notice="")
    return replace(view.before, width=view.width, height=view.height, glyphs=view.glyphs)


def jump(view: View, chronology: Chronology, typed: str) -> View:
    """The cursor on the event nearest to a typed date, that date on screen.

    Raises:
        DateError: It is no date.
    """
    date = read_date(typed, relative_to=_cursor_day(view, chronology))
    day = _middle(date)
    events = [(event, focus(event)) for event in contents(chronology, view).events]
    dated = [(event, at) for event, at in events if at]
    if not dated:
        return replace(view, notice="Nothing here has a date.")
    nearest, at = min(dated, key=lambda one: _apart(one[1], day))
    kept = replace(_to_event(remembered(view), chronology, nearest.id), prompt=None)
    if not date.bounds.holds(at):
        kept = replace(kept, notice=f"Nothing is dated {date.text}; this is the nearest.")
    if kept.step is Step.ALL:
        return kept
    seen = _window(kept, chronology)
    return kept if seen.shows(day) else replace(kept, first=seen.centred(day).first)


def _middle(date: EdtfDate) -> datetime.date:
    first, last = date.earliest or date.latest, date.latest or date.earliest
    if first is None or last is None:
        raise DateError(f"“{date.text}” has no day to go to.")
    return first + (last - first) / 2


def set_as_of(view: View, chronology: Chronology, typed: str) -> View:
    """The as-of line on a typed date, the person pane turned to that day; nothing typed takes it away.

    Raises:
        DateError: It is no date.
    """
    if not typed.strip():
        return replace(view, as_of=None, prompt=None, notice="")
    date = read_date(typed, relative_to=_cursor_day(view, chronology))
    _middle(date)
    return replace(remembered(view), as_of=date, tab=Tab.PERSON, scroll=0, prompt=None, notice="")


def with_words(view: View, chronology: Chronology, words: str) -> View:
    """Only events that have these words."""
    return settled(replace(view, filter=replace(view.filter, text=words)), chronology)


def with_person(view: View, chronology: Chronology, person: PersonId) -> View:
    """Only one person's events, the cursor on their first."""
    kept = replace(remembered(view), filter=Filter(person=person), person=person, cursor=None, prompt=None)
    return settled(replace(kept, tab=Tab.PERSON, step=Step.ALL, first=None), chronology)


def with_kind_toggled(view: View, chronology: Chronology, kind: Kind) -> View:
    """The events of a kind shown or left out; with the last one gone, all are back."""
    kinds = view.filter.kinds ^ {kind} or EVERYTHING.kinds
    return settled(replace(remembered(view), filter=replace(view.filter, kinds=kinds), notice=""), chronology)


def toggled_mode(view: View, chronology: Chronology) -> View:
    """Lanes turned to a list, or back; the cursor stays on its event."""
    return settled(
        replace(view, mode=Mode.LIST if view.mode is Mode.LANES else Mode.LANES, top=0, notice=""), chronology
    )


def next_tab(view: View, count: int) -> View:
    """The next tab of the lower pane that is on screen."""
    tabs = [tab for tab in Tab if not (layout(view).side and tab is Tab.PERSON)]
    at = tabs.index(view.tab) if view.tab in tabs else 0
    return replace(view, tab=tabs[(at + count) % len(tabs)], scroll=0, notice="")


def scrolled(view: View, count: int) -> View:
    """The lower pane moved by so many lines."""
    return replace(view, scroll=view.scroll + count, notice="")


def resized(view: View, chronology: Chronology, width: int, height: int) -> View:
    """The view on a screen of another size."""
    return settled(replace(view, width=width, height=height), chronology)


def opening(chronology: Chronology, view: View) -> View:
    """What is shown first: everything, the cursor on the first event."""
    return settled(view, chronology)
