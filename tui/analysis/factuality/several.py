"""Sentences that open with several who act, whose verb is then no demand: "Mayor Hale and Tom Reed resign"."""

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_WHO_ACTS = frozenset((Symbol.PERSON, Symbol.POST, Symbol.ORG, Symbol.STATUS, Symbol.DET, Symbol.COMMA, Symbol.AND))
"""What somebody who acts is named with."""


def is_of_several(scene: Scene, verb: int) -> bool:
    """Whether a sentence holds nothing before a verb but a day, and two people or more who act."""
    first = 0
    if Symbol.TIME in scene.kinds[:2]:  # "March 2009: ", "In March 2009, "
        first = 1 + max(at for at in (0, 1) if scene.kinds[at] is Symbol.TIME)
        first += scene.kinds[first] in (Symbol.COLON, Symbol.DASH, Symbol.COMMA)
    subject = scene.kinds[first:verb]
    is_joined = subject.count(Symbol.PERSON) > 1 and Symbol.AND in subject and subject[-1] is Symbol.PERSON
    if not (is_joined and _WHO_ACTS.issuperset(subject)):
        return False
    start = scene.chunks[first - 1].end if first else scene.sentence.span.start
    return not any(letter.isalnum() for letter in scene.setting.text[start : scene.chunks[first].start])
