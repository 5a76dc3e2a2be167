"""Words as they are written, each with what it is where no longer term begins with it: most are that and no more."""

from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from tui.analysis.chunks.readings import read_after
from tui.analysis.chunks.values import Word
from tui.analysis.spelling import WORD, fold
from tui.analysis.symbols import SYMBOLS, Symbol
from tui.analysis.terms import Entry, Lexicon, load

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
_KEPT = 1 << 14
"""How many words are kept with what they are."""


def lexicon() -> Lexicon:
    """The classes of words that rules tell apart."""
    return load(*_LEXICON)


class Reading(NamedTuple):
    """What a word is after some symbol."""

    symbol: Symbol
    value: Word | None


class _After(dict[Symbol, Reading]):
    """What an entry is by the symbol before it, found out once for each."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry

    def __missing__(self, last: Symbol) -> Reading:
        self[last] = Reading(*read_after(self._entry, last))
        return self[last]


class Sense(NamedTuple):
    """What a word is by the symbol before it, and the second words, folded, of the terms that begin with it."""

    after: dict[Symbol, Reading] | None
    seconds: Collection[str]


SOUGHT = Sense(None, ())
"""That of a token whose meaning takes more than its letters."""


class Senses(dict[str, Sense]):
    """The tokens met so far, within reason, each with its sense where no letter or figure stands beside it."""

    def __missing__(self, word: str) -> Sense:
        opening = lexicon().opening(word) if self._is_one(word) else None
        if opening is None:
            sense = SOUGHT
        else:
            after = _After(opening.entry) if opening.entry else _always(plain(word))
            sense = Sense(after, opening.seconds)
        if len(self) < _KEPT:
            self[word] = sense
        return sense

    @staticmethod
    def _is_one(word: str) -> bool:
        """Whether a token is a single word, or one that no term begins in: "ex-minister" is neither."""
        words = WORD.findall(fold(word))
        return "_" not in word and (words == [fold(word)] or not any(one in lexicon().first_words for one in words))


@cache
def senses() -> Senses:
    """The words met so far."""
    return Senses()


@cache
def _always(symbol: Symbol) -> dict[Symbol, Reading]:
    reading = Reading(symbol, None)
    return dict.fromkeys(SYMBOLS.values(), reading)


def plain(word: str) -> Symbol:
    """What a mark or a word is that no term begins with."""
    if word in _MARKS:
        return _MARKS[word]
    if word[0].isdigit():
        return Symbol.NUMBER
    if word[0].isupper():
        return Symbol.NAME
    return Symbol.ADVERB if word.endswith("ly") else Symbol.WORD
