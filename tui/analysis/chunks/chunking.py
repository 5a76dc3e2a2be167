"""A sentence as a row of chunks: time phrases first, then names, then terms of the lexicon, then single words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from sys import maxsize

from tui.analysis.chunks.markup import marked
from tui.analysis.chunks.readings import read_after
from tui.analysis.chunks.senses import lexicon, plain, senses, unknown
from tui.analysis.chunks.values import Chunk, Word
from tui.analysis.names import Names
from tui.analysis.segmentation import split
from tui.analysis.structure import Sentence, TimePhrase
from tui.analysis.symbols import Symbol
from tui.analysis.terms import Search, Term, load


def chunk(text: str, sentence: Sentence, names: Names, phrases: Sequence[TimePhrase]) -> list[Chunk]:
    """The sentence as chunks in order: time phrases first, then names, then terms of the lexicon, then single words."""
    row = Row(text, sentence, _taken(text, sentence, names, phrases))
    known, owner, chunks = senses(), Symbol.OWNER, row.chunks
    last, at = Symbol.STOP, sentence.span.start
    free, wall = row.free, row.wall
    tokens = [known[piece] for piece in split(text, sentence.span)]
    for (blank, length, after, seconds, _, _), then in pairwise([*tokens, _END]):
        start = at + blank
        at = end = start + length
        if start < free or end > wall or (then.is_glued and text[end - 1].isalnum()):
            after = None
        if after is not None and (not seconds or (then.spelt and then.spelt not in seconds)):
            symbol, value = after[last]
            found = _new(Chunk, (symbol, start, end, value))
        elif end > row.reach:
            sought = row.sought(start, end, last, is_word=after is not None)
            free, wall = row.free, row.wall
            if sought is None:
                continue
            symbol, found = sought[0], sought
        else:
            continue
        if last is owner and symbol in _NO_NOUN and _is_her(text, chunks[-1]):
            chunks[-1] = chunks[-1]._replace(symbol=Symbol.OBJECT)
        chunks.append(found)
        last = symbol
    return bracketed(text, chunks) if text.find("  ", sentence.span.start, sentence.span.end) >= 0 else chunks


def bracketed(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with brackets around parties and states that have lost theirs, and commas between members."""
    row = []
    for one in chunks:
        if one.symbol is Symbol.NAME and _BARE_PARTY.match(text, one.start):
            row += [Chunk(Symbol.OPEN, one.start, one.start), one, Chunk(Symbol.CLOSE, one.end, one.end)]
            if text.startswith("   ", one.end):
                row.append(Chunk(Symbol.COMMA, one.end, one.end))
        else:
            row.append(one)
    return row


_END = unknown("")
"""After the last token: no token."""
_new = tuple.__new__
"""Makes a named tuple at half the price of its own constructor."""


