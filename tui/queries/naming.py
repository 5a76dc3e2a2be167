"""People by a name, in whole or in part."""

from collections.abc import Callable

from tui.model.chronology import Chronology
from tui.model.people import Person
from tui.resolution.names import Name, begin_all, fold, words

Likeness = Callable[[tuple[str, ...], Person], int | None]
"""How far a person is from being called what was asked, as words: the less the better, None if not at all."""


def people_named(chronology: Chronology, name: str, most: int | None = None) -> list[Person]:
    """The people whom a name may mean, the likeliest first.

    Those of exactly that name; failing them, those with words that begin so; failing them, those whose names have its
    letters in this order; failing them, those spelt nearly so. Of very many, `most` are looked at.
    """
    asked = words(name)
    if not asked:
        return []
    for likenesses, everybody in (
        ((_is_named,), chronology.called(_bare(name), most, is_whole=True)),
        ((_begins,), chronology.called(name, most)),
        ((_has_letters, _is_spelt), chronology.spelt("".join(asked), most)),
    ):
        among = list(everybody)
        for likeness in likenesses:
            if found := _ranked(likeness, asked, among):
                return found
    return []


def _ranked(likeness: Likeness, asked: tuple[str, ...], among: list[Person]) -> list[Person]:
    """Those who are alike at all, the likeliest first."""
    ranked = [(rank, person) for person in among if (rank := likeness(asked, person)) is not None]
    return [person for _, person in sorted(ranked, key=lambda each: (each[0], fold(each[1].name), each[1].id))]


def _bare(name: str) -> str:
    """The words that everybody of exactly this name is called by, whatever their titles."""
    parts = Name.parse(name)
    return " ".join(word for word in (parts.first, *parts.middle, parts.last) if word in fold(name))


def _is_named(asked: tuple[str, ...], person: Person) -> int | None:
    wanted = Name.parse(" ".join(asked))
    # Of a common surname there are many as a part of another: most need not be taken apart.
    forms = (form for form in (person.name, *person.aliases) if "." in form or wanted.last in words(form))
    return 0 if any(Name.parse(form) == wanted for form in forms) else None


def _begins(asked: tuple[str, ...], person: Person) -> int | None:
    """Surnames before first names."""
    forms = [words(form) for form in (person.name, *person.aliases)]
    if not any(begin_all(asked, form) for form in forms):
        return None
    return 0 if any(form[-1].startswith(asked[-1]) for form in forms if form) else 1


def _has_letters(asked: tuple[str, ...], person: Person) -> int | None:
    """The tighter the letters stand, the better."""
    letters, name, place = "".join(asked), fold(person.label), -1
    first = name.find(letters[0])
    for letter in letters:
        place = name.find(letter, place + 1)
        if place < 0:
            return None
    return place - first


def _is_spelt(asked: tuple[str, ...], person: Person) -> int | None:
    from difflib import SequenceMatcher  # 5 ms that a name spelt right need not pay

    likeness = [max(SequenceMatcher(None, word, each).ratio() for each in words(person.name)) for word in asked]
    return round(-100 * min(likeness)) if min(likeness) > 0.75 else None
