"""Many words as one regular expression that is sought fast: as a trie, or by the letters that they begin with."""

import re
from collections.abc import Iterable


def trie_pattern(words: Iterable[str]) -> str:
    """A regular expression that finds the longest of `words`; it checks no word boundary on either side."""
    return _branches(sorted(set(words)))


def at_word(*alternatives: str) -> str:
    r"""Alternatives that begin a word, each with a letter: what `\b(?:…)` means, found by those letters.

    Sought behind `\b`, they would be tried at every character of a text.
    """
    return "(?:" + "|".join(rf"{one[0]}(?<!\w{one[0]}){one[1:]}" for one in alternatives) + ")"


def _branches(words: list[str]) -> str:
    """The trie of sorted words; an empty word among them means that one ends here."""
    by_letter: dict[str, list[str]] = {}
    for word in words:
        if word:
            by_letter.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(letter) + _branches(rests) for letter, rests in by_letter.items()]
    if not branches:
        return ""
    if len(branches) == 1 and words[0]:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("" if words[0] else "?")
