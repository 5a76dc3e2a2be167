"""The person of the cursor, or who was in post on the as-of day; each line leads to its quote."""

from tui.frame.contents import cursor_event
from tui.frame.entries import followed, section_rows
from tui.frame.in_post import day_row, in_post
from tui.frame.person_record import name_rows, person_sections
from tui.frame.runs import Pen, Row, filled, moved
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.events import Event, EventId
from tui.model.people import PersonId


def person_rows(chronology: Chronology, view: View, width: int, height: int) -> list[Row]:
    """The pane, exactly `height` rows, with the cursor's event in sight."""
    if view.as_of:
        name = [day_row(chronology, view, view.as_of, width)]
        rows = section_rows(view, in_post(chronology, view, view.as_of), width)[1:]  # no gap below the day
        return _in_sight(view, name, rows, width, height)
    event = cursor_event(chronology, view)
    person = pane_person(view, event)
    if person is None:
        nobody = "No person is named in this event." if event else "No event is chosen."
        return filled([(Pen(view.glyphs)(f" {nobody}", "muted"),)], width, height)
    names = name_rows(chronology, view, person, width)
    rows = section_rows(view, person_sections(chronology, view, person), width)
    return _in_sight(view, names[:1], [*names[1:], *rows], width, height)


def _in_sight(view: View, name: list[Row], rows: list[Row], width: int, height: int) -> list[Row]:
    """The name, and of the rows the first ones, or those up to the cursor's and what follows it directly."""
    is_sought = not view.as_of or view.followed  # what an as-of day asks is answered at the top
    at = next((index for index, row in enumerate(rows) if is_sought and any(run.role == "cursor" for run in row)), 0)
    room = height - len(name)
    top = max(min(at + 2, len(rows)) - room, 0) + view.scroll
    return filled([*name, *moved(rows, top, view.glyphs, width, max(room, 0))], width, height)


def pane_person(view: View, event: Event | None) -> PersonId | None:
    """Whom the pane is about: who is followed, else whose lane the cursor is on, else the event's first person."""
    if view.followed:
        return view.followed
    if event is None:
        return view.filter.person
    people = [part.person for part in event.people]
    return view.person if view.person in people else next(iter(people), None)


def pane_events(chronology: Chronology, view: View) -> tuple[EventId, ...]:
    """The events of the pane's lines, top to bottom."""
    if view.as_of:
        return followed(in_post(chronology, view, view.as_of))
    person = pane_person(view, cursor_event(chronology, view))
    return followed(person_sections(chronology, view, person)) if person else ()
