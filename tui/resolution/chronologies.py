"""Statements of all documents joined into one chronology."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from tui.model.chronology import Chronology
from tui.model.documents import Document, DocumentId, Problem
from tui.model.events import Event, in_time
from tui.model.people import OrganisationId
from tui.model.statements import Kind, Statement
from tui.resolution.holdings import hold
from tui.resolution.organisations import Organisations, join_organisations
from tui.resolution.people import People, join_people
from tui.resolution.points import happening, join_letters, join_resignations
from tui.resolution.publications import join_publications
from tui.resolution.tenures import join_tenures
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
    aliases = aliases or Aliases()
    said = sorted(statements, key=lambda each: (each.document, each.quote.start, each.quote.end, each.id))
    people = join_people(said, aliases)
    organisations = join_organisations(said, aliases)
    return Chronology(
        name=name,
        documents={document.id: document for document in sorted(documents, key=lambda each: each.id)},
        statements={each.id: each for each in said},
        events=tuple(sorted(_events(said, people, organisations), key=in_time)),
        people=people.persons,
        organisations=organisations.organisations,
        problems=tuple(problems),
    )


def _events(said: Sequence[Statement], people: People, organisations: Organisations) -> Iterable[Event]:
    kinds: dict[Kind, list[Statement]] = defaultdict(list)
    for each in said:
        kinds[each.kind].append(each)
    posts = [hold(each, people, organisations) for kind in (Kind.TENURE, Kind.RESIGNATION) for each in kinds[kind]]
    letters = [happening(each, people, organisations) for each in kinds[Kind.LETTER]]
    works = [happening(each, people, organisations) for each in kinds[Kind.PUBLICATION]]
    yield from join_tenures(posts, organisations)
    yield from join_letters(letters)
    yield from join_publications(works, people.persons, _spoken_of(said, organisations))
    yield from join_resignations((each for each in posts if each.statement.kind is Kind.RESIGNATION), organisations)


def _spoken_of(
    said: Iterable[Statement], organisations: Organisations
) -> Mapping[DocumentId, frozenset[OrganisationId]]:
    """The organisations that each document speaks of."""
    found: dict[DocumentId, set[OrganisationId]] = defaultdict(set)
    for each in said:
        named = organisations.meant(each)
        if named:
            found[each.document].add(named)
    return {document: frozenset(named) for document, named in found.items()}
