"""What is done with a letter beside writing and reading it: answered with, copied, sent at an hour."""

import re
from collections.abc import Iterable

from tui.analysis.rules.letters.framing import DESCRIBES
from tui.analysis.rules.letters.wording import ANSWERED, DESCRIBED, MAKING, NAME_PARTS
from tui.analysis.rules.parties import named_after
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


def handed_to(scene: Scene, to: int, noun: int) -> list[int]:
    """Who stands between the verb and the letter: "delivered to Hale a letter"."""
    if to <= 0 or scene.kinds[to] is not Symbol.TO or scene.before(to) not in _SENDING:
        return []
    return [at for at in named_after(scene, to + 1) if at < noun and scene.person(at)]


def past_description(scene: Scene, at: int) -> int:
    """The "to" behind what a party is, where that stands between: "from Hale of Orb, the clerk, to Reed"."""
    at += at < len(scene.chunks) and scene.kinds[at] is Symbol.CLOSE  # "from the clerk (Ann Hale | )"
    to = scene.symbols.find(Symbol.TO, at, at + _DESCRIPTION)
    return to if to >= 0 and set(scene.kinds[at:to]) <= DESCRIBED else at


_DESCRIPTION = 12
"""Chunks that may tell what a party is before the next is named."""


def is_answered(scene: Scene, before: int) -> bool:
    """Whether the chunk before a letter is the "to" of an answer to it: "replied on Monday to | her letter"."""
    if scene.kinds[before] is not Symbol.TO:
        return False
    verb = before - 1
    while verb > 0 and scene.kinds[verb] in (Symbol.TIME, Symbol.ADVERB):
        verb -= 1
    return verb >= 0 and scene.kinds[verb] is Symbol.WRITE and scene.lemma(verb) in ANSWERED


def answered_with(scene: Scene, before: int) -> int:
    """The verb of "replied on Monday with | a letter"; the chunk before the letter where it is no answer."""
    if before <= 0 or scene.kinds[before] is not Symbol.WITH:
        return before
    verb = before - 1
    while verb > 0 and scene.kinds[verb] in (Symbol.TIME, Symbol.ADVERB):
        verb -= 1
    return verb if scene.kinds[verb] is Symbol.WRITE and scene.lemma(verb) in ANSWERED else before


def past_title(scene: Scene, at: int) -> int:
    """The subject of "a letter that | Director | Hale sent", behind its title; 0 where none is."""
    name = at
    while name < len(scene.chunks) and scene.kinds[name] in (Symbol.DET, Symbol.POST, Symbol.STATUS):
        name += 1
    is_subject = name > at and name < len(scene.chunks) and scene.kinds[name] is Symbol.PERSON
    return name if is_subject and scene.before(at) is Symbol.THAT else 0


def copied_to(scene: Scene, within: Iterable[int]) -> list[int]:
    """Whom a letter is copied to: "this time copying in Mr Reed", "(copied to Reed)", "with a copy to Reed"."""
    for at in within:
        is_verb = scene.lemma(at) in ("copy", "copy in") and scene.form(at) in ("ing", "past", "participle")
        is_noun = scene.words(at).lower() in ("copy", "copies") and Symbol.WITH in scene.kinds[max(0, at - 2) : at]
        if is_verb or (is_noun and scene.after(at) is Symbol.TO):
            to = scene.after(at) in (Symbol.TO, Symbol.IN)
            return [one for one in named_after(scene, at + 1 + to) if scene.person(one)]
    return []


def both_between(scene: Scene, between: int) -> list[int]:
    """Those between whom letters go, the second perhaps behind an office: "between Hale and the chair, Cole"."""
    found = named_after(scene, between + 1)
    at = found[0] + 1 if len(found) == 1 else len(scene.chunks)
    if scene.symbols[at : at + 1] != Symbol.AND:
        return found
    apposed = named_after(scene, at + 1)
    is_apposed = bool(apposed) and scene.kinds[apposed[0] - 2 : apposed[0]] == (Symbol.POST, Symbol.COMMA)
    return [*found, *apposed[:1]] if is_apposed else found


def past_bracket(scene: Scene, at: int) -> int:
    """The chunk behind brackets that tell what a letter is called, 0 where none open: "the letter (Opinion on Orb)"."""
    closes = scene.symbols.find(Symbol.CLOSE, at, at + _DESCRIPTION) if scene.kinds[at] is Symbol.OPEN else -1
    is_number = closes > 0 and _NUMBER.match(scene.setting.text, scene.chunks[at].start)
    is_name = closes > 0 and (is_number or set(scene.kinds[at + 1 : closes]) <= _IN_NAME)
    return closes + 1 if is_name else 0


_NUMBER = re.compile(r"\([A-Za-z]{0,9}\.? ?\d{1,5}\)")
"""By what a telegram is known: "(no. 4)"."""
_IN_NAME = NAME_PARTS | {Symbol.OF, Symbol.ON, Symbol.AND, Symbol.NUMBER}


def past_hour(scene: Scene, at: int) -> int:
    """The chunk behind "at 10.15", or "this morning" where the document's day is not known, else that chunk."""
    if scene.kinds[at] is Symbol.AT and scene.after(at) in (Symbol.NUMBER, Symbol.TIME):
        return at + 2
    is_this = scene.kinds[at] is Symbol.DET and scene.words(at).lower() in ("this", "that")
    is_day = is_this and scene.before(at) in _SENDING and at + 1 < len(scene.chunks)
    return at + 2 if is_day and scene.words(at + 1).lower() in _PARTS_OF_DAY else at


def makes_letter(scene: Scene, verb: int, noun: int) -> bool:
    """Whether a verb tells of writing that is mostly of other things: "issued | the following letter to Hale"."""
    if scene.words(verb).lower() in MAKING:
        return True
    return (
        scene.kinds[verb] is Symbol.PUBLISH
        and FOLLOWING.search(scene.setting.text, scene.chunks[verb].end, scene.chunks[noun].end) is not None
    )


def is_following(scene: Scene, at: int) -> bool:
    """Whether a chunk tells that a letter is printed below: "the | following | letter"."""
    return scene.words(at).lower() == "following" and scene.before(at) is Symbol.DET


FOLLOWING = re.compile(r"\bthe following [\w -]{3,24}$")


def passes_on(scene: Scene, verb: int, noun: int) -> bool:
    """Whether somebody sends on what another wrote: "Ann Hale forwarded Reed's letter of 4 May to the mayor"."""
    if verb < 0 or not (scene.kinds[verb] is Symbol.SEND or scene.words(verb).lower().startswith("pass")):
        return False
    owner = noun - 1
    while owner > verb and scene.kinds[owner] in DESCRIBES:
        owner -= 1
    return scene.kinds[owner] is Symbol.OWNS and scene.before(owner) is Symbol.PERSON
