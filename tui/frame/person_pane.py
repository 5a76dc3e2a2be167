"""The person of the cursor: names, posts, letters, reports; or who was in post on the as-of day."""

from collections.abc import Iterable

from tui.frame.contents import contents
from tui.frame.phrases import date_in_words, dates, names, office, seen, subject
from tui.frame.runs import Pen, Row, Run, filled, fitted, joined, wrap
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.dates import EdtfDate
from tui.model.events import Event, Presence
from tui.model.people import PersonId
from tui.model.statements import Kind, Part
from tui.timeline.lanes import in_time

_HEADINGS = {
    Kind.TENURE: "Posts",
    Kind.LETTER: "Letters",
    Kind.PUBLICATION: "Publications",
    Kind.RESIGNATION: "Resignations",
}


def person_rows(chronology: Chronology, view: View, width: int, height: int) -> list[Row]:
    """The pane, exactly `height` rows, with the cursor's event in sight."""
    if view.as_of:
        rows = _in_post(chronology, view, view.as_of, width)
        return filled(rows[view.scroll :], width, height)
    event = contents(chronology, view).by_id.get(view.cursor) if view.cursor else None
    person = pane_person(view, event)
    if person is None:
        nobody = "No person is named in this event." if event else "No event is chosen."
        return filled([(Pen(view.glyphs)(f" {nobody}", "muted"),)], width, height)
    rows = _person(chronology, view, person, width)
    at = next((index for index, row in enumerate(rows) if any(run.role == "cursor" for run in row)), 0)
    top = max(min(at - height // 2, len(rows) - height), 0) + view.scroll
    return filled(rows[max(min(top, len(rows) - 1), 0) :], width, height)


def pane_person(view: View, event: Event | None) -> PersonId | None:
    """Whom the pane is about: whose lane the cursor is on, else the first person of the event."""
    if event is None:
        return view.only
    people = [part.person for part in event.people]
    return view.person if view.person in people else next(iter(people), None)


def _person(chronology: Chronology, view: View, who: PersonId, width: int) -> list[Row]:
    pen, person = Pen(view.glyphs), chronology.people[who]
    rows: list[Row] = [fitted([pen(f" {person.label}", "person.name")], width)]
    aliases = [alias for alias in person.aliases if alias != person.name]
    if aliases:
        rows += [(Run(" "), *row) for row in wrap([pen(f"also {', '.join(aliases)}", "muted")], width - 2)]
    theirs = sorted((event for event in chronology.events if who in {p.person for p in event.people}), key=in_time)
    for kind, heading in _HEADINGS.items():
        of_kind = [event for event in theirs if event.kind is kind]
        if of_kind:
            rows += [(), (pen(f" {heading}", "heading"),)]
        for event in of_kind:
            rows += _event(chronology, view, event, who, width)
    return rows


def _event(chronology: Chronology, view: View, event: Event, who: PersonId, width: int) -> list[Row]:
    pen, chosen = Pen(view.glyphs), event.id == view.cursor
    gutter = Run(view.glyphs.gutter, "cursor") if chosen else Run(" ")
    text = office(chronology, event) if event.kind in (Kind.TENURE, Kind.RESIGNATION) else subject(chronology, event)
    if event.modality:
        text = f"{text} ({event.modality})"
    runs = [pen(f"{dates(event)}  ", "list.date"), pen(text, "list.cursor" if chosen else "list")]
    if event.conflicts:
        runs.append(Run(f" {view.glyphs.conflict} sources differ", "warning"))
    if seen(event) and (event.start or event.end):
        runs.append(pen(f" ({seen(event)})", "muted"))
    first, *others = wrap(runs, max(width - 3, 8))
    return [joined((gutter, Run(" "), *first)), *(joined((Run("     "), *row)) for row in others)]


def _in_post(chronology: Chronology, view: View, day: EdtfDate, width: int) -> list[Row]:
    """Who was in post on the as-of day, certainly or possibly."""
    pen, period = Pen(view.glyphs), day.bounds
    rows: list[Row] = [fitted([pen(f" In post: {date_in_words(day)}", "person.name")], width)]
    tenures = [event for event in chronology.events if event.kind is Kind.TENURE]
    for presence, heading in ((Presence.CERTAIN, "certainly"), (Presence.POSSIBLE, "possibly")):
        found = [event for event in tenures if event.presence(period) is presence]
        rows += [(), (pen(f" {heading} ({len(found)})", "heading"),)]
        rows += _holders(chronology, view, found, width)
    return rows


def _holders(chronology: Chronology, view: View, tenures: Iterable[Event], width: int) -> list[Row]:
    pen = Pen(view.glyphs)
    rows = []
    for tenure in tenures:
        who = names(chronology, tenure.with_part(Part.HOLDER)) or "nobody named"
        runs = [
            pen(f"{who}  ", "list"),
            pen(f"{office(chronology, tenure)}  ", "muted"),
            pen(dates(tenure), "list.date"),
        ]
        first, *others = wrap(runs, max(width - 3, 8))
        rows += [joined((Run("  "), *first)), *(joined((Run("     "), *row)) for row in others)]
    return rows
