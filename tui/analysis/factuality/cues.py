"""Phrases that give a reading to what they govern, found in the chunks of a scene."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import Entry, Lexicon, load
from tui.model.statements import Modality

_CLASSES = {
    "happened": None,
    "called_for": Modality.CALLED_FOR,
    "planned": Modality.PLANNED,
    "conditional": Modality.CONDITIONAL,
    "alleged": Modality.ALLEGED,
    "negations": Modality.DENIED,
}
_OF_NOUNS, _OF_INFINITIVES = frozenset(("noun", "known", "that")), frozenset(("to", "that"))
_READINGS = {str(reading): reading for reading in Modality}
EVENT_NOUNS = frozenset(
    (Symbol.RESIGNATION, Symbol.APPOINTMENT, Symbol.REMOVAL, Symbol.PUBLICATION, Symbol.JOB, Symbol.WORK, Symbol.LETTER)
)
WALLS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON))
_NAMED = frozenset((Symbol.PERSON, Symbol.ORG, Symbol.TIME, Symbol.POST, Symbol.NAME))
_BESIDE = frozenset(
    (Symbol.DET, Symbol.OWNER, Symbol.OF, Symbol.ON, Symbol.ADVERB, Symbol.NUMBER, Symbol.STATUS, Symbol.TIME)
)
_GIVEN_TO = frozenset((Symbol.POST, Symbol.PERSON, Symbol.OBJECT, Symbol.ORG, Symbol.NAME))
"""Who may stand between a verb and what it gives: "offered the mayor his exit", "recommended to the board her exit"."""
_HEDGES = ("perhaps", "possibly", "maybe")
_REACH = 16
"""Chunks looked back for what governs an infinitive."""


class Cue(NamedTuple):
    """A phrase that gives a reading to what it governs, None where that happened; from chunk `first` to `last`."""

    first: int
    last: int
    reading: Modality | None
    words: str
    is_known: bool = False
    """Whether it speaks of the event as known, whatever governs it itself: "refused to explain her resignation"."""


@cache
def _cues() -> Lexicon:
    return load(*_CLASSES)


@cache
def _noun_cues() -> Lexicon:
    return load("event_noun_verbs", *_CLASSES)


def _reading(entry: Entry, *, is_noun: bool) -> tuple[Modality | None, bool]:
    """What a phrase says of what it governs, and whether it governs such at all: an event noun or an infinitive."""
    own = entry.attributes("event_noun_verbs")
    if own:
        return _READINGS[own[0]], True
    refused = _OF_INFINITIVES if is_noun else _OF_NOUNS
    for name, reading in _CLASSES.items():
        attributes = entry.attributes(name)
        if attributes is not None and refused.isdisjoint(attributes):
            return reading, True
    return None, False


def _is_known(entry: Entry) -> bool:
    return "known" in (entry.attributes("happened") or ())


def is_known_of(word: str, *, is_near: bool = True) -> bool:
    """Whether a word speaks of what a "that" says as known: "the fact | that", and past others "informed us | that"."""
    entry = load("happened").get(word)
    told = entry.attributes("happened") or () if entry is not None else ()
    return not _OF_NOUNS.isdisjoint(told) if is_near else "that" in told


class Cues:
    """The cues around one trigger of a scene.

    Attributes:
        scene: The sentence.
        trigger: The chunk of the event.
        first: The first chunk of the words found so far to decide how the event is told.
        asides: Chunks of insertions that interrupt the verb groups read so far.
        is_condition: Whether the event's clause hangs on "if", "unless" or "whether".
        governor: The first chunk of what takes the event's noun as its object, None where nothing does.
        is_ungoverned: Whether nothing that governs the event's noun tells it as having happened.
        depth: How many clauses are being read, each the content of another.
    """

    def __init__(self, scene: Scene, trigger: int) -> None:
        self.scene, self.trigger, self.first = scene, trigger, trigger
        self.is_condition = False
        self.is_ungoverned = False
        self.governor: int | None = None
        self.depth = 0
        self.asides: set[int] = set()
        self._starts: dict[int, int] = {}
        self._words: dict[int, str] = {}
        self.chunks, self.symbols = scene.chunks, scene.kinds

    def word(self, at: int) -> str:
        """The words of a chunk in lower case with straight apostrophes."""
        words = self._words.get(at)
        if words is None:
            is_inside = 0 <= at < len(self.chunks)
            words = self._words[at] = self.scene.words(at).lower().replace("’", "'") if is_inside else ""
        return words

    def symbol(self, at: int) -> Symbol:
        """The symbol of a chunk; STOP beyond either end."""
        return self.symbols[at] if 0 <= at < len(self.symbols) else Symbol.STOP

    def _clause_start(self, at: int) -> int:
        """The first chunk after the wall before `at`, no farther than an infinitive reaches."""
        first = max(0, at - _REACH)
        wall = max([self.scene.symbols.rfind(one, first, at) for one in WALLS])
        return first if wall < 0 else wall + 1

    def cues(self, first: int, last: int, *, is_noun: bool = False) -> list[Cue]:
        """The cues from chunk `first` to chunk `last`, in order."""
        return list(self._found(first, last, is_noun=is_noun)) if 0 <= first <= last else []

    def _found(self, first: int, last: int, *, is_noun: bool) -> Iterator[Cue]:
        lexicon = _noun_cues() if is_noun else _cues()
        for term in lexicon.find(self.scene.setting.text, self.chunks[first].start, self.chunks[last].end):
            reading, governs = _reading(term.entry, is_noun=is_noun)
            if not governs:
                continue
            begin = next(at for at in range(first, last + 1) if self.chunks[at].end > term.start)
            end = next(at for at in range(last, first - 1, -1) if self.chunks[at].start < term.end)
            symbol = self.symbol(begin)
            is_name = symbol in _NAMED and not (symbol is Symbol.NAME and self.symbol(begin - 1) in WALLS)
            if self._is_of_adverb(begin, end):
                continue
            if not (begin == end and (is_name or symbol in (Symbol.NOT, Symbol.MODAL))):
                yield Cue(begin, end, reading, term.entry.text, is_known=is_noun and _is_known(term.entry))

    def _is_of_adverb(self, begin: int, end: int) -> bool:
        """Whether a cue belongs to the adverb before it, and to no verb: "most pertinently perhaps, she was"."""
        is_hedge = begin == end and self.word(begin) in _HEDGES
        return is_hedge and self.symbol(begin - 1) is Symbol.ADVERB and self.symbol(end + 1) is Symbol.COMMA

    def beside(self, at: int, *, is_noun: bool = False) -> Cue | None:
        """The cue that ends right before chunk `at`, but for a determiner or an adverb between."""
        for cue in reversed(self.cues(self._clause_start(at), at - 1, is_noun=is_noun)):
            between = self.symbols[cue.last + 1 : at]
            passed = _BESIDE | _GIVEN_TO if is_noun else _BESIDE
            if is_noun and between[:1] == (Symbol.TO,) and not _GIVEN_TO.isdisjoint(between):
                between = between[1:]
            return cue if len(between) <= 4 and all(symbol in passed for symbol in between) else None
        return None

    def is_of(self, at: int, reading: Modality, *, is_noun: bool = False) -> bool:
        """Whether the one word of a chunk gives a reading to what it goes with."""
        entry = (_noun_cues() if is_noun else _cues()).get(self.word(at))
        return entry is not None and _reading(entry, is_noun=is_noun)[0] is reading
