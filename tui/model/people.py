"""People and organisations, joined from the names that documents give them."""

from typing import NewType

from tui.values import dataclass

PersonId = NewType("PersonId", str)
OrganisationId = NewType("OrganisationId", str)


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
