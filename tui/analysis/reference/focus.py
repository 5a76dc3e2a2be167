"""Who "he", "she" and "I" are: the nearest compatible subject first, and no guess where two fit."""

import re
from collections.abc import Container, Mapping, Sequence

from tui.analysis.chunks import Chunk, Post
from tui.analysis.names import Named, Person
from tui.analysis.reference.asking import asker, decider, is_faced, told_to_act
from tui.analysis.reference.openings import ASKED_BY, named_ahead, subject_ahead
from tui.analysis.reference.owned import owner_named
from tui.analysis.reference.owners import is_parent, owns_subject
from tui.analysis.reference.ruled_out import ruled_out
from tui.analysis.reference.told import OPENING_CLAUSE, OPENING_PHRASE, Told, agrees, appointee
from tui.analysis.reference.unknown import (
    GENDERS,
    UNKNOWN_CHOSEN,
    acts_unknown,
    is_by_other,
    is_of_unknown,
    may_be_unknown,
    opens_with_unknown,
    unknown_parent,
)
from tui.analysis.symbols import Symbol

FIRST_PERSON = frozenset(("i", "me", "my", "myself"))
_PRONOUNS = frozenset((Symbol.PRONOUN, Symbol.OBJECT, Symbol.OWNER))
_MEANS_SOMEBODY = re.compile(f"[{Symbol.PERSON}{Symbol.PRONOUN}{Symbol.OBJECT}{Symbol.OWNER}]")
_REACH = 4
"""How many sentences back a pronoun may point."""


