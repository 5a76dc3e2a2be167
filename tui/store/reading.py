"""What an index is asked for, read when it is asked for: values by their ids, and events in their order."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, ValuesView
from functools import cached_property
from itertools import groupby
from operator import itemgetter

from tui.model.dates import Bounds
from tui.model.events import Event
from tui.model.people import OrganisationId, PersonId
from tui.model.statements import Kind
from tui.notation import Any, TypeVar, cast, overload
from tui.store.event_packing import COLUMNS, KINDS, unpack_event
from tui.store.index import Index
from tui.store.packing import id_of, key_of
from tui.store.periods import ALLOWED_THEN, KNOWN_THEN, LONGEST, MEETING, SURELY, in_turn, meeting, ordinals
from tui.store.ranks import NUMBER, bucket_of_number

EVENTS_KEPT = 3000
"""Events that stay in memory."""
BEGINNING = 2
"""The length of the beginnings of words that the schema has an index of."""
_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
_SPELT_OUT = 250  # words: ten years, and all numbers of reports that begin as they do, are 150 among a million events
# One term leads to the next, past all places that it stands in: "!" comes before all letters.
_SPELT = (
    "WITH RECURSIVE spelt (term) AS (SELECT (SELECT term FROM event_terms WHERE term >= ?1 LIMIT 1) UNION ALL"
    " SELECT (SELECT term FROM event_terms WHERE term >= spelt.term || '!' LIMIT 1) FROM spelt WHERE spelt.term < ?2)"
    f" SELECT term FROM spelt WHERE term < ?2 LIMIT {_SPELT_OUT + 1}"
)
_Id = TypeVar("_Id", bound=str)
_One = TypeVar("_One")
# "+" takes the type of what is compared away, without which SQLite would look through all events.
_WORDED = f"event_words CROSS JOIN events ON {NUMBER} = +event_words.rowid WHERE event_words MATCH ?"


VALUES_KEPT = 2000
"""Statements, people and organisations that stay in memory, of each so many."""


class Stored(Mapping[_Id, _One]):
    """Values of the index by their ids, each read when it is asked for."""

    def __init__(
        self,
        index: Index,
        ids: str,
        count: str,
        one: Callable[[str], _One | None],
        room: int,
        size: Callable[[_One], int] = lambda _: 1,
    ) -> None:
        """Values by id.

        Args:
            index: Where they are.
            ids: The query that lists the ids in their order.
            count: The query that tells how many they are.
            one: What reads one.
            room: How much stays in memory of what was asked for.
            size: How much of that one value takes.
        """
        self._index, self._ids, self._count, self._one, self._room, self._size = index, ids, count, one, room, size
        self._total: int | None = None  # what an index answers stays as it was when it was opened
        self._read: dict[str, _One] = {}
        self._taken = 0

    def __getitem__(self, id: _Id) -> _One:
        if id not in self._read:
            with self._index.database.trusting():
                found = self._one(id)
            if found is None:
                raise KeyError(id)
            self._taken += self._size(found)
            while self._read and self._taken > self._room:
                self._taken -= self._size(self._read.pop(next(iter(self._read))))
            self._read[id] = found
        return self._read[id]

    def __iter__(self) -> Iterator[_Id]:
        return iter(dict.fromkeys(cast("_Id", id_of(key)) for (key,) in self._index.database.each(self._ids)))

    def __len__(self) -> int:
        if self._total is None:
            [(self._total,)] = self._index.database.rows(self._count)
        return self._total


class Named(Stored[_Id, _One]):
    """People or organisations: who asks for all of them gets them in one look at the index."""

    def __init__(
        self, index: Index, table: str, column: str, order: str, count: str, unpack: Callable[[bytes, str], _One]
    ) -> None:
        every = f"SELECT {column}, id FROM {table}"

        def look(id: str) -> _One | None:  # not a method: what holds itself would not close its index with its last use
            for packed, _ in index.database.rows(f"{every} WHERE id = ?", (key_of(id),)):
                return unpack(packed, id)
            return None

        self._every, self._order, self._unpack = every, order, unpack
        super().__init__(index, f"SELECT id FROM {table} ORDER BY {order}", count, look, VALUES_KEPT)

    def where(self, test: str, values: Sequence[Any] = (), most: int | None = None) -> Iterator[_One]:
        """Those of which `test` holds, in their order, so many at most."""
        query = f"{self._every} WHERE {test} ORDER BY {self._order} LIMIT ?"
        with self._index.database.trusting():
            for packed, key in self._index.database.each(query, (*values, -1 if most is None else most)):
                yield self._unpack(packed, id_of(key))

    def values(self) -> ValuesView[_One]:
        """All of them, in their order."""
        return _Values(self)


class _Values(ValuesView[_One]):
    """What is looked at one after the other is read in one go."""

    _mapping: Named[Any, _One]

    def __iter__(self) -> Iterator[_One]:
        return self._mapping.where("1")


class StoredEvents(Sequence[Event]):
    """The events of the index in order of time, each read when it is asked for."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._kept: dict[int, Event] = {}
        self._total: int | None = None

    def __len__(self) -> int:
        if self._total is None:
            [(self._total,)] = self._index.database.rows("SELECT coalesce(sum(events), 0) FROM spread")
        return self._total

    @overload
    def __getitem__(self, place: int) -> Event: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Event, ...]: ...
    def __getitem__(self, place: int | slice) -> Event | tuple[Event, ...]:
        if isinstance(place, slice):
            return tuple(self)[place]
        offset = place if place >= 0 else len(self) + place
        for event in self.where("rank = (SELECT rank FROM events ORDER BY rank LIMIT 1 OFFSET ?)", (max(offset, 0),)):
            if offset >= 0:
                return event
        raise IndexError(place)

    def __iter__(self) -> Iterator[Event]:
        return self.where("1")

    def where(self, test: str, values: Sequence[Any] = (), order: str = "rank") -> Iterator[Event]:
        """The events of which `test` holds, in their order."""
        with self._index.database.trusting():
            query = f"SELECT {COLUMNS} FROM events WHERE {test} ORDER BY {order}"
            for packed in self._index.database.each(query, values):
                yield unpack_event(*packed)

    def take(self, rest: str, values: Sequence[Any] = ()) -> tuple[Event, ...]:
        """Some events, by the rest of a query; the latest are kept, for most keys ask for what is on screen already."""
        with self._index.database.trusting():
            rows = self._index.database.rows(f"SELECT rank, {COLUMNS} FROM events WHERE {rest}", values)
            return tuple(self._unpacked(rank, packed) for rank, *packed in rows)

    def _unpacked(self, rank: int, packed: Sequence[Any]) -> Event:
        if rank not in self._kept:
            if len(self._kept) >= EVENTS_KEPT:
                self._kept.clear()
            self._kept[rank] = unpack_event(*packed)
        return self._kept[rank]

    def narrowed(
        self,
        person: PersonId | None = None,
        organisation: OrganisationId | None = None,
        period: Bounds | None = None,
        text: str = "",
        *,
        kinds: frozenset[Kind] = frozenset(Kind),
        is_sure: bool | None = None,
    ) -> Iterator[Event]:
        """The events that may be such, in their order; of words alone, those of all kinds."""
        tests: list[tuple[str, tuple[str | int, ...]]] = []
        if period is not None:
            is_all = person is None and organisation is None
            if is_all and not (text and self._index.words_of(text)):
                return self._meeting(period, kinds, is_sure)
            among = MEETING if is_all else f"scale IS NOT NULL AND ({KNOWN_THEN} OR {ALLOWED_THEN})"
            tests.append((f"{among} AND {SURELY[is_sure]}", ordinals(period)))
        if person is not None:
            tests.append(("rank IN (SELECT rank FROM participations WHERE person = ?)", (key_of(person),)))
        if organisation is not None:
            tests.append(("organisation >> 24 = ? >> 24 AND organisation = ?", (key_of(organisation),) * 2))
        if words := text and self._worded(text):
            if not tests:
                return self._found(words)
            tests.append((f"rank IN (SELECT events.rank FROM {_WORDED})", (words,)))
        if len(kinds) < len(KINDS):
            tests.append((f"kind IN ({', '.join(str(KINDS.index(kind)) for kind in kinds)})", ()))
        where = " AND ".join(test for test, _ in tests) or "1"
        return self.where(where, [value for _, asked in tests for value in asked])

    def _meeting(self, period: Bounds, kinds: frozenset[Kind], is_sure: bool | None) -> Iterator[Event]:
        """The events that may be in a period, in their order; what is not asked for is not looked for."""
        select = f"SELECT rank, {COLUMNS} FROM events WHERE {SURELY[is_sure]} AND"
        each = self._index.database.each
        stretches = meeting(period, kinds, self._longest)
        found = in_turn(stretches, lambda stretch: each(f"{select} {stretch.where}", stretch.values))
        with self._index.database.trusting():
            for _, together in groupby(found, key=itemgetter(0)):
                yield unpack_event(*next(together)[1:])

    @cached_property
    def _longest(self) -> int:
        [(scale,)] = self._index.database.rows(LONGEST)
        return int(scale)

    def _found(self, words: str) -> Iterator[Event]:
        """The events that the full text finds, in their order, from the first on."""
        database = self._index.database
        numbered = database.each(
            f"SELECT event_words.rowid, events.rank FROM {_WORDED} ORDER BY event_words.rowid", (words,)
        )
        with database.trusting():
            for _, together in groupby(numbered, key=lambda row: bucket_of_number(row[0])):
                for rank in sorted(rank for _, rank in together):
                    for packed in database.rows(f"SELECT {COLUMNS} FROM events WHERE rank = ?", (rank,)):
                        yield unpack_event(*packed)

    def _worded(self, text: str) -> str:
        """What to ask the full text of events for.

        A beginning of another length than those of which there is an index is spelt out as what begins so: the full
        text would first gather all that any of these stands in.
        """
        return " AND ".join(map(self._beginning, self._index.words_of(text)))

    def _beginning(self, word: str) -> str:
        if len(word) == BEGINNING:
            return f'"{word}" *'
        if len(word) < BEGINNING:
            longer = (f'"{word}{letter}" *' for letter in _LETTERS)
            return f'("{word}" OR {" OR ".join(longer)})'
        terms = [term for (term,) in self._index.database.rows(_SPELT, (word, f"{word}~"))]
        if not 0 < len(terms) <= _SPELT_OUT:
            return f'"{word}" *'
        spelt = (f'"{term}"' for term in terms)
        return f"({' OR '.join(spelt)})"

    def beyond(self, period: Bounds) -> Iterator[Event]:
        """The tenures of which nothing is stated so early or so late, though nothing excludes them; nearest first."""
        first, last = ordinals(period)
        distance = "max(coalesce(? - unended, 0), coalesce(unbegun - ?, 0)), rank"
        return self.where("unended < ? OR unbegun > ?", (first, last, first, last), distance)

    def count_beyond(self, period: Bounds) -> int:
        """How many those are."""
        query = (
            "SELECT (SELECT count(*) FROM events WHERE unended < ?) + (SELECT count(*) FROM events WHERE unbegun > ?)"
        )
        [(count,)] = self._index.database.rows(query, ordinals(period))
        return int(count)


def matching(words: Iterable[str], *, is_whole: bool = False) -> str:
    """What to ask the full text for: words that begin so, or are so; empty where it cannot tell."""
    return " ".join(f'"{word}"{"" if is_whole else " *"}' for word in words)
