"""Statements that somebody held a post, to tenures.

Statements join when holder, post and organisation can be the same and their days can: dated ones first, then
sightings, then "former". Two terms that only meet end to start stay two. A tenure that a resignation ends takes its
day as a claim on its end.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from tui.model.dates import UNBOUNDED, Bounds, EdtfDate
from tui.model.events import Aspect, Boundary, Event, EventId, Participation
from tui.model.people import OrganisationId, PersonId
from tui.model.statements import Kind, Modality, Part, Statement, Status
from tui.resolution.boundaries import boundary, clipped, conflicts, days_apart, united
from tui.resolution.keys import digest
from tui.resolution.organisations import Organisations
from tui.resolution.people import People
from tui.resolution.posts import Post


@dataclass(frozen=True, slots=True)
class Holding:
    """A statement that speaks of a post, with its holders, its post and its organisation resolved."""

    statement: Statement
    holders: frozenset[PersonId]
    post: Post
    organisation: OrganisationId | None

    @property
    def start(self) -> EdtfDate | None:
        """The day it starts."""
        return self.statement.start

    @property
    def end(self) -> EdtfDate | None:
        """The day it ends; for a resignation the day of that."""
        return self.statement.end if self.statement.kind is Kind.TENURE else self.statement.date

    @property
    def seen(self) -> EdtfDate | None:
        """The day on which the statement has the holder in post."""
        return self.statement.as_of if self.statement.status is not Status.FORMER else None

    @property
    def over_by(self) -> EdtfDate | None:
        """The day by which the statement has the tenure over."""
        return self.statement.as_of if self.statement.status is Status.FORMER else None

    @property
    def hull(self) -> Bounds:
        """The days that the statement, taken alone, leaves the tenure."""
        latest = self.end.latest if self.end else self.over_by.latest if self.over_by else None
        return Bounds(self.start.earliest if self.start else None, latest)

    @property
    def rank(self) -> tuple[int, bool, str, int, int, str]:
        """How much it says of time, the most first; then in order of the documents."""
        said = 2 * (self.start is None) + (self.end is None)
        if said == 3:
            said += 0 if self.seen else 1 if self.over_by else 2
        statement = self.statement
        return (said, self.post.is_vague, statement.document, statement.quote.start, statement.quote.end, statement.id)


def hold(statement: Statement, people: People, organisations: Organisations) -> Holding:
    """Resolve who and what a statement about a post speaks of."""
    organisation = organisations.meant(statement)
    return Holding(
        statement,
        frozenset(people.meant(statement, name) for name in statement.names(Part.HOLDER)),
        Post.parse(statement.post or "", organisations.place_words(organisation)),
        organisation,
    )


def join_tenures(holdings: Iterable[Holding], organisations: Organisations) -> list[Event]:
    """Join what is said of posts into tenures; resignations among the holdings end them."""
    groups: dict[tuple[frozenset[PersonId], Modality | None, str], list[Holding]] = defaultdict(list)
    for holding in sorted(holdings, key=lambda each: each.rank):
        apart = "" if holding.holders else holding.statement.id
        groups[holding.holders, holding.statement.modality, apart].append(holding)
    return [_event(stint, organisations) for group in groups.values() for stint in _stints(group, organisations)]


def _stints(group: Sequence[Holding], organisations: Organisations) -> list["_Stint"]:
    stints: list[_Stint] = []
    for holding in (each for each in group if each.statement.kind is Kind.TENURE):
        fit = _best(holding, [stint for stint in stints if stint.admits(holding, organisations)])
        if fit:
            stints[stints.index(fit)] = fit.with_(holding)
        else:
            stints.append(_Stint((holding,)))
    for holding in (each for each in group if each.statement.kind is Kind.RESIGNATION and each.end and each.post.head):
        fit = _best(holding, [stint for stint in stints if stint.may_end_with(holding, organisations)])
        if fit:
            stints[stints.index(fit)] = fit.with_(holding)
    return stints


def _best(holding: Holding, fits: Sequence["_Stint"]) -> "_Stint | None":
    """The stint that says most nearly the same; none if nothing tells which of several it is."""
    if not fits:
        return None
    nearest = sorted(fits, key=lambda stint: stint.distance(holding))
    tie = len(fits) > 1 and nearest[0].distance(holding) == nearest[1].distance(holding)
    return None if tie else nearest[0]


@dataclass(frozen=True)
class _Stint:
    """Holdings that can be one tenure."""

    holdings: tuple[Holding, ...]

    def with_(self, holding: Holding) -> "_Stint":
        return replace(self, holdings=(*self.holdings, holding))

    @cached_property
    def start(self) -> Boundary | None:
        return boundary((each.start, each.statement) for each in self.holdings if each.start)

    @cached_property
    def end(self) -> Boundary | None:
        """Where it ends; "former" counts only where nothing else is said, and then the earliest alone."""
        stated = boundary((each.end, each.statement) for each in self.holdings if each.end)
        over = [(_until(each.over_by), each.statement) for each in self.holdings if each.over_by]
        if stated or not over:
            return stated
        first = min(limit.latest or date.max for limit, _ in over)
        return boundary((limit, statement) for limit, statement in over if limit.latest == first)

    @cached_property
    def seen(self) -> tuple[Bounds, ...]:
        days = {each.seen.bounds for each in self.holdings if each.seen}
        return tuple(sorted(days, key=lambda day: (day.earliest or date.min, day.latest or date.max)))

    @cached_property
    def hull(self) -> Bounds:
        return Bounds(self.start.bounds.earliest if self.start else None, self.end.bounds.latest if self.end else None)

    def admits(self, holding: Holding, organisations: Organisations) -> bool:
        """Whether a statement can speak of this tenure."""
        return self._names(holding, organisations) and self._has_room(holding)

    def may_end_with(self, resignation: Holding, organisations: Organisations) -> bool:
        """Whether a resignation can be the end of this tenure."""
        on = resignation.end
        if on is None or not self._names(resignation, organisations):
            return False
        begun = not self.start or not on.bounds.certainly_before(self.start.bounds)
        return begun and (not self.end or self.end.bounds.meets(on.bounds)) and not self._seen_after(on)

    def _names(self, holding: Holding, organisations: Organisations) -> bool:
        return all(
            each.post.may_be(holding.post) and organisations.may_be(each.organisation, holding.organisation)
            for each in self.holdings
        )

    def _has_room(self, holding: Holding) -> bool:
        if holding.start or holding.end:
            return self._runs_with(holding)
        if holding.seen:
            return self.hull.meets(holding.seen.bounds)
        if holding.over_by:
            over = holding.over_by
            ends = not self.end or not over.bounds.certainly_before(self.end.bounds)
            return ends and self.hull.meets(_until(over).bounds) and not self._seen_after(over)
        return True

    def _runs_with(self, holding: Holding) -> bool:
        """Whether a dated statement can be of this term, rather than of the one before or after."""
        start, end = self.start.bounds if self.start else None, self.end.bounds if self.end else None
        first, last = holding.start.bounds if holding.start else None, holding.end.bounds if holding.end else None
        if _wholly_after(start, last) or _wholly_after(first, end):
            return False
        shares_an_end = _meet(start, first) or _meet(end, last)
        in_order = _before(start, last) and _before(first, end)
        return in_order or shares_an_end

    def _seen_after(self, on: EdtfDate) -> bool:
        return any(on.bounds.certainly_before(day) for day in self.seen)

    def distance(self, holding: Holding) -> tuple[bool, bool, int, int]:
        """How far a statement is from this tenure: in words first, then in days."""
        first = self.holdings[0]
        day = holding.seen or holding.over_by or holding.start or holding.end
        days = 0 if day is None else min((days_apart(day.bounds, known) for known in self._known()), default=0)
        return (
            all(each.post != holding.post for each in self.holdings),
            all(each.organisation != holding.organisation for each in self.holdings),
            days,
            0 if day is None else (first.hull.earliest or date.min).toordinal(),
        )

    def _known(self) -> Iterable[Bounds]:
        yield from self.seen
        if self.start or self.end:
            yield self.hull


def _until(over: EdtfDate) -> EdtfDate:
    """The day of an end of which only is known that it lies before another."""
    return EdtfDate.parse(f"[..{over.latest}]") if over.latest else over


def _wholly_after(start: Bounds | None, end: Bounds | None) -> bool:
    return bool(start and end and end.certainly_before(start))


def _before(start: Bounds | None, end: Bounds | None) -> bool:
    return not (start and end) or start.certainly_before(end)


def _meet(one: Bounds | None, other: Bounds | None) -> bool:
    return bool(one and other and one.meets(other))


def _event(stint: _Stint, organisations: Organisations) -> Event:
    """The tenure: what is dated stands first among its statements."""
    dated = [each for each in stint.holdings if each.start or each.end]
    listed = sorted(stint.holdings, key=lambda each: (each not in dated, each.statement.kind is Kind.RESIGNATION))
    first = min(stint.holdings, key=lambda each: each.rank[2:])
    telling = max(stint.holdings, key=lambda each: (not each.post.is_vague, len(each.post.field), bool(each.post.head)))
    modality = first.statement.modality
    return Event(
        id=EventId(digest(Kind.TENURE, first.statement.id)),
        kind=Kind.TENURE,
        statements=tuple(each.statement.id for each in listed),
        people=tuple(Participation(person, Part.HOLDER) for person in sorted(first.holders)),
        organisation=_organisation(stint, organisations),
        post=telling.statement.post,
        modality=modality,
        start=stint.start,
        end=stint.end,
        certain=() if modality else _certain(stint),
        seen=stint.seen,
        conflicts=conflicts(((Aspect.START, stint.start), (Aspect.END, stint.end))),
    )


def _organisation(stint: _Stint, organisations: Organisations) -> OrganisationId | None:
    """The body named; the most often named of several, a bare place only where there is nothing else."""
    named = [each.organisation for each in stint.holdings if each.organisation]
    return min(set(named), key=lambda id: (organisations.is_bare(id), -named.count(id), id), default=None)


def _certain(stint: _Stint) -> tuple[Bounds, ...]:
    """The days on which no statement leaves a doubt.

    From the latest start to the earliest end, if both are stated, widened to days on which the holder is seen in
    between the outer bounds; to the day of speaking where a start is said to hold "since"; and each day seen.
    """
    days = [day for day in stint.seen if day.earliest is not None and day.earliest == day.latest]
    spans = list(days)
    begun = stint.start.bounds.latest if stint.start else None
    over = stint.end.bounds.earliest if stint.end else None
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
