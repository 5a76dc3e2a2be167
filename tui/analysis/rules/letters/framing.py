"""Who writes where a letter only frames what is said: "In a letter to B, A said", "A told B in a letter"."""

import re
from typing import NamedTuple

from tui.analysis.factuality import modality
from tui.analysis.rules.letters.wording import DESCRIBED, NAME_PARTS, PASSED
from tui.analysis.rules.parties import TELLING, doers, named_after
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import begins_predicate, is_passive

DESCRIBES = frozenset(
    (Symbol.DET, Symbol.TIME, Symbol.WORD, Symbol.STATUS, Symbol.NUMBER, Symbol.MODIFIER, Symbol.ORG, Symbol.NAME)
)
"""What stands before the noun without being whose letter it is."""
INSIDE = frozenset(
    (
        Symbol.DET, Symbol.OWNER, Symbol.WORD, Symbol.ADVERB, Symbol.STATUS, Symbol.NUMBER, Symbol.TIME, Symbol.QUOTE,
        Symbol.OF, Symbol.OBJECT, Symbol.PERSON, Symbol.MODIFIER, Symbol.IN, Symbol.NAME, Symbol.ORG, Symbol.OWNS,
        Symbol.POST,
    )
)  # fmt: skip
"""What may stand between a verb and the letter that is its object."""
_SAYING = (Symbol.SAY, Symbol.WRITE)
_OPENS_CLAUSE = frozenset((Symbol.TIME, Symbol.COMMA, Symbol.ADVERB, Symbol.DET, Symbol.POST, Symbol.STATUS))
_TITLES = frozenset((Symbol.DET, Symbol.POST, Symbol.STATUS, Symbol.TIME, Symbol.ADVERB, Symbol.MODIFIER))
_IN_FRAME = _OPENS_CLAUSE | frozenset(
    (
        Symbol.IN, Symbol.ON, Symbol.AT, Symbol.BY, Symbol.OF, Symbol.FROM, Symbol.WITH, Symbol.ORG, Symbol.NAME,
        Symbol.WORD, Symbol.NUMBER, Symbol.AND, Symbol.PUBLISH, Symbol.SEND, Symbol.OWNS, Symbol.MODIFIER, Symbol.OWNER,
        Symbol.FOR,
    )
)  # fmt: skip
"""What may stand in the opening phrase up to its comma: "In a letter published in the Times on Friday,"."""
_STATING = frozenset(
    (
        "raised", "outlined", "expressed", "criticised", "criticized", "accused", "described", "repeated", "demanded",
        "urged", "detailed", "voiced", "apologised", "apologized", "appealed", "protested", "objected", "requested",
        "sought", "proposed", "rejected", "defended", "threatened", "promised", "refused", "thanked", "announced",
        "attacked", "condemned", "praised", "questioned", "challenged", "clarified", "listed", "alerted", "conveyed",
        "communicated", "denounced", "deplored", "acknowledged", "alleged", "called", "set", "laid", "spelled", "spelt",
        "made", "pointed", "asked", "complained", "apologises", "admitted", "insisted", "resigned", "stated", "put",
        "recommended", "suggested", "offered", "welcomed", "commended", "opposed", "supported", "withdrew", "exhorted",
        "led", "joined",
    )
)  # fmt: skip
"""What is done in a letter by whoever writes it, beside saying."""
_LEADS_ELSEWHERE = frozenset(
    (Symbol.BE, Symbol.STOP, Symbol.COLON, Symbol.THAT, Symbol.WHO, Symbol.WHEN, Symbol.SAY, Symbol.WRITE)
)
_FRAME_REACH, _STATING_REACH = 18, 14


class Frame(NamedTuple):
    """The chunks of who writes and who reads, and of the verb where the letter is how something is told."""

    writers: list[int]
    readers: list[int]
    verb: int | None


def framed(scene: Scene, noun: int, end: int) -> Frame:
    """Who writes the letter at chunk `noun`, whose description reaches to chunk `end`, by the clause round it."""
    at = noun - 1
    while at >= 0 and (scene.kinds[at] in DESCRIBES | {Symbol.OWNER} or ends_day(scene, at)):
        at -= 1
    if at < 0 or scene.kinds[at] not in (Symbol.IN, Symbol.BY):
        return Frame([], [], None)
    said = (_said_in(scene, at) or _inserted(scene, at, end)) if at > 0 else None
    if said and (said.writers or said.readers):
        return said
    if _stands_aside(scene, at, end):
        return Frame([at - 2], [], None)
    is_cleft = at == 2 and scene.words(0).lower() == "it" and scene.kinds[1] is Symbol.BE
    numbered = _NUMBERING.match(scene.symbols)
    opens = at <= (numbered.end() if numbered else 1)
    if opens or is_cleft or scene.before(at) is Symbol.THAT:
        return _says_after(scene, end + 1 + is_cleft * (scene.after(end) is Symbol.COMMA))
    return Frame([], [], None)


def ends_day(scene: Scene, at: int) -> bool:
    """Whether a comma only ends the day that describes a letter: "In a June 4, 2009 |, email"."""
    return scene.kinds[at] is Symbol.COMMA and scene.before(at) is Symbol.TIME


