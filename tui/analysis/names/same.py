"""Whether two forms of a name can be one person's, or surely are, and which of them tells more."""

from collections.abc import Sequence

from tui.analysis.names.people import Person, surnames_of
from tui.analysis.names.words import is_particle
from tui.analysis.terms import load


def is_fuller(new: Person, known: Person) -> bool:
    """Whether a form of a name tells more than the one known: more words spelt out, more initials, or normal case."""
    spelt, known_spelt = (sum(len(part) > 1 for part in one.parts) for one in (new, known))
    if (spelt, len(new.parts)) != (known_spelt, len(known.parts)):
        return (spelt, len(new.parts)) > (known_spelt, len(known.parts))
    if new.name.isupper() or known.name.isupper():
        return known.name.isupper() and not new.name.isupper()
    return len(new.name) > len(known.name)


def may_be(known: Person, form: Person) -> bool:
    """Whether a form of a name can be that of somebody known: no given name, number or gender speaks against it."""
    if known.gender and form.gender and known.gender != form.gender and not _ends_in(known, form):
        return False
    if known.generation and form.generation and known.generation != form.generation:
        return False
    if len(surnames_of(known.name)) > 1 and len(surnames_of(form.name)) > 1:
        return _joined(known) == _joined(form)
    return _compatible(known.parts, form.parts)


def _ends_in(known: Person, form: Person) -> bool:
    """Whether a form is the end of a name, so that its first word is no given name: "Des Roses" of "Ann Des Roses"."""
    return 1 < len(form.parts) < len(known.parts) and known.parts[-len(form.parts) :] == form.parts


def _joined(person: Person) -> str:
    """A name whose family stands first as one word: "Wang Zun-lei" is "Wang Zun Lei"."""
    return "".join(person.parts).replace("-", "")


def is_same(known: Person, form: Person) -> bool:
    """Whether a form of a name is surely that of somebody known: by the given name in full, not by an initial of it."""
    return known.parts[0] == form.parts[0] and known.generation == form.generation and may_be(known, form)


def _compatible(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two forms can name one person: the shorter's given parts stand in the longer, or are its initials."""
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return True
    given, rest = short[:-1], long[:-1]
    is_bare = is_particle(" ".join(given))  # "Dr van der Hale" is Ann van der Hale
    if len(given) > 1 and not is_bare and any(not same_given(a, b) for a, b in zip(given, rest, strict=False)):
        return False
    at = 0
    for part in given:
        while at < len(rest) and not same_given(part, rest[at]):
            at += 1
        if at == len(rest) or (part == given[0] and at > 0 and len(rest[at]) == 1 < min(len(rest[0]), len(part))):
            return False  # "Antone Hale" is no "Mary A. Hale"
        at += 1
    return True


def same_given(one: str, other: str) -> bool:
    """Whether two given names are the same, one perhaps as its initial or its short form."""
    if one == other or (1 in (len(one), len(other)) and one[:1] == other[:1]):
        return True
    short, long = load("nicknames").get(one.title()), load("nicknames").get(other.title())
    return any(
        entry is not None and name.title() in (entry.attributes("nicknames") or ("",))[0].split()
        for entry, name in ((short, other), (long, one))
    )
