"""People and their names as values."""

import dataclasses
import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from tui.analysis.names.orders import family_first
from tui.analysis.names.words import CACHE, bare_of_particle
from tui.analysis.symbols import Symbol
from tui.model.documents import Span
from tui.values import dataclass


@dataclasses.dataclass(slots=True, eq=False)
class Person:
    """A person of one document.

    Attributes:
        name: The fullest form of the name.
        gender: "m" or "f"; "" where nothing tells it.
        forms: All forms of the name.
    """

    name: str
    gender: str = ""
    forms: set[str] = dataclasses.field(default_factory=set)

    @property
    def parts(self) -> tuple[str, ...]:
        """The words of the name, lower-cased, without stops."""
        return _parts(self.name)

    @property
    def surname(self) -> str:
        """The last word of the name that is not a suffix such as Jr, lower-cased."""
        return surname_of(self.name)

    @property
    def generation(self) -> str:
        """The number or suffix that tells namesakes apart, lower-cased: "ii", "jr"; "" where there is none."""
        last = self.parts[-1].strip(",") if self.parts else ""
        return last if _GENERATION.fullmatch(last) and len(self.parts) > 1 else ""


_GENERATION = re.compile(r"[ivx]{2,6}|jr|sr|v")
_APART = str.maketrans("-.", "  ")
"""Marks that part the words of a given name: "Ana-Maria", "J.R."."""


@lru_cache(maxsize=CACHE)
def _parts(name: str) -> tuple[str, ...]:
    *given, last = name.split() or [""]
    return tuple(part.strip(".,\"“”'‘’").lower() for part in (*" ".join(given).translate(_APART).split(), last))


@lru_cache(maxsize=CACHE)
def surname_of(name: str) -> str:
    """The last word of a name that is not a suffix such as Jr, lower-cased, without a particle joined to it."""
    parts = [part for part in _parts(name) if part.strip(",") not in ("jr", "sr", "ii", "iii", "iv")]
    return bare_of_particle(parts[-1]) if parts else ""


@lru_cache(maxsize=CACHE)
def surnames_of(name: str) -> tuple[str, ...]:
    """The words by which a name may be called alone, lower-cased: "jingwei" and "wang" of "Wang Jingwei"."""
    family = family_first(name.split())
    return (surname_of(name), family.lower()) if family else (surname_of(name),)


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text.

    Attributes:
        span: The name, with a personal title before it.
        symbol: PERSON, ORG or NAME.
        text: The name as it reads in normal case, without a title.
        person: Who it is, for a PERSON.
        title: The personal title before it, lower-cased ("" where there is none).
    """

    span: Span
    symbol: Symbol
    text: str
    person: Person | None = None
    title: str = ""


class Names:
    """The names of one document in order of their place."""

    def __init__(self, named: Sequence[Named]) -> None:
        self.named = tuple(named)
        self._starts = [name.span.start for name in self.named]

    def within(self, span: Span) -> tuple[Named, ...]:
        """The names that begin inside `span`, in order."""
        return self.named[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    @property
    def people(self) -> list[Person]:
        """Everybody named, in order of first mention."""
        return list(dict.fromkeys(name.person for name in self.named if name.person))
