"""Statements that a work came out, to publications.

"the 2014 Jay Report", "Professor Alexis Jay's 2014 report"       one work: its author and its year
"a report to members in December 2004", in two articles           one work: what tells it, and its month
"six new reports were published", "the reports we receive today"  one event, on one day, of documents that speak
                                                                  of one organisation
"the report", "the report"                                        nothing tells them; two events
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping

from tui.model.dates import Precision
from tui.model.documents import DocumentId
from tui.model.events import Event
from tui.model.people import OrganisationId, PersonId
from tui.model.statements import Part
from tui.resolution.boundaries import days_apart
from tui.resolution.naming import Naming
from tui.resolution.points import NEAR, Happening, gathered, point_event
from tui.resolution.titles import is_plural, spoken, telling, telling_order
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Work:
    """A statement that a work came out, with what tells it from other works."""

    happening: Happening
    authors: frozenset[PersonId]
    telling: frozenset[str]
    is_plural: bool
    context: frozenset[OrganisationId]

    @property
    def keys(self) -> frozenset[Hashable]:
        """What two statements of one work share at least one of."""
        on = self.happening.statement.date
        return frozenset((*self.authors, *self.telling, *((on,) if on and self.is_plural else ())))

    @property
    def told(self) -> Hashable | None:
        """What a work of known authors is compared by; of another the context tells too."""
        said = self.happening.statement
        return (self.authors, self.telling, self.is_plural, said.modality, said.date) if self.authors else None


def join_publications(
    publications: Iterable[Happening], naming: Naming, context: Mapping[DocumentId, frozenset[OrganisationId]]
) -> list[Event]:
    """Join statements of one publication.

    Args:
        publications: Those of one block, in any order.
        naming: What the settings choose to call people.
        context: The organisations that each document speaks of.
    """
    said = sorted(publications, key=lambda happening: happening.rank)
    surnames = _surnames(said, naming)
    by_statement = {each.statement.id: _work(each, surnames, context) for each in said}

    def same(one: Happening, other: Happening) -> bool:
        return _same_work(by_statement[one.statement.id], by_statement[other.statement.id])

    def keys(each: Happening) -> Iterable[Hashable]:
        return by_statement[each.statement.id].keys

    def told(each: Happening) -> Hashable | None:
        return by_statement[each.statement.id].told

    return [point_event(each, _title(each)) for each in gathered(said, same, keys, told)]


def _surnames(said: Iterable[Happening], naming: Naming) -> Mapping[PersonId, frozenset[str]]:
    """The last names of authors, by which a work can be called ("the Jay Report")."""
    found: dict[PersonId, set[str]] = defaultdict(set)
    for each in said:
        for name, author in each.named(Part.AUTHOR):
            found[author].add(naming.name(name).last)
    return {author: frozenset(last) for author, last in found.items()}


def _work(
    happening: Happening,
    surnames: Mapping[PersonId, frozenset[str]],
    context: Mapping[DocumentId, frozenset[OrganisationId]],
) -> Work:
    said = happening.statement
    authors = frozenset(each.person for each in happening.people if each.part is Part.AUTHOR)
    if not authors:
        called = frozenset(author for author, last in surnames.items() if last & set(spoken(said.title)))
        authors = called if len(called) == 1 else authors
    tells = telling(said.title).difference(*(surnames[author] for author in authors))
    return Work(happening, authors, tells, is_plural(said.title), context.get(said.document, frozenset()))


def _same_work(one: Work, other: Work) -> bool:
    left, right = one.happening.statement, other.happening.statement
    if left.modality is not right.modality or one.is_plural != other.is_plural:
        return False
    if (one.authors and other.authors and not one.authors & other.authors) or _tell_otherwise(one, other):
        return False
    if one.authors & other.authors:
        return not (left.date and right.date) or days_apart(left.date.bounds, right.date.bounds) <= NEAR
    bodies = {each.happening.organisation for each in (one, other)} - {None}
    if len(bodies) > 1 or not one.context & other.context or not (left.date and right.date):
        return False
    if one.is_plural:
        return left.date == right.date and left.date.precision is Precision.DAY
    return bool(one.telling) and one.telling == other.telling and left.date.bounds.meets(right.date.bounds)


def _tell_otherwise(one: Work, other: Work) -> bool:
    """Whether both titles tell what the work is on, and not the same."""
    return bool(one.telling and other.telling and not one.telling & other.telling)


def _title(joined: Iterable[Happening]) -> str | None:
    """The title that tells most."""
    titles = [each.statement.title for each in joined if each.statement.title]
    return max(titles, key=telling_order, default=None)
