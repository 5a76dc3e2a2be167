"""Numbers, ordinals and years, in figures and in words."""

from collections.abc import Sequence

from tui.analysis.timex.vocabulary import vocabulary

PIVOT = 30
"""Two-digit years below it belong to this century."""


def cardinal(words: Sequence[str]) -> int | None:
    """The number that figures or words such as "two hundred and five" stand for."""
    numbers = vocabulary().terms["NUMBER"]
    total = current = 0
    seen = False
    for word in words:
        if word[0].isdigit():
            return int(word.replace(",", "").partition(".")[0])
        if word not in numbers:
            continue
        seen, value = True, int(numbers[word])
        if value < 100:
            current += value
        elif value == 100:
            current = max(current, 1) * 100
        else:
            total, current = total + max(current, 1) * value, 0
    return total + current if seen else None


def ordinal(words: Sequence[str]) -> int:
    """The number of "14th", "third" or "twenty-first".

    Raises:
        ValueError: The words are no ordinal.
    """
    ordinals = vocabulary().terms["ORDINAL"]
    tens = 0
    for word in words:
        if word[0].isdigit():
            return int(word.rstrip("abcdefghijklmnopqrstuvwxyz"))
        if word in ordinals:
            return tens + int(ordinals[word])
        tens = int(vocabulary().terms["NUMBER"].get(word, 0))
    raise ValueError(words)


def year(words: Sequence[str]) -> int:
    """The year of "1998", "'98", "nineteen ninety-eight", "nineteen hundred and two" or "two thousand and three".

    Raises:
        ValueError: The words are no year.
    """
    for word in words:
        if word.isdigit() and len(word) == 4:
            return int(word)
        if word[0] in "'’`" and word[1:].isdigit():
            return two_digit_year(int(word[1:]))
    numbers = vocabulary().terms["NUMBER"]
    values = [int(numbers[word]) for word in words if word in numbers]
    says_hundred = any(value >= 100 for value in values)
    found = (cardinal(words) or 0) if says_hundred else sum(values[:1]) * 100 + sum(values[1:])
    if not 1000 <= found <= 2099:
        raise ValueError(words)
    return found


def two_digit_year(short: int, written: int | None = None) -> int:
    """The year that two figures stand for, as a modern text means them, or one written in a year long ago."""
    year = short + (2000 if short < PIVOT else 1900)
    while written is not None and year > written + _AHEAD:
        year -= 100
    return year


_AHEAD = 50
"""Years that a text may look ahead of the one it is written in."""
