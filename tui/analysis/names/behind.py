"""What stands behind a person's name and belongs to it: a generation, letters of honours and degrees."""

import re
from itertools import takewhile

from tui.analysis.names.peers import end_of_peerage
from tui.analysis.names.words import Words, belongs
from tui.analysis.terms import load

_GENERATION = re.compile(r", (Jr\.?|Sr\.?|III?|IV)(?=[ ,)]|\Z)")
_APART = re.compile(
    r",\s(?P<letters>(?:[A-Z][a-z]?\.){2,5}|[A-Z][A-Za-z]{0,8}\b)(?=,|;|\)|\s\(|\s?\n|\.?\Z|\s(?!of\b|at\b|for\b)[a-z])"
)
"""Letters between commas, or before the end of the line."""
_HONOURS = frozenset(("honour", "degree", "counsel", "fellowship"))
"""Which letters may stand behind a comma: no generation, and no seat, for "MP" is a post of its own."""


def with_generation(text: str, words: Words, name: str) -> tuple[Words, str]:
    """The words and the name with what a comma sets apart from it: "Robert Hale, III"."""
    found = _GENERATION.match(text, words[-1][1]) if len(words) > 1 else None
    return ([*words, (found.start(1), found.end(), found[1])], f"{name}, {found[1]}") if found else (words, name)


def with_letters(text: str, words: Words, following: Words) -> Words:
    """The words, the last of which reaches over the letters after the name: "Ann Hale CBE QPM was", "Ann Hale, Q.C.,".

    Args:
        text: The document's.
        words: Of the name.
        following: The words that stand right behind them.
    """
    letters = list(takewhile(lambda word: belongs(word[2].replace(".", ""), "post_nominals"), following))
    start, end, last = words[-1]
    end = end_of_peerage(text, letters[-1][1] if letters else end)
    while len(words) > 1 and (found := _APART.match(text, end)) and _is_honour(found["letters"]):
        end = found.end("letters")
    return [*words[:-1], (start, end, last)]


def _is_honour(letters: str) -> bool:
    entry = load("post_nominals").get(letters) or load("post_nominals").get(letters.replace(".", ""))
    kinds = entry.attributes("post_nominals") if entry else None
    return kinds is not None and ("." in letters or not _HONOURS.isdisjoint(kinds))
