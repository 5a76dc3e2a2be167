"""Rules over tokens: a pattern of token classes, how a run that fits it is read, and examples of both.

A pattern is written in words: `the? ORDINAL of MONTH COMMA? YEAR`. A name in capitals is a token class or a macro, one
in small letters that very word; `( ) | ? *` and lookarounds mean what they mean in a regular expression.
"""

import re
from collections.abc import Callable, Mapping

from tui.analysis.structure import TimexType
from tui.analysis.timex.calendar import UNKNOWN, Point, Unit
from tui.analysis.timex.surroundings import Surroundings
from tui.analysis.timex.tokens import Alphabet, Tokens
from tui.values import dataclass

_TERM = re.compile(r"[A-Z][A-Z0-9_]*|[a-z]+")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule makes of a run.

    Attributes:
        type: TIMEX3 type.
        value: TIMEX3 value.
        edtf: EDTF text, for dates that resolve.
        point: What later expressions may count from.
        derived: Whether it was counted from another date.
        base: That date, where it is known.
    """

    type: TimexType
    value: str
    edtf: str | None = None
    point: Point | None = None
    derived: bool = False
    base: Point | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """The tokens a rule's pattern fits, with what surrounds them.

    Attributes:
        words: Its tokens in lower case.
    """

    tokens: Tokens
    first: int
    last: int
    members: Mapping[str, str]
    around: Surroundings
    codes: str
    words: list[str]

    @classmethod
    def of(cls, tokens: Tokens, first: int, last: int, members: Mapping[str, str], around: Surroundings) -> "Run":
        """The run from one token up to another, which is left out."""
        words = [tokens.word(at) for at in range(first, last)]
        return cls(tokens, first, last, members, around, tokens.codes[first:last], words)

    def from_(self, first: int, last: int) -> "Run":
        """Another run of the same sentence."""
        return Run.of(self.tokens, first, last, self.members, self.around)

    def index(self, name: str) -> int | None:
        """Where in the sentence the first token of a class stands."""
        members = self.members[name]
        return next((self.first + at for at, code in enumerate(self.codes) if code in members), None)

    def has(self, name: str) -> bool:
        """Whether a token of the class, or the literal word, stands in the run."""
        return self.index(name) is not None

    def all(self, *names: str) -> list[str]:
        """Every token that belongs to one of the classes, in lower case."""
        members = "".join([self.members[name] for name in names])
        return [word for word, code in zip(self.words, self.codes, strict=True) if code in members]

    def word(self, *names: str) -> str:
        """The first token that belongs to any of the classes, in lower case.

        Raises:
            ValueError: None does.
        """
        found = self.all(*names)
        if not found:
            raise ValueError(names)
        return found[0]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named way to read a run of tokens.

    Attributes:
        name: Dotted, from the general to the special.
        pattern: In the words of this module.
        read: Returns None, or raises ValueError, where the run makes no sense after all.
        reads: A sentence, and the words and value the rule reads in it; the document is of Wednesday 2017-09-06.
        refuses: A sentence in which the rule reads nothing.
    """

    name: str
    pattern: str
    read: Callable[[Run], Reading | None]
    reads: tuple[str, str, str]
    refuses: str


def literals(pattern: str) -> set[str]:
    """The words a pattern names letter by letter."""
    return {term for term in _TERM.findall(pattern) if term.islower()}


def to_regex(pattern: str, macros: Mapping[str, str], alphabet: Alphabet) -> str:
    """The regular expression over codes that a pattern stands for.

    Raises:
        KeyError: The pattern names a class that does not exist.
    """

    def codes_of(found: re.Match[str]) -> str:
        if found[0] in macros:
            return f"(?:{to_regex(macros[found[0]], macros, alphabet)})"
        members = alphabet.members[found[0]]
        return members if len(members) == 1 else f"[{members}]"

    return _TERM.sub(codes_of, re.sub(r"\((?!\?)", "(?:", pattern)).replace(" ", "").replace("\n", "")


def a_date(point: Point, base: Point | None = None) -> Reading:
    """The reading of a point of the calendar, counted from another one if not told in full."""
    return Reading(TimexType.DATE, point.value, point.edtf, point, base is not None, base)


def unplaced(unit: Unit) -> Reading:
    """The reading of a date that is relative to nothing known."""
    return Reading(TimexType.DATE, UNKNOWN[unit], derived=True)
