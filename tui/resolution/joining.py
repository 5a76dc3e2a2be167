"""Statements of one block to events."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tui.model.documents import DocumentId
from tui.model.events import Event
from tui.model.people import OrganisationId
from tui.model.statements import Kind, Statement
from tui.resolution.holdings import hold
from tui.resolution.naming import Naming
from tui.resolution.organisations import Body, Organisations
from tui.resolution.people import People
from tui.resolution.points import happening, join_letters, join_resignations
from tui.resolution.publications import join_publications
from tui.resolution.tenures import join_tenures
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """Who and what is meant in the documents of some statements.

    Attributes:
        naming: What the settings choose to call people and organisations.
        people: Who is meant by the names of people.
        organisations: What is meant by the names of organisations.
        context: The organisations that each document speaks of.
    """

    naming: Naming
    people: People
    organisations: Organisations
    context: Mapping[DocumentId, frozenset[OrganisationId]]


def spoken_of(mentions: Mapping[tuple[DocumentId, str, bool], Body]) -> Mapping[DocumentId, frozenset[OrganisationId]]:
    """The organisations that each document speaks of."""
    found: dict[DocumentId, set[OrganisationId]] = defaultdict(set)
    for (document, _, _), body in mentions.items():
        found[document].add(body.id)
    return {document: frozenset(bodies) for document, bodies in found.items()}


def join_events(said: Sequence[Statement], known: Known) -> Iterator[Event]:
    """Join statements of one block into events."""
    kinds: dict[Kind, list[Statement]] = defaultdict(list)
    for each in said:
        kinds[each.kind].append(each)
    people, organisations = known.people, known.organisations
    tenures, resignations = (
        [hold(each, people, organisations) for each in kinds[kind]] for kind in (Kind.TENURE, Kind.RESIGNATION)
    )
    letters, works = (
        [happening(each, people, organisations) for each in kinds[kind]] for kind in (Kind.LETTER, Kind.PUBLICATION)
    )
    yield from join_tenures([*tenures, *resignations])
    yield from join_letters(letters)
    yield from join_publications(works, known.naming, known.context)
    yield from join_resignations(resignations)
