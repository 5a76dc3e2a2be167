"""Statements of letters and resignations, to events on a day.

Letters are the same if their sender and recipient are and their dates are as good as equal: two people write to each
other often. Resignations are the same if who and what post are: nobody resigns twice within a month, so two days
within one are a conflict.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from tui.model.dates import Precision
from tui.model.events import Aspect, Event, Participation, event_id
from tui.model.people import OrganisationId, PersonId
from tui.model.statements import Part, Statement
from tui.resolution.boundaries import boundary, conflicts, days_apart
from tui.resolution.holdings import Holding
from tui.resolution.organisations import Organisations
from tui.resolution.people import People
from tui.values import dataclass

NEAR = 31  # days between two dates that are given for one resignation or one report
_PRECISIONS = tuple(Precision)
_Said = TypeVar("_Said", "Happening", Holding)


@dataclass(frozen=True, slots=True)
class Happening:
    """A statement of a letter or a report, with its people and its organisation resolved."""

    statement: Statement
    people: frozenset[Participation]
    organisation: OrganisationId | None
    called: tuple[PersonId, ...] = ()

    def named(self, part: Part) -> Iterable[tuple[str, PersonId]]:
        """The names of those who have `part` in it, and who they are."""
        who = zip(self.statement.people, self.called, strict=True)
        return ((each.name, person) for each, person in who if each.part is part)

    @property
    def rank(self) -> tuple[int, int, str, int, int, str]:
        """How much it says, the most first; then in order of the documents."""
        said, on = self.statement, self.statement.date
        width = _PRECISIONS.index(on.precision) if on else len(_PRECISIONS)
        return (width, -len(self.people), said.document, said.quote.start, said.quote.end, said.id)


def happening(statement: Statement, people: People, organisations: Organisations) -> Happening:
    """Resolve who a statement of a letter or a report speaks of."""
    called = tuple(people.meant(statement, each.name) for each in statement.people)
    body = organisations.meant(statement)
    parts = zip(statement.people, called, strict=True)
    return Happening(
        statement,
        frozenset(Participation(person, each.part) for each, person in parts),
        body.id if body else None,
        called,
    )


def join_letters(letters: Iterable[Happening]) -> list[Event]:
    """Join statements of one letter."""
    said = sorted(letters, key=lambda each: each.rank)
    return [point_event(joined) for joined in gathered(said, _same_letter, _keys_of_letter, _told_of_letter)]


def _keys_of_letter(letter: Happening) -> tuple[Hashable, ...]:
    """What two statements of one letter share at least one of; an undated one is known in its own document alone."""
    said = letter.statement
    return (said.document, *letter.people) if said.date else (said.document,)


def _told_of_letter(letter: Happening) -> Hashable | None:
    """What a dated letter is compared by; of an undated one the document tells too."""
    said = letter.statement
    return (letter.people, said.modality, said.date) if said.date else None


def _same_letter(one: Happening, other: Happening) -> bool:
    shared = {each.part for each in one.people & other.people}
    if (
        one.statement.modality is not other.statement.modality
        or not shared
        or any(_differ(one.people, other.people, part) for part in (Part.SENDER, Part.RECIPIENT))
    ):
        return False
    both_parties = len(shared) > 1
    first, second = one.statement.date, other.statement.date
    if first is None or second is None:
        return both_parties and one.statement.document == other.statement.document
    if first == second:
        return both_parties or first.precision in (Precision.DAY, Precision.MONTH)
    return both_parties and not (first.is_span or second.is_span) and first.bounds.meets(second.bounds)


def _differ(one: Iterable[Participation], other: Iterable[Participation], part: Part) -> bool:
    """Whether both name somebody for a part, and nobody the same."""
    first, second = ({each.person for each in side if each.part is part} for side in (one, other))
    return bool(first and second and not first & second)


def join_resignations(resignations: Iterable[Holding]) -> list[Event]:
    """Join statements of one resignation."""

    def same(one: Holding, other: Holding) -> bool:
        near = not (one.end and other.end) or days_apart(one.end.bounds, other.end.bounds) <= NEAR
        alike = one.holders == other.holders and one.statement.modality is other.statement.modality
        return near and alike and one.post.may_be(other.post) and one.is_placed_with(other)

    said = sorted(resignations, key=lambda each: (each.end is None, each.rank[1:]))
    joined = gathered(
        said,
        same,
        lambda each: each.holders,
        lambda each: (each.end, each.holders, each.statement.modality, each.office),
    )
    return [point_event([_as_happening(each) for each in together]) for together in joined]


def _as_happening(holding: Holding) -> Happening:
    people = frozenset(Participation(person, Part.HOLDER) for person in holding.holders)
    return Happening(holding.statement, people, holding.organisation)


def gathered(
    said: Iterable[_Said],
    same: Callable[[_Said, _Said], bool],
    keys: Callable[[_Said], Iterable[Hashable]],
    told: Callable[[_Said], Hashable | None],
) -> list[list[_Said]]:
    """Put statements together that are the same with each other; one that fits two groups goes with neither.

    Args:
        said: The statements, those that say most first.
        same: Whether two may stand together.
        keys: What two that are the same share at least one of, so that not all need be compared.
        told: All that `same` asks of one, so that in a group one of those alike is compared, however many documents
            repeat it; None where it asks for more, which then is compared with each.
    """
    groups: list[list[_Said]] = []
    unlike: list[dict[Hashable, _Said]] = []  # of each group one of those that tell the same
    by_key: dict[Hashable, dict[int, None]] = defaultdict(dict)
    for each in said:
        tells = told(each)
        near = dict.fromkeys(place for key in keys(each) for place in by_key[key])
        others = {place: groups[place] if tells is None else unlike[place].values() for place in near}
        fits = [place for place, there in others.items() if all(same(each, other) for other in there)]
        if len(fits) == 1:
            place = fits[0]
        else:
            place = len(groups)
            groups.append([])
            unlike.append({})
        groups[place].append(each)
        unlike[place].setdefault(each.statement.id if tells is None else tells, each)
        for key in keys(each):
            by_key[key][place] = None
    return groups


def point_event(joined: Sequence[Happening], title: str | None = None) -> Event:
    """The event that happenings joined make; they stand in order of the documents."""
    listed = sorted(joined, key=lambda each: each.rank[2:])
    first = listed[0].statement
    on = boundary((each.statement.date, each.statement) for each in listed if each.statement.date)
    people = {participation for each in listed for participation in each.people}
    bodies = [each.organisation for each in listed if each.organisation]
    posts = [each.statement.post for each in listed if each.statement.post]
    return Event(
        id=event_id(first.kind, first.id),
        kind=first.kind,
        statements=tuple(each.statement.id for each in listed),
        people=tuple(sorted(people, key=lambda each: (list(Part).index(each.part), each.person))),
        organisation=min(set(bodies), key=lambda id: (-bodies.count(id), id), default=None),
        post=max(posts, key=len, default=None),
        title=title,
        modality=first.modality,
        date=on,
        conflicts=conflicts(((Aspect.DATE, on),)),
    )
