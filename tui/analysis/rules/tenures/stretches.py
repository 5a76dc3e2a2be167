"""When a post was held where two phrases tell it: "from 1925 until his retirement in 1950", "and held it until"."""

import re

from tui.analysis.names import Person
from tui.analysis.patterns import Match
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation, TimePhrase
from tui.analysis.symbols import Symbol
from tui.analysis.times import is_of_effect
from tui.analysis.timex.calendar import shifted_by
from tui.model.dates import EdtfDate
from tui.model.documents import Span
from tui.values import replace


def stretch(scene: Scene, time: int, post: int | None) -> TimePhrase | None:
    """The phrase of a date; with a few months right before a year, a stretch within it: "for four months in 1987".

    None for what tells how long something was true of a post beside holding it: "the only clerk until 2017".
    """
    phrase = scene.phrase(time)
    if phrase.relation is Relation.UNTIL and post is not None and _is_alone(scene, post):
        return None
    if phrase.relation is not Relation.AT or scene.before(time) is not Symbol.TIME:
        return phrase
    length = scene.phrase(time - 1)
    is_short = length.relation is Relation.FOR and bool(_MONTHS.search(length.span.of(scene.setting.text)))
    return replace(phrase, relation=Relation.SPAN) if is_short and str(phrase.start).isdigit() else phrase


def _is_alone(scene: Scene, post: int) -> bool:
    """Whether a post is told with what sets its holder apart from all others who held it: "the youngest mayor"."""
    held, start = scene.post(post), scene.chunks[post].start
    words = scene.setting.text[start : held.head.start].lower() if held else ""
    return _ALONE.search(words) is not None


_ALONE = re.compile(r"\b(?:only|sole|youngest|oldest|(?:longest|shortest)(?:[ -]\w+)?|tallest|richest) ")
_MONTHS = re.compile(r"\b(?:months?|weeks?|days)\b", re.IGNORECASE)


def so_far(scene: Scene, verb: int, last: int) -> TimePhrase | None:
    """The length right behind what somebody "has been", up to the document's day: "has been clerk for four years"."""
    published, at = scene.setting.published, last + 1
    if published is None or published.latest is None or scene.after(last) is not Symbol.TIME:
        return None
    phrase = scene.phrase(at)
    length = _LENGTH.fullmatch(phrase.timexes[0].value) if phrase.relation is Relation.FOR else None
    group = scene.words(verb).lower().split()[:1] + [scene.words(one).lower() for one in range(max(0, verb - 2), verb)]
    if length is None or _NOT_JUST.search(scene.words(at)) or _PERFECT.isdisjoint(group):
        return None
    day = EdtfDate.parse(str(published.latest)[: 4 if length[2] == "Y" else 7])
    return replace(phrase, relation=Relation.SINCE, start=shifted_by(day, length[2], -int(length[1])))


def so_far_then(scene: Scene, verb: int, last: int, then: TimePhrase) -> TimePhrase | None:
    """The length right behind what somebody "had been", up to a day told: "On 4 May Hale, who had been clerk for"."""
    found = _HOW_LONG.match(scene.symbols, last + 1)
    if found is None or not scene.words(verb).lower().startswith("had been"):
        return None
    phrase = scene.phrase(found.start("length"))
    length = _LENGTH_THEN.fullmatch(phrase.timexes[0].value) if phrase.relation is Relation.FOR else None
    if length is None or then.relation is not Relation.AT or then.start is None:
        return None
    start = shifted_by(then.start, length[2], -int(length[1]))
    month = str(start).rstrip("~")[:_MONTH] if start else ""
    return replace(phrase, relation=Relation.FROM, start=EdtfDate.parse(f"{month}~")) if month else None


_HOW_LONG = re.compile(
    f"(?:{Symbol.AND}{Symbol.OWNER}?[{Symbol.WORD}{Symbol.ORG}{Symbol.NAME}])?(?:{Symbol.FOR}{Symbol.ADVERB})?"
    f"(?P<length>{Symbol.TIME})"
)
"""What may stand before a length: "king of Fell | and its dominions | for just | 326 days"."""
_LENGTH_THEN = re.compile(r"P(\d+)([YMWD])")
_MONTH = len("2003-04")
_LENGTH = re.compile(r"P(\d+)([YM])")
_NOT_JUST = re.compile(r"\b(?:more|less|over|under|nearly|almost|least|most|up to|many|several|some)\b", re.IGNORECASE)
_PERFECT = frozenset(("has", "have", "\u2019s", "'s", "\u2019ve", "'ve"))


def end_of(scene: Scene, verb: int | None, time: int | None, last: int, phrase: TimePhrase | None) -> int | None:
    """The date of what ends a tenure, where another phrase than its own `phrase` tells it; None where none does.

    Args:
        scene: The sentence.
        verb: The verb that tells of the tenure.
        time: The chunk of the tenure's phrase.
        last: The last chunk of what tells of the tenure.
        phrase: The tenure's phrase.
    """
    if phrase is None and scene.words(0).lower() in ("until", "till") and (end := _end_clause(scene, verb, -1)):
        return end
    if phrase is None or phrase.relation in _OPEN or phrase.relation is Relation.AT:
        if time is not None and verb is not None and time < verb and (end := _end_clause(scene, verb, time)):
            return end
        if (end := _end_clause(scene, verb, last)) is not None:
            return end
    return _where_stayed(scene, verb, last)


