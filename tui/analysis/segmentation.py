"""Blocks cut into sentences, and runs of text into tokens."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from tui.analysis.quotations import find_quotations
from tui.analysis.structure import Block, Sentence, Zone
from tui.model.documents import Span
from tui.resources import lexicon

__all__ = ["Token", "find_quotations", "segment", "split", "tokenize"]


class Token(NamedTuple):
    """A word, a number, the 's, 're or 'm behind a word, an abbreviation such as U.S., a note mark, or a character."""

    start: int
    end: int
    text: str


_ODD = (
    r"(?>(?:[^\W\d_]\.){2,}"  # U.S., e.g., J.R.
    r"|[^\W\d_]+(?:[-‐‑'’](?!(?:s|re|m)\b)[^\W\d_]+)*"
    r"|\d+(?:[.,:/]\d+)*(?:[^\W\d_]+)?"
    r"|(?<=[\w.])['’](?:s|re|m)\b"
    r"|\[\^?\d{1,4}\]_?"
    r"|\S)"
)
_TOKEN = re.compile(rf"\s*+(?:[a-zA-Z]{{2,}}+(?=[ \n,.;:!?)])|[a-zA-Z](?=[ \n,])|[^\w\s'’\[]|{_ODD})")
"""What most tokens are, words of plain letters and marks, is tried first."""


def tokenize(text: str, span: Span) -> list[Token]:
    """The tokens of a run; a note mark ("[3]", the "3" of "Officer3") is never part of a word."""
    tokens, at = [], span.start
    for piece in split(text, span):
        word = piece.lstrip()
        start = at + len(piece) - len(word)
        at = start + len(word)
        tokens.append(Token(start, at, word))
    return tokens


def split(text: str, span: Span) -> list[str]:
    """The tokens, each with the white space before it: all at once and as they stand, for a call each costs more."""
    return _TOKEN.findall(text, span.start, span.end)


_STOP = re.compile(
    r"(?P<stop>[.!?…]+)"
    r"(?P<close>[\"'”’»)\]*_]*)"
    r"(?P<note>(?:\s?\[\^?[\d]{1,4}\]_?|(?<=[^\W\d_][.!?])\d{1,4}(?=\s|$)|(?<=[\"”’)][.!?])\d{1,4}(?=\s|$)|(?<=(?:19|20)\d\d\.)\d{1,3}(?=\s|$)|(?<=[”’\"])\d{1,4}(?=\s|$))*)"
    r"(?P<gap>\s+(?P<next>\S)|\Z|(?=[A-Z“‘\"(]))"
)
_CUTS = re.compile(r"[(\[\"“‘'—–/]")
_WORD_AFTER = re.compile(r"[\"'“‘(\[*_]*([\w’'-]+)")
_OPENING = re.compile(r"[\"'“‘(\[*_]*")
_NUMBERING = re.compile(r"[*_]*\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlcIVXLC]{1,6}|[A-Za-z])[.)]*$")
_SAYING_AFTER = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+){1,4}(?:said|says|asked|asks|replied|added|wrote|told|cried|demanded)\b"
)
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th|d)")
_DAY_GOES_ON = re.compile(
    r"(?:of )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|[Ii]nst|[Uu]lt)[a-z]*\b|1[5-8]\d\d\b"
)
"""How a day of old goes on behind its stop: "7th. | April", "April 7th. | 1789"."""
_GENERATIONS = ("Jr", "Sr", "JR", "SR")
_SUBJECT_AFTER = re.compile(
    r"[A-Z][\w’'-]+ (?:(?:also|then|later|soon|never) )?(?:was|is|had|has|were|did|said|served|resigned|became|joined"
    r"|left|died|won|lost|ran|moved|worked|returned|attended|married|entered|retired|began|took|went|would|will|could)\b"
)
"""Who does what, as a sentence begins: "Weinberg was"."""
_LONGEST_WORD = 24


@cache
def _terms(name: str) -> frozenset[str]:
    lines = lexicon(name).splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def _word_before(text: str, start: int, stop: int) -> str:
    """The word that ends at `stop`, without what opens before it; "" where none does."""
    window = text[max(start, stop - _LONGEST_WORD) : stop]
    if not window or window[-1].isspace():
        return ""
    return _CUTS.split(window.rsplit(None, 1)[-1])[-1]


