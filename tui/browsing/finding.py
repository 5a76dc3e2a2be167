"""Filters, dates and people: what is asked for by typing; and the way back."""

import datetime

from tui.browsing.standing import (
    cursor_day,
    settled,
    to_event,
    window_of,
)
from tui.errors import DateError
from tui.frame.contents import contents
from tui.frame.shown import Contents
from tui.frame.views import EVERYTHING, Tab, View
from tui.model.chronology import Chronology
from tui.model.date_entry import read_date
from tui.model.dates import Bounds, EdtfDate
from tui.model.events import Event, known_days
from tui.model.people import PersonId
from tui.model.statements import Kind
from tui.queries.filters import Filter
from tui.timeline.windows import Step
from tui.values import replace
from tui.wording import date_words


def remembered(view: View) -> View:
    """The view with itself as what Esc gives back."""
    return replace(view, before=replace(view, prompt=None, notice=""))


def back(view: View) -> View:
    """The view before the last filter, jump or choice; at this size, with these characters."""
    if view.before is None:
        return replace(view, notice="")
    return replace(view.before, width=view.width, height=view.height, glyphs=view.glyphs, marks=view.marks)


def jump(view: View, chronology: Chronology, typed: str) -> View:
    """The cursor on the event nearest to a typed date, that date on screen.

    Raises:
        DateError: It is no date.
    """
    date = read_date(typed, relative_to=cursor_day(view, chronology))
    day = _middle(date)
    nearest = _nearest(contents(chronology, view), day.toordinal())
    if nearest is None:
        return replace(view, notice="Nothing here has a date.")
    kept = replace(to_event(remembered(view), chronology, nearest.id), prompt=None)
    if not (days := known_days(nearest)) or not date.bounds.meets(Bounds(*days)):
        kept = replace(kept, notice=f"Nothing is dated {date_words(date.text)}; this is the nearest.")
    if kept.step is Step.ALL:
        return kept
    seen = window_of(kept, chronology)
    return kept if seen.shows(day) else replace(kept, first=seen.centred(day).first)


def _nearest(shown: Contents, day: int) -> Event | None:
    """The event that begins nearest to a day, an ordinal."""
    near = [event for event in (shown.begun_before(day), shown.begun_from(day)) if event]
    return min(near, key=lambda event: _distance(event, day), default=None)


def _distance(event: Event, day: int) -> int:
    days = known_days(event)
    return abs(days[0].toordinal() - day) if days else 0


def _middle(date: EdtfDate) -> datetime.date:
    first, last = date.earliest or date.latest, date.latest or date.earliest
    if first is None or last is None:
        raise DateError(f"“{date_words(date.text)}” has no day to go to.")
    return first + (last - first) / 2


def set_as_of(view: View, chronology: Chronology, typed: str) -> View:
    """The as-of line on a typed date, the person pane turned to that day; nothing typed takes it away.

    Raises:
        DateError: It is no date.
    """
    if not typed.strip():
        return replace(view, as_of=None, prompt=None, notice="")
    date = read_date(typed, relative_to=cursor_day(view, chronology))
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
