"""Events: all statements that describe the same tenure, letter, publication or resignation; and their order in time."""

import datetime
import zlib
from collections.abc import Iterable, Iterator

from tui.choices import StrEnum
from tui.model.dates import Bounds, EdtfDate
from tui.model.ids import digest
from tui.model.people import OrganisationId, PersonId
from tui.model.statements import Kind, Modality, Part, StatementId
from tui.notation import NewType
from tui.values import dataclass

EventId = NewType("EventId", str)
Days = tuple[datetime.date, datetime.date]

NEVER = datetime.date.max.toordinal() + 1
"""The day, as an ordinal, on which the order of time has what is undated."""
LAST_DAY_AT, FIRST_DAY_AT = 19, 41
"""The bits of a rank at which the ordinals of the last and of the first known day begin."""


def event_id(kind: Kind, first: StatementId) -> EventId:
    """The id of an event of some kind, by that of its statements which comes first in the documents."""
    return EventId(digest(kind, first))


class Presence(StrEnum):
    """Whether somebody was in post on a day."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    NO = "no"


class Aspect(StrEnum):
    """What of an event a claim or a conflict is about."""

    START = "start"
    END = "end"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Claim:
    """One date that statements give for one aspect of an event: EDTF text, its bounds, and the statements."""

    date: str
    bounds: Bounds
    statements: tuple[StatementId, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims about one aspect of one event that cannot all hold; shown side by side, never settled."""

    aspect: Aspect
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Boundary:
    """One end of a tenure, or the day of a point event: the hull of what its statements allow.

    `claims` are the distinct dates stated, each with the statements that set it.
    """

    bounds: Bounds
    claims: tuple[Claim, ...]
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Participation:
    """A person and the part they have in an event."""

    person: PersonId
    part: Part


@dataclass(frozen=True, slots=True)
class Event:
    """A tenure, letter, publication or resignation, with the statements it rests on.

    A tenure has `start` and `end` (None where nothing bounds it: unknown, not open); the others have `date` (None
    where undated). `certain` are the spans of days a tenure surely held, in order; `seen` the dates at which a
    statement has the holder in post, in order. An event with a `modality` is not stated as having happened and is
    never certain.
    """

    id: EventId
    kind: Kind
    statements: tuple[StatementId, ...]
    people: tuple[Participation, ...] = ()
    organisation: OrganisationId | None = None
    post: str | None = None
    title: str | None = None
    modality: Modality | None = None
    start: Boundary | None = None
    end: Boundary | None = None
    date: Boundary | None = None
    certain: tuple[Bounds, ...] = ()
    seen: tuple[EdtfDate, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @property
    def span(self) -> Bounds:
        """From the earliest day the event allows to the latest; None where nothing bounds it."""
        if self.kind is Kind.TENURE:
            return Bounds(
                self.start.bounds.earliest if self.start else None, self.end.bounds.latest if self.end else None
            )
        return self.date.bounds if self.date else Bounds(None, None)

    @property
    def is_undated(self) -> bool:
        """Whether nothing at all places the event in time."""
        return known_days(self) is None

    @property
    def last_seen(self) -> datetime.date | None:
        """The latest day on which a statement certainly has the holder in post."""
        days = [seen.earliest for seen in self.seen if seen.earliest is not None]
        return max(days, default=None)

    def presence(self, period: Bounds) -> Presence:
        """Whether the tenure holds for all of `period` certainly, for some of it possibly, or not."""
        if self.kind is not Kind.TENURE:
            return Presence.NO
        if any(core.covers(period) for core in self.certain):
            return Presence.CERTAIN
        if self.modality is None and not self.is_undated and self.span.meets(period):
            return Presence.POSSIBLE
        return Presence.NO

    def is_beyond(self, period: Bounds) -> bool:
        """Whether it is a tenure of which nothing is stated so early or late as `period`, yet nothing excludes it."""
        return self.presence(period) is Presence.POSSIBLE and self.days_from(period) > 0

    def days_from(self, period: Bounds) -> int:
        """How many days lie between what is stated of the event and a period; none where they meet."""
        first, last = known_days(self) or (None, None)
        if first and period.latest and first > period.latest:
            return (first - period.latest).days
        if last and period.earliest and last < period.earliest:
            return (period.earliest - last).days
        return 0

    def with_part(self, part: Part) -> tuple[PersonId, ...]:
        """The people who have `part` in the event."""
        return tuple(person.person for person in self.people if person.part is part)


def known_days(event: Event) -> Days | None:
    """The first and last day that any statement of the event names; None where it is undated."""
    named = [boundary.bounds for boundary in (event.start, event.end, event.date) if boundary]
    named += [day.bounds for day in event.seen]
    days = [day for bounds in (*named, *event.certain) for day in (bounds.earliest, bounds.latest) if day]
    return (min(days), max(days)) if days else None


def in_time(event: Event) -> tuple[int, str]:
    """The order of time: by first known day, then by last, undated ones at the end; equals by a digest of the id.

    The first part is its rank where no other event has that: 22 bits for each of the days, 19 for the digest.
    """
    days = known_days(event)
    first, last = (days[0].toordinal(), days[1].toordinal()) if days else (NEVER, NEVER)
    tie = zlib.crc32(event.id.encode()) & ((1 << LAST_DAY_AT) - 1)
    return first << FIRST_DAY_AT | last << LAST_DAY_AT | tie, event.id


def ranked(events: Iterable[Event]) -> Iterator[tuple[int, Event]]:
    """Events in order of time, each with its rank: what comes or goes leaves the ranks of nearly all others alone."""
    rank = -1
    for (wanted, _), event in sorted(((in_time(event), event) for event in events), key=lambda each: each[0]):
        rank = max(wanted, rank + 1)
        yield rank, event
