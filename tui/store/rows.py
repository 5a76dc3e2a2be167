"""The rows that the index has of events and of lanes; each of what it stands for alone, so that it can come and go."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from tui.model.dates import Bounds
from tui.model.events import NEVER, Event, known_days
from tui.model.months import UNDATED_MONTH, first_month, month_of, thickness
from tui.model.people import PersonId
from tui.model.stacking import stacked
from tui.model.statements import Kind
from tui.notation import Any, NamedTuple
from tui.store.event_packing import pack_event
from tui.store.packing import key_of
from tui.store.periods import SEVERAL
from tui.store.ranks import LAST_RANK

BEGINNING = 1
"""The first day of the calendar, as an ordinal: from where an event may be that nothing bounds before."""
NOBODY = PersonId("")
NOBODY_MONTH = UNDATED_MONTH + 1
"""The month that has the lane of nobody: after all others."""


class LaneRow(NamedTuple):
    """The lane of a person: where it stands, how many rows it takes, and whether anything on it is in conflict."""

    first: int
    place: int
    person: PersonId
    stack: int
    has_conflict: bool

    @property
    def row(self) -> tuple[Any, ...]:
        """As the index has it."""
        return (self.first, self.place, key_of(self.person), self.stack, self.has_conflict)


def event_row(event: Event) -> tuple[Any, ...]:
    """The row of an event, in the order of the columns, from its id to what is packed."""
    id, kind, body, packed = pack_event(event)
    days = *_allowed(event), *_sure(event), *_unbounded(event)
    return (id, kind, body, bool(event.conflicts), *days, packed)


def scale_of(first: int, last: int) -> int:
    """The least power of two of days that is more than lie between two."""
    return (last - first).bit_length()


def _allowed(event: Event) -> tuple[int | None, int | None, int | None]:
    """The scale of an event, and the days that it may be of if not the known ones alone, as a letter "before 2003"."""
    days = known_days(event)
    if days is None:
        return None, None, None
    first, last = days[0].toordinal(), days[1].toordinal()
    scale = scale_of(first, last)
    if event.date is None or (event.date.bounds.earliest and event.date.bounds.latest):
        return scale, None, None
    return scale, first if event.date.bounds.earliest else BEGINNING, last if event.date.bounds.latest else NEVER


def _sure(event: Event) -> tuple[int | None, int | None]:
    if event.kind is not Kind.TENURE or not event.certain:
        return None, None
    core, *others = event.certain
    if others or core.earliest is None or core.latest is None:
        return SEVERAL, NEVER
    return core.earliest.toordinal(), core.latest.toordinal()


def _unbounded(event: Event) -> tuple[int | None, int | None]:
    days = known_days(event)
    if days is None or event.kind is not Kind.TENURE or event.modality:
        return None, None
    span: Bounds = event.span
    return (None if span.earliest else days[0].toordinal(), None if span.latest else days[1].toordinal())


def spread_rows(events: Iterable[Event]) -> Iterator[tuple[int, ...]]:
    """What events add to `spread`: month, events, conflicts, by how much dates lie thicker, and those that end."""
    sums: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for event in events:
        begins = sums[first_month(event)]
        begins[0] += 1
        begins[1] += bool(event.conflicts)
        for month, weight in thickness(event):
            sums[month][2] += weight
        if days := known_days(event):
            sums[month_of(days[1])][3] += 1
    return ((month, *counts) for month, counts in sums.items() if any(counts))


def lane_row(person: PersonId, theirs: Iterable[tuple[int, Event]]) -> LaneRow | None:
    """The lane of a person; None if they have none.

    Args:
        person: Whose it is, or `NOBODY`.
        theirs: The events that name the person, each with its rank; what is undated stands on no lane.
    """
    dated = sorted(((rank, event) for rank, event in theirs if known_days(event)), key=lambda each: each[0])
    if not dated:
        return None
    stack = len(stacked(event for _, event in dated if event.kind is Kind.TENURE)) or 1
    has_conflict = any(event.conflicts for _, event in dated)
    if person == NOBODY:
        return LaneRow(LAST_RANK, 0, person, stack, has_conflict)
    first, event = dated[0]
    return LaneRow(first, named_in(event).index(person), person, stack, has_conflict)


def named_in(event: Event) -> list[PersonId]:
    """The people an event names, each once; nobody, if it names none."""
    return list(dict.fromkeys(each.person for each in event.people)) or [NOBODY]


def lane_month(lane: LaneRow, first: Event) -> int:
    """The month in which a lane begins; its rows are counted there."""
    return NOBODY_MONTH if lane.person == NOBODY else first_month(first)
