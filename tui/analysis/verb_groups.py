"""Verb groups: where one begins, and how its verb stands."""

import re

from tui.analysis.asides import opening
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

GROUP = frozenset((Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.MODAL, Symbol.NOT, Symbol.ADVERB, Symbol.TIME))
"""What stands in a verb group before its verb."""
FINITE = frozenset((Symbol.BE, Symbol.HAVE, Symbol.MODAL))
PREDICATED = GROUP | frozenset(
    (
        Symbol.POST, Symbol.DET, Symbol.STATUS, Symbol.WORD, Symbol.NAME, Symbol.ORG, Symbol.NUMBER, Symbol.MODIFIER,
        Symbol.AND, Symbol.COMMA,
    )
)  # fmt: skip
"""What stands between "is" and the last of the trades and posts that somebody is said to have."""
PREDICATES = EVENTS | (GROUP - {Symbol.TIME}) | {Symbol.SAY}


def group_start(scene: Scene, verb: int) -> int:
    """The first chunk of the verb's group: auxiliaries, "not", adverbs and time phrases before it."""
    return min(_group(scene, verb), default=verb)


def _group(scene: Scene, verb: int) -> list[int]:
    """The chunks of a verb's group before the verb, without insertions that interrupt it: "has, with regret, left"."""
    own, start = [], verb
    while start > 0:
        if scene.chunks[start - 1].symbol in GROUP or _is_then(scene, start - 1):
            start -= 1
            own.append(start)
        elif start > 1 and finds_oneself(scene, start):
            start -= 2
            own.append(start)
        elif (opened := opening(scene, start)) is not None:
            start = opened
        else:
            break
    return own


def _is_then(scene: Scene, at: int) -> bool:
    """Whether "at the time" stands between a subject and its verb: "Hale, who | at the time | was clerk"."""
    return scene.kinds[at] is Symbol.STATUS and scene.before(at) in (Symbol.WHO, Symbol.PERSON, Symbol.PRONOUN)


def finds_oneself(scene: Scene, at: int) -> bool:
    """Whether somebody only finds what they have to do: "found herself | obliged to resign"."""
    if scene.kinds[at - 1] not in (Symbol.WORD, Symbol.OBJECT) or not scene.words(at - 1).lower().endswith("self"):
        return False
    return scene.words(at - 2).lower() in ("found", "find", "finds", "felt", "feel", "feels")


def is_passive(scene: Scene, verb: int) -> bool:
    """Whether a form of "be" stands in the verb's group, "is appointed", or is left out as in headlines and entries."""
    is_whole = scene.form(verb) != "ing" and any(scene.chunks[at].symbol is Symbol.BE for at in _group(scene, verb))
    return is_whole or _leaves_be_out(scene, verb)


_OPENS_ENTRY = re.compile(
    f"{Symbol.STOP}?{Symbol.TIME}[{Symbol.COLON}{Symbol.DASH}{Symbol.STOP}]+{Symbol.DET}?{Symbol.POST}?{Symbol.PERSON}"
)
"""The day of a chronology's entry, and who it tells of."""
_BEHIND_PASSIVE = frozenset(
    (Symbol.POST, Symbol.AS, Symbol.TO, Symbol.FROM, Symbol.BY, Symbol.STOP, Symbol.COMMA, Symbol.AND, Symbol.TIME)
)


def _leaves_be_out(scene: Scene, verb: int) -> bool:
    """Whether somebody is made or removed without "was": "4 May: Ann Poe named chair", not "named chair Tom Reed"."""
    if scene.kinds[verb] not in (Symbol.APPOINT, Symbol.REMOVE) or scene.form(verb) not in ("past", "participle"):
        return False
    is_heading = scene.sentence.zone in (Zone.TITLE, Zone.HEADING) and scene.before(verb) is Symbol.PERSON
    is_left_out = is_heading or _OPENS_ENTRY.fullmatch(scene.symbols, 0, verb) or _goes_on_passive(scene, verb)
    if not is_left_out or scene.after(verb) not in _BEHIND_PASSIVE:
        return False
    post = scene.post(verb + 1) if scene.after(verb) is Symbol.POST else None
    return post is None or (not post.is_plural and scene.after(verb + 1) is not Symbol.PERSON)


def _goes_on_passive(scene: Scene, verb: int) -> bool:
    """Whether "was" is said with an appointment before: "was promoted to dean and in 2008 | made provost"."""
    return _WAS_APPOINTED.search(scene.symbols, max(0, verb - _LONGEST_BEFORE), verb) is not None


_WAS_APPOINTED = re.compile(
    f"{Symbol.BE}{Symbol.ADVERB}?{Symbol.APPOINT}"
    f"[{Symbol.AS}{Symbol.TO}{Symbol.OF}{Symbol.POST}{Symbol.ORG}{Symbol.NAME}{Symbol.DET}{Symbol.TIME}{Symbol.IN}]{{1,8}}"
    f"{Symbol.COMMA}?{Symbol.AND}[{Symbol.TIME}{Symbol.ADVERB}]+{Symbol.COMMA}?\\Z"
)
_LONGEST_BEFORE = 16  # chunks


