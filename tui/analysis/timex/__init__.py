"""Time expressions: where a text speaks of a date, a time, a duration or a rhythm, and what it comes to.

tokens    a sentence as words and figures, each with a code for what it can be
rule      patterns over codes, with the examples they read and refuse
days, years, counting, steps, alone, lengths, clock
          the rules themselves
finding   the search over a document
phrases   expressions with their prepositions: "between A and B", "since C"
"""

from tui.analysis.timex.finding import find_timexes
from tui.analysis.timex.phrases import find_phrases
from tui.analysis.timex.wire import to_wire

__all__ = ["find_phrases", "find_timexes", "to_wire"]
