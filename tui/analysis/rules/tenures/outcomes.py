"""Posts that came of something, "rose to become", "would become mayor in 1960", or that somebody only aims at."""

import re

from tui.analysis.factuality import is_confirmed, is_to_come, modality
from tui.analysis.rules.tenures.coordinated import begins_anew
from tui.analysis.rules.tenures.telling import POINT, is_past
from tui.analysis.scenes import Scene, is_after
from tui.analysis.structure import Relation, TimePhrase
from tui.analysis.symbols import GROUPS, Symbol
from tui.analysis.times import dated
from tui.analysis.verb_groups import group_start


def is_aim(scene: Scene, post: int | None) -> bool:
    """Whether a post is only what somebody is chosen to deal with: "selected to oppose the mayor", "to run for"."""
    if post is None or (scene.before(post - 1), scene.before(post)) != (Symbol.TO, Symbol.WORD):
        return False
    return begins_anew(scene, post) or scene.words(post - 1).lower().endswith((" for", " as"))


def is_foretold(scene: Scene, verb: int, phrase: TimePhrase | None = None) -> bool:
    """Whether "would" tells of what came later in a story, at a stated time: "would remain mayor until 1960".

    Args:
        scene: The sentence.
        verb: The verb behind "would".
        phrase: When, where a rule knows it already.
    """
    if scene.verb(verb) not in _COMES or scene.words(verb - 1).lower() != "would":
        return False
    if phrase is None:
        time = dated(scene, verb, verb, (Relation.AT, Relation.SPAN, Relation.UNTIL))
        if time is None or (time < verb and (time > 0 or Symbol.SAY in scene.kinds)):
            return False
        phrase = scene.phrase(time)
    elif Symbol.SAY in scene.kinds:
        return False
    is_over = not is_after(phrase.end or phrase.start, scene.setting.published)
    sentence = scene.setting.text[scene.sentence.span.start : scene.sentence.span.end]
    return is_over and _CONDITION.search(sentence) is None


_CONDITION = re.compile(
    r"\b(?:[Ii]f|[Uu]nless|[Oo]therwise|[Pp]rovided)\b|^\W*(?:Were|Had|Should|With|Without|But for)\b|\bbut for\b"
)
"""What a "would" hangs on that tells of no later day: "Were she to win, she would serve until 1986"."""


def stays_on(scene: Scene, verb: int, time: int | None) -> bool:
    """Whether somebody goes on in the post held now: "will remain as chairman", of which no day is told."""
    return scene.verb(verb) in ("remain", "continue", "stay", "retain", "keep") and time is None


def is_serving(scene: Scene, verb: int) -> bool:
    """Whether somebody serves at present: "is serving a second term as mayor"."""
    is_ahead = Symbol.MODAL in scene.kinds[group_start(scene, verb) : verb]  # "will be serving as mayor"
    is_under_way = scene.form(verb) == "ing" and scene.before(verb) is Symbol.BE and not is_ahead
    return scene.lemma(verb).startswith("serve") and is_under_way


_COMES = frozenset(("become", "return", "take", "succeed", "remain", "stay", "serve", "hold", "continue"))


def is_achieved(scene: Scene, verb: int) -> bool:
    """Whether "to become" says what came of a rise or a move: "worked her way up to become", "beat Orr to become"."""
    to = verb - 1
    if scene.before(to) is Symbol.TO and scene.words(to).lower() in _LATER:
        return True  # "who was to later become mayor"
    if _is_brought_about(scene, verb):
        return True
    if scene.before(verb) is not Symbol.TO or is_to_come(scene, to):
        return False
    appoints = to - 2 if scene.before(to) in (Symbol.PERSON, Symbol.OBJECT) else to
    if scene.kinds[appoints] is Symbol.APPOINT and scene.form(appoints) == "past" and scene.before(appoints) in _DONE:
        return True  # "Hale then appointed Tom Reed to become clerk"
    before = range(to - 1, max(scene.last_wall(verb), to - 12), -1)
    return any(scene.words(at).lower() in (_RISES if at == to - 1 else _RISES | _GOES) for at in before)


