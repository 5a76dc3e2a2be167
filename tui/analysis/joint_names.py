"""Names that are one subject: "Hale and Orr", "Hale, 54, and Orr", "Hale, together with Orr", "Hale, clerk of Orb"."""

import re
from collections.abc import Iterator

from tui.analysis.obliques import before_titles, begins_clause, is_accompanied, is_oblique
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_LONGEST_BRACKET = 40  # chunks


def joined(scene: Scene, last: int, *, is_last: bool = True) -> list[int]:
    """All the names of "A, B and C" and "A, together with C", of which `last` is the end; none of "A or C".

    `is_last` is false where "and others" stand behind that end, so that a comma alone may join it.

    "and he" begins a clause of its own; "and I" ends such names.
    """
    names = [last]
    if scene.chunks[last].symbol is Symbol.PRONOUN and scene.words(last) != "I":
        return names
    while (link := _link_before(scene, names[0], is_last and len(names) == 1)) is not None:
        names.insert(0, link)
    return [] if any(scene.words(at).lower() == "or" for at in range(names[0], last)) else names


def joined_at_opening(scene: Scene, last: int) -> list[int]:
    """All the names where they open their clause: not "Reed met Hale | and Orr smiled", which tells of the last."""
    names = joined(scene, last)
    return names if names and before_titles(scene, names[0]) <= scene.last_wall(last) else [last]


def joined_behind_verb(scene: Scene, last: int) -> list[int]:
    """All the names but where a verb has the first as its object: "Reed met Hale | and Orr resigned"."""
    names = joined(scene, last)
    before = before_titles(scene, names[0]) if len(names) > 1 else -1
    is_object = before > 0 and scene.kinds[before] is Symbol.WORD and scene.before(before) in _ACTS
    return [last] if is_object else names


def with_others(scene: Scene, last: int) -> list[int]:
    """Who opens a clause together with others that are not named: "Hale, Orr and two | other trustees | resigned"."""
    joint = scene.symbols.rfind(Symbol.AND, max(0, last - _OF_OTHERS), last)
    if joint < 1 or _OTHERS.isdisjoint(word for at in range(joint + 1, last + 1) for word in scene.words(at).split()):
        return []
    name = joint - 1 - (scene.before(joint) is Symbol.COMMA)
    if scene.kinds[name] is not Symbol.PERSON:
        return []
    names = joined(scene, name, is_last=False)
    before = before_titles(scene, names[0]) if names else name
    if before > 0 and scene.kinds[before] is Symbol.COMMA and scene.before(before) is Symbol.POST:
        before -= 2  # "The chair, | Ann Hale, and others"
    return names if before <= scene.last_wall(last) else []


_OTHERS, _OF_OTHERS = frozenset(("other", "others", "another")), 6
_ACTS = (Symbol.PERSON, Symbol.PRONOUN)


def _link_before(scene: Scene, name: int, is_last: bool) -> int | None:
    """The name that is joined to the name at a chunk from the left."""
    at = before_titles(scene, name)
    if at > 0 and is_accompanied(scene, at):
        at -= 2
        at -= scene.chunks[at].symbol is Symbol.COMMA
    elif (at > 0 and (scene.chunks[at].symbol is Symbol.AND or scene.words(at).lower() == "nor")) or (
        at > 0 and not is_last and scene.chunks[at].symbol is Symbol.COMMA
    ):
        at -= 1
        if is_last and begins_clause(scene, at):
            return None
        at -= scene.chunks[at].symbol is Symbol.COMMA
        at = _before_body(scene, before_party(scene, at))
        if at > 1 and scene.chunks[at].symbol is Symbol.CLOSE:  # "Ann Poe (D-MI) and Tom Reed"
            at = next(openings(scene, at), at + 1) - 1
    else:
        return None
    return at if at >= 0 and scene.chunks[at].symbol is Symbol.PERSON and not is_oblique(scene, at) else None


def before_party(scene: Scene, at: int) -> int:
    """The chunk before a member's party and state that end at a chunk, else that chunk: "Hale |, D-Ore"."""
    return at - 2 if at > 1 and scene.before(at) is Symbol.COMMA and is_party(scene, at) else at


def _before_body(scene: Scene, at: int) -> int:
    """The name before the body it is of that ends at a chunk, else that chunk: "Hale | of the Orb Trust and Reed"."""
    link = at - 1 - (scene.before(at) is Symbol.DET)
    is_of = scene.kinds[at] in (Symbol.ORG, Symbol.NAME) and link > 0 and scene.kinds[link] in (Symbol.OF, Symbol.FROM)
    return link - 1 if is_of and scene.before(link) is Symbol.PERSON else at


def is_party(scene: Scene, at: int) -> bool:
    """Whether a chunk is a member's party and state, "D-Ore."."""
    return scene.kinds[at] in (Symbol.NAME, Symbol.ORG) and _PARTY.match(scene.words(at)) is not None


_PARTY = re.compile(r"[RDI][-– ][A-Z]")


def openings(scene: Scene, close: int) -> Iterator[int]:
    """Where an insertion that ends at `close` may begin; a bracket holds whatever it holds: "(/pɔːt/; born 1966)"."""
    symbol = scene.chunks[close].symbol
    if symbol is Symbol.CLOSE:
        opened = range(close - 1, max(0, close - _LONGEST_BRACKET), -1)
        yield from (at for at in opened if scene.chunks[at].symbol is Symbol.OPEN)
    else:
        yield from (at for at in range(scene.last_wall(close) + 2, close) if scene.chunks[at].symbol is symbol)


_APPOSED = re.compile(
    f"{Symbol.PERSON}{Symbol.COMMA}{Symbol.POST}(?:{Symbol.OPEN}{Symbol.QUOTE}?[{Symbol.ORG}{Symbol.NAME}]"
    f"{Symbol.QUOTE}?{Symbol.CLOSE})?"
)


def opens_apposed(scene: Scene, last: int) -> bool:
    """Whether a sentence opens with somebody and a post, the second comma left out: "Ann Hale, clerk of Orb wept"."""
    is_all = last > 1 and _APPOSED.fullmatch(scene.symbols, 0, last + 1) is not None
    return is_all and scene.words(2).split()[0].lower() not in ("the", "a", "an", "his", "her", "its", "their")