class Row:
    """The chunks of a sentence, and what stands in the way of reading each of its words alone.

    Attributes:
        chunks: As far as they are read.
        reach: Where the last chunk ends of those that were sought.
        free: Where the terms, names, time phrases and marks of emphasis and links met so far end.
        wall: Where the next name, time phrase or such mark begins.
    """

    def __init__(self, text: str, sentence: Sentence, taken: dict[int, Chunk]) -> None:
        self._text, self._taken = text, taken
        covered = [(one[1], one[2]) for one in taken.values()]
        covered.sort()
        self._search = Search(lexicon(), text, sentence.span, covered)
        self._terms: dict[int, Term] = {}
        marks = marked(text, sentence.span)
        self._marks = {at for first, last in marks for at in range(first, last)} if marks else ()
        self._walls = iter(sorted([*covered, *marks]) if marks else covered)
        self.wall, self._wall_end = next(self._walls, _NO_WALL)
        self.chunks: list[Chunk] = []
        self.reach = self.free = sentence.span.start

    def sought(self, start: int, end: int, last: Symbol, *, is_word: bool) -> Chunk | None:
        """The chunk that a token begins of which its letters do not tell all; None for marks of emphasis and links.

        Args:
            start: Where the token begins.
            end: Where it ends.
            last: The symbol of the chunk before it.
            is_word: Whether it is a whole word with which terms begin, and nothing stands in the way of it.
        """
        taken = self._taken.get(start)
        if taken is None or end > taken[2]:
            self._meet(start, end, is_word=is_word)
        self._pass(end)
        if self._text[end - 1] == "_":
            self.free = max(self.free, end + 1)  # "_report" is no report
        if start in self._marks:
            return None
        if taken is None and start < self.reach:
            start = self.reach + (self._text[self.reach] in _HYPHENS)
            if last is Symbol.PERSON:
                self.chunks.append(Chunk(Symbol.DASH, start - 1, start))
                last = Symbol.DASH
            taken = self._taken.get(start)
        found = taken or self._read(start, end, last)
        if found.end < end and found.end + 1 in self._terms and (status := self._status_before_hyphen(found)):
            self.chunks.append(status)
            found = self._read(found.end + 1, end, status.symbol)
        self.reach = found.end
        return found

    def _status_before_hyphen(self, first: Chunk) -> Chunk | None:
        """The first part of "ex-minister" and "then-mayor", None where it says nothing of when a post was held."""
        if self._text[first.start : first.end].lower() == "then":
            return first._replace(symbol=Symbol.STATUS, value=Word("then", "then"))
        return first if first.symbol is Symbol.STATUS else None

    def _meet(self, start: int, end: int, *, is_word: bool) -> None:
        """Take note of the terms that begin within a token."""
        if is_word:
            term = self._search.beginning(start, end)
            terms = [term] if term else []
        else:
            terms = self._search.within(start, end)
        for one in _parted(self._text, terms):
            self._terms[one.start] = one
        self.free = max(self.free, self._search.reach)

    def _read(self, start: int, end: int, last: Symbol) -> Chunk:
        """The term that begins at `start`, else the word that ends at `end`."""
        term = self._terms.get(start)
        if term is None:
            return Chunk(plain(self._text[start:end]), start, end)
        symbol, word = read_after(term.entry, last)
        if word.form == "base" and term.end < end:
            return Chunk(plain(self._text[start:end]), start, end)  # "second-degree" is no verb
        return Chunk(symbol, term.start, term.end, word)

    def _pass(self, end: int) -> None:
        """Pass the names, time phrases and marks that begin before `end`."""
        while self.wall < end:
            self.free = max(self.free, self._wall_end)
            self.wall, self._wall_end = next(self._walls, _NO_WALL)


_NO_WALL = (maxsize, maxsize)


_NUMBERED = re.compile(r"\bNo\. \d{1,5}(?:/\d{1,5}){0,3}(?![\w.]*\w)")
"""What numbers a paper, where "No" denies nothing: "your cable | No. 45 | of 1 June"."""


