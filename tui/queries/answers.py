"""Who was in post on a day, and what is said of a person."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.events import Event, Presence
from tui.model.people import Person, PersonId
from tui.model.statements import Kind
from tui.queries.filters import Filter, reach, select
from tui.resolution.boundaries import clipped, days_apart
from tui.values import dataclass


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


def on(chronology: Chronology, period: Bounds) -> OnDay:
    """Who was in post in a period, and what happened in it."""
    near = tuple(chronology.touching(period=period))
    tenures = [event for event in near if event.kind is Kind.TENURE]
    held = [(event, event.presence(period)) for event in tenures if not event.is_undated]
    doubtful = [event for event, presence in held if presence is Presence.POSSIBLE]
    unknown = [event for event in doubtful if not reach(event).meets(period)]
    unknown.sort(key=lambda event: days_apart(reach(event), period))
    return OnDay(
        certain=tuple(event for event, presence in held if presence is Presence.CERTAIN),
        possible=tuple(event for event in doubtful if event not in unknown),
        unknown=tuple(unknown),
        happened=tuple(event for event in near if event.date and event.date.bounds.meets(period)),
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
    for mine in tenures:
        for theirs in chronology.touching(organisation=mine.organisation) if mine.organisation else ():
            if theirs.kind is not Kind.TENURE:
                continue
            held = [each.person for each in theirs.people]
            if theirs.organisation != mine.organisation or person in held or not held:
                continue
            if mine.modality or theirs.modality or mine.is_undated or theirs.is_undated:
                continue
            shared = clipped(reach(mine), reach(theirs))
            if shared:
                both = (clipped(one, other) for one in mine.certain for other in theirs.certain)
                yield Overlap(mine, theirs, tuple(days for days in both if days), shared)
