"""A class of the lexicon as its file writes it: lines by their first word, parsed when somebody asks for them."""

from collections.abc import Iterator
from functools import cache

from tui.analysis.spelling import first_word, first_words
from tui.resources import lexicon
from tui.values import dataclass

_COLUMNS = "# columns:"
_PLURAL = "plural"
"""A column of this name holds a second form of the term, which is found with the same attributes."""


@dataclass(frozen=True, slots=True)
class TermFile:
    """A file's lines by the first word of their term and of its plural, unparsed: few of them are ever asked for.

    Attributes:
        rows: The lines.
        plural: Which column, counted from the term, holds a second form of it; 0 for none.
        by_first_word: The lines in their order.
    """

    rows: list[str]
    plural: int
    by_first_word: dict[str, list[str]]

    def beginning(self, first: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The terms with this first word, and their attributes."""
        for line in self.by_first_word.get(first, ()):
            for text, attributes in self._terms(line):
                if first_word(text) == first:
                    yield text, attributes

    def lines(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """All terms with their attributes."""
        return (term for line in self.rows for term in self._terms(line))

    def _terms(self, line: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        text, *attributes = line.split("\t")
        yield text, tuple(attributes)
        if self.plural and len(attributes) >= self.plural and (plural := attributes[self.plural - 1]):
            yield plural, tuple(attributes)


@cache
def term_file(name: str) -> TermFile:
    """The class `name` as its file has it."""
    lines = lexicon(name).split("\n")
    header = next((line for line in lines if line.startswith(_COLUMNS)), "").removeprefix(_COLUMNS).split()
    plural = header.index(_PLURAL) if _PLURAL in header else 0
    terms = [line for line in lines if line and line[0] != "#"]
    plurals = [(line.split("\t") + [""] * plural)[plural] for line in terms] if plural else [""] * len(terms)
    by_first_word: dict[str, list[str]] = {}
    for first, other, line in zip(first_words(terms), first_words(plurals), terms, strict=True):
        by_first_word.setdefault(first, []).append(line)
        if other and other != first:
            by_first_word.setdefault(other, []).append(line)
    return TermFile(terms, plural, by_first_word)
