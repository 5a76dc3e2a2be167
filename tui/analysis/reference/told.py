"""The people that a sentence has told of before a pronoun, and whom of them the words around it single out.

A sentence may name thousands: nothing here looks through all of them for each pronoun.
"""

import re
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from itertools import islice

from tui.analysis.chunks import Chunk
from tui.analysis.names import Person
from tui.analysis.reference.openings import addressed_from, is_done_to, is_unattached
from tui.analysis.reference.owners import owns_subject
from tui.analysis.reference.singled_out import singled_out
from tui.analysis.reference.unknown import GENDERS
from tui.analysis.symbols import Symbol


class Told:
    """A sentence while it is read.

    Attributes:
        people: Whom its names and pronouns so far mean, by index of the chunk.
        unknown: The genders of those whom a "him" or "her" before means and who are not known: "the president chose
            him, and he was made clerk" may be of either.
    """

    def __init__(self, text: str, chunks: Sequence[Chunk], symbols: str) -> None:
        self.text, self.chunks, self.symbols = text, chunks, symbols
        self.people: dict[int, Person] = {}
        self.unknown: set[str] = set()
        self._unsorted: list[int] = []
        self._once_sorted: _Sorted | None = None

    def add(self, at: int, person: Person | None) -> None:
        """Note whom a name or pronoun means."""
        if person is None:
            chunk = self.chunks[at]
            if chunk.symbol is Symbol.OBJECT:
                self.unknown.add(GENDERS.get(self.text[chunk.start : chunk.end].lower(), ""))
            return
        self.people[at] = person
        self._unsorted.append(at)

    def _sorted(self) -> "_Sorted":
        """The people so far as a pronoun asks for them: in most sentences none does."""
        told = self._once_sorted = self._once_sorted or _Sorted(self.symbols)
        for at in self._unsorted:
            told.add(at, self.people[at], is_subject=not owns_subject(self.text, self.chunks, at))
        self._unsorted.clear()
        return told

    def before(self, at: int, gender: str, other: Person | None, *, is_subject: bool) -> list[Person]:
        """Whom a pronoun can mean of those told of before it: the first two of them.

        Args:
            at: The pronoun.
            gender: Its gender.
            other: Who is somebody else.
            is_subject: Whether it may be who does what its clause tells; else nobody of that clause is meant.
        """
        limit = at if is_subject else max(self.symbols.rfind(wall, 0, at) for wall in _CLAUSES)
        if self.chunks[at].symbol is Symbol.PRONOUN:
            limit = min(limit, addressed_from(self.chunks, self.symbols, at))
        if (here := self._of_opening(at, limit, is_subject=is_subject)) is not None:
            here = {index: one for index, one in here.items() if one is not other}
            here = self._told_of(here, at) if is_subject else here
            return [person for person in dict.fromkeys(here.values()) if agrees(person, gender)][:2]
        for single in self._singled_out(at) if is_subject else ():
            person = self.people.get(single)
            if person is not None and single < limit and person is not other and agrees(person, gender):
                return [person]
        told = self._sorted()
        first = (told.behind, told.subjects) if is_subject else ()
        mentions = next((one for one in first if one.has_any(limit, other)), told.all)
        return mentions.agreeing(gender, limit, other)

    def speaker(self, at: int) -> Person | None:
        """Who says the words that a pronoun stands in: Hale, in 'Hale said: "I thank her"', is not "her"."""
        if self.symbols.count(Symbol.QUOTE, 0, at) % 2 == 0:
            return None
        says = self.symbols.find(Symbol.SAY, 0, self.symbols.rfind(Symbol.QUOTE, 0, at))
        first = next(iter(self.people), says)
        return self.people[first] if first < says else None

    def done_to(self, at: int) -> frozenset[Person]:
        """Those to whom the "he" at a chunk does what opens the sentence: "After refusing to back Hale's bid, he"."""
        if not self.people or not is_done_to(self.text, self.chunks, self.symbols, at):
            return frozenset()
        return frozenset(one for index, one in self.people.items() if self.chunks[index].symbol is Symbol.PERSON)

    def _of_opening(self, at: int, limit: int, *, is_subject: bool) -> dict[int, Person] | None:
        """The people told of where a phrase without a verb or a quotation hides some of them; None elsewhere."""
        is_apart = is_subject and bool(self.people) and is_unattached(self.symbols, at)
        if is_subject and (done_to := self.done_to(at)):
            return {index: one for index, one in self.people.items() if one not in done_to}
        is_spoken = Symbol.QUOTE in self.symbols and _speaks(self.chunks, at)
        if not (is_apart or is_spoken):
            return None
        here = {index: person for index, person in self.people.items() if index < limit}
        here = _unquoted(self.symbols, here, at) if is_spoken else here
        return {index: one for index, one in here.items() if not is_apart or self.symbols[index + 1] == Symbol.OWNS}

    def _told_of(self, people: dict[int, Person], at: int) -> dict[int, Person]:
        """Of some people those whom the words around a pronoun single out, else all."""
        for single in self._singled_out(at):
            if single in people:
                return {single: people[single]}
        subjects = {index: one for index, one in people.items() if not owns_subject(self.text, self.chunks, index)}
        if opening := self._sorted().opening:
            subjects = {index: one for index, one in subjects.items() if index >= opening.end()} or subjects
        return subjects or people

    def _singled_out(self, at: int) -> Iterator[int]:
        """The chunks whose person alone a pronoun means, if they name one: who is appointed, who says what it is in."""
        if (appoints := self._sorted().appoints) is not None:
            yield appoints.start("other")
        if (single := singled_out(self.text, self.chunks, self.symbols, at)) is not None:
            yield single


