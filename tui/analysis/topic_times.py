"""Times that date what an event is about, for or at: "over the 2009 scandal", "the report into the flood in May"."""

import re

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_TOPICS = ("over", "about", "on", "under", "against", "despite", "into", "concerning", "regarding", "following", "from")
_YEARS = r"[12]\d{3}(?:[-–/]\d{2,4})?"
_OF_THE = re.compile(rf"(?:(?P<topic>{'|'.join(_TOPICS)})|of) (?:the|that|this|its|his|her|their) {_YEARS}")
"""A year with the preposition and the article of the noun behind it: "over the 2009 | scandal"."""
_PARTS = frozenset(
    (
        "day", "days", "morning", "afternoon", "evening", "night", "eve", "end", "start", "beginning", "close",
        "middle", "course", "week", "month", "half", "part", "quarter", "opening", "summer", "winter", "spring",
        "autumn",
    )
)  # fmt: skip
"""What of a time is a time itself: "on the morning of 4 May", "at the start of the 2009 season"."""
_TOPIC_WORDS = frozenset(("into", "about", "concerning", "regarding"))
_TOPIC_REACH = 5
"""Chunks from a noun's year back to the preposition that makes the noun a topic: "over the sad events | of 2009"."""


def is_of_topic(scene: Scene, at: int) -> bool:
    """Whether a year dates what an event is about or for: "over the 2009 scandal", "to fight the 2009 election"."""
    words, before = scene.words(at).lower(), scene.words(at - 1).lower() if at else ""
    if (before in _OWN_ONES and words.startswith("of ")) or (before in _KNOWN and words.startswith("for ")):
        return True
    if scene.after(at) in _NOUNS:
        if before == "the" and at > 1 and scene.words(at - 2).lower().endswith(_OF_NOUNS):
            return True  # "the inquiry into the circumstances surrounding the | March 2003 | invasion"
        led = _OF_THE.fullmatch(words)
        if led is not None:
            return led["topic"] is not None or (at > 0 and before not in _PARTS)
        is_purpose = at > 2 and scene.kinds[at - 3 : at] == (Symbol.TO, Symbol.WORD, Symbol.DET)
        return is_purpose and words.isdigit()
    if not words.startswith(_OF_NOUN) or before in _PARTS:
        return False
    if not _TOPIC_WORDS.isdisjoint(before.split()):
        return True  # "the report into the fire | of 4 May"
    if (led_by := _led_by(scene, at)) is None:
        return False
    is_felt = scene.kinds[led_by] is Symbol.AT and scene.words(led_by - 1).lower() in _FELT
    is_eve = scene.kinds[led_by] is Symbol.OF and scene.words(led_by - 1).lower() == "eve"
    return is_felt or is_eve or scene.words(led_by).lower() in _TOPICS


_OF_NOUN = ("of ", "dated ")
"""How a time begins that is of the noun before it: "over a letter | dated 4 May"."""
_FELT = ("protest", "anger", "dismay", "outrage", "disgust", "fury", "alarm", "concern", "shame", "horror", "grief")
"""What is felt at something of another day: "in protest at the events | of 4 May"."""


def _led_by(scene: Scene, at: int) -> int | None:
    """The chunk that leads to the noun before a time phrase: "over | the sad events of 2009"; None where none does."""
    back = range(at - 1, max(-1, at - _TOPIC_REACH), -1)
    led_by = next((one for one in back if scene.kinds[one] not in _IN_TOPIC), at - 1)
    return led_by if led_by < at - 1 else None


def is_of_occurrence(scene: Scene, at: int, first: int) -> bool:
    """Whether a time phrase dates what is written of: "wrote about the vote | on 4 May", "the report into the flood".

    Args:
        scene: The sentence.
        at: The time phrase.
        first: The first chunk of what is told.
    """
    led_by = _led_by(scene, at)
    if led_by is None or _TOPIC_WORDS.isdisjoint(scene.words(led_by).lower().split()):
        return False
    return at < first or scene.words(at - 1).lower() in _OCCURRENCES


_OCCURRENCES = frozenset(
    (
        "accident", "attack", "clash", "clashes", "collapse", "crash", "debate", "demonstration", "disturbance",
        "disturbances", "election", "explosion", "fire", "flood", "hearing", "incident", "march", "match", "meeting",
        "murder", "murders", "protest", "raid", "referendum", "riot", "riots", "shooting", "strike", "vote",
    )
)  # fmt: skip


def is_of_occasion(scene: Scene, at: int) -> bool:
    """Whether a time phrase is that of an occasion on which the rest took place: "In the election | of 1954"."""
    if at < len(_OPENS_OCCASION) or scene.words(at - 1).lower() not in _OCCASIONS:
        return False
    led_by = at - 2
    while led_by > 0 and scene.kinds[led_by] in (Symbol.DET, Symbol.MODIFIER, Symbol.WORD, Symbol.NAME):
        led_by -= 1
    return scene.kinds[led_by] in _OPENS_OCCASION


_OF_NOUNS = ("surrounding", "behind", "regarding", "concerning", "about", "over", "into", "despite", "against")
"""How words end that lead to what something is about: "the circumstances surrounding"."""
_OPENS_OCCASION = (Symbol.IN, Symbol.AT)
_OCCASIONS = ("election", "elections", "by-election", "by-elections", "referendum", "reshuffle")
_OWN_ONES = frozenset(("his", "hers", "mine", "ours", "yours", "theirs", "that"))
"""What stands for the letter of another: "in reply to hers of 4 May"."""
_KNOWN = frozenset(("known", "famous", "remembered", "blamed", "criticised", "responsible", "praised", "noted"))
_NOUNS = frozenset((Symbol.ORG, Symbol.WORD, Symbol.APPOINTMENT, Symbol.NAME, Symbol.WORK, Symbol.REMOVE))
_IN_TOPIC = frozenset(
    (
        Symbol.WORD, Symbol.NAME, Symbol.DET, Symbol.OWNER, Symbol.MODIFIER, Symbol.ADVERB, Symbol.ORG, Symbol.LETTER,
        Symbol.WORK,
    )
)  # fmt: skip
