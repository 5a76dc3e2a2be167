"""Which time phrase of a sentence is that of an event: not its neighbour's, nor that of a life or a title."""

from collections.abc import Iterator, Sequence

from tui.analysis.next_clauses import begins_clause, opens_clause, opens_item
from tui.analysis.openings import is_of_opening
from tui.analysis.other_times import (
    BECAME_KNOWN,
    closes_other,
    closes_relative,
    is_bracketed,
    is_described,
    is_of_another,
    is_of_main,
    is_of_opening_title,
    is_of_participle,
    is_past,
    is_past_aside,
)
from tui.analysis.scenes import CLAUSE_REACH, EVENTS, Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.topic_times import is_of_occasion, is_of_occurrence
from tui.analysis.verb_groups import group_start, time_within
from tui.model.statements import Modality


def dated(scene: Scene, first: int, last: int, allowed: Sequence[Relation] = tuple(Relation)) -> int | None:
    """The time phrase that belongs to what stands from chunk `first` to chunk `last`; its index, or None.

    One within it; else one that follows at once; else one before it in its clause; else one later in its clause that no
    other event comes before; else one that opens the sentence.
    """
    if Symbol.TIME not in scene.symbols:
        return None

    def fits(at: int) -> bool:
        phrase = scene.phrase(at)
        is_told = phrase.relation in allowed and bool(phrase.start or phrase.end) and not is_of_another(scene, at)
        return is_told and not (is_of_occurrence(scene, at, first) or (at < first and is_of_opening(scene, at)))

    inside = [at for at in scene.times(first, last + 1) if fits(at)]
    if inside:
        return inside[-1]
    closed = _past_bracket(scene, last)
    begins = last if Symbol.TIME in scene.kinds[last:closed] else closed
    ahead = (at for at in _clause_after(scene, first, begins) if scene.chunks[at].symbol is Symbol.TIME and fits(at))
    after = next((at for at in ahead if not (_is_of_title(scene, at, last) or is_of_main(scene, first, at))), None)
    if after is not None and after - closed <= _CLOSE:
        return after
    behind = (at for at in _clause_before(scene, first) if scene.chunks[at].symbol is Symbol.TIME and fits(at))
    before = next((at for at in behind if not _is_of_noun(scene, at)), None)
    is_others = before is not None and (
        closes_other(scene, before, first)
        or is_bracketed(scene, before, first)
        or is_of_participle(scene, before, first)
        or is_of_first(scene, before, first, None)
        or is_past(scene, before, first)
        or is_past_aside(scene, before, first) is False
    )
    if before is not None and not is_others:
        return before
    if after is not None and after - last <= _FAR:
        return after
    if first > CLAUSE_REACH:
        return None
    opening = next((at for at in scene.times(0, 3) if fits(at) and not _announces_then(scene, at + 1)), None)
    if opening is not None and (is_described(scene, opening, first) or is_of_opening_title(scene, opening)):
        return None
    if opening is not None and (Symbol.STOP in scene.kinds[opening:first] or is_past(scene, opening, first)):
        return None  # "In 1864 Hale settled in Fell; he was made chairman"
    if opening is not None and opening < first and (is_main := is_past_aside(scene, opening, first)) is not None:
        return opening if is_main else None
    is_apart = any(scene.kinds[at] in EVENTS or _opens_content(scene, at) for at in range(first))
    if opening is not None and opening < first and not (is_apart or _goes_on_now(scene, opening, first)):
        return opening
    shared = carried(scene, first)
    return shared if shared is not None and fits(shared) else None


