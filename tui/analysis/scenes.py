"""A sentence with all that rules ask about it: chunks as a string, dates that belong to a trigger, who is meant."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from tui.analysis.chunks import Chunk, Post, Word
from tui.analysis.names import Named, Person
from tui.analysis.structure import Relation, Sentence, TimePhrase
from tui.analysis.symbols import Symbol
from tui.model.dates import EdtfDate
from tui.model.documents import Span

EVENTS = frozenset(
    (
        Symbol.APPOINT, Symbol.BECOME, Symbol.SERVE, Symbol.HOLD, Symbol.LEAD, Symbol.JOIN, Symbol.LEAVE, Symbol.REMOVE,
        Symbol.RESIGN, Symbol.SUCCEED, Symbol.WRITE, Symbol.SEND, Symbol.RECEIVE, Symbol.PUBLISH, Symbol.DIE,
    )
)  # fmt: skip
"""Verbs that tell of an event: a date on the far side of one belongs to it rather than to its neighbour."""

_CLAUSE_REACH = 160
"""Chunks: what is longer is no clause but a list, and looking through it for every event would not stay linear."""
_WALLS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON))


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for a whole document.

    Attributes:
        text: Its text.
        published: Its own date.
        protagonist: The person it is mostly about, as in a biography.
        is_narrative: Whether it tells of the past, so that bare titles hold at the time told of.
    """

    text: str
    published: EdtfDate | None = None
    protagonist: Person | None = None
    is_narrative: bool = False


@dataclass(frozen=True)
class Scene:
    """A sentence as its chunks, in its document's setting.

    `symbols` has one character a chunk; `people` says whom each PERSON and pronoun chunk means, by index; `is_retold`
    whether the sentences before it in its paragraph tell of a year before the document's.
    """

    setting: Setting
    sentence: Sentence
    chunks: tuple[Chunk, ...]
    symbols: str
    people: dict[int, Person] = field(default_factory=dict)
    is_retold: bool = False

    @cached_property
    def kinds(self) -> tuple[Symbol, ...]:
        """The symbol of each chunk."""
        return tuple([chunk.symbol for chunk in self.chunks])

    def places(self, symbol: Symbol) -> Iterator[int]:
        """The indices of the chunks of one symbol."""
        at = self.symbols.find(symbol)
        while at >= 0:
            yield at
            at = self.symbols.find(symbol, at + 1)

    def words(self, index: int) -> str:
        """The words of one chunk."""
        chunk = self.chunks[index]
        return self.setting.text[chunk.start : chunk.end]

    def person(self, index: int | None) -> Person | None:
        """Whom a chunk means."""
        return None if index is None else self.people.get(index)

    def lemma(self, index: int) -> str:
        """The dictionary form of a word of the lexicon; "" for any other chunk."""
        value = self.chunks[index].value
        return value.lemma if isinstance(value, Word) else ""

    def verb(self, index: int) -> str:
        """The first word of the dictionary form: "take" for "took over as"."""
        return self.lemma(index).partition(" ")[0]

    def form(self, index: int) -> str:
        """How a verb of the lexicon stands ("past", "ing", "base" …), or how sure a noun is; "" for any other chunk."""
        value = self.chunks[index].value
        return value.form if isinstance(value, Word) else ""

    def post(self, index: int) -> Post | None:
        """The post at a chunk."""
        value = self.chunks[index].value
        return value if isinstance(value, Post) else None

    def body(self, index: int) -> str | None:
        """The body or place named at a chunk."""
        value = self.chunks[index].value
        return value.text if isinstance(value, Named) else None

    def phrase(self, index: int) -> TimePhrase:
        """The time phrase at a TIME chunk."""
        value = self.chunks[index].value
        if not isinstance(value, TimePhrase):
            raise TypeError(f"chunk {index} is no time phrase")
        return value

    def span(self, indices: Iterable[int]) -> Span:
        """The run from the first to the last of some chunks."""
        chosen = list(indices)
        return Span(min(self.chunks[at].start for at in chosen), max(self.chunks[at].end for at in chosen))

    def before(self, index: int) -> Symbol:
        """The symbol before a chunk; STOP at the beginning."""
        return self.chunks[index - 1].symbol if index > 0 else Symbol.STOP

    def after(self, index: int) -> Symbol:
        """The symbol after a chunk; STOP at the end."""
        return self.chunks[index + 1].symbol if index + 1 < len(self.chunks) else Symbol.STOP

    def next_wall(self, index: int) -> int:
        """The index of the next stop, quotation mark or colon, the number of chunks, or as far as a clause reaches."""
        end = min(len(self.chunks), index + _CLAUSE_REACH)
        return next((at for at in range(index, end) if self.chunks[at].symbol in _WALLS), end)

    def last_wall(self, index: int) -> int:
        """The index of the stop, quotation mark or colon before a chunk, -1, or as far as a clause reaches."""
        end = max(-1, index - _CLAUSE_REACH)
        return next((at for at in range(index, end, -1) if self.chunks[at].symbol in _WALLS), end)

    def times_of_have(self, span: Span) -> list[int]:
        """The indices of the forms of "have" within a run: "has been made head" still holds."""
        return [at for at, one in enumerate(self.chunks) if one.symbol is Symbol.HAVE and span.covers(one.span)]

    def times(self, first: int, last: int) -> list[int]:
        """The indices of the time phrases from `first` up to, not including, `last`."""
        return [at for at in range(max(first, 0), min(last, len(self.chunks))) if self.chunks[at].symbol is Symbol.TIME]


