"""When a title beside a name was held, by the words around it: at the time told of, before it, later."""

from tui.analysis.scenes import Scene, dated
from tui.analysis.structure import Relation, Zone
from tui.analysis.symbols import Symbol
from tui.model.dates import EdtfDate

_WHEN_HELD = {"previously": "former", "formerly": "former", "once": "former", "then": "then", "now": "current"}
_WHEN_HELD |= dict.fromkeys(("later", "subsequently", "afterwards", "eventually"), "later")


def opening(scene: Scene, at: int) -> str:
    """What the words before a title say of it: "Then health minister Ann Poe", "the retirement of its boss Ann Poe"."""
    begins = at == 1 and scene.words(0) == "Then"
    is_over = scene.before(at) is Symbol.OF and scene.before(at - 1) in (Symbol.REMOVAL, Symbol.RESIGNATION)
    return "then" if begins or is_over else ""


def when_held(scene: Scene, at: int) -> str:
    """When a title was held by the adverb before it; empty where none tells."""
    return _WHEN_HELD.get(scene.words(at - 1).lower(), "") if scene.before(at) is Symbol.ADVERB else ""


def told(scene: Scene, at: int, last: int) -> EdtfDate | None:
    """The time a sentence tells of, where it tells of the past; `last` is the last chunk of the title and its name."""
    verb = _verb_after(scene, at, last)
    if scene.symbols[verb : verb + 1] == Symbol.SAY:  # the time before is that of what is said
        index = next((said for said in scene.times(verb + 1, verb + 2) if _is_point(scene, said)), None)
    else:
        index = dated(scene, at, at, (Relation.AT,))
        index = _time_of_deed(scene, at) if index is None else index
    return scene.phrase(index).start if index is not None else None


def _verb_after(scene: Scene, at: int, last: int) -> int:
    """Where the verb of a title and its name would stand, over the comma that ends an apposition."""
    is_apposed = last == at or scene.before(last) is Symbol.COMMA
    return last + 1 + (is_apposed and scene.after(last) is Symbol.COMMA)


_OF_THE_PAST = frozenset(("was", "were", "had", "did", "would", "could", "used"))


def is_recalled(scene: Scene, at: int, last: int) -> bool:
    """Whether a witness or a story tells of the past: a title named there says nothing of the document's own day."""
    verb = _verb_after(scene, at, last)
    is_retold = scene.is_retold and scene.symbols[verb : verb + 1] != Symbol.SAY
    if not (is_retold or scene.sentence.zone is Zone.TURN):
        return False
    return any(_is_past(scene, at) for at in range(len(scene.chunks)))


def _is_past(scene: Scene, at: int) -> bool:
    """Whether a verb at a chunk tells of the past; "said" alone does not, for papers say so of today."""
    words, symbol = scene.words(at).lower(), scene.chunks[at].symbol
    if words in _OF_THE_PAST or (scene.form(at) == "past" and symbol is not Symbol.SAY):
        return True
    return symbol is Symbol.WORD and words.endswith("ed") and scene.before(at) not in (Symbol.HAVE, Symbol.BE)


_WHAT_IS_SAID = (Symbol.SAY, Symbol.THAT, Symbol.WHO, Symbol.WHEN)


def _time_of_deed(scene: Scene, at: int) -> int | None:
    """The time phrase of the deed the name is told in: "On 3 May 1999 he wrote to the leader, Ann Poe"."""
    for before in range(at - 1, scene.last_wall(at), -1):
        symbol = scene.chunks[before].symbol
        if symbol in _WHAT_IS_SAID or (symbol is Symbol.AND and scene.before(before) is Symbol.COMMA):
            return None
        if scene.chunks[before].symbol is Symbol.TIME and _is_point(scene, before):
            return before
    return None


def _is_point(scene: Scene, at: int) -> bool:
    """Whether a time phrase says when something was, and no more of it."""
    phrase = scene.phrase(at)
    return phrase.relation is Relation.AT and phrase.start is not None and scene.before(at) is not Symbol.OPEN
