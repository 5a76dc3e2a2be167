"""What is asked of a chronology: filter, who, on, find, cite. Pure: values in, values out."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tui.model.chronology import Chronology
from tui.model.dates import UNBOUNDED, Bounds
from tui.model.documents import Document, DocumentId, Span
from tui.model.events import Event, Presence
from tui.model.people import OrganisationId, Person, PersonId
from tui.model.statements import Kind, Statement, Status
from tui.resolution.boundaries import clipped, days_apart
from tui.resolution.names import Name, fold, occurrences, words


@dataclass(frozen=True, slots=True)
class Filter:
    """What events must be to be shown; a field left alone asks nothing.

    Attributes:
        post: Words, each of which begins a word of the post.
        text: Words, each of which begins a word of the event or of its quotes.
        period: Keeps events whose `reach` meets it; undated ones are left out.
        said_by: A speaker's name; "" asks for what documents say themselves.
        status: Keeps tenures of which some statement has this status.
        conflict: Only events with a conflict, or only those without.
        document: Keeps events of which this document speaks.
        undated: Only undated events, or only dated ones.
    """

    kinds: frozenset[Kind] = frozenset(Kind)
    person: PersonId | None = None
    organisation: OrganisationId | None = None
    post: str = ""
    text: str = ""
    period: Bounds | None = None
    said_by: str | None = None
    status: Status | None = None
    conflict: bool | None = None
    document: DocumentId | None = None
    undated: bool | None = None


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two tenures at one organisation at one time.

    Attributes:
        mine: The tenure of the person asked for.
        theirs: The other's.
        certain: Days on which both were surely in post.
        possible: From the first to the last day on which both may have been.
    """

    mine: Event
    theirs: Event
    certain: tuple[Bounds, ...]
    possible: Bounds


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """All that is said of one person, each in order of time; `disputed` are those of the events with a conflict."""

    person: Person
    tenures: tuple[Event, ...]
    letters: tuple[Event, ...]
    publications: tuple[Event, ...]
    resignations: tuple[Event, ...]
    overlaps: tuple[Overlap, ...]
    disputed: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class OnDay:
    """Who was in post in a period, and what happened in it.

    Attributes:
        certain: Tenures that surely held for all of it.
        possible: Tenures that may have held for some of it, by what is stated.
        unknown: Tenures of which nothing is stated so early or so late, and nothing excludes it; the nearest first.
        happened: Letters, publications and resignations that may fall into it.
    """

    certain: tuple[Event, ...]
    possible: tuple[Event, ...]
    unknown: tuple[Event, ...]
    happened: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A line of a document that has all the words looked for.

    Attributes:
        document: Where it stands.
        span: The line, without white space around it.
        line: Its number, from 1.
        found: Where the words stand, in code points of the document.
    """

    document: DocumentId
    span: Span
    line: int
    found: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Events and passages that have all the words looked for."""

    events: tuple[Event, ...]
    passages: tuple[Passage, ...]


def select(chronology: Chronology, filter: Filter) -> tuple[Event, ...]:
    """The events that a filter lets through, in their order."""
    tests = list(_tests(chronology, filter))
    return tuple(event for event in chronology.events if all(test(event) for test in tests))


def _tests(chronology: Chronology, filter: Filter) -> Iterator[Callable[[Event], bool]]:
    """One test for each thing the filter asks."""
    if filter.kinds != frozenset(Kind):
        yield lambda event: event.kind in filter.kinds
    if filter.person is not None:
        yield lambda event: any(each.person == filter.person for each in event.people)
    if filter.organisation is not None:
        yield lambda event: event.organisation == filter.organisation
    if filter.conflict is not None:
        yield lambda event: bool(event.conflicts) == filter.conflict
    if filter.undated is not None:
        yield lambda event: event.is_undated == filter.undated
    if filter.period is not None:
        period = filter.period
        yield lambda event: not event.is_undated and reach(event).meets(period)
    if filter.document is not None:
        yield lambda event: any(each.document == filter.document for each in chronology.evidence(event))
    if filter.said_by is not None:
        yield lambda event: any((each.said_by or "") == filter.said_by for each in chronology.evidence(event))
    if filter.status is not None:
        yield lambda event: any(each.status == filter.status for each in chronology.evidence(event))
    if filter.post:
        post = words(filter.post)
        yield lambda event: _has_all(post, words(event.post or ""))
    if filter.text.strip():
        text = words(filter.text)
        yield lambda event: _has_all(text, words(_text_of(chronology, event)))


def _has_all(wanted: Iterable[str], among: Iterable[str]) -> bool:
    """Whether each word wanted begins some word."""
    there = tuple(among)
    return all(any(word.startswith(each) for word in there) for each in wanted)


def _text_of(chronology: Chronology, event: Event) -> str:
    named = [chronology.people[each.person] for each in event.people]
    body = chronology.organisations[event.organisation].name if event.organisation else ""
    quotes = [statement.quote.exact for statement in chronology.evidence(event)]
    names = [name for person in named for name in (person.name, *person.aliases)]
    return " ".join([*names, event.post or "", body, event.title or "", str(event.kind), *quotes])


def reach(event: Event) -> Bounds:
    """From the first to the last day that something stated of an event allows; nothing is stated beyond it."""
    sides = [side.bounds for side in (event.start, event.end, event.date) if side]
    days = [day for bounds in (*sides, *event.seen) for day in (bounds.earliest, bounds.latest) if day]
    return Bounds(min(days), max(days)) if days else UNBOUNDED


