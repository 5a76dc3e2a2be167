"""Whom the words right before a pronoun single out among the people of its sentence."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.symbols import Symbol

_WHO_SAYS = re.compile(
    f"(?P<who>{Symbol.PERSON})[{Symbol.COMMA}{Symbol.DASH}]?{Symbol.WHO}"
    f"[{Symbol.HAVE}{Symbol.ADVERB}{Symbol.TIME}]*[{Symbol.SAY}{Symbol.PUBLISH}]"
    f"(?:{Symbol.TIME}|{Symbol.IN}[{Symbol.NAME}{Symbol.WORD}{Symbol.MODAL}])?{Symbol.THAT}?"
    f"(?:{Symbol.PRONOUN}[^{Symbol.PERSON}{Symbol.STOP}{Symbol.THAT}{Symbol.WHEN}{Symbol.COMMA}]*)?$"
)
"""Before what somebody says of themselves: "Hale will replace Reed, who announced | his resignation"."""
_WHO_WHEN = re.compile(
    f"(?P<who>{Symbol.PERSON}){Symbol.COMMA}?{Symbol.WHO}"
    f"[^{Symbol.COMMA}{Symbol.PERSON}{Symbol.STOP}{Symbol.QUOTE}{Symbol.OBJECT}{Symbol.PRONOUN}]{{1,8}}{Symbol.WHEN}$"
)
"""Before what is told of the same person: "younger than Ray Orr, who was 38 when | he became mayor"."""
_HELD_BY = re.compile(
    f"(?P<held>.){Symbol.BY}(?P<who>{Symbol.PERSON})[^{Symbol.COMMA}{Symbol.PERSON}{Symbol.STOP}]{{1,3}}$"
)
"""Before what is told of whoever held a post: "duties held by Ray Orr prior to | his resignation"."""
_HELD = ("held", "filled", "occupied")
_OWN_ILL = re.compile(f"(?P<who>{Symbol.PERSON}){Symbol.OWNS}{Symbol.WORD}.$")
_ILLS = ("ill-health", "illness", "health", "injury", "conviction", "arrest", "disgrace", "incapacity")
"""What of somebody's ends their own time: "Hale's illness forced | his resignation"."""
_SAYS_OF_SELF = re.compile(
    f"(?P<who>{Symbol.PERSON}){Symbol.SAY}{Symbol.THAT}"
    f"(?:{Symbol.PRONOUN}[^{Symbol.PERSON}{Symbol.STOP}{Symbol.THAT}{Symbol.WHEN}]*)?$"
)
"""Who says what a pronoun stands in, whoever else is named before: "Orr was asked, and Hale said that he saw | his"."""
_SAYS_PLAN = re.compile(f"(?P<who>{Symbol.PERSON}){Symbol.COMMA}?{Symbol.SAY}{Symbol.TIME}?$")
_PLANS = ("would", "will", "intended", "intends", "planned", "plans")
"""What somebody says of their own doing: "a day after Orr said | he would go"."""
_WITHIN = 12  # chunks


def singled_out(text: str, chunks: Sequence[Chunk], symbols: str, at: int) -> int | None:
    """The chunk of whom the pronoun at a chunk can only mean, by the words before it; None where they do not tell."""
    near = max(0, at - _WITHIN)
    if Symbol.WHO in symbols[near:at]:
        found = _WHO_SAYS.search(symbols, near, at) or _WHO_WHEN.search(symbols, near, at)
        if found:
            return found.start("who")
    if Symbol.SAY in symbols[near:at] and (found := _SAYS_OF_SELF.search(symbols, near, at)):
        return found.start("who")
    will = chunks[at + 1] if at + 1 < len(chunks) else None
    is_plan = will is not None and text[will.start : will.end].lower() in _PLANS
    if is_plan and (found := _SAYS_PLAN.search(symbols, near, at)):
        return found.start("who")
    own = _OWN_ILL.search(symbols, max(0, at - 4), at)
    if own and text[chunks[at - 2].start : chunks[at - 2].end].lower() in _ILLS:
        return own.start("who")
    found = _HELD_BY.search(symbols, near, at) if Symbol.BY in symbols[near:at] else None
    verb = chunks[found.start("held")] if found else None
    is_held = verb is not None and text[verb.start : verb.end].lower().endswith(_HELD)
    return found.start("who") if found and is_held else None
