"""What the words of a verb group say themselves: modals, "not", "reportedly", and how the verb stands."""

from tui.analysis.asides import is_hearsay, opening
from tui.analysis.chunks import Word
from tui.analysis.factuality.cues import WALLS, Cues
from tui.analysis.scenes import EVENTS
from tui.analysis.symbols import AUXILIARIES, Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import GROUP, finds_oneself
from tui.model.statements import Modality

SAME_PAST = frozenset(("quit", "put", "read", "set", "cut", "let", "cast", "shut", "hit", "beat"))
_NEWS = ("announcement", "announcements", "news", "confirmation", "decision")
"""Nouns that tell what somebody said would be: "the announcement that she would leave"."""
_LATER = frozenset(("go on to", "later", "eventually", "subsequently", "finally", "soon"))
_BARELY = frozenset(("almost", "nearly", "all but", "practically", "virtually"))
_CLAUSAL = EVENTS | AUXILIARIES | {Symbol.PERSON, Symbol.PRONOUN, Symbol.SAY}
"""What only a clause has: whoever acts, and a verb."""
_FORMS_OF_BE = {"be": "base", "being": "ing", "been": "participle"}
_CAN = 10
"""Chunks from "can" to the "without" of what one can do."""
_REACH = 60
"""Chunks looked through for an "if" on either side of a modal."""


