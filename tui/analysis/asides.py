"""Insertions between commas that interrupt a verb group: "did not, in the end, resign", "has, it is said, resigned"."""

import re

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_OPENS_AFTER = frozenset((Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.MODAL, Symbol.NOT))
_SOFT = frozenset((Symbol.ADVERB, Symbol.TIME))
_EDGES = frozenset((Symbol.COMMA, Symbol.DASH, Symbol.OPEN, Symbol.CLOSE))
_WALLS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON))
_REACH = 14
"""Chunks of the longest insertion."""
_BELIEVED = (
    r"(?:understood|said|believed|thought|stated|suggested|put about|claimed|reported|rumou?red|alleged|supposed"
    r"|whispered|assumed)"
)
_NO_SUBJECT = r"(?! (?:that|he|she|they|we|I|there|his|her)\b)"
"""What is said to whom, not what is said: "Hale, it was said at the time" has no clause behind it."""
_HEARSAY = re.compile(
    rf"\W*+(?:it (?:is|was|has been|had been) (?:(?:\w+ly|now|being) )?{_BELIEVED}\b{_NO_SUBJECT}"
    r"|it (?:seems|appears|seemed|appeared)\b(?! that)"
    r"|(?:(?:some|several|many|the) )?(?:sources|insiders|friends|reports|rumou?rs|newspapers)(?: \w+){0,3} "
    r"(?:say|said|claim|claimed|suggest|have it|had it)\b"
    rf"|(?:so|as) (?:it (?:is|was) )?{_BELIEVED}\b"
    r"|according to (?:(?:some|several|press|unconfirmed|the|media|local|an?) )?"
    r"(?:(?:anonymous|unsigned|online|viral) )?(?:reports?|rumou?rs?|gossip|hearsay|posts?|tweets?|leaflets?)\b"
    r"|or so (?!that\b)[\w’']+(?: [\w’']+){1,6}|rumou?r ha[sd] it\b"
    r"|so the story goes\b|allegedly\b|reportedly\b|supposedly\b)",
    re.IGNORECASE,
)
"""Words that hand on what others say without vouching for it, at the beginning of an insertion or after it all."""


_TOLD_WHOM = frozenset(
    (
        Symbol.TIME, Symbol.ADVERB, Symbol.DET, Symbol.ORG, Symbol.NAME, Symbol.POST, Symbol.PERSON, Symbol.OBJECT,
        Symbol.IN, Symbol.ON, Symbol.AT, Symbol.TO, Symbol.WORD, Symbol.OWNER, Symbol.LETTER, Symbol.WORK,
    )
)  # fmt: skip
"""What a verb of saying has behind it, up to the comma that ends the insertion: "told the court on Friday"."""
_WHO_SAYS = (Symbol.PERSON, Symbol.PRONOUN)
_TOLD_REACH, _SHORTEST = 8, 4
"""Chunks of the longest words of who says something, and of the shortest with what stands before."""


def is_attribution(scene: Scene, name: int) -> bool:
    """Whether a name is who says all the rest, put in or added: "The bishop, Ann Hale said, had written twice"."""
    return _end_of_attribution(scene, name) is not None


def before_attribution(scene: Scene, close: int) -> int:
    """The chunk before who says it, where the comma at `close` ends that; else `close`."""
    if close < _SHORTEST or scene.kinds[close] is not Symbol.COMMA:
        return close
    for at in range(close - 2, max(0, close - _TOLD_REACH), -1):
        if scene.kinds[at] in _WHO_SAYS and scene.kinds[at - 1] is Symbol.COMMA:
            return at - 2 if _end_of_attribution(scene, at) == close else close
    return close


def _end_of_attribution(scene: Scene, name: int) -> int | None:
    """The mark that ends the words of who says the rest, the number of chunks at the end; None where nobody says it.

    A colon opens what is said: "The bishop, Ann Hale said: no".
    """
    says = name + 1
    while says < len(scene.chunks) and scene.kinds[says] in (Symbol.ADVERB, Symbol.HAVE):
        says += 1
    if says >= len(scene.chunks) or scene.form(says) == "ing":
        return None
    if scene.kinds[says] is not Symbol.SAY and not load("speech_verbs").has(scene.words(says)):
        return None
    last = min(says + _TOLD_REACH, len(scene.chunks))
    end = next((at for at in range(says + 1, last) if scene.kinds[at] not in _TOLD_WHOM), last)
    is_end = end == len(scene.chunks) or scene.kinds[end] in _EDGES | _WALLS
    return end if is_end and not (end < len(scene.chunks) and scene.kinds[end] is Symbol.COLON) else None


def opening(scene: Scene, start: int) -> int | None:
    """The comma that opens the insertion right before chunk `start`, where it interrupts a verb group."""
    at = _opening_mark(scene, start)
    if at is None:
        return None
    before = at - 1
    while before > 0 and scene.chunks[before].symbol in _SOFT:
        before -= 1
    return at if scene.chunks[before].symbol in _OPENS_AFTER else None


def _opening_mark(scene: Scene, start: int) -> int | None:
    """The comma, dash or bracket before the one that stands right before chunk `start`."""
    if start < 3 or scene.chunks[start - 1].symbol not in _EDGES:
        return None
    for at in range(start - 2, max(0, start - _REACH), -1):
        symbol = scene.chunks[at].symbol
        if symbol in _WALLS:
            return None
        if symbol in _EDGES:
            return at
    return None


def is_hearsay(scene: Scene, first: int, last: int) -> bool:
    """Whether the run from chunk `first` to `last` begins by handing on what others say."""
    return first <= last and _HEARSAY.match(scene.span((first, last)).of(scene.setting.text)) is not None


def is_hearsay_beside(scene: Scene, start: int, end: int) -> bool:
    """Whether such an insertion stands right before the verb group from `start`, or ends the clause of `end`."""
    opened = _opening_mark(scene, start)
    if opened is not None and is_hearsay(scene, opened, start - 1):
        return True
    wall = scene.next_wall(end)
    commas = (at for at in range(end + 1, wall) if scene.chunks[at].symbol is Symbol.COMMA)
    return any(is_hearsay(scene, at, wall - 1) for at in commas)