def is_about(scene: Scene, at: int) -> bool:
    """Whether a word only says that a count of letters is a rough one: "received | about | 25 memos"."""
    return scene.kinds[at : at + 2] == (Symbol.PREPOSITION, Symbol.NUMBER)


def _stands_aside(scene: Scene, preposition: int, end: int) -> bool:
    """Whether the letter is put between a subject and its verb: "Hale, in a letter to the clerk, asked for more"."""
    if scene.kinds[max(0, preposition - 2) : preposition] != (Symbol.PERSON, Symbol.COMMA):
        return False
    comma = scene.symbols.find(Symbol.COMMA, end, end + _FRAME_REACH)
    return 0 < comma < len(scene.chunks) - 1 and begins_predicate(scene, comma + 1)


_NUMBERING = re.compile(f"{Symbol.OPEN}?{Symbol.NUMBER}[{Symbol.CLOSE}{Symbol.STOP}]+")
"""The number of a paragraph: "3. In a letter", "(4) By letter"."""


def _said_in(scene: Scene, preposition: int) -> Frame | None:
    """Who told or stated something "in a letter", or was told it "by letter"."""
    say = next((at for at in range(preposition - 1, max(-1, preposition - 6), -1) if _tells(scene, at)), None)
    if say is None:
        return _stated_in(scene, preposition)
    between = range(say + 1, preposition)
    if scene.before(say) is Symbol.QUOTE and (writers := _behind_quotation(scene, say, preposition)):
        return Frame(writers, [], None)
    if any(scene.kinds[at] not in INSIDE for at in between):
        return _stated_in(scene, preposition)
    verb = say if scene.kinds[preposition] is Symbol.BY else None
    if is_passive(scene, say) and scene.words(say).lower() in TELLING | {"told"}:
        return Frame([], doers(scene, say), verb)
    named = (Symbol.PERSON, Symbol.OBJECT, Symbol.POST)
    told = [at for at in between if scene.kinds[at] in named and (scene.kinds[at] is Symbol.OBJECT or scene.person(at))]
    return Frame(doers(scene, say), told[:1], verb)


def _behind_quotation(scene: Scene, say: int, end: int) -> list[int]:
    """Who writes what is quoted: “It is over,” wrote | the chairman, Ann Hale, | in a letter."""
    if not set(scene.kinds[say + 1 : end]) <= DESCRIBED:
        return []
    return [at for at in named_after(scene, say + 1) if at < end and scene.person(at)]


def _inserted(scene: Scene, preposition: int, end: int) -> Frame | None:
    """Who does what the clause tells round an inserted letter: "Hale, in a letter to Reed of 5 May, denied it"."""
    closes = scene.symbols.find(Symbol.COMMA, end, end + _CLOSES)
    verb = closes + 1
    if scene.before(preposition) is not Symbol.COMMA or closes < 0 or verb >= len(scene.chunks):
        return None
    is_verb = _tells(scene, verb) or scene.words(verb).lower() in _STATING or scene.words(verb).endswith("ed")
    return Frame(doers(scene, verb), [], None) if is_verb else None


_CLOSES = 4
"""Chunks from a letter's description to the comma that ends the insertion: its day stands between."""


def _stated_in(scene: Scene, preposition: int) -> Frame | None:
    """Who raised, demanded or denied something "in a letter"."""
    if scene.kinds[preposition] is not Symbol.IN:
        return None
    for at in range(preposition - 1, max(-1, preposition - _STATING_REACH), -1):
        if scene.kinds[at] in _LEADS_ELSEWHERE:
            return None
        if scene.words(at).lower() in _STATING and not is_passive(scene, at):
            is_asked = scene.words(at).lower() == "called" and scene.after(at) is Symbol.ON
            asked = named_after(scene, at + 2) if is_asked else []  # "called on Reed in a letter to act"
            return Frame(doers(scene, at), [one for one in asked if one < preposition and scene.person(one)], None)
    return None


def said_in(scene: Scene, noun: int) -> int | None:
    """The verb by which somebody, named or not, says something in a new letter: "its lawyer | said | in a letter"."""
    at = noun - 1
    while at > 0 and scene.kinds[at] in DESCRIBES - {Symbol.TIME}:
        at -= 1
    if at <= 0 or scene.kinds[at] is not Symbol.IN or scene.words(at + 1).lower() not in ("a", "an"):
        return None
    tells = next((one for one in range(at - 1, max(-1, at - _TOLD_REACH), -1) if _tells(scene, one)), None)
    if tells is None or scene.kinds[tells] is Symbol.WRITE or not set(scene.kinds[tells + 1 : at]) <= _TOLD:
        return None
    following = scene.words(noun + 1).lower() if scene.after(noun) is Symbol.WORD else "it"
    is_whole = following in PASSED or following in ("it", "they", "there")  # not "an e-mail scandal"
    return tells if is_whole and scene.form(tells) in ("past", "") and modality(scene, tells) is None else None


