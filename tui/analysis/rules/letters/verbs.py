"""Letters told of by a verb alone: "wrote to X", "wrote again on 4 May", "assured X in writing"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.company import joining
from tui.analysis.rules.dating import POINT, near, waited_until
from tui.analysis.rules.letters.again import sent
from tui.analysis.rules.letters.answers import ANSWERS, tells_of_letter
from tui.analysis.rules.letters.days import own_time
from tui.analysis.rules.letters.framing import is_framed
from tui.analysis.rules.letters.handling import copied_to
from tui.analysis.rules.letters.letter import Letter
from tui.analysis.rules.letters.readers import is_reader, is_work, opens_reader
from tui.analysis.rules.parties import body, doers, named_after
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import group_start
from tui.model.statements import Modality, Part

_SENT_AT_ONCE = frozenset(("email", "e-mail", "write back"))
"""Verbs that tell of a letter with nobody named whom it went to."""
_PLEDGING = frozenset(
    (
        "assured", "told", "informed", "promised", "warned", "advised", "notified", "asked", "requested", "gave",
        "given", "confirmed", "complained", "objected", "apologised", "reminded", "instructed", "agreed", "undertook",
        "stated", "protested",
    )
)  # fmt: skip
"""Verbs that tell of a letter with "in writing" after them."""
_HAVE_WRITTEN = ("past", "participle")


def _needs(scene: Scene, verb: int) -> str:
    """What a verb of writing needs beside it ("-", "letter", "to"); empty where it is no verb of writing."""
    entry = load("verbs_writing").get(scene.words(verb))
    attributes = entry.attributes("verbs_writing") if entry else None
    return attributes[2] if attributes and len(attributes) > 2 else ""


def _is_inverted(scene: Scene, verb: int, writers: list[int]) -> bool:
    """Whether a verb stands behind what was written, and who wrote behind it: "he may have it, | wrote Ann Hale"."""
    return scene.before(verb) is Symbol.COMMA and not (writers and Symbol.COMMA in scene.kinds[: verb - 1])


def wrote_to(match: Match) -> Iterator[Draft]:
    """Somebody writes to somebody, by a verb that needs no noun."""
    scene, verb = match.scene, match["verb"]
    needs, lemma = _needs(scene, verb), scene.lemma(verb)
    answered = _letter_after(scene, match["to"]) if "to" in match.slots else None
    if needs not in ("-", "to") or (lemma in ANSWERS and answered is None and not tells_of_letter(scene, verb)):
        return
    is_with = "to" in match.slots and scene.kinds[match["to"]] is Symbol.WITH
    if (lemma == "correspond" and scene.after(verb) is not Symbol.WITH) or (is_with and lemma != "correspond"):
        return  # "a novel written with Tom Hale"
    is_in_writing = scene.words(verb).lower() == "writing" and scene.before(verb) is Symbol.IN
    if is_in_writing and joining(scene, verb) is None:
        return  # "had to consent in writing to the marriage"
    if _is_this_letter(scene, verb):
        return
    writers = doers(scene, verb)
    is_behind = scene.before(verb) is Symbol.QUOTE or _is_inverted(scene, verb, writers)
    if is_framed(scene, verb) or ("whom" in match.slots and is_behind):
        return  # read by its noun; “It is over,” wrote Ann Hale
    if "whom" in match.slots and (is_work(scene, match["whom"]) or _is_of_whom(scene, verb, match["whom"])):
        return
    told = modality(scene, verb)
    until = next(waited_until(scene, verb, _UNTIL_REACH), None) if told is Modality.DENIED else None
    if (told is Modality.DENIED and until is None) or told is Modality.CONDITIONAL:
        return
    told = None if until is not None else told
    letter = Letter(scene, None, verb)
    letter.given_time = until
    passive = scene.before(verb) is Symbol.BE and scene.form(verb) != "ing"
    letter.add(writers, Part.RECIPIENT if passive else Part.SENDER)
    recipients = named_after(scene, match["to"] + 1 if "to" in match.slots else match["whom"])
    if answered is not None:
        letter.chunks.append(answered)
        letter.is_handled = True  # "replied to Hale's letter of 4 May on the 6th"
        letter.given_time = _day_of_answer(scene, verb, answered)
        recipients = [at for at in range(match["to"], answered) if scene.person(at) is not None]
    if not passive:
        letter.add(recipients, Part.RECIPIENT)
        letter.add(copied_to(scene, range(verb, scene.next_wall(verb))), Part.RECIPIENT)
        if "to" in match.slots and not letter.has(Part.RECIPIENT) and not opens_reader(scene, match["to"] + 1):
            return  # "wrote to say"
    is_to_office = "to" in match.slots and scene.post(match["to"] + 1) is not None
    is_of_body = is_to_office and body(scene, writers) is not None  # "the union wrote to the minister"
    is_headline = bool(writers) and scene.before(writers[0]) is Symbol.QUOTE
    is_read = not (passive or told or is_headline) and "to" in match.slots and is_reader(scene, match["to"] + 1)
    is_sure = is_of_body or letter.named > 1 or (letter.named and (is_read or letter.time() is not None))
    if letter.people or is_sure:
        yield letter.draft(match.rule.name, told)


def _is_of_whom(scene: Scene, verb: int, whom: int) -> bool:
    """Whether what is written is somebody's and not to them: "wrote Hale's biography", "wrote him out of her will"."""
    if scene.lemma(verb) != "write":
        return False
    words = [scene.words(at).lower() for at in range(whom + 1, min(whom + 3, len(scene.chunks)))]
    is_kin = scene.after(whom) is Symbol.OWNS and load("relations").has(words[-1].split()[-1])
    return (scene.after(whom) is Symbol.OWNS and not is_kin) or words[:1] in (["out"], ["off"], ["in"], ["into"])


