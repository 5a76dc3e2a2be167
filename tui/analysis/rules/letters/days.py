"""Which date is a letter's own, and which tells when it was published, told of or dealt with."""

import re

from tui.analysis.rules.dating import day
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_DATES_IT = ("of ", "dated ", "bearing ")
"""How a date begins that is the letter's own, whatever is done with the letter."""
_DAY_ALONE = re.compile(
    r"\s+of\s+the\s+\d{1,2}(?:st|nd|rd|th)|,?\s+dated\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Z]\w+"
)
_DAY_REACH = 40
"""Code points after a letter's noun in which its day stands."""


def own_time(scene: Scene, noun: int, end: int) -> int | None:
    """The date that is part of a letter's description: "the 4 May letter", "a letter from X dated 4 May".

    Args:
        scene: The sentence.
        noun: The letter's chunk.
        end: The last chunk that its parties take.
    """
    times = [*reversed(scene.times(noun - 2, noun)), *scene.times(noun, end + 4)]
    fitting = [at for at in times if day(scene.phrase(at))]
    return next((at for at in fitting if at < noun or scene.words(at).lower().startswith(_DATES_IT)), None)


def day_end(scene: Scene, noun: int | None) -> int | None:
    """Where a day ends that no year is told for: "your letter of the 10th", "his letter, dated 29 June"."""
    if noun is None:
        return None
    first = scene.chunks[noun].end
    found = _DAY_ALONE.match(scene.setting.text, first, first + _DAY_REACH)
    return found.end() if found else None


def is_of_publication(scene: Scene, noun: int | None, time: int) -> bool:
    """Whether a date says when the letter was published: "in a letter published in the Times on Friday"."""
    return Symbol.PUBLISH in scene.kinds[noun if noun is not None else time : time]


def is_of_telling(scene: Scene, time: int, mark: int) -> bool:
    """Whether a date says when the letter came out: "in May it emerged that Hale had written"."""
    return time < mark and Symbol.THAT in scene.kinds[time:mark]
