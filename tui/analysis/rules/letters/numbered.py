"""Letters that those who correspond name by their number, or just as theirs: "your telegram 312", "my two messages"."""

from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_THEIRS = ("my", "your", "our")


def is_numbered(scene: Scene, noun: int) -> bool:
    """Whether a letter's noun is followed by its number and owned by who writes or reads: "your telegram No. 312"."""
    is_theirs = noun > 0 and scene.kinds[noun - 1] is Symbol.OWNER and scene.words(noun - 1).lower() in _THEIRS
    return is_theirs and scene.after(noun) is Symbol.NUMBER


def is_of_correspondents(scene: Scene, noun: int) -> bool:
    """Whether a letter tells of some that went between its writer and its reader: "I have read your two messages"."""
    if scene.sentence.zone is not Zone.LETTER:
        return False
    owner = noun - 1 - load("time_numbers").has(scene.words(noun - 1).lower())
    return owner >= 0 and scene.kinds[owner] is Symbol.OWNER and scene.words(owner).lower() in _THEIRS
