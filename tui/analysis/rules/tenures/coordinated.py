"""Posts told in one breath: which are the same person's, and which time is whose."""

import re

from tui.analysis.other_times import is_left_open
from tui.analysis.rules.tenures.places import places_in_turn
from tui.analysis.rules.tenures.title_times import when_held
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import FINITE


def joined_post(scene: Scene, at: int) -> int | None:
    """A further post joined by "and", "," or ", and": it is the same person's unless a name of its own follows."""
    places = places_in_turn(scene, at)
    following = places[-1].end if places else _behind(scene, at)
    if _BRACKETED_YEARS.match(scene.symbols, following):
        following += 3
    where = _WHERE.match(scene.symbols, following) or _DURING.match(scene.symbols, following)
    following = where.end() if where else following
    further_bodies = _FURTHER_BODIES.match(scene.symbols, following)
    if further_bodies:
        following = further_bodies.end()
    dated = _DATED_ITEM.match(scene.symbols, following)
    semicolon = dated.end() if dated else following
    is_listed = dated is not None and semicolon < len(scene.chunks) and scene.words(semicolon) == ":"
    apart = is_listed or (semicolon < len(scene.chunks) and scene.words(semicolon) == ";")
    following = semicolon + 1 if apart else following
    is_besides = _is_besides(scene, following)
    following += (3 + (scene.kinds[following] is Symbol.COMMA)) if is_besides else 0
    while following < len(scene.chunks) and scene.chunks[following].symbol in _JOINS:
        following += 1
    if scene.symbols[following : following + 1] == Symbol.TO and (
        scene.before(following) is Symbol.AND or scene.before(at) is Symbol.TO
    ):
        following += 1  # "promoted to sergeant in 1980, to inspector in 1985 and to chief in 1990"
    if following == at + 1 or following >= len(scene.chunks) or scene.chunks[following].symbol is not Symbol.POST:
        return None
    after = scene.after(following)
    joined = is_besides or Symbol.AND in scene.kinds[at + 1 : following] or when_held(scene, following) == "former"
    further, own = scene.post(following), scene.post(at)
    if further and own and not own.organisation:
        joined = joined or " and " in further.text  # "chairman, | president and treasurer of Orb Ltd"
    joined = joined or scene.kinds[following - 2 : following] == (Symbol.ADVERB, Symbol.TIME)  # ", then in 1944"
    each_dated = _has_time(scene, at) and _has_time(scene, following)
    acts = after is Symbol.TIME and scene.after(following + 1) in FINITE | ACTS
    if apart and (after not in _ENDS_ITEM or acts or _has_time(scene, at) is not _has_time(scene, following)):
        return None  # "he was clerk of Fell; the mayor wept"
    goes_on = after in (Symbol.COMMA, Symbol.AND) or _is_besides(scene, following + 1)
    if not (joined or each_dated or apart or goes_on):
        return None  # "chairman of Orb Ltd, Provigo's controlling shareholder" describes the company
    if further and own and further.is_plural and not own.is_plural:
        return None  # "named chief executive and analysts said"
    is_field = load("post_domains").has(scene.words(following)) and scene.before(following) is Symbol.COMMA
    if is_field or scene.words(following) == "Academic":
        return None  # "vice-chancellor, Academic and International"
    if further and after is Symbol.WORD and not further.is_strong:
        return None  # "a lecturer in law schools and paralegal programs"
    if not (joined or apart) and scene.words(following).split()[0] in ("a", "an") and not _is_indefinite(scene, at):
        return None  # "ambassador to Fell, a trade partner and a key player" describes the place
    if (after in FINITE | ACTS or after is Symbol.JOB) and begins_anew(scene, following):
        return None  # "he was chairman and the clerk was Ann Hale", "and the clerk post was filled"
    return None if after is Symbol.PERSON or (after is Symbol.COMMA and scene.person(following + 2)) else following


def _is_besides(scene: Scene, at: int) -> bool:
    """Whether "as well as" stands at a chunk, behind a comma or not."""
    found = _BESIDES.match(scene.symbols, at)
    return found is not None and scene.words(found.end() - 2).lower() == "well"


def _has_time(scene: Scene, at: int) -> bool:
    behind = _behind(scene, at)
    is_bare = scene.kinds[behind : behind + 1] == (Symbol.TIME,)
    is_listed = _DATED_ITEM.match(scene.symbols, behind) is not None
    return is_bare or is_listed or _BRACKETED_YEARS.match(scene.symbols, behind) is not None