class Focus:
    """The people told of so far in a document, the latest last."""

    def __init__(self, protagonist: Person | None, lives: Mapping[int, Person] | None = None) -> None:
        self._protagonist = protagonist
        self._lives = lives or {}
        self._subjects: list[tuple[int, int, Person]] = []
        self._seen: list[tuple[int, Person]] = []
        self._unnamed, self._office = (-1, -1), -1
        self._parent = (-1, -1, "")
        self._named: set[Person] = set()

    def resolve(self, text: str, chunks: Sequence[Chunk], symbols: str, number: int, block: int) -> dict[int, Person]:
        """Whom each name and pronoun of a sentence means, by index of its chunk.

        Args:
            text: The document's.
            chunks: The sentence.
            symbols: Its symbols.
            number: The sentence's number in the document.
            block: The number of its block: a new one begins with the protagonist again.
        """
        self._protagonist = self._lives.get(number, self._protagonist)
        told = Told(text, chunks, symbols)
        for at in [found.start() for found in _MEANS_SOMEBODY.finditer(symbols)]:
            chunk = chunks[at]
            person = None
            if chunk.symbol is Symbol.PERSON and isinstance(chunk.value, Named):
                person = chunk.value.person
            elif chunk.symbol in _PRONOUNS:
                gender = GENDERS.get(text[chunk.start : chunk.end].lower())
                if gender and not _stresses(text, chunks, at):
                    person = self._meant(told, at, gender, (number, block))
            told.add(at, person)
        people = told.people
        is_unknown = opens_with_unknown(text, chunks, symbols, people)
        opening = _UNNAMED_SUBJECT.match(symbols) if people else None
        of_several = opening is not None and _are_several(chunks[opening.start("post")])
        if people and not is_unknown and not of_several:
            self._remember(text, chunks, symbols, people, number, block)
        unnamed = not of_several and (opening or _CONTRASTED.search(symbols)) if people else None
        acts = unnamed or (UNKNOWN_CHOSEN.match(symbols) if people else None)
        is_unknown = is_unknown or (bool(people) and is_of_unknown(text, chunks, symbols))
        if is_unknown or acts or (not people and acts_unknown(text, chunks, symbols)):
            self._unnamed = (number, block)
        self._parent = (number, block, unknown_parent(text, chunks, people))
        if (chosen := _CHOSEN.search(symbols)) and chosen.end() - 1 not in people:
            self._unnamed = (number, block)
        self._office = number if _TO_OFFICE.search(symbols) else self._office
        return people

    def _meant(self, told: Told, at: int, gender: str, place: tuple[int, int]) -> Person | None:
        """Whom a pronoun means; None where nobody is known to be, or two fit."""
        text, chunks, symbols, people = told.text, told.chunks, told.symbols, told.people
        chunk, person = chunks[at], None
        is_subject = chunk.symbol is not Symbol.OBJECT or is_faced(text, chunks, at)
        other = told.speaker(at) or asker(text, chunks, people, at) or decider(text, chunks, people, at)
        other = other or ruled_out(text, chunks, symbols, people, at)
        by_verb = told_to_act(text, chunks, symbols, at) or _subject_told(text, chunks, symbols, at)
        by_verb = owner_named(text, chunks, symbols, at) if by_verb is None else by_verb
        next_named = None if people else named_ahead(text, chunks, symbols, at)
        ahead = self._ahead(next_named, chunks, gender, place)
        if ahead is not None:
            person = ahead
        elif by_verb is not None:
            person = people.get(by_verb)
        elif not is_subject or not (
            gender in told.unknown or is_by_other(symbols, at) or may_be_unknown(text, chunks, symbols, at)
        ):
            before = told.before(at, gender, other, is_subject=is_subject)
            others = told.done_to(at) if is_subject else frozenset()
            person = self._antecedent(gender, before, place, others, is_subject=is_subject)
            if next_named is not None and chunk.symbol is Symbol.OWNER:
                person = _if_named(person, chunks[next_named])
        is_ahead = person is not None and not is_subject and person is subject_ahead(text, chunks, at)
        return None if person is other or is_ahead else person

    def _ahead(self, at: int | None, chunks: Sequence[Chunk], gender: str, place: tuple[int, int]) -> Person | None:
        """The person named at a chunk ahead, if a new paragraph begins with them and no life of another goes on."""
        value = chunks[at].value if at is not None else None
        if not isinstance(value, Named) or value.person is None:
            return None
        near = {person for number, person in self._seen if place[0] - number <= 1}
        if self._protagonist not in (None, value.person) and (value.person not in near or self._protagonist in near):
            return None
        is_new = not self._subjects or self._subjects[-1][1] != place[1]
        return _learned(value.person, gender) if is_new and agrees(value.person, gender) else None

    def _antecedent(
        self,
        gender: str,
        before: Sequence[Person],
        place: tuple[int, int],
        others: Container[Person],
        *,
        is_subject: bool,
    ) -> Person | None:
        """The nearest person a pronoun can mean, of whom its sentence names before; their gender is learned by it.

        Those in `others` are somebody else.
        """
        if len(before) == 1 or (before and is_subject):
            return _learned(before[0], gender)
        if before:
            return None
        number, block = place
        if is_subject and (self._unnamed == (number - 1, block) or self._meets_new(number - 1)):
            return None  # "The minister met Hale. He left": he may be either
        if is_subject and self._parent == (number - 1, block, gender):
            return None  # "Two of his sons, Tom and Max Hale, farmed. He": their father
        if not is_subject and self._office == number - 1:
            return None  # "Did you write to the minister? I wrote to him in June"
        told_of = {
            person for at, person in self._seen if number - at <= (1 if self._tells_of_other(place, gender) else 2)
        }
        if self._protagonist and self._protagonist in told_of and agrees(self._protagonist, gender):
            is_either = is_subject and self._protagonist in self._named and self._tells_of_other(place, gender)
            return None if is_either else _learned(self._protagonist, gender)
        for back in range(1, _REACH + 1):
            subjects = [one for one in self._subjects if one[0] == number - back and one[2] not in others]
            if self._protagonist and subjects and subjects[0][1] != block and agrees(self._protagonist, gender):
                return _learned(self._protagonist, gender)
            if subjects and agrees(subjects[0][2], gender):
                return _learned(subjects[0][2], gender)
            seen = {person for at, person in self._seen if at == number - back and agrees(person, gender)}
            seen = {person for person in seen if person not in others}
            if seen:
                return _learned(seen.pop(), gender) if len(seen) == 1 else None
        if self._protagonist and agrees(self._protagonist, gender):
            return _learned(self._protagonist, gender)
        return None

    def _meets_new(self, number: int) -> bool:
        """Whether a sentence of an unnamed subject first names another: "The bursar will be replaced by Hale"."""
        known = {person for at, person in self._seen if at < number}
        return self._unnamed[0] == number and any(at == number and one not in known for at, one in self._seen)

    def _tells_of_other(self, place: tuple[int, int], gender: str) -> bool:
        """Whether the sentence before, in the same paragraph, is of somebody else: "Reed has served since 1978. He"."""
        number, block = place
        return any(
            at == number - 1 and its_block == block and person is not self._protagonist and agrees(person, gender)
            for at, its_block, person in self._subjects[-2:]
        )

    def _remember(
        self, text: str, chunks: Sequence[Chunk], symbols: str, people: dict[int, Person], number: int, block: int
    ) -> None:
        """Who is named first is taken for the subject, but not whom a preposition leads to nor who appoints another."""
        if ASKED_BY.match(symbols):
            people = {at: person for at, person in people.items() if at > 1}
        self._seen += [(number, person) for at, person in people.items() if not is_parent(text, chunks, at)]
        opened = OPENING_PHRASE.match(symbols) or OPENING_CLAUSE.match(symbols) if people else None
        after = [at for at in people if at >= opened.end()] if opened else []
        named = (at for at in after or people if not owns_subject(text, chunks, at))
        first = next((at for at in named if not _PREDICATED.search(symbols, max(0, at - 3), at)), None)
        appointed = appointee(symbols, people)
        first = first if appointed is None else appointed
        if first is not None:
            self._subjects.append((number, block, people[first]))
        del self._seen[:-40], self._subjects[:-20]
        others = {people[at] for at in people if chunks[at].symbol is Symbol.PERSON and at != first}
        self._named = others if first is not None and chunks[first].symbol is Symbol.PERSON else set()


