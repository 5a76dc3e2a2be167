"""A sentence as a row of chunks: time phrases first, then names, then terms of the lexicon, then single words."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from tui.analysis.chunks.markup import marked
from tui.analysis.chunks.readings import term_chunk
from tui.analysis.chunks.values import Chunk
from tui.analysis.names import Names
from tui.analysis.segmentation import find_tokens
from tui.analysis.structure import Sentence, TimePhrase
from tui.analysis.symbols import Symbol
from tui.analysis.terms import Term, load
from tui.model.documents import Span

_LEXICON = (
    "function_words", "event_nouns", "post_heads", "post_modifiers", "post_status", "works", "non_works", "letters",
    "letters_not", "verbs_appointing", "verbs_holding", "verbs_leaving", "verbs_resigning", "verbs_writing",
    "verbs_receiving", "verbs_publishing", "verbs_saying",
)  # fmt: skip
_MARKS = {
    ",": Symbol.COMMA, "-": Symbol.DASH, "–": Symbol.DASH, "—": Symbol.DASH, "(": Symbol.OPEN, "[": Symbol.OPEN,
    ")": Symbol.CLOSE, "]": Symbol.CLOSE, ":": Symbol.COLON, ";": Symbol.STOP, ".": Symbol.STOP, "!": Symbol.STOP,
    "?": Symbol.STOP, "|": Symbol.STOP, '"': Symbol.QUOTE, "“": Symbol.QUOTE, "”": Symbol.QUOTE, "‘": Symbol.QUOTE,
    "’": Symbol.QUOTE, "'": Symbol.QUOTE, "'s": Symbol.OWNS, "’s": Symbol.OWNS,
}  # fmt: skip


def chunk(text: str, sentence: Sentence, names: Names, phrases: Sequence[TimePhrase]) -> list[Chunk]:
    """The sentence as chunks in order: time phrases first, then names, then terms of the lexicon, then single words."""
    taken = _taken(sentence, names, phrases)
    terms = {term.start: term for term in _terms(text, sentence.span, [(one.start, one.end) for one in taken.values()])}
    chunks: list[Chunk] = []
    marks = marked(text, sentence.span)
    reach, last, owner = sentence.span.start, Symbol.STOP, Symbol.OWNER
    for token in find_tokens(text, sentence.span):
        start, end = token.span()
        if end <= reach or start in marks:
            continue
        if start < reach:
            begin = reach + (text[reach] in _HYPHENS)
            if last is Symbol.PERSON:
                chunks.append(Chunk(Symbol.DASH, begin - 1, begin))
                last = Symbol.DASH
            start = begin
        found = taken.get(start)
        if found is None and start in terms:
            found = term_chunk(terms[start], last)
            if last in _AUXILIARIES and text[start:end].lower() in ("both", "all", "each"):
                found = found._replace(symbol=Symbol.ADVERB)  # "they have both resigned"
        if found is None:
            found = Chunk(_plain(text[start:end]), start, end)
        if last is owner and found.symbol in _NO_NOUN and _is_her(text, chunks[-1]):
            chunks[-1] = chunks[-1]._replace(symbol=Symbol.OBJECT)
        chunks.append(found)
        reach, last = found.end, found.symbol
    return chunks


def _taken(sentence: Sentence, names: Names, phrases: Sequence[TimePhrase]) -> dict[int, Chunk]:
    """The time phrases of a sentence, and its names where none of them stands, by where they begin."""
    taken = {phrase.span.start: Chunk(Symbol.TIME, phrase.span.start, phrase.span.end, phrase) for phrase in phrases}
    starts = [phrase.span.start for phrase in phrases]
    for named in names.within(sentence.span):
        before = bisect_left(starts, named.span.end)
        if not before or phrases[before - 1].span.end <= named.span.start:
            taken[named.span.start] = Chunk(named.symbol, named.span.start, named.span.end, named)
    return taken


def _is_her(text: str, owner: Chunk) -> bool:
    return text[owner.start : owner.end].lower() == "her"


_AUXILIARIES = frozenset((Symbol.BE, Symbol.HAVE, Symbol.MODAL))
_HYPHENS = "-‐‑"
"""Between parts of a word that stand in different chunks: "ex-minister"."""
_NO_NOUN = frozenset(
    (
        Symbol.AS, Symbol.TO, Symbol.BY, Symbol.IN, Symbol.AT, Symbol.ON, Symbol.COMMA, Symbol.STOP, Symbol.AND,
        Symbol.WITH, Symbol.FOR, Symbol.FROM, Symbol.TIME, Symbol.CLOSE, Symbol.QUOTE, Symbol.WHEN,
    )
)  # fmt: skip
"""Before these "her" is who, not whose."""


def _terms(text: str, span: Span, covered: Sequence[tuple[int, int]]) -> Iterable[Term]:
    """The terms between names and time phrases: "Commission report" hides no report behind a body's name.

    "would be" is two words: only with its hyphen is it a word for somebody's status.
    """
    terms = load(*_LEXICON).find(text, span.start, span.end, covered)
    return _parted(text, terms) if any("-" in term.entry.text for term in terms) else terms


def _parted(text: str, terms: Iterable[Term]) -> Iterator[Term]:
    for term in terms:
        if "-" in term.entry.text and " " in text[term.start : term.end] and term.entry.attributes("post_status"):
            blank = text.index(" ", term.start)
            yield from load("function_words").find(text, term.start, blank)
            yield from load("function_words").find(text, blank + 1, term.end)
        else:
            yield term


@lru_cache(maxsize=1 << 14)
def _plain(word: str) -> Symbol:
    """What a mark or a word is that no term begins with."""
    if word in _MARKS:
        return _MARKS[word]
    if word[0].isdigit():
        return Symbol.NUMBER
    if word[0].isupper():
        return Symbol.NAME
    return Symbol.ADVERB if word.endswith("ly") else Symbol.WORD
