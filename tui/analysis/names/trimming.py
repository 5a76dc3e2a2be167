"""A run without what is no part of a name: common words, personal titles, letters after the name."""

import re

from tui.analysis.names.words import Words, belongs, classes_of, gender_told, is_given, is_initial
from tui.analysis.terms import Lexicon

_NEVER_NAMES = frozenset(("function_words", "post_status"))
_SIDES = frozenset(("parties", "demonyms"))


_CONTRACTED = re.compile(r"(?<=[a-z])['’](?:ll|d|ve|re|m)$|(?<=^I)['’](?:ll|d|ve|m)$")

_BESIDE_OTHERS = re.compile(r"(?!(?i:co-op))(?i:co|ex|step|half)-[a-z]+$|.+-based$")
"""What somebody is beside others, or where: "Co-conspirator", "Ex-wife", "Hull-based"; no "Jong-il" or "Co-op"."""


def is_small(word: str) -> bool:
    """Whether a word is no name, whatever its capitals: "The", "She'll", "Hull-based"; "US" is the country."""
    if word == "US":
        return False
    return _BESIDE_OTHERS.match(word) is not None or not classes_of(_CONTRACTED.sub("", word)).isdisjoint(_NEVER_NAMES)


_KNOWN = frozenset(("places", "organisation_names", "demonyms", "parties"))


def begins_known(words: Words) -> bool:
    """Whether the first word is part of a name of several: "New York City", "South Korea", "United Nations"."""
    texts = [word for _, _, word in words[:3]]
    return any(not classes_of(" ".join(texts[:count])).isdisjoint(_KNOWN) for count in range(2, len(texts) + 1))


def _begins_title(words: Words) -> bool:
    """Whether the first two words are a title with somebody behind it: "His Honour Judge Orr", "Most Reverend"."""
    return len(words) > 2 and belongs(f"{words[0][2]} {words[1][2]}", "personal_titles")


def without_common(words: Words, *, opens: bool) -> Words:
    """Without the words at either end that are no part of a name.

    Small words and words such as "former" never are; any common word may not be where its capital is owed to its place
    at the beginning of a sentence (`opens`), unless what follows makes it a body's name.
    """
    first = 0
    while first < len(words):
        word = words[first][2]
        following = words[first + 1][2] if first + 1 < len(words) else ""
        if begins_known(words[first:]) or _begins_title(words[first:]):
            break
        common = is_small(word) or (word == "DEAR" and following != "")  # "MY DEAR LORD HALE,--"
        if opens and first == 0 and not common and not (following and belongs(words[-1][2], "organisation_heads")):
            common = belongs(word, "common_words")
        side = following and is_given(following) and not classes_of(word).isdisjoint(_SIDES)
        if not common and not side:
            break
        if following and not side and (is_given(word) or belongs(word, "personal_titles")):
            break
        first += 1
    last = len(words)
    while last > first and is_small(words[last - 1][2]) and not is_initial(words[last - 1][2]):
        if last - first > 1 and belongs(words[last - 1][2], "surnames"):
            break
        if not classes_of(" ".join(word for _, _, word in words[first:last])).isdisjoint(_KNOWN):
            break  # "New Zealand First"
        last -= 1
    return words[first:last]


COURTESIES = frozenset(("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lord", "lady"))
_OF_ANYBODY = COURTESIES - {"sir", "dame", "lord", "lady"}
_ADDRESSED = frozenset(("mayor", "provost", "sheriff", "marshal", "clerk", "foreman", "steward"))
"""Whom one addresses with "Mr" before the office."""


def _is_surname(word: str) -> bool:
    return belongs(word, "surnames") and word.lower() not in _ADDRESSED


def take_titles(words: Words, known: Lexicon) -> tuple[str, str, Words]:
    """The personal titles at the beginning, the gender they tell, and the words after them."""
    titles: list[str] = []
    gender, at = "", 0
    while at < len(words):
        pair = " ".join(word for _, _, word in words[at : at + 2])
        if at + 2 < len(words) and belongs(pair, "personal_titles"):
            titles.append(pair.lower())
            gender = gender or gender_told(pair, "personal_titles")
            at += 2
            continue
        entry = known.get(words[at][2]) or known.get(words[at][2].rstrip("."))
        attributes = entry.attributes("personal_titles") if entry else None
        if (
            attributes is None
            or len(words[at][2].strip(".")) < 2
            or (at == 0 and len(words) > 1 and is_given(words[at][2]))
            or (at + 1 == len(words) and titles and titles[-1] in _OF_ANYBODY and _is_surname(words[at][2]))
        ):
            break
        titles.append(words[at][2].lower())
        gender = gender or (attributes[0] if attributes and attributes[0] in ("m", "f") else "")
        at += 1
    return " ".join(titles), gender, words[at:]


def without_nominals(words: Words) -> Words:
    """Without letters after the name, or counsel's before it; Jr and numerals are part of it."""
    if len(words) > 2 and words[0][2] in ("QC", "KC", "SC") and is_given(words[1][2]):
        words = words[1:]  # "leading | QC | Ann Hale"
    last = len(words)
    if last > 1 and words[last - 1][2].lower().rstrip(".") == "esq":
        last -= 1
    while last > 1 and not (word := words[last - 1][2].replace(".", "")).istitle() and belongs(word, "post_nominals"):
        if words[last - 1][2] in ("II", "III", "IV", "VI", "VII", "VIII", "IX"):
            break
        last -= 1
    return words[:last]


def short_of_month(text: str, start: int, run: str) -> str:
    """A run that begins at `start`, up to a month whose day or year is behind it: "Fell School Board | June 1990"."""
    return MONTH_BEHIND.sub("", run) if _DAY_OR_YEAR.match(text, start + len(run)) else run


_DAY_OR_YEAR = re.compile(r"\s(?:\d{4}\b|\d{1,2}(?:st|nd|rd|th)?\b(?!\s(?!to\b)[a-z]))")
"""What a month is of, rather than a surname: "May 3, 1990", not "Tom May 3 times"."""
MONTH_BEHIND = re.compile(
    r"(?<=\w)[ \n](?:January|February|March|April|May|June|July|August|September|October|November|December)$"
)
"""The month of a day that follows the name at once: "the Institute for Bridges | December 2011"."""