def carried(scene: Scene, verb: int) -> int | None:
    """The date that the clause before a verb tells for both: "on 4 May, when he wrote", "In 1971 Hale left and became".

    None for what goes on for a time, and where what is joined may be later: "In 1971 Hale left and rose to be".
    """
    if scene.kinds[verb] not in _AT_ONCE:
        return None
    if Symbol.WHEN in scene.kinds[max(0, verb - _CLAUSE) : verb]:
        when = when_told(scene, verb)
        if when is None and (opened := _at_same_time(scene, verb)) is not None:
            return opened
        return when if when is not None and _is_point(scene, when) else None
    within = time_within(scene, verb)
    opening = next((at for at in scene.times(0, 2) or within if _is_point(scene, at)), None)
    and_at = scene.symbols.rfind(Symbol.AND, 0, verb)
    if opening is None or and_at < opening or not _ELSEWHEN.isdisjoint(scene.kinds[opening + 1 : verb]):
        return None
    if scene.before(and_at) is not Symbol.COMMA and not _RELATIVE.isdisjoint(scene.kinds[opening:and_at]):
        return None  # "In 1985 Hale met Tom Orr, who left and became"
    words = {scene.words(at).lower() for at in range(opening + 1, verb)} | {scene.verb(verb)}
    is_apart = not words.isdisjoint(_NOT_THEN) or not _JOINED.issuperset(scene.kinds[and_at + 1 : verb])
    return None if is_apart or is_past(scene, opening, verb) else opening


def _at_same_time(scene: Scene, verb: int) -> int | None:
    """The time that opens a sentence which "when" goes on: "In May Hale joined Orb when he was made clerk"."""
    when = scene.symbols.rfind(Symbol.WHEN, 0, verb)
    opening = next((at for at in scene.times(0, 2) if _is_point(scene, at)), None)
    if opening is None or scene.words(when).lower() != "when" or scene.before(when) not in _ENDS_MAIN:
        return None
    is_told = _EVENTS_TOLD.isdisjoint(scene.kinds[opening:when]) or not _ELSEWHEN.isdisjoint(
        scene.kinds[opening + 1 : verb]
    )
    return None if is_told or scene.after(when) is not Symbol.PRONOUN else opening


_ENDS_MAIN = (Symbol.ORG, Symbol.POST, Symbol.NAME)
_EVENTS_TOLD = frozenset((Symbol.APPOINT, Symbol.BECOME, Symbol.JOIN, Symbol.SUCCEED))


def _is_point(scene: Scene, time: int) -> bool:
    return scene.phrase(time).relation is Relation.AT and scene.phrase(time).start is not None


def is_of_first(scene: Scene, time: int, verb: int, told: Modality | None) -> bool:
    """Whether a time before a verb is of what came first, or of what is said: "clerk until 1989 before joining it"."""
    if told is not None and Symbol.SAY in scene.kinds[time:verb]:
        return True  # "last week it said it would name Hale"
    return scene.form(verb) == "ing" and scene.words(verb - 1).lower() in ("before", "prior to", "until", "to")


def when_told(scene: Scene, verb: int) -> int | None:
    """The time phrase that "when" takes up before a verb: "until 1988, when, at 60, Hale resigned"."""
    near = range(group_start(scene, verb) - 1, max(scene.last_wall(verb), verb - _CLAUSE), -1)
    when = next((at for at in near if scene.kinds[at] in (Symbol.WHEN, Symbol.TIME)), 0)
    time = when - 1 - (scene.before(when) is Symbol.COMMA)
    if time < 0 or scene.words(when).lower() != "when" or scene.kinds[time] is not Symbol.TIME:
        return None
    relation = scene.phrase(time).relation
    if relation is Relation.SINCE and not EVENTS.isdisjoint(scene.kinds[when:verb]):
        return None  # "Orr, clerk since 2004, when Hale resigned, was made mayor"
    return time if relation in (Relation.AT, Relation.UNTIL, Relation.SPAN, Relation.SINCE) else None


_AT_ONCE = EVENTS - {Symbol.SERVE, Symbol.HOLD, Symbol.LEAD, Symbol.DIE}
"""What is done on a day, rather than for a time."""
_RELATIVE = frozenset((Symbol.WHO, Symbol.THAT))
_ELSEWHEN = frozenset((Symbol.TIME, Symbol.STOP, Symbol.QUOTE, Symbol.COLON, Symbol.SAY))
_JOINED = frozenset(
    (
        Symbol.PERSON, Symbol.PRONOUN, Symbol.OBJECT, Symbol.POST, Symbol.DET, Symbol.BE, Symbol.ADVERB, Symbol.ORG,
        Symbol.NAME, Symbol.WORD, Symbol.OF, Symbol.NUMBER, Symbol.MODIFIER,
    )
)  # fmt: skip
"""What may stand between "and" and the verb of a clause that shares the time before it."""
_CLAUSE = 12
"""Chunks from a verb within which "when" opens its clause."""


