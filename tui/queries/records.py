"""What is said of a person, and who was in post beside them."""

from collections import defaultdict
from collections.abc import Iterator

from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.events import Event
from tui.model.people import Person, PersonId
from tui.model.statements import Kind
from tui.queries.filters import Filter, reach, select
from tui.resolution.boundaries import clipped
from tui.values import dataclass

_TENURES = frozenset((Kind.TENURE,))


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
    disputed: tuple[Event, ...]


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
        disputed=tuple(event for events in kinds.values() for event in events if event.conflicts),
    )


def overlaps(chronology: Chronology, record: PersonRecord) -> Iterator[Overlap]:
    """The tenures of others beside those of a person, each found as it is asked for, in order of time."""
    for mine in filter(_is_placed, record.tenures):
        for theirs in chronology.touching(organisation=mine.organisation, period=reach(mine), kinds=_TENURES):
            held = [each.person for each in theirs.people]
            if held and record.person.id not in held and (found := overlap(mine, theirs)):
                yield found


def overlap(mine: Event, theirs: Event) -> Overlap | None:
    """What two tenures share; None if they are of different organisations or times, or not stated to have been."""
    if theirs.organisation != mine.organisation or not (_is_placed(mine) and _is_placed(theirs)):
        return None
    shared = clipped(reach(mine), reach(theirs))
    if shared is None:
        return None
    both = (clipped(one, other) for one in mine.certain for other in theirs.certain)
    return Overlap(mine, theirs, tuple(days for days in both if days), shared)


def _is_placed(event: Event) -> bool:
    """Whether it is a tenure stated to have been, at an organisation and at some time."""
    is_stated = event.kind is Kind.TENURE and event.modality is None
    return is_stated and event.organisation is not None and not event.is_undated
