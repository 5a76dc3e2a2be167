"""Where a name begins and ends in a run of capitals: beside a date, and beside what an office is called."""

import re
from collections.abc import Sequence
from functools import cache

from tui.analysis.names.inside import STREETS
from tui.analysis.names.kinds import THINGS
from tui.analysis.names.words import NOT_SURNAMES, Pieces, Words, belongs, classes_of, is_given
from tui.analysis.terms import load

_BEFORE_MONTH = re.compile(
    r"(?:\d(?:st|nd|rd|th)?"
    r"|\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext|[Tt]his|[Ff]rom|[Ee]arly|[Ll]ate|mid))[ \xa0-]$"
)
_OF_PLACES = (
    r"\b(?:mayor(?:ess)?|governor|premier|president|(?:arch)?bishop|(?:lord )?provost|sheriff|(?:city |town )?clerk"
    r"|M[SE]?P|MLA|TD|senator|councill?or|member|member of parliament) (?:of|for) $"
)
_OF_PLACE = re.compile(_OF_PLACES, re.IGNORECASE)
_OFFICE_OF = re.compile(
    r"(?:secretar(?:y|ies)(?: of [a-z]{2,20})?|ministers?(?: of state)?|chiefs?|chancellor|director|commissioner"
    r"|superintendent|comptroller|head|attorney general|administrator)"
    r" (?:of|for)(?: the)?(?: |\n[ \t]*)$|"
    + _OF_PLACES
    + r"|(?:ambassador|high commissioner|envoy|consul) to(?: the)? $",
    re.IGNORECASE,
)


_CHAIR_FOR = re.compile(r"(?:mayor|president|advis[eo]r) (?:of|for) $", re.IGNORECASE)
"""Offices that are mostly of a body; of a field where somebody is named behind it."""
_GOES_ON = re.compile(r"[ -](?=[a-z])")


def short_of_post(text: str, found: re.Match[str]) -> tuple[str, int]:
    """A run, without the words with which a post begins that runs on: "Kent | Police and Crime Commissioner".

    Returns:
        The run, and where the post ends; 0 where there is none.
    """
    run = found[0]
    if not _GOES_ON.match(text, found.end()):
        return run, 0
    last = run.rsplit(None, 1)[-1]
    begins = text.startswith("and ", found.end() + 1) and last.lower() in _first_fields()
    if begins or (last == run and last.lower() in _first_words()):
        begin = found.end() - len(last)
        posts = load("post_heads").find(text, begin, found.end() + _LONGEST_FIELD)
        if posts and posts[0].start == begin and posts[0].end > found.end():
            return run[: -len(last)].rstrip(), posts[0].end
    return run, 0


_LONGEST_FIELD = 40
"""Code points from the first field of a post to its end."""


@cache
def _first_fields() -> frozenset[str]:
    texts = (entry.text for entry in load("post_heads"))
    return frozenset(text.split(" and ")[0] for text in texts if " and " in text)


@cache
def _first_words() -> frozenset[str]:
    """Words that begin a post and are nothing else that is known: the "Chargé" of "Chargé d'affaires"."""
    firsts = {entry.text.split()[0] for entry in load("post_heads") if " " in entry.text}
    return frozenset(first for first in firsts if not classes_of(first))


Dated = tuple[int, int | None]
"""How many words at a run's beginning can be a date; where the month begins of which what stands before must tell."""


def date_before(text: str, start: int, dated: Dated) -> int:
    """How many words are a date before the name: "On Friday Ann Hale", "on 4 July Ann Hale", not "April Hale".

    Args:
        text: The document's.
        start: Where the run begins.
        dated: What its words say of a date at its beginning.
    """
    count, month = dated
    if month is None:
        return count
    return count if _BEFORE_MONTH.search(text, max(0, start + month - 8), start + month) else 0


def date_in(words: Pieces) -> Dated:
    """What the words of a run say of a date at its beginning."""
    at = int(len(words) > 1 and belongs(words[0][2], "function_words") and words[0][2] not in ("I", "May"))
    if len(words) < at + 2:
        return 0, None
    month, _, word = words[at]
    if load("time_weekdays").has(word):
        return at + 1, None
    if not load("time_months").has(word):
        return 0, None
    is_titled = belongs(words[at + 1][2], "personal_titles") and words[at + 1][2] not in ("Day", "Queen")
    return at + 1, None if is_titled else month  # "At the beginning of May Lord Hale wrote"


