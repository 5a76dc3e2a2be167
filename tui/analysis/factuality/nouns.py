"""How event nouns are told: by what they are the object of, and by what is said of them."""

import re

from tui.analysis.asides import is_hearsay_beside
from tui.analysis.factuality.cues import EVENT_NOUNS, Cue
from tui.analysis.factuality.governors import ADJUNCTS, CLAUSE_EDGES, Governors
from tui.analysis.factuality.hindsight import is_confirmed
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import GROUP
from tui.model.statements import Modality

_BEFORE_OWNER = (Symbol.POST, Symbol.DET, Symbol.STATUS, Symbol.MODIFIER, Symbol.NAME, Symbol.OWNER)
_OWN = frozenset(("own", "his", "her", "their"))
_YET_TO_COME = re.compile(
    r"[^.;:!?]{0,60}?,\s(?:if|when|whenever|should|were|if and when)\s(?:it|one|that)\b", re.IGNORECASE
)
"""Behind a noun whose event may never come: "her resignation from the bench, when it comes"."""
_WAYS_TO_GO = frozenset((Symbol.RESIGN, Symbol.LEAVE, Symbol.REMOVE))
_SO_CALLED = re.compile(r"\b(?:so-called|self-styled|pretended)\s+$", re.IGNORECASE)
_WORD_REACH = 16
_GOVERNED = frozenset((Symbol.RESIGNATION, Symbol.APPOINTMENT))
"""Nouns of what need not have come about; a letter or a report lies there, whatever is said of it."""
_INDEFINITE = frozenset(("a", "an", "another", "some"))
_OPENS = frozenset((Symbol.COLON, Symbol.DASH, Symbol.OPEN, Symbol.AND))
"""What a noun may stand behind that is told by itself: a heading, an item, a bracket."""
_PRAISE = frozenset((Symbol.ADVERB, Symbol.WORD, Symbol.COMMA, Symbol.AND, Symbol.STATUS))
"""What may open a clause whose noun stands behind its verb: "More recent, and less noticed, was | her election"."""
_GONE = frozenset(("recent", "recently", "earlier", "previous", "original", "initial", "subsequent", "latest"))
"""What only an event that took place is: "her recent appointment"."""
_IN_WORDS = ("statement", "announcement", "message", "address", "speech", "email", "e-mail")
_CAME = re.compile(
    r"[^.;:]{0,60}?,\s(?:which|that)\s(?:\w+ly\s)?(?:came|followed|took effect|happened|arrived|was announced)\b"
)
_THAT_DID = re.compile(r"[^.;:,]{0,60}?\s(?:that|which)\s(?:\w+ly\s)?(?:\w+ed|led|brought|gave|made|cost|set|put)\b")
_INFORMS, _INFORMED = ("told", "tell", "inform", "notif", "advis", "remind", "apprise"), 8
"""How the verbs begin that take whom they tell "of" something, and the chunks they may stand before it."""
_HEARD = ("heard", "learned", "learnt", "knew")
"""Verbs that take what came to somebody's ears, a time between: "heard on 4 May of | her resignation"."""
_INSIDE_NOUN = frozenset(
    (
        Symbol.WORD, Symbol.ADVERB, Symbol.STATUS, Symbol.NUMBER, Symbol.MODIFIER, Symbol.NAME, Symbol.ORG, Symbol.TIME,
        Symbol.SAY,
    )
)  # fmt: skip


