"""Publications: reports and the like that come out, told of by verb or by noun."""

from tui.analysis.rules.publications import nouns, verbs

RULES = (*verbs.RULES, *nouns.RULES)
