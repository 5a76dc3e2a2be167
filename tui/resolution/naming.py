"""What the settings choose to call people and organisations."""

from collections.abc import Mapping

from tui.resolution.forms import plain
from tui.resolution.names import Name, fold
from tui.settings import Aliases
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """The aliases of the settings, by every form of each name."""

    aliases: Aliases
    people: Mapping[str, str]
    bodies: Mapping[str, str]

    @classmethod
    def of(cls, aliases: Aliases) -> "Naming":
        """Take the aliases as a table to look into."""
        people = {fold(form): name for name, others in aliases.people.items() for form in (name, *others)}
        bodies = {plain(form): name for name, others in aliases.organisations.items() for form in (name, *others)}
        return cls(aliases, people, bodies)

    def person(self, text: str) -> str | None:
        """The name chosen for a person, if one is."""
        return self.people.get(fold(text)) if self.people else None

    def name(self, text: str) -> Name:
        """A person's name taken apart; the one chosen, if one is."""
        return Name.parse(self.person(text) or text)

    def body(self, text: str) -> str | None:
        """The name chosen for an organisation, if one is."""
        return self.bodies.get(plain(text)) if self.bodies else None
