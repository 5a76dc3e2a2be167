"""What somebody is told to have been: in "she told us she was the mayor" she was so when she told it."""

from tui.analysis.clauses import subjects
from tui.analysis.drafts import Draft
from tui.analysis.rules.tenures.title_times import is_held_then
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.model.statements import Status
from tui.values import replace


def as_past(made: Draft, scene: Scene, verb: int, post: int) -> Draft:
    """The tenure that a verb tells of as past: over, held at the time told of, or at that of its telling.

    A witness of an inquiry tells of the time that it looks into.
    """
    if is_held_then(scene, verb, post):
        return replace(made, as_of=None)
    said = _said(scene, verb)
    if said is None:
        return replace(made, status=Status.FORMER)
    is_witness = any(scene.words(at).lower().endswith(_HEARD_BY) for at in range(said + 1, verb))
    time = None if is_witness else dated(scene, said, said, (Relation.AT,))
    phrase = scene.phrase(time) if time is not None else None
    return replace(made, as_of=phrase.start if phrase else None, time=phrase, status=Status.CURRENT)


_HEARD_BY = ("inquiry", "enquiry", "commission", "committee", "court", "tribunal", "jury", "hearing", "inquest")


def _said(scene: Scene, verb: int) -> int | None:
    """The verb of saying, told of as past, that what somebody "was" is the content of."""
    subject = next(iter(subjects(scene, verb)), None)
    if subject is None or scene.words(verb).lower() not in ("was", "were"):
        return None
    last = subject - 1 - (scene.before(subject) is Symbol.THAT)
    for at in range(last, max(-1, last - _FEW), -1):
        if scene.kinds[at] is Symbol.SAY:
            is_now = scene.words(at - 1).lower() in _OF_NOW if at else False
            return at if scene.form(at) == "past" and not is_now else None
        if scene.kinds[at] not in _HEARERS:
            return None
    return None


_OF_NOW = ("is", "are", "has", "have", "has been", "have been")
_FEW = 5
_HEARERS = frozenset(
    (
        Symbol.OBJECT, Symbol.PERSON, Symbol.DET, Symbol.ORG, Symbol.WORK, Symbol.WORD, Symbol.NAME, Symbol.TIME,
        Symbol.ADVERB, Symbol.TO, Symbol.POST,
    )
)  # fmt: skip
"""What may stand between a verb of saying and what is said: who hears it, and when."""
