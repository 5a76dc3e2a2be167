"""What a verb group hangs on: the verb or noun before its "to", what stands beside its "-ing", the clause around it."""

import re

from tui.analysis.chunks import Word
from tui.analysis.factuality.cues import WALLS, Cue
from tui.analysis.factuality.groups import AUXILIARIES, SAME_PAST, Groups
from tui.analysis.factuality.hearsay import handed_on
from tui.analysis.factuality.resolutions import is_resolved
from tui.analysis.symbols import Symbol
from tui.model.statements import Modality

CLAUSE_EDGES = frozenset((Symbol.STOP, Symbol.COMMA, Symbol.THAT, Symbol.SAY, Symbol.WHEN, Symbol.QUOTE, Symbol.AND))
"""What a clause may begin after."""
_SUBJECTS = frozenset((Symbol.PERSON, Symbol.PRONOUN, Symbol.POST))
_SUBJUNCTIVE = ("demand", "insist", "ask", "suggest", "recommend", "propos", "request", "urg", "advis", "require")
_DENYING = (
    "den",
    "wrong",
    "it was wrong",
    "it was false",
    "it is not",
    "it is untrue",
    "disput",
    "refut",
    "dismissed",
    "reject",
    "false",
    "there",
)
_NOBODY = ("nobody", "no one", "no-one", "none", "none of")
_COUNTED = frozenset(("first", "second", "third", "fourth", "fifth", "only", "latest"))
_EMPTY = ("neither", "none", "nobody", "no one", "no-one")
_IN_SUBJECT = frozenset(
    (
        Symbol.PERSON, Symbol.POST, Symbol.DET, Symbol.ORG, Symbol.NAME, Symbol.OWNER, Symbol.STATUS, Symbol.MODIFIER,
        Symbol.NUMBER, Symbol.OF, Symbol.OWNS, Symbol.OBJECT, Symbol.NOT, Symbol.ADVERB,
    )
)  # fmt: skip
_BEFORE_NOUN = frozenset(
    (Symbol.DET, Symbol.NUMBER, Symbol.OWNER, Symbol.STATUS, Symbol.MODIFIER, Symbol.OWNS, Symbol.POST)
)
_APPOSED = re.compile(f"{Symbol.POST}{Symbol.COMMA}{Symbol.PERSON}{Symbol.COMMA}?")
_SUBJECT_REACH = 14
"""Chunks of the longest subject."""
_DEEPEST = 4
"""Governors of governors asked: "refused to consider offering to"."""


