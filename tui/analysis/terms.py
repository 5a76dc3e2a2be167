"""Words of the lexicon in running text: the longest term at each place, with every class that it belongs to.

A class is a file in `lexicon/`, one term a line, attributes behind tabs, `#` before comments. Adding a word is editing
a file. Terms are found by their first word in a dictionary, then compared as text: a regular expression for some
thousand terms takes longer to compile than a document takes to read.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, cached_property

from tui.analysis.spelling import WORD, first_word, fold, masked
from tui.analysis.term_files import term_file
from tui.analysis.term_groups import Entry, Group, Opening, Reading, Term
from tui.model.documents import Span

__all__ = ["Entry", "Lexicon", "Search", "Term", "load"]

_REMEMBERED = 1 << 14
"""How many phrases are kept with their entries."""
_NOTHING = Opening(None, ())


class Lexicon:
    """Some classes of the lexicon, looked up together; what begins with a word is put in order when the word is met."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = list(entries)
        self._groups: dict[str, Group] = {}
        self._known: dict[str, Entry | None] = {}

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    @cached_property
    def first_words(self) -> Collection[str]:
        """The first word of each term, folded."""
        return self._by_first_word.keys()

    @cached_property
    def _by_first_word(self) -> dict[str, list[Entry]]:
        grouped: dict[str, list[Entry]] = {}
        for entry in self:
            grouped.setdefault(first_word(entry.text), []).append(entry)
        return grouped

    def _beginning(self, first: str) -> list[Entry]:
        """The entries whose first word, folded, is `first`."""
        return self._by_first_word[first]

    def group(self, first: str) -> Group:
        """The terms whose first word, folded, is `first`, one of `first_words`."""
        group = self._groups.get(first)
        if group is None:
            group = self._groups[first] = Group.of(self._beginning(first))
        return group

    def opens(self, word: str) -> bool:
        """Whether some term begins with the first word of `word`."""
        return first_word(word) in self.first_words

    def get(self, word: str) -> Entry | None:
        """The entry of a whole phrase: as written, else as a shouted name ("COOK" is "Cook"), else in lower case."""
        if word not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[word] = self._sought(word)
        return self._known[word]

    def _sought(self, word: str) -> Entry | None:
        straight = word.replace("’", "'")
        lower = straight.lower()
        first = lower if lower.isalnum() else first_word(lower)
        if first not in self.first_words:
            return None
        entries = self.group(first).entries
        if found := entries.get(straight):
            return found
        if straight.isupper() and (found := entries.get(straight.title())):
            return found
        return entries.get(lower)

    def opening(self, word: str) -> Opening | None:
        """What a word of letters, as it is written, is and begins; None where what stands around it tells."""
        folded = fold(word)
        return self.group(folded).opening(word) if folded in self.first_words else _NOTHING

    def has(self, word: str) -> bool:
        """Whether a whole phrase is a term, as `get` has it."""
        return self.get(word) is not None

    def find(
        self, text: str, start: int = 0, end: int | None = None, covered: Sequence[tuple[int, int]] = ()
    ) -> list[Term]:
        """The terms of `text[start:end]` from left to right, none inside another, the longest at each place.

        A term in lower case is found in any case; one with capitals as written, or shouted. Hyphen and space, straight
        and curly apostrophe are the same. The edges of the slice count as edges of words.

        Args:
            text: The text.
            start: Where the slice begins.
            end: Where it ends.
            covered: Runs of the slice that no term reaches into; their edges count as edges of words too.
        """
        run = Span(start, len(text) if end is None else end)
        return Search(self, text, run, covered).within(run.start, run.end)

    def mentions(self, text: str) -> bool:
        """Whether any term stands in `text`."""
        return bool(self.find(text))


class Search:
    """The terms of a run of text, sought from left to right: what one takes is sought no more.

    Attributes:
        reach: Where the last term found ends.
    """

    def __init__(self, lexicon: Lexicon, text: str, run: Span, covered: Sequence[tuple[int, int]] = ()) -> None:
        self._lexicon, self._text, self._run, self._covered = lexicon, text, run, covered
        self.reach = run.start
        self._once_folded: str | None = None
        self._word = 0, 0

    @property
    def _folded(self) -> str:
        """The run without what is covered, found out once; a cached property costs more in Python 3.11."""
        if self._once_folded is None:
            start = self._run.start
            folded = fold(self._text[start : self._run.end])
            covered = [(max(first - start, 0), last - start) for first, last in self._covered]
            self._once_folded = masked(folded, covered) if covered else folded
        return self._once_folded

    def beginning(self, first: int, last: int) -> Term | None:
        """The next term, which begins with the whole word `text[first:last]`; None where there is none."""
        folded, offset = self._folded, self._run.start
        begin, end = first - offset, last - offset
        found = self._lexicon.group(folded[begin:end]).longest(self._text, first, folded, begin, end)
        if found:
            self.reach = found.end
        return found

    def behind(self, openings: re.Pattern[str]) -> list[Term]:
        """All terms, sought only where `openings` finds the first `word` of one, and the character before it."""
        found, offset = [], self._run.start
        for match in openings.finditer(f"\n{self._folded}"):
            first, last = match.start("word") - 1 + offset, match.end() - 1 + offset
            is_word = WORD.match(match[0]) is None
            if is_word and first >= self.reach and (term := self.beginning(first, last)):
                found.append(term)
        return found

    def _end_of_word(self, at: int) -> int:
        """Where the word ends that the character before `at` is of, asked once a word; `at` where it is of none."""
        start, end = self._word
        if start < at <= end:
            return end
        word = WORD.match(self._folded, at - 1) if at else None
        if word is None:
            return at
        self._word = word.span()
        return word.end()

    def within(self, first: int, last: int) -> list[Term]:
        """The next terms whose first word begins at or after `first` and before `last`."""
        folded, offset, first_words = self._folded, self._run.start, self._lexicon.first_words
        at = self._end_of_word(max(first, self.reach) - offset)
        stop = self._end_of_word(last - offset)
        found: list[Term] = []
        for match in [word for word in WORD.finditer(folded, at, stop) if word[0] in first_words]:
            begin, end = match.span()
            if begin + offset < self.reach:
                continue
            if term := self._lexicon.group(match[0]).longest(self._text, begin + offset, folded, begin, end):
                self.reach = term.end
                found.append(term)
        return found


class _Bundled(Lexicon):
    """Files of the lexicon; a line is parsed when its first word is met."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(())
        self._files = [(name, term_file(name)) for name in names]

    def __iter__(self) -> Iterator[Entry]:
        return iter(_entries((name, term) for name, file in self._files for term in file.lines()))

    @cached_property
    def first_words(self) -> Collection[str]:
        return frozenset().union(*(file.by_first_word for _, file in self._files))

    def _beginning(self, first: str) -> list[Entry]:
        return _entries((name, term) for name, file in self._files for term in file.beginning(first))


def _entries(terms: Iterable[tuple[str, Reading]]) -> list[Entry]:
    """A term of several classes is one entry with several readings; one with capitals has those without, too.

    Args:
        terms: A class, the term's text, and its attributes in it.
    """
    readings: dict[str, list[Reading]] = {}
    for name, (text, attributes) in terms:
        readings.setdefault(text, []).append((name, attributes))
    for text, own in readings.items():
        lower = text.lower()
        if lower != text and lower in readings:
            own.extend(reading for reading in readings[lower] if reading not in own)
    return [Entry(text, tuple(own)) for text, own in readings.items()]


@cache
def load(*names: str) -> Lexicon:
    """The classes `names`, joined."""
    return _Bundled(names)
