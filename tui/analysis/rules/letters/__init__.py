"""Letters: told of by noun or by verb; those printed in full are read by `tui.analysis.rules.letters.printed`."""

from tui.analysis.rules.letters import again, calendared, mentions, verbs

RULES = (*mentions.RULES, *verbs.RULES, *again.RULES, *calendared.RULES)
