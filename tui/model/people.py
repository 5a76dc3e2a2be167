"""People and organisations, joined from the names that documents give them."""

from tui.notation import NewType
from tui.values import dataclass

PersonId = NewType("PersonId", str)
OrganisationId = NewType("OrganisationId", str)

_PARTICLES = frozenset(
    {"al", "bin", "da", "de", "del", "den", "der", "di", "du", "ibn", "la", "le", "ten", "ter", "van", "von"}
)
_NUMERALS = frozenset("IVX")
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


@dataclass(frozen=True, slots=True)
class Person:
    """One person: the fullest name found, the other forms, and what tells them from a namesake."""

    id: PersonId
    name: str
    aliases: tuple[str, ...] = ()
    disambiguation: str | None = None

    @property
    def label(self) -> str:
        """The name, with its disambiguation where two people share it."""
        return f"{self.name} ({self.disambiguation})" if self.disambiguation else self.name


@dataclass(frozen=True, slots=True)
class Organisation:
    """One organisation: the fullest name found and the other forms."""

    id: OrganisationId
    name: str
    aliases: tuple[str, ...] = ()


def family_first(name: str) -> str:
    """A name to be found by the eye: "VAN DER BERG, Jan", "EDWARD VIII"."""
    words = name.split()
    if len(words) == 2 and _NUMERALS.issuperset(words[1]):
        return f"{words[0].upper()} {words[1]}"
    tail = 2 if len(words) > 2 and words[-1].lower() in _SUFFIXES else 1
    while tail < len(words) - 1 and words[-tail - 1].lower() in _PARTICLES:
        tail += 1
    family, given = " ".join(words[-tail:]).upper(), " ".join(words[:-tail])
    return f"{family}, {given}" if given else family


def by_family(person: Person) -> tuple[str, str]:
    """The order in which people are listed: by the family's name."""
    return family_first(person.name).casefold(), person.id
