"""Tenures: titles beside names, posts entered, held and left."""

from tui.analysis.rules.tenures import entering, holding, leaving, titles

RULES = (*entering.RULES, *holding.RULES, *leaving.RULES, *titles.RULES)
