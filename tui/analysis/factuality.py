"""Whether an event is told as having happened, or is planned, called for, denied, alleged or conditional.

The verb group decides, once for all kinds: a past tense stands unless it is negated or embedded under a denial; a base
form takes its reading from the modal before it, or from what governs its "to".
"""

from functools import cache

from tui.analysis.chunks import Word
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import Lexicon, load
from tui.model.statements import Modality

_CUES = {
    "called_for": Modality.CALLED_FOR,
    "planned": Modality.PLANNED,
    "conditional": Modality.CONDITIONAL,
    "alleged": Modality.ALLEGED,
    "negations": Modality.DENIED,
}
_PRECEDENCE = (Modality.DENIED, Modality.CALLED_FOR, Modality.CONDITIONAL, Modality.PLANNED, Modality.ALLEGED)
_MODALS = {
    "will": Modality.PLANNED, "shall": Modality.PLANNED, "won't": Modality.DENIED, "should": Modality.CALLED_FOR,
    "must": Modality.CALLED_FOR, "ought": Modality.CALLED_FOR, "would": Modality.CONDITIONAL, "could": Modality.CONDITIONAL,
    "may": Modality.CONDITIONAL, "might": Modality.CONDITIONAL, "can": Modality.CONDITIONAL, "cannot": Modality.DENIED,
    "can't": Modality.DENIED, "wouldn't": Modality.DENIED, "couldn't": Modality.DENIED, "shouldn't": Modality.DENIED,
    "'ll": Modality.PLANNED,
}  # fmt: skip
_IN_GROUP = frozenset((Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.ADVERB, Symbol.NOT, Symbol.MODAL, Symbol.TIME))
_REACH = 9
_GOVERNS_FACT = frozenset(
    ["forced", "compelled", "obliged", "led", "caused", "prompted", "made", "had", "went", "managed", "chose", "moved", "returned", "came", "left", "retired", "proceeded", "continued", "invited", "brought", "went_on", "served", "used"]
)


@cache
def _cues() -> Lexicon:
    return load(*_CUES)


def modality(scene: Scene, trigger: int) -> Modality | None:
    """How the event of a trigger chunk is told; None where it is told as having happened."""
    start = _group_start(scene, trigger)
    own = _modality_of_group(scene, start, trigger)
    if own:
        return own
    if start > 0 and scene.chunks[start - 1].symbol is Symbol.TO:
        return _modality_of_governor(scene, start - 1, trigger)
    return _modality_of_embedding(scene, start, trigger)


def _group_start(scene: Scene, trigger: int) -> int:
    """The index of the first chunk of the verb group: auxiliaries, "not" and adverbs before the verb."""
    start = trigger
    while start > 0 and scene.chunks[start - 1].symbol in _IN_GROUP:
        start -= 1
    while start < trigger and scene.chunks[start].symbol in (Symbol.TIME, Symbol.ADVERB):
        start += 1
    return start


def _modality_of_group(scene: Scene, start: int, trigger: int) -> Modality | None:
    modal, negated = None, False
    for at in range(start, trigger):
        word = scene.words(at).lower().replace("’", "'")
        if scene.chunks[at].symbol is Symbol.NOT or word.endswith("n't"):
            negated = True
        if word in _MODALS:
            modal = _MODALS[word]
        if word in ("allegedly", "reportedly", "supposedly", "purportedly"):
            return Modality.ALLEGED
    if start > 0 and scene.chunks[start - 1].symbol is Symbol.NOT:
        negated = True
    return Modality.DENIED if negated else modal


def _found(scene: Scene, first: int, last: int) -> set[Modality]:
    """The readings of the cues that stand from chunk `first` to chunk `last`."""
    terms = _cues().find(scene.setting.text, scene.chunks[first].start, scene.chunks[last].end)
    return {_CUES[name] for term in terms for name, _ in term.entry.classes if name in _CUES}


def _modality_of_governor(scene: Scene, to: int, trigger: int) -> Modality | None:
    """The reading of a verb after "to": what governs it decides ("urged to", "refused to", "forced to")."""
    first = max(scene.last_wall(to) + 1, to - _REACH)
    for at in range(to - 1, first - 1, -1):
        if scene.words(at).lower() in _GOVERNS_FACT:
            return None
        if scene.chunks[at].symbol in (Symbol.WHEN, Symbol.THAT):
            first = at + 1
            break
    found = _found(scene, first, to)
    return next((reading for reading in _PRECEDENCE if reading in found), Modality.PLANNED)


def _modality_of_embedding(scene: Scene, start: int, trigger: int) -> Modality | None:
    """The reading a finite verb takes from its clause: "if", "denied that", "calls for her to", "without"."""
    first = max(scene.last_wall(trigger) + 1, start - _REACH)
    clause = first
    for at in range(start - 1, first - 1, -1):
        if scene.chunks[at].symbol is Symbol.WHEN:
            if scene.words(at).lower() in ("if", "unless"):
                return Modality.CONDITIONAL
            clause = at + 1
            break
        if scene.chunks[at].symbol is Symbol.AND and start - at <= 2:
            return None
    if clause >= start:
        return None
    value = scene.chunks[trigger].value
    finite = isinstance(value, Word) and value.form in ("past", "s", "participle")
    found = _found(scene, clause, start - 1) if start > clause else set()
    if finite:
        found -= {Modality.PLANNED, Modality.CALLED_FOR}
        if not any(scene.words(at).lower().startswith("den") for at in range(clause, start)):
            found.discard(Modality.DENIED)
    return next((reading for reading in _PRECEDENCE if reading in found), None)