def on(chronology: Chronology, period: Bounds) -> OnDay:
    """Who was in post in a period, and what happened in it."""
    tenures = [event for event in chronology.events if event.kind is Kind.TENURE]
    held = [(event, event.presence(period)) for event in tenures if not event.is_undated]
    doubtful = [event for event, presence in held if presence is Presence.POSSIBLE]
    unknown = [event for event in doubtful if not reach(event).meets(period)]
    unknown.sort(key=lambda event: days_apart(reach(event), period))
    return OnDay(
        certain=tuple(event for event, presence in held if presence is Presence.CERTAIN),
        possible=tuple(event for event in doubtful if event not in unknown),
        unknown=tuple(unknown),
        happened=tuple(event for event in chronology.events if event.date and event.date.bounds.meets(period)),
    )


def who(chronology: Chronology, person: PersonId) -> PersonRecord:
    """All that is said of one person."""
    kinds: dict[Kind, list[Event]] = defaultdict(list)
    for event in select(chronology, Filter(person=person)):
        kinds[event.kind].append(event)
    return PersonRecord(
        person=chronology.people[person],
        tenures=tuple(kinds[Kind.TENURE]),
        letters=tuple(kinds[Kind.LETTER]),
        publications=tuple(kinds[Kind.PUBLICATION]),
        resignations=tuple(kinds[Kind.RESIGNATION]),
        overlaps=tuple(_overlaps(chronology, person, kinds[Kind.TENURE])),
        disputed=tuple(event for events in kinds.values() for event in events if event.conflicts),
    )


def _overlaps(chronology: Chronology, person: PersonId, tenures: Iterable[Event]) -> Iterator[Overlap]:
    others = [event for event in chronology.events if event.kind is Kind.TENURE and event.organisation]
    for mine in tenures:
        for theirs in others:
            held = [each.person for each in theirs.people]
            if theirs.organisation != mine.organisation or person in held or not held:
                continue
            if mine.modality or theirs.modality or mine.is_undated or theirs.is_undated:
                continue
            shared = clipped(reach(mine), reach(theirs))
            if shared:
                both = (clipped(one, other) for one in mine.certain for other in theirs.certain)
                yield Overlap(mine, theirs, tuple(days for days in both if days), shared)


def people_named(chronology: Chronology, name: str) -> list[Person]:
    """The people whom a name may mean, the likeliest first.

    Those of exactly that name; failing them, those with words that begin so; failing them, those whose names have its
    letters in this order; failing them, those spelt nearly so.
    """
    asked = words(name)
    everybody = sorted(chronology.people.values(), key=lambda person: (fold(person.name), person.id))
    if not asked:
        return []
    for likeness in (_is_named, _begins, _has_letters, _is_spelt):
        ranked = [(rank, person) for person in everybody if (rank := likeness(asked, person)) is not None]
        if ranked:
            return [person for _, person in sorted(ranked, key=lambda each: each[0])]
    return []


def _is_named(asked: tuple[str, ...], person: Person) -> int | None:
    wanted = Name.parse(" ".join(asked))
    return 0 if any(Name.parse(form) == wanted for form in (person.name, *person.aliases)) else None


def _begins(asked: tuple[str, ...], person: Person) -> int | None:
    """Surnames before first names."""
    forms = [words(form) for form in (person.name, *person.aliases)]
    if not any(_has_all(asked, form) for form in forms):
        return None
    return 0 if any(form[-1].startswith(asked[-1]) for form in forms if form) else 1


def _has_letters(asked: tuple[str, ...], person: Person) -> int | None:
    """The tighter the letters stand, the better."""
    letters, name, place = "".join(asked), fold(person.label), -1
    first = name.find(letters[0])
    for letter in letters:
        place = name.find(letter, place + 1)
        if place < 0:
            return None
    return place - first


def _is_spelt(asked: tuple[str, ...], person: Person) -> int | None:
    from difflib import SequenceMatcher  # 5 ms that a name spelt right need not pay

    likeness = [max(SequenceMatcher(None, word, each).ratio() for each in words(person.name)) for word in asked]
    return round(-100 * min(likeness)) if min(likeness) > 0.75 else None


def find(chronology: Chronology, text: str) -> Found:
    """Events and lines of documents that have all words of `text`, each as the beginning of a word."""
    asked = words(text)
    if not asked:
        return Found((), ())
    passages = (passage for document in chronology.documents.values() for passage in _passages(document, asked))
    return Found(select(chronology, Filter(text=text)), tuple(passages))


def _passages(document: Document, asked: tuple[str, ...]) -> Iterator[Passage]:
    start = 0
    for number, line in enumerate(document.text.split("\n"), start=1):
        folded = fold(line)
        if all(word in folded for word in asked):
            where = [occurrences(word, line) for word in asked]
            if all(where):
                found = sorted({(start + first, start + last) for each in where for first, last in each})
                begin = start + len(line) - len(line.lstrip())
                span = Span(begin, start + len(line.rstrip()))
                yield Passage(document.id, span, number, tuple(Span(first, last) for first, last in found))
        start += len(line) + 1


def cite(chronology: Chronology, statement: Statement) -> str:
    """Where a statement's quote begins: `file:line:column`."""
    line, column = chronology.documents[statement.document].line_and_column(statement.quote.start)
    return f"{statement.document}:{line}:{column}"


def sources(chronology: Chronology, event: Event) -> tuple[tuple[DocumentId, ...], ...]:
    """The documents an event rests on; copies of one text are one source."""
    copies: dict[str, list[DocumentId]] = defaultdict(list)
    for id in dict.fromkeys(statement.document for statement in chronology.evidence(event)):
        copies[chronology.documents[id].sha256].append(id)
    return tuple(tuple(ids) for ids in copies.values())
