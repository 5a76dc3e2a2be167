"""Careers told without a verb, of the person a document is of: "Clerk, Fell Council, 1990–94; leader, 1994–98"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.listed import listed_body
from tui.analysis.rules.tenures.telling import STRETCH, draft, held
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.structure import Relation, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.values import replace


class _Entry(NamedTuple):
    """A post of a row, the body beside it and its time."""

    post: int
    organisation: str | None
    time: int


def row(match: Match) -> Iterator[Draft]:
    """The posts of a row or a list, each with the years that stand before or after it."""
    scene, first = match.scene, match["first"]
    person = scene.setting.protagonist
    if person is None or scene.people or any(one in _BEGINS for one in scene.kinds[:first]) or not _is_list(scene):
        return
    entries = _years_first(scene) if scene.kinds[first] is Symbol.TIME else _post_first(scene)
    for entry in entries:
        post = scene.post(entry.post)
        if post is None or post.is_plural or not _is_held(scene, entry):
            continue
        made = draft(match, person, [entry.post, entry.time], post=entry.post, time=entry.time)
        yield replace(held(made, scene), post=post.text, organisation=entry.organisation or made.organisation)


_BEGINS = (Symbol.POST, Symbol.TIME)
_TELLS = EVENTS | frozenset(
    (
        Symbol.BE, Symbol.HAVE, Symbol.SAY, Symbol.MODAL, Symbol.PRONOUN, Symbol.WHO, Symbol.WHEN, Symbol.NOT,
        Symbol.OWNER, Symbol.THAT,
    )
)  # fmt: skip
_MOST_WORDS = 4
"""Words of a row that are no part of a post, a body or a time; prose has none, for any may be its verb."""
_LONGEST = 160  # chunks


def _is_list(scene: Scene) -> bool:
    """Whether a sentence tells nothing by a verb."""
    if len(scene.chunks) > _LONGEST or not _TELLS.isdisjoint(scene.symbols) or scene.symbols.count(Symbol.OWNS) > 1:
        return False
    words, names = scene.symbols.count(Symbol.WORD), scene.symbols.count(Symbol.NAME)
    if scene.sentence.zone is Zone.ROW:
        return words + names <= _MOST_WORDS + scene.symbols.count(Symbol.POST)
    return not words and scene.sentence.zone is not Zone.TITLE


def _is_held(scene: Scene, entry: _Entry) -> bool:
    """Whether years are years in post: a stretch, or a year before a post at a body; an order has no posts."""
    if any(word in _HONOURS for at in range(entry.post, entry.time) for word in scene.words(at).split()):
        return False
    phrase, post = scene.phrase(entry.time), scene.post(entry.post)
    body = entry.organisation or (post.organisation if post else None)
    opens = scene.sentence.zone is Zone.ROW and entry.time < entry.post and phrase.relation is Relation.AT
    return phrase.relation in STRETCH or (opens and body is not None and not load("places").has(body))


_HONOURS = frozenset(("Order", "Legion", "Medal", "Cross"))


def _post_first(scene: Scene) -> Iterator[_Entry]:
    """Each post with the years behind it, and again with further years, or those of a further body."""
    post, body = None, None
    labelled = scene.body(0) if scene.kinds[:2] == (Symbol.ORG, Symbol.COLON) else None
    for at, symbol in enumerate(scene.kinds):
        if symbol is Symbol.POST:
            post, body = at, None
        elif symbol in _BODIES and _is_beside(scene, at) and (body is None or scene.kinds[at - 2] is Symbol.TIME):
            body = at
        elif symbol is Symbol.TIME and post is not None:
            yield _Entry(post, scene.body(body) if body is not None else labelled, at)


def _is_beside(scene: Scene, at: int) -> bool:
    return scene.before(at) in _BESIDE or (scene.before(at) is Symbol.STOP and scene.words(at - 1) == "|")


_BODIES = (Symbol.ORG, Symbol.NAME)
_BESIDE = (Symbol.COMMA, Symbol.DASH, Symbol.AT, Symbol.OF, Symbol.DET, Symbol.FOR, Symbol.COLON)


def _years_first(scene: Scene) -> Iterator[_Entry]:
    """Each post with the years before it."""
    time = None
    for at, symbol in enumerate(scene.kinds):
        if symbol is Symbol.TIME:
            time = at
        elif symbol is Symbol.POST and time is not None:
            yield _Entry(at, listed_body(scene, at), time)


_HEADED = re.compile(
    f"{Symbol.PERSON}{Symbol.COMMA}[^{Symbol.STOP}{Symbol.COLON}{Symbol.PERSON}]{{1,12}}{Symbol.COLON}"
)
"""Whom a list is of, whoever else is in it: "Tom Reed, priest: born Fell 1905; vicar 1939–45; married Ann Hale"."""


def piece(match: Match) -> Iterator[Draft]:
    """A post with its years between semicolons: "her posts were: clerk, Fell Council, 1990–94; reader, 1994–99"."""
    scene, first = match.scene, match["post"]
    headed = _HEADED.match(scene.symbols)
    people = {scene.person(0)} if headed else set(scene.people.values())
    person, post = next(iter(people), scene.setting.protagonist), scene.post(first)
    if len(people) > 1 or person is None or post is None or post.is_plural or len(scene.chunks) > _LONGEST:
        return
    time = _piece_time(scene, first)
    if time is None or not any(_piece_time(scene, at) for at in scene.places(Symbol.POST) if at != first):
        return
    posts = [at for at in range(first, time) if scene.kinds[at] is Symbol.POST]
    for place, end in zip(posts, [*posts[1:], time], strict=True):
        body = next((at for at in range(place + 1, end) if scene.kinds[at] is Symbol.ORG), None)
        if _is_held(scene, _Entry(place, None, time)):
            made = draft(match, person, [place, time], post=place, time=time)
            named = scene.body(body) if body is not None else None
            yield replace(held(made, scene), organisation=made.organisation or named)


def _piece_time(scene: Scene, post: int) -> int | None:
    """The time that ends a piece of a list that a post begins, with nothing but bodies between."""
    if scene.before(post) not in (Symbol.STOP, Symbol.COLON):
        return None
    end = post + 1
    while end < len(scene.chunks) and (scene.kinds[end] in _PIECES or scene.kinds[end : end + 2] == _AND_POST):
        end += 1 if scene.kinds[end] in _PIECES else 2  # "archdeacon of Fell and vicar of Orb 1945–49"
    is_end = end >= len(scene.chunks) or scene.kinds[end] in (Symbol.STOP, Symbol.AND)
    time = end - 2 if scene.before(end) in (Symbol.CLOSE, Symbol.COMMA) else end - 1
    return time if is_end and scene.kinds[time] is Symbol.TIME else None


_AND_POST = (Symbol.AND, Symbol.POST)
_PIECES = frozenset(
    (
        Symbol.COMMA, Symbol.ORG, Symbol.NAME, Symbol.TIME, Symbol.OPEN, Symbol.CLOSE, Symbol.DET, Symbol.OF,
        Symbol.AT, Symbol.IN, Symbol.FOR, Symbol.DASH,
    )
)  # fmt: skip


RULES = (
    Rule(
        "tenure.piece",
        "STOP/COLON POST:post",
        piece,
        reads="Ana Holt held many posts: clerk, Fell Council, 1990–94; reader, Orb College, 1994–99.",
        refuses="Ana Holt held many posts: clerks, Fell Council, 1990–94; the reader, Orb College, fell in 1994.",
    ),
    Rule(
        "tenure.row",
        "POST/TIME:first",
        row,
        reads="Ana Holt is a historian. Ana Holt wrote much.\n\n1997–2001: head of archives, Calder College\n",
        refuses="Ana Holt is a historian. Ana Holt wrote much.\n\nIn 1997 the head of archives left and nobody came.\n",
    ),
)
