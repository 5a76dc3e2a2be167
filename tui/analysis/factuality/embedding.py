"""What a finite clause takes from what it hangs on: "if", "denied that", "neither", its order, its predicate."""

import re

from tui.analysis.factuality.contents import SUBJECTS, WORKS, Contents
from tui.analysis.factuality.cues import WALLS, Cue
from tui.analysis.factuality.hearsay import handed_on
from tui.analysis.factuality.hindsight import is_confirmed
from tui.analysis.symbols import AUXILIARIES, Symbol
from tui.model.statements import Modality

_DENYING = (
    "den", "wrong", "it was wrong", "it was false", "it is not", "it is untrue", "disput", "refut", "dismissed",
    "reject", "false", "there",
)  # fmt: skip
_DEEPEST = 6
"""Clauses within clauses that are asked how they are told."""
_ASKS_OF_KNOWN = ("when", "why", "where", "how")
_NOBODY = ("nobody", "no one", "no-one", "none", "none of")
_COMING_ABOUT = re.compile(
    r"\b(?:come|happen(?:ed)?|occur(?:red)?|materiali[sz]ed?|follow(?:ed)?|arrived?|taken?|go|gone|appear(?:ed)?|ensue"
    r"|be|been)\b"
)
_EMPTY = ("neither", "none", "nobody", "no one", "no-one")
_IN_SUBJECT = frozenset(
    (
        Symbol.PERSON, Symbol.POST, Symbol.DET, Symbol.ORG, Symbol.NAME, Symbol.OWNER, Symbol.STATUS, Symbol.MODIFIER,
        Symbol.NUMBER, Symbol.OF, Symbol.OWNS, Symbol.OBJECT, Symbol.NOT, Symbol.ADVERB, Symbol.JOB,
    )
)  # fmt: skip
_BEFORE_NOUN = frozenset(
    (Symbol.DET, Symbol.NUMBER, Symbol.OWNER, Symbol.STATUS, Symbol.MODIFIER, Symbol.OWNS, Symbol.POST)
)
_APPOSED = re.compile(f"{Symbol.POST}{Symbol.COMMA}{Symbol.PERSON}{Symbol.COMMA}?")
_PROTASES = frozenset(("should", "if", "unless", "were", "had", "suppose"))
_OF_NO_TIME = ("since", "where", "although", "though", "whereas", "but", "because")
"""What leads to a clause that says nothing of when: "although Hale had left, he has been clerk"."""
_BEEN = ("has been", "have been", "had been")
_LEAVE = frozenset(("may", "might", "can", "could", "will", "like", "please", "wish", "recall", "remember"))
_OF_OFFICE = frozenset(
    (Symbol.AS, Symbol.FROM, Symbol.POST, Symbol.ORG, Symbol.NAME, Symbol.DET, Symbol.TIME, Symbol.ADVERB)
)
"""What may stand between a noun and the participle of a headline."""
_SUBJECT_REACH = 14  # chunks of the longest subject


