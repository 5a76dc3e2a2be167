"""Posts compared by their head and what it is the head of.

"Rotherham chief executive", "chief executive of the council"    the same post, held at the same place
"director", "director of social services"                        may be the same
"director of housing", "director of social services"             are not
"deputy leader", "leader"; "acting head", "head"                 are not
"""

from functools import lru_cache

from tui.resolution.names import words
from tui.values import dataclass

_SAME = {
    "ceo": "chief executive",
    "cfo": "chief finance officer",
    "coo": "chief operating officer",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "headteacher": "head teacher",
    "headmaster": "head teacher",
    "headmistress": "head teacher",
    "cllr": "councillor",
    "vice-president": "vice president",
    "vice-chancellor": "vice chancellor",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "co-chairman": "co-chair",
    "&": "and",
}
_SILENT = frozenset(words("the a an its his her their our council council's town's city's county's borough local then"))
_LINKS = frozenset(words("of for at in to with and"))
_CHIEFS = frozenset({("boss",), ("chief",), ("head",)})
_LED = frozenset({("chief", "executive"), ("managing", "director"), ("chief", "constable"), ("director", "general")})


@dataclass(frozen=True, slots=True)
class Post:
    """A post as words: its head with what stands before it, and the field after "of" or "for"."""

    head: tuple[str, ...]
    field: frozenset[str]

    @classmethod
    @lru_cache(maxsize=4096)
    def parse(cls, text: str) -> "Post":
        """Take a post apart."""
        spelt = " ".join(_SAME.get(word, word) for word in words(text))
        spelt = spelt.replace("member of parliament", "mp").replace("chief executive officer", "chief executive")
        spoken = [word for word in spelt.split() if word not in _SILENT]
        turn = next((index for index, word in enumerate(spoken) if word in _LINKS), len(spoken))
        return cls(tuple(spoken[:turn]), frozenset(spoken[turn:]) - _LINKS)

    def at(self, place: frozenset[str]) -> "Post":
        """The post without the words of its organisation: "Skelby director" at Skelby is "director"."""
        head = tuple(word for word in self.head if word.removesuffix("'s") not in place)
        return Post(head or self.head, frozenset(word for word in self.field if word.removesuffix("'s") not in place))

    @property
    def is_vague(self) -> bool:
        """Whether the words alone do not tell which post it is: "boss", or a post left out."""
        return not self.head or (self.head in _CHIEFS and not self.field)

    def may_be(self, other: "Post") -> bool:
        """Whether two posts of one person at one organisation can be the same post."""
        if self.head == other.head:
            return not (self.field and other.field) or self.field <= other.field or other.field <= self.field
        vague, clear = (self, other) if self.is_vague else (other, self)
        return vague.is_vague and (not vague.head or clear.head in _LED or clear.is_vague)
