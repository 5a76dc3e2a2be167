"""All that is said of a person: names, posts, letters, reports, who was there at the same time, and what is missing."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from tui.frame.entries import Entry, Section
from tui.frame.latest import Latest
from tui.frame.phrases import holders, office, voices
from tui.frame.runs import Pen, Row, Run, fitted, wrap
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.dates import DAY, Bounds
from tui.model.events import Aspect, Event, known_days
from tui.model.people import PersonId
from tui.model.statements import Kind
from tui.queries.records import Overlap, PersonRecord, overlaps, who
from tui.timeline.folds import empty_years
from tui.wording import date_words, dates_of, describe, told

MOST = 200
"""How many lines a section has; of more, those about the cursor."""

_record = Latest(who)
_beside: Latest[PersonId, tuple[Overlap, ...]] = Latest(
    lambda chronology, person: tuple(overlaps(chronology, _record(chronology, person)))
)


def name_rows(chronology: Chronology, view: View, person: PersonId, width: int) -> list[Row]:
    """The name, and below it the others."""
    pen, whole = Pen(view.glyphs), _record(chronology, person).person
    rows: list[Row] = [fitted([pen(f" {whole.label}", "person.name")], width)]
    aliases = [alias for alias in whole.aliases if alias != whole.name]
    if aliases:
        rows += [(Run(" "), *row) for row in wrap([pen(f"also {', '.join(aliases)}", "muted")], width - 2)]
    return rows


def person_sections(chronology: Chronology, view: View, person: PersonId) -> list[Section]:
    """What is said of a person, by its kind, in order of time; a section without a line is left out."""
    pen, record = Pen(view.glyphs), _record(chronology, person)
    kinds = (
        ("Posts", record.tenures),
        ("Letters", record.letters),
        ("Publications", record.publications),
        ("Resignations", record.resignations),
    )
    said = [
        (name, len(events), [_event(chronology, view, one) for one in _near(view, events)]) for name, events in kinds
    ]
    beside = _beside(chronology, person)
    together = [_overlap(chronology, view, overlap) for overlap in beside[:MOST]]
    said.append(("At the same organisation", len(beside), together))
    checks = list(islice(_checks(chronology, view, record), MOST))
    said.append(("Missing or contradictory", len(checks), checks))
    return [
        Section(pen(f"{name} ({len(entries)} of {count})" if len(entries) < count else name, "heading"), tuple(entries))
        for name, count, entries in said
        if entries
    ]


def _near(view: View, events: Sequence[Event]) -> Sequence[Event]:
    """The events, and of very many those about the cursor's."""
    at = next((index for index, event in enumerate(events) if event.id == view.cursor), 0)
    first = max(min(at - MOST // 2, len(events) - MOST), 0)
    return events[first : first + MOST]


def _event(chronology: Chronology, view: View, event: Event) -> Entry:
    pen, chosen = Pen(view.glyphs), event.id == view.cursor
    text = office(chronology, event) if event.kind in (Kind.TENURE, Kind.RESIGNATION) else describe(chronology, event)
    runs = [pen(f"{dates_of(event)}  ", "list.date"), pen(text, "list.cursor" if chosen else "list")]
    if event.conflicts:
        runs.append(Run(f" {view.glyphs.conflict} sources differ", "warning"))
    if len(event.statements) > 1:
        runs.append(pen(f" ({len(event.statements)} statements)", "muted"))
    return Entry(event.id, tuple(runs))


def _overlap(chronology: Chronology, view: View, overlap: Overlap) -> Entry:
    """Who held another post at the same organisation at the same time, certainly or possibly."""
    pen = Pen(view.glyphs)
    who, post = pen(f"{holders(chronology, overlap.theirs)}  ", "list"), pen(f"{overlap.theirs.post or ''}  ", "muted")
    return Entry(overlap.theirs.id, (who, post, pen(length(overlap), "list.date")))


def length(overlap: Overlap) -> str:
    """How long two were in post together, at least and at most; no more exact than months.

    Where an end of either is not stated, nothing says how long at most.
    """
    least, most = sum(_months_in(core)[0] for core in overlap.certain), sum(_months_in(overlap.possible))
    is_closed = all(side.span.earliest and side.span.latest for side in (overlap.mine, overlap.theirs))
    if not overlap.certain:
        return f"perhaps together, {_months(most)} at most" if is_closed else "perhaps together"
    if not is_closed:
        return f"together {_months(least)} or more" if least else "together"
    if least == most:
        return f"together {_months(most)}"
    return f"together {least} to {_months(most)}" if least else f"together, {_months(most)} at most"


def _months_in(span: Bounds) -> tuple[int, bool]:
    """How many months a span has wholly, and whether it has begun another."""
    first, last = span.earliest, span.latest
    if first is None or last is None:
        return 0, False
    after = min(last, date.max - DAY) + DAY
    months = (after.year - first.year) * 12 + after.month - first.month
    return months - (after.day < first.day), after.day != first.day


def _months(count: int) -> str:
    return f"{count} month{'' if count == 1 else 's'}"


def _checks(chronology: Chronology, view: View, record: PersonRecord) -> Iterator[Entry]:
    """What wants a second look: dates that sources dispute, dates that none states, years of which none speaks."""
    pen = Pen(view.glyphs)
    events = (*record.tenures, *record.letters, *record.publications, *record.resignations)
    for event in record.disputed:
        for words in _disputes(chronology, event):
            yield Entry(event.id, (Run(f"{view.glyphs.conflict} ", "warning"), pen(words, "list")))
    for event in events:
        if missing := _missing(event):
            what = office(chronology, event) if event.kind is Kind.TENURE else describe(chronology, event)
            yield Entry(event.id, (Run(f"{view.glyphs.unknown} ", "muted"), pen(f"{missing}: {what}", "list")))
    dated = [(days, event) for event in events if (days := known_days(event))]
    for first, last in empty_years(days for days, _ in dated):
        after = min((event for days, event in dated if days[0].year > last), key=lambda event: str(known_days(event)))
        words = f"nothing dated {first}{view.glyphs.dash}{last}"
        yield Entry(after.id, (Run(f"{view.glyphs.unknown} ", "muted"), pen(words, "list")))


def _disputes(chronology: Chronology, event: Event) -> Iterator[str]:
    """Each disputed date with all that is stated of it, and by whom."""
    sides = {Aspect.START: event.start, Aspect.END: event.end, Aspect.DATE: event.date}
    for conflict in event.conflicts:
        side = sides[conflict.aspect]
        claims = [
            f"{date_words(claim.date)} ({voices(chronology, claim)})" for claim in told(side.claims if side else ())
        ]
        yield f"{conflict.aspect} of {event.post or event.kind}: {' or '.join(claims)}"


def _missing(event: Event) -> str:
    """What no statement says of when an event was."""
    if event.is_undated:
        return "no date"
    if event.kind is not Kind.TENURE or (event.start and event.end):
        return ""
    return "no start" if event.end else "no end" if event.start else "no start and no end"
