"""Names that only stand beside a deed: those a preposition leads to."""

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import is_participle

_OBLIQUE = frozenset((Symbol.BY, Symbol.FROM, Symbol.WITH, Symbol.TO, Symbol.IN, Symbol.AT, Symbol.PREPOSITION))
_OBLIQUE |= {Symbol.SUCCEED, Symbol.REMOVE}
_OBLIQUE_AT_ONCE = _OBLIQUE | {Symbol.OF, Symbol.FOR, Symbol.ON}
_LEADS_TO_GERUND = (Symbol.OF, Symbol.PREPOSITION, Symbol.WITH)
TITLES = frozenset((Symbol.POST, Symbol.DET, Symbol.STATUS))
_BEFORE_NAME = TITLES | {Symbol.OWNER, Symbol.MODIFIER, Symbol.ORG, Symbol.NAME}


def is_oblique(scene: Scene, at: int) -> bool:
    """Whether a preposition leads to a name, whatever titles stand before it: "with council leader Chris Read"."""
    title = before_titles(scene, at)
    if title < 0 or is_accompanied(scene, title):
        return False
    return scene.chunks[title].symbol in _OBLIQUE_AT_ONCE or is_bystander(scene, at)


def is_gerund_of(scene: Scene, name: int, verb: int) -> bool:
    """Whether name and verb go together: "no question of Ann Hale resigning", "with Ann Hale taking the post"."""
    title = before_titles(scene, name)
    return name == verb - 1 and is_participle(scene, verb) and scene.chunks[title].symbol in _LEADS_TO_GERUND


def is_bystander(scene: Scene, at: int) -> bool:
    """As `is_oblique`; but "on" and "for" lead to who is asked: "called on Ann Hale to resign"."""
    before = at - 1
    while before >= 0 and scene.chunks[before].symbol in _BEFORE_NAME:
        before -= 1
    return before >= 0 and scene.chunks[before].symbol in _OBLIQUE and not is_accompanied(scene, before)


def is_accompanied(scene: Scene, at: int) -> bool:
    """Whether "together with" or "along with" stands at a chunk: who follows acts too."""
    return at > 0 and scene.chunks[at].symbol is Symbol.WITH and scene.words(at - 1).lower() in ("together", "along")


def before_titles(scene: Scene, at: int) -> int:
    """The chunk before the titles that stand before a name; -1 where they open the sentence."""
    at -= 1
    while at >= 0 and scene.chunks[at].symbol in TITLES:
        at -= 1
    return at
