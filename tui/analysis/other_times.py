"""Which time phrases of a sentence are another's: a life's, a bracket's, those of a clause before or an aside."""

import re

from tui.analysis.named_years import is_in_name
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.structure import Relation, TimePhrase
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.topic_times import is_of_topic
from tui.analysis.verb_groups import begins_predicate, group_start


def is_of_another(scene: Scene, at: int) -> bool:
    """Whether a phrase is the time of something else: "its report, due in May", "Graduating in 1968", of a life."""
    is_owner = scene.after(at) is Symbol.OWNS and scene.words(at).lower().endswith("today")  # "today's purpose"
    before = scene.words(at - 1).lower() if at else ""
    is_opening = at == 1 and scene.before(at) in (Symbol.WORD, Symbol.NAME) and before.endswith("ing")
    is_count = scene.phrase(at).relation is Relation.SINCE and _counts(scene, at - 1)
    is_other = is_count or is_owner or is_opening or before in _OF_OTHERS
    is_named = scene.kinds[at + 1 : at + 3] == _NAMED_BEHIND and scene.words(at).lower().endswith("this day")
    is_other = is_other or is_named or _is_of_new_name(scene, at)  # "as of this day, 12 February"
    is_other = is_other or (before in _HEARD and scene.after(at) is Symbol.OF)
    is_aim = scene.words(at).isdigit() and scene.words(at - 1).endswith(_AIMS) if at else False
    is_of_law = is_aim or (before.endswith(_LAWS) and scene.words(at).lower().startswith("of "))
    is_of_law = is_of_law or (scene.after(at) in _NAMES and scene.words(at + 1).endswith(_ACTS))
    is_of_letter = scene.after(at) is Symbol.LETTER and scene.before(at) is Symbol.DET  # "in a May 4, 2009 | email"
    return (
        is_of_letter
        or is_other
        or is_in_name(scene, at)
        or is_of_law
        or is_of_accounts(scene, at)
        or is_of_topic(scene, at)
        or is_left_open(scene, at)
        or _is_life(scene, at)
    )


def is_left_open(scene: Scene, at: int) -> bool:
    """Whether a phrase is one of two, ruled out or bounds a time: "2003 or 2004", "not in 2003", "at some time"."""
    before, after = scene.kinds[max(0, at - 2) : at], scene.kinds[at + 1 : at + 3]
    is_first = after == (Symbol.AND, Symbol.TIME) and scene.words(at + 1).lower() == "or"
    is_second = before == (Symbol.TIME, Symbol.AND) and scene.words(at - 1).lower() == "or"
    if is_first or is_second or (before[-1:] == (Symbol.NOT,) and scene.words(at - 1).lower() == "not"):
        return True
    text, span = scene.setting.text, scene.chunks[at].span
    is_one = Symbol.AND in (*before[-1:], *after[:1]) and Symbol.TIME in (*before[:1], *after[1:])
    if is_one and _RESPECTIVELY.match(text, span.end, scene.sentence.span.end):
        return True  # "clerk and chair from 2001 and 2004 respectively"
    led = text[max(scene.sentence.span.start, span.start - _LED) : span.start]
    if _AT_THE_EARLIEST.search(led):
        return True  # "no earlier than 2004", "within a year of her graduation in 2004"
    return scene.phrase(at).relation is Relation.SPAN and led.rstrip().lower().endswith(_SOME_TIME)


_LED = 80  # characters before a phrase that are looked at
_RESPECTIVELY = re.compile(r"[^.;]{0,40}?,? respectively\b")
_AT_THE_EARLIEST = re.compile(
    r"\b(?:(?:no|not) earlier than|not before|within (?:an?|\w+) (?:year|month|week|day|decade)s? of [^.;,]{1,50}) \Z",
    re.IGNORECASE,
)
_SOME_TIME = ("some time", "some point", "some stage", "sometime", "some moment")


def _is_of_new_name(scene: Scene, at: int) -> bool:
    """Whether brackets tell since or until when a body had another name: "of Fell Force (Fell Police from 1974)"."""
    is_bracketed = scene.kinds[at - 2 : at + 2 : 3] == _BRACKETS and scene.before(at) in (Symbol.ORG, Symbol.NAME)
    is_stretch = scene.phrase(at).relation in (Relation.FROM, Relation.SINCE, Relation.UNTIL)
    return is_bracketed and is_stretch and at > 2 and scene.kinds[at - 3] in (Symbol.POST, Symbol.ORG)


