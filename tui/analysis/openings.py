"""Times of what an opening phrase tells, not of what comes after or before: "Two years after the fire in 1968"."""

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_ELSEWHEN = ("after", "before", "prior to", "within")
_ENDS_PHRASE = frozenset((Symbol.COMMA, Symbol.STOP, Symbol.COLON, Symbol.QUOTE, Symbol.CLOSE, Symbol.DASH))
_OF_ITS_OWN = ("in ", "on ", "at ", "during ", "early in ", "late in ")
_REACH = 12
"""Chunks of an opening phrase."""


def is_of_opening(scene: Scene, time: int) -> bool:
    """Whether a time ends a phrase that says what the rest came after or before: "After leaving school | in 1968"."""
    if not scene.words(time).lower().startswith(_OF_ITS_OWN):
        return False
    for at in range(time - 1, max(-1, time - _REACH), -1):
        if scene.kinds[at] in _ENDS_PHRASE:
            return False
        if scene.words(at).lower().endswith(_ELSEWHEN):
            return at < time - 1 and _opens(scene, at)
    return False


def opens_long_ago(scene: Scene) -> bool:
    """Whether a sentence opens with what was over years before its document: "After the fire in 1968, Ann Hale"."""
    published = scene.setting.published
    if published is None or published.earliest is None:
        return False
    ends = (scene.phrase(at).end or scene.phrase(at).start for at in scene.times(0, _REACH) if is_of_opening(scene, at))
    return any(end and end.latest and (published.earliest - end.latest).days > _YEAR for end in ends)


_YEAR = 366  # days


def _opens(scene: Scene, at: int) -> bool:
    """Whether nothing but how long stands before a chunk in its clause: "Two years | after", "Not long | before"."""
    first = at
    while first > 0 and scene.kinds[first - 1] in _HOW_LONG:
        first -= 1
    return first == 0 or scene.kinds[first - 1] in _ENDS_PHRASE | {Symbol.AND}


_HOW_LONG = frozenset((Symbol.NAME, Symbol.WORD, Symbol.NUMBER, Symbol.DET, Symbol.ADVERB, Symbol.TIME, Symbol.NOT))
