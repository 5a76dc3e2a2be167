"""Many words as one regular expression shaped as a trie: it is tried letter by letter, not word by word."""

import re
from collections.abc import Iterable


def trie_pattern(words: Iterable[str]) -> str:
    """A regular expression that finds the longest of `words`; it checks no word boundary on either side."""
    return _branches(sorted(set(words)))


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
