"""Which date is a letter's own, and which tells when it was published, told of or dealt with."""

import re

from tui.analysis.rules.company import day_of_joining
from tui.analysis.rules.dating import day, is_attribute
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.symbols import Symbol
from tui.analysis.times import carried

_DATES_IT = ("of ", "dated ", "bearing ")
"""How a date begins that is the letter's own, whatever is done with the letter."""
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY_ALONE = re.compile(
    rf"(?:\s+of|,?\s+dated)\s+(?:(?:the\s+)?{_NUMBER}\s+{_MONTH}|{_MONTH}\s+{_NUMBER}\b)"
    r"|\s+of\s+(?:the\s+\d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)\s+(?:inst|ult))"
)
_CLEFT = 4
"""Chunks from "it" to the date in "It was in fact on 4 May that Hale wrote"."""
_DAY_REACH = 40
"""Code points after a letter's noun in which its day stands."""


def own_time(scene: Scene, noun: int, end: int) -> int | None:
    """The date that is part of a letter's description: "the 4 May letter", "a letter from X dated 4 May".

    Args:
        scene: The sentence.
        noun: The letter's chunk.
        end: The last chunk that its parties take.
    """
    before = [at for at in scene.times(noun - 2, noun) if Symbol.STOP not in scene.kinds[at:noun]]
    times = [*reversed(before), *scene.times(noun, end + 4)]
    times += _far(scene, noun, end + 4)
    fitting = [at for at in times if day(scene.phrase(at))]
    return next((at for at in fitting if at < noun or _dates_it(scene, at) or _dates_one(scene, noun, end, at)), None)


def _far(scene: Scene, noun: int, first: int) -> list[int]:
    """The date that ends a letter's description, whatever it is about: "letters from Hale on the bridge, dated"."""
    last = min(scene.next_wall(noun), first + _FARTHEST)
    at = next((at for at in scene.times(first, last) if _dates_it(scene, at)), None)
    return [at] if at is not None and _OTHERS.isdisjoint(scene.kinds[noun + 1 : at]) else []


_FARTHEST = 16
"""Chunks from what tells a letter's parties to its day."""
_OTHERS = EVENTS | {Symbol.LETTER, Symbol.WORK, Symbol.SAY, Symbol.BE, Symbol.HAVE, Symbol.MODAL}
"""What stands for another deed or another paper, of which a date behind it is."""


def _dates_one(scene: Scene, noun: int, end: int, time: int) -> bool:
    """Whether a letter went when the time at once behind it says: "in an e-mail on 4 May", "Hale's letter in May said".

    Args:
        scene: The sentence.
        noun: The letter's chunk.
        end: The last chunk that its parties take.
        time: The time phrase.
    """
    first = noun
    while first > 0 and scene.kinds[first - 1] in (Symbol.WORD, Symbol.NUMBER, Symbol.STATUS, Symbol.MODIFIER):
        first -= 1
    words = scene.words(time).lower()
    is_one = first > 0 and (scene.words(first - 1).lower() in ("a", "an") or scene.kinds[first - 1] is Symbol.OWNER)
    if is_one and time == noun + 1 and scene.before(first - 1) in _LEADS_IN and words.startswith("on "):
        return True
    is_behind = time - (scene.before(time) is Symbol.COMMA) == max(noun, end) + 1
    is_subject = first > 0 and (first == 1 or scene.before(first - 1) in (Symbol.STOP, Symbol.THAT))
    is_known = scene.kinds[first - 1] in (Symbol.DET, Symbol.OWNER)
    goes_on = scene.after(time + (scene.after(time) is Symbol.COMMA)) in _PREDICATES
    return is_behind and is_subject and is_known and goes_on and words.startswith(("on ", "in "))


_PREDICATES = EVENTS | {Symbol.WORD, Symbol.SAY, Symbol.BE, Symbol.HAVE, Symbol.ADVERB, Symbol.MODAL}
"""What tells something of a letter that is the subject of its clause."""


