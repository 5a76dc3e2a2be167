"""Files of the lexicon as alternatives of a regular expression, for what is read from the words as they stand."""

import re
from functools import cache

from tui.analysis.terms import load


@cache
def any_of(*names: str) -> str:
    """The terms of some files, with their plurals, as one group of alternatives, the longest first."""
    terms = sorted({entry.text for entry in load(*names)}, key=len, reverse=True)
    return "(?:" + "|".join(r"\s".join(map(re.escape, term.split())) for term in terms) + ")"
