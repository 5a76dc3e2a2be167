"""Which chunks are works: nouns of the lexicon, names that end in one, titles in quotation marks."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tui.analysis.chunks import Chunk, Word, Work, row_of
from tui.analysis.names import Named, Names, Person
from tui.analysis.symbols import Symbol
from tui.analysis.terms import Entry, load

_TITLE_LIMIT = 24


def with_works(text: str, chunks: Sequence[Chunk], names: Names) -> list[Chunk]:
    """The chunks with each noun, name and title that is a work as a WORK, not yet described."""
    nouns, symbols = list(chunks), row_of(chunks)
    for at in [found.start() for found in _MAY_BE_NOUNS.finditer(symbols)]:
        nouns[at] = _noun(text, chunks[at], names)
    if Symbol.PUBLISH in symbols:
        nouns = _with_titles(text, _with_reports(text, nouns))
    return _join_titles(text, nouns) if symbols.count(Symbol.QUOTE) > 1 else nouns


_MAY_BE_NOUNS = re.compile(f"[{Symbol.NAME}{Symbol.ORG}{Symbol.WORK}]")


def _noun(text: str, one: Chunk, names: Names) -> Chunk:
    """A capitalised run that ends in a noun of works ("Jay Report") as a WORK; a thing that is none as a plain word."""
    words = text[one.start : one.end]
    if one.symbol is Symbol.WORK:
        is_none = load("non_works").get(words) is not None
        return one._replace(symbol=Symbol.WORD, value=Word(words.lower(), "not")) if is_none else one
    called = _called(words) if isinstance(one.value, Named) else None
    if called is None or (one.symbol is Symbol.NAME and " " in words and load("non_works").get(words)):
        return one
    if called.letter and one.symbol is Symbol.NAME:
        strength = (called.letter.attributes("letters") or ("strong",))[0]
        return one._replace(symbol=Symbol.LETTER, value=Word(called.letter.text, strength))
    if called.noun and called.before:
        author = author_of(called.before, names)
        return one._replace(symbol=Symbol.WORK, value=Work(words, called.noun, True, False, None, author))
    if called.noun:
        return one._replace(symbol=Symbol.WORK, value=Word(called.noun, "strong"))
    return one._replace(symbol=Symbol.WORK, value=called.work) if called.work else one


class _Called(NamedTuple):
    """What a name tells of a letter or a work.

    Attributes:
        letter: The letter that it is.
        before: What stands before the noun of works that it ends in.
        noun: That noun.
        work: The work that it names otherwise: a paper with its title, a review of something.
    """

    letter: Entry | None
    before: Sequence[str]
    noun: str
    work: Work | None


@lru_cache(maxsize=1 << 14)
def _called(words: str) -> _Called | None:
    """What a name tells of a letter or a work; None for what tells of neither, as most do."""
    called = _Called(load("letters").get(words.lower()), *_ends_in_work(words.split()), _work_of(words))
    return called if called.letter or called.noun or called.work else None


_TITLED_PAPER = re.compile(r"((?:White|Green|Command|Blue) Paper) (.+)")
"""A government's paper with its title: "the White Paper Choosing Bridges"."""
_OF = re.compile(r"(.+?) (?:of|into|on) ")


def _work_of(words: str) -> Work | None:
    """A paper with its title, or the work of a noun before "of" ("Independent Review of Harbour Dues")."""
    if titled := _TITLED_PAPER.match(words):
        return Work(titled[2], titled[1].lower(), True, False)
    before = _OF.match(words)
    described, noun = _ends_in_work(before[1].split()) if before else ((), "")
    return Work(words, noun, True, False) if described and noun.endswith(_NAMED_BY_SUBJECT) else None


_NAMED_BY_SUBJECT = ("review", "report", "study", "audit")


