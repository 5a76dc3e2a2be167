"""Verbs that letters and works share ("issued", "sent", "drafted"): each is read by the nearer of the two nouns."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk, Word, row_of
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_WALLS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON))
_SHARED = {
    Symbol.WORK: ("verbs_publishing", Symbol.PUBLISH),
    Symbol.LETTER: ("verbs_writing", Symbol.SEND),
}
SHARED_VERBS = frozenset((Symbol.WRITE, Symbol.SEND, Symbol.PUBLISH))
_MAY_SHARE = re.compile(f"[{''.join(SHARED_VERBS)}{Symbol.SERVE}]")
_PASSIVES = SHARED_VERBS | {
    Symbol.APPOINT, Symbol.REMOVE, Symbol.RESIGN, Symbol.ADVERB, Symbol.NOT, Symbol.RECEIVE, Symbol.SAY,
}  # fmt: skip
_NOUNS_REACH = 14


def with_owners(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with "her" read as whose work or letter it is: "in her 2014 report", not "sent her letters"."""
    for at, one in enumerate(chunks):
        if one.symbol is not Symbol.OBJECT or text[one.start : one.end].lower() != "her":
            continue
        noun = at + 1
        while noun < len(chunks) and chunks[noun].symbol in (Symbol.TIME, Symbol.WORD, Symbol.NUMBER, Symbol.STATUS):
            noun += 1
        if (
            noun < len(chunks)
            and chunks[noun].symbol in _SHARED
            and (not at or chunks[at - 1].symbol not in SHARED_VERBS)
        ):
            chunks[at] = one._replace(symbol=Symbol.OWNER)
    return chunks


def _is_passive(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what follows "has been" is a verb, or a word that looks like a participle, rather than a post."""
    if at >= len(chunks):
        return False
    looks = chunks[at].symbol is Symbol.WORD and text[chunks[at].start : chunks[at].end].endswith(("ed", "en", "ld"))
    return looks or chunks[at].symbol in _PASSIVES


def with_shared_verbs(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with each verb that letters and works share read by the nearer noun of its clause."""
    for at in [found.start() for found in _MAY_SHARE.finditer(row_of(chunks))]:
        one = chunks[at]
        following = chunks[at + 1].symbol if at + 1 < len(chunks) else Symbol.STOP
        if (
            one.symbol is Symbol.SERVE
            and text[one.start : one.end].endswith("been")
            and _is_passive(text, chunks, at + 1)
        ):
            chunks[at] = one._replace(symbol=Symbol.BE)  # "has been sent" serves nobody
        if one.symbol not in SHARED_VERBS:
            continue
        if at and chunks[at - 1].symbol is Symbol.IN and _lemma(one) == text[one.start : one.end].lower() == "draft":
            chunks[at] = one._replace(symbol=Symbol.WORD, value=None)  # "circulated in draft"
            continue
        noun = _nearest_noun(chunks, at)
        if noun is None or (following is Symbol.TO and _lemma(one) == "write"):
            continue
        name, symbol = _SHARED[noun]
        entry = load(name).get(text[one.start : one.end])
        attributes = entry.attributes(name) if entry else None
        if attributes and not (symbol is Symbol.SEND and one.symbol in (Symbol.WRITE, Symbol.SEND)):
            chunks[at] = one._replace(symbol=symbol, value=Word(attributes[0], attributes[1]))
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