_HEARD = ("heard", "learned", "learnt", "knew")
"""Before the day on which somebody heard of what the rest tells: "learned on 4 May of her resignation"."""
_NAMES = (Symbol.NAME, Symbol.ORG)
_ACTS = (" Act", " Bill", " Regulations")
"""How a law's name ends that its year opens: "included in the | 2014 | Data Act"."""
_BRACKETS = (Symbol.OPEN, Symbol.CLOSE)
_AIMS = ("Vision", "Agenda", "Horizon", "Ambition", "Expo")
"""What is named for the year it looks to: "the plan and Vision | 2050"."""


def is_of_accounts(scene: Scene, at: int) -> bool:
    """Whether a year is one of accounts: "12 per cent of FY | 2023"."""
    return at > 0 and scene.words(at - 1).lower().endswith(("fy", "fiscal year", "financial year", "tax year"))


_NAMED_BEHIND = (Symbol.COMMA, Symbol.TIME)


def _counts(scene: Scene, at: int) -> bool:
    """Whether a post is numbered among those of a time: "its fifth chief executive | since 2008"."""
    words = scene.words(at).split() if at >= 0 and scene.kinds[at] is Symbol.POST else []
    return any(load("time_ordinals").has(word) for word in words[:3])


_LAWS = (" act", " bill", " treaty", " charter", " constitution")
"""What a year stands behind that is part of its name: "the Secure Fence Act | of 2006"."""
_OF_OTHERS = ("due", "scheduled", "born", "expiring", "ending", "covering", "spanning")


def is_of_opening_title(scene: Scene, time: int) -> bool:
    """Whether a stretch belongs to a title that opens the sentence: "Chairman from 1935 to 1959, he sat on it"."""
    is_title = time == 1 and scene.kinds[0] is Symbol.POST and scene.after(time) is Symbol.COMMA
    return is_title and scene.phrase(time).relation is not Relation.AT


def is_bracketed(scene: Scene, at: int, first: int) -> bool:
    """Whether brackets hold a time phrase, which is that of what stands before them: "clerk (1926–30), then served"."""
    opened, closed = scene.symbols.rfind(Symbol.OPEN, 0, at), scene.symbols.find(Symbol.CLOSE, at, first)
    is_inside = closed > 0 and opened >= 0 and Symbol.CLOSE not in scene.symbols[opened:at]
    return is_inside and scene.before(opened) is not Symbol.ADVERB  # "later (1939–46) becoming a dean"


def is_of_participle(scene: Scene, at: int, first: int) -> bool:
    """Whether an aside about the subject has a time phrase: "Ann Hale, ranked fifth in 2004, writes a letter"."""
    opened, closed = scene.symbols.rfind(Symbol.COMMA, 0, at), scene.symbols.rfind(Symbol.COMMA, at, first)
    aside = scene.kinds[opened - 1 : opened + 2 : 2] if opened > 0 and closed > 0 else ()
    if aside == (Symbol.PERSON, Symbol.POST):  # "Hale, an aide to Reed from 1997 to 2001, wrote"
        is_joined = Symbol.AND in scene.kinds[opened:at]  # "Hale, the clerk and a reader since the war in 1944, left"
        return is_joined or scene.phrase(at).relation in (Relation.SPAN, Relation.FROM, Relation.UNTIL)
    if aside != (Symbol.PERSON, Symbol.WORD):
        return False
    return scene.words(opened + 1).lower().endswith("ed") and EVENTS.isdisjoint(scene.kinds[opened:closed])


def is_past(scene: Scene, at: int, first: int) -> bool:
    """Whether what stands at `first` came after a time phrase: "clerk until 2004, and was then appointed treasurer"."""
    and_at, comma = scene.symbols.find(Symbol.AND, at, first), scene.symbols.rfind(Symbol.COMMA, at, first)
    if comma > 0 and scene.words(comma + 1).lower() in _AFTERWARDS:
        return True
    if scene.after(at) is Symbol.AS and Symbol.POST in scene.kinds[at + 2 : min(at + 4, first)]:
        return True  # "starting in 1984 as a clerk and rising to be | treasurer"
    if scene.kinds[at - 1 : at + 2] == _HELD_THEN and scene.kinds[first - 1] is Symbol.AND:
        return True  # "a founder in 1831 of the Fell Bank, and became its head"
    return and_at > 0 and any(scene.words(one).lower() in _AFTERWARDS for one in range(and_at, first))


