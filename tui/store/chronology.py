"""A chronology that reads from its index what is asked of it."""

from collections.abc import Callable, Iterable
from functools import cache

from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.documents import Document, DocumentId, line_and_column
from tui.model.events import Event, EventId
from tui.model.months import UNDATED_MONTH
from tui.model.people import OrganisationId, Person, PersonId
from tui.model.statements import Kind, Statement
from tui.notation import TYPE_CHECKING
from tui.store.index import Index
from tui.store.numbers import SHIFT
from tui.store.packing import has_id, key_of, unpack_organisation, unpack_person
from tui.store.reading import VALUES_KEPT, Named, Stored, StoredEvents, matching
from tui.store.said import Said, lines_of
from tui.store.statement_packing import unpack_place, unpack_statement
from tui.store.texts import Texts
from tui.values import dataclass

if TYPE_CHECKING:
    from tui.store.windows import StoredWindows

TEXT_KEPT = 4_000_000
"""Code points of documents that stay in memory."""
MANY = 5000
"""More people than are looked through one by one for a name that nobody has."""

_DOCUMENT_IDS = "SELECT id FROM documents WHERE document IS NOT NULL ORDER BY id"
_PEOPLE = "SELECT CAST(value AS INTEGER) FROM state WHERE name = 'people'"
_BODIES = "SELECT count(*) FROM organisations"
_DOCUMENTS = "SELECT (SELECT count(*) FROM documents) - (SELECT count(*) FROM documents WHERE document IS NULL)"
_STATEMENT_IDS = (
    f"SELECT statements.id FROM statements JOIN documents ON documents.number = statements.number >> {SHIFT}"
    " ORDER BY documents.id, statements.number"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredChronology(Chronology):
    """A chronology in an index; what is not asked for is not in memory."""

    index: Index
    said: Said
    windowed: "Callable[[], StoredWindows]"

    def place_of(self, statement: Statement) -> str:
        """Where a statement's quote begins: `file:line:column`; kept where a long text would be unpacked for it."""
        with self.index.database.trusting():
            packed, _, document = self.said.by_id(statement.id) or (b"", "", None)
            if document != statement.document:  # another has one of the same id
                return Chronology.place_of(self, statement)
            there = unpack_place(packed) or line_and_column(self.said.text_of(statement.id), statement.quote.start)
            line, column = there
        return f"{document}:{line}:{column}"

    def touching(
        self,
        person: PersonId | None = None,
        organisation: OrganisationId | None = None,
        period: Bounds | None = None,
        text: str = "",
        *,
        kinds: frozenset[Kind] = frozenset(Kind),
        is_sure: bool | None = None,
    ) -> Iterable[Event]:
        """The events that may be of a person, of an organisation, in a period and of some words, in their order."""
        return self._events.narrowed(person, organisation, period, text, kinds=kinds, is_sure=is_sure)

    def finds(self, text: str) -> bool:
        """Whether what `touching` gives for some words surely has them: the index has no other letters than ASCII."""
        return text.isascii()

    def beyond(self, period: Bounds) -> Iterable[Event]:
        """The tenures of which nothing is stated so early or so late, though nothing excludes them; nearest first."""
        return self._events.beyond(period)

    def count_beyond(self, period: Bounds) -> int:
        """How many those are."""
        return self._events.count_beyond(period)

    def called(self, name: str, most: int | None = None, *, is_whole: bool = False) -> Iterable[Person]:
        """The people with a name that may have all words of `name`, or words that begin so; of very many, `most`."""
        if words := matching(self.index.name_words_of(name), is_whole=is_whole):
            found = "number IN (SELECT rowid FROM people_words WHERE people_words MATCH ? LIMIT ?)"
            return self._people.where(found, (words, -1 if most is None else most))
        return self._people.where("1", most=most)

    def spelt(self, letters: str, most: int | None = None) -> Iterable[Person]:
        """The people whose names may have some letters in their order; of few, or be spelt nearly so."""
        if len(self.people) <= MANY:  # asked for only where no name is found as it is typed
            yield from self._people.where("1")
            return
        pattern = "%".join(letter for letter in letters if letter.isalnum())
        yield from self._people.where("family || ' ' || family LIKE ?", (f"%{pattern}%",), most or MANY)

    def event(self, id: EventId) -> Event | None:
        """An event by its id."""
        return next(iter(self._events.take(has_id(), (key_of(id),))), None)

    def stated_in(self, document: DocumentId) -> list[Statement]:
        """A document's statements, in the order they stand in."""
        query = "SELECT number FROM documents WHERE id = ?"
        [(number,)] = self.index.database.rows(query, (document,))
        with self.index.database.trusting():
            there = [unpack_statement(*line, document) for line in lines_of(self.index.database, number)]
        return sorted(there, key=lambda one: (one.quote.start, one.quote.end, one.id))

    def count_of(self, person: PersonId) -> int:
        """How many events name a person."""
        [(count,)] = self.index.database.rows("SELECT count(*) FROM participations WHERE person = ?", (key_of(person),))
        return int(count)

    def mentioning(self, text: str) -> Iterable[Document]:
        """The documents that may have all words of `text`, in their order."""
        words = matching(self.index.words_of(text))
        if not words:
            return self.documents.values()
        query = "SELECT id FROM documents WHERE number IN (SELECT rowid FROM text_words WHERE text_words MATCH ?)"
        ids = self.index.database.rows(f"{query} ORDER BY id", (words,))
        return (self.documents[id] for (id,) in ids)

    @property
    def undated(self) -> int:
        """How many events nothing places in time."""
        query = "SELECT coalesce(sum(events), 0) FROM spread WHERE month >= ?"
        [(count,)] = self.index.database.rows(query, (UNDATED_MONTH,))
        return int(count)

    @property
    def windows(self) -> "StoredWindows":
        """What the explorer asks; always the same, for it keeps what it has counted."""
        return self.windowed()

    @property
    def _people(self) -> Named[PersonId, Person]:
        assert isinstance(self.people, Named)
        return self.people

    @property
    def _events(self) -> StoredEvents:
        assert isinstance(self.events, StoredEvents)
        return self.events


def stored(name: str, index: Index) -> StoredChronology:
    """The chronology that an index keeps."""
    texts = Texts(index.database)
    said = Said(index.database, texts)

    def statement(id: str) -> Statement | None:
        found = said.by_id(id)
        return unpack_statement(*found) if found else None

    events = StoredEvents(index)

    @cache
    def windows() -> "StoredWindows":
        from tui.store.windows import StoredWindows  # look-ups go without

        return StoredWindows(index, events)

    return StoredChronology(
        name,
        documents=Stored(
            index, _DOCUMENT_IDS, _DOCUMENTS, lambda id: index.document(id, texts), TEXT_KEPT, lambda one: len(one.text)
        ),
        statements=Stored(index, _STATEMENT_IDS, "SELECT count(DISTINCT id) FROM statements", statement, VALUES_KEPT),
        events=events,
        people=Named(index, "people", "person", "family, id", _PEOPLE, unpack_person),
        organisations=Named(index, "organisations", "organisation", "id", _BODIES, unpack_organisation),
        problems=tuple(index.problems()),
        index=index,
        said=said,
        windowed=windows,
    )
