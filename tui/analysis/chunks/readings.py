"""What a term of the lexicon is where it stands: verb or noun, and which class of verbs."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tui.analysis.chunks.values import Word
from tui.analysis.symbols import SYMBOLS, Symbol
from tui.analysis.terms import Entry, load

_VERB_SYMBOLS = {
    "verbs_appointing": Symbol.APPOINT,
    "verbs_holding": Symbol.SERVE,
    "verbs_leaving": Symbol.LEAVE,
    "verbs_resigning": Symbol.RESIGN,
    "verbs_writing": Symbol.WRITE,
    "verbs_receiving": Symbol.RECEIVE,
    "verbs_publishing": Symbol.PUBLISH,
    "verbs_saying": Symbol.SAY,
}
_NOMINAL_BEFORE = frozenset((Symbol.DET, Symbol.OWNER, Symbol.OWNS, Symbol.NUMBER, Symbol.OF, Symbol.AS))
_VERBAL_BEFORE = frozenset(
    (
        Symbol.PRONOUN,
        Symbol.WHO,
        Symbol.TO,
        Symbol.MODAL,
        Symbol.HAVE,
        Symbol.DO,
        Symbol.PERSON,
        Symbol.ADVERB,
        Symbol.NOT,
    )
)
_NOUN_NEXT = frozenset(
    (
        Symbol.DET, Symbol.OWNER, Symbol.OWNS, Symbol.NUMBER, Symbol.MODIFIER, Symbol.STATUS, Symbol.OF, Symbol.IN,
        Symbol.AT, Symbol.FROM, Symbol.WITH,
    )
)  # fmt: skip
"""After these a verb's bare form is a noun: "the state", "his claims", "a number of posts"."""


def _is_bare(attributes: tuple[str, ...]) -> bool:
    return len(attributes) > 1 and attributes[1] in ("base", "s")


_NOUN_SYMBOLS = {"works": Symbol.WORK, "letters": Symbol.LETTER, "post_heads": Symbol.POST}


class _Readings(NamedTuple):
    """What an entry can be; a function word is only that.

    Attributes:
        verb: Its symbol, dictionary form and how it stands.
        is_bare: Whether the verb's form may be a noun's.
        noun: Its symbol, and how surely it means what its class says.
        other: What it is where it is neither.
    """

    verb: tuple[Symbol, Word] | None
    is_bare: bool
    noun: tuple[Symbol, Word] | None
    other: tuple[Symbol, Word]


_BEFORE_ALL = frozenset((Symbol.BE, Symbol.HAVE, Symbol.MODAL, Symbol.PERSON, Symbol.PRONOUN))

_STRESSED = frozenset((Symbol.PERSON, Symbol.PRONOUN))
"""Behind which "himself" says nothing new."""
_BEFORE_PAST = _NOMINAL_BEFORE | {Symbol.BE, Symbol.COMMA, Symbol.AND, Symbol.STOP}


@lru_cache(maxsize=1 << 14)
def read_after(entry: Entry, last: Symbol) -> tuple[Symbol, Word]:
    """What an entry is after a chunk of the symbol `last`: verb or noun by what stands before it."""
    if last in _BEFORE_ALL and entry.text in ("both", "all", "each"):
        return Symbol.ADVERB, Word(entry.text, "")  # "they have both resigned", "Hale and Orr both quit"
    if last in _STRESSED and entry.text in ("himself", "herself"):
        return Symbol.ADVERB, Word(entry.text, "")  # "he himself was promoted", "Hale herself resigned"
    if entry.text == "past" and last in _BEFORE_PAST:
        return Symbol.STATUS, Word("past", "former")  # "a past president", "is past chair", not "ran past president"
    verb, is_bare, noun, other = _readings(entry)
    if verb and is_bare and (last in _NOUN_NEXT if noun is None else last is Symbol.ADVERB):
        verb = None
    if verb and noun is None and last is Symbol.NAME and verb[1].form == "base":
        verb = None  # "the Fennelly commission"
    if verb and other[0] is Symbol.STATUS and last in _NOMINAL_BEFORE:
        return other  # "the retired judge"
    if verb and other[0] is Symbol.MODIFIER and last in (Symbol.DET, Symbol.OWNER) and verb[0] is Symbol.APPOINT:
        return other  # "the elected mayor"
    if verb and noun is None and last is Symbol.THAT and verb[1].form == "base":
        verb = None  # "in that post"
    if verb and is_bare and other[0] is Symbol.JOB and last not in _VERBAL_BEFORE:
        verb = None  # "the vacant post"
    if verb and noun is None and last is Symbol.DET and (verb[0], verb[1].form) == (Symbol.SAY, "past"):
        return Symbol.WORD, verb[1]  # "the added post"
    if verb and noun is None and last is Symbol.OWNS and verb[1].form == "ing":
        return Symbol.WORD, verb[1]  # "Provigo's controlling shareholder"
    if verb and noun and (last not in _VERBAL_BEFORE or last in _NOMINAL_BEFORE):
        verb = None
    return verb or noun or other


