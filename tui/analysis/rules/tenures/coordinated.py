"""Posts told in one breath: which are the same person's, and which time is whose."""

import re

from tui.analysis.rules.tenures.places import places_in_turn
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import FINITE


def joined_post(scene: Scene, at: int) -> int | None:
    """A further post joined by "and", "," or ", and": it is the same person's unless a name of its own follows."""
    places = places_in_turn(scene, at)
    following = places[-1].end if places else at + 1
    if _BRACKETED_YEARS.match(scene.symbols, following):
        following += 3
    while following < len(scene.chunks) and scene.chunks[following].symbol in _JOINS:
        following += 1
    if scene.before(following) is Symbol.AND and scene.symbols[following : following + 1] == Symbol.TO:
        following += 1  # "promoted to sergeant and to inspector"
    if following == at + 1 or following >= len(scene.chunks) or scene.chunks[following].symbol is not Symbol.POST:
        return None
    after = scene.after(following)
    joined = any(scene.chunks[index].symbol is Symbol.AND for index in range(at + 1, following))
    further, own = scene.post(following), scene.post(at)
    if further and own and not own.organisation:
        joined = joined or " and " in further.text  # "chairman, | president and treasurer of Orb Ltd"
    each_dated = _has_time(scene, at) and _has_time(scene, following)
    if not joined and not each_dated and after not in (Symbol.COMMA, Symbol.AND):
        return None  # "chairman of Orb Ltd, Provigo's controlling shareholder" describes the company
    if further and own and further.is_plural and not own.is_plural:
        return None  # "named chief executive and analysts said"
    if further and after is Symbol.WORD and not further.is_strong:
        return None  # "a lecturer in law schools and paralegal programs"
    if not joined and scene.words(following).split()[0] in ("a", "an") and not _is_indefinite(scene, at):
        return None  # "ambassador to Fell, a trade partner and a key player" describes the place
    if after in FINITE and begins_anew(scene, following):
        return None  # "he was chairman and the clerk was Ann Hale"
    return None if after is Symbol.PERSON or (after is Symbol.COMMA and scene.person(following + 2)) else following


def _has_time(scene: Scene, at: int) -> bool:
    return scene.after(at) is Symbol.TIME or _BRACKETED_YEARS.match(scene.symbols, at + 1) is not None


_JOINS = (Symbol.AS, Symbol.AND, Symbol.COMMA, Symbol.ADVERB, Symbol.TIME)
_ASIDE = re.compile(f"{Symbol.COMMA}(?:{Symbol.ORG}|{Symbol.DET}[{Symbol.WORD}{Symbol.MODIFIER}]{{1,3}}){Symbol.COMMA}")
_BRACKETED_YEARS = re.compile(Symbol.OPEN + Symbol.TIME + Symbol.CLOSE)


def _is_indefinite(scene: Scene, at: int) -> bool:
    return scene.words(at).split()[0].lower() in ("a", "an") or scene.words(at - 1).lower() in ("a", "an")


def times_behind(scene: Scene, at: int) -> list[int]:
    """The time phrase behind a title, in brackets or not, or behind an aside: "of Fell College, Hull, from"."""
    if _BRACKETED_YEARS.match(scene.symbols, at + 1) or (
        scene.after(at) is Symbol.COMMA and scene.words(at + 2)[:1].isdigit()
    ):
        return scene.times(at + 2, at + 3)
    aside = _ASIDE.match(scene.symbols, at + 1)
    behind = aside.end() if aside else at + 1
    behind += scene.after(at) is Symbol.ADVERB and scene.words(behind).lower() == "there"
    return scene.times(behind, behind + 1)


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
    if at < time < following:
        return Symbol.AND not in scene.symbols[at:time]
    bodies = {post.organisation for one in (at, following) if (post := scene.post(one))}
    is_apart = Symbol.COMMA in scene.symbols[at:following] and len(bodies) > 1 and None not in bodies
    return time < at or not (is_apart or begins_anew(scene, following))