def _if_named(person: Person | None, chunk: Chunk) -> Person | None:
    """Whom "his" means, where the subject ahead is nobody else: "In her tenure as dean, Ann Hale" is either's."""
    return person if isinstance(chunk.value, Named) and chunk.value.person is person else None


_PREDICATED = re.compile(f"[{Symbol.POST}{Symbol.WORD}]{Symbol.BE}{Symbol.POST}?\\Z")
"""Before whom a sentence names last: "his first commander was | Tom Reed" is not of Reed."""
_TELLS = re.compile(f"{Symbol.SAY}{Symbol.OBJECT}{Symbol.THAT}?$")
_INFORMS = ("inform", "notif", "remind", "warn", "advis", "assur", "told", "tell")
_WANTS = ("wanted", "wants", "wished", "wishes", "intended", "intends", "planned", "plans")
_TELLS_NAMED = re.compile(
    f"(?P<says>[{Symbol.SAY}{Symbol.WORD}]){Symbol.POST}?(?P<told>[{Symbol.PERSON}{Symbol.NAME}])"
    f"[{Symbol.DET}{Symbol.WORD}{Symbol.ADVERB}{Symbol.TIME}{Symbol.NUMBER}]{{0,3}}(?:{Symbol.THAT}|{Symbol.WHEN})$"
)
_REPLACES = re.compile(
    f"{Symbol.SUCCEED}{Symbol.POST}?(?P<other>[{Symbol.PERSON}{Symbol.NAME}]){Symbol.COMMA}?{Symbol.WHEN}$"
)
_ASKS_OFFICE = re.compile(f"[{Symbol.WORD}{Symbol.SAY}]{Symbol.DET}?{Symbol.POST}{Symbol.WHEN}$")
"""Before whoever holds the office and is not named: "Hale asked the minister whether | he would go"."""
_TOLD_WITHIN = 5  # chunks