def is_past_aside(scene: Scene, time: int, first: int) -> bool | None:
    """Whether what is told stands past an aside of another time: "In 2004, a year after Hale left, | Orr resigned".

    False for what stands in it, None where a time that opens its sentence has no such aside behind it.
    """
    near = range(time + 2, min(time + 6, first)) if scene.after(time) is Symbol.COMMA else ()
    begins = next((at for at in near if scene.words(at).lower() in _AT_OTHER_TIME), None)
    if begins is None:
        return None
    comma = scene.symbols.rfind(Symbol.COMMA, begins, first)
    if comma > 0 and EVENTS.isdisjoint(scene.kinds[begins:comma]):
        return None  # "In June, after a plea for peace, Orr resigned"
    return comma > 0 and EVENTS.isdisjoint(scene.kinds[comma:first])


def closes_relative(scene: Scene, comma: int, verb: int) -> bool:
    """Whether a comma ends a clause of "who" that a verb belongs to: "met Hale, who became mayor|, in 1999".

    In "It was Hale, the clerk, who resigned, on 4 May" that clause tells all.
    """
    if scene.kinds[comma] is not Symbol.COMMA or scene.words(scene.last_wall(verb) + 1).lower() == "it":
        return False
    stretch = _STRETCH_ENDS.match(scene.symbols, comma) if scene.kinds[verb] in _LASTS else None
    if stretch and scene.phrase(stretch.end() - 2).relation is Relation.SPAN:
        return False  # "who was clerk|, from 1985 to 2011."
    who = scene.symbols.rfind(Symbol.WHO, 0, verb)
    if scene.kinds[verb - 2 : verb] == (Symbol.ADVERB, Symbol.TO):
        who = verb - 2  # "by Hale, later to become mayor|, in 1999"
    return who > 0 and scene.before(who) is Symbol.COMMA and Symbol.COMMA not in scene.kinds[who:comma]


_LASTS = frozenset((Symbol.BE, Symbol.SERVE, Symbol.HOLD, Symbol.LEAD))
_STRETCH_ENDS = re.compile(
    f"{Symbol.COMMA}(?:[{Symbol.ORG}{Symbol.NAME}]{Symbol.COMMA})?{Symbol.TIME}[{Symbol.COMMA}{Symbol.STOP}{Symbol.CLOSE}]"
)


def is_described(scene: Scene, time: int, verb: int) -> bool:
    """Whether a verb describes whom the clause behind a time tells of: "In 2009 he met Hale, who became mayor"."""
    who = scene.symbols.rfind(Symbol.WHO, time, verb)
    if who < 0 or scene.before(who) is not Symbol.COMMA or Symbol.COMMA in scene.kinds[who:verb]:
        return False
    return not _NAMED.issuperset(scene.kinds[time + 1 : who])  # "In 1999 Hale, who left, spoke"


_NAMED = frozenset((Symbol.PERSON, Symbol.POST, Symbol.DET, Symbol.COMMA, Symbol.MODIFIER, Symbol.STATUS))
_AT_OTHER_TIME = ("after", "before", "despite", "having")
_HELD_THEN = (Symbol.POST, Symbol.TIME, Symbol.OF)
_AFTERWARDS = ("then", "later", "subsequently", "afterwards", "thereafter", "eventually", "ultimately")