def _abbreviation_holds(text: str, start: int, stop: int, after: str) -> bool:
    """Whether the single full stop at `stop` belongs to an abbreviation, an initial or a paragraph's number."""
    word = _word_before(text, start, stop)
    if not word:
        return False
    if stop - len(word) == start and _NUMBERING.match(word):
        return True
    match = _WORD_AFTER.match(after)
    following = match[1] if match else ""
    if match and len(following) == 1 and following.isupper() and after.startswith(".", match.end()):
        following += "."  # the "A." of "Mr J. A. Hale" is no article
    if word in _terms("abbreviations_before_names") or (
        word.isupper() and word.title() in _terms("abbreviations_before_names")
    ):
        return True
    if word in _terms("abbreviations_before_numbers"):
        return following[:1].isdigit()
    if _ORDINAL.fullmatch(word) and _DAY_GOES_ON.match(after):
        return True
    if word in _GENERATIONS and _SUBJECT_AFTER.match(after):
        return False  # "Joseph S. Hale, Jr. | Weinberg was appointed": nobody's name goes on there
    is_initial = len(word) == 1 and word.isupper()
    is_dotted = len(word) > 1 and word[-2] == "." and word[-1].isalpha()
    if is_initial or is_dotted or word in _terms("abbreviations_anywhere"):
        return following not in _terms("abbreviations_sentence_starts")
    return False


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a sentence that began at `start` ends at a stop."""
    stop, close = match["stop"], match["close"]
    if match["gap"] == "" and match.end() < match.endpos:
        return _is_glued(text, start, match)
    if match["next"] is None:
        return True
    begin = match.start("next")
    after = text[begin : begin + 60]
    opened = _OPENING.match(after)
    head = after[opened.end() :] if opened else after
    if not head or head[0].islower():
        return False
    if stop[0] == "…" or stop.startswith(".."):
        if not any(character.isalnum() for character in text[start : match.start()][:200]):
            return False
        first = "".join(head.split(None, 1)[:1])  # none where only a blank follows
        return first not in ("I", "I’m", "I'm", "I’d", "I'd", "I’ve", "I've") or bool(close)
    if stop == "." and (not close or (close == ")" and head[0].isdigit())):  # "Ann Hale (Lab.) 1923–27"
        return not _abbreviation_holds(text, start, match.start(), after)
    if stop[-1] in "?!" and close:
        return not _SAYING_AFTER.match(head)
    return True


def _is_glued(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether two sentences touch without a space: "the jail.Dupuis, 57, of"."""
    stop, here = match.start(), match.end()
    if match["close"] in ("]", ")") and match["stop"] in ("...", "…"):
        return text[here : here + 1].isalpha()
    if match["close"][-1:] in ("*", "_", "'", "’"):
        return False
    word = _word_before(text, start, stop)
    if len(word) < 2 or (not word[-1].islower() and not match["note"]):
        return False
    if "." in word or "@" in word or text[stop - len(word) - 1 : stop - len(word)] == "/":
        return False
    following = text[here : here + 2].lstrip('“‘"(')
    return len(following) > 0 and following[0].isupper() and (len(following) == 1 or following[1].islower())


_LEADING = re.compile(r"(?:\)|[ \t]*\([^()\n]{1,60}\))*[\s:*.]*(?:\(\d{1,2}(?::\d\d){1,2}\)\s*|[-–—]+\s*)?")
"""What stands between a label and what is said, a time among it: "Ann Hale: (02:14) | Thank you"."""


_DATELINE = re.compile(
    r"\(?[A-Z][A-Z.’'-]{2,}(?: [A-Z][A-Z.’'-]+){0,3}(?:, [A-Z][\w.]*(?: [A-Z]\w+)?)?"
    r"(?:,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?)?"
    r"(?:,? \([^()\n]{2,30}\))?\)?,?\s(?:--?|[–—])\s+(?=[^\s(])"
)
"""Where and when an agency's story or a release was written: "NEWARK, N.J., March 24 - ", "WASHINGTON (Orb) -- "."""


def segment(text: str, blocks: Sequence[Block]) -> list[Sentence]:
    """The sentences of the readable blocks, without the label of a transcript turn; none crosses a block.

    A dateline is one by itself, for its day is not that of what the sentence behind it tells.
    """
    sentences: list[Sentence] = []
    for index, block in enumerate(blocks):
        if not block.zone.is_read:
            continue
        start, end, zone = block.span.start, block.span.end, block.zone
        if block.label is not None and (leading := _LEADING.match(text, block.label.end, end)):
            start = leading.end()
        if zone is Zone.BODY and (dateline := _DATELINE.match(text, start, end)):
            sentences.append(Sentence(Span(start, start + len(dateline[0].rstrip())), index, Zone.DATE_LINE))
            start = dateline.end()
        for match in _STOP.finditer(text, start, end):
            if not _ends(text, start, match):
                continue
            last = match.start("gap") if match["gap"] else match.end()
            sentences.append(Sentence(Span(start, last), index, zone))
            start = match.start("next") if match["next"] is not None else match.end()
        if start < end:
            sentences.append(Sentence(Span(start, end), index, zone))
    return sentences
