"""A sentence with all that rules ask about it: chunks as a string, and who is meant."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from sys import maxsize

from tui.analysis.chunks import Chunk, Post, Word
from tui.analysis.names import Named, Person
from tui.analysis.structure import Sentence, TimePhrase
from tui.analysis.symbols import AUXILIARIES, Symbol
from tui.model.dates import EdtfDate
from tui.model.documents import Span

EVENTS = frozenset(
    (
        Symbol.APPOINT, Symbol.BECOME, Symbol.SERVE, Symbol.HOLD, Symbol.LEAD, Symbol.JOIN, Symbol.LEAVE, Symbol.REMOVE,
        Symbol.RESIGN, Symbol.SUCCEED, Symbol.WRITE, Symbol.SEND, Symbol.RECEIVE, Symbol.PUBLISH, Symbol.DIE,
    )
)  # fmt: skip
"""Verbs that tell of an event: a date on the far side of one belongs to it rather than to its neighbour."""

CLAUSE_REACH = 160
"""Chunks: what is longer is no clause but a list, and looking through it for every event would not stay linear."""
_APPOSED = Symbol.POST + Symbol.COMMA + Symbol.PERSON + Symbol.COMMA
_BEFORE_SCARE = (Symbol.DET, Symbol.OWNER)
_LONGEST_SCARE = 6
"""Chunks of words quoted for their own sake, within a predicate."""
_WALLS = (Symbol.STOP, Symbol.QUOTE, Symbol.COLON)
_WALL = re.compile(f"[{''.join(_WALLS)}]")


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for a whole document.

    Attributes:
        text: Its text.
        published: Its own date.
        protagonist: The person it is mostly about, as in a biography.
        is_narrative: Whether it tells of the past, so that bare titles hold at the time told of.
    """

    text: str
    published: EdtfDate | None = None
    protagonist: Person | None = None
    is_narrative: bool = False


@dataclass(frozen=True)
class Scene:
    """A sentence as its chunks, in its document's setting.

    `symbols` has one character a chunk; `people` says whom each PERSON and pronoun chunk means, by index; `is_retold`
    whether the sentences before it in its paragraph tell of a year before the document's.
    """

    setting: Setting
    sentence: Sentence
    chunks: tuple[Chunk, ...]
    symbols: str
    people: dict[int, Person] = field(default_factory=dict)
    is_retold: bool = False

    @cached_property
    def kinds(self) -> tuple[Symbol, ...]:
        """The symbol of each chunk."""
        return tuple([chunk.symbol for chunk in self.chunks])

    def places(self, symbol: Symbol, first: int = 0, last: int = maxsize) -> Iterator[int]:
        """The indices of the chunks of one symbol, from `first` up to, not including, `last`."""
        at = self.symbols.find(symbol, first, last)
        while at >= 0:
            yield at
            at = self.symbols.find(symbol, at + 1, last)

    def words(self, index: int) -> str:
        """The words of one chunk."""
        chunk = self.chunks[index]
        return self.setting.text[chunk.start : chunk.end]

    def person(self, index: int | None) -> Person | None:
        """Whom a chunk means."""
        return None if index is None else self.people.get(index)

    def lemma(self, index: int) -> str:
        """The dictionary form of a word of the lexicon; "" for any other chunk."""
        value = self.chunks[index].value
        return value.lemma if isinstance(value, Word) else ""

    def verb(self, index: int) -> str:
        """The first word of the dictionary form: "take" for "took over as"."""
        return self.lemma(index).partition(" ")[0]

    def form(self, index: int) -> str:
        """How a verb of the lexicon stands ("past", "ing", "base" …), or how sure a noun is; "" for any other chunk."""
        value = self.chunks[index].value
        return value.form if isinstance(value, Word) else ""

    def post(self, index: int) -> Post | None:
        """The post at a chunk."""
        value = self.chunks[index].value
        return value if isinstance(value, Post) else None

    def body(self, index: int) -> str | None:
        """The body or place named at a chunk."""
        value = self.chunks[index].value
        return value.text if isinstance(value, Named) else None

    def phrase(self, index: int) -> TimePhrase:
        """The time phrase at a TIME chunk."""
        value = self.chunks[index].value
        if not isinstance(value, TimePhrase):
            raise TypeError(f"chunk {index} is no time phrase")
        return value

    def span(self, indices: Iterable[int]) -> Span:
        """The run from the first to the last of some chunks."""
        chosen = list(indices)
        return Span(min(self.chunks[at].start for at in chosen), max(self.chunks[at].end for at in chosen))

    def before(self, index: int) -> Symbol:
        """The symbol before a chunk; STOP at the beginning."""
        return self.chunks[index - 1].symbol if index > 0 else Symbol.STOP

    def after(self, index: int) -> Symbol:
        """The symbol after a chunk; STOP at the end."""
        return self.chunks[index + 1].symbol if index + 1 < len(self.chunks) else Symbol.STOP

    def next_wall(self, index: int) -> int:
        """The index of the next stop, quotation mark or colon, the number of chunks, or as far as a clause reaches."""
        end = min(len(self.chunks), index + CLAUSE_REACH)
        wall = _WALL.search(self.symbols, index, end)
        return wall.start() if wall else end

    def last_wall(self, index: int) -> int:
        """The index of the stop, quotation mark or colon before a chunk, -1, or as far as a clause reaches."""
        first, at = max(0, index + 1 - CLAUSE_REACH), index + 1
        while (at := max([self.symbols.rfind(wall, first, at) for wall in _WALLS])) >= 0:
            if not self.is_within_clause(at):
                return at
        return first - 1

    def is_within_clause(self, quote: int) -> bool:
        """Whether a quotation mark ends no clause: 'Hale "has no plans"', 'had "quit"', 'lost a "no deal" vote'."""
        if quote < 1 or self.chunks[quote].symbol is not Symbol.QUOTE:
            return False
        is_opening = self.chunks[quote].start > self.chunks[quote - 1].end
        opened = quote if is_opening else self.symbols.rfind(Symbol.QUOTE, max(0, quote - _LONGEST_SCARE), quote)
        if opened > 0 and self.before(opened) in _BEFORE_SCARE:
            return True
        if self.before(quote) in AUXILIARIES:
            return True
        if not is_opening:  # 'had "absolutely no intention" of'
            return opened > 0 and self.after(quote) in (Symbol.OF, Symbol.TO) and self.before(opened) in AUXILIARIES
        named = quote - 1 - (self.symbols[max(0, quote - 4) : quote] == _APPOSED)
        return self.chunks[named].symbol in (Symbol.PERSON, Symbol.PRONOUN) and self.after(quote) in AUXILIARIES

    def times_of_have(self, span: Span) -> list[int]:
        """The indices of the forms of "have" within a run: "has been made head" still holds."""
        first = bisect_left(self.chunks, span.start, key=attrgetter("start"))
        return list(self.places(Symbol.HAVE, first, bisect_right(self.chunks, span.end, key=attrgetter("end"))))

    def times(self, first: int, last: int) -> list[int]:
        """The indices of the time phrases from `first` up to, not including, `last`."""
        return list(self.places(Symbol.TIME, max(first, 0), max(last, 0)))


def is_after(day: EdtfDate | None, published: EdtfDate | None) -> bool:
    """Whether a date is wholly after a document's own, so that what is told of it cannot have happened."""
    if day is None or published is None or day.earliest is None or published.latest is None:
        return False
    return day.earliest > published.latest
