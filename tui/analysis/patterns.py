"""Rules over chunks: a clause written as a string, one character a chunk, read by ordinary regular expressions.

    pattern     = alternative ( "|" alternative )*
    alternative = ( element [ "?" | "*" | "+" ] )*
    element     = NAME ( "/" NAME )* [ ":" slot ] | "(" pattern ")" | "..."

A NAME is a symbol of `Symbol` or a group of `GROUPS`, and "A/B" is either of two; a slot names what the chunk is to
the event; "..." passes over up to twelve chunks of the same clause, as few as it can.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from tui.analysis.drafts import Draft
from tui.analysis.scenes import Scene
from tui.analysis.symbols import GROUPS, SYMBOLS, Symbol
from tui.values import dataclass

_ELEMENT = re.compile(r"(?P<gap>\.\.\.)|(?P<name>[A-Z_]+(?:/[A-Z_]+)*)(?::(?P<slot>[a-z]\w*))?|(?P<mark>[()|?*+])|\s+")
_GAP = f"[^{Symbol.STOP}{Symbol.COLON}{Symbol.QUOTE}]{{0,12}}?"


@dataclass(frozen=True, slots=True)
class Match:
    """Where a rule's pattern stands in a scene: the range of chunks, `last` included, and the chunk of each slot."""

    scene: Scene
    rule: "Rule"
    first: int
    last: int
    slots: dict[str, int]

    def __getitem__(self, slot: str) -> int:
        return self.slots[slot]

    def get(self, slot: str) -> int | None:
        """The index of a slot's chunk, None where the pattern left it out."""
        return self.slots.get(slot)


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One way English says something.

    Attributes:
        name: Its name on every statement it reads.
        pattern: How the chunks stand, in the language above.
        build: What it makes of a match; nothing where it refuses.
        reads: A sentence it reads.
        refuses: A sentence that looks alike and that it must not read.
    """

    name: str
    pattern: str
    build: Callable[[Match], Iterator[Draft]]
    reads: str
    refuses: str


class Rulebook:
    """Rules in order, the most specific first; which of them can stand in a scene is told by its symbols.

    Attributes:
        kept: Those that can, for the symbols of scenes met so far, within reason.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._needed = frozenset(symbol for rule in rules for needed in _needs(rule.pattern) for symbol in needed)
        self.kept: dict[frozenset[str], list[tuple[Rule, re.Pattern[str]]]] = {}

    def read(self, scene: Scene) -> Iterator[Draft]:
        """What the rules find in a scene, each at most once for each first chunk."""
        symbols = scene.symbols
        if Symbol.SAY in symbols:
            symbols = _SPEAKER_ADDED.sub(Symbol.STOP, symbols)
        for rule, expression in self._which_may_stand(self._needed.intersection(symbols)):
            found = expression.search(symbols)
            while found:
                slots = {slot: at for slot in expression.groupindex if (at := found.start(slot)) >= 0}
                yield from rule.build(Match(scene, rule, found.start(), found.end() - 1, slots))
                found = expression.search(symbols, found.start() + 1)

    def _which_may_stand(self, present: frozenset[str]) -> list[tuple[Rule, re.Pattern[str]]]:
        """The rules with all that they need among the symbols of a scene: many scenes have the same."""
        known = self.kept.get(present)
        if known is None:
            possible = [rule for rule in self._rules if not any(map(present.isdisjoint, _needs(rule.pattern)))]
            known = [(rule, compiled(rule.pattern)) for rule in possible]
            if len(self.kept) < _KEPT:
                self.kept[present] = known
        return known


_SPEAKER_ADDED = re.compile(
    f"{Symbol.COMMA}(?={Symbol.PERSON}[{Symbol.ADVERB}{Symbol.HAVE}]*{Symbol.SAY}"
    f"[{Symbol.TIME}{Symbol.ADVERB}{Symbol.DET}{Symbol.ORG}{Symbol.POST}{Symbol.OBJECT}{Symbol.ON}{Symbol.AT}{Symbol.IN}]*"
    f"{Symbol.STOP}$)"
)
"""The comma before who said all that, over which nobody told of is named: "its head was Ann Poe, Tom Orr said."."""
_KEPT = 1 << 12
"""How many sets of symbols are kept with their rules."""


@lru_cache(maxsize=512)
def _needs(pattern: str) -> tuple[str, ...]:
    """Sets of symbols; where a scene has none of one of them, the pattern cannot stand in it."""
    needs: list[str] = []
    depth = 0
    elements = [element for element in _ELEMENT.finditer(pattern) if not element[0].isspace()]
    for at, element in enumerate(elements):
        is_optional = at + 1 < len(elements) and elements[at + 1][0] in ("?", "*")
        depth += {"(": 1, ")": -1}.get(element[0], 0)
        if depth == 0 and element[0] == "|":
            return ()
        if depth == 0 and element["name"] and not is_optional:
            needs.append("".join(_symbols(name) for name in element["name"].split("/")))
    return tuple(sorted(needs, key=len))


@lru_cache(maxsize=512)
def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression for a pattern.

    Raises:
        ValueError: The pattern has a character or a name that is not part of the language above.
    """
    parts, at = [], 0
    while at < len(pattern):
        element = _ELEMENT.match(pattern, at)
        if element is None:
            raise ValueError(f"not a pattern: {pattern[at:]!r}")
        at = element.end()
        parts.append(_expression(element))
    return re.compile("".join(parts))


def _expression(element: re.Match[str]) -> str:
    if element["gap"]:
        return _GAP
    if element["mark"]:
        return "(?:" if element["mark"] == "(" else element["mark"]
    if not element["name"]:
        return ""
    slot = element["slot"]
    symbols = "".join(_symbols(name) for name in element["name"].split("/"))
    expression = f"[{symbols}]" if len(symbols) > 1 else symbols
    return f"(?P<{slot}>{expression})" if slot else expression


def _symbols(name: str) -> str:
    if name in GROUPS:
        return GROUPS[name]
    if name not in SYMBOLS:
        raise ValueError(f"not a symbol: {name}")
    return SYMBOLS[name]
