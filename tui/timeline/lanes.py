"""Events → lanes: a person's tenures packed without overlap, their point events on the first lane."""

import datetime
from collections.abc import Iterable, Sequence

from tui.model.dates import Bounds
from tui.model.events import Event, EventId, in_time, known_days
from tui.model.people import PersonId
from tui.model.stacking import stacked
from tui.model.statements import Kind
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of the timeline: tenures that do not overlap, and the point events drawn on them.

    `person` is None for what no person is named in; `is_first` is false for the further lanes of one person.
    """

    person: PersonId | None
    tenures: tuple[Event, ...] = ()
    points: tuple[Event, ...] = ()
    is_first: bool = True
    is_undated: bool = False

    @property
    def unordered(self) -> tuple[Event, ...]:
        """The lane's events: tenures, then points."""
        return (*self.tenures, *self.points)

    @property
    def events(self) -> tuple[Event, ...]:
        """The lane's events from left to right."""
        return tuple(sorted(self.unordered, key=in_time))

    def event(self, id: EventId | None) -> Event | None:
        """One of them by its id."""
        return next((event for event in self.unordered if event.id == id), None)


def focus(event: Event) -> datetime.date | None:
    """The day the cursor stands on: where a tenure is first known of, the middle of what a date allows."""
    days = known_days(event)
    if days is None or event.kind is Kind.TENURE:
        return days and days[0]
    return days[0] + (days[1] - days[0]) / 2


def extent(events: Iterable[Event]) -> Bounds:
    """From the first to the last day that any of the events names."""
    known = [days for event in events if (days := known_days(event))]
    if not known:
        return Bounds(None, None)
    return Bounds(min(first for first, _ in known), max(last for _, last in known))


def lanes(events: Sequence[Event]) -> tuple[Lane, ...]:
    """The lanes of some events: people by their first known day, then what names nobody, then the undated.

    An event with several people stands on the lane of each.
    """
    dated: dict[PersonId | None, list[Event]] = {}
    undated: list[Lane] = []
    for event in sorted(events, key=in_time):
        people: list[PersonId | None] = list(dict.fromkeys(person.person for person in event.people))
        if known_days(event) is None:
            undated.append(undated_lane(event))
            continue
        for person in people or [None]:
            dated.setdefault(person, []).append(event)
    nobodys = dated.pop(None, [])
    packed = [lane for person, theirs in dated.items() for lane in pack(person, theirs)]
    return (*packed, *(pack(None, nobodys) if nobodys else ()), *undated)


def undated_lane(event: Event) -> Lane:
    """The lane that an undated event has for itself, under the first person it names."""
    return Lane(event.people[0].person if event.people else None, points=(event,), is_undated=True)


def pack(person: PersonId | None, events: Sequence[Event]) -> tuple[Lane, ...]:
    """A person's events on the fewest lanes whose tenures do not overlap; point events go on the first."""
    rows = stacked(event for event in events if event.kind is Kind.TENURE)
    points = tuple(sorted((event for event in events if event.kind is not Kind.TENURE), key=in_time))
    return tuple(
        Lane(person, tuple(row), () if index else points, is_first=index == 0) for index, row in enumerate(rows or [[]])
    )
