"""Verbs in "-ing": whose they are, where their phrase begins, and what stands right before it."""

from tui.analysis.factuality.embedding import Embeddings
from tui.analysis.symbols import AUXILIARIES, Symbol
from tui.model.statements import Modality

_APPOSED = Symbol.POST + Symbol.COMMA + Symbol.PERSON + Symbol.COMMA
_BEFORE_NAME = (Symbol.POST, Symbol.MODIFIER, Symbol.STATUS)
_SOUNDS_OUT = ("approach", "ask", "sound", "contact", "talk", "consult", "invit", "negotiat")
"""How one is asked "about becoming" what one need not become."""
_OF_CHOICES = frozenset(("between", "like", "over", "than", "worth"))
_KEEPS_FROM = frozenset(("against", "from"))
"""What leads to a deed that somebody is kept from, or speaks against: "blocked Hale from becoming leader"."""
_REMEMBERS = ("recall", "recollect", "remember", "admit", "forget", "deny")
"""How verbs begin whose subject speaks of what was: "could remember resigning"."""
_AHEAD = 16  # chunks from a gerund's noun to the verb whose subject it is
_BESIDES = frozenset(("apart", "aside", "fresh"))
"""What makes "from" lead to a deed that was done: "apart from serving as mayor"."""


class Gerunds(Embeddings):
    """Reads what stands around a verb in "-ing", but for what governs it."""

    def _gerund_subject(self, start: int) -> int:
        """Where a gerund begins with whose it is: "Mayor Hale resigning", "her resigning"."""
        subject = start - (self.symbol(start - 1) in (Symbol.PERSON, Symbol.OBJECT, Symbol.OWNER, Symbol.OWNS))
        if "".join(self.symbols[max(0, start - 4) : start]) == _APPOSED:
            subject = start - 4
        if subject < start and self.symbol(subject) is Symbol.OWNS:
            subject -= 1
        while subject < start and self.symbol(subject - 1) in _BEFORE_NAME:
            subject -= 1
        return subject

    def _is_only_thought_of(self, subject: int, start: int) -> bool:
        """Whether nothing before a gerund brings it about: "spoke about resigning", "had Hale resigning by Easter"."""
        at = subject - 1
        if self.symbol(at) is Symbol.OF or self.word(at) in _OF_CHOICES:
            return True
        if self.word(at) in _KEEPS_FROM and self.word(at - 1) not in _BESIDES:
            return True
        if self.word(at) == "about" and any(
            self.word(one).startswith(_SOUNDS_OUT) for one in range(max(0, at - 4), at)
        ):
            return True
        if self.symbol(self.trigger) is not Symbol.RESIGN:
            return False
        is_reckoned = self.symbol(at) is Symbol.ON and self.symbol(at - 1) is Symbol.WORD  # "had counted on resigning"
        is_thought = self.symbol(at) is Symbol.AS or self.word(at) == "about"
        return subject < start or is_reckoned or is_thought

    def _takes_gerund(self, start: int) -> int | None:
        """The verb right before a gerund that a modal or "to" leaves open: "could | end | up resigning"."""
        verb = start - 1 - (self.word(start - 1) == "up")
        if self.symbol(verb) is not Symbol.WORD or self.word(verb).startswith(_REMEMBERS):
            return None
        first = self.group_start(verb)
        is_open = self.symbol(first - 1) is Symbol.TO or any(
            self.symbol(at) is Symbol.MODAL for at in range(first, verb)
        )
        return verb if is_open else None

    def _is_subject(self) -> bool:
        """Whether no comma parts the trigger from the verb that follows, so that it may be in its subject."""
        ahead = range(self.trigger + 1, min(self.trigger + _AHEAD, self.scene.next_wall(self.trigger)))
        first = next((at for at in ahead if self.symbol(at) in AUXILIARIES or self.symbol(at) is Symbol.COMMA), None)
        return first is not None and self.symbol(first) is not Symbol.COMMA

    def _of_main_modal(self, start: int) -> set[Modality]:
        """The reading of the modal of the clause that a gerund opens: "by resigning, she would have lost it"."""
        end = self.scene.next_wall(start)
        modal = next((at for at in range(start, end) if self.symbol(at) is Symbol.MODAL), None)
        return self._of_modal(self.word(modal), [self.word(modal + 1)], modal) if modal is not None else set()

    def _before_adverbs(self, start: int) -> int:
        """The chunk before a verb group and the adverbs before it: the "by" of "by immediately resigning"."""
        at = start - 1
        while self.symbol(at) is Symbol.ADVERB:
            at -= 1
        return at
