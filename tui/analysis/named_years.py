"""Years that are part of a name, and tell no event's time: "Fell's 1964 Games", "the war of 1861-1865"."""

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_BEFORE = (Symbol.NUMBER, Symbol.DASH)


def is_in_name(scene: Scene, at: int) -> bool:
    """Whether the time phrase at a chunk is a year within a name, or the end of a stretch that a name has."""
    if not scene.words(at).isdigit():
        return False
    if at > 1 and scene.kinds[at - 2 : at] == _BEFORE:
        return True
    return scene.before(at) is Symbol.OWNS and scene.after(at) is Symbol.NAME
