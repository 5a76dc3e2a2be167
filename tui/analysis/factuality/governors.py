"""What a verb group hangs on: the verb or noun before its "to", what stands beside its "-ing", the demand around it."""

from tui.analysis.factuality.contents import SUBJECTS
from tui.analysis.factuality.cues import WALLS, Cue
from tui.analysis.factuality.gerunds import Gerunds
from tui.analysis.factuality.groups import SAME_PAST
from tui.analysis.factuality.plans import is_after_plan, is_joined
from tui.analysis.factuality.resolutions import is_resolved, is_too_much
from tui.analysis.factuality.several import is_of_several
from tui.analysis.symbols import Symbol
from tui.model.statements import Modality

CLAUSE_EDGES = frozenset((Symbol.STOP, Symbol.COMMA, Symbol.THAT, Symbol.SAY, Symbol.WHEN, Symbol.QUOTE, Symbol.AND))
"""What a clause may begin after."""
_SUBJUNCTIVE = ("demand", "insist", "ask", "suggest", "recommend", "propos", "request", "urg", "advis", "require")
_PLURAL = frozenset(("i", "we", "they", "you", "who", "both", "all"))
"""With whom a base form is no more than the present."""
_COUNTED = frozenset(
    ("first", "second", "third", "fourth", "fifth", "only", "last", "latest", "earliest", "youngest", "oldest")
)
_LOOKS_AHEAD = frozenset(("later", "eventually", "subsequently", "ultimately", "afterwards"))
_COUNT_REACH = 6
"""Chunks from "the first" to the "to" of what somebody was the first to do."""
_SEES = frozenset(("see", "seeing", "watch", "watching", "make", "making", "let", "letting", "have", "having", "hear"))
ADJUNCTS = frozenset(("after", "amid", "despite", "during", "following", "in the wake of", "notwithstanding", "since"))
"""What leads to an event that the verb before them is no governor of."""
_TELLS, _TOLD = frozenset(("tell", "told", "tells", "telling", "say", "said", "says", "suggested", "hinted")), 2
"""Verbs of telling somebody, and the chunks back from whom is told within which they stand."""
_NOT_YET_SAID = (Modality.PLANNED, Modality.CONDITIONAL)
_SECOND = 5  # chunks from "be" to the second of what is to "be"
_RULES = frozenset(
    (
        "act", "agreement", "bill", "constitution", "contract", "law", "laws", "legislation", "limits", "policy",
        "resolution", "rule", "rules", "statute", "terms",
    )
)  # fmt: skip
_RULE = 16  # chunks from what a rule is called to what it requires
_DEEPEST = 4
"""Governors of governors asked: "refused to consider offering to"."""


