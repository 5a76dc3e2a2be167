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
    "’": Symbol.QUOTE, "'": Symbol.QUOTE, "'s": Symbol.OWNS, "’s": Symbol.OWNS, "'re": Symbol.BE, "’re": Symbol.BE,
    "'m": Symbol.BE, "’m": Symbol.BE, "<": Symbol.OPEN, ">": Symbol.CLOSE,
}  # fmt: skip
_SECOND_MARKS = _MARKS.keys() - {"'", "’", "[", "'s", "’s", "'re", "’re", "'m", "’m"}
"""Marks that are themselves beside whatever stands before them."""
_NO_ADVERBS = frozenset(
    (
        "ally", "anomaly", "apply", "assembly", "bully", "comply", "family", "folly", "imply", "monopoly", "rally",
        "rely", "reply", "supply", "tally",
    )
)  # fmt: skip
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
    """What is known of a token, with the white space before it, by its letters.

    Attributes:
        blank: Code points of white space.
        length: Code points of the token.
        after: What it is by the symbol before it; None where that takes more than its letters.
        seconds: The second words and marks, folded, of the terms that begin with it.
        spelt: How it is spelt as such a second; "" where more than its letters tells.
        is_glued: Whether it stands against what is before it as a letter or figure does: the 3 of "Officer3".
    """

    blank: int
    length: int
    after: dict[Symbol, Reading] | None
    seconds: Collection[str]
    spelt: str
    is_glued: bool


def unknown(piece: str) -> Sense:
    """The sense of a token that must be sought in its sentence."""
    word = piece.lstrip()
    is_glued = word == piece and (word[:1].isalnum() or word[:1] == "_")
    return Sense(len(piece) - len(word), len(word), None, (), "", is_glued)


class Senses(dict[str, Sense]):
    """The tokens met so far, within reason, each with its sense where no letter or figure stands beside it."""

    def __missing__(self, piece: str) -> Sense:
        sense, word = unknown(piece), piece.lstrip()
        opening = lexicon().opening(word) if self._is_one(word) else None
        if opening is not None:
            after = _After(opening.entry) if opening.entry else _always(plain(word))
            spelt = word.lower() if word.isalpha() or word in _SECOND_MARKS else ""
            sense = sense._replace(after=after, seconds=opening.seconds, spelt=spelt)
        if len(self) < _KEPT:
            self[piece] = sense
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
    return Symbol.ADVERB if word.endswith("ly") and word not in _NO_ADVERBS else Symbol.WORD