def _taken(text: str, sentence: Sentence, names: Names, phrases: Sequence[TimePhrase]) -> dict[int, Chunk]:
    """The time phrases of a sentence, and its names where none of them stands, by where they begin.

    What the capitals of "Memorandum of Understanding" begin is no name, however it is written.
    """
    agreements, reach = load("letters_not"), 0
    taken = {phrase.span.start: Chunk(Symbol.TIME, phrase.span.start, phrase.span.end, phrase) for phrase in phrases}
    starts = [phrase.span.start for phrase in phrases]
    for named in names.within(sentence.span):
        start = named.span.start
        if agreements.opens(named.text):
            reach = max(
                (one.end for one in agreements.find(text, start, sentence.span.end) if one.start == start), default=0
            )
        if start < reach or (named.symbol is Symbol.NAME and named.text in _NOUNS):
            continue
        before = bisect_left(starts, named.span.end)
        if not before or phrases[before - 1].span.end <= named.span.start:
            taken[named.span.start] = Chunk(named.symbol, named.span.start, named.span.end, named)
            if _owns(text, sentence, named.span.end):
                taken[named.span.end] = Chunk(Symbol.OWNS, named.span.end, named.span.end + 1)
    for mark, parties in (("-", _PARTY), ("  ", _BARE_PARTY)):
        if text.find(mark, sentence.span.start, sentence.span.end) < 0:
            continue
        for party in parties.finditer(text, sentence.span.start, sentence.span.end):
            start, end = party.start(), party.end() - (party.end() == sentence.span.end and party[0].endswith("."))
            for inside in [at for at in taken if start <= at < end]:
                del taken[inside]
            taken[start] = Chunk(Symbol.NAME, start, end)
    if text.find("No. ", sentence.span.start, sentence.span.end) >= 0:
        for number in _NUMBERED.finditer(text, sentence.span.start, sentence.span.end):
            taken.setdefault(number.start(), Chunk(Symbol.NUMBER, number.start(), number.end()))
    if text.find("May", sentence.span.start, sentence.span.end) >= 0:
        for may in _MONTH.finditer(text, sentence.span.start, sentence.span.end):
            before = bisect_right(starts, may.start())
            if not before or phrases[before - 1].span.end <= may.start():
                taken.setdefault(may.start(), Chunk(Symbol.WORD, may.start(), may.end()))
    return taken


_NOUNS = frozenset(("Resignation", "Resignations"))
"""What old letters write with a capital in the middle of a sentence: "accept my | Resignation"."""
_PARTY = re.compile(
    r"(?<=[(, ])[RDI]-(?:(?:[A-Z]\.){2,}|(?:[NSW]\. ?)?[A-Z][a-z]{1,4}\.|[A-Z]{2}(?:-\d{1,2})?\b)(?=[,);\s]|\Z)"
)
"""The party and the state of a member, whose full stops end no clause: "Hale, D-Ore., spoke", "Hale (D-IL-06)"."""
_BARE_PARTY = re.compile(r"(?<=[a-z.]  )[RDI] (?:[A-Z]{2})(?=  |\Z)")
"""The same where a page has lost its marks, and two blanks stand for each: "Ann Hale  D NY  and"."""
_MONTH = re.compile(r"(?:(?<=\d )|(?<=\d(?:st|nd|rd|th) ))May\b(?!-)|\bMay(?= \d)")
"""What is a month beside its number, also where no year can be told for it: "On 12 May, Hale resigned"."""


_AFTER_S = re.compile(r"(?<=[sS])['’] (?=[a-z])")  # not "the Veterans’ Affairs Committee"
_OPENED = re.compile(r"‘|(?:\A|[\s(])'")


def _owns(text: str, sentence: Sentence, end: int) -> bool:
    """Whether an apostrophe makes an owner of a name in "s", "Rangers’ manager"; it might end what a quote begins."""
    is_apostrophe = text.startswith(("'", "’"), end) and _AFTER_S.match(text, end) is not None
    return is_apostrophe and _OPENED.search(text[sentence.span.start : end]) is None


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


_UNDER = re.compile(r"under [A-Z]")


def _parted(text: str, terms: Iterable[Term]) -> Iterator[Term]:
    for term in terms:
        words = text[term.start : term.end].lower()
        if " " not in words:
            yield term
            continue
        is_glued = words.endswith(" then") and text.startswith("-", term.end)  # "by then-mayor Hale"
        is_joined = "-" in term.entry.text and " " not in term.entry.text
        is_status = is_joined and term.entry.attributes("post_status") is not None
        is_served = _UNDER.match(text, term.start) is not None  # "served under Secretary Hale"
        if is_status or is_glued or is_served:
            blank = text.index(" ", term.start)
            yield from load("function_words").find(text, term.start, blank)
            yield from load("post_heads" if is_served else "function_words").find(text, blank + 1, term.end)
        else:
            yield term
