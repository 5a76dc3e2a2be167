"""All that was read from a corpus, joined: the value every look-up and every screen asks."""

from collections.abc import Iterable, Mapping, Sequence

from tui.model.dates import Bounds
from tui.model.documents import Document, DocumentId, Problem
from tui.model.events import Event, EventId
from tui.model.people import Organisation, OrganisationId, Person, PersonId
from tui.model.statements import Kind, Statement, StatementId
from tui.notation import TYPE_CHECKING
from tui.values import dataclass, field

if TYPE_CHECKING:
    from tui.model.windows import Windows


@dataclass(frozen=True, slots=True)
class Chronology:
    """Documents, statements, events, people and organisations of one corpus, and what could not be read.

    `events` are in order of time, undated ones last.
    """

    name: str
    documents: Mapping[DocumentId, Document] = field(default_factory=dict)
    statements: Mapping[StatementId, Statement] = field(default_factory=dict)
    events: Sequence[Event] = ()
    people: Mapping[PersonId, Person] = field(default_factory=dict)
    organisations: Mapping[OrganisationId, Organisation] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def evidence(self, event: Event) -> tuple[Statement, ...]:
        """The statements an event rests on, the first one first."""
        return tuple(self.statements[statement] for statement in event.statements)

    def place_of(self, statement: Statement) -> str:
        """Where a statement's quote begins: `file:line:column`."""
        return self.documents[statement.document].place(statement.quote.start)

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
        """The events that may be of a person, of an organisation, in a period and of some words, in their order.

        None that is so is left out; who asks looks at each, for others may be among them.

        Args:
            person: Whom they name.
            organisation: What they name.
            period: Days of which they may be.
            text: Words that they have.
            kinds: Those they are of.
            is_sure: Only those that may surely hold for all of the period, or only those that may not.
        """
        return self.events

    def finds(self, text: str) -> bool:
        """Whether what `touching` gives for some words surely has them, so that nobody need look at each."""
        return False

    def beyond(self, period: Bounds) -> Iterable[Event]:
        """The tenures of which nothing is stated so early or so late, though nothing excludes them; nearest first."""
        found = (event for event in self.events if event.is_beyond(period))
        return sorted(found, key=lambda event: event.days_from(period))

    def count_beyond(self, period: Bounds) -> int:
        """How many those are."""
        return sum(event.is_beyond(period) for event in self.events)

    def called(self, name: str, most: int | None = None, *, is_whole: bool = False) -> Iterable[Person]:
        """The people with a name that may have words that begin like all of `name`, or these; who asks looks at each.

        Args:
            name: Some words.
            most: Of very many people, so many.
            is_whole: Whether the words are whole.
        """
        return self.people.values()

    def spelt(self, letters: str, most: int | None = None) -> Iterable[Person]:
        """The people whose names may have some letters in their order, or be nearly so; of very many, `most`."""
        return self.people.values()

    @property
    def undated(self) -> int:
        """How many events nothing places in time."""
        return sum(event.is_undated for event in self.events)

    @property
    def windows(self) -> "Windows | None":
        """What to ask of very many events; None where all are in memory anyway."""
        return None

    def event(self, id: EventId) -> Event | None:
        """An event by its id."""
        return next((event for event in self.events if event.id == id), None)

    def resting_on(self, statement: Statement) -> Event | None:
        """The event that rests on a statement."""
        near = self.touching(text=statement.quote.exact)
        return next((event for event in near if statement.id in event.statements), None)

    def stated_in(self, document: DocumentId) -> list[Statement]:
        """A document's statements, in the order they stand in."""
        there = [one for one in self.statements.values() if one.document == document]
        return sorted(there, key=lambda one: (one.quote.start, one.quote.end, one.id))

    def count_of(self, person: PersonId) -> int:
        """How many events name a person."""
        return sum(any(each.person == person for each in event.people) for event in self.events)

    def mentioning(self, text: str) -> Iterable[Document]:
        """The documents that may have all words of `text`, in their order; who asks looks at each."""
        return self.documents.values()

    def text_of(self, event: Event) -> str:
        """All words of an event: its people with their other names, post, organisation, title, kind and quotes."""
        named = [self.people[each.person] for each in event.people]
        body = self.organisations[event.organisation].name if event.organisation else ""
        quotes = [statement.quote.exact for statement in self.evidence(event)]
        names = [name for person in named for name in (person.name, *person.aliases)]
        return " ".join([*names, event.post or "", body, event.title or "", str(event.kind), *quotes])