_OPEN = (Relation.FROM, Relation.SINCE)
_UNTIL_REACH = 9
"""Chunks from "until" to the date of what ends a tenure."""


def _end_clause(scene: Scene, verb: int | None, last: int) -> int | None:
    """The date of what ends a tenure that is told up to chunk `last`: "until her death in 1996"."""
    until = last + 2 if scene.kinds[last + 1 : last + 2] == (Symbol.COMMA,) else last + 1
    ends = verb is not None and scene.chunks[verb].symbol in (Symbol.LEAVE, Symbol.REMOVE)
    until += _is_before_end(scene, until)
    if ends or until >= len(scene.chunks) or not _is_until(scene, until):
        return None
    for at in range(until + 1, min(scene.next_wall(until), until + _UNTIL_REACH)):
        symbol = scene.chunks[at].symbol
        if symbol is Symbol.TIME:
            is_day = scene.phrase(at).relation is Relation.AT or is_of_effect(scene, at)
            return at if is_day and scene.phrase(at).start else None
        if symbol is Symbol.COMMA and (at == until + 1 or (at + 1 < len(scene.chunks) and is_of_effect(scene, at + 1))):
            continue  # "until, in September 1919, he was made clerk", "until his resignation, effective in May 2012"
        if symbol in (Symbol.COMMA, Symbol.AND, Symbol.WHO, Symbol.WHEN, Symbol.THAT, Symbol.NOT):
            return None
    return None


def _is_until(scene: Scene, at: int) -> bool:
    is_to_end = scene.kinds[at : at + 2] == (Symbol.TO, Symbol.OWNER) and scene.kinds[at + 2 : at + 3] in _ENDS
    if is_to_end or _is_before_end(scene, at - 1):
        return True  # "to her death in 1891", "for six years before her death in 1891"
    return scene.words(at).lower().rpartition(" ")[2] in ("until", "till")


def _is_before_end(scene: Scene, at: int) -> bool:
    """Whether a length stands before what ended it: "for six years | before his retirement"."""
    is_length = scene.kinds[at : at + 1] == (Symbol.TIME,) and scene.phrase(at).relation is Relation.FOR
    is_end = scene.kinds[at + 2 : at + 3] == (Symbol.OWNER,) and scene.kinds[at + 3 : at + 4] in _ENDS
    return is_length and is_end and scene.words(at + 1).lower() == "before"


_ENDS = ((Symbol.REMOVAL,), (Symbol.RESIGNATION,))


def _where_stayed(scene: Scene, verb: int | None, last: int) -> int | None:
    """The date until which somebody stayed: "became director of the Fell Trust, where she remained until 2006"."""
    enters = verb is not None and scene.chunks[verb].symbol in _BEGINS
    if enters and (until := _stayed_on(scene, last)) is not None:
        return until
    where = last + 2 if scene.after(last) is Symbol.COMMA else last + 1
    ends = verb is not None and scene.chunks[verb].symbol in (Symbol.LEAVE, Symbol.REMOVE)
    if ends or scene.symbols[where : where + 4] != _STAYED or scene.words(where).lower() != "where":
        return None
    stays = scene.lemma(where + 2) in ("remain", "stay") and scene.phrase(where + 3).relation is Relation.UNTIL
    return where + 3 if stays else None


def _stayed_on(scene: Scene, last: int) -> int | None:
    """The date until which a post just entered was held: "and held the office until 2004", "serving until"."""
    found = _STAYED_ON.match(scene.symbols, last + 1)
    stays = found.start("stays") if found else None
    if found is None or stays is None or not _is_of_post(scene, found, stays):
        return None
    until = found.end()
    if scene.kinds[stays] is Symbol.LEAVE:
        return _end_clause(scene, None, stays - 1)
    if until < len(scene.chunks) and scene.chunks[until].symbol is Symbol.TIME:
        return until if scene.phrase(until).relation in (Relation.UNTIL, Relation.SPAN) else None
    return _end_clause(scene, None, until - 1)


def _is_of_post(scene: Scene, found: re.Match[str], stays: int) -> bool:
    """Whether a verb of holding or serving that goes on from a beginning tells of the post itself."""
    if found["where"] and scene.words(found.start("where")).lower() != "where":
        return False
    if scene.before(stays) is Symbol.COMMA:
        return scene.form(stays) == "ing" and (scene.kinds[stays] is Symbol.SERVE or _names_job(scene, found, stays))
    is_told = bool(found["which"]) or scene.kinds[stays] is not Symbol.HOLD
    return is_told or _names_job(scene, found, stays)


def _names_job(scene: Scene, found: re.Match[str], stays: int) -> bool:
    return Symbol.JOB in found[0] or scene.lemma(stays).endswith((" office", " post", " position", " role"))