_LEADS_IN = (Symbol.IN, Symbol.BY, Symbol.STOP, Symbol.AND, Symbol.WHEN)
"""What stands before a letter that no verb does something with on the day behind it."""


def _dates_it(scene: Scene, time: int) -> bool:
    """Whether a date after the noun is the letter's: "of 4 May", or in brackets."""
    in_brackets = scene.before(time) is Symbol.OPEN and scene.after(time) is Symbol.CLOSE
    return in_brackets or scene.words(time).lower().startswith(_DATES_IT)


def day_end(scene: Scene, noun: int | None) -> int | None:
    """Where a day ends that no year is told for: "your letter of the 10th", "his letter, dated 29 June"."""
    if noun is None:
        return None
    first = scene.chunks[noun].end
    found = _DAY_ALONE.match(scene.setting.text, first, first + _DAY_REACH)
    return found.end() if found else None


def is_of_publication(scene: Scene, noun: int | None, time: int) -> bool:
    """Whether a date says when the letter was published: "in a letter published in the Times on Friday"."""
    first = noun if noun is not None else time
    is_open = _OPEN.search(scene.setting.text, scene.sentence.span.start, scene.chunks[first].end) is not None
    return Symbol.PUBLISH in scene.kinds[first:time] and not is_open  # an open letter is sent by being published


_OPEN = re.compile(r"\b(?:open|public) letter\Z")


def is_of_telling(scene: Scene, time: int, mark: int) -> bool:
    """Whether a date says when the letter came out: "in May it emerged that Hale had written"."""
    opening = range(max(0, time - _CLEFT), time)
    is_cleft = any(scene.words(at).lower() == "it" and scene.after(at) is Symbol.BE for at in opening)
    is_led_to = any(scene.kinds[at] is Symbol.THAT and scene.words(at).lower() != "which" for at in range(time, mark))
    return is_led_to and not is_cleft


def is_of_aim(scene: Scene, last: int, time: int) -> bool:
    """Whether a date is that of what a letter asks for: "to raise its budget in 2007", "for 2008", "as of May".

    Args:
        scene: The sentence.
        last: The last chunk of what tells of the letter.
        time: The time phrase.
    """
    words = scene.words(time).lower()
    aims = [at for at in range(last + 1, time) if scene.words(at).lower() in _AIMS]
    is_year = words.startswith("in ") and words[3:].isdigit()
    is_aimed_at = bool(aims) and is_year and Symbol.COMMA not in scene.kinds[aims[0] : time]
    return words.startswith(("for ", "as of ", "as at ")) or is_attribute(scene, time) or is_aimed_at


_AIMS = frozenset(("seeking", "asking", "urging", "requesting", "calling", "to", "demanding", "proposing"))


def is_of_copy(scene: Scene, time: int, mark: int) -> bool:
    """Whether a date says what was done with a letter that was there: "today laid a copy of the letter"."""
    return any(scene.words(at).lower() in _HAS_IT for at in range(time, mark))


def is_of_other(scene: Scene, noun: int | None, time: int, first: int, last: int) -> bool:
    """Whether a date is that of something else than the writing of a letter.

    Args:
        scene: The sentence.
        noun: The letter's chunk, where it has one.
        time: The time phrase.
        first: The first chunk of what tells of the letter.
        last: The last.
    """
    if is_of_publication(scene, noun, time) or is_of_telling(scene, time, first):
        return True
    return is_of_aim(scene, last, time) or is_of_copy(scene, time, first)


def carried_day(scene: Scene, verb: int) -> int | None:
    """The date that another verb of the sentence tells for a letter's own, too."""
    time = carried(scene, verb)
    return time if time is not None else day_of_joining(scene, verb)


_HAS_IT = frozenset(("copy", "copies", "according", "considered", "discussed", "noted", "debated"))
