"""One holder after another: "succeeded her in 2009", "Stephen Lyle took over"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.patterns import Match, Rule
from tui.analysis.posts.wording import confirmed
from tui.analysis.rules.tenures.outcomes import is_foretold
from tui.analysis.rules.tenures.telling import POINT, draft, entered, holder_of, holders_of, left
from tui.analysis.rules.tenures.title_times import years_behind
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated, when_told
from tui.analysis.verb_groups import group_start, is_passive, is_to_be
from tui.model.statements import Modality, Status
from tui.values import replace

_ANY = "WORD/ADVERB/STATUS/NUMBER/MODIFIER/DET/OF/TIME? "


def succeeded(match: Match) -> Iterator[Draft]:
    """One holder follows another in a post: the one enters where the other leaves."""
    scene, verb = match.scene, match["verb"]
    acts = _chosen_to(scene, verb)
    told = modality(scene, acts)
    told = None if told is Modality.CONDITIONAL and is_foretold(scene, verb) else told
    one, other = holder_of(match), scene.person(match["other"])
    if told is Modality.DENIED or (one is not None and one[1] is other) or _names_post(match):
        return
    beats = scene.verb(verb) in ("defeat", "beat")
    beaten = scene.post(match["other"] - 1) if beats else None
    if (beats and _is_of_challenger(scene, verb)) or (beaten is not None and beaten.status in ("former", "planned")):
        return
    if scene.lemma(verb).endswith(" for") and Symbol.COMMA in scene.kinds[verb : match["other"]]:
        return  # "took over for the season, Hale said"
    if scene.after(match["other"]) is Symbol.OWNS:
        return  # "was replaced by Hale's successor Ann Poe"
    passive = is_passive(scene, verb) or scene.kinds[match.get("by") or verb] is Symbol.BY
    post = match.get("post")
    if post is not None and not (
        "as" in scene.words(verb).lower().split() or scene.before(post) is Symbol.AS or _is_chair(scene, post)
    ):
        post = None
    is_ahead = bool({"will", "would"} & _group_words(scene, acts)) or is_to_be(scene, verb)
    if told and not (told is Modality.PLANNED and is_ahead):
        return
    if scene.before(verb) is Symbol.TO and scene.symbols.rfind(Symbol.APPOINT, scene.last_wall(verb) + 1, verb) < 0:
        return  # "the nomination of Hale to succeed Reed"
    if passive and scene.chunks[match.get("by") or verb].symbol is not Symbol.BY:
        return
    time = dated(scene, acts, match.last, POINT)
    if time is not None and verb < time and scene.phrase(time).relation is Relation.UNTIL:
        time = dated(scene, verb, match.last, _ENTERED)  # "In 1768 Hale succeeded Orr as mayor, sitting until 1784"
    time = None if time is not None and time == when_told(scene, verb) else time
    time = _when_left(scene, verb) if time is None else time
    time = years_behind(scene, match["other"], is_title_last=True) if time is None and passive else time
    comes, goes = ((match["other"], other), one) if passive else (one, (match["other"], other))
    has_resigned = passive and Symbol.RESIGN in scene.symbols[:verb]  # which ends that tenure already
    for place, change in ((comes, entered), (goes, left)):
        if place is None or place[1] is None or (has_resigned and place is goes):
            continue
        chunks = [at for at in (place[0], verb, post) if at is not None]
        follows = next((person for _, person in filter(None, (comes, goes)) if person is not place[1]), None)
        ends = acts == verb or place is comes  # who is chosen may not have come when the other went
        made = draft(match, place[1], chunks, post=post, time=time if ends else None)
        made = replace(change(made, scene), follows=follows)
        if place is comes:
            made = _from_the_end(made)
        if place is goes:
            made = replace(_until_another(made), post=confirmed(made.post) if made.post else None)
        if (post is not None and told is None) or made.status is Status.DATED:
            yield replace(made, modality=told or made.modality, needs_post=beats)
        elif follows is None or scene.verb(verb) not in _SURELY_SUCCEEDS:
            continue
        elif place is comes:
            made = _after(match, place[1], [*chunks, match["other"]], post)
            if told is Modality.PLANNED and made.status is Status.FORMER:
                made = replace(made, status=Status.CURRENT)  # what is to come is not over
            yield replace(made, modality=told, follows=follows, needs_post=post is None)
        elif told is None and not passive and not _is_incumbent(scene, match["other"]):
            yield replace(made, needs_post=True, gives_way=True)


def _chosen_to(scene: Scene, verb: int) -> int:
    """The verb by which somebody is chosen to follow another, "was | appointed | to succeed Hale", else `verb`."""
    at = verb - 2 if scene.before(verb) is Symbol.TO else -1
    while at >= 0 and scene.kinds[at] in (Symbol.TIME, Symbol.ADVERB, Symbol.PERSON):
        at -= 1
    return at if at >= 0 and scene.kinds[at] is Symbol.APPOINT else verb


def _is_incumbent(scene: Scene, at: int) -> bool:
    """Whether who is followed is told to be in post still: "replacing incumbent Vice President Ann Poe on the list"."""
    post = scene.post(at - 1) if at else None
    return post is not None and post.status == "current"


def _when_left(scene: Scene, verb: int) -> int | None:
    """The day that opens a sentence of one who left on it, "being succeeded by" another."""
    is_told_on = "being" in _group_words(scene, verb) and scene.before(group_start(scene, verb)) is Symbol.COMMA
    opening = next(iter(scene.times(0, 2)), None)
    is_day = opening is not None and scene.phrase(opening).relation is Relation.AT
    return opening if is_told_on and is_day else None


def _names_post(match: Match) -> bool:
    """Whether the post stands behind whom one follows, where another rule reads it: "succeeded Hale as chair"."""
    scene, at = match.scene, match["other"] + 1
    at += scene.kinds[at : at + 1] == (Symbol.TIME,)
    named = match.get("post")  # "replaces Professor Hale as chair": not that before the name
    is_told = named is not None and (named > match["other"] or scene.before(named) is Symbol.AS)
    return not is_told and scene.kinds[at : at + 2] == (Symbol.AS, Symbol.POST)


def _is_chair(scene: Scene, post: int) -> bool:
    """Whether a post is a seat that one follows another in: "succeeded Hale in the chair of medicine"."""
    return scene.before(post) is Symbol.IN and "chair" in scene.words(post).lower().split()


def _from_the_end(made: Draft) -> Draft:
    """The tenure of who comes, which begins when the other's is told to end: "sat until 2016 and was replaced by"."""
    is_end = made.time is not None and made.time.relation is Relation.UNTIL and made.start is None
    return replace(made, start=made.end, end=None) if is_end else made


