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
from tui.model.people import OrganisationId, Person, PersonId
from tui.model.statements import Part
from tui.resolution.boundaries import days_apart
from tui.resolution.names import Name, fold, words
from tui.resolution.points import NEAR, Happening, gathered, point_event
from tui.values import dataclass

_WORKS = frozenset(
    words(
        "report review inquiry enquiry inspection audit guidance guidelines paper findings study investigation document"
        " strategy plan policy statement account evidence submission book summary version update publication work"
    )
)
_PLURALS = frozenset({word + "s" for word in _WORKS} | {"enquiries", "inquiries", "studies", "strategies", "policies"})
_SILENT = frozenset(
    words(
        "a an the his her its their our this that of into on in to by for from and or with about new latest recent own"
        " final full first one two three four five six seven eight nine ten several many public official independent"
        " further another"
    )
)


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


def join_publications(
    publications: Iterable[Happening],
    persons: Mapping[PersonId, Person],
    context: Mapping[DocumentId, frozenset[OrganisationId]],
) -> list[Event]:
    """Join statements of one publication.

    Args:
        publications: In any order.
        persons: Everybody, for the works that are called by their author's name.
        context: The organisations that each document speaks of.
    """
    said = sorted(publications, key=lambda happening: happening.rank)
    called = _surnames(said, persons)
    works = [_work(each, called, context) for each in said]
    by_statement = {work.happening.statement.id: work for work in works}

    def same(one: Happening, other: Happening) -> bool:
        return _same_work(by_statement[one.statement.id], by_statement[other.statement.id])

    def keys(each: Happening) -> Iterable[Hashable]:
        return by_statement[each.statement.id].keys

    joined = gathered(said, same, keys)
    return [point_event(each, _title([by_statement[one.statement.id] for one in each])) for each in joined]


def _surnames(said: Iterable[Happening], persons: Mapping[PersonId, Person]) -> dict[str, frozenset[PersonId]]:
    """The authors that a work can be called by ("the Jay Report"), by their last name."""
    found: dict[str, set[PersonId]] = defaultdict(set)
    for each in said:
        for author in _authors(each):
            found[Name.parse(persons[author].name).last].add(author)
    return {last: frozenset(authors) for last, authors in found.items()}


def _authors(happening: Happening) -> frozenset[PersonId]:
    return frozenset(each.person for each in happening.people if each.part is Part.AUTHOR)


def _work(
    happening: Happening,
    called: Mapping[str, frozenset[PersonId]],
    context: Mapping[DocumentId, frozenset[OrganisationId]],
) -> Work:
    spoken = [word.removesuffix("'s") for word in words(happening.statement.title or "")]
    authors = _authors(happening)
    named = [called[word] for word in spoken if word in called]
    if not authors and len(named) == 1 and len(named[0]) == 1:
        authors = named[0]
    telling = frozenset(
        word for word in spoken if word not in _SILENT | _WORKS | _PLURALS and word not in called and not word.isdigit()
    )
    plural = any(word in _PLURALS for word in spoken)
    return Work(happening, authors, telling, plural, context.get(happening.statement.document, frozenset()))


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


def _title(works: Iterable[Work]) -> str | None:
    """The title that tells most: a name ("Jay Report") before a description, the longer before the shorter."""
    titles = [each.happening.statement.title for each in works if each.happening.statement.title]
    return max(titles, key=_telling_order, default=None)


def _telling_order(title: str) -> tuple[bool, int, int, str]:
    spoken = title.split()
    named = len(spoken) > 1 and spoken[-1][:1].isupper() and spoken[0][:1].isupper()
    return (named, sum(fold(word) not in _SILENT | _WORKS | _PLURALS for word in spoken), len(title), title)
