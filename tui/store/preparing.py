"""Events made ready for an index, all but their place among others: by reading alone, so that any process can."""

from collections.abc import Callable, Iterable

from tui.errors import DamagedError
from tui.model.chronology import Chronology
from tui.model.events import Event, in_time
from tui.model.people import Organisation, OrganisationId, Person, PersonId
from tui.model.statements import Statement, StatementId
from tui.notation import Any, NamedTuple, TypeVar
from tui.store.index import Index
from tui.store.packing import DAMAGED, key_of, unpack_organisation, unpack_person
from tui.store.rows import event_row, named_in, spread_rows
from tui.store.said import Said
from tui.store.statement_packing import unpack_bare_statement
from tui.store.texts import Texts

_Id = TypeVar("_Id", bound=str)
_One = TypeVar("_One")


class Traces(NamedTuple):
    """What an event leaves beside its row: whom it names, by what words it is found, what it adds to `spread`."""

    people: list[PersonId]
    words: str
    months: list[tuple[int, ...]]


class Ready(NamedTuple):
    """An event as the index is to keep it.

    Attributes:
        rank: The one that it has where no other event has it.
        row: Its columns from `id` to `event`.
        traces: What it leaves beside them.
    """

    rank: int
    row: tuple[Any, ...]
    traces: Traces

    @property
    def id(self) -> int | str:
        """Its id, as the index keeps it."""
        key: int | str = self.row[0]
        return key

    @property
    def packed(self) -> tuple[Any, ...]:
        """The columns that it is unpacked from."""
        return (*self.row[:3], self.row[-1])


class _Looked(dict[_Id, _One]):
    """Values that are read when they are first asked for."""

    def __init__(self, look: Callable[[_Id], _One]) -> None:
        self._look = look

    def __missing__(self, id: _Id) -> _One:
        self[id] = found = self._look(id)
        return found


class Preparing:
    """What events are made ready with."""

    def __init__(self, index: Index, statements: Iterable[Statement] = ()) -> None:
        """What an index tells of events.

        Args:
            index: Where they are to be.
            statements: What is in memory of what they rest on.
        """
        self._index = index
        self._said = Said(index.database, Texts(index.database))
        said: _Looked[StatementId, Statement] = _Looked(self._statement)
        said.update((each.id, each) for each in statements)
        people: _Looked[PersonId, Person] = _Looked(self._person)
        bodies: _Looked[OrganisationId, Organisation] = _Looked(self._organisation)
        self._meant = Chronology("", statements=said, people=people, organisations=bodies)

    def ready(self, event: Event) -> Ready:
        """An event as the index is to keep it."""
        return Ready(in_time(event)[0], event_row(event), self.traces(event))

    def traces(self, event: Event) -> Traces:
        """What an event leaves beside its row."""
        words = " ".join(self._index.words_of(self._meant.text_of(event)))
        return Traces(named_in(event), words, list(spread_rows((event,))))

    def _statement(self, id: StatementId) -> Statement:
        found = self._said.by_id(id)
        if found is None:
            raise DamagedError(DAMAGED)
        return unpack_bare_statement(*found)

    def _person(self, id: PersonId) -> Person:
        [row] = self._index.database.rows("SELECT person FROM people WHERE id = ?", (key_of(id),))
        return unpack_person(row[0], id)

    def _organisation(self, id: OrganisationId) -> Organisation:
        [row] = self._index.database.rows("SELECT organisation FROM organisations WHERE id = ?", (key_of(id),))
        return unpack_organisation(row[0], id)
