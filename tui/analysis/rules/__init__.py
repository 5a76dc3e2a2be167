"""Rules over chunks, one module a kind of event, the most specific first."""

from tui.analysis.rules import publications, tenures

RULES = (*tenures.RULES, *publications.RULES)
