"""Letters told of by their noun: "a letter to X", written, sent, signed, received."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.dating import day
from tui.analysis.rules.letters.framing import said_in
from tui.analysis.rules.letters.letter import Letter
from tui.analysis.rules.letters.numbered import is_numbered, is_of_correspondents
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.dates import Precision
from tui.model.documents import Span
from tui.model.statements import Evidence, Modality, Part
from tui.values import replace

_SURELY = frozenset(
    ("send", "write", "e-mail", "email", "forward", "dispatch", "despatch", "fax", "cable", "receive", "send back")
)
"""Verbs by which even a "response" or a "message" is a letter."""


def told_of(match: Match) -> Iterator[Draft]:
    """A letter told of by its noun, with a verb, a party or a date of its own."""
    scene, noun = match.scene, match["noun"]
    if _GLUED.search(scene.setting.text, max(0, scene.chunks[noun].start - 2), scene.chunks[noun].start):
        return  # "1677-letter.pdf"
    if scene.before(noun) is Symbol.NOT or _ADDRESS.match(scene.setting.text, scene.chunks[noun].end):
        return
    if _IS_ASKED_OF.search(scene.setting.text, scene.sentence.span.start, scene.chunks[noun].start):
        return
    letter = Letter(scene, noun)
    letter.read_noun(noun)
    if letter.verb is not None and scene.verb(letter.verb) in _HANDS and (writer := _writer(scene, noun)) is not None:
        letter.people = [one for one in letter.people if one[1] is not Part.SENDER or one[0] is writer]
    letter.people = [one for one in letter.people if not _only_helped(letter, scene, one)]
    if letter.verb is not None and scene.lemma(letter.verb) == "address" and scene.before(noun) in _OWNED:
        letter.verb = None  # "to address Hale's letter, he wrote a note"
    if letter.verb == noun - 1 and scene.words(noun - 1) == "Copy":
        letter.verb = None  # "Copy letter from Hale to Reed" in a catalogue: a command has an article
    is_weak = scene.form(noun).startswith("weak")
    if is_weak and letter.verb is not None and _is_of_other_work(scene, noun, letter.verb):
        return  # "a response to an article Hale wrote"
    is_sure = letter.verb is not None and bool(letter.named) and scene.lemma(letter.verb) in _SURELY
    if is_weak and not is_sure and not _is_surely_written(letter, scene, noun):
        return
    said = said_in(scene, noun) if letter.verb is None else None
    if letter.verb is None and said is None and not _adds(letter, scene, noun):
        return
    letter.chunks += [said] if said is not None else []
    if _is_signal(letter, scene, noun) or _is_habit(letter, scene, noun) or _is_any(letter, scene, noun):
        return
    told = modality(scene, letter.verb if letter.verb is not None else noun)
    if told is None and letter.verb == noun + 1 and scene.after(letter.verb) is Symbol.BY:
        told = modality(scene, noun)  # "This is not a letter written by Hale"
    if told is Modality.CONDITIONAL and letter.verb == noun + 1 and _is_pointed_at(scene, noun):
        told = None
    if told is Modality.CALLED_FOR and scene.words(max(0, noun - 1)).lower() in ("all", "any"):
        return  # "all correspondence should be addressed to the clerk"
    if told is Modality.PLANNED and scene.words(noun - 1).lower() == "this" and _is_under_way(scene, letter.verb):
        told = None
    if told is Modality.CONDITIONAL and letter.verb is None and letter.has_day():
        told = None  # "the chance of considering your letter of the 10th": a letter with a date is there
    if told is Modality.CONDITIONAL and letter.verb is None and _is_on_table(scene, noun):
        told = None
    if told is Modality.DENIED and letter.is_received and letter.has(Part.SENDER) and letter.has_day():
        told = None  # "he did not receive her letter of 4 May"
    if told is Modality.DENIED and letter.verb is None and letter.has_day() and _is_denied_after(scene, noun):
        told = None  # "his letter of 4 May was never answered"
    if told in (Modality.DENIED, Modality.CONDITIONAL) or not (
        letter.chunks or letter.verb is not None or letter.named or letter.time() is not None or letter.has_day()
    ):
        return
    draft = letter.draft(match.rule.name, told)
    yield draft
    yield from _also_dated(draft, letter, scene, noun)


def _is_pointed_at(scene: Scene, noun: int) -> bool:
    """Whether a letter is there to be seen: "This is a letter | written by Hale"."""
    is_there = scene.kinds[1 : noun + 1] == (Symbol.BE, Symbol.DET, Symbol.LETTER)
    return is_there and scene.words(0).lower() in ("this", "that", "it")


def _is_under_way(scene: Scene, verb: int | None) -> bool:
    """Whether a letter is just being written: "I am writing this letter", not "I will be writing this letter"."""
    is_now = verb is not None and scene.form(verb) == "ing" and scene.before(verb) is Symbol.BE
    return is_now and scene.words((verb or 0) - 1).lower() in ("am", "is", "are")


def _is_of_other_work(scene: Scene, noun: int, verb: int) -> bool:
    """Whether what somebody wrote is named between the letter and its writer, and is no letter: "to a book | Hale"."""
    writer = verb - 1
    while writer > noun and scene.kinds[writer] in (Symbol.POST, Symbol.PERSON, Symbol.PRONOUN, Symbol.HAVE):
        writer -= 1
    return noun < writer < verb - 1 and scene.kinds[writer] in (Symbol.WORD, Symbol.WORK, Symbol.WHO, Symbol.THAT)


_HANDS = ("hand", "give", "pass", "show")


_GLUED = re.compile(r"[\d_][-_/]\Z")


def _only_helped(letter: Letter, scene: Scene, party: tuple[Person, Part]) -> bool:
    """Whether somebody only carried a letter or took it down: "delivered by | Hale", "dictated to | Hale"."""
    person, part = party
    if letter.verb is None or letter.verb + 2 >= len(scene.chunks):
        return False
    named = scene.person(letter.verb + 2)
    is_carrier = scene.lemma(letter.verb) in _CARRIES and scene.after(letter.verb) is Symbol.BY
    is_clerk = scene.lemma(letter.verb) == "dictate"
    return (is_carrier and part is Part.SENDER and named is person) or (is_clerk and part is Part.RECIPIENT)


_CARRIES = ("deliver", "hand deliver", "forward")


def _writer(scene: Scene, noun: int) -> Person | None:
    """By whom a letter is said to be, whoever hands it on: "he handed Reed a memorandum of 4 May | by Mr Hale"."""
    by = next((at for at in range(noun + 1, min(noun + _BEFORE, len(scene.chunks))) if scene.kinds[at] is Symbol.BY), 0)
    return scene.person(by + 1) if by and scene.after(by) is Symbol.PERSON else None


_OWNED = (Symbol.OWNS, Symbol.OWNER)
_IS_ASKED_OF = re.compile(
    r"\b(?:(?:date|copy|contents?|text|terms|author) of (?:the|that|this)"
    r"|no (?:trace|record|sign|evidence|indication) of (?:an?|any|such an?|the|this|that|his|her|their)) \Z"
)
"""Before a letter that is only asked for, or not known of: "Give the date of | the letter", "no trace of | it"."""
_ADDRESS = re.compile(r"\W{1,3}(?:us at |to |at )?[\w.+-]{1,60}@\w")
"""Where to write, and no letter: "fax 9281 1968, email info@orb.org"."""


def _also_dated(draft: Draft, letter: Letter, scene: Scene, noun: int) -> Iterator[Draft]:
    """The other letters of those that only differ by their days: "Hale's letters of 4 May and 6 June"."""
    time = letter.own_time()
    if time is None or not scene.words(noun).lower().endswith("s"):
        return
    while scene.after(time) in (Symbol.AND, Symbol.COMMA):
        time += 2 + (scene.kinds[time + 1] is Symbol.COMMA and scene.after(time + 1) is Symbol.AND)
        if scene.after(time - 1) is not Symbol.TIME or not _BARE_DAY.match(scene.words(time)):
            return
        phrase = scene.phrase(time)
        span = Span(draft.span.start, max(draft.span.end, scene.chunks[time].end))
        own = (Evidence("date", scene.chunks[time].span),)
        yield replace(draft, span=span, date=day(phrase), time=phrase, evidence=own)


_BARE_DAY = re.compile(r"(?:of |dated )?(?:the )?(?:\d{1,2}\D|[A-Z][a-z]+ \d)")
"""A day that goes on from another, and no clause of its own: not "on 6 June"."""


def _is_signal(letter: Letter, scene: Scene, noun: int) -> bool:
    """Whether a message is only a way to put it: "they want to send a message to Canberra"."""
    both = letter.has(Part.SENDER) and letter.has(Part.RECIPIENT)
    is_signal = scene.lemma(noun) == "message" and not both and letter.time() is None
    return is_signal and not is_of_correspondents(scene, noun)


def _is_habit(letter: Letter, scene: Scene, noun: int) -> bool:
    """Whether letters come and go as they always do: "whoever receives these e-mails", "a tool that sends e-mails"."""
    verb = letter.verb
    if verb is None or letter.time() is not None:
        return False
    if verb == noun - 1 and scene.words(verb).lower() == "written" and scene.words(verb - 1).lower() in ("a", "any"):
        is_alone = _EXCHANGED.isdisjoint(scene.kinds[:verb])
        return is_alone and not letter.people  # "the requirement of a written memorandum"
    if scene.form(verb) == "s":
        is_one = letter.has(Part.SENDER) and scene.words(noun - 1).lower() in ("a", "an")
        return (scene.kinds[verb] is Symbol.RECEIVE and not is_one) or not letter.people
    is_passive = scene.before(verb) is Symbol.BE and scene.words(verb - 1).lower() in ("is", "are")
    does = scene.before(verb) is Symbol.WHO and scene.form(verb) == "base"
    is_usual = (is_passive and scene.words(noun).lower().endswith("s")) or does
    return is_usual and not letter.people  # "so many telegrams are written", "those who sign the memo"


_EXCHANGED = frozenset((Symbol.SEND, Symbol.RECEIVE, Symbol.WRITE))


def _is_any(letter: Letter, scene: Scene, noun: int) -> bool:
    """Whether somebody is only busy with letters: "spent her days writing letters", "complaints are received"."""
    verb, is_several = letter.verb, scene.words(noun).lower().endswith("s")
    if scene.form(noun).startswith("weak") and is_several and not letter.people:
        return True
    if verb is None or scene.form(verb) != "ing" or verb != noun - 1 or letter.has(Part.RECIPIENT):
        return False
    return is_several and scene.before(verb) is not Symbol.BE


def _adds(letter: Letter, scene: Scene, noun: int) -> bool:
    """Whether a mention without a verb says more than that there is a letter: a recipient, or a date of its own."""
    own_date = letter.has_day()
    is_new = noun > 0 and any(scene.words(at).lower() in ("a", "an") for at in range(max(0, noun - 4), noun))
    is_new = is_new or (scene.before(noun) is Symbol.IN and scene.words(noun).lower().endswith("s"))  # "In letters to"
    is_new = is_new or (noun > 0 and load("time_numbers").has(scene.words(noun - 1).lower()))  # "nine letters from"
    from_some = letter.has(Part.RECIPIENT) and scene.after(noun) is Symbol.FROM  # "Letter from 42 members to Hale"
    both = letter.named > 1 and (letter.has(Part.SENDER) or from_some)  # one of the two may be a body
    both = both or (is_new and letter.named > 0 and scene.kinds[0] is Symbol.IN and noun <= _BEFORE)  # "In a letter to"
    both = both or (bool(letter.people) and is_numbered(scene, noun))
    return own_date or both or letter.is_exchange or ((is_new or letter.is_shown) and bool(letter.people))


def _is_on_table(scene: Scene, noun: int) -> bool:
    """Whether a meeting considers a letter that is there: "the board considered a letter from Hale"."""
    return any(scene.words(at).lower() == "considered" for at in range(max(0, noun - _BEFORE), noun))


_BEFORE = 4
_REACH = 8
_ON_PAPER = frozenset(("note", "handwritten note", "minute", "dispatch", "despatch", "message", "cable", "wire"))
"""Weak nouns that are letters between two people on a day: a "reply" may be spoken."""


def _is_surely_written(letter: Letter, scene: Scene, noun: int) -> bool:
    """Whether what need not be a letter is one: "her reply of 4 May", "a note from Hale to Reed, 4 May 1989"."""
    following = next((at for at in scene.times(noun + 1, noun + 3)), None)
    if following is not None and letter.people:
        words = scene.words(following).lower()
        date = day(scene.phrase(following))
        is_day = date is not None and date.precision is Precision.DAY
        if words.startswith("dated ") or (words.startswith("of ") and is_day and scene.lemma(noun) in _ANSWERS):
            return True
    if is_numbered(scene, noun) or is_of_correspondents(scene, noun):
        return scene.lemma(noun).removesuffix("s") in _ON_PAPER
    wrote = any(scene.lemma(at) in ("write", "reply") for at in range(noun, min(noun + _REACH, len(scene.chunks))))
    if wrote and scene.lemma(noun) in _ON_PAPER and letter.has(Part.SENDER) and scene.kinds[0] is Symbol.IN:
        return True  # "In a second message, Hale replied"
    both = letter.has(Part.SENDER) and letter.has(Part.RECIPIENT)
    return both and scene.lemma(noun) in _ON_PAPER and letter.time() is not None


_ANSWERS = frozenset(("reply", "response"))


def _is_denied_after(scene: Scene, noun: int) -> bool:
    """Whether what is denied is said of the letter, not that there is one."""
    text, sentence, middle = scene.setting.text, scene.sentence.span, scene.chunks[noun].start
    negations = load("negations")
    return bool(negations.find(text, middle, sentence.end)) and not negations.find(text, sentence.start, middle)


def cited(match: Match) -> Iterator[Draft]:
    """A letter cited by its kind, its parties and its day: "Letter Hale to Cole, 4 May 2003"."""
    scene, noun, to, time = match.scene, match["noun"], match["to"], match["time"]
    phrase = scene.phrase(time)
    if not scene.words(noun)[0].isupper() or phrase.relation is not Relation.AT or day(phrase) is None:
        return
    letter = Letter(scene, noun)
    letter.add([at for at in range(noun + 1, to) if scene.kinds[at] in _PARTIES], Part.SENDER)
    letter.add([at for at in range(to + 1, time) if scene.kinds[at] in _PARTIES], Part.RECIPIENT)
    letter.given_time = time
    yield letter.draft(match.rule.name, None)


_PARTIES = (Symbol.PERSON, Symbol.ORG, Symbol.NAME)

_CITED_PARTY = "(PERSON|ORG|NAME|POST|DET|AND|WORD|(OPEN (POST|WORD|NAME|ORG|STATUS|MODIFIER)+ CLOSE))+"

RULES = (
    Rule(
        "letter.cited",
        f"LETTER:noun NUMBER? COMMA? {_CITED_PARTY} OPEN? TO:to {_CITED_PARTY} CLOSE? COMMA TIME:time",
        cited,
        reads="12 Letter Dobson to Hale, 4 May 2003, ‘The Bridge’.",
        refuses="12 Letters Dobson took to Hale, 4 May 2003, ‘The Bridge’.",
    ),
    Rule(
        "letter.noun",
        "LETTER:noun",
        told_of,
        reads="In a letter dated 3 June 2004 Dr Anne Hale told the minister that nothing had changed.",
        refuses="The letter warned that nothing had changed.",
    ),
)
