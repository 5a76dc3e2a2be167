"""Rules over chunks, one module a kind of event, the most specific first."""

from tui.analysis.rules import letters, publications, resignations, tenures

RULES = (*tenures.RULES, *letters.RULES, *publications.RULES, *resignations.RULES)