def is_after(day: EdtfDate | None, published: EdtfDate | None) -> bool:
    """Whether a date is wholly after a document's own, so that what is told of it cannot have happened."""
    if day is None or published is None or day.earliest is None or published.latest is None:
        return False
    return day.earliest > published.latest


def dated(scene: Scene, first: int, last: int, allowed: Sequence[Relation] = tuple(Relation)) -> int | None:
    """The time phrase that belongs to what stands from chunk `first` to chunk `last`; its index, or None.

    One within it; else one that follows at once; else one before it in its clause; else one later in its clause that no
    other event comes before; else one that opens the sentence.
    """

    def fits(at: int) -> bool:
        phrase = scene.phrase(at)
        return phrase.relation in allowed and bool(phrase.start or phrase.end) and not is_of_another(scene, at)

    inside = [at for at in scene.times(first, last + 1) if fits(at)]
    if inside:
        return inside[-1]
    after = next((at for at in _clause_after(scene, last) if scene.chunks[at].symbol is Symbol.TIME and fits(at)), None)
    if after is not None and after - last <= _CLOSE:
        return after
    before = next(
        (at for at in _clause_before(scene, first) if scene.chunks[at].symbol is Symbol.TIME and fits(at)), None
    )
    is_others = before is not None and (
        _closes_other(scene, before) or _is_bracketed(scene, before, first) or _is_past(scene, before, first)
    )
    if before is not None and not is_others:
        return before
    if after is not None and after - last <= _FAR:
        return after
    if first > _CLAUSE_REACH:
        return None
    opening = next((at for at in scene.times(0, 3) if fits(at)), None)
    events_before = [at for at in range(first) if scene.chunks[at].symbol in EVENTS]
    return opening if opening is not None and opening < first and not events_before else None


def is_of_another(scene: Scene, at: int) -> bool:
    """Whether a phrase is the time of something else: "its report, due in May", "Graduating in 1968", of a life."""
    is_owner = scene.after(at) is Symbol.OWNS and scene.words(at).lower().endswith("today")  # "today's purpose"
    is_others = at > 0 and scene.words(at - 1).lower() in _OF_OTHERS
    is_others = is_others or (
        at == 1 and scene.before(at) in (Symbol.WORD, Symbol.NAME) and scene.words(0).endswith("ing")
    )
    return is_owner or is_others or _is_life(scene, at)


_OF_OTHERS = ("due", "scheduled", "born")


def _is_that_month(scene: Scene, at: int) -> bool:
    """Whether "that" at a chunk means a month or season of the year told of: "that August", not "that in 2004"."""
    if scene.chunks[at].symbol is not Symbol.THAT or scene.after(at) is not Symbol.TIME:
        return False
    words = scene.words(at + 1)
    return words.isalpha() and (words[0].isupper() or words in ("spring", "summer", "autumn", "winter"))


def _is_bracketed(scene: Scene, at: int, first: int) -> bool:
    """Whether brackets hold a time phrase, which is that of what stands before them: "clerk (1926–30), then served"."""
    opened, closed = scene.symbols.rfind(Symbol.OPEN, 0, at), scene.symbols.find(Symbol.CLOSE, at, first)
    is_inside = closed > 0 and opened >= 0 and Symbol.CLOSE not in scene.symbols[opened:at]
    return is_inside and scene.before(opened) is not Symbol.ADVERB  # "later (1939–46) becoming a dean"


