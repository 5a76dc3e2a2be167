"""What a "that" says of its clause: no more than somebody's word, but behind what is known or told."""

from tui.analysis.chunks import Word
from tui.analysis.factuality.cues import EVENT_NOUNS, is_known_of
from tui.analysis.factuality.groups import Groups
from tui.analysis.symbols import Symbol
from tui.model.statements import Modality

SUBJECTS = frozenset((Symbol.PERSON, Symbol.PRONOUN, Symbol.POST))
WORKS = frozenset((Symbol.WORK, Symbol.LETTER, Symbol.DET))
"""What is published or written, with its article: "Had the report been published"."""
_IN_SUBJECT = SUBJECTS | {Symbol.DET, Symbol.ORG, Symbol.NAME}
_IN_NOUN = frozenset((Symbol.WORD, Symbol.MODIFIER))
_LEADS = frozenset((Symbol.DET, Symbol.OWNER, Symbol.OWNS))
_ACTS = SUBJECTS | WORKS | {Symbol.ORG, Symbol.NAME, Symbol.COMMA, Symbol.CLOSE}
_HOW = 6
"""Chunks from a verb of saying to its "that"."""
_HOW_SAID = frozenset(
    (
        Symbol.WORD, Symbol.DET, Symbol.OWNER, Symbol.OBJECT, Symbol.PERSON, Symbol.ORG, Symbol.NAME, Symbol.POST,
        Symbol.TIME, Symbol.ADVERB, Symbol.BY, Symbol.IN, Symbol.ON, Symbol.AT, Symbol.LETTER,
    )
)  # fmt: skip
_NOMINAL = frozenset((Symbol.DET, Symbol.OWNER, Symbol.WORD, Symbol.NUMBER, Symbol.NAME, Symbol.LETTER, Symbol.WORK))
_FRONTED = frozenset(
    (
        Symbol.IN, Symbol.AT, Symbol.ON, Symbol.BY, Symbol.FOR, Symbol.FROM, Symbol.WITH, Symbol.PREPOSITION,
        Symbol.TIME, Symbol.WHEN,
    )
)  # fmt: skip
_CLAIMING = ("claim", "allege", "assert", "suggest", "imply", "insinuate", "hint", "speculate", "gossip")
"""Verbs of saying that leave open whether it is so."""


class Contents(Groups):
    """Reads the clause that a "that" or a verb of saying leads to."""

    def form_of_clause(self, start: int) -> str:
        """The form of the first verb from `start` on, up to the trigger."""
        return self.form(self.trigger) if start == self.group_start(self.trigger) else ""

    def subject_start(self, start: int) -> int:
        """The first chunk of the subject before a verb group: "Hale", "the mayor, Ann Hale", "the county council"."""
        subject = start
        while self.symbol(subject - 1) in _IN_SUBJECT or self.apposes(subject - 1) or self.word(subject - 1) == "it":
            if self.symbol(subject - 1) is Symbol.NAME and subject == 1 < start:
                break  # "Suppose the council"
            subject -= 1
        noun = subject - 1
        while self.symbol(noun) in _IN_NOUN and self.symbol(noun - 1) in _IN_NOUN:
            noun -= 1
        return noun - 1 if subject == start and noun > 0 and self.symbol(noun - 1) in _LEADS else subject

    def apposes(self, at: int) -> bool:
        """Whether a comma stands between a title and a name."""
        return self.symbol(at) is Symbol.COMMA and self.symbol(at - 1) in (Symbol.POST, Symbol.PERSON)

    def _of_saying(self, at: int) -> set[Modality]:
        """What the verb of saying at a chunk makes of what is said."""
        value = self.chunks[at].value
        is_verb = self.symbol(at - 1) is not Symbol.WORD or self.word(at).endswith("ed")  # no "false claim"
        is_claim = isinstance(value, Word) and value.lemma in _CLAIMING and is_verb
        return {Modality.ALLEGED} if is_claim else set()

    def _of_content(self, that: int, start: int) -> set[Modality]:
        """What a "that" says of an event: no more than somebody's word, but behind what is known or told."""
        has_subject = self.symbol(start - 1) in _ACTS or self.subject_start(start) < start
        is_finite = has_subject and self.form(start) != "ing" and self.word(that) == "that"
        is_finite = is_finite and self.symbol(that + 1) is not Symbol.OF  # "higher than that of the party led by Hale"
        if (self.symbol(self.trigger) in EVENT_NOUNS and self.governor is None) or not is_finite:
            return set()  # "the board that appointed her", "the party that Hale, leading it, had left"
        if self.form_of_clause(start) == "s":
            return {Modality.CONDITIONAL}  # "in the event that she resigns"
        if self.symbol(that - 1) is Symbol.NOT:
            return {Modality.DENIED}  # "what he said was not that she had resigned"
        is_word = self.symbol(that - 1) is Symbol.WORD and not self._is_known(that)
        says = self._says(that)
        if says is not None and self._is_of_subject(says):
            return {Modality.ALLEGED}  # "a text saying that she resigned went round"
        return (
            {Modality.ALLEGED} if is_word and says is None and not self._is_cleft(self._clause_start(that)) else set()
        )

    def _says(self, that: int) -> int | None:
        """The verb of saying that takes a "that", past whom or how: "told by text that", "said in May that"."""
        for at in range(that - 1, max(-1, that - _HOW), -1):
            if self.symbol(at) is Symbol.SAY:
                return at
            if self.symbol(at) not in _HOW_SAID:
                return None
        return None

    def _is_known(self, that: int) -> bool:
        """Whether what takes a "that" speaks of it as known: "the fact that", "informed the meeting that"."""
        for at in range(that - 1, max(-1, that - _HOW), -1):
            if is_known_of(self.word(at), is_near=at == that - 1):
                return True
            if self.symbol(at) not in _HOW_SAID:
                break
        return False

    def _is_of_subject(self, says: int) -> bool:
        """Whether a participle of saying belongs to a noun that opens its sentence: "a text message saying"."""
        opening = range(self._clause_start(says), says)
        is_noun = self.form(says) == "ing" and self.symbol(says - 1) in (Symbol.WORD, Symbol.LETTER, Symbol.WORK)
        return is_noun and all(self.symbol(at) in _NOMINAL for at in opening)

    def _is_cleft(self, first: int) -> bool:
        """Whether a clause only brings a part of what it tells to the front: "it was in May that she resigned"."""
        is_it = self.word(first) == "it" and self.symbol(first + 1) is Symbol.BE
        return is_it and self.symbol(first + 2) in _FRONTED
