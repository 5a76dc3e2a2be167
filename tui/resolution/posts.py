"""Posts compared by their head and what it is the head of.

"Rotherham chief executive", "chief executive of the council"    the same post, held at the same place
"director", "director of social services"                        may be the same
"director of housing", "director of social services"             are not
"deputy leader", "leader"; "acting head", "head"                 are not
"""

from collections.abc import Iterable
from dataclasses import dataclass

from tui.resolution.names import words

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
_LINKS = frozenset(words("of for at in to with"))
_CHIEFS = frozenset({("boss",), ("chief",), ("head",)})
_LED = frozenset({("chief", "executive"), ("managing", "director"), ("chief", "constable"), ("director", "general")})


@dataclass(frozen=True, slots=True)
class Post:
    """A post as words: its head with what stands before it, and the field after "of" or "for"."""

    head: tuple[str, ...]
    field: frozenset[str]

    @classmethod
    def parse(cls, text: str, place: Iterable[str] = ()) -> "Post":
        """Take a post apart.

        Args:
            text: As a statement has it.
            place: Words of its organisation, which are no part of the post.
        """
        left_out = _SILENT | set(place)
        spelt = " ".join(_SAME.get(word, word) for word in words(text))
        spelt = spelt.replace("member of parliament", "mp").replace("chief executive officer", "chief executive")
        spoken = spelt.split()
        turn = next((index for index, word in enumerate(spoken) if word in _LINKS), len(spoken))
        head = tuple(word for word in spoken[:turn] if word.removesuffix("'s") not in left_out)
        field = frozenset(word for word in spoken[turn:] if word.removesuffix("'s") not in left_out | _LINKS) - {"and"}
        return cls(head, field)

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
