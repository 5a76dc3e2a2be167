"""Events put into an index and taken out, with all that is counted of them."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from tui.errors import DamagedError
from tui.model.chronology import Chronology
from tui.model.events import Event, EventId, in_time
from tui.model.people import Organisation, OrganisationId, Person, PersonId
from tui.model.statements import Statement, StatementId
from tui.store.event_packing import COLUMNS, unpack_event
from tui.store.index import Index
from tui.store.marks import Stage, touch
from tui.store.packing import DAMAGED, key_of, unpack_organisation, unpack_person
from tui.store.rows import NUMBER, SLOTS, bucket_of, event_row, named_in, spread_rows
from tui.store.said import Said
from tui.store.statement_packing import unpack_bare_statement
from tui.store.texts import Texts

_Id = TypeVar("_Id", bound=str)
_One = TypeVar("_One")
_ROW = (
    "rank, id, kind, organisation, has_conflict, scale, first, last, sure_from, sure_until, unbegun, unended, event,"
    " block, slot"
)


class _Looked(dict[_Id, _One]):
    """Values that are read when they are first asked for."""

    def __init__(self, look: Callable[[_Id], _One]) -> None:
        self._look = look

    def __missing__(self, id: _Id) -> _One:
        self[id] = found = self._look(id)
        return found


class EventWriter:
    """The events of an index in one transaction: some are taken out, others put in, and `finish` gives these a rank.

    The words of an event are made of rows that are there as it comes and as it goes, so that they are the same: who
    changes a person or an organisation first takes out the events that name it.
    """

    def __init__(self, index: Index, statements: Iterable[Statement] = ()) -> None:
        """A writer.

        Args:
            index: Where the events are.
            statements: What is in memory of what the events rest on.
        """
        self._index, self._database = index, index.database
        self._said = Said(index.database, Texts(index.database))
        self._statements: _Looked[StatementId, Statement] = _Looked(self._statement)
        self._statements.update((each.id, each) for each in statements)
        people: _Looked[PersonId, Person] = _Looked(self._person)
        bodies: _Looked[OrganisationId, Organisation] = _Looked(self._organisation)
        self._meant = Chronology("", statements=self._statements, people=people, organisations=bodies)
        self._put: dict[EventId, tuple[Event, int]] = {}
        self._added: list[Event] = []
        self._taken: list[Event] = []
        self._vacated: list[int] = []
        self._people: set[PersonId] = set()

    def _statement(self, id: StatementId) -> Statement:
        found = self._said.by_id(id)
        if found is None:
            raise DamagedError(DAMAGED)
        return unpack_bare_statement(*found)

    def _person(self, id: PersonId) -> Person:
        [row] = self._database.rows("SELECT person FROM people WHERE id = ?", (key_of(id),))
        return unpack_person(row[0], id)

    def _organisation(self, id: OrganisationId) -> Organisation:
        [row] = self._database.rows("SELECT organisation FROM organisations WHERE id = ?", (key_of(id),))
        return unpack_organisation(row[0], id)

    def take_out(self, rank: int, event: Event) -> None:
        """Take out an event."""
        run = self._database.run
        [(slot,)] = self._database.rows("DELETE FROM events WHERE rank = ? RETURNING slot", (rank,))
        for person in named_in(event):
            run("DELETE FROM participations WHERE person = ? AND rank = ?", (key_of(person), rank))
        forget = "INSERT INTO event_words (event_words, rowid, words) VALUES ('delete', ?, ?)"
        run(forget, (bucket_of(rank) | slot, self._words(event)))
        self._vacated.append(rank)
        self._taken.append(event)
        self._people.update(named_in(event))

    def take_out_all(self, where: str, values: tuple[int | str, ...]) -> None:
        """Take out the events of which a condition holds, and note that their blocks must be joined again."""
        query = f"SELECT rank, block, {COLUMNS} FROM events WHERE {where}"
        for rank, block, *packed in self._database.rows(query, values):
            self.take_out(rank, unpack_event(*packed))
            touch(self._database, Stage.BLOCKS, (block,))

    def put_in(self, event: Event, block: int) -> None:
        """Put in an event that was joined from the statements of a block."""
        self._put[event.id] = event, block

    def finish(self) -> None:
        """Give all that was put in its rank, and keep the sums."""
        for id in list(self._put):
            self.take_out_all("id = ?", (key_of(id),))  # joined before in another block
        for rank in self._vacated:
            self._displace(rank + 1)
        ranks = self._ranks()
        insert = f"INSERT INTO events ({_ROW}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        placed = [(rank, *self._put[id]) for id, rank in ranks.items()]
        slots = self._slots(ranks.values())
        rows = ((*event_row(rank, event), block, slots[rank]) for rank, event, block in placed)
        self._database.run_each(insert, rows)
        named = ((key_of(person), rank) for rank, event, _ in placed for person in named_in(event))
        self._database.run_each("INSERT INTO participations VALUES (?, ?)", named)
        words = ((bucket_of(rank) | slots[rank], self._words(event)) for rank, event, _ in placed)
        self._database.run_each("INSERT INTO event_words (rowid, words) VALUES (?, ?)", words)
        self._added = [event for _, event, _ in placed]
        self._people.update(person for event in self._added for person in named_in(event))
        self._sum()
        touch(self._database, Stage.LANES, map(key_of, self._people))

    def _ranks(self) -> dict[EventId, int]:
        """The rank of each event put in: its own, or the next that is free, in order of time."""
        free: set[int] = set()
        while True:
            ranks: dict[EventId, int] = {}
            rank = -1
            for wanted, id in sorted(in_time(event) for event, _ in self._put.values()):
                rank = max(wanted, rank + 1)
                if rank not in free and self._displace(rank):
                    break
                free.add(rank)
                ranks[EventId(id)] = rank
            else:
                return ranks

    def _slots(self, ranks: Iterable[int]) -> dict[int, int]:
        """A slot for each rank, the next in its bucket."""
        last = f"SELECT coalesce(max({NUMBER}) + 1, ?1) FROM events WHERE {NUMBER} BETWEEN ?1 AND ?2"
        free: dict[int, int] = {}
        slots = {}
        for rank in sorted(ranks):
            bucket = bucket_of(rank)
            if bucket not in free:
                [(number,)] = self._database.rows(last, (bucket, bucket + SLOTS - 1))
                free[bucket] = number - bucket
            slots[rank] = free[bucket]
            free[bucket] += 1
        return slots

    def _displace(self, rank: int) -> bool:
        """Take out the events that stand at a rank and right after, to be put in again."""
        found = False
        query = f"SELECT block, {COLUMNS} FROM events WHERE rank = ?"
        while rows := self._database.rows(query, (rank,)):
            [(block, *packed)] = rows
            event = unpack_event(*packed)
            self.take_out(rank, event)
            self._put[event.id] = event, block
            rank, found = rank + 1, True
        return found

    def _words(self, event: Event) -> str:
        return " ".join(self._index.words_of(self._meant.text_of(event)))

    def _sum(self) -> None:
        add = (
            "INSERT INTO spread VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET events = events + excluded.events,"
            " conflicts = conflicts + excluded.conflicts, thicker = thicker + excluded.thicker,"
            " ended = ended + excluded.ended"
        )
        less = ((month, *(-count for count in counts)) for month, *counts in spread_rows(self._taken))
        sums = [*less, *spread_rows(self._added)]
        self._database.run_each(add, sums)
        empty = "month = ? AND events = 0 AND conflicts = 0 AND thicker = 0 AND ended = 0"
        self._database.run_each(f"DELETE FROM spread WHERE {empty}", (row[:1] for row in sums))
