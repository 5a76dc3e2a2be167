"""Statements that can be of one tenure, and which further ones can."""

from datetime import date

from tui.model.dates import Bounds, EdtfDate
from tui.model.events import Boundary
from tui.model.statements import StatementId
from tui.resolution.boundaries import boundary, days_apart
from tui.resolution.holdings import Holding
from tui.resolution.organisations import Body
from tui.resolution.posts import Post
from tui.resolution.sightings import Sightings

TERM = 2 * 366  # days; two starts told further apart, with no end to go with them, are of two terms


class Stint:
    """Holdings that can be one tenure.

    Ten thousand articles may name one leader: whether one more fits is told by what is kept of those before, never by
    looking through them.
    """

    def __init__(self, holding: Holding) -> None:
        """The stint that one statement tells of."""
        self.holdings: list[Holding] = []
        # Of those that name one office in the same words the first.
        self._offices: dict[tuple[Post, Body | None], Holding] = {}
        self._sightings = Sightings()
        self._start: Bounds | None = None
        self._stated_end: Bounds | None = None
        self._over: date | None = None  # the earliest day by which it is said to be over
        self.add(holding)

    def add(self, holding: Holding) -> None:
        """Take one more statement in."""
        self.holdings.append(holding)
        self._offices.setdefault(holding.office, holding)
        self._start = _joined(self._start, holding.start)
        self._stated_end = _joined(self._stated_end, holding.end)
        if holding.seen:
            self._sightings.add(holding.seen)
        if holding.over_by and holding.over_by.latest:
            self._over = min(self._over or date.max, holding.over_by.latest)

    @property
    def start(self) -> Boundary | None:
        """Where it starts."""
        return boundary((each.start, each.statement) for each in self.holdings if each.start)

    @property
    def end(self) -> Boundary | None:
        """Where it ends; "former" counts only where nothing else is said, and then the earliest alone."""
        if self._stated_end:
            return boundary((each.end, each.statement) for each in self.holdings if each.end)
        over = ((each.over_by, each.statement) for each in self.holdings if each.over_by and each.over_by.latest)
        return boundary((_until(by), statement) for by, statement in over if by.latest == self._over)

    @property
    def seen(self) -> tuple[EdtfDate, ...]:
        """The dates at which the holder is seen in post, in order."""
        return self._sightings.days

    @property
    def choices(self) -> frozenset[StatementId]:
        """The statements that tell its start by the choice for the post."""
        return frozenset(each.statement.id for each in self.holdings if each.is_choice)

    def admits(self, holding: Holding) -> bool:
        """Whether a statement can speak of this tenure."""
        return self._names(holding) and self._has_room(holding) and self._lends(holding)

    def may_end_with(self, resignation: Holding) -> bool:
        """Whether a resignation can be the end of this tenure."""
        on, seen = resignation.end, self._sightings.last
        if on is None or not self._names(resignation):
            return False
        begun = not self._start or not on.bounds.certainly_before(self._start)
        seen_after = bool(on.latest and seen and on.latest < seen)
        return begun and (not self._end or self._end.meets(on.bounds)) and not seen_after

    @property
    def _end(self) -> Bounds | None:
        """The days that what is said of its end leaves for that."""
        return self._stated_end or (Bounds(None, self._over) if self._over else None)

    @property
    def _hull(self) -> Bounds:
        """From the earliest start to the latest end."""
        end = self._end
        return Bounds(self._start.earliest if self._start else None, end.latest if end else None)

    def _names(self, holding: Holding) -> bool:
        return all(each.may_be(holding) for each in self._offices.values())

    def _lends(self, holding: Holding) -> bool:
        """Whether dates told of a body alone may be those of a post: "joined in 1908" leaves open which, and when."""
        if any(post.head for post, _ in self._offices) == bool(holding.post.head):
            return True
        bodily = (self._start, self._stated_end) if holding.post.head else (holding.start, holding.end)
        return not any(bodily) or _meet(self._start, _bounds(holding.start)) or _meet(self._end, _bounds(holding.end))

    def _has_room(self, holding: Holding) -> bool:
        if holding.start or holding.end:
            return self._runs_with(_bounds(holding.start), _bounds(holding.end))
        if holding.seen:
            return self._hull.meets(holding.seen.bounds)
        if holding.over_by:
            over, seen = holding.over_by, self._sightings.last
            ends = not self._end or not over.bounds.certainly_before(self._end)
            seen_still = bool(over.latest and seen and seen >= over.latest)
            return ends and self._hull.meets(_until(over).bounds) and not seen_still
        return True

    def _runs_with(self, first: Bounds | None, last: Bounds | None) -> bool:
        """Whether what starts and ends so can be of this term, rather than of the one before or after."""
        start, end = self._start, self._end
        if _meet(start, first) or _meet(end, last):
            return not (_wholly_after(start, last) or _wholly_after(first, end))
        if not (start and first) and not (end and last):
            return _begins_before(start, last) and _begins_before(first, end)
        return _before(start, last) and _before(first, end) and not self._is_another_term(first, last)

    def _is_another_term(self, first: Bounds | None, last: Bounds | None) -> bool:
        """Whether half a term is told of, years away from what is known: no slip in a date, but another term."""
        start, end = self._start, self._end
        if start and first and not last and days_apart(start, first) > TERM:
            return not end or first.certainly_before(start)
        if end and last and not first and days_apart(end, last) > TERM:
            return not start or end.certainly_before(last)
        return False

    def distance(self, holding: Holding) -> tuple[bool, bool, int, int]:
        """How far a statement is from this tenure: in words, then in days; of several the one begun last."""
        first = self.holdings[0]
        day = holding.seen or holding.over_by or holding.start or holding.end
        return (
            all(post != holding.post for post, _ in self._offices),
            all(each.organisation != holding.organisation for each in self._offices.values()),
            0 if day is None else self._days_from(day.bounds),
            0 if day is None else -(first.hull.earliest or date.min).toordinal(),
        )

    def _days_from(self, day: Bounds) -> int:
        """The days between a day and all that is known of it; none where nothing is."""
        ends = [days_apart(day, self._hull)] if self._start or self._end else []
        return min((*ends, *self._sightings.distances(day)), default=0)


def _joined(known: Bounds | None, on: EdtfDate | None) -> Bounds | None:
    """The hull of the days known and those of one more date, if there is one."""
    return known.hull(on.bounds) if known and on else known or _bounds(on)


def _bounds(on: EdtfDate | None) -> Bounds | None:
    return on.bounds if on else None


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