@lru_cache(maxsize=1 << 14)
def _readings(entry: Entry) -> _Readings:
    """All that one entry can be, found out once for each."""
    classes = dict(reversed(entry.classes))
    if "function_words" in classes:
        return _Readings(None, False, None, (SYMBOLS[classes["function_words"][0]], Word(entry.text, "")))
    verb = next((name for name in _VERB_SYMBOLS if name in classes), None)
    noun = next((name for name in _NOUN_SYMBOLS if name in classes), None)
    return _Readings(
        _verb(entry.text, verb, classes[verb]) if verb else None,
        verb is not None and _is_bare(classes[verb]),
        (_NOUN_SYMBOLS[noun], _noun(entry.text, classes[noun])) if noun else None,
        _other(entry.text, classes),
    )


def _other(text: str, classes: Mapping[str, tuple[str, ...]]) -> tuple[Symbol, Word]:
    if "post_modifiers" in classes:
        return Symbol.MODIFIER, Word(text, "")
    if "post_status" in classes:
        return Symbol.STATUS, Word(text, classes["post_status"][0])
    if "event_nouns" in classes:
        return SYMBOLS[classes["event_nouns"][0]], Word(text, "")
    return Symbol.WORD, Word(text, "not")


def _noun(text: str, attributes: tuple[str, ...]) -> Word:
    """A noun of the lexicon; its form says how surely it means what its class says, and whether it is the plural."""
    strength = attributes[0] if attributes else "strong"
    plural = " plural" if len(attributes) > 1 and attributes[1] == text else ""
    return Word(text, f"{strength}{plural}")


def _verb(text: str, name: str, attributes: tuple[str, ...]) -> tuple[Symbol, Word]:
    lemma = attributes[0] if attributes else text
    form = attributes[1] if len(attributes) > 1 else ""
    return _verb_symbol(name, lemma, attributes), Word(lemma, form)


def _verb_symbol(name: str, lemma: str, attributes: tuple[str, ...]) -> Symbol:
    """Finer than its class: who enters or leaves a post by it, whether it leads a body, whether it needs a letter."""
    first = lemma.split()[0]
    if lemma.startswith("go on to"):
        return Symbol.BECOME if lemma.endswith(" become") else Symbol.ADVERB
    if name == "verbs_appointing":
        if "planned" in attributes:
            return Symbol.WORD
        if first in ("join", "rejoin"):
            return Symbol.JOIN
        return {"passive": Symbol.APPOINT, "succession": Symbol.SUCCEED}.get(attributes[2], Symbol.BECOME)
    if name == "verbs_holding":
        if load("verbs_leading").has(lemma.removesuffix(" up").removesuffix(" over")):
            return Symbol.LEAD
        return Symbol.HOLD if first in ("hold", "fill", "occupy") else Symbol.SERVE
    if name == "verbs_leaving":
        if "died" in attributes:
            return Symbol.DIE
        return Symbol.REMOVE if "passive" in attributes else Symbol.LEAVE
    if name == "verbs_writing" and load("verbs_sending").has(first):
        return Symbol.SEND
    return _VERB_SYMBOLS[name]