def _past_bracket(scene: Scene, last: int) -> int:
    """The last chunk of what tells of an event, with what brackets add to it: "made lieutenant (second class)"."""
    closed = scene.symbols.find(Symbol.CLOSE, last, last + _FAR) if scene.after(last) is Symbol.OPEN else -1
    return max(last, closed)


def _is_of_title(scene: Scene, at: int, last: int) -> bool:
    """Whether a time is that of a title set off behind a name: "replaced by Hale, the chair from 1986"."""
    opened = scene.symbols.rfind(Symbol.OPEN, last, at)
    if opened > 0 and Symbol.POST in scene.kinds[opened:at] and Symbol.CLOSE not in scene.kinds[opened:at]:
        return True  # "succeeded Hale (chairman 2004 to 2012)"
    if at - 3 > last and scene.kinds[at - 3 : at] == (Symbol.AS, Symbol.POST, Symbol.OPEN):
        return True  # "served as an officer and as governor (1792-1796)"
    is_title = last + 2 < at and (scene.kinds[at - 2], scene.kinds[at - 1]) == (Symbol.COMMA, Symbol.POST)
    return is_title and not is_of_effect(scene, at) and scene.phrase(at).relation is not Relation.AT


def is_of_effect(scene: Scene, at: int) -> bool:
    """Whether a time phrase is the day on which what is announced takes effect: "effective 1 May"."""
    return scene.words(at).lower().startswith(EFFECT)


EFFECT = ("effective", "with effect")


def _is_that_month(scene: Scene, at: int) -> bool:
    """Whether "that" at a chunk means a month or season of the year told of: "that August", not "that in 2004"."""
    if scene.chunks[at].symbol is not Symbol.THAT or scene.after(at) is not Symbol.TIME:
        return False
    words = scene.words(at + 1)
    return words.isalpha() and (words[0].isupper() or words in ("spring", "summer", "autumn", "winter"))


def _is_of_noun(scene: Scene, at: int) -> bool:
    """Whether a time phrase is said of the noun before it, and of no verb: "the draft advice of 14 January 2003"."""
    return at > 0 and scene.words(at).lower().startswith("of ") and not is_of_occasion(scene, at)


_CLOSE, _FAR = 3, 10
_ENDS_CLAUSE = (Symbol.WHEN, Symbol.SAY, Symbol.WHO, Symbol.PRONOUN, Symbol.THAT)


def _clause_after(scene: Scene, first: int, last: int) -> Iterator[int]:
    for at in range(last + 1, scene.next_wall(last + 1)):
        symbol = scene.chunks[at].symbol
        if closes_relative(scene, at, first):
            return
        is_object = symbol is Symbol.PRONOUN and scene.before(at) is Symbol.TO  # "I wrote to you on 5 May"
        is_object = is_object or _is_that_month(scene, at)
        word = scene.words(at).lower()
        if symbol is Symbol.TO and scene.kinds[at + 1 : at + 3] in _TO_ENDS:
            return
        is_event = symbol in EVENTS and word not in _SITTING
        if is_event or (symbol in _ENDS_CLAUSE and not is_object) or word in _LEAD_ELSEWHERE:
            return
        if (symbol is Symbol.AND and begins_clause(scene, at + 1)) or opens_item(scene, at) or opens_clause(scene, at):
            return
        yield at


_SITTING = ("represent", "representing")
"""What goes on with a seat, before its time: "was elected | to represent Fell in 1986"."""
_TO_ENDS = ((Symbol.OWNER, Symbol.REMOVAL), (Symbol.OWNER, Symbol.RESIGNATION))
"""Behind "to", what ended what is told: "was mayor of Fell to her death in 1891"."""
_LEAD_ELSEWHERE = BECAME_KNOWN | {"followed", "following", "ahead", "ahead of", "pending"}
"""What leads to the time of something else: "resigned ahead of the hearing on 4 May"."""