def closes_other(scene: Scene, at: int, first: int) -> bool:
    """Whether the phrase ends a clause of its own: "Oates, who was appointed in 1986, submitted …"."""
    if scene.after(at) is not Symbol.COMMA:
        return False
    if scene.before(at) in (Symbol.WORD, Symbol.IN) and _GOES_ON.match(scene.symbols, at + 1):
        return True  # "The roof fell on 4 May, and Hale was made mayor"
    if first == at + 2 and scene.kinds[first : first + 2] == (Symbol.APPOINT, Symbol.POST):
        return scene.kinds[at - 1] is Symbol.POST  # "returned in 1974, appointed minister"
    if scene.before(at) is Symbol.AND and scene.before(at - 1) is not Symbol.TIME:
        return False  # "she left and, on 4 May, was appointed", without its first comma
    titled = at - (scene.before(at) is Symbol.COMMA)
    if scene.before(titled) is Symbol.POST and scene.phrase(at).relation is not Relation.AT:
        return True  # "Hale, clerk since 1978, was made mayor", "Hale, clerk, 1978-80, wrote"
    for index in range(at - 1, -1, -1):
        symbol = scene.chunks[index].symbol
        if symbol is Symbol.WHO or symbol in EVENTS:
            is_relative = Symbol.WHO in scene.kinds[at:first] or Symbol.THAT in scene.kinds[at:first]
            return is_relative or scene.words(0).lower() not in _MOVING
        if scene.words(index).lower() in BECAME_KNOWN:
            return True  # "Hale, it emerged on 4 May, has resigned"
        if symbol is Symbol.WHEN and scene.kinds[max(0, index - 2) : index] == (Symbol.COMMA, Symbol.POST):
            return True  # "Hale, clerk when the bridge fell in 2004, resigned"
        if symbol in (Symbol.COMMA, Symbol.STOP):
            return False
    return False


_GOES_ON = re.compile(f"{Symbol.COMMA}{Symbol.AND}[{Symbol.PERSON}{Symbol.PRONOUN}{Symbol.POST}]")
BECAME_KNOWN = frozenset(("emerged", "transpired", "broke", "surfaced", "spread"))
"""Verbs of news, of which a time beside them is: "news that Hale had resigned broke on 4 May"."""


_MOVING = ("when", "returning to", "returning", "moving to", "moving", "coming to", "going to", "transferring to")
"""What opens a sentence whose main verb tells of the same time: "Returning to Fell in 1971, she joined"."""


def _is_life(scene: Scene, at: int) -> bool:
    """Whether the phrase is a person's years of life: a span in brackets after a name, or one that no post lasts."""
    if scene.before(at) is not Symbol.OPEN:
        return False
    if lasts_life(scene.phrase(at)):
        return True
    before = at - 2
    while before > 0 and scene.chunks[before].symbol in (Symbol.COMMA, Symbol.NAME, Symbol.ORG):
        before -= 1
    return before >= 0 and scene.chunks[before].symbol is Symbol.PERSON


LONGEST_TENURE = 45  # years


def lasts_life(phrase: TimePhrase, longest: int = LONGEST_TENURE) -> bool:
    """Whether a stretch of years is as long as a life, and longer than the longest in a post: "(1934–2015)"."""
    first, last = (one.earliest if one else None for one in (phrase.start, phrase.end))
    return first is not None and last is not None and last.year - first.year > longest


def is_of_main(scene: Scene, verb: int, at: int) -> bool:
    """Whether a phrase behind a participle's clause is of what goes on: "after becoming clerk, Hale spoke | on 12 May".

    So behind an aside: "Hale, appointed clerk, spoke | on 12 May". What is done while something goes on has its time:
    "while serving as clerk, Hale spoke on 12 May".
    """
    start = group_start(scene, verb)
    commas = [comma for comma in range(verb, at) if scene.kinds[comma] is Symbol.COMMA]
    if scene.before(start) is Symbol.COMMA:
        return any(_acts(scene, comma + 1) for comma in commas)
    is_apart = scene.before(start) is Symbol.WHEN and scene.words(start - 1).lower() in _APART_IN_TIME
    if not (is_apart and commas and scene.words(start).lower().split()[0].endswith("ing")):
        return False
    return scene.after(commas[0]) in (Symbol.PERSON, Symbol.PRONOUN, Symbol.POST)


def _acts(scene: Scene, at: int) -> bool:
    """Whether a predicate goes on behind an aside: "Hale, appointed clerk, | spoke"."""
    word = scene.words(at)
    return (
        word.islower()
        and not word.endswith("ing")
        and (begins_predicate(scene, at) or load("time_past_verbs").has(word))
    )


_APART_IN_TIME = ("after", "before", "prior to", "since", "until")
