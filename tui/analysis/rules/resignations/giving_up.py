"""What is given up and when: the post, the body and the day that stand with a word of resigning."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tui.analysis.factuality import Telling
from tui.analysis.other_times import is_past_aside
from tui.analysis.rules.dating import day
from tui.analysis.rules.tenures.others_titles import is_only_called
from tui.analysis.rules.tenures.placed import title_class
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated, when_told
from tui.analysis.verb_groups import group_start, is_participle
from tui.model.statements import Modality

_PASSED = frozenset(
    (
        Symbol.TIME, Symbol.AS, Symbol.FROM, Symbol.DET, Symbol.OWNER, Symbol.OF, Symbol.WORD, Symbol.ADVERB, Symbol.IN,
        Symbol.ON, Symbol.AT, Symbol.NAME, Symbol.MODIFIER, Symbol.ORG, Symbol.JOB, Symbol.NUMBER, Symbol.STATUS,
        Symbol.OBJECT, Symbol.OWNS, Symbol.LETTER,
    )
)  # fmt: skip
"""What may stand between a verb or noun of resigning and the post that is given up."""
_BEHIND_JOB = (Symbol.AS, Symbol.OF, Symbol.AT, Symbol.ON, Symbol.IN, Symbol.TIME)
_NOT_DATED = (Modality.CALLED_FOR, Modality.CONDITIONAL, Modality.DENIED)
"""What never came about has no day; a date beside it is that of the demand, the offer or the refusal."""


def given_up(scene: Scene, trigger: int) -> tuple[int | None, int | None]:
    """The post and the body that stand after a verb or noun of resigning, as chunks."""
    body, is_named = None, False
    for at in range(trigger + 1, min(trigger + 12, len(scene.chunks))):
        symbol = scene.chunks[at].symbol
        if symbol is Symbol.POST and scene.words(at) != "official":  # "made her resignation official"
            return (None, body) if scene.after(at) is Symbol.PERSON or not _leads(scene, trigger, at) else (at, body)
        is_owner = scene.after(at) is Symbol.OWNS  # "quit the party's front bench"
        if symbol is Symbol.ORG and body is None and not is_owner and _leads_to_body(scene, at):
            body = at
        if symbol is Symbol.NAME and body is None and _is_left(scene, at):
            body = at
        if symbol is Symbol.PERSON and scene.before(at - (scene.before(at) is Symbol.DET)) in (Symbol.OF, Symbol.POST):
            continue  # "the resignation of the Rev Ann Hale as clerk"
        if symbol is Symbol.AND and scene.after(at) is Symbol.AS:
            continue  # "resigned from the group and as a councillor"
        if symbol not in _PASSED or (is_named and symbol not in _BEHIND_JOB):
            break
        is_named = symbol is Symbol.JOB or (is_named and symbol not in (Symbol.AS, Symbol.ON, Symbol.IN))
    return None, body


class Office(NamedTuple):
    """An office that is given up under another name than its holder's: its holder's title, its body, its last chunk."""

    title: str
    body: int | None
    last: int


def office_given_up(scene: Scene, trigger: int) -> Office | None:
    """What is given up in "resigned the chairmanship of Orb Limited" and "resigned the office of grand almoner"."""
    named = _OFFICE_OF.match(scene.setting.text, scene.chunks[trigger].end, scene.sentence.span.end)
    if named:
        ends = (at for at in range(trigger + 1, len(scene.chunks)) if scene.chunks[at].end >= named.end(1))
        return Office(named[1].lower(), None, next(ends))
    for at in range(trigger, min(trigger + 4, len(scene.chunks))):
        word = scene.words(at).lower().rpartition(" ")[2] if at == trigger else scene.words(at).lower()
        if (title := _title_of(word)) is not None:
            body = at + 2 + (scene.after(at + 1) is Symbol.DET)
            has_body = scene.after(at) is Symbol.OF and scene.symbols[body : body + 1] == Symbol.ORG
            modifiers = [scene.words(one) for one in range(trigger + 1, at) if scene.kinds[one] in _OF_TITLE]
            return Office(" ".join((*modifiers, title)), body if has_body else None, at)
        if at > trigger and scene.chunks[at].symbol not in {Symbol.DET, Symbol.OWNER, Symbol.OF} | _OF_TITLE:
            break
    return None


def _title_of(office: str) -> str | None:
    """Who holds an office: a chairman a "chairmanship", a captain a "captaincy", a president a "presidency"."""
    for end, own in _OFFICE_ENDS:
        if office.endswith(end) and load("post_heads").has(title := office.removesuffix(end) + own):
            return title
    return None


def is_office(word: str) -> bool:
    """Whether a word in lower case names what somebody may give up: "post", "see", "captaincy"."""
    is_of_holder = word.endswith("ship") and word not in _HELD_BY_ANYONE
    return load("offices").has(word) or is_of_holder or _title_of(word) is not None


_HELD_BY_ANYONE = frozenset(
    (
        "apprenticeship", "battleship", "championship", "citizenship", "companionship", "courtship", "flagship",
        "friendship", "hardship", "kinship", "membership", "ownership", "partnership", "relationship", "scholarship",
        "ship", "sponsorship", "studentship", "worship",
    )
)  # fmt: skip
"""Words in "-ship" that name no office."""
_OFFICE_ENDS = (("ship", ""), ("cy", ""), ("cy", "t"), ("acy", "ate"), ("bacy", "bot"), ("alty", ""), ("ery", ""))
_OF_TITLE = frozenset((Symbol.WORD, Symbol.MODIFIER, Symbol.STATUS))
"""What a title may begin with: "the town clerkship", "the vice-chairmanship"."""


_OFFICE_OF = re.compile(
    r"\s(?:from\s)?(?:the|his|her|their)\s(?:office|post|position|role)\sof\s"
    r"((?:[A-Za-z]+[ -]){0,2}[A-Za-z]+)(?=[.,;:]|\sin\b)"
)
"""An office that is named but not known: "resigned the office of grand almoner"."""


def _leads(scene: Scene, trigger: int, post: int) -> bool:
    """Whether "as", "from", "of" or an article leads from the trigger to the post."""
    words = scene.words(trigger).split()
    between = {scene.chunks[at].symbol for at in range(trigger + 1, post)}
    links = {Symbol.AS, Symbol.FROM, Symbol.JOB, Symbol.OWNER}
    is_job = words[-1] in ("post", "office", "position") and scene.after(trigger) is Symbol.OF  # "gave up the post of"
    return bool(between & links) or words[-1] in ("as", "from") or post == trigger + 1 or is_job


def body_from(scene: Scene, at: int) -> tuple[str | None, int]:
    """The body that begins at a chunk, and its last chunk: two behind in "Fell Savings | and | Investment Bank"."""
    if scene.chunks[at].symbol is Symbol.NAME and scene.symbols[at + 1 : at + 3] == Symbol.AND + Symbol.ORG:
        return scene.setting.text[scene.chunks[at].start : scene.chunks[at + 2].end], at + 2
    whole = at + 2 + (scene.after(at + 1) is Symbol.DET)
    if scene.after(at) is Symbol.OF and scene.words(at).islower() and scene.symbols[whole : whole + 1] == Symbol.ORG:
        return scene.body(whole), whole  # "resigned from the board of Orb plc"
    return scene.body(at), at


def is_party(body: str | None) -> bool:
    """Whether what is left is a party, which is no post."""
    return body is not None and (body.lower().endswith("party") or load("parties").has(body))


def _is_left(scene: Scene, at: int) -> bool:
    """Whether a name nothing is known of stands right behind "from", and so is what is left."""
    before = at - 1 - (scene.before(at) is Symbol.DET)
    return scene.words(before).lower().endswith("from") and scene.after(at) not in (Symbol.POST, Symbol.OWNS)


def _leads_to_body(scene: Scene, at: int) -> bool:
    before = at - 1
    while before > 0 and scene.chunks[before].symbol in (Symbol.DET, Symbol.OWNER, Symbol.WORD, Symbol.NAME):
        if scene.words(before).endswith("ed"):
            return False
        before -= 1
    symbol = scene.chunks[before].symbol
    is_seat = symbol in (Symbol.ON, Symbol.IN) and (  # "resigned her seat on the council", "gave up her seat on it"
        scene.before(before) is Symbol.JOB or scene.words(before - 1).endswith(" seat")
    )
    is_seat = is_seat or (symbol is Symbol.RESIGN and scene.after(at) is Symbol.JOB)  # "her council seat"
    return (
        is_seat
        or symbol is Symbol.FROM
        or (symbol is Symbol.RESIGN and scene.words(before).split()[-1] in ("from", "quit", "left"))
    )


def title_of(scene: Scene, holders: Sequence[int]) -> int | None:
    """The title beside the one holder's name."""
    if len(holders) != 1:
        return None
    at = holders[0]
    if scene.chunks[at].symbol is Symbol.POST:
        return at
    if scene.before(at) is Symbol.POST and title_class(scene.words(at - 1)) in _ADDRESSES:
        over = _title_before(scene, at - 1)  # "the chancellor, Professor Ann Hale, resigned"
        is_own = over is None and title_class(scene.words(at - 1)) != "academic"
        return at - 1 if is_own else over
    is_rank = scene.before(at) is Symbol.POST and title_class(scene.words(at - 1)) == "rank"
    if is_rank and scene.before(at - 1) is Symbol.POST and not _is_plural_post(scene, at - 2):
        return at - 2  # "Orb Bank chairman | General Ann Hale"
    is_behind = at > 1 and scene.before(at) is Symbol.COMMA and scene.post(at - 2) is not None
    if (before := _title_before(scene, at)) is not None or is_behind:
        return before
    if scene.after(at) is not Symbol.COMMA or at + 2 >= len(scene.chunks):
        return None
    apposed = scene.post(at + 2)
    is_own = apposed is not None and apposed.status not in ("former", "planned")
    return at + 2 if is_own and not is_only_called(scene, at + 2) else None


