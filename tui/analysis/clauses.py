"""Whose deed a verb tells of: the chunks that are its subject, told by what stands before it in its clause."""

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_GROUP = frozenset((Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.MODAL, Symbol.ADVERB, Symbol.NOT, Symbol.TIME))
_WALLS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON))
_SOMEONE = frozenset((Symbol.PERSON, Symbol.PRONOUN, Symbol.OBJECT))
_OBLIQUE = frozenset(
    (Symbol.BY, Symbol.FROM, Symbol.WITH, Symbol.TO, Symbol.IN, Symbol.AT, Symbol.PREPOSITION, Symbol.SUCCEED)
)
_BEFORE_NAME = frozenset(
    (Symbol.POST, Symbol.DET, Symbol.OWNER, Symbol.STATUS, Symbol.MODIFIER, Symbol.ORG, Symbol.NAME)
)
_BREAKS = frozenset((Symbol.COMMA, Symbol.DASH, Symbol.CLOSE))


_REACH = 60
"""Chunks looked back for a subject, so that a sentence without end costs no more than its length."""


def _last_wall(scene: Scene, at: int) -> int:
    first = max(0, at - _REACH)
    return next((one for one in range(at, first - 1, -1) if scene.chunks[one].symbol in _WALLS), first - 1)


def subjects(scene: Scene, verb: int) -> list[int]:
    """The chunks that name the subject of a finite verb, first to last; a POST where only a post is named.

    Empty where the subject is nobody that can be told.
    """
    at = _before_group(scene, verb)
    if at >= 0 and scene.chunks[at].symbol in _BREAKS:
        return _before_parenthesis(scene, at)
    return _ending(scene, at)


def agents(scene: Scene, to: int) -> list[int]:
    """Who is to do what stands after the "to" at chunk `to`: the nearest name that is no bystander."""
    before = to - 1 if scene.before(to) is not Symbol.QUOTE else to - 2
    for at in range(before, _last_wall(scene, before), -1):
        symbol = scene.chunks[at].symbol
        if scene.words(at).lower() in ("nobody", "none") or (
            symbol is Symbol.NOT and scene.words(at + 1).lower() == "one"
        ):
            return []
        if symbol is Symbol.WHO:
            return antecedent(scene, at)
        if symbol is Symbol.OWNER and scene.person(at):
            return [at]
        if symbol in _SOMEONE and not _is_oblique(scene, at):
            return _joined(scene, at) if scene.person(at) else []
        if symbol is Symbol.POST and scene.person(at):
            return [at]
    return []


def _before_group(scene: Scene, verb: int) -> int:
    at = verb - 1
    if at > 0 and scene.chunks[at].symbol is Symbol.QUOTE and scene.after(verb) is Symbol.QUOTE:
        at -= 1
    while at >= 0 and (scene.chunks[at].symbol in _GROUP or scene.words(at).lower() in ("all", "both")):
        at -= 1
    return at


def _ending(scene: Scene, at: int) -> list[int]:
    """The subject that ends at a chunk."""
    if at < 0:
        return []
    symbol = scene.chunks[at].symbol
    if symbol is Symbol.WHO:
        return antecedent(scene, at)
    if symbol in (Symbol.PERSON, Symbol.PRONOUN):
        return [] if _is_oblique(scene, at) and symbol is Symbol.PERSON else _joined(scene, at)
    if symbol is Symbol.POST:
        return [at]
    if symbol is Symbol.AND or (symbol is Symbol.WHEN and scene.words(at).lower() == "but"):
        return _of_clause(scene, at)
    return []


def _joined(scene: Scene, last: int) -> list[int]:
    """All the names of "A, B and C", of which `last` is the end."""
    names = [last]
    at = _before_title(scene, last)
    if at < 0 or scene.chunks[at].symbol is not Symbol.AND:
        return names
    while (
        at > 0
        and scene.chunks[at].symbol in (Symbol.AND, Symbol.COMMA)
        and scene.chunks[at - 1].symbol is Symbol.PERSON
    ):
        names.insert(0, at - 1)
        at = _before_title(scene, at - 1)
    return names