_BEGINS = (Symbol.APPOINT, Symbol.BECOME, Symbol.JOIN)
_STAYED_ON = re.compile(
    f"[{Symbol.ORG}{Symbol.NAME}{Symbol.DET}{Symbol.OF}{Symbol.AT}{Symbol.IN}{Symbol.FOR}{Symbol.AS}{Symbol.WORD}]{{0,8}}"
    f"{Symbol.COMMA}?(?:{Symbol.AND}{Symbol.PRONOUN}?|(?P<where>{Symbol.WHEN}){Symbol.PRONOUN}|"
    f"(?P<which>(?:{Symbol.IN}?{Symbol.THAT}{Symbol.JOB}?|{Symbol.DET}{Symbol.WORD}?{Symbol.JOB}{Symbol.THAT}?)"
    f"[{Symbol.PRONOUN}{Symbol.PERSON}])|(?<={Symbol.COMMA}))[{Symbol.HAVE}{Symbol.MODAL}{Symbol.ADVERB}]*"
    f"(?P<stays>[{Symbol.SERVE}{Symbol.HOLD}{Symbol.LEAVE}])"
    f"[{Symbol.DET}{Symbol.THAT}{Symbol.OWNER}{Symbol.IN}{Symbol.ADVERB}]*{Symbol.JOB}?{Symbol.IN}?"
)
"""How a beginning goes on to its end: "and held the office until", "a post she held from", "serving there until"."""
_STAYED = Symbol.WHEN + Symbol.PRONOUN + Symbol.SERVE + Symbol.TIME


_UNTIL_DEATH = re.compile(r",?\s(?:until|till|to|up to)\s(?:his|her|their)\s(?:own\s)?death(?=[.,;)]|\sand\b)")
_LIFE = re.compile(
    f"{Symbol.PERSON}(?:{Symbol.COMMA}[^{Symbol.OPEN}]{{1,4}})?{Symbol.OPEN}(?P<years>{Symbol.TIME}){Symbol.CLOSE}"
)


_LEAD = 40
"""Chunks from the beginning of a sentence within which a life's years stand behind whose they are."""


def life_end(scene: Scene, holder: Person, last: int) -> TimePhrase | None:
    """The years of a life that end what was held "until his death", told beside the holder's name in the sentence."""
    if Symbol.OPEN not in scene.symbols or not _UNTIL_DEATH.match(scene.setting.text, scene.chunks[last].end):
        return None
    for found in _LIFE.finditer(scene.symbols, 0, _LEAD):
        years = scene.phrase(found.start("years"))
        if scene.person(found.start()) is holder and years.relation is Relation.SPAN and years.end:
            return replace(years, relation=Relation.UNTIL, start=None)
    return None


def begins(phrase: TimePhrase) -> EdtfDate | None:
    """The first day that a phrase tells of a tenure; none of what has begun before: "appointed until 2030"."""
    return phrase.start or (None if phrase.relation is Relation.UNTIL else phrase.end)


def ended(began: TimePhrase | None, end: TimePhrase) -> TimePhrase:
    """One phrase for the beginning and end of a tenure."""
    if end.relation is Relation.SPAN:
        return end
    if began is None:
        return replace(end, relation=Relation.UNTIL, start=None, end=end.end or end.start)
    span = Span(began.span.start, end.span.end)
    timexes = began.timexes + end.timexes
    return TimePhrase(span, Relation.SPAN, began.start, end.end or end.start, timexes)


_SERVED = re.compile(
    f"{Symbol.POST}{Symbol.TO}(?:{Symbol.DET}?{Symbol.POST}{Symbol.COMMA}?)?{Symbol.PERSON}"
    f"(?:{Symbol.COMMA}{Symbol.DET}?{Symbol.POST}{Symbol.COMMA}?)?(?P<time>{Symbol.TIME})"
)
_STRETCHES = (Relation.SPAN, Relation.FROM, Relation.SINCE, Relation.UNTIL)


def served_when(scene: Scene, post: int) -> int | None:
    """The time behind a post and whom it serves: "was | secretary to Ann Hale, mayor of Fell, from 1992 to 1994"."""
    found = _SERVED.match(scene.symbols, post) if post >= 0 else None
    if found is None or scene.phrase(found.start("time")).relation not in _STRETCHES:
        return None
    return found.start("time")


def own_time(match: Match, time: int | None) -> int | None:
    """The time phrase of an assertion, unless a word of another clause stands between: it must follow, or open."""
    if time is None or time > match["verb"] or match.scene.phrase(time).relation is not Relation.AT:
        return time
    if match.scene.symbols[:2] == Symbol.TIME + Symbol.WHEN and match.scene.phrase(0).relation is Relation.FROM:
        return 0  # "From 1925 until his retirement in 1950 he was"
    return time if time <= 1 or match.scene.before(time) in _OPENS else None


_OPENS = (Symbol.AND, Symbol.COMMA, Symbol.STOP, Symbol.WHO)