def is_participle(scene: Scene, verb: int) -> bool:
    """Whether the verb hangs on another clause's subject: "leaving the board", "having left", "being elected"."""
    start = group_start(scene, verb)
    if scene.words(start).lower() in ("having", "being"):
        return True
    is_finite = any(scene.chunks[at].symbol in FINITE for at in _group(scene, verb))
    return not is_finite and scene.words(verb).split()[0].lower().endswith("ing")


def entering(scene: Scene, post: int) -> int | None:
    """The verb right before a post that somebody enters it by: "became | clerk", "was named as | clerk"."""
    at = post - 1 - (scene.before(post) is Symbol.AS)
    return at if at >= 0 and scene.kinds[at] in (Symbol.BECOME, Symbol.APPOINT) else None


def begins_predicate(scene: Scene, at: int) -> bool:
    """Whether a verb group stands at a chunk, so that the name before it is its subject and nobody's object."""
    if at >= len(scene.chunks):
        return False  # a heading ends without a stop
    symbol = scene.chunks[at].symbol
    return symbol in PREDICATES or (symbol is Symbol.WORD and scene.words(at).endswith("ed"))


def goes_on_to_tell(scene: Scene, at: int) -> bool:
    """Whether a word is the verb of what a noun before it does: "a letter to the council | accusing Hale"."""
    word = scene.words(at)
    if scene.kinds[at] is not Symbol.WORD or at == 0 or scene.kinds[at - 1] not in _NOUNS:
        return False
    is_verb = tells_of_who(scene, at) or word.endswith("ing") or word in _TELL_OF
    return is_verb and word.islower() and word not in _NO_VERBS


_NOUNS = frozenset((Symbol.WORD, Symbol.POST, Symbol.ORG, Symbol.NAME, Symbol.PERSON, Symbol.OBJECT))
_NO_VERBS = frozenset(
    (
        "building", "engineering", "housing", "learning", "manufacturing", "meeting", "nursing", "planning", "training",
        "writing",
    )
)  # fmt: skip
"""Words of offices that only look like verbs: "the council planning officer"."""
_TELL_OF = frozenset(
    (
        "accuse", "accuses", "attacks", "backs", "blames", "calls", "claims", "condemns", "criticises", "criticizes",
        "defends", "demands", "describes", "mentions", "names", "praises", "says", "shows", "thanks", "urges",
    )
)  # fmt: skip
"""Verbs of what a letter says of somebody."""


def tells_of_who(scene: Scene, at: int) -> bool:
    """Whether a verb stands behind "who": "met Orr, who | won and went on to be mayor"."""
    is_past = scene.kinds[at] is Symbol.WORD and load("time_past_verbs").has(scene.words(at).lower())
    return is_past or begins_predicate(scene, at)


def opens_unknown(scene: Scene, name: int) -> bool:
    """Whether a clause is of somebody or something nobody is known by: "When Hale left, | Zork was made head"."""
    opens = scene.before(name) in (Symbol.THAT, Symbol.COMMA) and begins_predicate(scene, name + 1)
    return opens and not load("post_nominals").has(scene.words(name))


def participle_before(scene: Scene, before: int) -> int | None:
    """The participle behind "before" or "after" that "and" joins another to; None where none is."""
    for at in range(before - 1, max(0, before - _LED_WITHIN), -1):
        if scene.kinds[at] is Symbol.WHEN:
            is_led = scene.kinds[at + 1] in EVENTS and scene.form(at + 1) == "ing"
            return at + 1 if is_led else None
    return None


_LED_WITHIN = 9  # chunks


_IN_GROUP = re.compile(
    f"{Symbol.BE}{Symbol.ADVERB}?(?P<time>{Symbol.TIME}){Symbol.APPOINT}"
    f"[^{Symbol.TIME}{Symbol.WHO}{Symbol.THAT}{Symbol.STOP}{Symbol.WHEN}{Symbol.SAY}{Symbol.PRONOUN}]*{Symbol.AND}\\Z"
)
"""A time inside the verb group whose subject a second participle shares: "was in 1658 appointed clerk and | made"."""


def time_within(scene: Scene, verb: int) -> tuple[int, ...]:
    """The time inside a verb group that a participle at the end goes on: one chunk, or none."""
    found = _IN_GROUP.search(scene.symbols, 0, verb)
    return (found.start("time"),) if found else ()


def is_to_be(scene: Scene, verb: int) -> bool:
    """Whether a verb tells what is to be: "Hale is to | be | clerk", "Hale is to be | replaced"; not "was to be"."""
    at = verb - (scene.kinds[verb] is not Symbol.BE)
    is_plan = scene.kinds[max(0, at - 2) : at + 1] == (Symbol.BE, Symbol.TO, Symbol.BE)
    return is_plan and scene.words(at - 2).lower() in ("is", "are")