class Groups(Cues):
    """Reads verb groups by their own words."""

    def group_start(self, at: int) -> int:
        """The first chunk of the verb group: auxiliaries, "not" and adverbs before the verb."""
        start = self._starts.get(at)
        if start is None:
            start = self._starts[at] = self._start(at)
        return start

    def _start(self, at: int) -> int:
        start = at
        while start > 0:
            is_own = self.symbol(start - 1) in GROUP or self.scene.is_within_clause(start - 1)
            if is_own or self._is_parenthesis(start):
                start -= 1
            elif (opened := opening(self.scene, start)) is not None:
                self.asides.update(range(opened, start))
                start = opened
            elif start > 1 and finds_oneself(self.scene, start):
                start -= 2
            else:
                break
        while start < at and self.symbol(start) in (Symbol.TIME, Symbol.ADVERB):
            if self.is_of(start, Modality.ALLEGED) or self.is_of(start, Modality.CONDITIONAL):
                break
            if self.word(start) in _BARELY:
                break
            start += 1
        return start

    def _is_parenthesis(self, start: int) -> bool:
        """Whether an adverb between commas stands before `start`: "has, however, resigned"."""
        around = [self.symbol(at) for at in range(start - 4, start)]
        soft = (Symbol.ADVERB, Symbol.TIME)
        if around[2] in soft and around[3] is Symbol.COMMA:
            return around[1] in AUXILIARIES or (around[1] is Symbol.COMMA and around[0] in AUXILIARIES)
        return around[3] is Symbol.COMMA and around[2] in AUXILIARIES and self.symbol(start) in soft

    def is_phrase(self, at: int, end: int) -> bool:
        """Whether "after" leads to no clause but to a phrase that a comma ends: "made clerk after that, is mayor"."""
        comma = next((one for one in range(at + 1, end) if self.symbol(one) is Symbol.COMMA), None)
        if comma is None or self.word(at) not in ("after", "before", "since", "until"):
            return False
        return _CLAUSAL.isdisjoint(self.symbol(one) for one in range(at + 1, comma))

    def group_end(self, at: int) -> int:
        """The last chunk of the verb group, for a trigger that is itself an auxiliary."""
        end = at
        while self.symbol(at) in AUXILIARIES and self.symbol(end + 1) in AUXILIARIES | {Symbol.NOT, Symbol.ADVERB}:
            end += 1
        return end

    def of_group(self, start: int, end: int, verb: int) -> set[Modality]:
        """The readings of the words of a verb group."""
        found: set[Modality] = set()
        own = [at for at in range(start, end + 1) if at not in self.asides]
        words = [self.word(at) for at in own if at != verb or self.symbol(at) in AUXILIARIES]
        is_joined = self.symbol(verb) in AUXILIARIES  # "isn't mayor"
        negated = any(self._negates(at) for at in (start - 1, *own) if at != verb or is_joined)
        for at in own:
            word = self.word(at)
            if self.symbol(at) is Symbol.MODAL and word not in ("dare", "need"):
                found |= self._of_modal(word, words, at)
            elif self.symbol(at) is Symbol.ADVERB and at != verb:
                found |= {one for one in (Modality.ALLEGED, Modality.CONDITIONAL) if self.is_of(at, one)}
                found |= {Modality.DENIED} if word in _BARELY else set()
        if self.asides and is_hearsay(self.scene, min(self.asides), max(self.asides)):
            found.add(Modality.ALLEGED)
        if negated:
            return {Modality.CONDITIONAL if self.is_hypothetical(start) else Modality.DENIED}
        is_state = self.symbol(verb) in (Symbol.SERVE, Symbol.HOLD) and self.symbol(verb + 1) is Symbol.POST
        if (
            self.form(verb) == "ing"
            and not is_state
            and not self.word(verb).startswith(
                "announcing"
            )  # "today I am announcing my resignation" does so by saying it
            and any(self.symbol(at) is Symbol.BE and not self.word(at).endswith("been") for at in range(start, verb))
        ):
            found.add(Modality.PLANNED)
        return found

    def is_hypothetical(self, start: int) -> bool:
        """Whether "without" leads to what would have to be done: "could not stand for mayor without resigning"."""
        without = start if self.word(start) == "without" else start - 1
        before = range(max(0, without - _CAN), without)
        return self.word(without) == "without" and any(self.word(at).startswith(("can", "could")) for at in before)

    def _negates(self, at: int) -> bool:
        word = self.word(at)
        if self.symbol(at) is Symbol.NOT:
            return self.word(at + 1) != "only" and not self.word(at + 1)[:1].isdigit()  # "No 10 confirmed that"
        return word.endswith("n't") or word in ("cannot", "hardly", "barely", "scarcely")

    def _of_modal(self, word: str, words: list[str], at: int) -> set[Modality]:
        bare = word.removesuffix("n't")
        if bare in ("will", "wo", "shall", "'ll"):
            return {Modality.CONDITIONAL if self._has_condition_after(at) else Modality.PLANNED}
        is_perfect = "have" in " ".join([*words, self.word(self.trigger)]).split()
        if bare in ("should", "ought"):  # "should have been director" was not, "should have resigned" may still
            is_missed = is_perfect and self.symbol(self.trigger) is not Symbol.RESIGN
            return {Modality.DENIED if is_missed else Modality.CALLED_FOR}
        if bare == "must":
            return {Modality.ALLEGED if is_perfect else Modality.CALLED_FOR}
        if bare == "would" and not is_perfect:
            is_reported = self._is_reported(at)
            if _LATER & set(words) and not (is_reported and "soon" in words):
                return set()
            if is_reported:
                return {Modality.PLANNED}
        return {Modality.CONDITIONAL}

    def _has_condition_after(self, at: int) -> bool:
        """Whether the clause goes on "if", "unless" or "in the event that"."""
        following = range(at, min(len(self.chunks), at + _REACH))
        end = next((one for one in following if self.symbol(one) in WALLS), following.stop)
        last = self.chunks[end - 1].end
        return bool(load("conditions").find(self.scene.setting.text, self.chunks[at].start, last))

    def _is_reported(self, at: int) -> bool:
        """Whether "would" stands for the "will" of somebody's words, and no condition is put."""
        before = range(max(0, at - 8), at)
        said = any(self.symbol(one) in (Symbol.SAY, Symbol.PUBLISH) or self.word(one) in _NEWS for one in before)
        around = range(max(0, at - _REACH), min(len(self.chunks), at + _REACH))
        sentence = {self.word(one) for one in around}
        return said and not sentence & {"if", "unless"}

    def of_contraction(self, start: int, verb: int) -> set[Modality]:
        """The reading of a modal that hangs on the subject: "he'll quit", "she'd quit" where "had" is not plain."""
        if start == 0:
            return set()
        gap = self.scene.setting.text[self.chunks[start - 1].end : self.chunks[start].start].replace("’", "'")
        if gap.strip() == "'ll":
            return {Modality.CONDITIONAL if self._has_condition_after(verb) else Modality.PLANNED}
        is_base = self.form(verb) in ("base", "") or self.word(start) == "have"
        return {Modality.CONDITIONAL} if gap.strip() == "'d" and is_base else set()

    def form(self, at: int) -> str:
        """How a verb stands: "past", "participle", "ing", "base", "s"; "" where it cannot be told."""
        value = self.chunks[at].value
        if self.symbol(at) is Symbol.BE:
            return _FORMS_OF_BE.get(self.word(at), "past")
        if self.word(at) == "having":
            return "ing"
        if not isinstance(value, Word):
            return ""
        if value.form == "base" and value.lemma.split()[0] in SAME_PAST:
            return ""
        return value.form
