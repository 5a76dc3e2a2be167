"""Statements of all documents joined into one chronology."""

from collections.abc import Iterable

from tui.model.chronology import Chronology
from tui.model.documents import Document, Problem
from tui.model.events import in_time
from tui.model.people import by_family
from tui.model.statements import Statement, in_order
from tui.resolution.blocking import blocks
from tui.resolution.joining import Known, join_events, spoken_of
from tui.resolution.naming import Naming
from tui.resolution.organisations import bodies_named, join_organisations
from tui.resolution.people import join_people, people_named
from tui.settings import Aliases


def resolve(
    name: str,
    documents: Iterable[Document],
    statements: Iterable[Statement],
    aliases: Aliases | None = None,
    problems: Iterable[Problem] = (),
) -> Chronology:
    """Join statements into people, organisations and events; the order they come in does not matter.

    Args:
        name: What the corpus is called.
        documents: Those that could be read.
        statements: What was extracted from them.
        aliases: Names that mean the same, from the settings.
        problems: What could not be read.
    """
    said = sorted(statements, key=in_order)
    naming = Naming.of(aliases or Aliases())
    people = join_people(people_named(said, naming), naming)
    organisations = join_organisations(bodies_named(said, naming), naming)
    known = Known(naming, people, organisations, spoken_of(organisations.by_mention))
    events = [event for block in blocks(said, naming) for event in join_events(block, known)]
    return Chronology(
        name=name,
        documents={document.id: document for document in sorted(documents, key=lambda each: each.id)},
        statements={each.id: each for each in said},
        events=tuple(sorted(events, key=in_time)),
        people={each.id: each for each in sorted(people.persons.values(), key=by_family)},
        organisations=organisations.organisations,
        problems=tuple(problems),
    )
