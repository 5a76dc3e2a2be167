"""The ends of tenures and the days of point events: hulls of what statements allow, with the claims that set them."""

from collections import defaultdict
from collections.abc import Iterable

from tui.model.dates import DAY, Bounds, EdtfDate
from tui.model.events import Aspect, Boundary, Claim, Conflict
from tui.model.statements import Statement, StatementId

YEAR = 365  # days


def boundary(dated: Iterable[tuple[EdtfDate, Statement]]) -> Boundary | None:
    """The hull of all dates, one claim for each date stated, the earliest first; None without any."""
    stated: dict[EdtfDate, list[StatementId]] = defaultdict(list)
    for on, statement in dated:
        stated[on].append(statement.id)
    if not stated:
        return None
    claims = tuple(Claim(on.text, on.bounds, tuple(ids)) for on, ids in stated.items())
    bounds = claims[0].bounds
    for claim in claims:
        bounds = bounds.hull(claim.bounds)
    return Boundary(bounds, tuple(sorted(claims, key=_claim_order)), any(on.approximate for on in stated))


def _claim_order(claim: Claim) -> tuple[str, str, str]:
    return (str(claim.bounds.earliest or ""), str(claim.bounds.latest or "9999"), claim.date)


def conflicts(
    sides: Iterable[tuple[Aspect, Boundary | None]], choices: frozenset[StatementId] = frozenset()
) -> tuple[Conflict, ...]:
    """For each boundary the claims that cannot hold beside some other claim.

    Args:
        sides: What each boundary is of, and its claims.
        choices: Statements that tell a start by the choice for the post, which may lie before it is taken up.
    """

    def agree(one: Claim, other: Claim) -> bool:
        return one.bounds.meets(other.bounds) or _leads_to(one, other, choices) or _leads_to(other, one, choices)

    found = []
    for aspect, side in sides:
        claims = side.claims if side else ()
        apart = tuple(one for one in claims if any(not agree(one, other) for other in claims))
        if apart:
            found.append(Conflict(aspect, apart))
    return tuple(found)


def _leads_to(choice: Claim, start: Claim, choices: frozenset[StatementId]) -> bool:
    """Whether a post was taken up within a year of the choice: "elected in 1990", "governor from 1991"."""
    told = choices.issuperset(choice.statements) and choices.isdisjoint(start.statements)
    return told and choice.bounds.certainly_before(start.bounds) and days_apart(choice.bounds, start.bounds) <= YEAR


def clipped(bounds: Bounds, allowed: Bounds) -> Bounds | None:
    """The days of `bounds` that `allowed` has too; None where there are none."""
    starts = [day for day in (bounds.earliest, allowed.earliest) if day]
    ends = [day for day in (bounds.latest, allowed.latest) if day]
    both = Bounds(max(starts, default=None), min(ends, default=None))
    return None if both.earliest and both.latest and both.latest < both.earliest else both


def united(spans: Iterable[Bounds]) -> tuple[Bounds, ...]:
    """Closed spans in order, those that overlap or follow on made one."""
    joined: list[Bounds] = []
    for span in sorted(spans, key=lambda each: (each.earliest is not None, each.earliest)):
        last = joined[-1] if joined else None
        if last and last.latest and span.earliest and span.earliest <= last.latest + DAY:
            joined[-1] = last.hull(span)
        else:
            joined.append(span)
    return tuple(joined)


def days_apart(one: Bounds, other: Bounds) -> int:
    """The days between two bounds; none where they meet."""
    if one.certainly_before(other) and one.latest and other.earliest:
        return (other.earliest - one.latest).days
    if other.certainly_before(one) and other.latest and one.earliest:
        return (one.earliest - other.latest).days
    return 0
