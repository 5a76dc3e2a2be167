"""Sentences as rows of chunks: names, posts, time phrases, works, letters, and classes of words."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from tui.analysis.names import Named, Names, Person
from tui.analysis.segmentation import find_tokens
from tui.analysis.structure import Sentence, TimePhrase
from tui.analysis.symbols import Symbol
from tui.analysis.terms import Entry, Term, load
from tui.model.documents import Span


@dataclass(frozen=True, slots=True)
class Post:
    """A post as the text has it.

    Attributes:
        text: Head and field, in lower case but for names and initials, without status words.
        status: "former", "then", "current", "planned" or "" where no word says it.
        is_strong: Whether the bare title already places somebody in the post.
        is_plural: Whether several hold it.
        organisation: The body as the text has it, None where none stands beside the post.
        head: Where its head word stands.
    """

    text: str
    status: str
    is_strong: bool
    is_plural: bool
    organisation: str | None
    head: Span


@dataclass(frozen=True, slots=True)
class Work:
    """A report or the like.

    Attributes:
        title: Its name or short description, as in the text.
        noun: The noun of the lexicon that it is ("report", "white paper").
        is_strong: Whether the noun surely means a work.
        is_plural: Whether there are several.
        body: The body its name begins with ("Rogers Commission report").
        author: The person its name begins with ("Jay Report").
    """

    title: str
    noun: str
    is_strong: bool
    is_plural: bool
    body: str | None = None
    author: Person | None = None


class Word(NamedTuple):
    """A word of a class: its dictionary form and how it stands ("past", "participle", "ing", "base", "s" or "")."""

    lemma: str
    form: str


Value = Post | Work | Word | Named | TimePhrase | Person | None


@dataclass(frozen=True, slots=True)
class Chunk:
    """A run of a sentence that rules see as one character.

    `value` depends on the symbol: a Named for PERSON, ORG and NAME; a Person, or None where nobody can be meant for
    certain, for PRONOUN, OBJECT and OWNER; a Post, a Work, a TimePhrase; a Word for verbs and nouns of the lexicon.
    """

    symbol: Symbol
    start: int
    end: int
    value: Value = None

    @property
    def span(self) -> Span:
        """Where the chunk stands."""
        return Span(self.start, self.end)


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


def chunk(text: str, sentence: Sentence, names: Names, phrases: Sequence[TimePhrase]) -> list[Chunk]:
    """The sentence as chunks in order: time phrases first, then names, then terms of the lexicon, then single words."""
    taken = _taken(sentence, names, phrases)
    terms = {term.start: term for term in _terms(text, sentence.span, [(one.start, one.end) for one in taken.values()])}
    chunks: list[Chunk] = []
    reach, last = sentence.span.start, Symbol.STOP
    for token in find_tokens(text, sentence.span):
        start, end = token.span()
        if end <= reach:
            continue
        if start < reach:
            begin = reach + (text[reach] in _HYPHENS)
            if last is Symbol.PERSON:
                chunks.append(Chunk(Symbol.DASH, begin - 1, begin))
                last = Symbol.DASH
            start = begin
        found = taken.get(start)
        if found is None and start in terms:
            found = _term_chunk(terms[start], last)
        if found is None:
            word = text[start:end]
            found = Chunk(_MARKS.get(word) or _plain(word), start, end)
        if last is Symbol.OWNER and found.symbol in _NO_NOUN and _is_her(text, chunks[-1]):
            chunks[-1] = replace(chunks[-1], symbol=Symbol.OBJECT)
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


_HYPHENS = "-‐‑"
"""Between parts of a word that stand in different chunks: "ex-minister"."""
_NO_NOUN = frozenset(
    (
        Symbol.AS, Symbol.TO, Symbol.BY, Symbol.IN, Symbol.AT, Symbol.ON, Symbol.COMMA, Symbol.STOP, Symbol.AND,
        Symbol.WITH, Symbol.FOR, Symbol.FROM, Symbol.TIME, Symbol.CLOSE, Symbol.QUOTE, Symbol.WHEN,
    )
)  # fmt: skip
"""Before these "her" is who, not whose."""


def _terms(text: str, span: Span, covered: Sequence[tuple[int, int]]) -> Iterator[Term]:
    """The terms between names and time phrases: "Commission report" hides no report behind a body's name.

    "would be" is two words: only with its hyphen is it a word for somebody's status.
    """
    for term in load(*_LEXICON).find(text, span.start, span.end, covered):
        if "-" in term.entry.text and " " in text[term.start : term.end] and term.entry.attributes("post_status"):
            blank = text.index(" ", term.start)
            yield from load("function_words").find(text, term.start, blank)
            yield from load("function_words").find(text, blank + 1, term.end)
        else:
            yield term


def _plain(word: str) -> Symbol:
    if word[0].isdigit():
        return Symbol.NUMBER
    if word[0].isupper():
        return Symbol.NAME
    return Symbol.ADVERB if word.endswith("ly") else Symbol.WORD


_NOUN_NEXT = frozenset((Symbol.DET, Symbol.OWNER, Symbol.OWNS, Symbol.NUMBER, Symbol.MODIFIER))
"""After these a verb's bare form is a noun: "the state", "his claims"."""


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


