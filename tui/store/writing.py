"""Events put into an index and taken out, with all that is counted of them."""

from collections import defaultdict
from collections.abc import Iterable

from tui.model.events import Event
from tui.model.statements import Statement
from tui.store.event_packing import COLUMNS, unpack_event
from tui.store.index import Index
from tui.store.marks import Stage, touch
from tui.store.packing import has_id, id_of, key_of
from tui.store.preparing import Preparing, Ready, Traces
from tui.store.ranks import NUMBER, SLOTS, bucket_of
from tui.store.resting import blocks_of

_ROW = (
    "rank, id, kind, organisation, has_conflict, scale, first, last, sure_from, sure_until, unbegun, unended, event,"
    " slot"
)


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
        self._database = index.database
        self._preparing = Preparing(index, statements)
        self._put: dict[int | str, Ready] = {}
        self._added: list[Traces] = []
        self._taken: list[Traces] = []
        self._vacated: list[int] = []

    def take_out(self, rank: int, event: Event) -> None:
        """Take out an event."""
        run, traces = self._database.run, self._preparing.traces(event)
        [(slot,)] = self._database.rows("DELETE FROM events WHERE rank = ? RETURNING slot", (rank,))
        for person in traces.people:
            run("DELETE FROM participations WHERE person = ? AND rank = ?", (key_of(person), rank))
        forget = "INSERT INTO event_words (event_words, rowid, words) VALUES ('delete', ?, ?)"
        run(forget, (bucket_of(rank) | slot, traces.words))
        self._vacated.append(rank)
        self._taken.append(traces)

    def take_out_all(self, where: str, values: tuple[int | str, ...]) -> None:
        """Take out the events of which a condition holds, and note that their blocks must be joined again."""
        query = f"SELECT rank, {COLUMNS} FROM events WHERE {where}"
        for rank, *packed in self._database.rows(query, values):
            event = unpack_event(*packed)
            self.take_out(rank, event)
            touch(self._database, Stage.BLOCKS, blocks_of(self._database, event))

    def put_in(self, event: Ready) -> None:
        """Put in an event."""
        self._put[event.id] = event

    def finish(self) -> None:
        """Give all that was put in its rank, and keep the sums."""
        for id in list(self._put):
            self.take_out_all(has_id(), (id,))  # joined before in another block
        for rank in self._vacated:
            self._displace(rank + 1)
        ranks = self._ranks()
        insert = f"INSERT INTO events ({_ROW}) VALUES ({', '.join('?' * 14)})"
        placed = [(rank, self._put[id]) for id, rank in ranks.items()]
        slots = self._slots(ranks.values())
        self._database.run_each(insert, ((rank, *event.row, slots[rank]) for rank, event in placed))
        named = ((key_of(person), rank) for rank, event in placed for person in event.traces.people)
        self._database.run_each("INSERT INTO participations VALUES (?, ?)", named)
        words = ((bucket_of(rank) | slots[rank], event.traces.words) for rank, event in placed)
        self._database.run_each("INSERT INTO event_words (rowid, words) VALUES (?, ?)", words)
        self._added = [event.traces for _, event in placed]
        self._sum()
        people = {person for traces in (*self._taken, *self._added) for person in traces.people}
        touch(self._database, Stage.LANES, map(key_of, people))

    def _ranks(self) -> dict[int | str, int]:
        """The rank of each event put in: its own, or the next that is free, in order of time."""
        free: set[int] = set()
        while True:
            ranks: dict[int | str, int] = {}
            rank = -1
            for event in sorted(self._put.values(), key=lambda each: (each.rank, id_of(each.id))):
                rank = max(event.rank, rank + 1)
                if rank not in free and self._displace(rank):
                    break
                free.add(rank)
                ranks[event.id] = rank
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
        query = f"SELECT {COLUMNS} FROM events WHERE rank = ?"
        while rows := self._database.rows(query, (rank,)):
            [packed] = rows
            event = unpack_event(*packed)
            self.take_out(rank, event)
            self.put_in(self._preparing.ready(event))
            rank, found = rank + 1, True
        return found

    def _sum(self) -> None:
        add = (
            "INSERT INTO spread VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET events = events + excluded.events,"
            " conflicts = conflicts + excluded.conflicts, thicker = thicker + excluded.thicker,"
            " ended = ended + excluded.ended"
        )
        sums: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        for sign, every in ((-1, self._taken), (1, self._added)):
            for month, *counts in (row for traces in every for row in traces.months):
                sums[month] = [old + sign * new for old, new in zip(sums[month], counts, strict=True)]
        self._database.run_each(add, ((month, *counts) for month, counts in sums.items()))
        empty = "month = ? AND events = 0 AND conflicts = 0 AND thicker = 0 AND ended = 0"
        self._database.run_each(f"DELETE FROM spread WHERE {empty}", ((month,) for month in sums))
