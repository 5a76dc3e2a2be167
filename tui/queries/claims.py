"""What the statements behind one claim say of an event by themselves, to be shown beside what others say."""

from collections.abc import Collection

from tui.model.chronology import Chronology
from tui.model.dates import Bounds, EdtfDate
from tui.model.events import Boundary, Claim, Event
from tui.model.statements import StatementId, Status
from tui.resolution.boundaries import clipped, united
from tui.values import replace


def alone(chronology: Chronology, event: Event, claim: Claim) -> Event:
    """The event as it would be, had only the statements behind one of its claims been read."""
    told = frozenset(claim.statements)
    start, end = _told_by(event.start, told), _told_by(event.end, told)
    stated = [chronology.statements[statement] for statement in claim.statements]
    seen = tuple({each.as_of: None for each in stated if each.as_of and each.status is not Status.FORMER})
    return replace(
        event,
        statements=claim.statements,
        start=start,
        end=end,
        date=_told_by(event.date, told),
        seen=seen,
        certain=() if event.modality else _certain(start, end, seen),
        conflicts=(),
    )


def _told_by(side: Boundary | None, told: Collection[StatementId]) -> Boundary | None:
    """The part of a boundary that some statements set; None where they say nothing of it."""
    claims = tuple(claim for claim in side.claims if not frozenset(told).isdisjoint(claim.statements)) if side else ()
    if not claims:
        return None
    bounds = claims[0].bounds
    for claim in claims:
        bounds = bounds.hull(claim.bounds)
    return Boundary(bounds, claims, any(EdtfDate.parse(claim.date).approximate for claim in claims))


def _certain(start: Boundary | None, end: Boundary | None, seen: Collection[EdtfDate]) -> tuple[Bounds, ...]:
    """From the latest start to the earliest end or, where no end is told, to each day seen; and the days seen."""
    begun, over = start.bounds.latest if start else None, end.bounds.earliest if end else None
    days = [day.bounds for day in seen if day.earliest and day.earliest == day.latest]
    spans = [*days]
    for until in [over] if end else [day.latest for day in days]:
        if begun and until and begun <= until:
            spans.append(Bounds(begun, until))
    allowed = Bounds(start.bounds.earliest if start else None, end.bounds.latest if end else None)
    return united(span for each in spans if (span := clipped(each, allowed)))