def _title_before(scene: Scene, at: int) -> int | None:
    """The title right before a name, or before the comma before it where it is the same person's."""
    if scene.before(at) is Symbol.POST and not _is_plural_post(scene, at - 1):
        return at - 1
    if at < 2 or scene.before(at) is not Symbol.COMMA or not scene.post(at - 2) or _is_plural_post(scene, at - 2):
        return None
    if scene.kinds[max(0, at - 4) : at - 2] in _OF_A_FRIEND:
        return None
    article = scene.words(at - 2).split()[0].lower() in ("the", "its", "their", "our")
    is_apart = scene.after(at) is Symbol.COMMA or scene.last_wall(at - 2) == at - 3
    is_apposed = article and is_apart  # not "According to the treasurer, Hale resigned"
    return at - 2 if is_apposed or scene.before(at - 2) in (Symbol.AS, Symbol.STOP) else None


_OF_A_FRIEND = tuple((noun, link) for noun in (Symbol.WORD, Symbol.NAME) for link in (Symbol.OF, Symbol.FOR))
"""Before a title that is perhaps not whose name follows: "A friend of | the mayor, Tom Reed, resigned"."""
_ADDRESSES = ("academic", "courtesy", "honour")
"""Titles that only address whom they stand before."""


def _is_plural_post(scene: Scene, at: int) -> bool:
    post = scene.post(at)
    return post is not None and post.is_plural


