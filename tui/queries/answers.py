"""Who was in post on a day, and what is said of a person."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.events import Event, Presence
from tui.model.people import Person, PersonId
from tui.model.statements import Kind
from tui.queries.filters import Filter, reach, select
from tui.resolution.boundaries import clipped
from tui.values import dataclass

_TENURES = frozenset((Kind.TENURE,))
_HAPPENINGS = frozenset(Kind) - _TENURES


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


@dataclass(frozen=True, slots=True)
class OnDay:
    """Who was in post in a period, and what happened in it; each is found as it is asked for, in order of time."""

    chronology: Chronology
    period: Bounds

    @property
    def certain(self) -> Iterator[Event]:
        """Tenures that surely held for all of it."""
        return filter(self._is_certain, self._near(_TENURES, is_sure=True))

    @property
    def possible(self) -> Iterator[Event]:
        """Tenures that may have held for some of it, by what is stated."""
        return filter(self._is_possible, self._near(_TENURES, is_sure=False))

    @property
    def unknown(self) -> Iterator[Event]:
        """Tenures of which nothing is stated so early or so late, and nothing excludes it; the nearest first."""
        return iter(self.chronology.beyond(self.period))

    @property
    def unknown_count(self) -> int:
        """How many those are."""
        return self.chronology.count_beyond(self.period)

    @property
    def happened(self) -> Iterator[Event]:
        """Letters, publications and resignations that may fall into it."""
        return filter(self._has_happened, self._near(_HAPPENINGS))

    def _is_certain(self, event: Event) -> bool:
        return event.presence(self.period) is Presence.CERTAIN

    def _is_possible(self, event: Event) -> bool:
        return event.presence(self.period) is Presence.POSSIBLE and not event.days_from(self.period)

    def _has_happened(self, event: Event) -> bool:
        return event.date is not None and event.date.bounds.meets(self.period)

    def _near(self, kinds: frozenset[Kind], *, is_sure: bool | None = None) -> Iterable[Event]:
        return self.chronology.touching(period=self.period, kinds=kinds, is_sure=is_sure)


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