_DATED_ITEM = re.compile(f"{Symbol.COMMA}?{Symbol.TIME}(?=[{Symbol.STOP}{Symbol.COLON}])")
_ENDS_ITEM = (Symbol.COMMA, Symbol.STOP, Symbol.COLON, Symbol.TIME, Symbol.OPEN)
"""What may stand behind a post of a list parted by semicolons."""
ACTS = (EVENTS | {Symbol.SAY}) - {Symbol.APPOINT, Symbol.REMOVE}
"""Verbs of whose past a post is the subject, for they are hardly its participles: "announced", not "appointed"."""
_BESIDES = re.compile(f"{Symbol.COMMA}?{Symbol.AS}{Symbol.WORD}{Symbol.AS}")
"""How one more post is told: "president of Orb | as well as | treasurer of Fell"."""
_JOINS = (Symbol.AS, Symbol.AND, Symbol.COMMA, Symbol.ADVERB, Symbol.TIME)
_ASIDE = re.compile(f"{Symbol.COMMA}(?:{Symbol.ORG}|{Symbol.DET}[{Symbol.WORD}{Symbol.MODIFIER}]{{1,3}}){Symbol.COMMA}")
_FURTHER_BODIES = re.compile(
    f"(?:{Symbol.COMMA}?{Symbol.AND}?{Symbol.OF}?{Symbol.DET}?{Symbol.ORG})+"
    f"(?={Symbol.COMMA}?{Symbol.AND}{Symbol.AS}|{Symbol.COMMA}?{Symbol.AS}{Symbol.WORD}{Symbol.AS})"
)
"""More bodies of the same post, and that more is told: "director of Orb Mills | and Fell Air, and as | trustee"."""
_WHERE = re.compile(
    f"{Symbol.COMMA}[{Symbol.ORG}{Symbol.NAME}](?={Symbol.COMMA}?{Symbol.AND}{Symbol.ADVERB}?{Symbol.POST}"
    f"{Symbol.OPEN}?{Symbol.TIME}|{Symbol.COMMA}{Symbol.ADVERB}{Symbol.TIME}{Symbol.COMMA}?{Symbol.POST}"
    f"|{Symbol.AND}[{Symbol.ADVERB}{Symbol.STATUS}]{Symbol.POST})"
)
"""Where a body is, before one more post and its time: "vicar of St Anne's|, Hull|, and archdeacon of Orb from 1978"."""
_DURING = re.compile(
    f"{Symbol.PREPOSITION}{Symbol.DET}?{Symbol.NAME}(?={Symbol.COMMA}{Symbol.POST}{Symbol.COMMA}?{Symbol.AND}{Symbol.POST})"
)
"""An event in which a post was held, before further posts: "an officer | during the Boer War|, mayor and treasurer"."""
_LISTED = Symbol.COMMA + Symbol.TIME
_BRACKETED_YEARS = re.compile(Symbol.OPEN + Symbol.TIME + Symbol.CLOSE)


def _is_indefinite(scene: Scene, at: int) -> bool:
    return scene.words(at).split()[0].lower() in ("a", "an") or scene.words(at - 1).lower() in ("a", "an")


def times_behind(scene: Scene, at: int) -> list[int]:
    """The time phrase behind a title, in brackets or not, or behind an aside: "of Fell College, Hull, from"."""
    behind = _behind(scene, at)
    is_listed = scene.symbols.startswith(_LISTED, behind) and scene.words(behind + 1)[:1].isdigit()
    if is_listed or _BRACKETED_YEARS.match(scene.symbols, behind):
        return scene.times(behind + 1, behind + 2)
    aside = _ASIDE.match(scene.symbols, behind)
    behind = aside.end() if aside else behind
    behind += scene.after(at) is Symbol.ADVERB and scene.words(behind).lower() == "there"
    return [at for at in scene.times(behind, behind + 1) if not is_left_open(scene, at)]


def own_times(scene: Scene, at: int) -> list[int]:
    """The time of a title: behind it, or behind the one that "and" joins to it: "whip | and secretary from 1969"."""
    own = times_behind(scene, at)
    following = joined_post(scene, at) if not own and scene.after(at) is Symbol.AND else None
    if following is None or not is_at_once(scene, at, following) or begins_anew(scene, following):
        return own
    return times_behind(scene, following)


def time_of_first(scene: Scene, verb: int, at: int, time: int | None) -> int | None:
    """The time in front where the one behind is the second post's: "In 1997 she was made clerk and | chair in 1998"."""
    following = joined_post(scene, at) if time is not None and time > at else None
    if following is None or time not in times_behind(scene, following):
        return time
    front = _IN_FRONT.search(scene.symbols, max(0, verb - _LONGEST_SUBJECT), verb)
    return front.start() if front else time


_IN_FRONT = re.compile(
    f"{Symbol.TIME}[{Symbol.COMMA}{Symbol.PERSON}{Symbol.PRONOUN}{Symbol.BE}{Symbol.HAVE}{Symbol.ADVERB}]*\\Z"
)
_LONGEST_SUBJECT = 6
"""Chunks of a time and who acts before a verb."""


