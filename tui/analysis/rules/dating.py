"""The date of an event from its time phrase, kept to the event's own cell and sentence part."""

import re
from collections.abc import Iterator

from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation, TimePhrase
from tui.analysis.symbols import Symbol
from tui.model.dates import EdtfDate
from tui.values import replace

POINT = (Relation.AT, Relation.SPAN)
"""How a time phrase may stand to an event that happens once."""


def day(phrase: TimePhrase) -> EdtfDate | None:
    """The date of a time phrase, an interval where it spans two."""
    if phrase.relation is Relation.SPAN and phrase.start and phrase.end and phrase.start != phrase.end:
        return EdtfDate.parse(f"{phrase.start}/{phrase.end}")
    return phrase.start or phrase.end


def last_day(phrase: TimePhrase) -> TimePhrase:
    """The phrase as the point at which it ends: "from 1990 to 1994, when she resigned"."""
    end = phrase.end or phrase.start
    return replace(phrase, relation=Relation.AT, start=end, end=end)


_ATTRIBUTE = re.compile(r"\b(?:an?|the|its|his|her|their) (?:[A-Z][a-z]+ )?\d{4}\Z")


def is_attribute(scene: Scene, time: int) -> bool:
    """Whether a date only tells which of its kind something else is: "pursuant to a 2003 | request"."""
    start = scene.chunks[max(0, time - 1)].start
    named = _ATTRIBUTE.search(scene.setting.text[start : scene.chunks[time].end])
    return named is not None and scene.after(time) in (Symbol.WORD, Symbol.NAME, Symbol.ORG)


def near(scene: Scene, time: int | None, trigger: int) -> int | None:
    """The time phrase, unless a cell's edge or a stop stands between it and the trigger."""
    if time is None or Symbol.STOP in scene.symbols[min(time, trigger) : max(time, trigger)]:
        return None
    return time


def waited_until(scene: Scene, verb: int, reach: int) -> Iterator[int]:
    """The days within some chunks behind a verb until which something did not happen: "did not write until | 4 May"."""
    for at in scene.times(verb + 1, min(verb + reach, scene.next_wall(verb))):
        if scene.phrase(at).relation is Relation.UNTIL and day(scene.phrase(at)) is not None:
            yield at
