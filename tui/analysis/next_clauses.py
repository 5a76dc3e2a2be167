"""Where the next clause or the next item of a row begins, whose time is its own."""

from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.symbols import Symbol


def opens_item(scene: Scene, at: int) -> bool:
    """Whether a time phrase is that of the next post of a row: "in 1912 he became clerk, 1925 | treasurer of Fell"."""
    return scene.kinds[at : at + 2] == (Symbol.TIME, Symbol.POST) and scene.before(at) in (Symbol.COMMA, Symbol.ADVERB)


def opens_clause(scene: Scene, at: int) -> bool:
    """Whether a time phrase opens the next clause of a row: "was clerk of Fell, from 1993 to 2010 | he was dean"."""
    is_between = scene.kinds[at] is Symbol.TIME and scene.before(at) is Symbol.COMMA
    return is_between and scene.after(at) in _WHO and (scene.after(at + 1) in _ACTS or scene.after(at + 1) in EVENTS)


_WHO = (Symbol.PRONOUN, Symbol.PERSON)
_ACTS = (Symbol.BE, Symbol.HAVE)


def begins_clause(scene: Scene, at: int) -> bool:
    """Whether "and" leads to a clause of its own: a verb, or a time phrase that opens it."""
    if at >= len(scene.chunks):
        return False
    if scene.kinds[at : at + 3] == _SET_OFF:
        return True  # "was made clerk and, in the following year, treasurer"
    is_set_off = scene.after(at) is Symbol.COMMA and scene.before(at - 1) is Symbol.COMMA  # ", and in 2017, the board"
    opens = scene.chunks[at].symbol is Symbol.TIME
    if scene.kinds[at] is Symbol.WORD and scene.words(at).endswith("ed") and scene.after(at) in _BEHIND_VERBS:
        return True  # "was lecturer there, and acted from 1862"
    acts = scene.after(at) is Symbol.COMMA and scene.after(at + 1) in _ACTING  # "and on 4 May, was appointed"
    opens = opens and (is_set_off or acts or scene.after(at) not in (Symbol.STOP, Symbol.COMMA, Symbol.CLOSE))
    return opens or scene.chunks[at].symbol in _VERBAL


_SET_OFF = (Symbol.COMMA, Symbol.TIME, Symbol.COMMA)
_BEHIND_VERBS = (Symbol.TIME, Symbol.AT, Symbol.IN, Symbol.FOR, Symbol.DET, Symbol.OWNER, Symbol.ON, Symbol.WITH)
_VERBAL = (Symbol.BE, Symbol.HAVE, Symbol.ADVERB, Symbol.DO, Symbol.MODAL)
_ACTING = (*_VERBAL, Symbol.PERSON, Symbol.PRONOUN)  # "and in 1979, | Orr took over"
