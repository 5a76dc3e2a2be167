"""Who is told to have died before "he" does something: "After Hale's death in 1851, he became mayor" is of another."""

import re
from collections.abc import Mapping, Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.names import Person
from tui.analysis.symbols import Symbol

_NOUN = f"[{Symbol.REMOVAL}{Symbol.WORD}{Symbol.DIE}]"
_DEATH = re.compile(
    f"(?:(?P<owner>{Symbol.PERSON}){Symbol.OWNS}{Symbol.WORD}?(?P<noun>{_NOUN})|(?P<event>{_NOUN}){Symbol.OF}"
    f"{Symbol.POST}?(?P<who>{Symbol.PERSON}))[{Symbol.TIME}{Symbol.IN}{Symbol.AT}{Symbol.NAME}{Symbol.ORG}{Symbol.WORD}"
    f"]{{0,5}}{Symbol.COMMA}?(?:{Symbol.AND})?\\Z"
)
_DEATHS = ("death", "assassination", "murder", "suicide", "execution", "demise")
_WITHIN = 12  # chunks


def deceased(text: str, chunks: Sequence[Chunk], symbols: str, people: Mapping[int, Person], at: int) -> Person | None:
    """Who, dead by the words right before it, the "he" at a chunk cannot mean."""
    if chunks[at].symbol is not Symbol.PRONOUN or not people:
        return None
    found = _DEATH.search(symbols, max(0, at - _WITHIN), at)
    if found is None:
        return None
    noun = chunks[found.start("noun" if found["noun"] else "event")]
    is_death = text[noun.start : noun.end].lower().endswith(_DEATHS)
    return people.get(found.start("owner" if found["owner"] else "who")) if is_death else None
