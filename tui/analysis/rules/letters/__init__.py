"""Letters: told of by noun or by verb; those printed in full are read by `tui.analysis.correspondence`."""

from tui.analysis.rules.letters import mentions

RULES = mentions.RULES
