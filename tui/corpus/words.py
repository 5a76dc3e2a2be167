"""The words that texts are found by."""

import re

from tui.resolution.names import fold

_WORD = re.compile(r"[a-z0-9]+")


def words_of(text: str) -> list[str]:
    """The words of a text, folded, as far as ASCII has them, each once."""
    return sorted(set(_WORD.findall(fold(text))))
