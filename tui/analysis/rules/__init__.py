"""Rules over chunks, one module a kind of event, the most specific first."""

from tui.analysis.rules import tenures

RULES = tenures.RULES
