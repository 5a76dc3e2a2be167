"""With which tokens a pattern can begin, so that a rule is tried only where it can fit."""

import re
from collections.abc import Mapping

_PIECE = re.compile(r"\(\?(?:<?[=!])|[()|?*]|[A-Z][A-Z0-9_]*|[a-z]+")


def beginnings(pattern: str, macros: Mapping[str, str], members: Mapping[str, str]) -> frozenset[str]:
    """The codes of the tokens that a run which fits the pattern can begin with.

    Raises:
        ValueError: The pattern fits a run of no tokens.
    """
    firsts, can_be_empty = _Reader(pattern, macros, members).choice()
    if can_be_empty:
        raise ValueError(pattern)
    return firsts


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str, macros: Mapping[str, str], members: Mapping[str, str]) -> None:
        self._pieces = _PIECE.findall(pattern)
        self._at = 0
        self._macros, self._members = macros, members

    def choice(self) -> tuple[frozenset[str], bool]:
        """What the alternatives up to a closing bracket begin with, and whether one of them can be empty."""
        firsts, can_be_empty = self._sequence()
        while self._next() == "|":
            self._at += 1
            others, other_can = self._sequence()
            firsts, can_be_empty = firsts | others, can_be_empty or other_can
        return firsts, can_be_empty

    def _next(self) -> str:
        return self._pieces[self._at] if self._at < len(self._pieces) else ""

    def _sequence(self) -> tuple[frozenset[str], bool]:
        firsts: frozenset[str] = frozenset()
        can_be_empty = True
        while self._next() not in ("", "|", ")"):
            own, own_can = self._term()
            if can_be_empty:
                firsts |= own
            can_be_empty = can_be_empty and own_can
        return firsts, can_be_empty

    def _term(self) -> tuple[frozenset[str], bool]:
        piece = self._next()
        self._at += 1
        if piece.startswith("("):
            firsts, can_be_empty = self.choice()
            self._at += 1
            if piece != "(":  # a look around takes no token
                return frozenset(), True
        elif piece in self._macros:
            firsts, can_be_empty = _Reader(self._macros[piece], self._macros, self._members).choice()
        else:
            firsts, can_be_empty = frozenset(self._members[piece]), False
        while self._next() in ("?", "*"):
            self._at += 1
            can_be_empty = True
        return firsts, can_be_empty
