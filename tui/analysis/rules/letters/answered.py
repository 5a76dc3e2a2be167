"""To whom an answer goes: whoever wrote the letter just before to the one who answers."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.rules.letters.correspondence import Correspondence
from tui.model.statements import Kind, Part
from tui.values import replace

_NEAR = 500
"""Code points from a letter to the answer to it."""
_LAST = 3
"""Letters looked back at for the one that is answered."""
_ANSWERS = re.compile(r"\b(?:repl(?:y|ied|ying)|respon(?:se|ded|ding)|answer(?:ed|ing)?|wrote back)\b", re.IGNORECASE)


class Answered:
    """The letters of a document by their place, for answers to them."""

    def __init__(self, told: Iterable[Draft], printed: Iterable[Correspondence] = ()) -> None:
        ended = [(one.span.end, one) for one in told if one.kind is Kind.LETTER]
        ended += [(one.span.end, one.draft()) for one in printed]
        ended.sort(key=lambda one: one[0])
        self._letters = [letter for _, letter in ended]
        self._ends = [end for end, _ in ended]

    def has_near(self, before: int) -> bool:
        """Whether some letter is told of shortly before a place."""
        last = bisect_right(self._ends, before)
        return last > 0 and before - self._ends[last - 1] <= _NEAR

    def letter_to(self, reader: Person, before: int) -> Draft | None:
        """The letter to a reader that is told of shortly before a place; None where none is."""
        last = bisect_right(self._ends, before)
        near = (at for at in range(last - 1, max(-1, last - 1 - _LAST), -1) if before - self._ends[at] <= _NEAR)
        return next((self._letters[at] for at in near if (reader, Part.RECIPIENT) in self._letters[at].people), None)

    def writer(self, reader: Person, before: int) -> Person | None:
        """Who alone wrote that letter; None where several did, or no person."""
        letter = self.letter_to(reader, before)
        writers = [person for person, part in letter.people if part is Part.SENDER] if letter else []
        return writers[0] if len(writers) == 1 and writers[0] is not reader else None


def with_readers(drafts: Iterable[Draft], printed: Iterable[Correspondence], text: str) -> Iterator[Draft]:
    """The drafts, answers that only tell who wrote them to whoever wrote before: "Reed replied the same day"."""
    told = list(drafts)
    answered = Answered(told, printed)
    for one in told:
        writer = one.people[0][0] if one.kind is Kind.LETTER and len(one.people) == 1 else None
        is_answer = writer is not None and one.people[0][1] is Part.SENDER and _ANSWERS.search(one.span.of(text))
        reader = answered.writer(writer, one.span.start) if writer is not None and is_answer else None
        yield replace(one, people=(*one.people, (reader, Part.RECIPIENT))) if reader else one