def _until_another(made: Draft) -> Draft:
    """The tenure of who goes, which ends where the stretch that is told of who comes begins."""
    is_stretch = made.time is not None and made.time.relation is Relation.SPAN and made.start is not None
    return replace(made, start=None, end=made.start) if is_stretch else made


def _is_of_challenger(scene: Scene, verb: int) -> bool:
    """Whether whoever was beaten only stood for the post: "ran again in 1986 but was defeated", "in the primary"."""
    clause = scene.span((max(0, verb - _CLAUSE), min(verb + _CLAUSE, len(scene.chunks) - 1))).of(scene.setting.text)
    return _STOOD.search(clause) is not None and _IN_OFFICE.search(clause) is None


_ENTERED = (Relation.AT, Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.BY)
_CLAUSE = 8  # chunks
_STOOD = re.compile(
    r"\b(?:again|ran|run|stood|stand|race|rivals?|contest|candidates?|nomination|primar(?:y|ies))\b", re.IGNORECASE
)
_IN_OFFICE = re.compile(r"\b(?:incumbent|sitting|re-?elect(?:ion|ed))\b", re.IGNORECASE)
_SURELY_SUCCEEDS = ("succeed", "replace", "take")


def _after(match: Match, comes: Person, chunks: list[int], post: int | None) -> Draft:
    """Who comes with no date beside it: since the day that the other's time is told to end, if it is told."""
    ended = when_told(match.scene, match["verb"])
    made = draft(match, comes, chunks, post=post, time=ended)
    if made.time is None:
        return entered(made, match.scene)
    return replace(made, start=made.time.end or made.time.start, status=Status.DATED)


def _group_words(scene: Scene, verb: int) -> set[str]:
    return {scene.words(at).lower() for at in range(group_start(scene, verb), verb)}


def succeeded_whom(match: Match) -> Iterator[Draft]:
    """Who is named before is whom another followed: "met Ann Hale, whom he succeeded as mayor in 1946"."""
    if match.scene.words(match["whom"]).lower() == "whom":
        yield from succeeded(match)


def followed_relative(match: Match) -> Iterator[Draft]:
    """Somebody follows somebody nobody is known by: "succeeded his father as chairman of Orb Limited in 1990"."""
    scene, verb = match.scene, match["verb"]
    if scene.verb(verb) not in ("succeed", "replace", "follow", "take") or modality(scene, verb):
        return
    if scene.before(match["post"]) is Symbol.IN and not _is_chair(scene, match["post"]):
        return
    time = dated(scene, verb, match["post"], (Relation.AT, Relation.FROM, Relation.SPAN))
    for index, person in holders_of(match):
        yield entered(draft(match, person, [index, verb, match["post"]], post=match["post"], time=time), scene)


