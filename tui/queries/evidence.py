"""How many sources an event has."""

from collections import defaultdict

from tui.model.chronology import Chronology
from tui.model.documents import DocumentId
from tui.model.events import Event


def sources(chronology: Chronology, event: Event) -> tuple[tuple[DocumentId, ...], ...]:
    """The documents an event rests on; copies of one file or one story are one source."""
    copies: dict[str, list[DocumentId]] = defaultdict(list)
    for id in dict.fromkeys(statement.document for statement in chronology.evidence(event)):
        document = chronology.documents[id]
        copies[document.story or document.sha256].append(id)
    return tuple(tuple(ids) for ids in copies.values())
