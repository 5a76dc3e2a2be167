"""Words of the lexicon in running text: the longest term at each place, with every class that it belongs to.

A class is a file in `lexicon/`, one term a line, attributes behind tabs, `#` before comments. Adding a word is editing
a file. Terms are found by their first word in a dictionary, then compared as text: a regular expression for some
thousand terms takes longer to compile than a document takes to read.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from tui.resources import lexicon

_WORD = re.compile(r"\w+")
_NEXT_WORD = re.compile(r"\W+(\w+)")
_SAME = (("’", "'"), ("ʼ", "'"), ("-", " "), ("‐", " "), ("‑", " "), ("\n", " "), ("\t", " "), ("\xa0", " "))
_PLURAL = "plural"
"""A column of this name holds a second form of the term, which is found with the same attributes."""

Reading = tuple[str, tuple[str, ...]]
"""A class and the term's attributes in it."""


class Entry(NamedTuple):
    """A term as the lexicon writes it, with its readings: `classes` may name one class twice ("put", base and past)."""

    text: str
    classes: tuple[Reading, ...]

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
    """Some classes of the lexicon, looked up together."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = {entry.text: entry for entry in entries}

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def get(self, word: str) -> Entry | None:
        """The entry of a whole phrase: as written, else as a shouted name ("COOK" is "Cook"), else in lower case."""
        entries = self._entries
        straight = word.replace("’", "'")
        if found := entries.get(straight):
            return found
        if straight.isupper() and (found := entries.get(straight.title())):
            return found
        return entries.get(straight.lower())

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[Term]:
        """The terms of `text[start:end]` from left to right, none inside another, the longest at each place.

        A term in lower case is found in any case; one with capitals as written, or shouted. Hyphen and space, straight
        and curly apostrophe are the same. The edges of the slice count as edges of words.
        """
        return list(self._scan(text, start, len(text) if end is None else end))

    def mentions(self, text: str) -> bool:
        """Whether any term stands in `text`."""
        return next(self._scan(text, 0, len(text)), None) is not None

    def _scan(self, text: str, start: int, end: int) -> Iterator[Term]:
        folded = _fold(text[start:end])
        by_first = self._by_first_word.get
        reach = 0
        for match in _WORD.finditer(folded):
            by_second = by_first(match[0])
            if by_second is None or (begin := match.start()) < reach:
                continue
            second = _NEXT_WORD.match(folded, match.end()) if len(by_second) > 1 else None
            forms = by_second.get(second[1] if second else "") or by_second[""]
            for form, in_lower_case, with_capitals in forms:
                stop = begin + len(form)
                if not folded.startswith(form, begin) or folded[stop : stop + 1].isalnum():
                    continue
                entry = in_lower_case
                if with_capitals:
                    entry = _as_written(with_capitals, text[start + begin : start + stop]) or in_lower_case
                if entry:
                    yield Term(start + begin, start + stop, entry)
                    reach = stop
                    break

    @cached_property
    def _by_first_word(self) -> dict[str, dict[str, list[_Form]]]:
        """First word -> second word -> the forms that begin so, the longest first; "" -> those of one word."""
        forms: dict[str, tuple[Entry | None, tuple[Entry, ...]]] = {}
        folded = _fold("\r".join(self._entries)).split("\r")  # all at once: a call for each costs a third of the index
        for form, (text, entry) in zip(folded, self._entries.items(), strict=False):
            in_lower_case, with_capitals = forms.get(form, (None, ()))
            if text == text.lower():
                forms[form] = _joined(in_lower_case, entry), with_capitals
            else:
                forms[form] = in_lower_case, (*with_capitals, entry)
        by_first: dict[str, dict[str, list[_Form]]] = {}
        for form in sorted(forms, key=len, reverse=True):
            first, second, *_ = *_WORD.findall(form), "", ""
            by_first.setdefault(first, {"": []}).setdefault(second, []).append((form, *forms[form]))
        for by_second in by_first.values():
            for second in by_second.keys() - {""}:
                by_second[second] += by_second[""]
        return by_first


@cache
def load(*names: str) -> Lexicon:
    """The classes `names`, joined: a term of several files is one entry with several readings."""
    readings: dict[str, list[Reading]] = {}
    for name in names:
        for text, attributes in _class(name):
            readings.setdefault(text, []).append((name, attributes))
    for text, own in readings.items():
        lower = text.lower()
        if lower != text and lower in readings:
            own.extend(reading for reading in readings[lower] if reading not in own)
    return Lexicon([Entry(text, tuple(own)) for text, own in readings.items()])


@cache
def _class(name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(_lines(lexicon(name)))


def _lines(source: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each term of a file with its attributes, its plural as a term of its own where a column is named so."""
    plural = 0
    for line in source.splitlines():
        if line.startswith("# columns:"):
            columns = line.removeprefix("# columns:").split()
            plural = columns.index(_PLURAL) if _PLURAL in columns else 0
        if not line or line.startswith("#"):
            continue
        text, *rest = line.split("\t")
        attributes = tuple(rest)
        yield text, attributes
        if plural and len(rest) >= plural and rest[plural - 1]:
            yield rest[plural - 1], attributes


def _fold(text: str) -> str:
    """The text in lower case with one kind of apostrophe, hyphen and space, character for character."""
    lower = text.lower()
    if len(lower) != len(text):  # "İ" alone grows
        lower = "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)
    for letter, same in _SAME:
        lower = lower.replace(letter, same)
    return lower


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
