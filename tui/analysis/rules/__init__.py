"""Rules over chunks, one module a kind of event, the most specific first."""

from functools import cache

from tui.analysis.patterns import Rulebook
from tui.analysis.rules import letters, publications, resignations, tenures

RULES = (*tenures.RULES, *letters.RULES, *publications.RULES, *resignations.RULES)


@cache
def rulebook() -> Rulebook:
    """All of them, to read scenes by."""
    return Rulebook(RULES)
