"""The person of the cursor: names, posts, letters, reports; or who was in post on the as-of day."""

from collections.abc import Iterable, Sequence
from itertools import islice

from tui.frame.contents import cursor_event
from tui.frame.latest import Latest
from tui.frame.phrases import holders, office
from tui.frame.runs import Pen, Row, Run, filled, fitted, joined, wrap
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.dates import Bounds, EdtfDate
from tui.model.events import Event
from tui.model.people import PersonId
from tui.model.statements import Kind
from tui.queries import OnDay, Overlap, PersonRecord, who
from tui.values import dataclass
from tui.wording import date_words, dates_of, describe

MOST = 200
"""How many holders or events the pane has under one heading; nobody reads on for longer."""

_record = Latest(who)


def person_rows(chronology: Chronology, view: View, width: int, height: int) -> list[Row]:
    """The pane, exactly `height` rows, with the cursor's event in sight."""
    if view.as_of:
        rows = _in_post(chronology, view, view.as_of, width)
        return filled(rows[view.scroll :], width, height)
    event = cursor_event(chronology, view)
    person = pane_person(view, event)
    if person is None:
        nobody = "No person is named in this event." if event else "No event is chosen."
        return filled([(Pen(view.glyphs)(f" {nobody}", "muted"),)], width, height)
    name, *rows = _person(chronology, view, person, width)
    at = next((index for index, row in enumerate(rows) if any(run.role == "cursor" for run in row)), 0)
    top = max(min(at - height // 2, len(rows) - height + 1), 0) + view.scroll
    return filled([name, *rows[max(min(top, len(rows) - 1), 0) :]], width, height)


def pane_person(view: View, event: Event | None) -> PersonId | None:
    """Whom the pane is about: whose lane the cursor is on, else the first person of the event."""
    if event is None:
        return view.filter.person
    people = [part.person for part in event.people]
    return view.person if view.person in people else next(iter(people), None)


def _person(chronology: Chronology, view: View, asked: PersonId, width: int) -> list[Row]:
    pen, record = Pen(view.glyphs), _record(chronology, asked)
    rows: list[Row] = [fitted([pen(f" {record.person.label}", "person.name")], width)]
    aliases = [alias for alias in record.person.aliases if alias != record.person.name]
    if aliases:
        rows += [(Run(" "), *row) for row in wrap([pen(f"also {', '.join(aliases)}", "muted")], width - 2)]
    for heading, events in (
        ("Posts", record.tenures),
        ("Letters", record.letters),
        ("Publications", record.publications),
        ("Resignations", record.resignations),
    ):
        if events:
            rows += [(), (pen(f" {heading}", "heading"),)]
        rows += [row for event in events for row in _event(chronology, view, event, width)]
    return [*rows, *_overlaps(chronology, view, record, width)]


def _overlaps(chronology: Chronology, view: View, record: PersonRecord, width: int) -> list[Row]:
    """Who held another post at the same organisation at the same time, certainly or possibly."""
    pen = Pen(view.glyphs)
    rows: list[Row] = [(), (pen(" At the same organisation", "heading"),)] if record.overlaps else []
    for overlap in record.overlaps:
        runs = [
            pen(f"{holders(chronology, overlap.theirs)}  ", "list"),
            pen(f"{overlap.theirs.post or ''}  ", "muted"),
            pen(_length(overlap), "list.date"),
        ]
        rows += _hanging(runs, Run(" "), width)
    return rows


def _length(overlap: Overlap) -> str:
    """How long two were in post together; a length has no day in it that the sources do not state."""
    days = sum((core.latest - core.earliest).days + 1 for core in overlap.certain if core.earliest and core.latest)
    if not days:
        return "perhaps together"
    months = days * 12 // 365
    return f"together {months} months or more" if months > 1 else "together"


def _hanging(runs: list[Run], gutter: Run, width: int) -> list[Row]:
    """A paragraph with its further rows indented."""
    first, *others = wrap(runs, max(width - 6, 8)) or [()]
    return [joined((gutter, Run(" "), *first)), *(joined((Run("     "), *row)) for row in others)]


def _event(chronology: Chronology, view: View, event: Event, width: int) -> list[Row]:
    pen, chosen = Pen(view.glyphs), event.id == view.cursor
    gutter = Run(view.glyphs.gutter, "cursor") if chosen else Run(" ")
    text = office(chronology, event) if event.kind in (Kind.TENURE, Kind.RESIGNATION) else describe(chronology, event)
    runs = [pen(f"{dates_of(event)}  ", "list.date"), pen(text, "list.cursor" if chosen else "list")]
    if event.conflicts:
        runs.append(Run(f" {view.glyphs.conflict} sources differ", "warning"))
    return _hanging(runs, gutter, width)


def _in_post(chronology: Chronology, view: View, day: EdtfDate, width: int) -> list[Row]:
    """Who was in post on the as-of day, certainly or possibly, and what happened then."""
    pen, found = Pen(view.glyphs), _on_day(chronology, day.bounds)
    rows: list[Row] = [fitted([pen(f" In post: {date_words(day.text)}", "person.name")], width)]
    for heading, tenures, count in (
        ("certainly", found.certain, _counted(found.certain)),
        ("possibly", found.possible, _counted(found.possible)),
        ("nothing stated of that time", found.unknown, str(found.unknown_count)),
    ):
        rows += [(), (pen(f" {heading} ({count})", "heading"),)]
        rows += _holders(chronology, view, tenures[:MOST], width)
    if found.happened:
        rows += [(), (pen(f" happened then, or may have ({_counted(found.happened)})", "heading"),)]
    for event in found.happened[:MOST]:
        runs = [pen(f"{dates_of(event)}  ", "list.date"), pen(describe(chronology, event), "list")]
        rows += _hanging(runs, Run(" "), width)
    return rows


@dataclass(frozen=True, slots=True)
class _Held:
    """Who was in post on a day, and what happened: of each as many as the pane shows, and one more if there is one."""

    certain: tuple[Event, ...]
    possible: tuple[Event, ...]
    unknown: tuple[Event, ...]
    unknown_count: int
    happened: tuple[Event, ...]


def _find_held(chronology: Chronology, period: Bounds) -> _Held:
    found = OnDay(chronology, period)
    return _Held(
        tuple(islice(found.certain, MOST + 1)),
        tuple(islice(found.possible, MOST + 1)),
        tuple(islice(found.unknown, MOST + 1)),
        found.unknown_count,
        tuple(islice(found.happened, MOST + 1)),
    )


_on_day = Latest(_find_held)


def _counted(events: Sequence[Event]) -> str:
    return str(len(events)) if len(events) <= MOST else f"more than {MOST}"


def _holders(chronology: Chronology, view: View, tenures: Iterable[Event], width: int) -> list[Row]:
    pen = Pen(view.glyphs)
    rows = []
    for tenure in tenures:
        who = holders(chronology, tenure)
        runs = [
            pen(f"{who}  ", "list"),
            pen(f"{office(chronology, tenure)}  ", "muted"),
            pen(dates_of(tenure), "list.date"),
        ]
        rows += _hanging(runs, Run(" "), width)
    return rows
