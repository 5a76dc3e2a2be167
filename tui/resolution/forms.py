"""Names of organisations as words that can be compared: short forms spelt out, councils by their place and sort."""

import re
from functools import lru_cache

from tui.model.documents import DocumentId
from tui.resolution.names import fold, words
from tui.values import dataclass, replace

_SHORT = {
    "mbc": "metropolitan borough council",
    "mdc": "metropolitan district council",
    "lbc": "london borough council",
    "bc": "borough council",
    "dc": "district council",
    "cc": "council",
    "pct": "primary care trust",
    "ltd": "limited",
    "co": "company",
    "corp": "corporation",
    "inc": "incorporated",
    "dept": "department",
    "univ": "university",
    "govt": "government",
}
_INITIALS = re.compile(r"\(\s*[A-Z][A-Z&.]*\s*\)")
_COUNCIL = frozenset(words("council metropolitan borough city county district town parish london royal unitary"))
_COMMON = frozenset(
    words(
        "village company firm force party government club school hospital department ministry university church"
        " army commission committee inquiry authority trust organisation organization college body group agency board"
    )
)
_SILENT = frozenset(words("the of and for limited plc incorporated company llp"))


@dataclass(frozen=True, slots=True)
class Form:
    """A name as words.

    Attributes:
        words: What the body is called; for a council the place. Empty for "the council", "the town", "the company".
        sort: For a council which sort of council; for a body without a name what is said of it.
        document: Where a body without a name is spoken of: it is another one in each document.
    """

    words: frozenset[str]
    sort: frozenset[str] = frozenset()
    document: DocumentId | None = None

    @classmethod
    @lru_cache(maxsize=4096)
    def parse(cls, name: str) -> "Form":
        """Take a name apart; short forms are spelt out, initials in brackets left out."""
        spelt = [part for word in words(_INITIALS.sub("", name) or name) for part in _SHORT.get(word, word).split()]
        said = frozenset(word.removesuffix("'s") for word in spelt) - _SILENT
        if said <= _COUNCIL | _COMMON:
            return cls(frozenset(), said)
        return cls(said - _COUNCIL, said & _COUNCIL) if "council" in said else cls(said)

    @property
    def vagueness(self) -> int:
        """0 for a body with a name, 1 where it may be no more than a place, 2 where it has no name ("the council")."""
        return 2 if not self.words else int(len(self.words) == 1 and not self.is_council)

    @property
    def is_council(self) -> bool:
        """Whether it calls itself a council."""
        return "council" in self.sort

    @property
    def key(self) -> tuple[str, ...]:
        """What forms of one body share, but for the sort of council."""
        return ("council" if self.is_council else "", self.document or "", *sorted(self.words))

    def of_document(self, document: DocumentId) -> "Form":
        """The form as that document has it."""
        return self if self.words else replace(self, document=document)

    def says_less_than(self, other: "Form") -> bool:
        """Whether the other names a body, perhaps the same one, by these words and more."""
        if not self.words:
            return bool(other.words) and (other.is_council or not self.is_council)
        return self.words | self.sort < other.words | other.sort

    def agrees(self, other: "Form") -> bool:
        """Whether neither says what the other denies."""
        return self.key == other.key and (self.sort <= other.sort or other.sort <= self.sort)


def plain(name: str) -> str:
    """A name folded, without its article."""
    return fold(name).removeprefix("the ")


def initials(name: str) -> str:
    """The first letters of the words that a body is called by, short forms spelt out."""
    spelt = [part for word in _INITIALS.sub("", name).split() for part in _SHORT.get(fold(word), word).split()]
    return "".join(word[0].upper() for word in spelt if fold(word) not in _SILENT)


def length(name: str) -> int:
    """In words, with short forms spelt out."""
    return sum(len(_SHORT.get(word, word).split()) for word in words(name))
