"""Reference: who and which body a text means where it does not say the name.

protagonist    whom a biography is of
narrator       whose words a witness statement is in
addressed      "you", in a transcript
told           the people of a sentence before a pronoun; `singled_out`: whom the words before it alone can mean
focus          "he", "she", "I": the people told of lately, each sentence as it comes
unknown        a "he" who is not known, and what that leaves open
ruled_out      who is dead before "he" acts, or only counsels it
asking         whom others ask to act: "rejected calls for him to resign"
descriptions   "the former chief executive", once all sentences are known
bodies         "the council", "RMBC"
"""

from tui.analysis.reference.addressed import resolve_second_person
from tui.analysis.reference.bodies import Bodies
from tui.analysis.reference.descriptions import resolve_descriptions
from tui.analysis.reference.focus import FIRST_PERSON, Focus
from tui.analysis.reference.narrator import find_narrator, resolve_narrator
from tui.analysis.reference.protagonist import find_lives, find_protagonist, named_by_heading

__all__ = [
    "FIRST_PERSON",
    "Bodies",
    "Focus",
    "find_lives",
    "find_narrator",
    "find_protagonist",
    "named_by_heading",
    "resolve_descriptions",
    "resolve_narrator",
    "resolve_second_person",
]