_TOLD_REACH = 4
_TOLD = frozenset(
    (Symbol.DET, Symbol.OWNER, Symbol.WORD, Symbol.MODIFIER, Symbol.POST, Symbol.ORG, Symbol.NAME, Symbol.OBJECT)
)
"""Who may be told something in a letter, where nobody is named: "told its shareholders in a letter"."""


def _tells(scene: Scene, at: int) -> bool:
    return scene.kinds[at] in _SAYING or scene.words(at).lower() in TELLING


def _says_after(scene: Scene, end: int) -> Frame:
    """The subject of the main clause that follows the opening phrase, and whom it tells."""
    start = _subject_after(scene, end)
    if start is not None and _sees(scene, start):
        ends = scene.symbols.find(Symbol.COMMA, start)
        start = _subject_after(scene, ends) if ends > 0 else None
    if start is None:
        return Frame([], [], None)
    writers = named_after(scene, start) or [start]
    near_verb = range(writers[-1] + 1, min(writers[-1] + 4, len(scene.chunks)))
    following = next((at for at in near_verb if scene.words(at).lower() in TELLING or writes_to(scene, at)), None)
    told = named_after(scene, following + 1 + writes_to(scene, following)) if following else []
    if following is not None and any(scene.kinds[at] is Symbol.BE for at in range(writers[-1] + 1, following)):
        return Frame([], [at for at in writers if scene.person(at)], None)  # "By letter he was told"
    return Frame(writers, [at for at in told if scene.person(at)], None)


def _sees(scene: Scene, name: int) -> bool:
    """Whether somebody is named as who has seen the letter: "In a letter that Ann Hale has seen, Tom Reed said no"."""
    verb = name + 1
    while verb < len(scene.chunks) and scene.kinds[verb] in (Symbol.HAVE, Symbol.ADVERB):
        verb += 1
    return verb < len(scene.chunks) and scene.words(verb).lower() in _SEEING


_SEEING = frozenset(("saw", "seen", "read", "obtained", "kept", "found", "got", "shown", "published", "received"))


def behind_topic(scene: Scene, on: int) -> int:
    """The "from" behind what a letter is on or stands on, 0 where none is: "a letter on its website from Hale"."""
    begins = scene.symbols.find(Symbol.FROM, on, on + _TOPIC)
    return begins if begins > 0 and set(scene.kinds[on + 1 : begins]) <= NAME_PARTS else 0


_TOPIC = 5


def writes_to(scene: Scene, verb: int) -> bool:
    """Whether somebody writes to somebody by the verb at a chunk."""
    return scene.kinds[verb] is Symbol.WRITE and scene.after(verb) is Symbol.TO


def is_framed(scene: Scene, verb: int) -> bool:
    """Whether the letter that opens a sentence is what the verb tells of: "In a letter of 4 May Hale wrote to Reed"."""
    noun = scene.symbols.find(Symbol.LETTER, 0, min(verb, _OPENING))
    is_in = (
        noun > 0
        and scene.form(noun).startswith("strong")
        and Symbol.IN in scene.kinds[:1]
        and not set(scene.kinds[1:noun]) - DESCRIBES
    )
    return is_in and not {Symbol.STOP, Symbol.SAY, Symbol.WRITE, Symbol.WHEN} & set(scene.kinds[noun:verb])


_OPENING = 6
"""Chunks within which the noun stands of a letter that opens a sentence."""


def _behind_bracket(scene: Scene, end: int) -> int:
    """The chunk behind a bracket that a letter's description ends with: "of 4 May (timed at 10.15) |, Hale wrote"."""
    opens = end + (end < len(scene.chunks) and scene.kinds[end] is Symbol.TIME)
    if opens >= len(scene.chunks) or scene.kinds[opens] is not Symbol.OPEN:
        return end
    closes = scene.symbols.find(Symbol.CLOSE, opens, opens + _BRACKET)
    return closes + 1 if closes > opens else end


_BRACKET = 8


def _subject_after(scene: Scene, end: int) -> int | None:
    """The person or pronoun that opens the main clause: at once, or after the comma or date that ends its opening."""
    someone = (Symbol.PERSON, Symbol.PRONOUN)
    at = end = _behind_bracket(scene, end)
    while at < len(scene.chunks) and scene.kinds[at] in _OPENS_CLAUSE | {Symbol.THAT}:
        at += 1
    if at < len(scene.chunks) and scene.kinds[at] in someone:
        return at
    at, opened = end, False
    while (
        at < min(len(scene.chunks), end + _FRAME_REACH)
        and (
            scene.kinds[at] in _IN_FRAME
            or (
                scene.kinds[at] is Symbol.SAY and scene.form(at) == "ing"
            )  # "a letter to Hale | explaining | the delay"
            or (not opened and scene.kinds[at] is Symbol.PERSON and Symbol.AND in scene.kinds[end:at])
        )
    ):  # "In a letter to Hale of Orb | and Tom Reed of Fell, | Poe asked"
        opened = scene.kinds[at] in (Symbol.COMMA, Symbol.TIME) or (opened and scene.kinds[at] in _TITLES)
        at += 1
    return at if opened and at < len(scene.chunks) and scene.kinds[at] in someone else None