def took_over(match: Match) -> Iterator[Draft]:
    """Somebody "took over" where another was just told to leave: "She left in 2006 and Stephen Lyle took over"."""
    scene, verb = match.scene, match["verb"]
    if scene.lemma(verb) != "take over" or scene.after(verb) not in _NO_OBJECT or modality(scene, verb):
        return
    holder = holder_of(match)
    gone = _who_left(scene, verb) if holder else None
    if holder is None or gone is None or gone[1] is holder[1]:
        return
    own = dated(scene, verb, verb, (Relation.AT, Relation.FROM))
    time = own if own is not None and own > verb else gone[0]
    made = draft(match, holder[1], [holder[0], verb], time=time)
    phrase = made.time
    start = (phrase.end or phrase.start) if phrase else None
    if start is not None:
        yield replace(made, start=start, status=Status.DATED, follows=gone[1], needs_post=True)


_NO_OBJECT = (Symbol.STOP, Symbol.COMMA, Symbol.TIME, Symbol.AND, Symbol.WHEN, Symbol.QUOTE, Symbol.CLOSE)


def _who_left(scene: Scene, verb: int) -> tuple[int, Person] | None:
    """The date of what ends another's time earlier in the sentence, and whose time that is."""
    for time in reversed(scene.times(scene.last_wall(verb) + 1, verb)):
        phrase = scene.phrase(time)
        leaves = next((at for at in range(time - 1, -1, -1) if scene.chunks[at].symbol in _GOING), None)
        until = phrase.relation in (Relation.UNTIL, Relation.SPAN)
        named = leaves if leaves is not None else time
        person = next((scene.person(at) for at in range(named - 1, -1, -1) if scene.person(at)), None)
        if person is not None and (until or (leaves is not None and phrase.relation is Relation.AT)):
            return time, person
    return None


_GOING = frozenset((Symbol.LEAVE, Symbol.RESIGN, Symbol.REMOVE, Symbol.DIE))


RULES = (
    Rule(
        "tenure.succeeded-as",
        "SUCCEED:verb (ADVERB|TIME)* (BY:by)? (PERSON OWNS|DET|OWNER|STATUS|WORD|POST|COMMA)* SOMEONE:other (TIME)? "
        "(COMMA WHO (BE|HAVE|MODAL|ADVERB)* LEAVE/RESIGN/REMOVE (ADVERB|TIME|POST)* COMMA)? (AS|IN) POST:post",
        succeeded,
        reads="Joan Brown succeeded Neil Patel as commissioner in 2009.",
        refuses="The plan succeeded in 2009, Neil Patel said.",
    ),
    Rule(
        "tenure.succeeded",
        "SUCCEED:verb (ADVERB|TIME)* (AS? POST:post)? (TIME|ON|DET|STATUS|WORD)* (BY:by (WORD OF)?)? "
        "((OWNER|DET) WORD COMMA|OWNER|POST COMMA|POST|TO|DET|PERSON OWNS)* WORD? SOMEONE:other",
        succeeded,
        reads="Joan Brown succeeded Neil Patel in 2009.",
        refuses="The plan succeeded in 2009, Neil Patel said.",
    ),
    Rule(
        "tenure.succeeded-whom",
        "PERSON:other COMMA? WHO:whom SUBJECT (HAVE|ADVERB)* SUCCEED:verb (AS|DET|TIME)* POST:post",
        succeeded_whom,
        reads="Ana Holt met Tom Reed, whom she succeeded as chairman of Orb Limited in 1946.",
        refuses="Ana Holt met Tom Reed, who she said was chairman of Orb Limited in 1946.",
    ),
    Rule(
        "tenure.followed-relative",
        f"SUCCEED:verb ((OWNER|DET) {_ANY * 3}WORD|NAME) TIME? (AS|IN) POST:post",
        followed_relative,
        reads="Ana Holt succeeded her father as chairman of Orb Limited in 1990.",
        refuses="The plan succeeded the first time as chairman Tom Reed had hoped in 1990.",
    ),
    Rule(
        "tenure.took-over",
        "BECOME:verb",
        took_over,
        reads="Joan Brown was chair of the Fell Trust. She left in 2006 and Neil Patel took over.",
        refuses="Joan Brown was chair of the Fell Trust. She left in 2006 and Neil Patel took over the lease.",
    ),
)
