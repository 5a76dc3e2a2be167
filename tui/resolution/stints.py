"""Statements that can be of one tenure, and which further ones can."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tui.model.dates import Bounds, EdtfDate
from tui.model.events import Boundary
from tui.model.statements import StatementId
from tui.resolution.boundaries import boundary, days_apart
from tui.resolution.holdings import Holding

TERM = 2 * 366  # days; two starts told further apart, with no end to go with them, are of two terms


@dataclass(frozen=True)
class Stint:
    """Holdings that can be one tenure.

    Attributes:
        holdings: All of them.
        offices: Of those that name one office in the same words the first: ten thousand articles may name one leader.
    """

    holdings: tuple[Holding, ...]
    offices: tuple[Holding, ...]

    @classmethod
    def of(cls, holding: Holding) -> "Stint":
        """The stint that one statement tells of."""
        return cls((holding,), (holding,))

    def with_(self, holding: Holding) -> "Stint":
        """The stint with one more statement."""
        is_known = any(each.office == holding.office for each in self.offices)
        return Stint((*self.holdings, holding), self.offices if is_known else (*self.offices, holding))

    @cached_property
    def start(self) -> Boundary | None:
        """Where it starts."""
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
        """The days on which the holder is seen in post, in order."""
        days = {each.seen.bounds for each in self.holdings if each.seen}
        return tuple(sorted(days, key=lambda day: (day.earliest or date.min, day.latest or date.max)))

    @property
    def choices(self) -> frozenset[StatementId]:
        """The statements that tell its start by the choice for the post."""
        return frozenset(each.statement.id for each in self.holdings if each.is_choice)

    @cached_property
    def hull(self) -> Bounds:
        """From the earliest start to the latest end."""
        return Bounds(self.start.bounds.earliest if self.start else None, self.end.bounds.latest if self.end else None)

    def admits(self, holding: Holding) -> bool:
        """Whether a statement can speak of this tenure."""
        return self._names(holding) and self._has_room(holding) and self._lends(holding)

    def may_end_with(self, resignation: Holding) -> bool:
        """Whether a resignation can be the end of this tenure."""
        on = resignation.end
        if on is None or not self._names(resignation):
            return False
        begun = not self.start or not on.bounds.certainly_before(self.start.bounds)
        seen_after = any(on.bounds.certainly_before(day) for day in self.seen)
        return begun and (not self.end or self.end.bounds.meets(on.bounds)) and not seen_after

    def _names(self, holding: Holding) -> bool:
        return all(each.may_be(holding) for each in self.offices)

    def _lends(self, holding: Holding) -> bool:
        """Whether dates told of a body alone may be those of a post: "joined in 1908" leaves open which, and when."""
        if any(each.post.head for each in self.offices) == bool(holding.post.head):
            return True
        bodily = [holding] if not holding.post.head else self.holdings
        start, end = self.start.bounds if self.start else None, self.end.bounds if self.end else None
        first, last = holding.start.bounds if holding.start else None, holding.end.bounds if holding.end else None
        return not any(each.start or each.end for each in bodily) or _meet(start, first) or _meet(end, last)

    def _has_room(self, holding: Holding) -> bool:
        if holding.start or holding.end:
            return self._runs_with(holding)
        if holding.seen:
            return self.hull.meets(holding.seen.bounds)
        if holding.over_by:
            over = holding.over_by
            ends = not self.end or not over.bounds.certainly_before(self.end.bounds)
            seen_still = any(not day.possibly_before(over.bounds) for day in self.seen)
            return ends and self.hull.meets(_until(over).bounds) and not seen_still
        return True

    def _runs_with(self, holding: Holding) -> bool:
        """Whether a dated statement can be of this term, rather than of the one before or after."""
        start, end = self.start.bounds if self.start else None, self.end.bounds if self.end else None
        first, last = holding.start.bounds if holding.start else None, holding.end.bounds if holding.end else None
        if _meet(start, first) or _meet(end, last):
            return not (_wholly_after(start, last) or _wholly_after(first, end))
        if not (start and first) and not (end and last):
            return _begins_before(start, last) and _begins_before(first, end)
        return _before(start, last) and _before(first, end) and not self._is_another_term(first, last)

    def _is_another_term(self, first: Bounds | None, last: Bounds | None) -> bool:
        """Whether half a term is told of, years away from what is known: no slip in a date, but another term."""
        start, end = self.start.bounds if self.start else None, self.end.bounds if self.end else None
        if start and first and not last and days_apart(start, first) > TERM:
            return not end or first.certainly_before(start)
        if end and last and not first and days_apart(end, last) > TERM:
            return not start or end.certainly_before(last)
        return False

    def distance(self, holding: Holding) -> tuple[bool, bool, int, int]:
        """How far a statement is from this tenure: in words, then in days; of several the one begun last."""
        first = self.holdings[0]
        day = holding.seen or holding.over_by or holding.start or holding.end
        days = 0 if day is None else min((days_apart(day.bounds, known) for known in self._known()), default=0)
        return (
            all(each.post != holding.post for each in self.offices),
            all(each.organisation != holding.organisation for each in self.offices),
            days,
            0 if day is None else -(first.hull.earliest or date.min).toordinal(),
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


def _begins_before(start: Bounds | None, end: Bounds | None) -> bool:
    """Whether the days that a start allows begin before those that an end does."""
    return not (start and end) or start.earliest is None or (end.earliest or date.max) > start.earliest


def _meet(one: Bounds | None, other: Bounds | None) -> bool:
    return bool(one and other and one.meets(other))
