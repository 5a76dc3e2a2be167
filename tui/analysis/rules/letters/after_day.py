"""What stands behind the day that somebody wrote on: what for, the words of an answer, another reader."""

import re

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_PURPOSES = ("asking", "urging", "inviting", "warning", "complaining", "requesting", "seeking", "demanding", "offering")
"""How what a letter is for begins, after the day it was written on."""


def tells_purpose(scene: Scene, at: int) -> bool:
    """Whether "to ask", "asking for" or the like stands at a chunk."""
    if at + 1 >= len(scene.chunks):
        return False
    is_to = scene.chunks[at].symbol is Symbol.TO and scene.chunks[at + 1].symbol in (Symbol.WORD, Symbol.SAY)
    return is_to or scene.words(at).lower() in _PURPOSES


def answers(scene: Scene, verb: int, time: int) -> bool:
    """Whether somebody writes in reply: "In reply, Reed wrote on 9 March that"."""
    before = scene.setting.text[scene.sentence.span.start : scene.chunks[verb].start]
    return scene.after(time) in (Symbol.THAT, Symbol.COLON, Symbol.COMMA) and _IN_REPLY.search(before) is not None


_IN_REPLY = re.compile(r"\bin (?:reply|response|answer)\b", re.IGNORECASE)


def this_time_to(scene: Scene, time: int) -> int | None:
    """The "to" of "wrote again on 4 May, this time to Hale"."""
    between = range(time + 1, min(time + _THIS_TIME, len(scene.chunks)))
    to = next((at for at in between if scene.kinds[at] is Symbol.TO), None)
    words = scene.setting.text[scene.chunks[time].end : scene.chunks[to].start].strip(" ,").lower() if to else ""
    return to if words in ("this time", "now", "again", "") and to else None


_THIS_TIME = 6