class Reader(Governors):
    """Reads one scene around one trigger, a verb or a noun."""

    def readings(self, at: int) -> set[Modality]:
        """All readings that bear on the trigger at `at`."""
        if self.symbol(at) in EVENT_NOUNS:
            return self.of_noun(at)
        start = self.group_start(at)
        self.first = min(self.first, start)
        contracted = self.of_contraction(start, at)
        own = self.of_group(start, self.group_end(at), at) | contracted
        if is_hearsay_beside(self.scene, start, at):
            own.add(Modality.ALLEGED)
        if Symbol.QUOTE in (self.symbol(start - 1), self.symbol(at - 1)) and self.symbol(at + 1) is Symbol.QUOTE:
            own.add(Modality.ALLEGED)
        readings = own | (self.of_clause(start) if contracted else self.of_governor(start, at, 0))
        if (Modality.PLANNED in readings or self.form(at) == "s") and self._has_condition_after(at):
            readings.add(Modality.CONDITIONAL)
        if self._is_alternative(start, at):
            readings.add(Modality.CONDITIONAL)
        return readings

    def _is_alternative(self, start: int, at: int) -> bool:
        """Whether the verb is one of two ways to go, of which one was taken: "resigned or was dismissed"."""
        after = at + 1
        if self.word(after) == "or":
            while self.symbol(after + 1) in GROUP:
                after += 1
            return self.symbol(after + 1) in _WAYS_TO_GO
        return self.word(start - 1) == "or" and self.symbol(at) in _WAYS_TO_GO

    def of_noun(self, at: int) -> set[Modality]:
        """The readings of an event noun: from what it is the object of, and from what is said of it."""
        start = self.noun_start(at)
        found: set[Modality] = set()
        inside = self._cue_inside(start, at)
        cue = self.beside(start, is_noun=True) or inside
        if cue and inside and cue.words in ADJUNCTS:
            cue = inside  # "life after her expected resignation"
        if cue:
            self.governor = cue.first
            found = set() if cue.is_known else self.of_cue(cue, 0)
            if is_hearsay_beside(self.scene, cue.first, at):
                found.add(Modality.ALLEGED)
            is_offer = cue.words.startswith(("offer", "proffer")) and Modality.DENIED not in found
            if is_offer and (self._is_accepted(at) or self._is_own_word(cue, at)):
                found.discard(Modality.CONDITIONAL)
        elif self.symbol(start - 1) in CLAUSE_EDGES or self.symbol(start - 1) is Symbol.WHO or self._is_even(start):
            found = self.of_predicate(at) | self.of_clause(start)
            self.is_ungoverned = self.word(start - 1) == "or"  # "a fine, or the resignation of its chairman"
        elif self.symbol(start - 1) is Symbol.NOT:
            found = {Modality.DENIED}
        elif self.symbol(start - 1) is Symbol.FOR and self._is_called_for(start - 1):
            found = {Modality.CALLED_FOR}
        elif self._needs_governor(start, at) and not self._is_told_by_itself(start, at):
            self.is_ungoverned = True  # "braced for", "bets on": no word that governs it says that it came about
        text, noun = self.scene.setting.text, self.chunks[at]
        if _YET_TO_COME.match(text, noun.end):
            found.add(Modality.CONDITIONAL)
        if self.word(at + 1) in ("offer", "offers") or self.word(start) == "any" or self._is_asked_about(start, at):
            found.add(Modality.CONDITIONAL)
        if _SO_CALLED.search(text[max(0, noun.start - _WORD_REACH) : noun.start]):
            found.add(Modality.ALLEGED)
        return found

    def _is_asked_about(self, start: int, at: int) -> bool:
        """Whether a question asks if there is such a letter at all: "Was there a letter from Hale to Reed?"."""
        is_indefinite = self.symbol(at) is Symbol.LETTER and self.word(start) in _INDEFINITE
        sentence = self.scene.sentence.span.of(self.scene.setting.text)
        return is_indefinite and sentence.rstrip("”’\"' \n").endswith("?") and not is_confirmed(self.scene)

    def _is_even(self, start: int) -> bool:
        """Whether "even" opens the clause before a noun, whatever is said of it: "not even her resignation calmed"."""
        opens = start - 2 - (self.symbol(start - 2) is Symbol.NOT)
        return self.word(start - 1) == "even" and self.symbol(opens) in CLAUSE_EDGES

    def _needs_governor(self, start: int, at: int) -> bool:
        """Whether a noun tells of its event only by what governs it; a letter of resignation may lie in a drawer."""
        if self.symbol(at) in _GOVERNED:
            return True
        is_kept = self.symbol(start - 1) in (Symbol.WORD, Symbol.HAVE, Symbol.HOLD)
        return self.symbol(at) is Symbol.LETTER and "resignation" in self.word(at) and is_kept

    def _is_told_by_itself(self, start: int, at: int) -> bool:
        """Whether a noun needs no governor: a heading, "my resignation", "told the board of her resignation"."""
        is_letter = self.symbol(at) is Symbol.LETTER  # "I always carry my letter of resignation"
        if self.symbol(start - 1) in _OPENS or (self.word(start) == "my" and not is_letter):
            return True
        if self.word(start) == "your" and self.symbol(at) is Symbol.APPOINTMENT:
            return True  # "let us go to your appointment as clerk"
        if any(self.word(one) in _GONE for one in range(start, at)):
            return True  # "concern about her recent appointment"
        if self.symbol(at) is Symbol.RESIGNATION and self.word(at + 1) in _IN_WORDS:
            return True  # "in her resignation statement"
        if _CAME.match(self.scene.setting.text, self.chunks[at].end) or self._is_cause(start, at):
            return True
        if self.symbol(start - 1) is Symbol.BE and self.symbol(at) is not Symbol.RESIGNATION:
            first = self._clause_start(start)
            opens = self.symbol(first) in _PRAISE or self.word(first) in ("more", "most", "less", "also")
            return opens and all(self.symbol(one) in _PRAISE for one in range(first + 1, start - 1))
        if self.symbol(start - 1) is not Symbol.OF:
            return False
        informed = range(max(0, start - _INFORMED), start)
        is_informed = any(self.word(before).startswith(_INFORMS) for before in informed)
        return is_informed or (self.symbol(start - 2) is Symbol.TIME and self.word(start - 3) in _HEARD)

    def _is_cause(self, start: int, at: int) -> bool:
        """Whether it came of something or something of it: "led directly to", "anger at", "it was hers that led to"."""
        if self.symbol(start - 1) is Symbol.AT:
            return True
        if self.symbol(start - 1) is Symbol.TO and self.symbol(start - 2) is Symbol.ADVERB:
            verb = self._before_adverbs(start - 1)
            return self.word(verb - (self.word(verb) in ("very", "so", "quite"))).startswith("led")
        is_cleft = self.symbol(start - 1) is Symbol.BE and self.word(start - 2) == "it"
        return is_cleft and _THAT_DID.match(self.scene.setting.text, self.chunks[at].end) is not None

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
                while self.symbol(owner - 1) in _BEFORE_OWNER or _OWN & {self.word(owner - 1), self.word(owner - 2)}:
                    owner -= 1
                return max(owner, 0)
            if symbol is Symbol.PERSON and self.symbol(first - 1) is Symbol.DET:
                return first - 1  # "the Hale resignation"
            if symbol not in _INSIDE_NOUN or self._is_governing(first):
                break
        return at

    def _is_governing(self, at: int) -> bool:
        """Whether a word in "-ed" takes the noun as its object, rather than being part of it: "his forced …"."""
        is_owned = self.symbol(at - 1) in (Symbol.OWNER, Symbol.OWNS)
        return self.word(at).endswith("ed") and not is_owned and not self.is_of(at, Modality.ALLEGED, is_noun=True)

    def _cue_inside(self, start: int, at: int) -> Cue | None:
        """An adjective inside the phrase that gives a reading: "her alleged resignation", "his threatened exit"."""
        cues = [
            cue
            for cue in self.cues(start, at - 1, is_noun=True)
            if cue.reading and cue.reading is not Modality.CALLED_FOR
        ]
        return cues[-1] if cues else None

    def _is_own_word(self, cue: Cue, at: int) -> bool:
        """Whether somebody resigns by saying so: "with great regret I offer my resignation"."""
        is_own = self.word(at - 1) == "my" and self.word(cue.first - 1) == "i"
        return is_own and cue.words == "offer" and not self.is_condition

    def _is_accepted(self, at: int) -> bool:
        """Whether what is offered is taken, in the words up to the sentence's end: "and it was accepted"."""
        ahead = range(at, min(at + 40, len(self.chunks)))
        return any(self.word(one) == "accepted" and not self._negates(one - 1) for one in ahead)
