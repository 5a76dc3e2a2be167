"""Names of many documents to people.

The same full name is one person, unless something speaks against it: middle names that differ, or a life too long.
A surname alone, or with an initial, joins nobody in another document.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from tui.model.dates import UNBOUNDED
from tui.model.documents import DocumentId
from tui.model.people import Person, PersonId
from tui.model.statements import Statement
from tui.resolution.keys import digest
from tui.resolution.names import Name, fold
from tui.settings import Aliases
from tui.values import dataclass

LIFE = 75 * 366  # days that one person's appearances may lie apart without anything in between


@dataclass(frozen=True, slots=True)
class People:
    """Everybody, and who is meant by a name in a document."""

    persons: Mapping[PersonId, Person]
    by_mention: Mapping[tuple[DocumentId, str], PersonId]

    def meant(self, statement: Statement, name: str) -> PersonId:
        """The person whom a statement's document calls by `name`."""
        return self.by_mention[statement.document, name]


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name in one document: the name the settings choose for it, and the days its statements speak of."""

    document: DocumentId
    text: str
    chosen: str | None
    name: Name
    count: int
    days: tuple[date, ...]


def join_people(statements: Sequence[Statement], aliases: Aliases) -> People:
    """Join the names that statements have for their people."""
    chosen = {fold(form): name for name, others in aliases.people.items() for form in (name, *others)}
    groups: dict[tuple[str, ...], list[_Mention]] = defaultdict(list)
    for mention in _mentions(statements, chosen):
        groups[_group(mention)].append(mention)
    persons: dict[PersonId, Person] = {}
    by_mention: dict[tuple[DocumentId, str], PersonId] = {}
    for key in sorted(groups):
        for person, mentions in _tell_apart(key, groups[key], aliases):
            persons[person.id] = person
            by_mention |= {(mention.document, mention.text): person.id for mention in mentions}
    return People(persons, by_mention)


def _mentions(statements: Sequence[Statement], chosen: Mapping[str, str]) -> list[_Mention]:
    found: dict[tuple[DocumentId, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        for participant in statement.people:
            found[statement.document, participant.name].append(statement)
    mentions = []
    for (document, text), stated in sorted(found.items()):
        name = chosen.get(fold(text))
        mentions.append(_Mention(document, text, name, Name.parse(name or text), len(stated), tuple(_days(stated))))
    return mentions


def _days(statements: Iterable[Statement]) -> Iterable[date]:
    for statement in statements:
        for stated in (statement.start, statement.end, statement.as_of, statement.date):
            bounds = stated.bounds if stated else UNBOUNDED
            yield from (day for day in (bounds.earliest, bounds.latest) if day)


def _group(mention: _Mention) -> tuple[str, ...]:
    return mention.name.key if mention.name.is_full else (mention.document, *mention.name.key, *mention.name.middle)


def _tell_apart(
    key: tuple[str, ...], mentions: Sequence[_Mention], aliases: Aliases
) -> Iterable[tuple[Person, list[_Mention]]]:
    groups = _agreeing(mentions)
    for group in groups:
        lives = _lives(group)
        for life in lives:
            fullest = max((mention.name for mention in life), key=lambda name: (_fullness(name), name.middle))
            middle = fullest.middle if len(groups) > 1 else ()
            tell = _years(life) if len(lives) > 1 else None
            yield _person((*key, *middle, tell or ""), life, aliases, tell), life


def _agreeing(mentions: Sequence[_Mention]) -> list[list[_Mention]]:
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


def _lives(mentions: Sequence[_Mention]) -> list[list[_Mention]]:
    """Part mentions that lie more than a life apart; undated ones go with the first."""
    dated = sorted((mention for mention in mentions if mention.days), key=lambda mention: min(mention.days))
    lives: list[list[_Mention]] = [[]]
    latest = date.min
    for mention in dated:
        if lives[-1] and (min(mention.days) - latest).days > LIFE:
            lives.append([])
        lives[-1].append(mention)
        latest = max(latest, *mention.days)
    lives[0].extend(mention for mention in mentions if not mention.days)
    return lives


def _years(mentions: Iterable[_Mention]) -> str:
    years = sorted({day.year for mention in mentions for day in mention.days})
    return f"{years[0]}–{years[-1]}" if len(years) > 1 else str(years[0])


def _person(key: tuple[str, ...], mentions: Sequence[_Mention], aliases: Aliases, tell: str | None) -> Person:
    forms = Counter[str]()
    for mention in mentions:
        forms[mention.text] += mention.count
    chosen = sorted({mention.chosen for mention in mentions if mention.chosen})
    name = chosen[0] if chosen else min(forms, key=lambda form: (*_plainness(form), -forms[form], form))
    others = {*forms, *(alias for each in chosen for alias in aliases.people[each])} - {name}
    return Person(PersonId(digest("person", *key)), name, tuple(sorted(others)), tell)


def _plainness(form: str) -> tuple[int, int, bool, int]:
    """Of two forms the one to show: with more of the middle names, not in capitals, without titles."""
    middles, letters = _fullness(Name.parse(form))
    return (-middles, -letters, form.isupper(), len(form.split()))