def _clause_before(scene: Scene, first: int) -> Iterator[int]:
    is_inside = True
    for at in range(first - 1, scene.last_wall(first), -1):
        symbol = scene.chunks[at].symbol
        is_inside = is_inside and symbol is not Symbol.COMMA
        if symbol is Symbol.OPEN and Symbol.CLOSE not in scene.kinds[at:first]:
            return  # "since 1971 (but for two years when she served on the board)"
        if symbol in _ANNOUNCES and at > 1 and scene.words(at - 2).lower() == "it":
            continue
        if symbol in EVENTS or symbol is Symbol.SAY or (symbol is Symbol.WHO and is_inside):
            return
        if symbol is Symbol.WHEN and scene.words(at).lower() in _CONTRASTS:
            return
        if (symbol is Symbol.AND and _has_own_time(scene, at, first)) or _announces_then(scene, at):
            return
        if _opens_content(scene, at):
            return
        yield at


def _opens_content(scene: Scene, that: int) -> bool:
    """Whether "that" leads to what somebody tells, on a day of its own: "on 4 May Hale testified | that Orr left".

    "It was on 4 May that Orr left" tells the day.
    """
    if scene.kinds[that] is not Symbol.THAT or scene.after(that) not in _SUBJECTS:
        return False
    return not any(scene.words(at).lower() == "it" for at in range(max(0, that - _CLAUSE), that))


_SUBJECTS = frozenset(
    (
        Symbol.DET, Symbol.PERSON, Symbol.PRONOUN, Symbol.POST, Symbol.ORG, Symbol.NAME, Symbol.OWNER, Symbol.STATUS,
        Symbol.NUMBER,
    )
)  # fmt: skip
"""What a clause of its own begins with behind "that", where "the board that met" goes on with its verb."""


def _announces_then(scene: Scene, that: int) -> bool:
    """Whether "that" leads from the day of an announcement to what is announced: "said today that it named Hale"."""
    is_timed = scene.kinds[that] is Symbol.THAT and scene.before(that) is Symbol.TIME
    return is_timed and scene.before(that - 1) in _ANNOUNCES and scene.kinds[max(0, that - 3)] is not Symbol.BE


_CONTRASTS = ("although", "though", "but", "whereas", "while", "whilst")
"""What leads to a clause of which a time before it says nothing."""


def _has_own_time(scene: Scene, at: int, first: int) -> bool:
    """Whether "and" leads to what the time before it says nothing of.

    "Was appointed in 1985 and became" does, and "resigned last week and has been replaced"; "left in 1985 and was
    succeeded" shares the year.
    """
    if scene.after(at) in (Symbol.OWNER, Symbol.PRONOUN, Symbol.DET) and at + 1 < first:
        return True
    is_told = scene.before(at) is Symbol.TIME and _TOLD.intersection(scene.kinds[scene.last_wall(at) + 1 : at])
    return scene.words(at + 1).lower() in _OF_NOW or bool(is_told and scene.kinds[first] is not Symbol.SUCCEED)


def _goes_on_now(scene: Scene, at: int, first: int) -> bool:
    """Whether a clause of today stands behind a time phrase: "From 1990 to 1995 she was clerk and she is now head"."""
    and_at = scene.symbols.rfind(Symbol.AND, at, first)
    return and_at > 0 and any(scene.words(one).lower() in _OF_NOW for one in range(and_at + 1, first + 1))


_TOLD = EVENTS | {Symbol.BE}
_OF_NOW = ("has", "have", "is", "are", "will")
_NOT_THEN = frozenset((*_OF_NOW, "had", "would", "may", "might", "rise", "go", "work", "born", "graduated", "married"))
"""What leads on from a time told of to another: "and would become", "and rose to be", "was born and became"."""
_ANNOUNCES = (Symbol.SAY, Symbol.PUBLISH)
"""After "it was": "on 23 June it was announced that the board had dismissed her"."""