@cache
def _last_words() -> frozenset[str]:
    texts = (entry.text for entry in load("post_heads"))
    return frozenset(text.rsplit(" ", 1)[1] for text in texts if " in " in text)


def ends_post(text: str, start: int, end: int) -> bool:
    """Whether the word from `start` to `end` is the last of a post: "Special Agent in | Charge | Ann Orr"."""
    if text[start:end].lower() not in _last_words():
        return False
    heads = load("post_heads").find(text, max(0, start - _LONGEST_FIELD), end)
    return any(post.start < start < post.end for post in heads)


def may_be_of_office(words: Words) -> bool:
    """Whether words may begin with what an office is of: a field, or a place of one or two words."""
    if len(words) == _PLACE_AND_NAME or belongs(words[0][2], "post_domains") or _field_before_given(words):
        return True
    return any(belongs(" ".join(word for _, _, word in words[:count]), "places") for count in (1, 2))


def _field_before_given(words: Sequence[tuple[int, int, str]]) -> int:
    """How many words end in a field of work, somebody named in full behind it: "of | Asian Affairs | Ann Hale"."""
    for at in range(min(_LONGEST_PLACE, len(words) - 1)):
        if is_given(words[at][2]):
            break
        if belongs(words[at][2], "post_domains") and at + 2 < len(words) and is_given(words[at + 1][2]):
            return at + 1
    return 0


_LONGEST_PLACE = 3  # words


def _place_of_office(words: Pieces) -> int:
    """How many words at the beginning are the place an office is for, somebody behind it: "for | Wales | Ann Hale"."""
    for count in range(1, min(_LONGEST_PLACE, len(words) - 2) + 1):
        place = " ".join(word for _, _, word in words[:count])
        if belongs(place, "places") and is_given(words[count][2]):
            return count
    return 0


def _are_place_and_name(words: Pieces) -> bool:
    """Whether a place that nothing is known of and somebody's whole name stand there: "mayor of | Fell | Ann Hale"."""
    if len(words) != _PLACE_AND_NAME:
        return False
    place, given, surname = (word for _, _, word in words)
    is_word = place.isalpha() and len(place) >= _SHORTEST_PLACE and place not in _BEGIN_PLACES
    is_place = is_word and classes_of(place).isdisjoint(_NO_PLACES) and not is_given(place)
    is_name = is_given(given) and not (is_given(surname) or surname in THINGS or surname in STREETS)
    return is_place and is_name and classes_of(surname).isdisjoint(NOT_SURNAMES)


_PLACE_AND_NAME, _SHORTEST_PLACE = 3, 3
_BEGIN_PLACES = ("Saint", "Santa", "Santo", "Mount", "Fort", "Port", "Lake", "Great", "Little", "Upper", "Lower")
_NO_PLACES = frozenset(("personal_titles", "post_heads", "demonyms", "organisation_heads"))


def known_office(text: str, start: int, words: Pieces) -> int:
    """How many words at the beginning end an office known whole: two in "Director of | Central Intelligence"."""
    begin, end = start + words[0][0], start + words[-1][1]
    offices = load("post_heads").find(text, max(0, begin - _LONGEST_FIELD), end)
    ends = [office.end for office in offices if office.start < begin < office.end]
    return sum(start + word[1] <= ends[0] for word in words) if ends else 0


def in_office(text: str, start: int, words: Pieces) -> int:
    """How many words at the beginning are what an office is of: one in "Secretary of | State | Madeleine Albright".

    Args:
        text: The document's.
        start: Where the run of the words begins.
        words: The first of them names a field or a place.
    """
    begin = start + words[0][0]
    if not _OFFICE_OF.search(text, max(0, begin - 30), begin):
        return _field_before_given(words) if _CHAIR_FOR.search(text, max(0, begin - 20), begin) else 0
    count = known_office(text, start, words) or _place_of_office(words) or _field_before_given(words)
    if not count and _OF_PLACE.search(text, max(0, begin - 30), begin):
        return int(_are_place_and_name(words))
    while count < len(words) and belongs(words[count][2], "post_domains") and not is_given(words[count][2]):
        count += 1
    is_body = belongs(words[-1][2], "organisation_heads") and not is_given(words[min(count, len(words) - 1)][2])
    return count if count < len(words) and not is_body else 0
