"""A letter or message that a document holds, and what the lines of its head say."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.scenes import Scene, is_after
from tui.analysis.structure import TimePhrase
from tui.analysis.symbols import Symbol
from tui.analysis.zones.letter_heads import unmarked
from tui.model.dates import EdtfDate, Precision
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Part
from tui.values import dataclass

_WRITER = frozenset(("i", "me", "my", "myself", "mine"))
_READER = frozenset(("you", "your", "yourself", "yours"))


@dataclass(frozen=True, slots=True)
class Correspondence:
    """A letter or e-mail that a document holds.

    Attributes:
        span: All of it, its text included.
        text: What stands there.
        head: Its date and addressee lines.
        senders: Who sign it, or whom "From" names.
        recipients: Whom it addresses.
        time: Its date.
        words: What stands between its head and its closing; None for an e-mail.
    """

    span: Span
    text: str
    head: Span
    senders: tuple[Person, ...]
    recipients: tuple[Person, ...]
    time: TimePhrase | None
    words: Span | None = None

    def draft(self) -> Draft:
        """The statement that it was written."""
        senders = ((person, Part.SENDER) for person in self.senders)
        return Draft(
            Kind.LETTER,
            "letter.printed",
            self.head,
            (*senders, *((person, Part.RECIPIENT) for person in self.recipients)),
            date=self.time.start if self.time else None,
            time=self.time,
            evidence=(Evidence("date", self.time.span),) if self.time else (),
        )


def words_in(printed: Iterable[Correspondence]) -> Iterator[tuple[Span, str]]:
    """What stands in each of some printed letters, and the name of whoever says it."""
    return ((one.words, one.senders[0].name) for one in printed if one.words and one.senders)


def last_written(printed: Iterable[Correspondence], published: EdtfDate | None) -> EdtfDate | None:
    """A document's own day, or that of the last letter it prints, for its notes are later still."""
    last = published
    for one in printed:
        day = one.time.start if one.time else None
        last = day if is_after(day, last) else last
    return last


@dataclass(frozen=True, slots=True)
class Line:
    """A block of a letter with its sentences."""

    span: Span
    text: str
    scenes: tuple[Scene, ...]


def lines_of(scenes: Iterable[Scene]) -> list[Line]:
    """The blocks of some sentences, in order."""
    lines = []
    for _, group in groupby(scenes, key=lambda scene: scene.sentence.block):
        own = tuple(group)
        span = Span(own[0].sentence.span.start, own[-1].sentence.span.end)
        lines.append(Line(span, unmarked(span.of(own[0].setting.text)), own))
    return lines


def people_in(scenes: Iterable[Scene], within: Span | None = None) -> list[Person]:
    """Who is named in some sentences, or in a part of them, in order."""
    people = [
        person
        for scene in scenes
        for at, one in enumerate(scene.chunks)
        if one.symbol is Symbol.PERSON and (within is None or within.covers(one.span)) and (person := scene.person(at))
    ]
    return list(dict.fromkeys(people))


def is_day(phrase: TimePhrase) -> bool:
    """Whether a phrase can date a letter: "1849" above a salutation is the number of a house."""
    return phrase.start is not None and phrase.start.precision in (Precision.DAY, Precision.MONTH)


def phrases_in(scene: Scene) -> Iterator[TimePhrase]:
    """The time phrases of a sentence that tell when something began or was."""
    for at in scene.times(0, len(scene.chunks)):
        phrase = scene.phrase(at)
        if phrase.start:
            yield phrase


def resolve(scenes: Iterable[Scene], writers: Sequence[Person], reader: Person | None) -> None:
    """Say whom "I" and "you" mean in a letter's text."""
    writer = writers[0] if len(writers) == 1 else None
    for scene in scenes:
        for at, one in enumerate(scene.chunks):
            if one.symbol not in (Symbol.PRONOUN, Symbol.OBJECT, Symbol.OWNER):
                continue
            word = scene.words(at).lower()
            person = writer if word in _WRITER else reader if word in _READER else None
            if person:
                scene.people[at] = person
