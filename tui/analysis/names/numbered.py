"""Parts of a force, which go by number, and the like: "8th Light Horse Regiment", "First National Bank"."""

import re

from tui.analysis.names.words import Words

_NUMBERED = re.compile(
    r"(?<![\w/])(?P<number>\d{1,3}(?:st|nd|rd|th)(?:/\d{1,3}(?:st|nd|rd|th))?|No\.? ?\d{1,4}"
    r"|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)[ \n]\Z"
)
_UNITS = frozenset(
    (
        "army", "artillery", "battalion", "battery", "brigade", "cavalry", "corps", "division", "flotilla", "foot",
        "group", "hussars", "infantry", "lancers", "regiment", "squadron", "wing",
    )
)  # fmt: skip
_ORDERED = frozenset(("bank", "church"))
"""What else is told apart by an ordinal: "the First National Bank of Fell"."""
_LONGEST_NUMBER = 16  # code points


def with_number(text: str, words: Words, name: str, begin: int) -> tuple[Words, str]:
    """The words and the name of a unit with the number before it; those given where it has none or is no unit.

    Args:
        text: The document's.
        words: Of the name.
        name: The name.
        begin: Where the number begins at the earliest.
    """
    head = name.partition(" of ")[0].rpartition(" ")[2].lower()
    if name.rpartition(" ")[2].lower() not in _UNITS and head not in _ORDERED:
        return words, name
    found = _NUMBERED.search(text, max(begin, words[0][0] - _LONGEST_NUMBER), words[0][0])
    if found is None:
        return words, name
    name = f"{found['number']} {name}"
    return [(found.start("number"), words[-1][1], name)], name