def _are_several(chunk: Chunk) -> bool:
    """Whether the subject of a sentence is several people by what they are: "His teachers included Hale and Orr"."""
    return isinstance(chunk.value, Post) and chunk.value.is_plural


def _is_asked(text: str, verb: Chunk) -> bool:
    return text[verb.start : verb.end].lower() in ("asked", "asks", "ask", "questioned", "pressed", "challenged")


def _subject_told(text: str, chunks: Sequence[Chunk], symbols: str, at: int) -> int | None:
    """The chunk of whom a pronoun means that follows "Hale told him" or "to replace Hale when"; None elsewhere.

    Who "would" or "will" act is who tells it; anybody else may be either.
    """
    near = max(0, at - _TOLD_WITHIN)
    if (asked := _ASKS_OFFICE.search(symbols, near, at)) and _is_asked(text, chunks[asked.start()]):
        return -1
    if found := _REPLACES.search(symbols, near, at):
        return found.start("other")
    if named := _TELLS_NAMED.search(symbols, near, at):
        says = chunks[named.start("says")]
        is_asked = _is_asked(text, says)
        if not is_asked and not text[says.start : says.end].lower().startswith(_INFORMS):
            return None
        verb = text[chunks[at + 1].start : chunks[at + 1].end].lower() if at + 1 < len(chunks) else ""
        if is_asked and (verb in _WANTS or symbols[at + 1] == Symbol.MODAL):
            return named.start("told")  # "asked Hale whether she would resign"
        return -1 if is_asked or Symbol.BE in symbols[at + 1 : at + 4] else None  # "told Hale that she had been sacked"
    found = _TELLS.search(symbols, near, at)
    if found is None or text[(told := chunks[found.start() + 1]).start : told.end].lower() not in GENDERS:
        return None  # "he tells me that he wrote" leaves no doubt
    will = chunks[at + 1] if at + 1 < len(chunks) else None
    intends = will is not None and text[will.start : will.end].lower() in ("would", "will", "intended", "planned")
    return found.start() - 1 if intends else -1


def _stresses(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "himself" stresses a title, whoever holds it: "the former minister himself had resigned"."""
    return at > 0 and chunks[at - 1].symbol is Symbol.POST and text[chunks[at].start : chunks[at].end].endswith("self")


_UNNAMED_SUBJECT = re.compile(
    f"(?:{Symbol.TIME}{Symbol.COMMA}?)?{Symbol.DET}?(?P<post>{Symbol.POST})"
    f"[{Symbol.BE}{Symbol.HAVE}{Symbol.MODAL}{Symbol.WRITE}{Symbol.RESIGN}{Symbol.LEAVE}{Symbol.APPOINT}{Symbol.WORD}]"
)
"""A sentence whose subject is somebody by their post alone, who does more than say what is about another."""
_CONTRASTED = re.compile(
    f"{Symbol.COMMA}{Symbol.WHEN}{Symbol.DET}?{Symbol.POST}{Symbol.ADVERB}*"
    f"[{Symbol.BE}{Symbol.HAVE}{Symbol.MODAL}{Symbol.RESIGN}{Symbol.LEAVE}]"
)
"""A sentence that ends with such a subject: "Hale resigned first, but the prime minister has far to go"."""
_CHOSEN = re.compile(f"{Symbol.APPOINT}{Symbol.OBJECT}")
"""Whom somebody appoints: of one who is not known, the next sentence may tell: "Hale made him clerk. He left"."""
_TO_OFFICE = re.compile(f"[{Symbol.WRITE}{Symbol.SEND}]{Symbol.TO}{Symbol.POST}(?!{Symbol.COMMA}?{Symbol.PERSON})")


def _learned(person: Person, gender: str) -> Person:
    person.gender = person.gender or gender
    return person
