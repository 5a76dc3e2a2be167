"""Works put together: [adjectives | body | name] noun [into | on … | to readers], and titles in quotation marks.

Verbs that letters and works share ("issued", "sent", "drafted") are read by the nearer of the two nouns.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tui.analysis.chunks import Chunk, Post, Word, Work
from tui.analysis.names import Named, Names, Person
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_DESCRIBES = frozenset((Symbol.WORD, Symbol.NUMBER, Symbol.NAME, Symbol.STATUS, Symbol.MODIFIER, Symbol.WORK))
_OPENS_PHRASE = frozenset(
    (
        Symbol.OPEN, Symbol.DET, Symbol.OWNER, Symbol.OWNS, Symbol.TIME, Symbol.STOP, Symbol.QUOTE, Symbol.PUBLISH,
        Symbol.RECEIVE,
    )
)  # fmt: skip
_TELLS_SUBJECT = frozenset(("into", "about", "concerning", "regarding", "on"))
_IN_COMPLEMENT = frozenset(
    (
        Symbol.WORD, Symbol.NAME, Symbol.ORG, Symbol.DET, Symbol.OWNER, Symbol.OWNS, Symbol.AND, Symbol.NUMBER,
        Symbol.OPEN, Symbol.CLOSE, Symbol.OF, Symbol.IN, Symbol.AT, Symbol.MODIFIER, Symbol.DASH, Symbol.WORK,
    )
)  # fmt: skip
_ENDS_BADLY = frozenset(
    (Symbol.DET, Symbol.OWNER, Symbol.AND, Symbol.OF, Symbol.IN, Symbol.AT, Symbol.OPEN, Symbol.DASH)
)
_PARTS = frozenset(("volume", "chapter", "edition", "summary", "executive summary"))
_WALLS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON))
_LIMIT = 12
_DESCRIPTION_LIMIT = 4
_TITLE_LIMIT = 24
_LINK_LIMIT = 160
_BRACKET = re.compile(r"\s*\([^)]*\)")
_SHARED = {
    Symbol.WORK: ("verbs_publishing", Symbol.PUBLISH),
    Symbol.LETTER: ("verbs_writing", Symbol.SEND),
}
_VERBS = frozenset((Symbol.WRITE, Symbol.SEND, Symbol.PUBLISH))
_PASSIVES = _VERBS | {Symbol.APPOINT, Symbol.REMOVE, Symbol.RESIGN, Symbol.ADVERB, Symbol.NOT}
_NOUNS_REACH = 8


def compose_works(text: str, chunks: Sequence[Chunk], names: Names) -> list[Chunk]:
    """The chunks with every work and its description joined to one WORK chunk, and shared verbs told apart.

    Args:
        text: The document's text.
        chunks: A sentence, posts composed.
        names: The document's names, for whose report a "Jay Report" is.
    """
    nouns = [_noun(text, one, names) if one.symbol in _MAY_BE_NOUNS else one for one in chunks]
    composed = _join_titles(text, _with_reports(text, nouns))
    at = len(composed) - 1
    while at >= 0:
        if composed[at].symbol is Symbol.WORK and isinstance(composed[at].value, Word):
            first, last, joined = _compose(text, composed, at, names)
            composed[first : last + 1] = [joined]
            at = first
        at -= 1
    return _with_verbs(text, _with_owners(text, composed))


_MAY_BE_NOUNS = frozenset((Symbol.NAME, Symbol.ORG, Symbol.WORK))


def _noun(text: str, one: Chunk, names: Names) -> Chunk:
    """A capitalised run that ends in a noun of works ("Jay Report") as a WORK; a thing that is none as a plain word."""
    words = text[one.start : one.end]
    if one.symbol in (Symbol.NAME, Symbol.ORG) and isinstance(one.value, Named):
        letter = load("letters").get(words.lower())
        if letter and one.symbol is Symbol.NAME:
            return replace(one, symbol=Symbol.LETTER, value=Word(letter.text, "strong"))
        before, noun = _ends_in_work(words.split())
        if noun and before:
            author = _author(before, names)
            return replace(one, symbol=Symbol.WORK, value=Work(words, noun, True, False, None, author))
        if noun:
            return replace(one, symbol=Symbol.WORK, value=Word(noun, "strong"))
    if one.symbol is Symbol.WORK and load("non_works").get(words):
        return replace(one, symbol=Symbol.WORD, value=Word(words.lower(), "not"))
    return one


def _with_reports(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with a noun after a name and its article read as one: "the Cole report", not "Mary Cole reports"."""
    for at in range(1, len(chunks)):
        one, name = chunks[at], chunks[at - 1]
        if one.symbol is not Symbol.PUBLISH:
            continue
        is_named = name.symbol is Symbol.PERSON and at > 1 and _is_article(chunks[at - 2])
        is_noun = text[name.start : name.end].lower() in ("whose", "no")
        if not (is_named or is_noun):
            continue
        entry = load("works").get(text[one.start : one.end])
        attributes = entry.attributes("works") if entry else None
        if entry and attributes:
            chunks[at] = replace(one, symbol=Symbol.WORK, value=Word(entry.text, attributes[0]))
    return chunks


