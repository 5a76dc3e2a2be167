"""A chronology that reads from its index what is asked of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, ValuesView
from typing import Any, TypeVar, overload

from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.documents import Document
from tui.model.events import NEVER, Event
from tui.model.people import OrganisationId, PersonId
from tui.store.index import Index
from tui.store.packing import (
    unpack_event,
    unpack_organisation,
    unpack_person,
    unpack_statement,
)
from tui.values import dataclass

_DOCUMENTS_KEPT = 64  # whole texts that stay in memory
_Id = TypeVar("_Id", bound=str)
_One = TypeVar("_One")

_STATEMENTS = "statements JOIN documents ON number = statements.document"
_STATEMENT = f"SELECT statement, documents.id FROM {_STATEMENTS} WHERE statements.id = ? ORDER BY documents.id DESC"
_STATEMENT_IDS = f"SELECT statements.id FROM {_STATEMENTS} ORDER BY documents.id, statements.rowid"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredChronology(Chronology):
    """A chronology in an index; what is not asked for is not in memory."""

    index: Index

    def touching(
        self,
        person: PersonId | None = None,
        organisation: OrganisationId | None = None,
        period: Bounds | None = None,
        text: str = "",
    ) -> Iterable[Event]:
        """The events that may be of a person, of an organisation, in a period and of some words, in their order."""
        assert isinstance(self.events, _Events)
        return self.events.narrowed(person, organisation, period, text)

    def in_memory(self) -> Chronology:
        """The same, with nothing left to read from the index."""
        documents, statements = dict(self.documents), dict(self.statements)
        people, organisations = dict(self.people), dict(self.organisations)
        events = tuple(self.events)
        self.index.database.close()
        return Chronology(self.name, documents, statements, events, people, organisations, self.problems)

    def mentioning(self, text: str) -> Iterable[Document]:
        """The documents that may have all words of `text`, in their order."""
        words = _match(self.index, text)
        if not words:
            return self.documents.values()
        query = "SELECT id FROM documents WHERE number IN (SELECT rowid FROM text_words WHERE text_words MATCH ?)"
        ids = self.index.database.rows(f"{query} ORDER BY id", (words,))
        return (self.documents[id] for (id,) in ids)

    @property
    def undated(self) -> int:
        """How many events nothing places in time."""
        [(count,)] = self.index.database.rows("SELECT count(*) FROM events WHERE scale IS NULL")
        return int(count)


def stored(name: str, index: Index) -> StoredChronology:
    """The chronology that an index keeps."""

    def one(query: str, unpack: Callable[..., _One]) -> Callable[[str], _One | None]:
        def look(id: str) -> _One | None:
            rows = index.database.rows(f"{query} LIMIT 1", (id,))
            return unpack(*rows[0]) if rows else None

        return look

    def named(table: str, column: str, order: str, unpack: Callable[..., _One]) -> "_Named[_Id, _One]":
        query = f"SELECT {column}, id FROM {table}"
        ids = f"SELECT id FROM {table} ORDER BY {order}"
        return _Named(index, ids, one(f"{query} WHERE id = ?", unpack), query, unpack)

    documents = "SELECT id FROM documents WHERE document IS NOT NULL ORDER BY id"
    return StoredChronology(
        name,
        documents=_Stored(index, documents, index.document, _DOCUMENTS_KEPT),
        statements=_Stored(index, _STATEMENT_IDS, one(_STATEMENT, unpack_statement)),
        events=_Events(index),
        people=named("people", "person", "family, id", unpack_person),
        organisations=named("organisations", "organisation", "place", unpack_organisation),
        problems=tuple(index.problems()),
        index=index,
    )


def _match(index: Index, text: str) -> str:
    """What to ask the full text for: words that begin so; empty where it cannot tell."""
    return " ".join(f'"{word}" *' for word in index.words_of(text))


class _Stored(Mapping[_Id, _One]):
    """Values of the index by their ids, each read when it is asked for."""

    def __init__(self, index: Index, ids: str, one: Callable[[str], _One | None], limit: int | None = None) -> None:
        """Values by id.

        Args:
            index: Where they are.
            ids: The query that lists the ids in their order.
            one: What reads one.
            limit: How many stay in memory; all that were asked for, if left out.
        """
        self._index, self._ids, self._one, self._limit = index, ids, one, limit
        self._read: dict[str, _One] = {}

    def __getitem__(self, id: _Id) -> _One:
        if id not in self._read:
            with self._index.database.trusting():
                found = self._one(id)
            if found is None:
                raise KeyError(id)
            if self._limit and len(self._read) >= self._limit:
                self._read.pop(next(iter(self._read)))
            self._read[id] = found
        return self._read[id]

    def __iter__(self) -> Iterator[_Id]:
        return iter(dict.fromkeys(id for (id,) in self._index.database.rows(self._ids)))

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Named(_Stored[_Id, _One]):
    """People or organisations: who asks for all of them gets them with one look at the index."""

    def __init__(
        self,
        index: Index,
        ids: str,
        one: Callable[[str], _One | None],
        every: str,
        unpack: Callable[[bytes, str], _One],
    ) -> None:
        super().__init__(index, ids, one)
        self._every, self._unpack = every, unpack

    def values(self) -> ValuesView[_One]:
        """All of them, in their order."""
        if self._every:
            with self._index.database.trusting():
                for packed, id in self._index.database.each(self._every):
                    if id not in self._read:
                        self._read[id] = self._unpack(packed, id)
            self._every = ""
        return super().values()


class _Events(Sequence[Event]):
    """The events of the index in order of time, each read when it is asked for."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._read: dict[int, Event] = {}
        self._all: tuple[Event, ...] | None = None

    def __len__(self) -> int:
        [(count,)] = self._index.database.rows("SELECT count(*) FROM events")
        return int(count)

    @overload
    def __getitem__(self, place: int) -> Event: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Event, ...]: ...
    def __getitem__(self, place: int | slice) -> Event | tuple[Event, ...]:
        if isinstance(place, slice):
            return tuple(self)[place]
        offset = place if place >= 0 else len(self) + place
        found = (
            self._take(f"rank = (SELECT rank FROM events ORDER BY rank LIMIT 1 OFFSET {offset})") if offset >= 0 else []
        )
        if not found:
            raise IndexError(place)
        return found[0]

    def __iter__(self) -> Iterator[Event]:
        if self._all is None:
            self._all = tuple(self.narrowed())
        return iter(self._all)

    def narrowed(
        self,
        person: PersonId | None = None,
        organisation: OrganisationId | None = None,
        period: Bounds | None = None,
        text: str = "",
    ) -> Iterator[Event]:
        """The events that may be such, in their order."""
        tests: list[tuple[str, tuple[str | int, ...]]] = []
        if person is not None:
            tests.append(("rank IN (SELECT rank FROM participations WHERE person = ?)", (person,)))
        if organisation is not None:
            tests.append(("organisation = ?", (organisation,)))
        if period is not None:
            last, first = _between(period)
            tests.append(("(first <= ? AND last >= ? OR unended < ? OR unbegun > ?)", (last, first, first, last)))
        if words := _match(self._index, text):
            tests.append(("rank IN (SELECT rowid FROM event_words WHERE event_words MATCH ?)", (words,)))
        where = " AND ".join(test for test, _ in tests) or "1"
        return iter(self._take(where, [value for _, asked in tests for value in asked]))

    def _take(self, where: str, values: Sequence[Any] = ()) -> list[Event]:
        """The events of which `where` holds, in their order."""
        found = []
        with self._index.database.trusting():
            query = f"SELECT rank, event FROM events WHERE {where} ORDER BY rank"
            for rank, packed in self._index.database.each(query, values):
                if rank not in self._read:
                    self._read[rank] = unpack_event(packed)
                found.append(self._read[rank])
        return found


def _between(period: Bounds) -> tuple[int, int]:
    """The latest day that an event may begin, and the earliest that it may end, as ordinals."""
    last = period.latest.toordinal() if period.latest else NEVER
    return last, period.earliest.toordinal() if period.earliest else 0