class Embeddings(Contents):
    """Reads the clause around a verb group."""

    def _inverted(self, start: int) -> set[Modality]:
        """A question or a condition by word order: "Will Hale resign?", "Should she resign, …"; not "When did she?"."""
        at = self._before_subject(start)
        if at == start - 1 or self.symbol(at) not in AUXILIARIES:
            return set()
        if self.symbol(at - 1) is Symbol.NOT or self._negates(at):
            return {Modality.DENIED}
        is_known = self._is_known_question(start) or is_confirmed(self.scene)
        return set() if is_known and self.symbol(at) is not Symbol.MODAL else {Modality.CONDITIONAL}

    def _before_subject(self, start: int) -> int:
        """The chunk before the subject of a verb group that begins at `start`; in a question it may be a long one."""
        is_question = self.scene.sentence.span.of(self.scene.setting.text).rstrip("”’\"' \n").endswith("?")
        whole = _IN_SUBJECT if is_question or self.word(0) in ("had", "were", "should") else frozenset()
        inside = SUBJECTS | WORKS | whole | ({Symbol.COMMA} if is_question else set())
        at = start - 1
        while at > 0 and self.symbol(at) in inside:
            at -= 1
        return at

    def _is_known_question(self, start: int) -> bool:
        """Whether what is asked is only when or why something took place: "Why did Hale resign?"."""
        at = self._before_subject(start)
        return self.symbol(at) in (Symbol.DO, Symbol.HAVE) and self.word(at - 1) in _ASKS_OF_KNOWN

    def of_clause(self, start: int) -> set[Modality]:
        """The reading a finite clause takes from what it hangs on: "if", "denied that", "it is alleged that"."""
        if self.depth == _DEEPEST:
            return set()
        self.depth += 1
        found = self._of_clause(start)
        self.depth -= 1
        return found

    def _of_clause(self, start: int) -> set[Modality]:
        may_be = self.symbol(start - 1) in SUBJECTS | WORKS | {Symbol.COMMA, Symbol.ORG, Symbol.NAME}
        if inverted := self._inverted(start) if may_be else None:
            return inverted
        if self._is_nobody(start):
            return {Modality.DENIED}
        first = self._clause_start(start)
        if self.symbol(start) in (Symbol.HAVE,) and self.symbol(start - 1) in WALLS:
            return set()
        found = self._handed_on(start)
        is_to_come = self.form_of_clause(start) == "s" and self.word(0) in _PROTASES
        if is_to_come and self.symbol(self.trigger) is Symbol.RESIGN:
            found.add(Modality.CONDITIONAL)  # "Should it come to that, then Hale resigns"
        for at in range(start - 1, first - 1, -1):
            if self.symbol(at) is Symbol.WHEN and not (self._is_courtesy(at) or self.is_phrase(at, start)):
                if self.word(at) in ("if", "unless", "whether"):
                    self.first = min(self.first, at)
                    self.is_condition = True
                    found.add(Modality.CONDITIONAL)
                elif self.word(at) not in _OF_NO_TIME and self._is_present(start):
                    found.add(Modality.PLANNED)
                elif self.word(at) in ("until", "till", "once") and self.word(start) in ("has", "have"):
                    found.add(Modality.CONDITIONAL)
                return found
            if self.symbol(at) is Symbol.AS and at < start - 1 and self.form_of_clause(start) == "s":
                is_phrase = self.symbols[at:start].count(Symbol.COMMA) == 1  # "besides her work as clerk, Hale serves"
                return set() if is_phrase else {Modality.PLANNED}
            is_known = self.word(at + 1) in _ASKS_OF_KNOWN  # "has not said why she resigned"
            if self.symbol(at) is Symbol.SAY and self._leads_to(at, start) and not is_known:
                found |= self._of_saying(at)
            if self.symbol(at) is Symbol.THAT and self._leads_to(at, start):
                found |= self._of_content(at, start)
        for cue in self.cues(first, start - 1):
            reading = self._of_embedding(cue, start)
            self.first = min(self.first, cue.first) if reading else self.first
            found |= reading
        return found

    def _is_courtesy(self, at: int) -> bool:
        """Whether an "if" only asks leave to speak: "turning, if I may, to your career"."""
        is_asked = self.symbol(at + 1) is Symbol.PRONOUN and self.symbol(at + 3) is Symbol.COMMA
        is_begged = self.word(at + 1) in ("i", "we") and self.word(at + 2) == "may"  # "If I may pay tribute to"
        return self.word(at) == "if" and (is_begged or (is_asked and self.word(at + 2) in _LEAVE))

    def _is_nobody(self, start: int) -> bool:
        """Whether the subject is empty: "neither Hale nor Orr", "none of the three, not even Hale,"."""
        for at in range(start - 1, max(-1, start - _SUBJECT_REACH), -1):
            is_not_even = self.word(at) == "even" and self.symbol(at - 1) is Symbol.NOT
            if self.word(at) in _EMPTY or (is_not_even and self.symbol(self.trigger) is not Symbol.RESIGNATION):
                return True
            symbol, before = self.symbol(at), self.symbol(at - 1)
            is_noun = symbol is Symbol.WORD and (before in _BEFORE_NOUN or self.word(at - 1) == "neither")
            is_added = symbol is Symbol.COMMA and (at == start - 1 or self.word(at + 1) in ("not", "nor"))
            if not (is_noun or is_added or self.apposes(at) or symbol in _IN_SUBJECT):
                return False
        return False

    def _handed_on(self, start: int) -> set[Modality]:
        """What the words before a clause say of it: "we were told that", "the day that" somebody resigns."""
        subject = self.subject_start(start)
        first = self.chunks[self._clause_start(start)].start if start else 0
        before = self.scene.setting.text[first : self.chunks[subject].start] if subject < len(self.chunks) else ""
        return handed_on(before, is_to_come=self.form_of_clause(start) == "s")

    def _is_present(self, start: int) -> bool:
        """Whether the trigger is the verb of the clause in its present: "when she resigns", "when I resign"."""
        return self.form_of_clause(start) == "s" or (start == self.trigger and self.form(start) == "base")

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
            return self._of_denial(cue, has_clause=has_clause or any(symbol in SUBJECTS for symbol in between))
        return {cue.reading} if cue.reading is Modality.ALLEGED and (has_clause or " " in cue.words) else set()

    def _of_denial(self, cue: Cue, *, has_clause: bool) -> set[Modality]:
        """What "denied that" and "nobody" say of the clause after them; "did not deny that" leaves it open."""
        if not cue.words.startswith(_DENYING):
            return {Modality.DENIED} if cue.words in _NOBODY else set()
        group = self.group_start(cue.first)
        is_negated = group < cue.first and Modality.DENIED in self.of_group(group, cue.first - 1, cue.first)
        reading = Modality.CONDITIONAL if is_negated else Modality.DENIED
        return {reading} if has_clause else set()

    def _comes_about(self, last: int) -> bool:
        """Whether the verb behind a group that ends at `last` is one of being or coming about: "did not happen"."""
        return _COMING_ABOUT.search(" ".join(self.word(at) for at in range(last, last + 4))) is not None

    def of_predicate(self, at: int) -> set[Modality]:
        """What is said of a noun that is the subject of its clause: "was rejected", "is expected", "would be"."""
        end = min(self.scene.next_wall(at), at + 12)
        verb = next(
            (
                one
                for one in range(at + 1, end)
                if self.symbol(one) in (Symbol.BE, Symbol.MODAL, Symbol.HAVE, Symbol.DO) or self.word(one) in _BEEN
            ),
            None,
        )
        if verb is None:
            return self._of_headline(at, end)
        if any(self.symbol(one) in (Symbol.WHEN, Symbol.SAY, Symbol.PRONOUN) for one in range(at, verb)):
            return set()
        if self.symbol(verb) is Symbol.MODAL and any(self.word(one).startswith("last ") for one in range(at + 1, verb)):
            return set()  # "her resignation last month may leave the board short"
        if self.word(verb) == "will" and self.word(verb + 1) == "come" and self.symbol(verb + 2) is Symbol.AS:
            return set()  # "her resignation will come as a shock"
        last = self.group_end(verb)
        is_negated = any(self._negates(one) for one in range(verb, last + 1))
        if is_negated and self.symbol(verb) in (Symbol.DO, Symbol.HAVE) and not self._comes_about(last):
            return set()  # "her resignation did not surprise the mayor"
        if self.symbol(verb) is Symbol.MODAL or is_negated:
            is_open = is_negated and self.word(verb) in ("won't", "will") and not self._comes_about(last)
            return {Modality.CONDITIONAL} if is_open else self.of_group(verb, last, verb)  # "won't mend it"
        cues = [cue for cue in self.cues(last + 1, min(last + 5, end - 1), is_noun=True) if cue.first <= last + 1]
        return {cues[0].reading} if cues and cues[0].reading else set()

    def _of_headline(self, at: int, end: int) -> set[Modality]:
        """What a participle that ends a line without a verb says of a noun: "Hale's resignation as mayor refused"."""
        cues = [cue for cue in self.cues(at + 1, end - 1, is_noun=True) if cue.last == end - 1] if at + 1 < end else []
        is_bare = bool(cues) and all(self.symbol(one) in _OF_OFFICE for one in range(at + 1, cues[-1].first))
        return {cues[-1].reading} if is_bare and cues[-1].reading else set()