def _ends_in_work(words: Sequence[str]) -> tuple[Sequence[str], str]:
    """The words before the noun of works that ends a name, and the noun; "" where it ends in none."""
    for length in (2, 1):
        entry = load("works").get(" ".join(words[-length:]).lower()) if len(words) >= length else None
        attributes = entry.attributes("works") if entry else None
        if entry and attributes and attributes[0] == "strong":
            return words[:-length], entry.text
    return words, ""


def _author(words: Sequence[str], names: Names) -> Person | None:
    """The one person of the document whom the words before "Report" name."""
    surname = words[-1].lower()
    named = [person for person in names.people if person.surname == surname]
    return named[0] if len(named) == 1 else None


def _join_titles(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """Titles in quotation marks that name a work ("“First Interim Report: Compensation”") as one WORK chunk each."""
    joined: list[Chunk] = []
    at = 0
    while at < len(chunks):
        end = _title_end(text, chunks, at) if chunks[at].symbol is Symbol.QUOTE else None
        if end is None:
            joined.append(chunks[at])
            at += 1
            continue
        start, stop = chunks[at].end, chunks[end].start
        work = Work(" ".join(text[start:stop].split()), "title", is_strong=True, is_plural=False)
        joined.append(Chunk(Symbol.WORK, chunks[at].start, chunks[end].end, work))
        at = end + 1
    return joined


def _title_end(text: str, chunks: Sequence[Chunk], opening: int) -> int | None:
    """The index of the mark that closes a title: most words with capitals, one of them a noun of works."""
    end = next(
        (
            at
            for at in range(opening + 1, min(opening + _TITLE_LIMIT, len(chunks)))
            if chunks[at].symbol is Symbol.QUOTE
        ),
        None,
    )
    if end is None or text[chunks[end].start] == text[chunks[opening].start] == "“":
        return None
    words = [
        word for word in re.findall(r"[^\W\d_]\w*", text[chunks[opening].end : chunks[end].start]) if len(word) > 3
    ]
    capitals = sum(word[0].isupper() for word in words)
    is_title = len(words) > 1 and capitals * 3 >= len(words) * 2
    return end if is_title and any(load("works").get(word) for word in words) else None


def _compose(text: str, chunks: Sequence[Chunk], head: int, names: Names) -> tuple[int, int, Chunk]:
    """The work at `head` with its description; the first and last index of the chunks it takes the place of."""
    noun = chunks[head].value
    if not isinstance(noun, Word):
        raise TypeError(f"chunk {head} is no noun")
    first = _description_start(text, chunks, head)
    body, author = None, None
    before = chunks[first - 1] if first else None
    if before and isinstance(before.value, Named) and _stands_as_adjective(text, chunks, first - 1):
        if before.symbol is Symbol.ORG:
            body, first = before.value.text, first - 1
        elif before.symbol is Symbol.PERSON and not before.value.title and first > 1 and _is_article(chunks[first - 2]):
            author, first = before.value.person, first - 1
    if author is None and first < head and chunks[first].symbol is Symbol.NAME:
        author = _author([text[chunks[first].start : chunks[first].end]], names)
    last = _complement_end(text, chunks, head)
    opening, closing = _link(text, chunks, first, last)
    title = " ".join(_BRACKET.sub("", text[chunks[first].start : chunks[last].end]).split())
    is_strong = noun.form.startswith("strong") or (last > head and _is_part(chunks, head))
    work = Work(title, noun.lemma, is_strong, noun.form.endswith("plural"), body, author)
    return opening, closing, Chunk(Symbol.WORK, chunks[opening].start, chunks[closing].end, work)


def _is_article(one: Chunk) -> bool:
    return one.symbol in (Symbol.DET, Symbol.TIME)


def _stands_as_adjective(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a name belongs to the noun after it: "the Rogers Commission report", not "gave Cole reports"."""
    adjacent = text[chunks[at].end : chunks[at + 1].start].strip() == ""
    before = chunks[at - 1].symbol if at else Symbol.STOP
    return adjacent and before in _OPENS_PHRASE | {Symbol.IN, Symbol.BY, Symbol.OF, Symbol.TO, Symbol.PREPOSITION}


def _description_start(text: str, chunks: Sequence[Chunk], head: int) -> int:
    """The index where the adjectives and numbers before the noun begin."""
    first = head
    while first > 0 and head - first < _DESCRIPTION_LIMIT and _describes(text, chunks, first - 1):
        first -= 1
    before = chunks[first - 1].symbol if first else Symbol.STOP
    if before in _OPENS_PHRASE or first == head:
        return first
    while first < head and chunks[first].symbol not in (Symbol.NUMBER, Symbol.STATUS, Symbol.NAME):
        first += 1
    return first


def _describes(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    one = chunks[at]
    if isinstance(one.value, Work | Named) and one.symbol is Symbol.WORK:
        return False
    return one.symbol in _DESCRIBES and text[one.end : chunks[at + 1].start].strip() == ""


def _complement_end(text: str, chunks: Sequence[Chunk], head: int) -> int:
    """The index of the last chunk of "into …", "on …", "to members"; the head where nothing of the kind follows."""
    at = head + 1
    if at + 1 >= len(chunks):
        return head
    link = text[chunks[at].start : chunks[at].end].lower()
    if chunks[at].symbol is Symbol.TO and not _is_object(chunks, head):
        noun = at + 1 + (chunks[at + 1].symbol is Symbol.DET and at + 2 < len(chunks))
        following = chunks[noun]
        readers = isinstance(following.value, Post) and following.value.is_plural
        return noun if readers or following.symbol is Symbol.ORG else head
    if chunks[at].symbol is Symbol.OF and _is_part(chunks, head):
        whole = at + 1 + (chunks[at + 1].symbol in (Symbol.DET, Symbol.OWNER) and at + 2 < len(chunks))
        value = chunks[whole].value
        return whole if isinstance(value, Work) and value.is_strong else head
    if link not in _TELLS_SUBJECT:
        return head
    end = at
    while end + 1 < len(chunks) and end - at < _LIMIT and chunks[end + 1].symbol in _IN_COMPLEMENT:
        end += 1
    if end + 1 < len(chunks) and chunks[end + 1].symbol in (Symbol.PERSON, Symbol.POST):
        return head
    while end > at and chunks[end].symbol in _ENDS_BADLY:
        end -= 1
    return end if end > at else head


def _is_object(chunks: Sequence[Chunk], head: int) -> bool:
    """Whether a verb stands before the work, so that "to" leads to whom it was handed: "presented her report to …"."""
    at = head - 1
    while at > 0 and chunks[at].symbol in (Symbol.DET, Symbol.OWNER, Symbol.WORD, Symbol.STATUS, Symbol.NUMBER):
        at -= 1
    return at >= 0 and chunks[at].symbol in _VERBS


def _is_part(chunks: Sequence[Chunk], head: int) -> bool:
    """Whether the noun is part of a work that "of" names: "this volume of my Report"."""
    value = chunks[head].value
    return isinstance(value, Word) and value.lemma in _PARTS


def _link(text: str, chunks: Sequence[Chunk], first: int, last: int) -> tuple[int, int]:
    """The range with the marks of a Markdown link, "[ final report ](address)", as written round the work."""
    if first == 0 or last + 2 >= len(chunks):
        return first, last
    if text[chunks[first - 1].start] != "[" or text[chunks[last + 1].start : chunks[last + 2].end] != "](":
        return first, last
    for at in range(last + 3, min(last + _LINK_LIMIT, len(chunks))):
        if chunks[at].symbol is Symbol.CLOSE:
            return first - 1, at
    return first, last


def _with_owners(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with "her" read as whose work or letter it is: "in her 2014 report", not "sent her letters"."""
    for at, one in enumerate(chunks):
        if one.symbol is not Symbol.OBJECT or text[one.start : one.end].lower() != "her":
            continue
        noun = at + 1
        while noun < len(chunks) and chunks[noun].symbol in (Symbol.TIME, Symbol.WORD, Symbol.NUMBER, Symbol.STATUS):
            noun += 1
        if noun < len(chunks) and chunks[noun].symbol in _SHARED and (not at or chunks[at - 1].symbol not in _VERBS):
            chunks[at] = replace(one, symbol=Symbol.OWNER)
    return chunks


def _is_passive(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what follows "has been" is a verb, or a word that looks like a participle, rather than a post."""
    if at >= len(chunks):
        return False
    looks = chunks[at].symbol is Symbol.WORD and text[chunks[at].start : chunks[at].end].endswith(("ed", "en", "ld"))
    return looks or chunks[at].symbol in _PASSIVES


def _with_verbs(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with each verb that letters and works share read by the nearer noun of its clause."""
    for at, one in enumerate(chunks):
        following = chunks[at + 1].symbol if at + 1 < len(chunks) else Symbol.STOP
        if (
            one.symbol is Symbol.SERVE
            and text[one.start : one.end].endswith("been")
            and _is_passive(text, chunks, at + 1)
        ):
            chunks[at] = replace(one, symbol=Symbol.BE)  # "has been sent" serves nobody
        if one.symbol not in _VERBS:
            continue
        noun = _nearest_noun(chunks, at)
        if noun is None or (following is Symbol.TO and _lemma(one) == "write"):
            continue
        name, symbol = _SHARED[noun]
        entry = load(name).get(text[one.start : one.end])
        attributes = entry.attributes(name) if entry else None
        if attributes and not (symbol is Symbol.SEND and one.symbol in (Symbol.WRITE, Symbol.SEND)):
            chunks[at] = replace(one, symbol=symbol, value=Word(attributes[0], attributes[1]))
    return chunks


def _lemma(one: Chunk) -> str:
    return one.value.lemma if isinstance(one.value, Word) else ""


def _nearest_noun(chunks: Sequence[Chunk], at: int) -> Symbol | None:
    """WORK or LETTER, whichever stands nearer in the clause; what follows goes before what precedes."""
    for distance in range(1, _NOUNS_REACH):
        for index in (at + distance, at - distance):
            if 0 <= index < len(chunks) and chunks[index].symbol in _SHARED and not _walled(chunks, at, index):
                return chunks[index].symbol
    return None


def _walled(chunks: Sequence[Chunk], one: int, other: int) -> bool:
    return any(chunk.symbol in _WALLS for chunk in chunks[min(one, other) + 1 : max(one, other)])
