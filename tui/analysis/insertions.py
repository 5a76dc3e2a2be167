"""The subject before what is put in between it and its verb: "Hale, who led Calder, resigned"."""

from tui.analysis.joint_names import joined, openings
from tui.analysis.obliques import TITLES, before_titles, is_included, is_oblique, is_owned
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import FINITE

BREAKS = frozenset((Symbol.COMMA, Symbol.DASH, Symbol.CLOSE))
"""What an insertion ends with."""


def over_insertion(scene: Scene, close: int) -> list[int]:
    """The subject before an insertion that ends right before the verb: "Hale, who led Calder, resigned"."""
    if scene.before(close) is Symbol.PERSON and ("," in scene.words(close - 1) or len(joined(scene, close - 1)) > 1):
        return joined(scene, close - 1)
    for at in openings(scene, close):
        before, inside = scene.before(at), scene.after(at)
        if is_included(scene, at + 1):
            return joined(scene, close - 1)
        named = at - 2 if load("post_nominals").has(scene.words(at - 1)) else at - 1
        is_named = scene.before(named + 1) is Symbol.PERSON
        if scene.chunks[close].symbol is Symbol.COMMA and _begins_another(scene, at, close):
            continue
        if is_named and not (inside is Symbol.SAY or is_oblique(scene, named) or _is_clause(scene, at)):
            return [*joined(scene, named), *_added(scene, at, close)]
        if before is Symbol.POST and inside is not Symbol.AND and not is_owned(scene, at - 1):
            name = next((one for one in range(at + 1, close) if scene.kinds[one] not in TITLES), close)
            return [name] if scene.kinds[name] is Symbol.PERSON else [at - 1]  # "the rector, Professor Ann Hale, left"
    return []


_SAYS = (Symbol.SAY, Symbol.PUBLISH)
_HOLDER = (Symbol.POST, Symbol.COMMA, Symbol.PERSON)
"""A title and its holder, behind whom the second comma is left out."""
_SUBORDINATE = (Symbol.WHO, Symbol.THAT, Symbol.WHEN)


def _begins_another(scene: Scene, opened: int, close: int) -> bool:
    """Whether a main clause stands between two commas: "Hale, a clerk, was made mayor, and Orr, the bursar, left"."""
    is_title = scene.before(opened) is Symbol.POST and scene.before(opened - 1) in BREAKS
    is_main = True
    for at in range(opened + 1, close):
        symbol = scene.chunks[at].symbol
        is_main = symbol is Symbol.COMMA or (is_main and symbol not in _SUBORDINATE)
        if symbol is Symbol.WHEN and scene.kinds[at + 1 : at + 3] == (Symbol.PERSON, Symbol.COMMA):
            return True
        if is_main and symbol in FINITE and not scene.words(at).endswith("ing"):
            return scene.before(at) is not Symbol.TO
        if symbol in _SAYS and scene.before(at) in BREAKS and (at > opened + 1 or is_title):
            return True  # "Hale, the mayor, said the clerk, Orr, resigned"
        if symbol in _SAYS and at == opened + 2 and scene.kinds[opened - 1 : at] == _HOLDER:
            return True  # "The mayor, Ann Hale said that the clerk, Tom Orr, had resigned"
    return False


def _is_clause(scene: Scene, opened: int) -> bool:
    """Whether a clause of its own begins behind a comma: "Mr Hale, the treasurer is a doctor, …"."""
    is_title = scene.chunks[opened].symbol is Symbol.COMMA and scene.after(opened) is Symbol.POST
    return is_title and scene.after(opened + 1) in FINITE


def _added(scene: Scene, first: int, close: int) -> list[int]:
    """The names joined on from the right, each with its insertion: "Hale, 54, and Orr, the clerk, resigned"."""
    return [
        at
        for at in range(first + 2, close)
        if scene.chunks[at].symbol is Symbol.PERSON and scene.after(at) is Symbol.COMMA and _is_added(scene, at)
    ]


def _is_added(scene: Scene, name: int) -> bool:
    """Whether a comma and "and" join a name to those before, whatever its title: "Hale, 54, and director | Orr"."""
    joint = name - 1 - (scene.before(name) is Symbol.POST)
    return joint > 0 and scene.kinds[joint - 1 : joint + 1] == (Symbol.COMMA, Symbol.AND)


def named_ahead(scene: Scene, at: int) -> list[int]:
    """The name that an opening phrase looks ahead to, over its first comma: "After resigning in May, Hale"."""
    end = scene.next_wall(at)
    comma = next((index for index in range(at, end) if scene.chunks[index].symbol is Symbol.COMMA), end)
    is_own = any(scene.words(one).lower() in ("i", "my") for one in range(max(0, at - 4), at))
    is_said = scene.after(comma) is Symbol.SAY and not is_own  # "Her resignation is a shame, said Hale"
    if is_said or (scene.kinds[comma - 1] is Symbol.POST and not FINITE.isdisjoint(scene.kinds[at + 1 : comma])):
        return []  # "in preparing it and whether it was by the reporter, Tom Hale"
    ahead = range(comma + 1, min(end, comma + 4))
    return next(([index] for index in ahead if scene.chunks[index].symbol in _NAMED_AHEAD), [])


_NAMED_AHEAD = (Symbol.PERSON, Symbol.PRONOUN)


def beside_who(scene: Scene, who: int) -> int:
    """The chunk that "who" stands beside, past commas, dates and brackets ("Ana Ilić [sic], who …"); or -1."""
    at = who - 1
    while at >= 0:
        if scene.chunks[at].symbol is Symbol.CLOSE:
            reach = range(at - 1, max(-1, at - _BRACKET), -1)
            at = next((index for index in reach if scene.chunks[index].symbol is Symbol.OPEN), at)
        elif scene.chunks[at].symbol not in _BESIDE_WHO:
            return _before_denied(scene, at)
        at -= 1
    return -1


_BESIDE_WHO = BREAKS | {Symbol.OPEN, Symbol.NUMBER, Symbol.TIME}
_BRACKET = 9  # chunks


def _before_denied(scene: Scene, at: int) -> int:
    """The chunk that a name which is denied stands behind: "It was Hale, | not Reed, who"; the name's own elsewhere."""
    if scene.kinds[at] is not Symbol.PERSON:
        return at
    before = before_titles(scene, at)
    while before > 0 and scene.kinds[before] is Symbol.COMMA and scene.before(before) is Symbol.POST:
        before = before_titles(scene, before)  # "not the mayor, Tom Reed"
    is_rather = before > 1 and f"{scene.words(before - 1)} {scene.words(before)}".lower() in _RATHER
    if not is_rather and (before < 1 or scene.kinds[before] is not Symbol.NOT or scene.before(before) not in _APART):
        return at
    before -= 2 if is_rather else 1
    while before > 0 and scene.kinds[before] in _APART:
        before -= 1
    return before


_RATHER = ("rather than", "instead of")
_APART = (Symbol.COMMA, Symbol.OPEN, Symbol.AND, Symbol.DASH)
