"""The spellings of a term that are one: any case, one kind of apostrophe, hyphen and space."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

WORD = re.compile(r"\w+")
_FIRST_WORD = re.compile(r"(?:^|\r)[^\w\r]*(\w*)")
SAME = {
    "’": "'", "ʼ": "'", "-": " ", "‐": " ", "‑": " ", "\n": " ", "\t": " ", "\xa0": " ",
}  # fmt: skip
"""Marks that are one with another."""
_SAME_IN_ASCII = {letter: same for letter, same in SAME.items() if letter.isascii()}
_REMEMBERED = 1 << 14
"""How many phrases are kept with their first words."""


def fold(text: str) -> str:
    """The text in lower case with one kind of apostrophe, hyphen and space, character for character."""
    lower = text.lower()
    if len(lower) != len(text):  # "İ" alone grows
        lower = "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)
    for letter, same in (_SAME_IN_ASCII if lower.isascii() else SAME).items():
        lower = lower.replace(letter, same)
    return lower


def first_words(lines: Sequence[str]) -> list[str]:
    """The first word of each line, folded: all at once, for a call for each would cost more than all the rest."""
    return _FIRST_WORD.findall(fold("\r".join(lines))) if lines else []


@lru_cache(maxsize=_REMEMBERED)
def first_word(text: str) -> str:
    """The first word of a phrase, folded; "" where it has none."""
    found = WORD.search(fold(text))
    return found[0] if found else ""


def masked(folded: str, covered: Iterable[tuple[int, int]]) -> str:
    """The text with some runs put out of sight."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(covered):
        parts += folded[at:start], "\r" * (min(end, len(folded)) - max(start, at))
        at = max(at, end)
    return "".join([*parts, folded[at:]])
