"""Plans beyond "to": what comes after what is still to come, what is done with others who are joined "to" do it."""

import re

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_FIRST = ("before", "prior to")
_WILL = ("will", "shall", "'ll", "’ll")
_VERBAL = (Symbol.MODAL, Symbol.TO, Symbol.BE, Symbol.HAVE)


def is_after_plan(scene: Scene, link: int) -> bool:
    """Whether "before" at a chunk leads on from what is still to be done: "will rest | before becoming mayor"."""
    if link < 1 or scene.words(link).lower() not in _FIRST:
        return False
    before = range(link - 1, scene.last_wall(link - 1), -1)
    verbs = (at for at in before if scene.kinds[at] in _VERBAL and scene.before(at) is not Symbol.IN)  # "in May"
    verb = next(verbs, 0)
    return is_to_come(scene, verb) if scene.kinds[verb] is Symbol.TO else scene.words(verb).lower() in _WILL


def is_scheduled(scene: Scene, verb: int) -> bool:
    """Whether a verb in the present tells of a day to come: "Hale steps down next month", "Tomorrow Hale retires"."""
    if scene.form(verb) != "s":
        return False
    text, sentence = scene.setting.text, scene.sentence.span
    return bool(
        _AHEAD.match(text, scene.chunks[verb].end, min(sentence.end, scene.chunks[verb].end + _REACH))
        or _OPENS_AHEAD.match(text, sentence.start, scene.chunks[verb].start)
    )


_REACH = 120
_TO_COME = (
    r"(?:next (?:week|month|year|spring|summer|autumn|fall|winter|term|season|[A-Z][a-z]+)|tomorrow"
    r"|later (?:this|next) [a-z]+|in the coming [a-z]+"
    r"|at the end of (?:the|this|next) (?:week|month|year|term|season))\b"
)
_AHEAD = re.compile(rf"(?:(?!\b(?:that|who|which|when|after|before|and|but)\b)[^.;:,]){{0,80}}?\s{_TO_COME}")
_OPENS_AHEAD = re.compile(rf"\W*{_TO_COME}", re.IGNORECASE)


def is_to_come(scene: Scene, to: int) -> bool:
    """Whether "to" goes on with a plan or a hope: "returned home, hoping | to become mayor"."""
    before = scene.words(max(0, to - 1))
    return load("planned").has(before) or load("planned").has(f"{before} to")


def is_joined(scene: Scene, to: int) -> bool:
    """Whether "to" tells what somebody did with others: "Hale joined his colleagues | to send a letter"."""
    if to + 1 >= len(scene.chunks) or scene.kinds[to + 1] not in (Symbol.SEND, Symbol.WRITE):
        return False
    near = range(to - 1, max(scene.last_wall(to), to - _JOINED), -1)
    return any(scene.words(at).lower() in ("joined", "teamed up with") for at in near)


_JOINED = 8
"""Chunks from "joined" to what is done."""
