"""Tenures: titles beside names, posts entered, held and left."""

from tui.analysis.rules.tenures import carried, entering, holding, leading, leaving, listed, titles

RULES = (*listed.RULES, *entering.RULES, *holding.RULES, *leading.RULES, *leaving.RULES, *carried.RULES, *titles.RULES)
