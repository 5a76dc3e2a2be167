"""Whose deed a verb tells of: its grammatical subject, found by walking left from the verb group."""

from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.symbols import Symbol

_GROUP = frozenset((Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.MODAL, Symbol.NOT, Symbol.ADVERB, Symbol.TIME))
_LEADS_AWAY = frozenset(
    (
        Symbol.OF,
        Symbol.BY,
        Symbol.TO,
        Symbol.WITH,
        Symbol.FOR,
        Symbol.IN,
        Symbol.AT,
        Symbol.ON,
        Symbol.FROM,
        Symbol.PREPOSITION,
    )
)
_NOT_SUBJECT = _LEADS_AWAY | {Symbol.WHO, Symbol.THAT}
_WALLS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON))
_SUBJECTS = frozenset((Symbol.PERSON, Symbol.PRONOUN))
_SOMEONE = _SUBJECTS | {Symbol.OBJECT}
_OPENERS = frozenset((Symbol.AND, Symbol.COMMA, Symbol.WHEN, Symbol.TO, Symbol.DASH, Symbol.CLOSE, Symbol.AS))


def group_start(scene: Scene, verb: int) -> int:
    """The index of the first chunk of the verb's group: auxiliaries, "not", adverbs and time phrases before it."""
    start = verb
    while start > 0 and scene.chunks[start - 1].symbol in _GROUP:
        start -= 1
    return start


def is_passive(scene: Scene, verb: int) -> bool:
    """Whether a form of "be" stands in the verb's group."""
    return any(scene.chunks[at].symbol is Symbol.BE for at in range(group_start(scene, verb), verb))


def subject(scene: Scene, verb: int) -> int | None:
    """The chunk that names the person who is the subject of a verb; None where it is no person, or none can be told.

    "who" means the name before it; after "and", a comma, "before", "to" the subject of the clause before is carried on.
    """
    before = group_start(scene, verb) - 1
    if before < 0 or scene.chunks[before].symbol in _WALLS:
        return None
    symbol = scene.chunks[before].symbol
    if symbol in _SUBJECTS and scene.before(before) not in _LEADS_AWAY:
        return before
    if symbol is Symbol.WHO:
        return _named_before(scene, before)
    if symbol is Symbol.TO and before > 0 and scene.chunks[before - 1].symbol in _SOMEONE:
        return before - 1
    if symbol in _OPENERS or _is_participle(scene, verb):
        return _carried(scene, before)
    return None


def _is_participle(scene: Scene, verb: int) -> bool:
    return scene.words(verb).split()[0].lower().endswith("ing") or (
        group_start(scene, verb) < verb and scene.words(group_start(scene, verb)).lower() in ("having", "being")
    )


def _named_before(scene: Scene, at: int) -> int | None:
    """The name that a relative clause beginning at `at` describes; it stands within a few chunks."""
    for index in range(at - 1, max(-1, at - 9), -1):
        symbol = scene.chunks[index].symbol
        if symbol is Symbol.PERSON:
            return index
        if symbol in _WALLS or symbol is Symbol.WORD and index == at - 1:
            return None
    named = [index for index in range(at) if scene.chunks[index].symbol is Symbol.PERSON]
    return named[0] if len(named) == 1 else None


def _carried(scene: Scene, at: int) -> int | None:
    """The subject of the clause that goes on: the nearest person a verb follows, else the nearest no preposition leads to."""
    nearest = None
    for index in range(at, -1, -1):
        symbol = scene.chunks[index].symbol
        if symbol in _WALLS:
            break
        if symbol in _SUBJECTS and scene.before(index) not in _NOT_SUBJECT and scene.after(index) is not Symbol.OWNS:
            if scene.after(index) in _VERBAL:
                return index
            nearest = index if nearest is None else nearest
    return nearest


_VERBAL = EVENTS | {Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.MODAL, Symbol.ADVERB, Symbol.SAY, Symbol.NOT}
