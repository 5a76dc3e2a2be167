"""Statements of all documents joined into one chronology."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from hashlib import blake2b

from tui.model.chronology import Chronology
from tui.model.dates import Bounds, EdtfDate
from tui.model.documents import Document, Problem
from tui.model.events import Aspect, Boundary, Claim, Conflict, Event, EventId, Participation
from tui.model.people import Organisation, OrganisationId, Person, PersonId
from tui.model.statements import Kind, Statement, Status


def resolve(
    name: str, documents: Iterable[Document], statements: Iterable[Statement], problems: Iterable[Problem] = ()
) -> Chronology:
    """Join statements into people, organisations and events; the order they come in does not matter."""
    spoken = sorted(statements, key=lambda each: (each.document, each.quote.start, each.quote.end, each.id))
    names = sorted({participant.name for each in spoken for participant in each.people})
    people = {_person(each): Person(_person(each), each) for each in names}
    bodies = sorted({each.organisation for each in spoken if each.organisation})
    groups: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    for each in spoken:
        groups[_key(each)].append(each)
    events = sorted((_event(key, group) for key, group in groups.items()), key=_in_time)
    return Chronology(
        name=name,
        documents={document.id: document for document in sorted(documents, key=lambda each: each.id)},
        statements={each.id: each for each in spoken},
        events=tuple(events),
        people=people,
        organisations={_organisation(each): Organisation(_organisation(each), each) for each in bodies},
        problems=tuple(problems),
    )


def _digest(*parts: str) -> str:
    return blake2b("\0".join(parts).encode(), digest_size=6).hexdigest()


def _person(name: str) -> PersonId:
    return PersonId(_digest("person", name.casefold()))


def _organisation(name: str) -> OrganisationId:
    return OrganisationId(_digest("organisation", name.casefold()))


def _place(name: str | None) -> str:
    words = [word for word in (name or "").split() if word not in ("MBC", "Council", "Metropolitan", "Borough")]
    return " ".join(words).casefold()


def _key(statement: Statement) -> tuple[str, ...]:
    people = "+".join(sorted(f"{each.part}:{each.name}" for each in statement.people))
    when = statement.date.text if statement.date else ""
    match statement.kind:
        case Kind.TENURE:
            return (statement.kind, people, statement.post or "", _place(statement.organisation))
        case Kind.RESIGNATION:
            return (statement.kind, people, statement.post or "", when, statement.modality or "")
        case Kind.LETTER:
            return (statement.kind, people, when, "" if when else statement.id)
        case Kind.PUBLICATION:
            return (statement.kind, people or statement.title or "", when)


def _event(key: tuple[str, ...], group: list[Statement]) -> Event:
    first = group[0]
    start, end, on = (_boundary(group, aspect) for aspect in Aspect)
    seen = [each.as_of.bounds for each in group if each.as_of and each.status is Status.CURRENT]
    conflicts = [(aspect, side) for aspect, side in zip(Aspect, (start, end, on), strict=True) if side]
    core = Bounds(start.bounds.latest, end.bounds.earliest) if start and end else None
    sure = core and core.earliest and core.latest and core.earliest <= core.latest and not first.modality
    return Event(
        id=EventId(_digest(*key)),
        kind=first.kind,
        statements=tuple(each.id for each in group),
        people=tuple(Participation(_person(each.name), each.part) for each in first.people),
        organisation=next((_organisation(each.organisation) for each in group if each.organisation), None),
        post=first.post,
        title=max((each.title for each in group if each.title), key=len, default=None),
        modality=first.modality,
        start=start,
        end=end,
        date=on,
        certain=(core,) if sure and core else (),
        seen=tuple(sorted(set(seen), key=lambda bounds: bounds.earliest or date.min)),
        conflicts=tuple(
            Conflict(aspect, side.claims)
            for aspect, side in conflicts
            if any(not one.bounds.meets(other.bounds) for one in side.claims for other in side.claims)
        ),
    )


def _boundary(group: list[Statement], aspect: Aspect) -> Boundary | None:
    dated: dict[EdtfDate, list[Statement]] = defaultdict(list)
    for each in group:
        stated: EdtfDate | None = getattr(each, aspect)
        if stated:
            dated[stated].append(each)
    if not dated:
        return None
    hull = next(iter(dated)).bounds
    for stated in dated:
        hull = hull.hull(stated.bounds)
    claims = tuple(Claim(day.text, day.bounds, tuple(each.id for each in said)) for day, said in dated.items())
    return Boundary(hull, claims, any(day.approximate for day in dated))


def _in_time(event: Event) -> tuple[bool, date, date, str]:
    span = event.span
    seen = event.seen[0] if event.seen else Bounds(None, None)
    earliest = span.earliest or seen.earliest or span.latest
    return (earliest is None, earliest or date.max, span.latest or date.max, event.id)
