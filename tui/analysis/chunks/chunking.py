"""A sentence as a row of chunks: time phrases first, then names, then terms of the lexicon, then single words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from sys import maxsize

from tui.analysis.chunks.markup import marked
from tui.analysis.chunks.readings import read_after
from tui.analysis.chunks.senses import Sense, lexicon, plain, senses
from tui.analysis.chunks.values import Chunk
from tui.analysis.names import Names
from tui.analysis.segmentation import OTHER, find_tokens
from tui.analysis.structure import Sentence, TimePhrase
from tui.analysis.symbols import Symbol
from tui.analysis.terms import Search, Term, load


def chunk(text: str, sentence: Sentence, names: Names, phrases: Sequence[TimePhrase]) -> list[Chunk]:
    """The sentence as chunks in order: time phrases first, then names, then terms of the lexicon, then single words."""
    row = Row(text, sentence, _taken(sentence, names, phrases))
    known, owner, chunks = senses(), Symbol.OWNER, row.chunks
    last = Symbol.STOP
    for token, following in pairwise(chain(find_tokens(text, sentence.span), (_END,))):
        kind = token.lastindex or OTHER
        start, end = token.span(kind)
        if end <= row.reach:
            continue
        sense = known[token[kind]] if kind != OTHER and start >= row.free and end <= row.wall else None
        if sense and (not sense.seconds or _is_whole(sense, following)):
            symbol, value = sense.after[last]
            found = Chunk(symbol, start, end, value)
        elif sought := row.sought(start, end, last):
            found = sought
        else:
            continue
        if last is owner and found.symbol in _NO_NOUN and _is_her(text, chunks[-1]):
            chunks[-1] = chunks[-1]._replace(symbol=Symbol.OBJECT)
        chunks.append(found)
        last = found.symbol
    return chunks


def _is_whole(sense: Sense, following: re.Match[str]) -> bool:
    """Whether the token after a word shows that no longer term begins with it."""
    kind = following.lastindex or OTHER
    return kind != OTHER and following[kind].lower() not in sense.seconds


class Row:
    """The chunks of a sentence, and what stands in the way of reading each of its words alone.

    Attributes:
        chunks: As far as they are read.
        reach: Where the last chunk ends of those that were sought.
        free: Where the terms, names and time phrases met so far end.
        wall: Where the next name or time phrase begins.
    """

    def __init__(self, text: str, sentence: Sentence, taken: dict[int, Chunk]) -> None:
        self._text, self._taken = text, taken
        covered = sorted([(one.start, one.end) for one in taken.values()])
        self._search = Search(lexicon(), text, sentence.span, covered)
        self._terms: dict[int, Term] = {}
        self._marks = marked(text, sentence.span)
        self._walls = iter(covered)
        self._next = next(self._walls, _NO_WALL)
        self.chunks: list[Chunk] = []
        self.reach = self.free = sentence.span.start
        self._is_marked = bool(self._marks) or text.find("_", sentence.span.start, sentence.span.end) >= 0
        self.wall = -1 if self._is_marked else self._next[0]

    def sought(self, start: int, end: int, last: Symbol) -> Chunk | None:
        """The chunk that a token begins of which its letters do not tell all; None for marks of emphasis and links."""
        if start == self.wall and end <= self._next[1]:
            self._pass(end)
            self.reach = self._taken[start].end
            return self._taken[start]
        self._terms |= {term.start: term for term in _parted(self._text, self._search.within(start, end))}
        self.free = max(self.free, self._search.reach)
        self._pass(end)
        if start in self._marks:
            return None
        if start < self.reach:
            start = self.reach + (self._text[self.reach] in _HYPHENS)
            if last is Symbol.PERSON:
                self.chunks.append(Chunk(Symbol.DASH, start - 1, start))
                last = Symbol.DASH
        found = self._taken.get(start)
        if found is None and (term := self._terms.get(start)):
            symbol, word = read_after(term.entry, last)
            found = Chunk(symbol, term.start, term.end, word)
        if found is None:
            found = Chunk(plain(self._text[start:end]), start, end)
        self.reach = found.end
        return found

    def _pass(self, end: int) -> None:
        """Pass the names and time phrases that begin before `end`."""
        while self._next[0] < end:
            self.free = max(self.free, self._next[1])
            self._next = next(self._walls, _NO_WALL)
        if not self._is_marked:
            self.wall = self._next[0]


_NO_WALL = (maxsize, maxsize)
_END = next(re.finditer("", ""))
"""After the last token: no token, and no group."""


def _taken(sentence: Sentence, names: Names, phrases: Sequence[TimePhrase]) -> dict[int, Chunk]:
    """The time phrases of a sentence, and its names where none of them stands, by where they begin."""
    taken = {phrase.span.start: Chunk(Symbol.TIME, phrase.span.start, phrase.span.end, phrase) for phrase in phrases}
    starts = [phrase.span.start for phrase in phrases]
    for named in names.within(sentence.span):
        before = bisect_left(starts, named.span.end)
        if not before or phrases[before - 1].span.end <= named.span.start:
            taken[named.span.start] = Chunk(named.symbol, named.span.start, named.span.end, named)
    return taken


def _is_her(text: str, owner: Chunk) -> bool:
    return text[owner.start : owner.end].lower() == "her"


_HYPHENS = "-‐‑"
"""Between parts of a word that stand in different chunks: "ex-minister"."""
_NO_NOUN = frozenset(
    (
        Symbol.AS, Symbol.TO, Symbol.BY, Symbol.IN, Symbol.AT, Symbol.ON, Symbol.COMMA, Symbol.STOP, Symbol.AND,
        Symbol.WITH, Symbol.FOR, Symbol.FROM, Symbol.TIME, Symbol.CLOSE, Symbol.QUOTE, Symbol.WHEN,
    )
)  # fmt: skip
"""Before these "her" is who, not whose."""


def _parted(text: str, terms: Iterable[Term]) -> Iterator[Term]:
    for term in terms:
        if "-" in term.entry.text and " " in text[term.start : term.end] and term.entry.attributes("post_status"):
            blank = text.index(" ", term.start)
            yield from load("function_words").find(text, term.start, blank)
            yield from load("function_words").find(text, blank + 1, term.end)
        else:
            yield term