def _day_of_answer(scene: Scene, verb: int, answered: int) -> int | None:
    """The day on which the letter at chunk `answered` was, which is not the letter's own."""
    if between := scene.times(verb, scene.symbols.find(Symbol.TO, verb, answered)):
        return between[0]  # "replied on 4 May to a letter Reed had written on 2 May"
    own = own_time(scene, answered, answered)
    times = scene.times(answered, min(answered + _ANSWER_REACH, scene.next_wall(answered)))
    after = next((at for at in times if at != own and scene.phrase(at).relation in POINT), None)
    before = near(scene, dated(scene, verb, verb, POINT), verb)
    return after if after is not None else None if before == own else before


_ANSWER_REACH = 6


_UNTIL_REACH = 10


def _is_this_letter(scene: Scene, verb: int) -> bool:
    """Whether a letter speaks of itself, or tells its reader to write: "I am writing to you", "We write to ask"."""
    if verb == 0 and scene.form(verb) == "base":
        return True  # "Write to the clerk for a copy"
    first = group_start(scene, verb)
    writer = scene.words(first - 1).lower() if first else ""
    is_now = scene.form(verb) == "base" or (scene.form(verb) == "ing" and scene.words(first).lower() in ("am", "are"))
    group = {scene.words(at).lower() for at in range(first, verb)}
    return writer in ("i", "we") and is_now and not group - {"am", "are", "now", "today", "therefore", "again", "also"}


def _letter_after(scene: Scene, to: int) -> int | None:
    """The letter that is answered: "replied to Mr Reed's letter"."""
    at = to + 1
    while at < len(scene.chunks) and scene.kinds[at] in _BEFORE_LETTER:
        at += 1
    return at if at < len(scene.chunks) and scene.kinds[at] is Symbol.LETTER else None


_BEFORE_LETTER = frozenset(
    (
        Symbol.DET, Symbol.OWNER, Symbol.PERSON, Symbol.OWNS, Symbol.TIME, Symbol.MODIFIER, Symbol.POST, Symbol.STATUS,
        Symbol.ORG, Symbol.NAME,
    )
)  # fmt: skip


def e_mailed(match: Match) -> Iterator[Draft]:
    """Somebody e-mails or answers by letter, to whom it may be: "She e-mailed the office in 2016"."""
    scene, verb = match.scene, match["verb"]
    lemma, following = scene.lemma(verb), scene.after(verb)
    is_surely = lemma in _SENT_AT_ONCE or lemma.endswith((" in writing", " by letter"))
    is_told = scene.form(verb) in _HAVE_WRITTEN or (scene.form(verb) == "s" and _is_read(scene, verb + 1))
    if is_surely and is_told and following not in (Symbol.TO, Symbol.PERSON, Symbol.ORG):
        yield from sent(match, None)


def _is_read(scene: Scene, at: int) -> bool:
    """Whether an office or a body stands at a chunk: "Ann Hale emails | government | to say"."""
    return is_reader(scene, at) or (at < len(scene.chunks) and load("organisation_heads").has(scene.words(at)))


def in_writing(match: Match) -> Iterator[Draft]:
    """Somebody tells somebody something "in writing"."""
    scene, writing = match.scene, match["writing"]
    if scene.words(writing).lower() != "writing" or scene.after(writing) in (Symbol.DET, Symbol.OWNER, Symbol.NAME):
        return
    nearest = range(writing - 2, max(-1, writing - 8), -1)
    verb = next((at for at in nearest if scene.words(at).lower() in _PLEDGING), None)
    if (
        verb is None
        or {Symbol.TO, Symbol.QUOTE} & set(scene.kinds[verb:writing])
        or modality(scene, verb) in (Modality.DENIED, Modality.CONDITIONAL)
    ):
        return
    letter = Letter(scene, None, verb)
    is_told = scene.before(verb) is Symbol.BE
    letter.add(doers(scene, verb), Part.RECIPIENT if is_told else Part.SENDER)
    told = [at for at in range(verb + 1, writing) if scene.chunks[at].symbol in (Symbol.PERSON, Symbol.OBJECT)]
    letter.add(told, Part.RECIPIENT)
    if letter.people:
        letter.chunks.append(writing)
        letter.end = writing
        yield letter.draft(match.rule.name, modality(scene, verb))


_BETWEEN = "(TIME|ADVERB|COMMA)*"

RULES = (
    Rule(
        "letter.wrote-to",
        f"WRITE/SEND:verb {_BETWEEN} TO/WITH:to",
        wrote_to,
        reads="Dr Anne Hale wrote to the board in May 2004.",
        refuses="Dr Anne Hale wrote three novels in May 2004.",
    ),
    Rule(
        "letter.wrote-someone",
        "WRITE:verb PERSON/OBJECT/ORG/NAME/POST:whom",
        wrote_to,
        reads="Anne Hale e-mailed Mary Cole on 4 May 2003.",
        refuses="Anne Hale typed on 4 May 2003.",
    ),
    Rule(
        "letter.e-mailed",
        "WRITE:verb",
        e_mailed,
        reads="Anne Hale e-mailed officers three times in 2003.",
        refuses="Anne Hale planned three times in 2003.",
    ),
    Rule(
        "letter.in-writing",
        "IN WRITE:writing",
        in_writing,
        reads="Anne Hale assured Mary Cole in writing that nobody had left.",
        refuses="Anne Hale told Mary Cole in writing the book that nobody had left.",
    ),
)
