"""Windows on very many events: by sums of months and ranges of ranks, never by counting from the beginning."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from functools import cached_property
from itertools import accumulate

from tui.model.dates import UNBOUNDED, Bounds
from tui.model.events import FIRST_DAY_AT, NEVER, Event, EventId
from tui.model.months import UNDATED_MONTH, first_day, month_of
from tui.model.people import PersonId
from tui.notation import Any
from tui.store.index import Index
from tui.store.packing import has_id, id_of, key_of
from tui.store.periods import TOUCHING
from tui.store.ranks import LAST_DAY, LAST_RANK
from tui.store.reading import StoredEvents
from tui.store.rows import NOBODY, NOBODY_MONTH

MONTH = 31
"""Days that no month has more of."""
_UNDATED = NEVER << FIRST_DAY_AT


class _Sums:
    """How many of something there are in each month, and before it."""

    def __init__(self, rows: Sequence[tuple[int, int]]) -> None:
        self.months = [month for month, _ in rows]
        self.before = [0, *accumulate(count for _, count in rows)]

    @property
    def total(self) -> int:
        return self.before[-1]

    def at(self, place: int) -> tuple[int, int]:
        """The month that has a place, and how many places lie before that month."""
        index = max(bisect_right(self.before, place) - 1, 0)
        return self.months[index], self.before[index]

    def before_month(self, month: int) -> int:
        """How many places lie before a month."""
        return self.before[bisect_right(self.months, month - 1)]


class StoredWindows:
    """The windows of an index."""

    def __init__(self, index: Index, events: StoredEvents) -> None:
        self._index, self._events = index, events

    @cached_property
    def _spread(self) -> list[tuple[int, int, int, int, int]]:
        return self._rows("SELECT month, events, conflicts, thicker, ended FROM spread ORDER BY month")

    @cached_property
    def _begun(self) -> _Sums:
        return _Sums([(month, count) for month, count, *_ in self._spread if count])

    @cached_property
    def _ended(self) -> _Sums:
        return _Sums([(month, count) for month, *_, count in self._spread if count])

    @cached_property
    def _lanes(self) -> _Sums:
        return _Sums(self._rows("SELECT month, stacks FROM lane_rows ORDER BY month"))

    @property
    def count(self) -> int:
        """How many events there are."""
        return self._begun.total

    @property
    def conflicts(self) -> int:
        """How many of them have a conflict."""
        return sum(conflicts for _, _, conflicts, *_ in self._spread)

    @property
    def undated(self) -> int:
        """How many of them are undated."""
        return self._begun.total - self._begun.before_month(UNDATED_MONTH)

    @property
    def lane_rows(self) -> int:
        """How many rows the lanes have, but for undated events."""
        return self._lanes.total

    def extent(self) -> Bounds:
        """From the first to the last day that any event names."""
        ended = [month for month, *_, count in self._spread if count]
        if not ended:
            return UNBOUNDED
        since = first_day(ended[-1]).toordinal()
        [(last,)] = self._rows(f"SELECT max({LAST_DAY}) FROM ({TOUCHING})", (since, since + MONTH))
        [(first,)] = self._rows("SELECT min(rank) FROM events")
        return Bounds(date.fromordinal(first >> FIRST_DAY_AT), date.fromordinal(last))

    def thickness(self) -> list[tuple[int, int]]:
        """From each of some months on, what weight of dates lies in a month."""
        changes = [(month, thicker) for month, _, _, thicker, _ in self._spread if month < UNDATED_MONTH]
        weights = accumulate(thicker for _, thicker in changes)
        return [(month, weight) for (month, _), weight in zip(changes, weights, strict=True)]

    def is_touched(self, first: int, last: int) -> bool:
        """Whether the known days of any event meet some months: more have begun by then than have ended before."""
        return self._begun.before_month(last + 1) > self._ended.before_month(first)

    def event(self, id: EventId) -> Event | None:
        """An event by its id."""
        return self._one(has_id(), (key_of(id),))

    def place(self, id: EventId) -> int | None:
        """An event's row in the list."""
        for (rank,) in self._rows(f"SELECT rank FROM events WHERE {has_id()}", (key_of(id),)):
            month = _month(rank)
            query = "SELECT count(*) FROM events WHERE rank >= ? AND rank < ?"
            [(count,)] = self._rows(query, (_first_rank(month), rank))
            return self._begun.before_month(month) + int(count)
        return None

    def page(self, top: int, count: int) -> tuple[Event, ...]:
        """The events on some rows of the list."""
        if not 0 <= top < self.count or count < 1:
            return ()
        month, before = self._begun.at(top)
        skipped = f"SELECT rank FROM events WHERE rank >= ? ORDER BY rank LIMIT 1 OFFSET {top - before}"
        return self._events.take(f"rank >= ({skipped}) ORDER BY rank LIMIT {count}", (_first_rank(month),))

    def beside(self, id: EventId, count: int) -> Event | None:
        """The event so many further in the list, or before; the last or the first where there are not so many."""
        comparison, order = ("> ?", "") if count > 0 else ("< ?", "DESC")
        for (rank,) in self._rows(f"SELECT rank FROM events WHERE {has_id()}", (key_of(id),)):
            found = self._events.take(f"rank {comparison} ORDER BY rank {order} LIMIT {abs(count)}", (rank,))
            return found[-1] if found else self.event(id)
        return None

    def next_conflict(self, id: EventId | None, *, is_backwards: bool) -> Event | None:
        """The next event with a conflict, or the one before; from either end without an event."""
        comparison, order = ("<", "DESC") if is_backwards else (">", "")
        where = (
            f"has_conflict AND rank {comparison} (SELECT rank FROM events WHERE {has_id()})" if id else "has_conflict"
        )
        return self._one(f"{where} ORDER BY rank {order}", (key_of(id),) if id else ())

    def begun_from(self, day: int) -> Event | None:
        """The first event in time that is first known of on a day, an ordinal, or later."""
        return self._one("rank >= ? AND rank < ? ORDER BY rank", (day << FIRST_DAY_AT, _UNDATED))

    def begun_before(self, day: int) -> Event | None:
        """The first event of the last day before a day, an ordinal, on which any is first known of."""
        [(last,)] = self._rows("SELECT max(rank) FROM events WHERE rank < ?", (day << FIRST_DAY_AT,))
        return self.begun_from(last >> FIRST_DAY_AT) if last is not None else None

    def lane_at(self, row: int) -> tuple[PersonId | None, int]:
        """Whose lane has a row, and which row is its first."""
        month, reached = self._lanes.at(row)
        query = "SELECT person, stack FROM lanes WHERE first >= ? ORDER BY first, place"
        for person, stack in self._index.database.each(query, (_first_rank(month),)):
            if row < reached + stack:
                return PersonId(id_of(person)) or None, reached
            reached += stack
        raise IndexError(row)

    def lane_of(self, person: PersonId | None) -> int | None:
        """The first row of a person's lane, or of nobody's; None if there is none."""
        for first, place in self._rows("SELECT first, place FROM lanes WHERE person = ?", (key_of(person or NOBODY),)):
            month = _month(first)
            query = "SELECT coalesce(sum(stack), 0) FROM lanes WHERE first >= ? AND (first, place) < (?, ?)"
            [(stacks,)] = self._rows(query, (_first_rank(month), first, place))
            return self._lanes.before_month(month) + int(stacks)
        return None

    def lane_in_conflict(self, after: int) -> int | None:
        """The first row of the first lane with a conflict that begins after a row."""
        after_lane = "SELECT first, place FROM lanes WHERE person = ?"
        query = "SELECT person FROM lanes WHERE has_conflict"
        values: tuple[int | str, ...] = ()
        if 0 <= after < self.lane_rows:
            query += f" AND (first, place) > ({after_lane})"
            values = (key_of(self.lane_at(after)[0] or NOBODY),)
        elif after >= self.lane_rows:
            return None
        for (person,) in self._rows(f"{query} ORDER BY first, place LIMIT 1", values):
            return self.lane_of(PersonId(id_of(person)) or None)
        return None

    def dated_of(self, person: PersonId | None) -> tuple[Event, ...]:
        """A person's dated events, or those of nobody, in order of time."""
        ranks = "SELECT rank FROM participations WHERE person = ? AND rank < ?"
        return self._events.take(f"rank IN ({ranks}) ORDER BY rank", (key_of(person or NOBODY), _UNDATED))

    def _one(self, where: str, values: Sequence[Any]) -> Event | None:
        return next(iter(self._events.take(f"{where} LIMIT 1", values)), None)

    def _rows(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        return self._index.database.rows(query, values)


def _month(rank: int) -> int:
    if rank == LAST_RANK:
        return NOBODY_MONTH
    day = rank >> FIRST_DAY_AT
    return month_of(date.fromordinal(day)) if day < NEVER else UNDATED_MONTH


def _first_rank(month: int) -> int:
    if month >= NOBODY_MONTH:
        return LAST_RANK
    return first_day(month).toordinal() << FIRST_DAY_AT if month < UNDATED_MONTH else _UNDATED
