"""The order of the words of a name: family names that stand first, "Wang Jingwei"."""

import re
from collections.abc import Sequence

from tui.analysis.names.words import belongs, classes_of, is_given
from tui.analysis.terms import load

_JOINED = re.compile(r"[A-Z][a-z]+-[A-Za-z][a-z]+")
"""A given name of two syllables: the "Jae-in" of "Moon Jae-in"."""
_SYLLABLES = re.compile(r"[^\W\d_]{2,8}")
_LONGEST = 3
"""Words of such a name."""


def family_first(texts: Sequence[str]) -> str:
    """The family name that stands first among the words of a name, "" where none does.

    What follows is a given name as no other language has it: of two syllables with a hyphen between, or short and known
    for nothing else. A name that is a word of English, or a Western given name, needs the hyphen or two short words.
    """
    if len(texts) == _LONGEST and is_given(texts[0]) and _JOINED.fullmatch(texts[-1]):
        return texts[1] if belongs(texts[1], "family_names_first") else ""  # "Antony Wu Ting-yuk"
    if not 2 <= len(texts) <= _LONGEST or not belongs(texts[0], "family_names_first"):
        return ""
    given = texts[1:]
    if any(_JOINED.fullmatch(word) for word in given):
        return texts[0]
    entry = load("family_names_first").get(texts[0])
    is_sure = entry is not None and entry.attributes("family_names_first") == ("any",)
    names = _NAMES | _SHORT_WORDS if is_sure and len(given) > 1 else _NAMES  # "Yong Pung How"
    if not all(_SYLLABLES.fullmatch(word) and classes_of(word) <= names and word not in _PLACES for word in given):
        return ""
    is_told = len(given) > 1 and max(map(len, given)) <= _SYLLABLE and not is_given(given[-1])
    return texts[0] if is_sure or is_told else ""


_SYLLABLE = 5
"""Letters of a syllable, at the most."""
_NAMES = frozenset(("family_names_first", "surnames", "given_names"))
_SHORT_WORDS = frozenset(("function_words", "common_words"))
_PLACES = frozenset(
    ("Dynasty", "Empire", "Island", "Islands", "Kingdom", "Lake", "Mountain", "Period", "River", "Valley")
)
"""What is called by a family name and is nobody: "the Tang Dynasty"."""