def _follows(scene: Scene, trigger: int, time: int) -> bool:
    """Whether the time is that of what came before: "her resignation follows the loss of a vote in April"."""
    return any(scene.words(at).lower().startswith("follow") for at in range(trigger + 1, time))


def _is_offered(scene: Scene, trigger: int, told: Telling) -> bool:
    """Whether a resignation was at least handed in, on the day that stands with it, though nothing came of it."""
    words = [scene.words(at).lower() for at in range(told.first, trigger + 1)]
    return told.modality is Modality.CONDITIONAL and any(word.startswith(_OFFERS) for word in words)


_OFFERS = ("offer", "tendered", "submitted", "handed in", "sent in", "proffered")


def when(scene: Scene, trigger: int, last: int, told: Telling) -> int | None:
    """The time phrase of the resignation itself; one before a verb of saying is the day of the words."""
    is_handed_in = told.modality is None or _is_offered(scene, trigger, told)
    if told.modality in _NOT_DATED and not is_handed_in:
        return None
    is_verb = scene.kinds[trigger] is Symbol.RESIGN
    if is_verb and told.modality is None and (ended := when_told(scene, trigger)) is not None:
        return ended
    time = dated(scene, trigger, last, (Relation.AT, Relation.SPAN, Relation.FROM))
    if time is None:
        return _announced(scene, trigger) if told.modality is None else _meanwhile(scene, trigger)
    if time > trigger:
        return time if not _follows(scene, trigger, time) else None
    if any(scene.words(at).lower() == "following" for at in range(time, trigger)):
        return None  # "a vote was held on 4 July following her resignation"
    if is_handed_in and is_past_aside(scene, time, trigger):
        return time
    between = {scene.chunks[at].symbol for at in range(time, trigger)}
    if not is_handed_in or between & {Symbol.SAY, Symbol.TO, Symbol.WHEN, Symbol.THAT}:
        return None
    return time