def _behind(scene: Scene, at: int) -> int:
    """The chunk behind a title and where its holder is told to be: "adviser for Asia | based in Hull | from"."""
    bracketed = _SHORT_NAME.match(scene.symbols, at + 1)
    if bracketed:
        return bracketed.end()
    posted = _POSTED.match(scene.symbols, at + 1)
    return posted.end() if posted and scene.words(at + 1).lower() in ("based", "located", "stationed") else at + 1


_SHORT_NAME = re.compile(
    f"{Symbol.OPEN}[{Symbol.ORG}{Symbol.NAME}][^{Symbol.CLOSE}{Symbol.TIME}{Symbol.STOP}]{{0,8}}{Symbol.CLOSE}"
)
"""A body's other name in brackets behind a title: "of the Orb Institution | (OI, now part of Fell)"."""


_POSTED = re.compile(f"{Symbol.WORD}[{Symbol.IN}{Symbol.AT}]{Symbol.DET}?[{Symbol.ORG}{Symbol.NAME}]")


def begins_anew(scene: Scene, at: int) -> bool:
    """Whether a title joined by "and" has an article of its own, and so shares no "former" with the one before."""
    return scene.words(at).split()[0].lower() in ("the", "a", "an", "his", "her", "its", "their")


def is_at_once(scene: Scene, at: int, following: int) -> bool:
    """Whether two posts are told of one time: nothing stands between that tells of another, as "and later" does."""
    between = {scene.words(one).lower() for one in range(at + 1, following)}
    return Symbol.ADVERB not in scene.kinds[at:following] or between <= _AT_ONCE


_AT_ONCE = frozenset((",", "and", "also", "simultaneously", "concurrently", "at the same time", "as"))


def is_shared(scene: Scene, at: int, time: int, following: int) -> bool:
    """Whether a time phrase is also that of the first of two posts: not "clerk and, in the 1990s, a lecturer"."""
    if time > following and scene.after(time) is Symbol.OF:
        return False  # "clerk of Fell and editor from 1983 of the Notes"
    if at < time < following:
        return Symbol.AND not in scene.symbols[at:time] and scene.before(time) is not Symbol.ADVERB
    bodies = {post.organisation for one in (at, following) if (post := scene.post(one))}
    is_apart = Symbol.COMMA in scene.symbols[at:following] and len(bodies) > 1 and None not in bodies
    return time < at or not (is_apart or begins_anew(scene, following))


def further_bodies(scene: Scene, at: int) -> list[int]:
    """The chunks of further bodies at which a post is held too: "governor of Punjab | , | Assam | and | Bihar"."""
    post, bodies = scene.post(at), bodies_joined(scene, at)
    if post is None or post.organisation is None:
        return []
    are_places = load("places").has(post.organisation)
    if post.organisation.split()[-1].lower() in _UNITS and scene.kinds[at + 1 : at + 3] == (Symbol.COMMA, Symbol.ORG):
        return []  # "of the Lights Team | , | Harbour Board | , and the | Works Team": the board has the team
    is_whole = are_places or load("organisation_heads").has(post.organisation.split()[-1])
    if len(bodies) == 1 and not is_whole and " the " in scene.words(at) and scene.before(bodies[0]) is not Symbol.DET:
        return []  # "of the Immigration | and | Naturalization Service"
    return [one for one in bodies if are_places or not load("places").has(scene.words(one))]


_UNITS = ("branch", "desk", "directorate", "division", "office", "section", "team", "unit")
"""Parts of a body, which is named behind them."""


def bodies_joined(scene: Scene, at: int) -> list[int]:
    """The chunks of the bodies in a row behind a chunk, up to the one behind "and" that ends it."""
    found = _BODIES.match(scene.symbols, at + 1)
    if found is None or not _ends_bodies(scene, found.end()):
        return []
    first = scene.symbols.find(Symbol.CLOSE, at, found.end()) if scene.after(at) is Symbol.OPEN else at
    return list(scene.places(Symbol.ORG, first + 1, found.end()))


def _ends_bodies(scene: Scene, end: int) -> bool:
    """Whether a list of bodies ends before a chunk, with no verb that tells something of the last."""
    return (
        end >= len(scene.chunks) or scene.kinds[end] in _ENDS_BODIES or scene.words(end).lower() in ("during", "until")
    )


_BODIES = re.compile(
    f"(?:{Symbol.OPEN}[^{Symbol.CLOSE}{Symbol.STOP}]{{1,8}}{Symbol.CLOSE}(?={Symbol.COMMA}))?"
    f"(?:(?:{Symbol.COMMA}{Symbol.DET}?{Symbol.ORG})+{Symbol.COMMA}?)?{Symbol.AND}"
    f"[{Symbol.TO}{Symbol.IN}{Symbol.AT}{Symbol.OF}]?{Symbol.DET}?{Symbol.ORG}"
)
_ENDS_BODIES = frozenset(
    (Symbol.STOP, Symbol.COMMA, Symbol.TIME, Symbol.WHEN, Symbol.BY, Symbol.IN, Symbol.CLOSE, Symbol.AND, Symbol.DASH)
)
