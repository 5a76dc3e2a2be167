"""Names of many documents to people.

The same full name is one person, unless something speaks against it: middle names that differ, or a life too long.
A surname alone, or with an initial, joins nobody in another document.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache

from tui.model.documents import DocumentId
from tui.model.ids import digest
from tui.model.people import Person, PersonId
from tui.model.statements import Statement
from tui.resolution.names import Name
from tui.resolution.naming import Naming
from tui.values import dataclass

LIFE = 75 * 366  # days that one person's appearances may lie apart without anything in between


@dataclass(frozen=True, slots=True)
class People:
    """People, and who is meant by a name in a document."""

    persons: Mapping[PersonId, Person]
    by_mention: Mapping[tuple[DocumentId, str], PersonId]

    def meant(self, statement: Statement, name: str) -> PersonId:
        """The person whom a statement's document calls by `name`."""
        return self.by_mention[statement.document, name]


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A name of a person in one document.

    Attributes:
        document: Where it stands.
        text: What the document calls the person.
        name: The name that it stands for, taken apart.
        count: How many statements call the person so.
        days: The first and the last day that these speak of, if they speak of any.
    """

    document: DocumentId
    text: str
    name: Name
    count: int
    days: tuple[date, date] | None

    @property
    def key(self) -> tuple[str, ...]:
        """What all names of one person share."""
        return name_key(self.document, self.name)


@lru_cache(maxsize=8192)
def usual_person(key: tuple[str, ...]) -> PersonId:
    """Who is meant by names that share a key, as long as nothing speaks against their being one person."""
    return PersonId(digest("person", *key, ""))


def name_key(document: DocumentId, name: Name) -> tuple[str, ...]:
    """What all names of one person share: of a full name the names, of a lesser one its document too."""
    return name.key if name.is_full else (document, *name.key, *name.middle)


def people_named(statements: Iterable[Statement], naming: Naming) -> list[PersonMention]:
    """The names that statements have for people; all statements of a document must be there."""
    found: dict[tuple[DocumentId, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        for participant in statement.people:
            found[statement.document, participant.name].append(statement)
    return [
        PersonMention(document, text, naming.name(text), len(stated), _days(stated))
        for (document, text), stated in sorted(found.items())
    ]


def _days(statements: Iterable[Statement]) -> tuple[date, date] | None:
    days = [
        day
        for statement in statements
        for stated in (statement.start, statement.end, statement.as_of, statement.date)
        if stated
        for day in (stated.earliest, stated.latest)
        if day
    ]
    return (min(days), max(days)) if days else None


def join_people(mentions: Iterable[PersonMention], naming: Naming) -> People:
    """Join names into people; of a name that shares its key with another, both must be there."""
    groups: dict[tuple[str, ...], list[PersonMention]] = defaultdict(list)
    for mention in mentions:
        groups[mention.key].append(mention)
    persons: dict[PersonId, Person] = {}
    by_mention: dict[tuple[DocumentId, str], PersonId] = {}
    for key in sorted(groups):
        for person, alike in _tell_apart(key, groups[key], naming):
            persons[person.id] = person
            by_mention |= {(mention.document, mention.text): person.id for mention in alike}
    return People(persons, by_mention)


def _tell_apart(
    key: tuple[str, ...], mentions: Sequence[PersonMention], naming: Naming
) -> Iterable[tuple[Person, list[PersonMention]]]:
    groups = _agreeing(mentions)
    for group in groups:
        lives = _lives(group)
        for life in lives:
            fullest = max((mention.name for mention in life), key=lambda name: (_fullness(name), name.middle))
            middle = fullest.middle if len(groups) > 1 else ()
            tell = _years(life) if len(lives) > 1 else None
            yield _person((*key, *middle, tell or ""), life, naming, tell), life


def _agreeing(mentions: Sequence[PersonMention]) -> list[list[PersonMention]]:
    """Part mentions of one first and last name by middle names; a name that agrees with two who differ stands alone."""
    names = sorted(
        {mention.name for mention in mentions}, key=lambda name: (_fullness(name), name.middle), reverse=True
    )
    groups: list[list[Name]] = []
    for name in names:
        fits = [group for group in groups if all(name.agrees(other) for other in group)]
        if len(fits) == 1:
            fits[0].append(name)
        else:
            groups.append([name])
    return [[mention for mention in mentions if mention.name in group] for group in groups]


def _fullness(name: Name) -> tuple[int, int]:
    return len(name.middle), sum(map(len, name.middle))


def _lives(mentions: Sequence[PersonMention]) -> list[list[PersonMention]]:
    """Part mentions that lie more than a life apart; undated ones go with the first."""
    dated = sorted((mention for mention in mentions if mention.days), key=_first_day)
    lives: list[list[PersonMention]] = [[]]
    latest = date.min
    for mention in dated:
        if lives[-1] and (_first_day(mention) - latest).days > LIFE:
            lives.append([])
        lives[-1].append(mention)
        latest = max(latest, *(mention.days or ()))
    lives[0].extend(mention for mention in mentions if not mention.days)
    return lives


def _first_day(mention: PersonMention) -> date:
    return mention.days[0] if mention.days else date.max


def _years(mentions: Iterable[PersonMention]) -> str:
    years = sorted({day.year for mention in mentions for day in mention.days or ()})
    return f"{years[0]}–{years[-1]}" if len(years) > 1 else str(years[0])


def _person(key: tuple[str, ...], mentions: Sequence[PersonMention], naming: Naming, tell: str | None) -> Person:
    forms = Counter[str]()
    for mention in mentions:
        forms[mention.text] += mention.count
    chosen = sorted({name for mention in mentions if (name := naming.person(mention.text))})
    name = chosen[0] if chosen else min(forms, key=lambda form: (*_plainness(form), -forms[form], form))
    others = {*forms, *(alias for each in chosen for alias in naming.aliases.people[each])} - {name}
    return Person(PersonId(digest("person", *key)), name, tuple(sorted(others)), tell)


def _plainness(form: str) -> tuple[int, int, bool, int]:
    """Of two forms the one to show: with more of the middle names, not in capitals, without titles."""
    middles, letters = _fullness(Name.parse(form))
    return (-middles, -letters, form.isupper(), len(form.split()))
