"""Resignations: a person gives up a post, or is asked, expected or refuses to; dismissals end tenures instead."""

from tui.analysis.rules.resignations import also, going, nouns, verbs

RULES = (*verbs.RULES, *also.RULES, *nouns.RULES, *going.RULES)
