"""What is done with a letter beside writing and reading it: answered with, copied, sent at an hour."""

from tui.analysis.rules.letters.wording import ANSWERED
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_SENDING = (Symbol.WRITE, Symbol.SEND, Symbol.RECEIVE)
_PARTS_OF_DAY = ("morning", "afternoon", "evening", "week", "month")


def is_copy(scene: Scene, at: int) -> bool:
    """Whether what could be a verb is a noun: "sent copies of his letter"."""
    return scene.words(at).lower() in ("copy", "copies") and scene.after(at) is Symbol.OF


def contains(scene: Scene, at: int) -> bool:
    """Whether a letter is what gives or presents something, or "copy" a noun: "a letter, copy of which"."""
    gives = scene.lemma(at) in ("give", "present") and scene.form(at) != "participle"
    return gives or is_copy(scene, at)


def is_answered(scene: Scene, before: int) -> bool:
    """Whether the chunk before a letter is the "to" of an answer to it: "replied to | her letter"."""
    return (
        scene.kinds[before] is Symbol.TO
        and scene.before(before) is Symbol.WRITE
        and scene.lemma(before - 1) in ANSWERED
    )


def answered_with(scene: Scene, before: int) -> int:
    """The verb of "replied on Monday with | a letter"; the chunk before the letter where it is no answer."""
    if before <= 0 or scene.kinds[before] is not Symbol.WITH:
        return before
    verb = before - 1
    while verb > 0 and scene.kinds[verb] in (Symbol.TIME, Symbol.ADVERB):
        verb -= 1
    return verb if scene.kinds[verb] is Symbol.WRITE and scene.lemma(verb) in ANSWERED else before


def past_hour(scene: Scene, at: int) -> int:
    """The chunk behind "at 10.15", or "this morning" where the document's day is not known, else that chunk."""
    if scene.kinds[at] is Symbol.AT and scene.after(at) in (Symbol.NUMBER, Symbol.TIME):
        return at + 2
    is_this = scene.kinds[at] is Symbol.DET and scene.words(at).lower() in ("this", "that")
    is_day = is_this and scene.before(at) in _SENDING and at + 1 < len(scene.chunks)
    return at + 2 if is_day and scene.words(at + 1).lower() in _PARTS_OF_DAY else at
