"""Parts of regular expressions for what is read from the words as they stand: a clause, a file of the lexicon."""

import re
from functools import cache

from tui.analysis.terms import load

REST = r"(?:(?!\b(?:and|but|when|because|after|before|who|which|until|so|as)\b)[^.;:,]){0,60}"
"""The words of a subject and its verb group, of no clause of their own."""


@cache
def any_of(*names: str) -> str:
    """The terms of some files, with their plurals, as one group of alternatives, the longest first."""
    terms = sorted({entry.text for entry in load(*names)}, key=len, reverse=True)
    return "(?:" + "|".join(r"\s".join(map(re.escape, term.split())) for term in terms) + ")"