def _with_reports(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with a noun after a name and its article read as one: "the Cole report", not "Mary Cole reports"."""
    publish = Symbol.PUBLISH
    for at in range(1, len(chunks)):
        one, name = chunks[at], chunks[at - 1]
        if one.symbol is not publish:
            continue
        is_named = name.symbol is Symbol.PERSON and at > 1 and is_article(chunks[at - 2])
        is_noun = text[name.start : name.end].lower() in ("whose", "no")
        if not (is_named or is_noun):
            continue
        entry = load("works").get(text[one.start : one.end])
        attributes = entry.attributes("works") if entry else None
        if entry and attributes:
            chunks[at] = one._replace(symbol=Symbol.WORK, value=Word(entry.text, attributes[0]))
    return chunks


def _with_titles(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with a title that ends in "Plan" or its like, and is published, as a work."""
    for at, one in enumerate(chunks):
        words = text[one.start : one.end].split()
        if one.symbol is not Symbol.NAME or len(words) < _SHORTEST_TITLE or words[-1] not in _TITLES:
            continue
        end = at + 2 if row_of(chunks[at + 1 : at + 3]) in _FOR_WHOM else at
        behind = next((other for other in chunks[end + 1 : end + 4] if other.symbol not in _BETWEEN), None)
        if behind and isinstance(behind.value, Word) and behind.value.lemma in ("publish", "lay", "table"):
            title = " ".join(text[one.start : chunks[end].end].split())
            chunks[at : end + 1] = [
                Chunk(Symbol.WORK, one.start, chunks[end].end, Work(title, words[-1].lower(), True, False))
            ]
    return chunks


_TITLES = ("Plan", "Framework", "Roadmap", "Blueprint", "Charter", "Prospectus", "Agenda", "Handbook")
_FOR_WHOM = (Symbol.FOR + Symbol.ORG, Symbol.FOR + Symbol.NAME)
_SHORTEST_TITLE = 2  # words
_BETWEEN = (Symbol.COMMA, Symbol.OPEN, Symbol.BE, Symbol.HAVE)


def _ends_in_work(words: Sequence[str]) -> tuple[Sequence[str], str]:
    """The words before the noun of works that ends a name, and the noun; "" where it ends in none."""
    for length in (2, 1):
        entry = load("works").get(" ".join(words[-length:]).lower()) if len(words) >= length else None
        attributes = entry.attributes("works") if entry else None
        if entry and attributes and attributes[0] == "strong":
            return words[:-length], entry.text
    return words, ""


def author_of(words: Sequence[str], names: Names) -> Person | None:
    """The one person of the document whom the words before "Report" name."""
    surname = words[-1].lower()
    named = [person for person in names.people if person.surname == surname]
    return named[0] if len(named) == 1 else None


def _join_titles(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """Titles in quotation marks that name a work ("“First Interim Report: Compensation”") as one WORK chunk each."""
    symbols = row_of(chunks)
    joined: list[Chunk] = []
    at = 0
    while (opening := symbols.find(Symbol.QUOTE, at)) >= 0:
        joined += chunks[at:opening]
        at = opening
        end = _title_end(text, chunks, symbols, at)
        if end is None:
            joined.append(chunks[at])
            at += 1
            continue
        start, stop = chunks[at].end, chunks[end].start
        work = Work(" ".join(text[start:stop].split()), "title", is_strong=True, is_plural=False)
        joined.append(Chunk(Symbol.WORK, chunks[at].start, chunks[end].end, work))
        at = end + 1
    return joined + chunks[at:]


def _title_end(text: str, chunks: Sequence[Chunk], symbols: str, opening: int) -> int | None:
    """The index of the mark that closes a title: most words with capitals, one of them a noun of works."""
    end = symbols.find(Symbol.QUOTE, opening + 1, opening + _TITLE_LIMIT)
    if end < 0 or text[chunks[end].start] == text[chunks[opening].start] == "“":
        return None
    words = [
        word for word in re.findall(r"[^\W\d_]\w*", text[chunks[opening].end : chunks[end].start]) if len(word) > 3
    ]
    capitals = sum(word[0].isupper() for word in words)
    is_title = len(words) > 1 and capitals * 3 >= len(words) * 2
    return end if is_title and any(load("works").get(word) for word in words) else None


def is_article(one: Chunk) -> bool:
    """Whether the chunk opens a noun phrase: an article, or a date before a noun ("the 2014 report")."""
    return one.symbol in (Symbol.DET, Symbol.TIME)
