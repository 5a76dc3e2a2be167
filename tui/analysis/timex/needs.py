"""Which tokens a pattern cannot do without, so that a rule is neither compiled nor tried where they are missing."""

import re
from collections.abc import Mapping

_PIECE = re.compile(r"\(\?(?:<?[=!])|[()|?*]|[A-Z][A-Z0-9_]*|[a-z]+")

Needs = tuple[frozenset[str], ...]


def needs(pattern: str, macros: Mapping[str, str], members: Mapping[str, str]) -> Needs:
    """Sets of codes: every run that fits the pattern, whatever stands around it, has a token of each set."""
    return _Reader(pattern, macros, members).choice()


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str, macros: Mapping[str, str], members: Mapping[str, str]) -> None:
        self._pieces = _PIECE.findall(pattern)
        self._at = 0
        self._macros, self._members = macros, members

    def choice(self) -> Needs:
        """What the alternatives up to a closing bracket need: of several, any one of what each needs most."""
        alternatives = [self._sequence()]
        while self._next() == "|":
            self._at += 1
            alternatives.append(self._sequence())
        if len(alternatives) == 1:
            return alternatives[0]
        if not all(alternatives):
            return ()
        return (frozenset().union(*(min(alternative, key=len) for alternative in alternatives)),)

    def _next(self) -> str:
        return self._pieces[self._at] if self._at < len(self._pieces) else ""

    def _sequence(self) -> Needs:
        needed: Needs = ()
        while self._next() not in ("", "|", ")"):
            needed += self._term()
        return needed

    def _term(self) -> Needs:
        piece = self._next()
        self._at += 1
        if piece.startswith("("):
            inside = self.choice()
            self._at += 1
            needed = inside if piece == "(" else ()  # what a look around sees is no part of the run
        elif piece in self._macros:
            needed = _Reader(self._macros[piece], self._macros, self._members).choice()
        else:
            needed = (frozenset(self._members[piece]),)
        while self._next() in ("?", "*"):
            self._at += 1
            needed = ()
        return needed
