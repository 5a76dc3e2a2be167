"""Whom the words before "he" rule out: "After Hale's death he became mayor", "on Hale's advice he" are of another."""

import re
from collections.abc import Mapping, Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.names import Person
from tui.analysis.reference.openings import ASKED_BY
from tui.analysis.symbols import Symbol

_NOUN = f"[{Symbol.REMOVAL}{Symbol.WORD}{Symbol.DIE}{Symbol.NAME}{Symbol.APPOINTMENT}]"
_OF_ANOTHER = re.compile(
    f"(?:(?P<owner>{Symbol.PERSON}){Symbol.OWNS}{Symbol.WORD}?(?P<noun>{_NOUN})|(?P<event>{_NOUN}){Symbol.OF}"
    f"{Symbol.POST}?(?P<who>{Symbol.PERSON}))[{Symbol.TIME}{Symbol.IN}{Symbol.AT}{Symbol.NAME}{Symbol.ORG}{Symbol.WORD}"
    f"{Symbol.THAT}]{{0,5}}{Symbol.COMMA}?{Symbol.AND}?{Symbol.TIME}?\\Z"
)
_DEATHS = ("death", "assassination", "murder", "suicide", "execution", "demise")
_COUNSELS = (
    "advice", "behest", "encouragement", "insistence", "instigation", "invitation", "patronage", "recommendation",
    "suggestion", "urging",
)  # fmt: skip
_WITH_ANOTHER = re.compile(
    f"[{Symbol.WITH}{Symbol.OF}{Symbol.BY}{Symbol.FROM}{Symbol.FOR}{Symbol.PREPOSITION}]{Symbol.POST}?{Symbol.PERSON}\\Z"
)
"""Before "he", with no comma between: "writing jointly with Hale | he called for a review"."""
_WITHIN = 12  # chunks


def ruled_out(text: str, chunks: Sequence[Chunk], symbols: str, people: Mapping[int, Person], at: int) -> Person | None:
    """Whom the "he" at a chunk cannot mean: who asks, and whom the words right before it tell to be another."""
    if chunks[at].symbol is not Symbol.PRONOUN or not people:
        return None
    if (asked := ASKED_BY.match(symbols)) is not None:
        return people.get(asked.start("asks"))
    if at - 1 in people and _WITH_ANOTHER.search(symbols, max(0, at - _WITHIN), at):
        return people[at - 1]
    found = _OF_ANOTHER.search(symbols, max(0, at - _WITHIN), at)
    if found is None:
        return None
    noun = chunks[found.start("noun" if found["noun"] else "event")]
    is_another = text[noun.start : noun.end].lower().endswith(_DEATHS + _COUNSELS)
    return people.get(found.start("owner" if found["owner"] else "who")) if is_another else None
