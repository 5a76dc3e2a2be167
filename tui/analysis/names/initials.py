"""People whom minutes call by their initials alone: "AH reported that", where Ann Hale is among those present."""

import re
from collections.abc import Sequence

from tui.analysis.names.people import Named, Person
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.values import replace

_PRESENT = re.compile(
    r"^[^\w\n]{0,6}(?:(?:[A-Z][\w’']+|also|those|in)[ \t]+){0,2}(?:present|attendance|attending|attendees|apologies)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""What a line of minutes begins with that tells who was there."""
_INITIALS = re.compile(r"[A-Z]{2,3}")
_BEHIND_NAME = re.compile(r"(?:\b[A-Z][\w’'-]*,?[ \t]|\()\Z")
"""Before letters that tell more of whom a name is: "Ann Hale, MC", "Ann Hale (AH)"."""
_WORD = 30
_FEWEST = 2
"""People called so in a document: "TR" alone may be anything."""


def called_by_initials(text: str, named: Sequence[Named]) -> list[Named]:
    """The names of a document, with the initials of those present as theirs where minutes call people so."""
    short = [at for at, one in enumerate(named) if one.symbol in _UNKNOWN and _INITIALS.fullmatch(one.text)]
    if not short or not _PRESENT.search(text):
        return list(named)
    bearers = _bearers(named)
    called = {
        at: bearers[named[at].text]
        for at in short
        if named[at].text in bearers
        and not _BEHIND_NAME.search(text, max(0, named[at].span.start - _WORD), named[at].span.start)
    }
    if len(set(called.values())) < _FEWEST:
        return list(named)
    return [
        replace(one, symbol=Symbol.PERSON, person=called[at]) if at in called else one for at, one in enumerate(named)
    ]


_UNKNOWN = (Symbol.ORG, Symbol.NAME)


def _bearers(named: Sequence[Named]) -> dict[str, Person]:
    """The one person whom each initials can mean; none that are those of an office or of a body as well."""
    people: dict[str, set[Person]] = {}
    for person in dict.fromkeys(one.person for one in named if one.person):
        people.setdefault("".join(part[:1] for part in person.parts).upper(), set()).add(person)
    taken = load("post_heads", "organisation_heads")
    return {initials: next(iter(of)) for initials, of in people.items() if len(of) == 1 and not taken.has(initials)}
