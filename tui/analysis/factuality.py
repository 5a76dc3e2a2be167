"""Whether an event is told as having happened, or is planned, called for, denied, alleged or conditional.

Read from the trigger outwards, once for all kinds: the words of its own verb group ("will not"), then what governs it:
before "to" the nearest verb or noun that takes one ("urged him to"), before "-ing" and nouns what stands beside them
("ruled out quitting", "calls for her resignation"), before a finite clause what it hangs on ("if", "denied that").
What governs may itself be governed ("refused to consider"), so the same is asked of it.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from tui.analysis.chunks import Word
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
_PRECEDENCE = (Modality.DENIED, Modality.CALLED_FOR, Modality.CONDITIONAL, Modality.PLANNED, Modality.ALLEGED)
_READINGS = {str(reading): reading for reading in Modality}
_AUXILIARIES = frozenset((Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.MODAL))
_IN_GROUP = _AUXILIARIES | {Symbol.ADVERB, Symbol.NOT, Symbol.TIME}
_WALLS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON))
_NAMED = frozenset((Symbol.PERSON, Symbol.ORG, Symbol.TIME, Symbol.POST, Symbol.NAME))
_SUBJECTS = frozenset((Symbol.PERSON, Symbol.PRONOUN, Symbol.POST))
_NOUNS = frozenset(
    (Symbol.RESIGNATION, Symbol.APPOINTMENT, Symbol.REMOVAL, Symbol.PUBLICATION, Symbol.JOB, Symbol.WORK, Symbol.LETTER)
)
_INSIDE_NOUN = frozenset(
    (
        Symbol.WORD, Symbol.ADVERB, Symbol.STATUS, Symbol.NUMBER, Symbol.MODIFIER, Symbol.NAME, Symbol.ORG, Symbol.TIME,
        Symbol.SAY,
    )
)  # fmt: skip
_BESIDE = frozenset(
    (Symbol.DET, Symbol.OWNER, Symbol.OF, Symbol.ON, Symbol.ADVERB, Symbol.NUMBER, Symbol.STATUS, Symbol.TIME)
)
_SAME_PAST = frozenset(("quit", "put", "read", "set", "cut", "let", "cast", "shut", "hit", "beat"))
_SUBJUNCTIVE = ("demand", "insist", "ask", "suggest", "recommend", "propos", "request", "urg", "advis", "require")
_LATER = frozenset(("later", "eventually", "subsequently", "finally", "soon"))
_COUNTED = frozenset(("first", "second", "third", "fourth", "fifth", "only", "latest"))
_REACH = 16
"""Chunks looked back for what governs an infinitive."""


class _Cue(NamedTuple):
    """A phrase that gives a reading to what it governs, None where that happened; from chunk `first` to `last`."""

    first: int
    last: int
    reading: Modality | None
    words: str


class Telling(NamedTuple):
    """How an event is told, None as having happened, and the first chunk of the words that say so."""

    modality: Modality | None
    first: int


def modality(scene: Scene, trigger: int) -> Modality | None:
    """How the event of a trigger chunk, a verb or a noun, is told; None where it is told as having happened."""
    return telling(scene, trigger).modality


def telling(scene: Scene, trigger: int) -> Telling:
    """The modality of the event of a trigger chunk with the place that its reading begins."""
    reader = _Reader(scene, trigger)
    readings = reader.readings(trigger)
    if reader.is_condition:
        return Telling(Modality.CONDITIONAL, reader.first)
    return Telling(next((reading for reading in _PRECEDENCE if reading in readings), None), reader.first)


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
    refused = "to" if is_noun else "noun"
    for name, reading in _CLASSES.items():
        attributes = entry.attributes(name)
        if attributes is not None and refused not in attributes:
            return reading, True
    return None, False


class _Reader:
    """Reads one scene around one trigger."""

    def __init__(self, scene: Scene, trigger: int) -> None:
        self.scene, self.trigger, self.first = scene, trigger, trigger
        self.is_condition = False
        self.chunks, self.symbols = scene.chunks, [chunk.symbol for chunk in scene.chunks]

    def word(self, at: int) -> str:
        """The words of a chunk in lower case with straight apostrophes."""
        return self.scene.words(at).lower().replace("’", "'") if 0 <= at < len(self.chunks) else ""

    def symbol(self, at: int) -> Symbol:
        """The symbol of a chunk; STOP beyond either end."""
        return self.symbols[at] if 0 <= at < len(self.symbols) else Symbol.STOP

    def readings(self, at: int) -> set[Modality]:
        """All readings that bear on the trigger at `at`."""
        if self.symbol(at) in _NOUNS:
            return self.of_noun(at)
        start = self.group_start(at)
        self.first = min(self.first, start)
        own = self.of_group(start, self.group_end(at), at)
        if start > 0 and self.symbol(start - 1) is Symbol.QUOTE and self.symbol(at + 1) is Symbol.QUOTE:
            own.add(Modality.ALLEGED)
        return own | self.of_governor(start, at, 0)

    # the verb group

    def group_start(self, at: int) -> int:
        """The first chunk of the verb group: auxiliaries, "not" and adverbs before the verb."""
        start = at
        while start > 0 and (self.symbol(start - 1) in _IN_GROUP or self._is_parenthesis(start)):
            start -= 1
        while start < at and self.symbol(start) in (Symbol.TIME, Symbol.ADVERB):
            if self._is_adverb_of(start, Modality.ALLEGED) or self._is_adverb_of(start, Modality.CONDITIONAL):
                break
            start += 1
        return start

    def _is_parenthesis(self, start: int) -> bool:
        """Whether an adverb between commas stands before `start`: "has, however, resigned"."""
        around = [self.symbol(at) for at in range(start - 4, start)]
        soft = (Symbol.ADVERB, Symbol.TIME)
        if around[2] in soft and around[3] is Symbol.COMMA:
            return around[1] in _AUXILIARIES or (around[1] is Symbol.COMMA and around[0] in _AUXILIARIES)
        return around[3] is Symbol.COMMA and around[2] in _AUXILIARIES and self.symbol(start) in soft

    def group_end(self, at: int) -> int:
        """The last chunk of the verb group, for a trigger that is itself an auxiliary."""
        end = at
        while self.symbol(at) in _AUXILIARIES and self.symbol(end + 1) in _AUXILIARIES | {Symbol.NOT, Symbol.ADVERB}:
            end += 1
        return end

    def _is_adverb_of(self, at: int, reading: Modality) -> bool:
        entry = _cues().get(self.word(at))
        return entry is not None and _reading(entry, is_noun=False)[0] is reading

    def of_group(self, start: int, end: int, verb: int) -> set[Modality]:
        """The readings of the words of a verb group."""
        found: set[Modality] = set()
        words = [self.word(at) for at in range(start, end + 1) if at != verb or self.symbol(at) in _AUXILIARIES]
        negated = any(self._negates(at) for at in range(start - 1, end + 1) if at != verb)
        for at in range(start, end + 1):
            word = self.word(at)
            if self.symbol(at) is Symbol.MODAL and word not in ("dare", "need"):
                found |= self._of_modal(word, words, at)
            elif self.symbol(at) is Symbol.ADVERB and at != verb:
                found |= {one for one in (Modality.ALLEGED, Modality.CONDITIONAL) if self._is_adverb_of(at, one)}
                found |= {Modality.DENIED} if word in ("almost", "nearly") else set()
        if negated:
            return {Modality.DENIED}
        if self.form(verb) == "ing" and any(self.symbol(at) is Symbol.BE for at in range(start, verb)):
            found.add(Modality.PLANNED)
        return found

    def _negates(self, at: int) -> bool:
        word = self.word(at)
        if self.symbol(at) is Symbol.NOT:
            return self.word(at + 1) != "only"
        return word.endswith("n't") or word in ("cannot", "hardly", "barely", "scarcely")

    def _of_modal(self, word: str, words: list[str], at: int) -> set[Modality]:
        bare = word.removesuffix("n't")
        if bare in ("will", "wo", "shall", "'ll"):
            return {Modality.CONDITIONAL if self._has_condition_after(at) else Modality.PLANNED}
        if bare in ("should", "ought"):
            return {Modality.CALLED_FOR}
        is_perfect = "have" in " ".join(words).split()
        if bare == "must":
            return {Modality.ALLEGED if is_perfect else Modality.CALLED_FOR}
        if bare == "would" and not is_perfect:
            if _LATER & set(words):
                return set()
            if self._is_reported(at):
                return {Modality.PLANNED}
        return {Modality.CONDITIONAL}

    def _has_condition_after(self, at: int) -> bool:
        """Whether the clause goes on "if" or "unless"."""
        following = range(at, self.scene.next_wall(at))
        return any(self.word(one) in ("if", "unless", "only if", "even if") for one in following)

    def _is_reported(self, at: int) -> bool:
        """Whether "would" stands for the "will" of somebody's words, and no condition is put."""
        said = any(self.symbol(one) in (Symbol.SAY, Symbol.PUBLISH) for one in range(max(0, at - 8), at))
        sentence = {self.word(one) for one in range(len(self.chunks))}
        return said and not sentence & {"if", "unless"}

    def form(self, at: int) -> str:
        """How a verb stands: "past", "participle", "ing", "base", "s"; "" where it cannot be told."""
        value, word = self.chunks[at].value, self.word(at)
        if self.symbol(at) is Symbol.BE:
            return {"be": "base", "being": "ing", "been": "participle"}.get(word, "past")
        if word == "having":
            return "ing"
        if not isinstance(value, Word):
            return ""
        if value.form == "base" and value.lemma.split()[0] in _SAME_PAST:
            return ""
        return value.form

    # what governs the group

    def of_governor(self, start: int, verb: int, depth: int) -> set[Modality]:
        """The readings of what the verb group that begins at `start` hangs on."""
        if depth > 4:
            return set()
        form = self.form(start) if self.symbol(start) in (Symbol.BE, Symbol.HAVE) else self.form(verb)
        if self.symbol(start - 1) is Symbol.TO:
            return self.of_infinitive(start - 1, depth)
        if form == "ing" and self.symbol(start) is not Symbol.BE:
            return self.of_gerund(start, depth)
        if form == "base" and self.symbol(start) not in (Symbol.MODAL, Symbol.DO):
            return self.of_bare(start, depth)
        if self.word(verb).split()[0] in _SAME_PAST and start == verb and (demanded := self._demanded(start, depth)):
            return demanded
        return self.of_clause(start)

    def of_infinitive(self, to: int, depth: int) -> set[Modality]:
        """The reading of a verb after "to": what takes the "to" decides; a bare "to" is a plan, as in headlines."""
        if self.symbol(to - 1) is Symbol.NOT:
            return {Modality.DENIED}
        cues = [cue for cue in self.cues(self._clause_start(to), min(to + 1, len(self.chunks) - 1)) if cue.first < to]
        if not cues:
            before = " ".join(self.word(at) for at in range(max(0, to - 5), to)).split()
            is_counted = "the" in before and bool(_COUNTED & set(before))
            return set() if is_counted else {Modality.PLANNED}
        return self.of_cue(cues[-1], depth)

    def _clause_start(self, at: int) -> int:
        """The first chunk after the wall before `at`, no farther than an infinitive reaches."""
        first = max(0, at - _REACH)
        return max((one + 1 for one in range(first, at) if self.symbol(one) in _WALLS), default=first)

    def of_cue(self, cue: _Cue, depth: int) -> set[Modality]:
        """A cue's reading with those of its own verb group and of what governs it."""
        start = self.group_start(cue.first)
        self.first = min(self.first, start)
        own = self.of_group(start, cue.first - 1, cue.first) if start < cue.first else set()
        if self.symbol(start - 1) is Symbol.NOT:
            own = {Modality.DENIED}
        if Modality.DENIED in own:
            return {Modality.CONDITIONAL if cue.reading is Modality.DENIED else Modality.DENIED}
        if cue.reading:
            own.add(cue.reading)
        outer = self._around(start, depth)
        if Modality.DENIED in outer and cue.reading is Modality.DENIED:
            return {Modality.CONDITIONAL}
        return own | outer

    def _around(self, start: int, depth: int) -> set[Modality]:
        """The readings of what governs a cue whose verb group begins at `start`."""
        if depth > 4:
            return set()
        if self.symbol(start - 1) is Symbol.TO:
            return self.of_infinitive(start - 1, depth + 1)
        beside = self.beside(start)
        return self.of_cue(beside, depth + 1) if beside else self.of_clause(start)

    def of_gerund(self, start: int, depth: int) -> set[Modality]:
        """The reading of a verb in "-ing": what stands right before it, or before its subject."""
        before = self.symbol(start - 1)
        subject = start - 1 if before in (Symbol.PERSON, Symbol.OBJECT, Symbol.OWNER, Symbol.OWNS) else start
        if subject < start and self.symbol(subject) is Symbol.OWNS:
            subject -= 1
        cue = self.beside(subject)
        if cue:
            return self.of_cue(cue, depth + 1)
        if before in (Symbol.BY, Symbol.AND):
            modals = [at for at in range(self._clause_start(start), start) if self.symbol(at) is Symbol.MODAL]
            return self._of_modal(self.word(modals[-1]), [], modals[-1]) if modals else set()
        return (
            {Modality.CONDITIONAL}
            if before in (Symbol.OF, Symbol.PREPOSITION) and self.word(start - 1) == "of"
            else set()
        )

    def of_bare(self, start: int, depth: int) -> set[Modality]:
        """The reading of a base form with no "to" or modal: the second of two, a demand, or a command."""
        cue = self.beside(start)
        if cue:
            return self.of_cue(cue, depth + 1)
        if self.symbol(start - 1) is Symbol.AND:
            for at in range(start - 2, self._clause_start(start) - 1, -1):
                if self.symbol(at) is Symbol.TO:
                    return self.of_infinitive(at, depth + 1)
                if self.symbol(at) is Symbol.MODAL:
                    first = self.group_start(at)
                    return self.of_group(first, self.group_end(at), at) | self.of_clause(first)
        if demanded := self._demanded(start, depth):
            return demanded
        if self.symbol(start - 1) in _WALLS:
            return {Modality.CALLED_FOR}
        is_plain = self.word(start - 1) in ("i", "we", "they", "you") or self.symbol(start - 1) not in _SUBJECTS
        return self._inverted(start) or self.of_clause(start) or (set() if is_plain else {Modality.CONDITIONAL})

    def _demanded(self, start: int, depth: int) -> set[Modality]:
        """The reading of "she resign" after "demanded that", and of what governs the demand."""
        subject = start
        while self.symbol(subject - 1) in _SUBJECTS:
            subject -= 1
        cue = self.beside(subject) or self.beside(subject - (self.symbol(subject - 1) is Symbol.THAT))
        if subject < start and cue and cue.reading is Modality.CALLED_FOR:
            return self.of_cue(cue, depth + 1)
        words = [self.word(at) for at in range(self._clause_start(start), start)]
        is_base = self.form(start) == "base"
        return {Modality.CALLED_FOR} if is_base and any(word.startswith(_SUBJUNCTIVE) for word in words) else set()

    def _inverted(self, start: int) -> set[Modality]:
        """A question or a condition by word order: "Will Hale resign?", "Should she resign, …"; not "When did she?"."""
        at = start - 1
        while at > 0 and self.symbol(at) in _SUBJECTS:
            at -= 1
        if at == start - 1 or self.symbol(at) not in _AUXILIARIES:
            return set()
        if self.symbol(at - 1) is Symbol.NOT or self._negates(at):
            return {Modality.DENIED}
        is_known = self.symbol(at) is not Symbol.MODAL and self.word(at - 1) in ("when", "why", "where", "how")
        return set() if is_known else {Modality.CONDITIONAL}

    def of_clause(self, start: int) -> set[Modality]:
        """The reading a finite clause takes from what it hangs on: "if", "denied that", "it is alleged that"."""
        if inverted := self._inverted(start) if self.symbol(start - 1) in _SUBJECTS else None:
            return inverted
        first = self._clause_start(start)
        if self.symbol(start) in (Symbol.HAVE,) and self.symbol(start - 1) in _WALLS:
            return set()
        found: set[Modality] = set()
        for at in range(start - 1, first - 1, -1):
            if self.symbol(at) is Symbol.WHEN:
                if self.word(at) in ("if", "unless", "whether"):
                    self.first = min(self.first, at)
                    self.is_condition = True
                    found.add(Modality.CONDITIONAL)
                elif self.word(at) != "since" and self.form_of_clause(start) == "s":
                    found.add(Modality.PLANNED)
                return found
            if self._is_claim(at, start):
                found.add(Modality.ALLEGED)
        for cue in self.cues(first, start - 1):
            reading = self._of_embedding(cue, start)
            self.first = min(self.first, cue.first) if reading else self.first
            found |= reading
        return found

    def form_of_clause(self, start: int) -> str:
        """The form of the first verb from `start` on, up to the trigger."""
        return self.form(self.trigger) if start == self.group_start(self.trigger) else ""

    def _is_claim(self, at: int, start: int) -> bool:
        value = self.chunks[at].value
        return (
            self.symbol(at) is Symbol.SAY
            and isinstance(value, Word)
            and value.lemma in ("claim", "allege")
            and self._leads_to(at, start)
        )

    def _leads_to(self, last: int, start: int) -> bool:
        """Whether a clause's subject alone stands between chunk `last` and the verb group."""
        between = self.symbols[last + 1 : start]
        return not any(
            symbol in (Symbol.COMMA, Symbol.SAY, Symbol.TO, Symbol.AND) or symbol in _AUXILIARIES for symbol in between
        )

    def _of_embedding(self, cue: _Cue, start: int) -> set[Modality]:
        """What a cue before a finite clause says of it."""
        is_adverb = cue.first == cue.last and self.symbol(cue.first) is Symbol.ADVERB
        if is_adverb or cue.words in ("perhaps", "maybe"):
            return {cue.reading} if cue.reading in (Modality.ALLEGED, Modality.CONDITIONAL) else set()
        if cue.words.endswith("time") and cue.reading is Modality.CALLED_FOR and self._leads_to(cue.last, start):
            return {Modality.CALLED_FOR}
        if not self._leads_to(cue.last, start) or cue.reading in (None, Modality.PLANNED, Modality.CALLED_FOR):
            return set()
        if cue.words == "reported":
            return set()
        has_clause = cue.words.endswith(" that") or Symbol.THAT in self.symbols[cue.last + 1 : start]
        has_subject = any(symbol in _SUBJECTS for symbol in self.symbols[cue.last + 1 : start])
        if cue.reading is Modality.DENIED:
            if not (
                cue.words.startswith(
                    ("den", "it is not", "it is untrue", "disput", "refut", "dismissed", "reject", "false", "there")
                )
            ):
                return {Modality.DENIED} if cue.words in ("nobody", "no one", "no-one", "none", "none of") else set()
            group = self.group_start(cue.first)
            negated = group < cue.first and Modality.DENIED in self.of_group(group, cue.first - 1, cue.first)
            return ({Modality.CONDITIONAL} if negated else {Modality.DENIED}) if has_subject or has_clause else set()
        return {cue.reading} if cue.reading is Modality.ALLEGED and (has_clause or " " in cue.words) else set()

    # event nouns

    def of_noun(self, at: int) -> set[Modality]:
        """The readings of an event noun: from what it is the object of, and from what is said of it."""
        start = self.noun_start(at)
        found: set[Modality] = set()
        cue = self.beside(start, is_noun=True) or self._cue_inside(start, at)
        if cue:
            found = self.of_cue(cue, 0)
            if cue.words.startswith("offer") and Modality.DENIED not in found and "accepted" in self._words_after(at):
                found.discard(Modality.CONDITIONAL)
        elif self.symbol(start - 1) in (
            Symbol.STOP,
            Symbol.COMMA,
            Symbol.THAT,
            Symbol.SAY,
            Symbol.WHEN,
            Symbol.QUOTE,
            Symbol.AND,
        ):
            found = self.of_predicate(at) | self.of_clause(start)
        elif self.symbol(start - 1) is Symbol.NOT:
            found = {Modality.DENIED}
        elif self.symbol(start - 1) is Symbol.FOR and self._is_called_for(start - 1):
            found = {Modality.CALLED_FOR}
        return found

    def _is_called_for(self, preposition: int) -> bool:
        """Whether the verb of "called yesterday for" stands a few chunks before its preposition."""
        before = [self.word(at) for at in range(max(0, preposition - 4), preposition)]
        return any(word.startswith(("call", "appeal", "press", "push", "plead", "clamour")) for word in before)

    def noun_start(self, at: int) -> int:
        """The first chunk of the noun's phrase: its determiner, or the name that owns it."""
        for first in range(at - 1, max(-1, at - 6), -1):
            symbol = self.symbol(first)
            if symbol in (Symbol.OWNER, Symbol.DET):
                return first
            if symbol is Symbol.OWNS:
                owner = first - 1
                while self.symbol(owner - 1) in (Symbol.POST, Symbol.DET, Symbol.STATUS, Symbol.MODIFIER, Symbol.NAME):
                    owner -= 1
                return max(owner, 0)
            if symbol not in _INSIDE_NOUN or (self.word(first).endswith("ed") and not self._is_alleging(first)):
                break
        return at

    def _is_alleging(self, at: int) -> bool:
        entry = _noun_cues().get(self.word(at))
        return entry is not None and _reading(entry, is_noun=True)[0] is Modality.ALLEGED

    def _cue_inside(self, start: int, at: int) -> _Cue | None:
        """An adjective inside the phrase that gives a reading: "her alleged resignation", "his threatened exit"."""
        cues = [
            cue
            for cue in self.cues(start, at - 1, is_noun=True)
            if cue.reading and cue.reading is not Modality.CALLED_FOR
        ]
        return cues[-1] if cues else None

    def _words_after(self, at: int) -> set[str]:
        return {self.word(one) for one in range(at, self.scene.next_wall(at))}

    def of_predicate(self, at: int) -> set[Modality]:
        """What is said of a noun that is the subject of its clause: "was rejected", "is expected", "would be"."""
        end = min(self.scene.next_wall(at), at + 12)
        verb = next(
            (
                one
                for one in range(at + 1, end)
                if self.symbol(one) in (Symbol.BE, Symbol.MODAL, Symbol.HAVE, Symbol.DO)
            ),
            None,
        )
        if verb is None or any(
            self.symbol(one) in (Symbol.WHEN, Symbol.SAY, Symbol.PRONOUN) for one in range(at, verb)
        ):
            return set()
        last = self.group_end(verb)
        if self.symbol(verb) is Symbol.MODAL or any(self._negates(one) for one in range(verb, last + 1)):
            return self.of_group(verb, last, verb)
        cues = [cue for cue in self.cues(last + 1, min(last + 3, end - 1), is_noun=True) if cue.first <= last + 1]
        return {cues[0].reading} if cues and cues[0].reading else set()

    # cues

    def cues(self, first: int, last: int, *, is_noun: bool = False) -> list[_Cue]:
        """The cues from chunk `first` to chunk `last`, in order."""
        return list(self._found(first, last, is_noun=is_noun)) if 0 <= first <= last else []

    def _found(self, first: int, last: int, *, is_noun: bool) -> Iterator[_Cue]:
        lexicon = _noun_cues() if is_noun else _cues()
        for term in lexicon.find(self.scene.setting.text, self.chunks[first].start, self.chunks[last].end):
            reading, governs = _reading(term.entry, is_noun=is_noun)
            begin = next(at for at in range(first, last + 1) if self.chunks[at].end > term.start)
            end = next(at for at in range(last, first - 1, -1) if self.chunks[at].start < term.end)
            symbol = self.symbol(begin)
            is_name = symbol in _NAMED and not (symbol is Symbol.NAME and self.symbol(begin - 1) in _WALLS)
            if governs and not (begin == end and (is_name or symbol in (Symbol.NOT, Symbol.MODAL))):
                yield _Cue(begin, end, reading, term.entry.text)

    def beside(self, at: int, *, is_noun: bool = False) -> _Cue | None:
        """The cue that ends right before chunk `at`, but for a determiner or an adverb between."""
        for cue in reversed(self.cues(self._clause_start(at), at - 1, is_noun=is_noun)):
            between = self.symbols[cue.last + 1 : at]
            return cue if len(between) <= 4 and all(symbol in _BESIDE for symbol in between) else None
        return None