_ANNOUNCED = ("accepted", "accepts", "announced", "announces")
_OWN = frozenset((Symbol.DET, Symbol.OWNER, Symbol.OWNS, Symbol.PERSON, Symbol.POST, Symbol.MODIFIER, Symbol.STATUS))
_BESIDE_TIME = frozenset(
    (Symbol.ADVERB, Symbol.PERSON, Symbol.POST, Symbol.PRONOUN, Symbol.DET, Symbol.ORG, Symbol.HAVE)
)


def _announced(scene: Scene, noun: int) -> int | None:
    """The day on which a resignation was announced or accepted: "The mayor on 4 May accepted the | resignation"."""
    if scene.kinds[noun] is not Symbol.RESIGNATION:
        return _meanwhile(scene, noun)
    if scene.kinds[noun + 1 : noun + 2] == (Symbol.BE,) and scene.words(noun + 2).lower() in _ANNOUNCED:
        return noun + 3 if _is_day(scene, noun + 3) else None
    verb = noun - 1
    while verb > 0 and scene.kinds[verb] in _OWN:
        verb -= 1
    if scene.words(verb).lower() not in _ANNOUNCED:
        return None
    at = verb - 1
    while at > 0 and scene.kinds[at] in _BESIDE_TIME:
        at -= 1
    is_of_saying = at > 0 and scene.kinds[at - 1] in (Symbol.SAY, Symbol.PUBLISH)  # "said today he had accepted her"
    return at if at >= 0 and _is_day(scene, at) and not is_of_saying else None


def _is_day(scene: Scene, at: int) -> bool:
    """Whether a chunk tells of a day."""
    is_time = at < len(scene.chunks) and scene.kinds[at] is Symbol.TIME
    return is_time and scene.phrase(at).relation is Relation.AT and day(scene.phrase(at)) is not None


def _meanwhile(scene: Scene, trigger: int) -> int | None:
    """The one time of the clause that a participle behind a comma belongs to: "left in 2015, resigning as clerk"."""
    start = group_start(scene, trigger)
    if scene.before(start) is not Symbol.COMMA or start < trigger or not is_participle(scene, trigger):
        return None  # "became president in 1960, later resigning"
    own = range(scene.last_wall(trigger) + 1, start)
    times = [at for at in scene.times(own.start, own.stop) if scene.phrase(at).relation is Relation.AT]
    is_plain = Symbol.WHO not in scene.symbols[own.start : own.stop]
    return times[0] if len(times) == 1 and is_plain and day(scene.phrase(times[0])) else None
