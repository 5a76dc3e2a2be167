"""Sentences as rows of chunks: names, posts, time phrases, works, letters, and classes of words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from tui.analysis.names import Named, Names, Person
from tui.analysis.segmentation import tokenize
from tui.analysis.structure import Sentence, TimePhrase
from tui.analysis.symbols import Symbol
from tui.analysis.terms import Term, load
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
    taken = [Chunk(Symbol.TIME, phrase.span.start, phrase.span.end, phrase) for phrase in phrases]
    taken += [
        Chunk(named.symbol, named.span.start, named.span.end, named)
        for named in names.within(sentence.span)
        if not any(named.span.overlaps(phrase.span) for phrase in phrases)
    ]
    begins = {one.start: one for one in taken}
    covered = [(one.start, one.end) for one in taken]
    terms = {term.start: term for term in _terms(text, sentence.span, covered)}
    chunks: list[Chunk] = []
    reach = sentence.span.start
    for token in tokenize(text, sentence.span):
        if token.end <= reach:
            continue
        start = token.start if token.start >= reach else reach + (text[reach] in _HYPHENS)
        if start > token.start and chunks and chunks[-1].symbol is Symbol.PERSON:
            chunks.append(Chunk(Symbol.DASH, start - 1, start))
        found = begins.get(start)
        if found is None and start in terms:
            found = _term_chunk(terms[start], chunks)
        if found is None:
            word = text[start : token.end]
            found = Chunk(_MARKS.get(word) or _plain(word), start, token.end)
        if (
            chunks
            and chunks[-1].symbol is Symbol.OWNER
            and found.symbol in _NO_NOUN
            and text[chunks[-1].start : chunks[-1].end].lower() == "her"
        ):
            chunks[-1] = replace(chunks[-1], symbol=Symbol.OBJECT)
        chunks.append(found)
        reach = found.end
    return chunks


_HYPHENS = "-‐‑"
"""Between parts of a word that stand in different chunks: "ex-minister"."""
_NO_NOUN = frozenset(
    (
        Symbol.AS,
        Symbol.TO,
        Symbol.BY,
        Symbol.IN,
        Symbol.AT,
        Symbol.ON,
        Symbol.COMMA,
        Symbol.STOP,
        Symbol.AND,
        Symbol.WITH,
    )
    + (Symbol.FOR, Symbol.FROM, Symbol.TIME, Symbol.CLOSE, Symbol.QUOTE, Symbol.WHEN)
)
"""Before these "her" is who, not whose."""


def _terms(text: str, span: Span, covered: Iterable[tuple[int, int]]) -> Iterator[Term]:
    """The terms between names and time phrases: "Commission report" hides no report behind a body's name."""
    lexicon, at = load(*_LEXICON), span.start
    for start, end in sorted(covered):
        yield from _parted(text, lexicon.find(text, at, start))
        at = max(at, end)
    yield from _parted(text, lexicon.find(text, at, span.end))


def _parted(text: str, terms: Iterable[Term]) -> Iterator[Term]:
    """The terms, but for "would be" two words: only with its hyphen is it a word for somebody's status."""
    for term in terms:
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


def _term_chunk(term: Term, before: Sequence[Chunk]) -> Chunk:
    """A term read as verb or noun by what stands before it."""
    entry = term.entry
    readings = dict(reversed(entry.classes))
    last = before[-1].symbol if before else Symbol.STOP
    if "function_words" in readings:
        return Chunk(Symbol[readings["function_words"][0]], term.start, term.end, Word(entry.text, ""))
    verb = next((name for name in _VERB_SYMBOLS if name in readings), None)
    noun = next((name for name in _NOUN_SYMBOLS if name in readings), None)
    if verb and noun is None and last in _NOUN_NEXT and _is_bare(readings[verb]):
        verb = None
    if verb and noun and last is Symbol.ADVERB and _is_bare(readings[verb]):
        verb = None
    if verb and (noun is None or last in _VERBAL_BEFORE) and (last not in _NOMINAL_BEFORE or noun is None):
        return _verb_chunk(term, verb, readings[verb])
    if noun:
        return Chunk(_NOUN_SYMBOLS[noun], term.start, term.end, _noun(entry.text, noun, readings[noun]))
    if "post_modifiers" in readings:
        return Chunk(Symbol.MODIFIER, term.start, term.end, Word(entry.text, ""))
    if "post_status" in readings:
        return Chunk(Symbol.STATUS, term.start, term.end, Word(entry.text, readings["post_status"][0]))
    if "event_nouns" in readings:
        return Chunk(Symbol[readings["event_nouns"][0]], term.start, term.end, Word(entry.text, ""))
    return Chunk(Symbol.WORD, term.start, term.end, Word(entry.text, "not"))


def _noun(text: str, name: str, attributes: tuple[str, ...]) -> Word:
    """A noun of the lexicon; its form says how surely it means what its class says, and whether it is the plural."""
    strength = attributes[0] if attributes else "strong"
    plural = " plural" if len(attributes) > 1 and attributes[1] == text else ""
    return Word(text, f"{strength}{plural}")


def _verb_chunk(term: Term, name: str, attributes: tuple[str, ...]) -> Chunk:
    lemma = attributes[0] if attributes else term.entry.text
    form = attributes[1] if len(attributes) > 1 else ""
    return Chunk(_verb_symbol(name, lemma, attributes), term.start, term.end, Word(lemma, form))


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