def _before_title(scene: Scene, at: int) -> int:
    at -= 1
    while at >= 0 and scene.chunks[at].symbol in (Symbol.POST, Symbol.DET, Symbol.STATUS):
        at -= 1
    return at


def antecedent(scene: Scene, who: int) -> list[int]:
    """The name before "who", or before the title before it."""
    for at in range(who - 1, max(-1, who - 6), -1):
        symbol = scene.chunks[at].symbol
        if symbol is Symbol.PERSON:
            return _joined(scene, at)
        if symbol is Symbol.POST and at > 0 and scene.chunks[at - 1].symbol is Symbol.COMMA and at > 1:
            continue
        if symbol is Symbol.POST:
            return [at]
        if symbol not in (Symbol.COMMA, Symbol.OPEN, Symbol.CLOSE, Symbol.DASH, Symbol.NUMBER, Symbol.TIME):
            break
    return []


def _before_parenthesis(scene: Scene, close: int) -> list[int]:
    """The subject before an insertion that ends right before the verb: "Hale, who led Calder, resigned"."""
    wall = _last_wall(scene, close)
    opens = {Symbol.CLOSE: Symbol.OPEN}.get(scene.chunks[close].symbol, scene.chunks[close].symbol)
    for at in range(wall + 1, close):
        if scene.chunks[at].symbol is opens and at > wall + 1:
            before = scene.chunks[at - 1].symbol
            inside = scene.chunks[at + 1].symbol
            if before is Symbol.PERSON and not (inside is Symbol.SAY or _is_oblique(scene, at - 1)):
                return _joined(scene, at - 1)
            if before is Symbol.POST and inside is Symbol.PERSON:
                return [at + 1]
            if before is Symbol.POST:
                return [at - 1]
            if before is Symbol.CLOSE:
                continue
    if scene.chunks[close].symbol is Symbol.COMMA and scene.chunks[close - 1].symbol is not Symbol.PERSON:
        return _of_clause(scene, close)
    return []


def _of_clause(scene: Scene, before: int) -> list[int]:
    """The subject of the clause whose second verb stands after chunk `before`: "Hale apologised and resigned"."""
    first = _last_wall(scene, before) + 1
    for at in range(before - 1, first - 1, -1):
        if scene.chunks[at].symbol is Symbol.WHEN and at > first:
            first = at + 1
            break
    found: list[int] = []
    for at in range(first, before):
        if _can_be_subject(scene, at) and (not found or _begins_predicate(scene, at + 1)):
            found = [at]
    return found


def _can_be_subject(scene: Scene, at: int) -> bool:
    symbol = scene.chunks[at].symbol
    if symbol is Symbol.PERSON:
        return not _is_oblique(scene, at) and scene.after(at) is not Symbol.OWNS
    return symbol is Symbol.PRONOUN or (symbol is Symbol.POST and scene.person(at) is not None)


def _begins_predicate(scene: Scene, at: int) -> bool:
    """Whether a verb group stands at a chunk, so that the name before it is its subject and nobody's object."""
    symbol = scene.chunks[at].symbol
    return symbol in _GROUP - {Symbol.TIME, Symbol.NOT} or (symbol is Symbol.WORD and scene.words(at).endswith("ed"))


def _is_oblique(scene: Scene, at: int) -> bool:
    """Whether a preposition leads to a name, whatever titles stand before it; "on" and "for" lead to who is asked."""
    at -= 1
    while at >= 0 and scene.chunks[at].symbol in _BEFORE_NAME:
        at -= 1
    return at >= 0 and scene.chunks[at].symbol in _OBLIQUE and scene.chunks[at].symbol is not Symbol.OF