class Governors(Gerunds):
    """Reads what governs a verb group, and what governs that."""

    def of_governor(self, start: int, verb: int, depth: int) -> set[Modality]:
        """The readings of what the verb group that begins at `start` hangs on."""
        if depth > _DEEPEST:
            return set()
        form = self.form(start) if self.symbol(start) in (Symbol.BE, Symbol.HAVE) else self.form(verb)
        if self.symbol(start - 1) is Symbol.TO and not (form == "ing" and self.word(start - 2) == "prior"):
            return self.of_infinitive(start - 1, depth)
        if form == "ing" and (self.symbol(start) is not Symbol.BE or self._is_barred(start)):
            return self.of_gerund(start, depth)
        if form == "base" and (self.symbol(start) not in (Symbol.MODAL, Symbol.DO) or self._is_subjunctive(start)):
            return self.of_bare(start, depth)
        if self._is_second(verb, start) or self._is_seen(verb, start):
            return self.of_bare(start, depth)
        if self.word(verb).split()[0] in SAME_PAST and start == verb and (demanded := self._demanded(start, depth)):
            return demanded
        return self.of_clause(start)

    def _is_barred(self, start: int) -> bool:
        """Whether one is kept "from being" something, or avoids "being" it; not "rose from being"."""
        is_led = self.symbol(start - 1) in (Symbol.ON, Symbol.IN) or self._takes_gerund(start) is not None
        return is_led or self.beside(start) is not None or self._is_only_thought_of(start, start)

    def _is_subjunctive(self, start: int) -> bool:
        """Whether one person "do" something, as is proposed at a meeting: "that the chairman, Mr Hale, do resign"."""
        subject = start - 1 - (self.symbol(start - 1) is Symbol.COMMA)
        return self.word(start) == "do" and self.symbol(subject) in (Symbol.PERSON, Symbol.POST)

    def _is_second(self, verb: int, start: int) -> bool:
        """Whether a verb that is its own past goes on a modal or a "to": "should apologise and quit"."""
        if self.word(verb).split()[0] not in SAME_PAST or start != verb or self.symbol(verb - 1) is not Symbol.AND:
            return False
        before = range(self._clause_start(verb), verb)
        return any(self.symbol(at) in (Symbol.MODAL, Symbol.TO) for at in before)

    def _is_seen(self, verb: int, start: int) -> bool:
        """Whether a verb is what one would see or make another do: "to see Hale quit", "rather than see her ousted"."""
        sees = self._before_subject(start)
        is_seen = self.symbol(start - 1) in SUBJECTS and start == verb and self.word(sees) in _SEES
        return is_seen and self.symbol(sees - 1) is not Symbol.PRONOUN

    def _of_saying(self, at: int) -> set[Modality]:
        """What a verb of saying makes of what is said: "never said that", "denied telling us that" leave it open."""
        start, first = self.group_start(at), self.first
        group = self.of_group(start, self.group_end(at), at)
        own = group | self.of_governor(start, at, _DEEPEST)
        if Modality.DENIED in own:
            return {Modality.CONDITIONAL}
        if not group.isdisjoint(_NOT_YET_SAID) and self.symbol(self.trigger) is Symbol.RESIGN:
            return {Modality.ALLEGED}  # "historians will say", "I may have told the police that she resigned"
        self.first = first  # what says it decides nothing, and need not be quoted
        return super()._of_saying(at)

    def _of_content(self, that: int, start: int) -> set[Modality]:
        """As for any clause, and what the verb of saying that takes the "that" past others makes of it."""
        says = self._says(that)
        beyond = self._of_saying(says) if says is not None and says < that - 1 else set()
        return super()._of_content(that, start) | beyond

    def of_infinitive(self, to: int, depth: int) -> set[Modality]:
        """The reading of a verb after "to": what takes the "to" decides; a bare "to" is a plan, as in headlines."""
        if self.symbol(to - 1) is Symbol.NOT or is_too_much(self.scene, to):
            return {Modality.DENIED}
        if is_resolved(self.scene, self.trigger, to + 1) or self._is_hindsight(to) or is_joined(self.scene, to):
            return set()
        cues = [cue for cue in self.cues(self._clause_start(to), min(to + 1, len(self.chunks) - 1)) if cue.first < to]
        if not cues:
            return self._of_modal_before(to) if self._is_counted(to) else {Modality.PLANNED}
        return self.of_cue(cues[-1], depth)

    def _is_hindsight(self, to: int) -> bool:
        """Whether a story looks ahead to what came: "Hale, later to become mayor", "who was eventually to resign"."""
        is_ahead = self.word(to - 1) in _LOOKS_AHEAD
        return is_ahead and (self.symbol(to - 2) is Symbol.COMMA or self.word(to - 2) in ("was", "were"))

    def _is_counted(self, to: int) -> bool:
        """Whether who is to act is one of those who did: "the first woman to be elected", "the youngest ever to"."""
        before = " ".join(self.word(at) for at in range(max(0, to - _COUNT_REACH), to)).split()
        return "the" in before and not _COUNTED.isdisjoint(before)

    def _of_modal_before(self, at: int) -> set[Modality]:
        """The reading of the last modal of the clause before a chunk: "could become the first woman to lead it"."""
        modals = [modal for modal in range(self._clause_start(at), at) if self.symbol(modal) is Symbol.MODAL]
        return self._of_modal(self.word(modals[-1]), [], modals[-1]) if modals else set()

    def of_cue(self, cue: Cue, depth: int) -> set[Modality]:
        """A cue's reading with those of its own verb group and of what governs it."""
        start = self.group_start(cue.first)
        self.first = min(self.first, start)
        if cue.words in ADJUNCTS:
            return self.of_clause(start) - {Modality.ALLEGED}  # "was reportedly sent for following her resignation"
        if cue.words == "without" and self.is_hypothetical(cue.first):
            return {Modality.CONDITIONAL}
        own = self.of_group(start, cue.first - 1, cue.first) if start < cue.first else set()
        if self.symbol(start - 1) is Symbol.NOT:
            own = {Modality.DENIED}
        if Modality.DENIED in own:
            is_open = cue.reading is Modality.DENIED or cue.words.startswith("accept")  # handed in, and not accepted
            return {Modality.CONDITIONAL if is_open else Modality.DENIED}
        own |= {cue.reading} if cue.reading else set()
        if self.word(start - 1) in ("or", "and") and "be" in map(self.word, range(max(0, start - _SECOND), start - 1)):
            own.add(Modality.CONDITIONAL)  # "that he be removed or induced to resign"
        if cue.words == "having to" and self.symbol(start - 1) in (Symbol.OF, Symbol.FROM):
            own.add(Modality.CONDITIONAL)  # "faces the humiliation of having to resign"
        if cue.words == "required" and self._is_of_rule(start):
            own.add(Modality.CALLED_FOR)
        if cue.words == "had to" and self._is_told_to(start):
            own.add(Modality.CALLED_FOR)
        outer = self._around(start, depth)
        if Modality.DENIED in outer and cue.reading is Modality.DENIED:
            return {Modality.CONDITIONAL}
        return own | outer

    def _is_of_rule(self, start: int) -> bool:
        """Whether a law or rule requires something, which need not follow: "the bill required Hale to publish"."""
        subject = (self.word(at).split()[-1] for at in range(max(0, start - _RULE), start))
        return not _RULES.isdisjoint(subject)

    def _is_told_to(self, start: int) -> bool:
        """Whether somebody says that another "had to", who then may or may not have: "told Hale that he had to go"."""
        subject = start - 1
        before = subject - 1 - (self.symbol(subject - 1) is Symbol.THAT)
        if self.symbol(subject) is Symbol.PERSON:
            return before < subject - 1 and self.symbol(before) in (Symbol.SAY, Symbol.OBJECT)
        tells = {self.word(at) for at in range(max(0, before - _TOLD), before)}
        is_somebody = self.symbol(before) in (Symbol.PERSON, Symbol.OBJECT)
        return self.symbol(subject) is Symbol.PRONOUN and is_somebody and not tells.isdisjoint(_TELLS)

    def _around(self, start: int, depth: int) -> set[Modality]:
        """The readings of what governs a cue whose verb group begins at `start`."""
        if depth > _DEEPEST:
            return set()
        if self.symbol(start - 1) is Symbol.TO:
            return self.of_infinitive(start - 1, depth + 1)
        if self.word(start - 1) in ("or", "and") and self.symbol(start - 3) is Symbol.TO:
            return self.of_infinitive(start - 3, depth + 1)  # "calls to sack or accept"
        if self.word(start).endswith("ing") and self._is_only_thought_of(start, start):
            return {Modality.CONDITIONAL}  # "dreamed of accepting"
        if self.word(start).endswith("ing") and self.symbol(start - 1) in CLAUSE_EDGES and self._is_subject():
            return self.of_predicate(self.trigger)  # "accepting her resignation would be a mistake"
        beside = self.beside(start)
        return self.of_cue(beside, depth + 1) if beside else self.of_clause(start)

    def of_gerund(self, start: int, depth: int) -> set[Modality]:
        """The reading of a verb in "-ing": what stands right before it, or before its subject."""
        if self.symbol(start - 1) in SUBJECTS and self.symbol(self._before_subject(start)) is Symbol.BE:
            return self._inverted(start)  # "Are you resigning, Mr Hale?"
        subject = self._gerund_subject(start)
        cue = self.beside(subject) or (self.beside(subject, is_noun=True) if subject < start else None)
        if cue:
            return self.of_cue(cue, depth + 1)
        if self.word(start - 1) == "into":
            return self._of_driving(start - 2, depth)
        if (verb := self._takes_gerund(start)) is not None:
            return self._of_driving(verb, depth)
        link = self._before_adverbs(start)
        if self.symbol(link) in (Symbol.BY, Symbol.AND, Symbol.FOR):
            opens = self.symbol(link) is Symbol.BY and self.symbol(link - 1) is Symbol.STOP
            return self._of_main_modal(start) if opens else self._of_modal_before(start)
        if is_after_plan(self.scene, link):
            return {Modality.PLANNED}
        if self.symbol(subject - 1) in CLAUSE_EDGES:
            found = self.of_predicate(start)  # "since resigning, he has not spoken" denies nothing
            return found - {Modality.DENIED} if self.word(subject - 1) in ("since", "after") else found
        if self._is_only_thought_of(subject, start):
            return {Modality.CONDITIONAL}
        is_led = self.symbol(link) in (Symbol.ON, Symbol.IN)  # "may succeed in becoming"
        return self._of_modal_before(start) if is_led else set()

    def _of_driving(self, at: int, depth: int) -> set[Modality]:
        """The readings of what drives somebody to it, from its last chunk: "will be hounded into resigning"."""
        verb = at - (self.symbol(at) in (Symbol.OBJECT, Symbol.PERSON))
        start = self.group_start(verb)
        is_infinitive = self.symbol(start - 1) is Symbol.TO
        outer = self.of_infinitive(start - 1, depth + 1) if is_infinitive else self.of_clause(start)
        return self.of_group(start, verb - 1, verb) | outer

    def of_bare(self, start: int, depth: int) -> set[Modality]:
        """The reading of a base form with no "to" or modal: the second of two, a demand, or a command."""
        if cue := self.beside(start):
            return self.of_cue(cue, depth + 1)
        link = self._before_adverbs(start)
        if self.symbol(link) is Symbol.AND:
            for at in range(link - 1, self._clause_start(start) - 1, -1):
                if self.symbol(at) is Symbol.TO:
                    return self.of_infinitive(at, depth + 1)
                if self.symbol(at) is Symbol.MODAL:
                    first = self.group_start(at)
                    return self.of_group(first, self.group_end(at), at) | self.of_clause(first)
        if demanded := self._demanded(start, depth):
            return demanded
        if is_resolved(self.scene, self.trigger, start) or self._is_known_question(start):
            return set()
        if self.symbol(start - 1) in WALLS or self.word(start) == "be":  # "resolved that a report be published"
            return {Modality.CALLED_FOR}
        named = start - 1 - (self.symbol(start - 1) is Symbol.COMMA)
        is_plain = (
            self.word(start - 1) in _PLURAL
            or is_of_several(self.scene, start)
            or (self.symbol(named) not in SUBJECTS and self.symbol(self.trigger) is not Symbol.RESIGN)
        )
        return self._inverted(start) or self.of_clause(start) or (set() if is_plain else {Modality.CONDITIONAL})

    def _demanded(self, start: int, depth: int) -> set[Modality]:
        """The reading of "she resign" after "demanded that", and of what governs the demand."""
        subject = start
        while self.symbol(subject - 1) in SUBJECTS:
            subject -= 1
        cue = self.beside(subject) or self.beside(subject - (self.symbol(subject - 1) is Symbol.THAT))
        if subject < start and cue and cue.reading is Modality.CALLED_FOR:
            return self.of_cue(cue, depth + 1)
        words = [self.word(at) for at in range(self._clause_start(start), start)]
        is_base = self.form(start) == "base" or self.word(start) == "do"
        return {Modality.CALLED_FOR} if is_base and any(word.startswith(_SUBJUNCTIVE) for word in words) else set()
