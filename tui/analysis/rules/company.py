"""Who does something with whom they join: "Ann Hale on Monday joined Tom Reed and 20 others in sending a letter"."""

from tui.analysis.joint_names import joined
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_JOINING = frozenset(("joined", "joins", "join", "led", "leads"))
_FARTHEST = 16
"""Chunks from who is joined to what is done together."""
_BEFORE_JOINING = (Symbol.TIME, Symbol.ADVERB, Symbol.HAVE, Symbol.BE)


def joining(scene: Scene, verb: int) -> int | None:
    """Where those who do something together are told to join: "Hale | joined | Reed in sending"."""
    if scene.form(verb) != "ing" or scene.before(verb) is not Symbol.IN:
        return None
    for at in range(verb - 2, max(0, verb - _FARTHEST), -1):
        if scene.kinds[at] in (Symbol.STOP, Symbol.COLON):
            return None
        if scene.words(at).lower() in _JOINING:
            return at
    return None


def company(scene: Scene, verb: int) -> list[int]:
    """All who are named as those who do something together; empty where nobody is told to join."""
    join = joining(scene, verb)
    if join is None:
        return []
    first = join - 1
    while first > 0 and scene.kinds[first] in _BEFORE_JOINING:
        first -= 1
    before = joined(scene, first, is_last=False) if scene.kinds[first] in (Symbol.PERSON, Symbol.PRONOUN) else []
    return [*before, *(at for at in range(join + 1, verb - 1) if scene.kinds[at] is Symbol.PERSON)]


def day_of_joining(scene: Scene, verb: int) -> int | None:
    """The time beside what tells that they join: "Hale | today | joined Reed in sending"."""
    join = joining(scene, verb)
    if join is None:
        return None
    return next((at for at in (join - 1, join + 1) if at >= 0 and scene.kinds[at] is Symbol.TIME), None)
