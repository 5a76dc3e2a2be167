"""Headlines with a capital on every word: in "Fell Mayor Ann Hale Opens School" nobody is called Opens."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tui.analysis.names.words import CACHE, Pieces, Words, belongs, classes_of, is_given
from tui.analysis.terms import load

_BEFORE, _AFTER = 70, 100
"""Code points to both sides of a name in which its line is looked at."""
_WORD = re.compile(r"(?<![\w’'.-])[^\W\d_][\w’'-]{4,}")
_FEWEST, _SHARE = 2, 0.8
"""Words of five letters or more that a headline has beside the run, and the share of them that have a capital."""
_CAPITALS_LAST = re.compile(r"(?:[A-Z][\w’'.-]*[ \xa0])+$")
_CAPITALS_FIRST = re.compile(r"^(?:[ \xa0][A-Z][\w’'.-]*)+")
_GOES_ON = re.compile(r"[ \xa0][\w$£€]")
_VERBS = ("verbs_leaving", "verbs_resigning", "verbs_appointing", "verbs_holding", "verbs_saying", "verbs_publishing")
_VERB = re.compile(r"[A-Z][a-z]{2,}(?:s|ed|ing)$")


def is_headline(text: str, start: int, end: int) -> bool:
    """Whether nearly every longer word round a run of capitals has one too, so that a capital tells of no name.

    Args:
        text: The document's.
        start: Where words of the run begin.
        end: Where they end.
    """
    if _is_in_prose(text, start, end):
        return False
    first = max(text.rfind("\n", 0, start) + 1, start - _BEFORE)
    last = text.find("\n", end, end + _AFTER)
    before = _CAPITALS_LAST.sub("", text[first:start])
    after = _CAPITALS_FIRST.sub("", text[end : last if last >= 0 else end + _AFTER])
    words = _WORD.findall(f"{before} {after}")
    return len(words) >= _FEWEST and sum(word[0].isupper() for word in words) >= _SHARE * len(words)


_LONGEST_HEADLINE = 240


def _is_in_prose(text: str, start: int, end: int) -> bool:
    """Whether the line is longer than any headline, as a paragraph's is that names one bishop after the other."""
    begin, stop = (
        text.rfind("\n", max(0, start - _LONGEST_HEADLINE), start),
        text.find("\n", end, end + _LONGEST_HEADLINE),
    )
    before = start - begin if begin >= 0 else min(start, _LONGEST_HEADLINE)
    after = stop - end if stop >= 0 else min(len(text) - end, _LONGEST_HEADLINE)
    return before + after > _LONGEST_HEADLINE


def cut_at_appointing(words: Words) -> Iterator[Words]:
    """The words of a headline's run before and after who appoints whom: "Orb Bank | Names | Ann Poe Chair"."""
    first = 0
    for at in range(1, len(words) - 1):
        if at > first and _appoints(words[at][2], words[at + 1][2]):
            yield words[first:at]
            first = at + 1 + load("event_nouns").has(words[at + 1][2])
    if first < len(words):
        yield words[first:]


def cut_at_deeds(words: Words) -> Iterator[Words]:
    """The words of a headline's run before and after what somebody does: "President Orr | Accepts | Ann Hale"."""
    if len(words) > 1 and words[-1][2] in _BEFALLS and any(is_given(word) for _, _, word in words[:-2]):
        words = words[:-1]  # "Orb Clerk Ann Hale | Resignation"
    first = 0
    told = () if belongs(words[-1][2], "organisation_heads") else range(1, len(words))
    for at in told:
        if at > first and _is_done(words[at][2]):
            yield words[first:at]
            first = at + 1
    if first < len(words):
        yield words[first:]


@lru_cache(maxsize=CACHE)
def _is_done(word: str) -> bool:
    """Whether a word is what somebody does in a headline, and nobody's name: "Accepts"."""
    return load("headline_verbs").has(word.lower())


_BEFALLS = frozenset(("Resignation", "Retirement", "Appointment", "Nomination", "Departure"))


@lru_cache(maxsize=CACHE)
def _appoints(word: str, following: str) -> bool:
    """Whether a word with a capital is a verb of the present, and whoever is appointed or named follows."""
    entry = load("verbs_appointing").get(word.lower())
    attributes = entry.attributes("verbs_appointing") if entry else None
    if word == "Announces" and load("event_nouns").has(following):
        return True
    is_verb = attributes is not None and attributes[1:] in (("s", "passive"), ("s", "planned"))
    return is_verb and (is_given(following) or not classes_of(following).isdisjoint(_NAMED))


_NAMED = frozenset(("post_heads", "post_modifiers", "post_status", "personal_titles"))


def short_of_verb(text: str, start: int, words: Pieces, *, is_heading: bool) -> Pieces:
    """The words of a name without the headline's verb and what follows it: "Ann Hale | Opens School".

    Args:
        text: The document's.
        start: Where the run of the words begins.
        words: Placed from there.
        is_heading: Whether they stand in a heading.
    """
    if len(words) < 3 or not (is_heading or _GOES_ON.match(text, start + words[-1][1])):
        return words
    if not is_given(words[0][2]):
        return words
    first = 1 if words[1][2].isupper() else 2  # "SEN. CRAIG SAYS ORR LEFT": who shouts tells of no first name
    verb = next((at for at in range(first, len(words)) if _is_verb(words[at][2])), None)
    if verb is not None and verb + 1 == len(words):
        end = start + words[-1][1]
        is_name = _STANDS_APART.match(text, end) or _stands_again(text, start + words[0][0], end)
        if is_name and not load(*_VERBS, "headline_verbs").has(words[-1][2].lower()):
            return words
    if verb is None or not (is_heading or is_headline(text, start + words[0][0], start + words[-1][1])):
        return words
    return words[:verb]


_STANDS_APART = re.compile(r",? *(?:\t|[(\d–-]|[A-Z.]{2,}(?![\w]))|,")
"""What follows a name in a list, and no verb of a headline: "Tom Max Evans, J.P.", "Tom Max Evans 1998–1999"."""


def _stands_again(text: str, start: int, end: int) -> bool:
    """Whether the text has all of a heading's words once more, as a name that only looks like a verb: "Ann Barros"."""
    return text.find(text[start:end], end) >= 0


def names_more(words: Words) -> bool:
    """Whether a run of capitals has more than a name: "Letter Hale", "See Hale", in a headline "Orr Urge Reed"."""
    first = words[0][2]
    is_deed = any(word.lower().removesuffix("s") in _DEEDS for _, _, word in words[:-1])
    return first == "See" or is_deed or belongs(first, "letters")


_DEEDS = frozenset(
    (
        "urge", "ask", "tell", "call", "press", "warn", "thank", "praise", "invite", "join", "meet", "back", "question",
        "request", "oppose", "applaud", "commend", "welcome", "demand", "criticize", "criticise", "challenge",
    )
)  # fmt: skip
"""What members do in the heading of a release, by the plain form of the verb: "Senators Hale, Reed Urge"."""


def _is_verb(word: str) -> bool:
    """Whether a word may be a headline's verb: by its end, or where all is shouted as one that the lexicon knows."""
    if belongs(word, "surnames"):
        return False
    return _VERB.match(word) is not None or (word.isupper() and load(*_VERBS).has(word.lower()))
