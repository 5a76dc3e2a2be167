"""All that was read from a corpus, joined: the value every look-up and every screen asks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tui.model.documents import Document, DocumentId, Problem
from tui.model.events import Event
from tui.model.people import Organisation, OrganisationId, Person, PersonId
from tui.model.statements import Statement, StatementId


@dataclass(frozen=True, slots=True)
class Chronology:
    """Documents, statements, events, people and organisations of one corpus, and what could not be read.

    `events` are in order of time, undated ones last.
    """

    name: str
    documents: Mapping[DocumentId, Document] = field(default_factory=dict)
    statements: Mapping[StatementId, Statement] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    people: Mapping[PersonId, Person] = field(default_factory=dict)
    organisations: Mapping[OrganisationId, Organisation] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def evidence(self, event: Event) -> tuple[Statement, ...]:
        """The statements an event rests on, the first one first."""
        return tuple(self.statements[statement] for statement in event.statements)
