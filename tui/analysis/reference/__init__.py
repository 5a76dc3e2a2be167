"""Reference: who and which body a text means where it does not say the name.

focus          "he", "she", "I": the people told of lately, each sentence as it comes
descriptions   "the former chief executive", once all sentences are known
bodies         "the council", "RMBC"
"""

from tui.analysis.reference.bodies import Bodies
from tui.analysis.reference.descriptions import resolve_descriptions
from tui.analysis.reference.focus import FIRST_PERSON, Focus

__all__ = ["FIRST_PERSON", "Bodies", "Focus", "resolve_descriptions"]
