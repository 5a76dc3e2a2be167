"""Answers to a letter told of just before: "The letter was passed to Mr Reed, who replied a fortnight later"."""

import re
from collections.abc import Iterator, Sequence

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.rules.dating import POINT, day
from tui.analysis.rules.letters.answered import Answered
from tui.analysis.rules.letters.framing import framed
from tui.analysis.rules.letters.handling import past_hour
from tui.analysis.rules.letters.letter import Letter
from tui.analysis.rules.parties import doers, persons
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.model.statements import Part

ANSWERS = frozenset(("reply", "respond", "answer"))
_CORRESPONDENCE = re.compile(f"[{Symbol.LETTER}{Symbol.WRITE}]")
_AFTER_DATE = frozenset((Symbol.STOP, Symbol.COMMA, Symbol.AND, Symbol.THAT, Symbol.CLOSE, Symbol.TO))


_TURNS = 4
"""Sentences of a hearing from a letter to what is asked of its answer."""


def tells_of_letter(scene: Scene, end: int) -> bool:
    """Whether a letter is told of before chunk `end`, so that who answers does not answer a question asked aloud."""
    told = [found.start() for found in _CORRESPONDENCE.finditer(scene.symbols, 0, end)]
    return any(scene.lemma(at) not in ANSWERS for at in told) and scene.symbols.find(Symbol.SAY, 0, end) < 0


def find_answers(scenes: Sequence[Scene], answered: Answered) -> Iterator[Draft]:
    """The answers to a letter of the same sentence or the one before, in one block: dated, or by whoever got it.

    Args:
        scenes: All of the document's, in order.
        answered: The letters that the document tells of.
    """
    before: Scene | None = None
    asked: int | None = None
    for number, scene in enumerate(scenes):
        for verb in scene.places(Symbol.WRITE):
            if scene.lemma(verb) not in ANSWERS:
                continue
            if _opens_reply(scene, verb):
                yield from _reply(scene, verb) if _follows(scene, verb, before) else ()
                continue
            is_asked = asked is not None and number - asked <= _TURNS and scene.sentence.zone is Zone.TURN
            is_told = is_asked or tells_of_letter(scene, verb) or _follows(scene, verb, before)
            if (is_told and _is_dated(scene, verb)) or _is_by_reader(scene, verb, answered):
                yield from _answer(scene, verb)
        yield from _framed(scene, answered)
        if scene.sentence.zone is Zone.TURN and tells_of_letter(scene, len(scene.chunks)):
            asked = number
        before = scene


def _is_dated(scene: Scene, verb: int) -> bool:
    time = _time_after(scene, verb)
    if scene.after(time - 1) is not Symbol.TIME or scene.form(verb) not in ("past", "participle"):
        return False
    phrase = scene.phrase(time)
    follows = scene.chunks[time + 1].symbol if time + 1 < len(scene.chunks) else Symbol.STOP
    return phrase.relation in POINT and day(phrase) is not None and follows in _AFTER_DATE


def _time_after(scene: Scene, verb: int) -> int:
    """Where the date of an answer stands: after "replied", "replied to you", "replied to Hale"."""
    is_to = scene.after(verb) is Symbol.TO
    someone = (Symbol.PRONOUN, Symbol.OBJECT, Symbol.PERSON)
    return verb + 3 if is_to and scene.after(verb + 1) in someone else verb + 1


def _opens_reply(scene: Scene, verb: int) -> bool:
    """Whether a sentence opens "Replying on 6 June, ..."."""
    is_dated = scene.after(verb) is Symbol.TIME and scene.phrase(verb + 1).relation in POINT
    return verb == 0 and is_dated and scene.form(verb) == "ing" and scene.symbols[2:3] == Symbol.COMMA


def _reply(scene: Scene, verb: int) -> Iterator[Draft]:
    name = verb + 3
    while name < len(scene.chunks) and scene.kinds[name] in (Symbol.DET, Symbol.POST, Symbol.STATUS, Symbol.COMMA):
        name += 1
    letter = Letter(scene, None, verb)
    letter.add([name] if scene.person(name) else [], Part.SENDER)
    letter.marks.append(verb + 1)
    if letter.people and scene.kinds[name] in (Symbol.PERSON, Symbol.PRONOUN):
        yield letter.draft("letter.answered", None)


def _follows(scene: Scene, verb: int, before: Scene | None) -> bool:
    """Whether a sentence begins with the answer to the letter of the one before."""
    if before is None:
        return False
    is_same = before.sentence.block == scene.sentence.block and before.sentence.zone is scene.sentence.zone
    if scene.before(verb) is Symbol.WHO:
        return is_same and tells_of_letter(before, len(before.chunks))
    begins = verb <= _BEGINS and Symbol.COMMA not in scene.symbols[:verb]  # not "Asked why, she replied"
    return is_same and begins and tells_of_letter(before, len(before.chunks))


_BEGINS = 4
"""The chunk by which an answer that begins a sentence has its verb."""


def _is_by_reader(scene: Scene, verb: int, answered: Answered) -> bool:
    """Whether who answers is who got the letter told of just before: "Hale wrote to Reed. Reed replied that"."""
    if scene.form(verb) != "past" or scene.lemma(verb) == "answer":
        return False  # answers are mostly spoken
    goes_on = verb + 1 + (scene.after(verb) is Symbol.ADVERB)
    follows = scene.kinds[goes_on] if goes_on < len(scene.chunks) else Symbol.STOP
    is_dated = scene.sentence.zone is not Zone.TURN and _is_dated(scene, verb)
    is_told = is_dated or follows in _AFTER_ANSWER or scene.words(goes_on).endswith("ing")
    is_told = is_told or (goes_on < len(scene.chunks) and past_hour(scene, goes_on) > goes_on)
    begins = verb <= _BEGINS and Symbol.COMMA not in scene.symbols[:verb]  # not "Asked why, she replied"
    if not is_told or not (begins or scene.before(verb) is Symbol.WHO):
        return False
    writers = list(persons(scene, doers(scene, verb)))
    return len(writers) == 1 and answered.letter_to(writers[0], scene.chunks[verb].start) is not None


_AFTER_ANSWER = frozenset((Symbol.THAT, Symbol.COLON, Symbol.QUOTE, Symbol.COMMA, Symbol.STOP, Symbol.AND))
"""What stands behind an answer that is words: not "answered the phone", "replied to questions"."""


def _framed(scene: Scene, answered: Answered) -> Iterator[Draft]:
    """What is told in the answer to the letter before, by who got it: "In his reply, Reed urged the board"."""
    noun = scene.symbols.find(Symbol.LETTER, 1, _BEGINS)
    if noun < 0 or scene.kinds[0] is not Symbol.IN or scene.lemma(noun) not in ("reply", "response", "answer"):
        return
    frame = framed(scene, noun, noun)
    writers = list(persons(scene, frame.writers))
    if len(writers) == 1 and answered.letter_to(writers[0], scene.chunks[noun].start) is not None:
        letter = Letter(scene, noun)
        letter.add(frame.writers, Part.SENDER)
        yield letter.draft("letter.answered", None)


def _answer(scene: Scene, verb: int) -> Iterator[Draft]:
    told = modality(scene, verb)
    letter = Letter(scene, None, verb)
    letter.add(doers(scene, verb), Part.SENDER)
    time = _time_after(scene, verb)
    letter.add([time - 1] if time > verb + 1 else [], Part.RECIPIENT)
    letter.marks += [time] if scene.after(time - 1) is Symbol.TIME else []
    if letter.named and told is None:
        yield letter.draft("letter.answered", None)