class Governors(Groups):
    """Reads what governs a verb group, and what governs that."""

    def of_governor(self, start: int, verb: int, depth: int) -> set[Modality]:
        """The readings of what the verb group that begins at `start` hangs on."""
        if depth > _DEEPEST:
            return set()
        form = self.form(start) if self.symbol(start) in (Symbol.BE, Symbol.HAVE) else self.form(verb)
        if self.symbol(start - 1) is Symbol.TO and not (form == "ing" and self.word(start - 2) == "prior"):
            return self.of_infinitive(start - 1, depth)
        if form == "ing" and self.symbol(start) is not Symbol.BE:
            return self.of_gerund(start, depth)
        if form == "base" and self.symbol(start) not in (Symbol.MODAL, Symbol.DO):
            return self.of_bare(start, depth)
        if self._is_second(verb, start):
            return self.of_bare(start, depth)
        if self.word(verb).split()[0] in SAME_PAST and start == verb and (demanded := self._demanded(start, depth)):
            return demanded
        return self.of_clause(start)

    def _is_second(self, verb: int, start: int) -> bool:
        """Whether a verb that is its own past goes on a modal or a "to": "should apologise and quit"."""
        if self.word(verb).split()[0] not in SAME_PAST or start != verb or self.symbol(verb - 1) is not Symbol.AND:
            return False
        before = range(self._clause_start(verb), verb)
        return any(self.symbol(at) in (Symbol.MODAL, Symbol.TO) for at in before)

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

    def of_cue(self, cue: Cue, depth: int) -> set[Modality]:
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
        if depth > _DEEPEST:
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
        if self.symbol(subject - 1) in CLAUSE_EDGES:
            found = self.of_predicate(start)  # "since resigning, he has not spoken" denies nothing
            return found - {Modality.DENIED} if self.word(subject - 1) in ("since", "after") else found
        return {Modality.CONDITIONAL} if before is Symbol.OF else set()

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
        if self.symbol(self.trigger) is Symbol.APPOINT and is_resolved(self.scene, start):
            return set()
        if self.symbol(start - 1) in WALLS or self.word(start) == "be":  # "resolved that a report be published"
            return {Modality.CALLED_FOR}
        named = start - 1 - (self.symbol(start - 1) is Symbol.COMMA)
        is_plain = self.word(start - 1) in ("i", "we", "they", "you") or self.symbol(named) not in _SUBJECTS
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
        if at == start - 1 or self.symbol(at) not in AUXILIARIES:
            return set()
        if self.symbol(at - 1) is Symbol.NOT or self._negates(at):
            return {Modality.DENIED}
        is_known = self.symbol(at) is not Symbol.MODAL and self.word(at - 1) in ("when", "why", "where", "how")
        return set() if is_known else {Modality.CONDITIONAL}

    def of_clause(self, start: int) -> set[Modality]:
        """The reading a finite clause takes from what it hangs on: "if", "denied that", "it is alleged that"."""
        if inverted := self._inverted(start) if self.symbol(start - 1) in _SUBJECTS else None:
            return inverted
        if self._is_nobody(start):
            return {Modality.DENIED}
        first = self._clause_start(start)
        if self.symbol(start) in (Symbol.HAVE,) and self.symbol(start - 1) in WALLS:
            return set()
        found = self._handed_on(start)
        for at in range(start - 1, first - 1, -1):
            if self.symbol(at) is Symbol.WHEN:
                if self.word(at) in ("if", "unless", "whether"):
                    self.first = min(self.first, at)
                    self.is_condition = True
                    found.add(Modality.CONDITIONAL)
                elif self.word(at) != "since" and self._is_present(start):
                    found.add(Modality.PLANNED)
                elif self.word(at) in ("until", "till", "once") and self.word(start) in ("has", "have"):
                    found.add(Modality.CONDITIONAL)
                return found
            if self.symbol(at) is Symbol.AS and at < start - 1 and self.form_of_clause(start) == "s":
                return {Modality.PLANNED}
            if self._is_claim(at, start):
                found.add(Modality.ALLEGED)
        for cue in self.cues(first, start - 1):
            reading = self._of_embedding(cue, start)
            self.first = min(self.first, cue.first) if reading else self.first
            found |= reading
        return found

    def _is_nobody(self, start: int) -> bool:
        """Whether the subject is empty: "neither Hale nor Orr", "none of the three, not even Hale,"."""
        for at in range(start - 1, max(-1, start - _SUBJECT_REACH), -1):
            if self.word(at) in _EMPTY:
                return True
            symbol, before = self.symbol(at), self.symbol(at - 1)
            is_noun = symbol is Symbol.WORD and (before in _BEFORE_NOUN or self.word(at - 1) == "neither")
            is_added = symbol is Symbol.COMMA and (at == start - 1 or self.word(at + 1) in ("not", "nor"))
            if not (is_noun or is_added or symbol in _IN_SUBJECT):
                return False
        return False

    def _handed_on(self, start: int) -> set[Modality]:
        """What the words before a clause say of it: "we were told that", "the day that" somebody resigns."""
        subject = start
        while (
            self.symbol(subject - 1) in _SUBJECTS
            or self.symbol(subject - 1) is Symbol.DET
            or self._apposes(subject - 1)
        ):
            subject -= 1
        first = self.chunks[self._clause_start(start)].start if start else 0
        before = self.scene.setting.text[first : self.chunks[subject].start] if subject < len(self.chunks) else ""
        return handed_on(before, is_to_come=self.form_of_clause(start) == "s")

    def _apposes(self, at: int) -> bool:
        """Whether a comma stands between a title and a name."""
        return self.symbol(at) is Symbol.COMMA and self.symbol(at - 1) in (Symbol.POST, Symbol.PERSON)

    def _is_present(self, start: int) -> bool:
        """Whether the trigger is the verb of the clause in its present: "when she resigns", "when I resign"."""
        return self.form_of_clause(start) == "s" or (start == self.trigger and self.form(start) == "base")

    def form_of_clause(self, start: int) -> str:
        """The form of the first verb from `start` on, up to the trigger."""
        return self.form(self.trigger) if start == self.group_start(self.trigger) else ""

    def _is_claim(self, at: int, start: int) -> bool:
        value = self.chunks[at].value
        return (
            self.symbol(at) is Symbol.SAY
            and isinstance(value, Word)
            and value.lemma in ("claim", "allege")
            and self.symbol(at - 1) is not Symbol.WORD
            and self._leads_to(at, start)
        )

    def _leads_to(self, last: int, start: int) -> bool:
        """Whether a clause's subject alone stands between chunk `last` and the verb group."""
        between = _APPOSED.sub("", "".join(self.symbols[last + 1 : start]))
        return not any(
            symbol in (Symbol.COMMA, Symbol.SAY, Symbol.TO, Symbol.AND) or symbol in AUXILIARIES for symbol in between
        )

    def _of_embedding(self, cue: Cue, start: int) -> set[Modality]:
        """What a cue before a finite clause says of it."""
        is_adverb = cue.first == cue.last and self.symbol(cue.first) is Symbol.ADVERB
        if is_adverb or cue.words in ("perhaps", "maybe"):
            return {cue.reading} if cue.reading in (Modality.ALLEGED, Modality.CONDITIONAL) else set()
        if not self._leads_to(cue.last, start) or cue.words == "reported":
            return set()
        between = self.symbols[cue.last + 1 : start]
        has_clause = cue.words.endswith(" that") or Symbol.THAT in between
        if cue.reading is Modality.CALLED_FOR and cue.words.endswith("time"):
            return {Modality.CALLED_FOR}
        if cue.reading is Modality.DENIED:
            return self._of_denial(cue, has_clause=has_clause or any(symbol in _SUBJECTS for symbol in between))
        return {cue.reading} if cue.reading is Modality.ALLEGED and (has_clause or " " in cue.words) else set()

    def _of_denial(self, cue: Cue, *, has_clause: bool) -> set[Modality]:
        """What "denied that" and "nobody" say of the clause after them; "did not deny that" leaves it open."""
        if not cue.words.startswith(_DENYING):
            return {Modality.DENIED} if cue.words in _NOBODY else set()
        group = self.group_start(cue.first)
        is_negated = group < cue.first and Modality.DENIED in self.of_group(group, cue.first - 1, cue.first)
        reading = Modality.CONDITIONAL if is_negated else Modality.DENIED
        return {reading} if has_clause else set()

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
        cues = [cue for cue in self.cues(last + 1, min(last + 5, end - 1), is_noun=True) if cue.first <= last + 1]
        return {cues[0].reading} if cues and cues[0].reading else set()
