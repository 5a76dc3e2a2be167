"""Which events are shown."""

from collections.abc import Callable, Iterator

from tui.model.chronology import Chronology
from tui.model.dates import UNBOUNDED, Bounds
from tui.model.documents import DocumentId
from tui.model.events import Event
from tui.model.people import OrganisationId, PersonId
from tui.model.statements import Kind, Status
from tui.resolution.names import begin_all, fold, words
from tui.values import dataclass


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


def select(chronology: Chronology, filter: Filter) -> tuple[Event, ...]:
    """The events that a filter lets through, in their order."""
    return tuple(passing(chronology, filter))


def passing(chronology: Chronology, filter: Filter) -> Iterator[Event]:
    """The events that a filter lets through, in their order, one by one."""
    tests = list(_tests(chronology, filter))
    near = chronology.touching(filter.person, filter.organisation, filter.period, filter.text, kinds=filter.kinds)
    return (event for event in near if all(test(event) for test in tests))


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
        yield lambda event: begin_all(post, words(event.post or ""))
    if filter.text.strip() and not chronology.finds(filter.text):
        take = _runs if filter.text.isascii() else words
        text = take(filter.text)
        yield lambda event: begin_all(text, take(chronology.text_of(event)))


def _runs(text: str) -> list[str]:
    """The words of a text as an index has them: apostrophes and hyphens part them."""
    import re  # which look-ups by name or date go without

    return re.findall("[a-z0-9]+", fold(text))


def reach(event: Event) -> Bounds:
    """From the first to the last day that something stated of an event allows; nothing is stated beyond it."""
    sides = [side.bounds for side in (event.start, event.end, event.date) if side]
    sides += [day.bounds for day in event.seen]
    days = [day for bounds in sides for day in (bounds.earliest, bounds.latest) if day]
    return Bounds(min(days), max(days)) if days else UNBOUNDED