class _Sorted:
    """The people of a sentence while it is read: all, those who are no mere owners, and these behind its opening.

    Attributes:
        appoints: Where it tells of somebody being appointed.
        opening: The phrase before its subject.
    """

    def __init__(self, symbols: str) -> None:
        self.all, self.subjects, self.behind = _Mentions(), _Mentions(), _Mentions()
        self.appoints, self.opening = _APPOINTS.search(symbols), OPENING_PHRASE.match(symbols)

    def add(self, at: int, person: Person, *, is_subject: bool) -> None:
        """Note a mention, behind all others."""
        self.all.add(at, person)
        if is_subject:
            self.subjects.add(at, person)
            if self.opening and at >= self.opening.end():
                self.behind.add(at, person)


class _Mentions:
    """Who is mentioned in a sentence, each where that is first done."""

    def __init__(self) -> None:
        self._first: dict[Person, int] = {}
        self._agreeing: dict[str, OrderedDict[Person, int]] = {"m": OrderedDict(), "f": OrderedDict()}

    def add(self, at: int, person: Person) -> None:
        """Note a mention, behind all others."""
        if person in self._first:
            return
        self._first[person] = at
        for gender, people in self._agreeing.items():
            if agrees(person, gender):
                people[person] = at

    def has_any(self, limit: int, other: Person | None) -> bool:
        """Whether anybody but one other is mentioned before a chunk."""
        return any(at < limit and person is not other for person, at in islice(self._first.items(), 2))

    def agreeing(self, gender: str, limit: int, other: Person | None) -> list[Person]:
        """The first two of a gender, as far as it is known, who are mentioned before a chunk and are not one other."""
        people = self._agreeing[gender]
        found: list[Person] = []
        gone: list[Person] = []
        for person, at in people.items():
            if at >= limit or len(found) == _FIT:
                break
            if not agrees(person, gender):
                gone.append(person)  # whose gender was learned since
            elif person is not other:
                found.append(person)
        for person in gone:
            del people[person]
        return found


_FIT = 2
"""How many people a pronoun can mean at the most for it to matter."""
OPENING_PHRASE = re.compile(
    f"(?!{Symbol.POST}|{Symbol.DET}?{Symbol.PERSON})[^{Symbol.STOP}{Symbol.QUOTE}{Symbol.COLON}{Symbol.SAY}{Symbol.WHO}"
    f"{Symbol.WHEN}{Symbol.THAT}{Symbol.BE}{Symbol.HAVE}{Symbol.DO}{Symbol.MODAL}{Symbol.PRONOUN}{Symbol.COMMA}]+"
    f"{Symbol.COMMA}(?={Symbol.PERSON}|{Symbol.PRONOUN})"
)
"""A phrase without a verb before the subject: whom it names is told of beside them, "A friend of Hale, | Orr"."""
OPENING_CLAUSE = re.compile(
    f"{Symbol.ADVERB}?{Symbol.WHEN}[^{Symbol.STOP}{Symbol.QUOTE}{Symbol.COLON}{Symbol.SAY}{Symbol.COMMA}]{{1,40}}"
    f"{Symbol.COMMA}(?={Symbol.DET}?{Symbol.POST}?(?:{Symbol.PERSON}|{Symbol.PRONOUN}))"
)
"""A clause before the main one, whose subject the rest is told of: "When Hale was elected in 1929, | Orr left. He"."""
_APPOINTS = re.compile(
    f"{Symbol.PERSON}.{{0,4}}?{Symbol.APPOINT}{Symbol.POST}?(?P<other>[{Symbol.PERSON}{Symbol.OBJECT}])"
)


def appointee(symbols: str, people: dict[int, Person]) -> int | None:
    """The chunk of whom somebody appoints, of whom the rest is told: "the mayor appointed Hale, and she served"."""
    found = _APPOINTS.search(symbols)
    return found.start("other") if found and found.start("other") in people else None


_CLAUSES = (Symbol.SAY, Symbol.THAT, Symbol.WHEN, Symbol.WHO)
"""Before which nobody is of the pronoun's own clause: "Hale appointed him" is never Hale."""


def _speaks(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a pronoun speaks: "he said", "said she"."""
    beside = [*chunks[max(0, at - 1) : at], *chunks[at + 1 : at + 2]]
    return any(one.symbol is Symbol.SAY for one in beside)


def _unquoted(symbols: str, people: dict[int, Person], at: int) -> dict[int, Person]:
    """The people named outside quotation marks: in "I wrote to Brian," he said, Brian is not who speaks."""
    marks = [index for index in range(at) if symbols[index] == Symbol.QUOTE]
    quoted = [range(first, last) for first, last in zip(marks[::2], marks[1::2], strict=False)]
    return {index: person for index, person in people.items() if not any(index in run for run in quoted)}


def agrees(person: Person, gender: str) -> bool:
    """Whether a person may be of a gender."""
    return person.gender in ("", gender)
