"""What of a chronology wants a second look: gaps between holders of a post, ends not stated, quotes that fell."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from tui.model.chronology import Chronology
from tui.model.dates import DAY, Bounds
from tui.model.documents import DocumentId
from tui.model.events import Aspect, Event
from tui.model.statements import Kind, Statement
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Gap:
    """Days on which no document has anybody in a post, between one that does before and one that does after.

    The post may have been held, or not: only that nothing read says so.
    """

    before: Event
    after: Event
    days: Bounds


def gaps(chronology: Chronology) -> tuple[Gap, ...]:
    """The gaps between the stated tenures of each post of each organisation, in order of time."""
    posts: dict[tuple[str, str], list[Event]] = defaultdict(list)
    for event in chronology.events:
        if event.kind is Kind.TENURE and event.modality is None and event.post and event.organisation:
            posts[event.post.casefold(), event.organisation].append(event)
    found = [gap for held in posts.values() for gap in _gaps(held)]
    return tuple(sorted(found, key=lambda gap: (str(gap.days.earliest), gap.before.id)))


def _gaps(held: Iterable[Event]) -> Iterator[Gap]:
    reach: Event | None = None
    for event in sorted((event for event in held if not event.is_undated), key=lambda event: (_reach(event), event.id)):
        first, last = _reach(event)
        if reach is None:
            reach = event
            continue
        known_until = _reach(reach)[1]
        if known_until < date.max and known_until + DAY < first:
            yield Gap(reach, event, Bounds(known_until + DAY, first - DAY))
        if last > known_until:
            reach = event


def _reach(event: Event) -> tuple[date, date]:
    """From the first to the last day a tenure may have held; one side unknown reaches without end on that side."""
    if event.start or event.end:
        return event.span.earliest or date.min, event.span.latest or date.max
    days = [day for seen in event.seen for day in (seen.earliest, seen.latest) if day]
    return (min(days), max(days)) if days else (date.min, date.max)


def unknown_ends(chronology: Chronology) -> tuple[tuple[Event, Aspect], ...]:
    """The tenures with one end stated and the other not, each with the one missing."""
    return tuple(
        (event, Aspect.END if event.start else Aspect.START)
        for event in chronology.events
        if event.kind is Kind.TENURE and (event.start is None) != (event.end is None)
    )


def seen_only(chronology: Chronology) -> tuple[Event, ...]:
    """The tenures of which only sightings are stated, neither start nor end."""
    return tuple(event for event in chronology.events if event.seen and not (event.start or event.end))


def fallen(chronology: Chronology, statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The statements whose quote does not stand in its document, character for character, where it should."""
    return tuple(each for each in statements if not _stands(chronology, each))


def _stands(chronology: Chronology, statement: Statement) -> bool:
    document = chronology.documents.get(DocumentId(statement.document))
    quote = statement.quote
    if document is None or not 0 <= quote.start < quote.end <= len(document.text):
        return False
    return quote.span.of(document.text) == quote.exact
