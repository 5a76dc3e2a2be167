"""Letters told of by a verb of writing and a day, or what it asks: "wrote again on 4 May", "wrote asking for help"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.dating import POINT, day
from tui.analysis.rules.letters.after_day import answers, tells_purpose, this_time_to
from tui.analysis.rules.letters.handling import copied_to
from tui.analysis.rules.letters.letter import Letter
from tui.analysis.rules.letters.wording import ASKING
from tui.analysis.rules.parties import doers, named_after
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.dates import Precision
from tui.model.statements import Modality, Part

_AGAIN = frozenset(
    (
        "again", "back", "once more", "twice", "three times", "a second time", "a third time", "a further time",
        "separately",
    )
)  # fmt: skip
_HAVE_WRITTEN = ("past", "participle")
_ASKS = ASKING - {"telling", "warning", "reminding", "ordering"} | {
    "complaining",
    "pleading",
    "demanding",
    "apologising",
}
"""What is done by writing to somebody, and not by writing a book."""


def wrote_again(match: Match) -> Iterator[Draft]:
    """Somebody writes once more, or on a day, to nobody named: "She wrote again on 4 May", "wrote on 4 May to ask"."""
    scene, verb, time = match.scene, match["verb"], match["time"]
    between = scene.setting.text[scene.chunks[verb].end : scene.chunks[time].start].strip(" ,").lower()
    if scene.lemma(verb) != "write" or scene.form(verb) not in _HAVE_WRITTEN:
        return
    goes_on = tells_purpose(scene, time + 1) or answers(scene, verb, time)
    on_a_day = not between and _is_within(scene, time, Precision.DAY) and goes_on
    if on_a_day or (between in _AGAIN and _is_within(scene, time, Precision.DAY, Precision.MONTH)):
        yield from sent(match, time)


def wrote_asking(match: Match) -> Iterator[Draft]:
    """Somebody writes to ask, urge or thank, to nobody named: "In May she wrote asking for the minister's help"."""
    scene, verb = match.scene, match["verb"]
    asks = scene.words(match["asks"]).lower()
    if scene.verb(verb) == "write" and scene.form(verb) in _HAVE_WRITTEN and asks in _ASKS:
        yield from sent(match, match["asks"])


def and_again(match: Match) -> Iterator[Draft]:
    """The second of two letters that one verb tells of: "wrote to X on 3 May and again on 4 June"."""
    scene, verb, time = match.scene, match["verb"], match["time"]
    is_again = any(scene.words(at).lower() == "again" for at in range(match["and"], time))
    goes_on = scene.after(time) in (Symbol.STOP, Symbol.CLOSE, Symbol.QUOTE, Symbol.COMMA, Symbol.AND)
    is_letter = scene.after(verb) is Symbol.TO or scene.words(verb + 1).lower() in _AGAIN
    both = all(scene.phrase(at).relation in POINT and day(scene.phrase(at)) for at in (match["first"], time))
    if not (both and is_letter and (is_again or goes_on)) or modality(scene, verb):
        return
    letter = Letter(scene, None, verb)
    letter.add(doers(scene, verb), Part.SENDER)
    letter.add(named_after(scene, verb + 2) if scene.after(verb) is Symbol.TO else [], Part.RECIPIENT)
    letter.add(copied_to(scene, range(match["and"], time)), Part.RECIPIENT)
    if letter.people:
        letter.verb = time
        letter.chunks = [next(at for at in range(match["and"] + 1, time + 1) if scene.kinds[at] is not Symbol.COMMA)]
        yield letter.draft(match.rule.name, None)


def and_to(match: Match) -> Iterator[Draft]:
    """The letter to another that one verb tells of: "wrote to X on 3 May and to Y on 4 June"."""
    scene, verb, to, time = match.scene, match["verb"], match["to"], match["time"]
    readers = [at for at in named_after(scene, to + 1) if scene.person(at)]
    both = all(scene.phrase(at).relation in POINT and day(scene.phrase(at)) for at in (match["first"], time))
    if not both or not readers or scene.after(verb) is not Symbol.TO or max(readers) >= time or modality(scene, verb):
        return
    letter = Letter(scene, None, to)
    letter.add(doers(scene, verb), Part.SENDER)
    letter.add(readers, Part.RECIPIENT)
    letter.given_time, letter.chunks = time, [to]
    if letter.has(Part.SENDER):
        yield letter.draft(match.rule.name, None)


def sent(match: Match, mark: int | None) -> Iterator[Draft]:
    """The letter that the verb tells of, by a person, to whoever stands behind its mark: its day, or what it asks."""
    scene, verb = match.scene, match["verb"]
    told = modality(scene, verb)
    if told in (Modality.DENIED, Modality.CONDITIONAL) or scene.before(verb) is Symbol.BE:
        return
    letter = Letter(scene, None, verb)
    letter.add(doers(scene, verb), Part.SENDER)
    clause = range(verb, scene.next_wall(verb))
    ends = next((at for at in clause if scene.kinds[at] is Symbol.AND), clause.stop)
    letter.add(copied_to(scene, range(verb, ends)), Part.RECIPIENT)
    if mark is not None:
        to = this_time_to(scene, mark) if scene.kinds[mark] is Symbol.TIME else None
        asked = [mark + 1] if scene.after(mark) in (Symbol.PERSON, Symbol.OBJECT) else []
        asked = asked if scene.after(mark + 1) is not Symbol.OWNS else []
        letter.add(named_after(scene, to + 1) if to is not None else asked, Part.RECIPIENT)
    if letter.people:
        letter.marks += [mark] if mark is not None else []
        yield letter.draft(match.rule.name, told)


def _is_within(scene: Scene, time: int, *precisions: Precision) -> bool:
    """Whether a time phrase is one date as precise as this."""
    date = day(scene.phrase(time))
    return date is not None and date.precision in precisions


RULES = (
    Rule(
        "letter.wrote-again",
        "WRITE:verb (ADVERB|WORD|DET|MODIFIER|NUMBER|STATUS|COMMA)* TIME:time",
        wrote_again,
        reads="Anne Hale wrote again on 19 May 2003.",
        refuses="Anne Hale wrote again about the war in 2003.",
    ),
    Rule(
        "letter.wrote-asking",
        "WRITE:verb ADVERB? WORD:asks",
        wrote_asking,
        reads="In May 2003 Anne Hale wrote asking for help.",
        refuses="In May 2003 Anne Hale wrote mocking the board.",
    ),
    Rule(
        "letter.and-again",
        "WRITE:verb ... TIME:first COMMA? AND:and (COMMA? (ADVERB|DET|WORD|STATUS|WITH|SEND|PERSON|POST)* COMMA)? "
        "ADVERB? TIME:time",
        and_again,
        reads="Anne Hale wrote to Mary Cole on 3 May 2003 and again on 4 June 2003.",
        refuses="Anne Hale wrote to Mary Cole on 3 May 2003 and on 4 June 2003 she left.",
    ),
    Rule(
        "letter.and-to",
        "WRITE:verb TO ... TIME:first COMMA? AND TO:to (DET|POST|COMMA|PERSON|AND|STATUS)+ TIME:time",
        and_to,
        reads="Anne Hale wrote to Mary Cole on 3 May 2003 and to Jane Orr on 4 June 2003.",
        refuses="Anne Hale wrote to Mary Cole on 3 May 2003 and went to Jane Orr on 4 June 2003.",
    ),
)