def _term_chunk(term: Term, last: Symbol) -> Chunk:
    """A term read as verb or noun by what stands before it."""
    verb, is_bare, noun, other = _readings(term.entry)
    if verb and is_bare and (last in _NOUN_NEXT if noun is None else last is Symbol.ADVERB):
        verb = None
    if verb and noun and (last not in _VERBAL_BEFORE or last in _NOMINAL_BEFORE):
        verb = None
    symbol, word = verb or noun or other
    return Chunk(symbol, term.start, term.end, word)


@lru_cache(maxsize=1 << 14)
def _readings(entry: Entry) -> _Readings:
    """All that one entry can be, found out once for each."""
    classes = dict(reversed(entry.classes))
    if "function_words" in classes:
        return _Readings(None, False, None, (Symbol[classes["function_words"][0]], Word(entry.text, "")))
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
        return Symbol[classes["event_nouns"][0]], Word(text, "")
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


_LEADING = frozenset(
    [
        "lead",
        "head",
        "chair",
        "run",
        "manage",
        "command",
        "captain",
        "edit",
        "co-chair",
        "co-lead",
        "co-edit",
        "preside",
        "govern",
        "rule",
        "helm",
        "coach",
        "direct",
    ]
)
_SENDING = frozenset(
    [
        "send",
        "forward",
        "sign",
        "address",
        "copy",
        "post",
        "submit",
        "fax",
        "dispatch",
        "despatch",
        "circulate",
        "hand",
        "transmit",
        "co-sign",
        "countersign",
    ]
)


def _verb_symbol(name: str, lemma: str, attributes: tuple[str, ...]) -> Symbol:
    """Finer than its class: who enters or leaves a post by it, whether it leads a body, whether it needs a letter."""
    first = lemma.split()[0]
    if lemma.startswith("go on to"):
        return Symbol.ADVERB
    if name == "verbs_appointing":
        if "planned" in attributes:
            return Symbol.WORD
        if first in ("join", "rejoin"):
            return Symbol.JOIN
        return {"passive": Symbol.APPOINT, "succession": Symbol.SUCCEED}.get(attributes[2], Symbol.BECOME)
    if name == "verbs_holding":
        if lemma.removesuffix(" up").removesuffix(" over") in _LEADING:
            return Symbol.LEAD
        return Symbol.HOLD if first in ("hold", "fill", "occupy") else Symbol.SERVE
    if name == "verbs_leaving":
        if "died" in attributes:
            return Symbol.DIE
        return Symbol.REMOVE if "passive" in attributes else Symbol.LEAVE
    if name == "verbs_writing" and first in _SENDING:
        return Symbol.SEND
    return _VERB_SYMBOLS[name]
