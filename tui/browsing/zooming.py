"""What of time is on screen: the zoom ladder, panning, fitting."""

import datetime

from tui.browsing.standing import cursor_day, settled, to_event, to_scale, window_of
from tui.frame.contents import contents, cursor_event, everything
from tui.frame.shown import Contents
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.events import Days, Event, known_days
from tui.timeline.painting import column
from tui.timeline.windows import DAYS_PER_CELL, Step, ladder
from tui.values import replace


@to_scale
def zoom(view: View, chronology: Chronology, count: int) -> View:
    """So many rungs nearer, or further; the cursor's date keeps its column."""
    seen = window_of(view, chronology)
    steps = ladder(everything(chronology, view, seen.width))
    at = steps.index(view.step) if view.step in steps else 0
    step = steps[min(max(at + count, 0), len(steps) - 1)]
    if step is view.step:
        return replace(view, notice="")
    if step is Step.ALL:
        return settled(replace(view, step=step, first=None, notice=""), chronology)
    day = cursor_day(view, chronology)
    if day is None or not seen.shows(day):
        day = seen.day(seen.width // 2)
    there = seen.zoomed((DAYS_PER_CELL[step], 1), day)
    return settled(replace(view, step=step, first=there.first, notice=""), chronology)


@to_scale
def fit_event(view: View, chronology: Chronology) -> View:
    """The nearest step at which the whole of the cursor's event is on screen, with it in the middle."""
    event = cursor_event(chronology, view)
    days = known_days(event) if event else None
    if days is None:
        return replace(view, notice="This event has no date.")
    seen = window_of(view, chronology)
    length = (days[1] - days[0]).days + 1
    steps = [step for step in ladder(everything(chronology, view, seen.width)) if step is not Step.ALL]
    fitting = [step for step in steps if length <= (seen.width - 4) * DAYS_PER_CELL[step]]
    if not fitting:
        return show_all(view, chronology)
    middle = days[0] + (days[1] - days[0]) / 2
    there = replace(seen, days_per_cell=(DAYS_PER_CELL[fitting[-1]], 1)).centred(middle)
    return settled(replace(view, step=fitting[-1], first=there.first, notice=""), chronology)


@to_scale
def show_all(view: View, chronology: Chronology) -> View:
    """Everything in time on screen."""
    return settled(replace(view, step=Step.ALL, first=None, notice=""), chronology)


@to_scale
def pan(view: View, chronology: Chronology, direction: int) -> View:
    """The visible range moved by a quarter of the screen; the cursor goes with it to an event still in sight."""
    if view.step is Step.ALL:
        return replace(view, notice="Everything is on screen: there is nowhere to go without zooming in.")
    seen = window_of(view, chronology)
    there = seen.panned(direction * max(seen.width // 4, 1))
    shown = contents(chronology, view)
    first, last = shown.extent.earliest, shown.extent.latest
    if not (first and last) or there.cell(last) < 0 or there.cell(first) >= there.width:
        return replace(view, notice="Nothing lies further that way.")
    moved = replace(view, first=there.first, notice="")
    here = cursor_event(chronology, view)
    if here and column(here, there) is not None:
        return moved
    day = cursor_day(view, chronology)
    nearest = _nearest(shown, there.days, day) if day else None
    if nearest is None or column(nearest, there) is None:  # a month may begin here, its mark stand beyond
        return moved
    return to_event(moved, chronology, nearest.id)


def _nearest(shown: Contents, days: Days, day: datetime.date) -> Event | None:
    """Of the events that begin on some days the one that begins nearest to a day, itself before or after them."""
    after = shown.begun_from(days[0].toordinal())
    before = shown.begun_before(days[1].toordinal() + 1)
    near = after if day < days[0] else before
    begin = known_days(near) if near else None
    return near if begin and days[0] <= begin[0] <= days[1] else None