def _is_past(scene: Scene, at: int, first: int) -> bool:
    """Whether what stands at `first` came after a time phrase: "clerk until 2004, and was then appointed treasurer"."""
    and_at = scene.symbols.find(Symbol.AND, at, first)
    return and_at > 0 and any(scene.words(one).lower() in _AFTERWARDS for one in range(and_at, first))


_AFTERWARDS = ("then", "later", "subsequently", "afterwards", "thereafter", "eventually", "ultimately")


def _closes_other(scene: Scene, at: int) -> bool:
    """Whether the phrase ends a clause of its own: "Oates, who was appointed in 1986, submitted …"."""
    if scene.after(at) is not Symbol.COMMA:
        return False
    if scene.before(at) is Symbol.POST and scene.phrase(at).relation is not Relation.AT:
        return True  # "Hale, clerk since 1978, was made mayor"
    for index in range(at - 1, -1, -1):
        symbol = scene.chunks[index].symbol
        if symbol is Symbol.WHO or symbol in EVENTS:
            return True
        if symbol in (Symbol.COMMA, Symbol.STOP):
            return False
    return False


_CLOSE, _FAR = 3, 10
_ENDS_CLAUSE = (Symbol.WHEN, Symbol.SAY, Symbol.WHO, Symbol.PRONOUN, Symbol.THAT)


def _clause_after(scene: Scene, last: int) -> Iterator[int]:
    for at in range(last + 1, scene.next_wall(last + 1)):
        symbol = scene.chunks[at].symbol
        is_object = symbol is Symbol.PRONOUN and scene.before(at) is Symbol.TO  # "I wrote to you on 5 May"
        is_object = is_object or _is_that_month(scene, at)
        if symbol in EVENTS or (symbol in _ENDS_CLAUSE and not is_object):
            return
        if symbol is Symbol.AND and _begins_clause(scene, at + 1):
            return
        yield at


def _begins_clause(scene: Scene, at: int) -> bool:
    """Whether "and" leads to a clause of its own: a verb, or a time phrase that opens it."""
    if at >= len(scene.chunks):
        return False
    is_set_off = scene.after(at) is Symbol.COMMA and scene.before(at - 1) is Symbol.COMMA  # ", and in 2017, the board"
    opens = scene.chunks[at].symbol is Symbol.TIME
    opens = opens and (is_set_off or scene.after(at) not in (Symbol.STOP, Symbol.COMMA, Symbol.CLOSE))
    return opens or scene.chunks[at].symbol in _VERBAL


def _clause_before(scene: Scene, first: int) -> Iterator[int]:
    is_inside = True
    for at in range(first - 1, scene.last_wall(first), -1):
        symbol = scene.chunks[at].symbol
        is_inside = is_inside and symbol is not Symbol.COMMA
        if symbol in _ANNOUNCES and at > 1 and scene.words(at - 2).lower() == "it":
            continue
        if symbol in EVENTS or symbol is Symbol.SAY or (symbol is Symbol.WHO and is_inside):
            return
        if symbol is Symbol.AND and scene.after(at) in (Symbol.OWNER, Symbol.PRONOUN, Symbol.DET) and at + 1 < first:
            return
        if symbol is Symbol.AND and scene.words(at + 1).lower() in _OF_NOW:
            return  # "resigned last week and has been replaced", "led it from 2016 and is to become"
        yield at


_OF_NOW = ("has", "have", "is", "are", "will")
_ANNOUNCES = (Symbol.SAY, Symbol.PUBLISH)
"""After "it was": "on 23 June it was announced that the board had dismissed her"."""
_VERBAL = (Symbol.BE, Symbol.HAVE, Symbol.ADVERB, Symbol.DO, Symbol.MODAL)


def _is_life(scene: Scene, at: int) -> bool:
    """Whether the phrase is a person's years of life: a span in brackets after a name."""
    if scene.before(at) is not Symbol.OPEN:
        return False
    before = at - 2
    while before > 0 and scene.chunks[before].symbol in (Symbol.COMMA, Symbol.NAME, Symbol.ORG):
        before -= 1
    return before >= 0 and scene.chunks[before].symbol is Symbol.PERSON
