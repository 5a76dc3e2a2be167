"""How the explorer puts events, dates and speakers into words."""

import datetime

from tui.model.chronology import Chronology
from tui.model.dates import EdtfDate, Precision
from tui.model.documents import Document, Span
from tui.model.events import Boundary, Event
from tui.model.people import PersonId
from tui.model.statements import Kind, Modality, Part, Statement
from tui.timeline.axis import MONTHS
from tui.timeline.painting import is_open

_PARTICLES = frozenset(
    {"al", "bin", "da", "de", "del", "den", "der", "di", "du", "ibn", "la", "le", "ten", "ter", "van", "von"}
)
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_UNCERTAIN = {
    Modality.PLANNED: "planned, not stated as having happened",
    Modality.CALLED_FOR: "called for, not stated as having happened",
    Modality.DENIED: "denied",
    Modality.ALLEGED: "alleged",
    Modality.CONDITIONAL: "conditional, not stated as having happened",
}


def lane_name(name: str) -> str:
    """A name as lanes show it, to be found by the eye: "VAN DER BERG, Jan"."""
    words = name.split()
    tail = 2 if len(words) > 2 and words[-1].lower() in _SUFFIXES else 1
    while tail < len(words) - 1 and words[-tail - 1].lower() in _PARTICLES:
        tail += 1
    family, given = " ".join(words[-tail:]).upper(), " ".join(words[:-tail])
    return f"{family}, {given}" if given else family


def short_lane_name(name: str, width: int) -> str:
    """A lane's name with initials for given names, where the whole would need more than `width` characters."""
    whole = lane_name(name)
    family, comma, given = whole.partition(", ")
    if len(whole) <= width or not comma:
        return whole
    return f"{family}, {' '.join(word[0] + '.' for word in given.split())}"


def names(chronology: Chronology, people: tuple[PersonId, ...]) -> str:
    """People in a sentence: "A, B and C"."""
    labels = [chronology.people[person].label for person in people]
    return " and ".join([", ".join(labels[:-1]), labels[-1]] if len(labels) > 1 else labels)


def subject(chronology: Chronology, event: Event) -> str:
    """What an event is, without its dates."""
    match event.kind:
        case Kind.TENURE:
            who = names(chronology, event.with_part(Part.HOLDER)) or "nobody named"
            return f"{who} — {office(chronology, event)}"
        case Kind.RESIGNATION:
            return f"{names(chronology, event.with_part(Part.HOLDER))} — {office(chronology, event)}"
        case Kind.LETTER:
            sender, to = (names(chronology, event.with_part(part)) for part in (Part.SENDER, Part.RECIPIENT))
            return " ".join(["letter", *([f"from {sender}"] if sender else []), *([f"to {to}"] if to else [])])
        case Kind.PUBLICATION:
            author = names(chronology, event.with_part(Part.AUTHOR)) or _organisation(chronology, event)
            return f"{event.title or 'untitled'}{f', by {author}' if author else ''}"


def office(chronology: Chronology, event: Event) -> str:
    """The post and where it is: "chief executive, Rotherham MBC"."""
    return ", ".join(part for part in (event.post, _organisation(chronology, event)) if part) or "post not named"


def _organisation(chronology: Chronology, event: Event) -> str:
    return chronology.organisations[event.organisation].name if event.organisation else ""


def modality(event: Event) -> str:
    """Why an event is not stated as having happened; nothing if it is."""
    return _UNCERTAIN[event.modality] if event.modality else ""


def stated(boundary: Boundary) -> str:
    """The dates stated for one end, side by side and never averaged: "2000 or 2001"."""
    return " or ".join(claim.date for claim in boundary.claims) or "not stated"


def dates(event: Event) -> str:
    """An event's dates, as precise as its sources and no more."""
    if event.kind is not Kind.TENURE:
        return stated(event.date) if event.date else "undated"
    if event.start or event.end:
        last = stated(event.end) if event.end else ("still in post" if is_open(event) else "?")
        return f"{stated(event.start) if event.start else '?'} → {last}"
    return f"in post as at {event.last_seen}" if event.last_seen else "undated"


def seen(event: Event) -> str:
    """When a tenure was last seen to hold: "in post as at 6 September 2017"; nothing if it was not."""
    return f"in post as at {day_in_words(event.last_seen)}" if event.last_seen else ""


def day_in_words(day: datetime.date) -> str:
    """A day in words: "6 Sep 2017"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def date_in_words(date: EdtfDate) -> str:
    """A date in words, as far as it has a short form, else its EDTF text."""
    if date.precision is Precision.DAY and date.earliest and not (date.approximate or date.uncertain):
        return day_in_words(date.earliest)
    return date.text


def says(statement: Statement) -> str:
    """Who says so; where nobody is named, the text itself."""
    return f"{statement.said_by} says" if statement.said_by else "the article states"


def place(document: Document, statement: Statement) -> str:
    """Where a quote stands: file, line and column."""
    line, column = document.line_and_column(statement.quote.start)
    return f"{document.id}:{line}:{column}"


def short_place(document: Document, statement: Statement) -> str:
    """Where a quote stands, with a long file name shortened: for where the whole stands elsewhere."""
    name, _, line_and_column = place(document, statement).partition(":")
    stem, dot, suffix = name.rpartition("/")[2].rpartition(".")
    if not dot:
        stem, suffix = suffix, ""
    return f"{stem if len(stem) <= 9 else stem[:8] + '…'}{dot}{suffix}:{line_and_column.partition(':')[0]}"


def stands(document: Document, statement: Statement) -> bool:
    """Whether the quote is, to the letter, what the document has at its place."""
    return Span(statement.quote.start, statement.quote.end).of(document.text) == statement.quote.exact


def citation(document: Document, statement: Statement) -> str:
    """A quote's place in full: file, line, column and code points."""
    return f"{place(document, statement)} · code points {statement.quote.start}–{statement.quote.end}"
