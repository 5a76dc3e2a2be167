"""Tenures: titles beside names, posts entered, held and left."""

from tui.analysis.rules.tenures import entering, holding, leading, leaving, titles

RULES = (*entering.RULES, *holding.RULES, *leading.RULES, *leaving.RULES, *titles.RULES)
