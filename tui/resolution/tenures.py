"""Statements that somebody held a post, to tenures.

Statements join when holder, post and organisation can be the same and their days can: dated ones first, then
sightings, then "former". Two terms that only meet end to start stay two. A tenure that a resignation ends takes its
day as a claim on its end.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from tui.model.dates import UNBOUNDED, Bounds
from tui.model.events import Aspect, Boundary, Event, Participation, event_id
from tui.model.people import OrganisationId, PersonId
from tui.model.statements import Kind, Modality, Part
from tui.resolution.boundaries import clipped, conflicts, united
from tui.resolution.holdings import Holding
from tui.resolution.stints import Stint


def join_tenures(holdings: Iterable[Holding]) -> list[Event]:
    """Join what is said of posts into tenures; resignations among the holdings end them."""
    groups: dict[tuple[frozenset[PersonId], Modality | None, str], list[Holding]] = defaultdict(list)
    for holding in sorted(holdings, key=lambda each: each.rank):
        apart = "" if holding.holders else holding.statement.id
        groups[holding.holders, holding.statement.modality, apart].append(holding)
    return [_event(stint) for group in groups.values() for stint in _stints(group)]


def _stints(group: Sequence[Holding]) -> list["Stint"]:
    stints: list[Stint] = []
    for holding in (each for each in group if each.statement.kind is Kind.TENURE):
        fit = _best(holding, [stint for stint in stints if stint.admits(holding)])
        if fit:
            fit.add(holding)
        else:
            stints.append(Stint(holding))
    for holding in (each for each in group if each.statement.kind is Kind.RESIGNATION and each.end and each.post.head):
        fit = _best(holding, [stint for stint in stints if stint.may_end_with(holding)])
        if fit:
            fit.add(holding)
    return stints


def _best(holding: Holding, fits: Sequence["Stint"]) -> "Stint | None":
    """The stint that says most nearly the same; none if nothing tells which of several it is."""
    if len(fits) < 2:
        return fits[0] if fits else None
    distances = [stint.distance(holding) for stint in fits]
    least = min(distances)
    return None if distances.count(least) > 1 else fits[distances.index(least)]


def _event(stint: Stint) -> Event:
    """The tenure: what is dated stands first among its statements."""
    start, end = stint.start, stint.end
    listed = sorted(
        stint.holdings, key=lambda each: (not (each.start or each.end), each.statement.kind is Kind.RESIGNATION)
    )
    first = min(stint.holdings, key=lambda each: each.rank[2:])
    telling = max(stint.holdings, key=lambda each: (not each.post.is_vague, len(each.post.field), bool(each.post.head)))
    modality = first.statement.modality
    return Event(
        id=event_id(Kind.TENURE, first.statement.id),
        kind=Kind.TENURE,
        statements=tuple(each.statement.id for each in listed),
        people=tuple(Participation(person, Part.HOLDER) for person in sorted(first.holders)),
        organisation=_organisation(stint),
        post=telling.statement.post,
        modality=modality,
        start=start,
        end=end,
        certain=() if modality else _certain(stint, start, end),
        seen=stint.seen,
        conflicts=conflicts(((Aspect.START, start), (Aspect.END, end)), stint.choices),
    )


def _organisation(stint: Stint) -> OrganisationId | None:
    """The body named; the most often named of several, a bare place only where there is nothing else."""
    named = [each.body for each in stint.holdings if each.body]
    count = Counter(body.id for body in named)
    vague = {body.id: body.form.vagueness for body in named}
    return min(count, key=lambda id: (vague[id], -count[id], id), default=None)


def _certain(stint: Stint, start: Boundary | None, end: Boundary | None) -> tuple[Bounds, ...]:
    """The days on which no statement leaves a doubt.

    From the latest start to the earliest end, if both are stated, widened to days on which the holder is seen in
    between the outer bounds; to the day of speaking where a start is said to hold "since"; and each day seen.
    """
    days = [day.bounds for day in stint.seen if day.earliest is not None and day.earliest == day.latest]
    spans = list(days)
    begun = start.bounds.latest if start else None
    over = end.bounds.earliest if end else None
    if begun and over and begun <= over:
        core = Bounds(begun, over)
        for day in days:
            core = core.hull(day)
        spans.append(core)
    since = [each.seen.earliest for each in stint.holdings if each.start and not each.end and each.seen]
    spans.extend(Bounds(begun, day) for day in since if begun and day and begun <= day)
    allowed: Bounds | None = UNBOUNDED
    for holding in stint.holdings:
        allowed = clipped(allowed, holding.hull) if allowed else None
    if allowed is None:
        return ()
    return united(span for each in spans if (span := clipped(each, allowed)))
