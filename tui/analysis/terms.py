"""Words of the lexicon in running text: the longest term at each place, with every class that it belongs to.

A class is a file in `lexicon/`, one term a line, attributes behind tabs, `#` before comments. Adding a word is editing
a file. Terms are found by their first word in a dictionary, then compared as text: a regular expression for some
thousand terms takes longer to compile than a document takes to read.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from tui.analysis.spelling import WORD, first_word, fold, masked
from tui.analysis.term_files import term_file

_REMEMBERED = 1 << 14
"""How many phrases are kept with their entries."""
Reading = tuple[str, tuple[str, ...]]
"""A class and the term's attributes in it."""


class Entry(NamedTuple):
    """A term as the lexicon writes it, with its readings: `classes` may name one class twice ("put", base and past)."""

    text: str
    classes: tuple[Reading, ...]

    def __hash__(self) -> int:
        return hash(self.text)  # that of all its readings would be counted anew each time

    def attributes(self, name: str) -> tuple[str, ...] | None:
        """The attributes of its first reading in the class `name`, None where it does not belong to it."""
        return next((attributes for class_, attributes in self.classes if class_ == name), None)


class Term(NamedTuple):
    """An entry found at `text[start:end]`, in code points."""

    start: int
    end: int
    entry: Entry


_Form = tuple[str, Entry | None, tuple[Entry, ...]]
"""A folded term, its entry in lower case, its entries with capitals."""


class Lexicon:
    """Some classes of the lexicon, looked up together; what begins with a word is put in order when the word is met."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = list(entries)
        self._groups: dict[str, _Group] = {}
        self._known: dict[str, Entry | None] = {}

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    @cached_property
    def _first_words(self) -> Collection[str]:
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

    def _group(self, first: str) -> "_Group":
        group = self._groups[first] = _Group.of(self._beginning(first))
        return group

    def opens(self, word: str) -> bool:
        """Whether some term begins with the first word of `word`."""
        return first_word(word) in self._first_words

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
        if first not in self._first_words:
            return None
        entries = (self._groups.get(first) or self._group(first)).entries
        if found := entries.get(straight):
            return found
        if straight.isupper() and (found := entries.get(straight.title())):
            return found
        return entries.get(lower)

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
        folded = fold(text[start:end])
        if covered:
            folded = masked(folded, [(max(first - start, 0), last - start) for first, last in covered])
        first_words, groups = self._first_words, self._groups
        found: list[Term] = []
        reach = 0
        words = WORD.findall(folded)
        for match, word, following in zip(WORD.finditer(folded), words, [*words[1:], ""], strict=False):
            if word not in first_words:
                continue
            begin, after = match.span()
            if begin < reach:
                continue
            _, by_second, alone = groups.get(word) or self._group(word)
            if alone and following not in by_second:
                reach = after
                found.append(Term(start + begin, start + after, alone))
            elif term := _longest(by_second.get(following) or by_second[""], text, start + begin, folded, begin):
                reach = term.end - start
                found.append(term)
        return found

    def mentions(self, text: str) -> bool:
        """Whether any term stands in `text`."""
        return bool(self.find(text))


class _Bundled(Lexicon):
    """Files of the lexicon; a line is parsed when its first word is met."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(())
        self._files = [(name, term_file(name)) for name in names]

    def __iter__(self) -> Iterator[Entry]:
        return iter(_entries((name, term) for name, file in self._files for term in file.lines()))

    @cached_property
    def _first_words(self) -> Collection[str]:
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


class _Group(NamedTuple):
    """The terms of one first word: by their text, and by their second word, "" for those of one word alone.

    `alone` is the word itself where it is the only term of one word and its capitals do not matter, as with most.
    """

    entries: dict[str, Entry]
    by_second: dict[str, list[_Form]]
    alone: Entry | None

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> "_Group":
        """The group of some entries, the longest forms first."""
        forms: dict[str, tuple[Entry | None, tuple[Entry, ...]]] = {}
        for entry in entries:
            form = fold(entry.text)
            in_lower_case, with_capitals = forms.get(form, (None, ()))
            if entry.text == entry.text.lower():
                forms[form] = _joined(in_lower_case, entry), with_capitals
            else:
                forms[form] = in_lower_case, (*with_capitals, entry)
        by_second: dict[str, list[_Form]] = {"": []}
        for form in sorted(forms, key=len, reverse=True):
            _, second, *_ = *WORD.findall(form), "", ""
            by_second.setdefault(second, []).append((form, *forms[form]))
        for second in by_second.keys() - {""}:
            by_second[second] += by_second[""]
        [(form, in_lower_case, with_capitals), *others] = by_second[""] or [("", None, ())]
        is_alone = not others and not with_capitals and form.isalnum()
        return cls({entry.text: entry for entry in entries}, by_second, in_lower_case if is_alone else None)


@cache
def load(*names: str) -> Lexicon:
    """The classes `names`, joined."""
    return _Bundled(names)


def _longest(forms: Iterable[_Form], text: str, start: int, folded: str, begin: int) -> Term | None:
    """The first of some forms that stands at `text[start]`, which is `folded[begin]`."""
    for form, in_lower_case, with_capitals in forms:
        stop = begin + len(form)
        if not folded.startswith(form, begin) or folded[stop : stop + 1].isalnum():
            continue
        entry = in_lower_case
        if with_capitals:
            entry = _as_written(with_capitals, text[start : start + len(form)]) or in_lower_case
        if entry:
            return Term(start, start + len(form), entry)
    return None


def _joined(one: Entry | None, other: Entry) -> Entry:
    """An entry with the readings of its other spelling: "vice president" and "vice-president"."""
    if one is None:
        return other
    return Entry(one.text, one.classes + tuple(reading for reading in other.classes if reading not in one.classes))


def _as_written(entries: Iterable[Entry], written: str) -> Entry | None:
    """The entry whose capitals agree with the text, or that the text shouts; "MPS" shouts no "MPs"."""
    for entry in entries:
        is_shouted = not entry.text[:2].isupper() and _same_case(entry.text.upper(), written)
        if is_shouted or _same_case(entry.text, written):
            return entry
    return None


def _same_case(text: str, written: str) -> bool:
    """Whether the letters agree; hyphens and apostrophes may differ."""
    return all(ours == theirs or not ours.isalpha() for ours, theirs in zip(text, written, strict=True))
