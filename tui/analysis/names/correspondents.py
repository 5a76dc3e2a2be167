"""Readers and writers that a letter names by the surname alone: "My dear Hale,", "HALE", "Hale to Cole"."""

import re

from tui.analysis.names.words import NOT_SURNAMES, Words, classes_of, is_given
from tui.analysis.structure import Sentence, Zone
from tui.analysis.terms import load

_NO_CORRESPONDENTS = NOT_SURNAMES | {
    "post_heads", "personal_titles", "function_words", "post_domains", "professions"
}  # fmt: skip
_READERS = frozenset(
    (
        "colleague", "colleagues", "applicant", "sirs", "gentlemen", "constituent", "constituents", "friend", "friends",
        "comrade", "comrades", "neighbour", "neighbours", "neighbor", "neighbors", "taxpayer", "voter", "reader",
        "recipients", "recipient", "undisclosed", "list", "newsletter", "inbox", "helpdesk", "webmaster", "air", "army",
        "navy",
    )
)  # fmt: skip
_DEAR = re.compile(r"\b[Dd]ear(?:est)? $")


_CAPITAL = re.compile(r"\b[A-Z]")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,4}")


def is_correspondent(text: str, words: Words, sentence: Sentence) -> bool:
    """Whether a letter names its reader or its writer by the surname alone: "My dear Hale,", "HALE", "(Hale)"."""
    start, end = words[0][0], words[-1][1]
    is_office = all(_INITIALS.fullmatch(word) for _, _, word in words)  # "My dear P.M.,"
    if is_office or any(map(_is_nobody, (word for _, _, word in words))):
        return False
    if sentence.zone is Zone.EMAIL_HEADER:
        return 1 < len(words) <= _LONGEST_NAME and _HEADER.match(text, sentence.span.start, start) is not None
    if _heads_letter(text[sentence.span.start : start], text[end : sentence.span.end]):
        return not _is_shortened(text[start:end], sentence.span.of(text))
    if is_given(words[0][2]):
        return False
    if _DEAR.search(text, max(sentence.span.start, start - 10), start):
        return True
    is_bracketed = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
    capitals = "".join(_CAPITAL.findall(text, sentence.span.start, start))
    is_bracketed = is_bracketed and not capitals.endswith(text[start:end])  # "the Orb Crimes Commission (OCC)"
    is_all = sentence.span.of(text).rstrip(".") == text[start:end]
    return len(words) == 1 and end - start > 2 and (is_bracketed or (is_all and text[start:end].isupper()))


def _is_nobody(word: str) -> bool:
    """Whether a word greets whoever reads, or kin: "Dear Colleague", "Dear Son"."""
    is_known = word.lower() in _READERS or word.lower().startswith(_STATIONS) or load("relations").has(word.lower())
    return is_known or not classes_of(word).isdisjoint(_NO_CORRESPONDENTS)


_STATIONS = (
    "amemb",
    "amcons",
    "secstate",
    "secdef",
    "washdc",
    "usmission",
    "usdel",
    "usint",
    "usun",
    "embassy",
    "consulate",
)
"""How the stations begin between which telegrams go: "AMEMBASSY SKELBY"."""
_LONGEST_NAME = 3  # words
_HEADER = re.compile(r"\W{0,3}(?:From|To|Cc)\b", re.IGNORECASE)


def _heads_letter(before: str, after: str) -> bool:
    """Whether a heading of two parties has a name on one side: "Hale to Cole", "CABLEGRAM, HALE AND COLE TO REED"."""
    reads = _TO_PARTY.search(before) is not None
    if before.endswith((" of ", " for ")):
        return False  # "The Governor of | Fell to the Secretary of State"
    if not reads and (not _TO_READER.match(after) or _BEHIND_BODY.search(before)):
        return False
    around = f"{before}{after}".replace("(", " ").split()
    return all(not word[0].islower() or word in ("to", "from", "and", "of", "the", "in") for word in around)


def _is_shortened(name: str, heading: str) -> bool:
    """Whether a word in capitals is an office's, for other words are not: "Submission, Hale to IDCC"."""
    return name.isupper() and any(word[:1].isupper() and word[1:].islower() for word in heading.split())


_TO_PARTY = re.compile(r"\w,? \W{0,3}(?:to|TO|To) (?:[\w’'-]+(?:,? (?:and|AND) |, )){0,4}$")
_BEHIND_BODY = re.compile(r"\b[^\W\d][\w’'-]* [\w’'-]+, $")
"""A body before the place that it writes from: "Harbour Board, | Fell, to Cole"."""
_TO_READER = re.compile(r"(?:(?:,| and| AND|, and) [\w’'-]+){0,4},? (?:to|TO|To) \w")
