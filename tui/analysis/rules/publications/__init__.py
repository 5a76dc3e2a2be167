"""Publications: reports and the like that come out, told of by verb or by noun."""

from tui.analysis.rules.publications import arriving, newly, nominal, nouns, reporting, verbs

RULES = (*verbs.RULES, *arriving.RULES, *reporting.RULES, *nominal.RULES, *newly.RULES, *nouns.RULES)