def _is_brought_about(scene: Scene, verb: int) -> bool:
    """Whether somebody was brought to it: "the victory enabled | her to become mayor", not "would have enabled"."""
    at = group_start(scene, verb) - 1
    if scene.kinds[at] is not Symbol.TO or scene.kinds[verb] not in (Symbol.APPOINT, Symbol.BECOME):
        return False
    at -= 2 if scene.before(at) is Symbol.TIME else 1
    is_somebody = at > 1 and scene.kinds[at] in (Symbol.OBJECT, Symbol.PERSON)
    return is_somebody and scene.words(at - 1).lower() in _BRINGS and scene.before(at - 1) not in _OPEN


_BRINGS = frozenset(("helped", "enabled", "allowed", "propelled"))
_OPEN = frozenset((Symbol.HAVE, Symbol.MODAL, Symbol.NOT, Symbol.TO, Symbol.BE))
_LATER = frozenset(("later", "eventually", "subsequently", "ultimately", "afterwards"))
_DONE = frozenset((Symbol.PERSON, Symbol.PRONOUN, Symbol.NAME, Symbol.ORG, Symbol.ADVERB, Symbol.WORD, Symbol.POST))
"""What stands before a verb of appointing that tells of what was done."""
_GOES = frozenset(("went", "going", "came", "coming", "returned", "returning", "travelled", "emigrated"))
"""Verbs of going, but not beside "to": "before going to Hull in 1947 to join Orb Limited", not "is going to join"."""
_RISES = frozenset(
    (
        "rose", "risen", "rising", "moved", "moving", "beat", "beating", "defeated", "defeating", "climbed", "worked",
        "progressed", "graduated", "switched", "crossed", "emerged", "overcame", "recovered",
    )
)  # fmt: skip


def left_for(scene: Scene, verb: int) -> int | None:
    """The verb of leaving or going before a "to become" that says what for, which so came about; None for a wish."""
    first = group_start(scene, verb)
    if scene.before(first) is not Symbol.TO:
        return None
    behind = range(first - 2, scene.last_wall(verb), -1)
    at = next((at for at in behind if scene.kinds[at] not in _LEFT_BEHIND), first)
    is_wish = is_to_come(scene, first - 1)  # "moved to Rome in the hope to become"
    goes = scene.kinds[at] in (Symbol.LEAVE, Symbol.RESIGN) or (scene.words(at).lower() in _WENT and not is_wish)
    return at if goes and is_past(scene, at) and not modality(scene, at) else None


def time_left(scene: Scene, leaving: int, last: int) -> int | None:
    """When somebody left for another post: said between, after, or at the opening, but in no clause before "who"."""
    near = next(iter(scene.times(leaving, last + 2)), None)
    time = dated(scene, leaving, last, POINT) if near is None else near
    if time is None or scene.before(time) is Symbol.THAT or Symbol.WHO in scene.symbols[time:leaving]:
        return None
    return time


_LEFT_BEHIND = frozenset(
    (
        Symbol.TIME, Symbol.ORG, Symbol.NAME, Symbol.DET, Symbol.POST, Symbol.ADVERB, Symbol.AS, Symbol.FROM,
        Symbol.WORD, Symbol.THAT, Symbol.JOB, Symbol.IN, Symbol.OWNER, Symbol.OF, Symbol.REMOVAL,
        Symbol.TO, Symbol.MODIFIER,
    )
)  # fmt: skip
_WENT = frozenset(("moved to", "came out", "returned to", "returned", "transferred to", "went back to", "came back to"))


def is_asked(scene: Scene, verb: int) -> bool:
    """Whether a question with its verb ahead is answered with yes: "Were you appointed chair in 2004?"."""
    subject = group_start(scene, verb) - 1
    return scene.before(subject) is Symbol.BE and scene.kinds[subject] in GROUPS["SUBJECT"] and is_confirmed(scene)


def is_of_entry(scene: Scene, time: int, verb: int, last: int) -> bool:
    """Whether a time is when somebody entered, who left as a clause tells: "In May she became clerk, and left when"."""
    enters = not scene.kinds[time + 1 : verb].count(Symbol.WHEN) and _ENTERS & set(scene.kinds[time + 1 : verb])
    return bool(enters) and scene.after(last) is Symbol.WHEN


_ENTERS = frozenset((Symbol.APPOINT, Symbol.BECOME, Symbol.JOIN))
