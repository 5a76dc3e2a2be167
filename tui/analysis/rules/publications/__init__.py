"""Publications: reports and the like that come out, told of by verb or by noun."""

from tui.analysis.rules.publications import arriving, nouns, verbs

RULES = (*verbs.RULES, *arriving.RULES, *nouns.RULES)
