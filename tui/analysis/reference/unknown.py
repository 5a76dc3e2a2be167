"""A "he" or "him" who is not known: whom a sentence names beside him is then nobody's "he" either."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.names import Person
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

GENDERS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
"""What a pronoun of the third person tells of whom it means."""


_OF_RELATIONS = re.compile(
    r"[^.;]{0,30}?\b(?P<whose>his|her) (?:[a-z]+ ){0,2}?(?:sons|daughters|brothers|sisters|children|nephews|nieces)\b",
    re.IGNORECASE,
)


def unknown_parent(text: str, chunks: Sequence[Chunk], people: dict[int, Person]) -> str:
    """The gender of somebody unknown whose relations a sentence opens with: "Two of his sons, Tom and"; else ""."""
    found = _OF_RELATIONS.match(text, chunks[0].start, chunks[-1].end) if people else None
    if found is None or found.start("whose") >= chunks[min(people)].start:
        return ""
    return GENDERS[found["whose"].lower()]


def opens_with_unknown(text: str, chunks: Sequence[Chunk], symbols: str, people: dict[int, Person]) -> bool:
    """Whether a sentence tells of a "he" or "she" who is not known, before it names anybody: "He was aide to Hale"."""
    first, at = min(people, default=len(chunks)), -1
    while (at := symbols.find(Symbol.PRONOUN, at + 1, first)) >= 0:
        if text[chunks[at].start : chunks[at].end].lower() in GENDERS:
            return True
    return False


UNKNOWN_CHOSEN = re.compile(
    f"(?:{Symbol.TIME}{Symbol.COMMA}?)?{Symbol.NAME}[{Symbol.HAVE}{Symbol.ADVERB}]*"
    f"(?:{Symbol.BE}{Symbol.ADVERB}?{Symbol.APPOINT}|(?:{Symbol.WORD}{Symbol.TO})?{Symbol.RESIGN}"
    f"|{Symbol.BECOME}{Symbol.DET}?{Symbol.POST}"
    f"|(?:{Symbol.WORD}{Symbol.FOR}|{Symbol.SERVE}{Symbol.FOR}?){Symbol.STATUS}?{Symbol.POST}{Symbol.PERSON})"
)
"""A sentence whose subject bears a name nobody is known by and does what only people do: "Hale was elected to it"."""


_UNKNOWN_ACTS = re.compile(f"{Symbol.NAME}[{Symbol.HAVE}{Symbol.ADVERB}]*[{Symbol.SAY}{Symbol.WORD}{Symbol.SERVE}]")


def acts_unknown(text: str, chunks: Sequence[Chunk], symbols: str) -> bool:
    """Whether a sentence of nobody known is of a single name that may be somebody's: "Sahra trained as a nurse"."""
    if _UNKNOWN_ACTS.match(symbols) is None:
        return False
    verb = next(one for one in chunks[1:] if one.symbol not in (Symbol.HAVE, Symbol.ADVERB))
    does = verb.symbol is not Symbol.WORD or text.endswith("ed", verb.start, verb.end)
    return does and _may_be_surname(text, chunks[0])


def _may_be_surname(text: str, chunk: Chunk) -> bool:
    """Whether a single name that nobody is known by is written as a surname is, and is no other word."""
    name = text[chunk.start : chunk.end]
    return name.isalpha() and name.istitle() and not load("common_words", "parties", "post_domains").has(name)


_UNKNOWN_IS = re.compile(
    f"[{Symbol.NAME}{Symbol.WORD}{Symbol.APPOINT}{Symbol.BECOME}{Symbol.JOIN}{Symbol.IN}{Symbol.AT}{Symbol.WITH}]"
    f"[^{Symbol.STOP}{Symbol.QUOTE}{Symbol.COMMA}]{{1,16}}"
    f"{Symbol.COMMA}(?P<name>{Symbol.NAME})[{Symbol.BE}{Symbol.HAVE}{Symbol.MODAL}]"
)


def is_of_unknown(text: str, chunks: Sequence[Chunk], symbols: str) -> bool:
    """Whether a sentence is of a single name nobody is known by, behind a phrase: "Coached by Hale, | Orr is ready"."""
    found = _UNKNOWN_IS.match(symbols)
    return found is not None and _may_be_surname(text, chunks[found.start("name")])


_UNKNOWN_SAYS = re.compile(f"(?<!{Symbol.DET}){Symbol.NAME}{Symbol.SAY}{Symbol.OBJECT}?{Symbol.THAT}?\\Z")
"""Somebody whom nobody is known by speaks, perhaps of themselves: "Orr told me | he"; not "the Herald said"."""


_UNKNOWN_CLAUSE = re.compile(
    f"{Symbol.ADVERB}?{Symbol.WHEN}(?P<name>{Symbol.NAME})"
    f"[{Symbol.HAVE}{Symbol.DO}{Symbol.MODAL}{Symbol.SAY}{Symbol.BE}{Symbol.WORD}]"
    f"[^{Symbol.PERSON}{Symbol.COMMA}]{{0,20}}{Symbol.COMMA}\\Z"
)
_LONGEST_CLAUSE = 26  # chunks


def may_be_unknown(text: str, chunks: Sequence[Chunk], symbols: str, at: int) -> bool:
    """Whether a clause before "he" is of a single name nobody is known by: "Although Orr did not see it, | he"."""
    found = _UNKNOWN_CLAUSE.match(symbols, 0, at) if at <= _LONGEST_CLAUSE else None
    return found is not None and _may_be_surname(text, chunks[found.start("name")])


def is_by_other(symbols: str, at: int) -> bool:
    """Whether "he" may be whom a name nobody is known by means: "Orr was appointed by Ann Hale, and | she"."""
    if _UNKNOWN_SAYS.search(symbols, max(0, at - 4), at):
        return True
    found = UNKNOWN_CHOSEN.match(symbols, 0, at)
    return found is not None and symbols.find(Symbol.BY, found.end(), at) >= 0
