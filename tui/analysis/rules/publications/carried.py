"""Works told of by "it": "The report was finished in December. It will be published in May"."""

from collections.abc import Iterator, Sequence

from tui.analysis.chunks import Work
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.rules.dating import POINT, day
from tui.analysis.rules.parties import named_after, persons
from tui.analysis.rules.publications.about import how_of, work_at
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.model.statements import Evidence, Kind, Modality, Part

_IN_GROUP = frozenset((Symbol.BE, Symbol.HAVE, Symbol.MODAL, Symbol.ADVERB))
_OPENS = frozenset((Symbol.DET, Symbol.OWNER, Symbol.TIME, Symbol.STATUS))
_REACH = 2
"""Sentences back in which "it" may have been named."""


def find_carried(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """The dated publications of a work that "it" means: the one work, and the subject, of a sentence or clause before.

    Args:
        scenes: All of the document's, in order.
    """
    for number, scene in enumerate(scenes):
        yield from _in_clauses(scene)
        verb = _published(scene, 0) if len(scene.chunks) > 2 and scene.words(0).lower() == "it" else None
        if verb is None:
            continue
        before = [one for one in scenes[max(0, number - _REACH) : number] if one.sentence.block == scene.sentence.block]
        works = [(one, at) for one in before for at in _strong_works(one, len(one.chunks))]
        if len(works) == 1 and _is_subject(*works[0]):
            yield from _told(scene, 0, verb, work_at(*works[0]))


def _in_clauses(scene: Scene) -> Iterator[Draft]:
    """What a second clause tells of the work of the first: "was sent to the board, and it was published in June"."""
    works = _strong_works(scene, len(scene.chunks))[:2]
    if not works:
        return
    for it in range(works[0] + 2, works[1] if len(works) > 1 else len(scene.chunks) - 1):
        is_clause = scene.before(it) in (Symbol.AND, Symbol.WHEN, Symbol.COMMA) and scene.words(it).lower() == "it"
        verb = _published(scene, it) if is_clause else None
        if verb is not None:
            yield from _told(scene, it, verb, work_at(scene, works[0]))


def _strong_works(scene: Scene, last: int) -> list[int]:
    """The chunks before `last` that are reports and the like."""
    return [at for at in scene.places(Symbol.WORK, 0, last) if (work := work_at(scene, at)) and work.is_strong]


def _published(scene: Scene, it: int) -> int | None:
    """The verb of a clause that begins "It was published" at `it`."""
    verb = next((at for at in range(it + 1, len(scene.chunks)) if scene.chunks[at].symbol not in _IN_GROUP), 0)
    is_passive = scene.before(verb) is Symbol.BE and scene.form(verb) in ("past", "participle")
    lemma, how = how_of(scene, verb)
    return verb if is_passive and (how == "published" or lemma in _HANDED_ON) else None


_HANDED_ON = ("deliver", "submit", "send", "hand over", "present", "complete", "finish")


def _is_subject(scene: Scene, at: int) -> bool:
    """Whether a work opens its sentence."""
    return all(scene.chunks[before].symbol in _OPENS for before in range(at))


def _told(scene: Scene, it: int, verb: int, work: Work | None) -> Iterator[Draft]:
    time, told = dated(scene, verb, verb, POINT), modality(scene, verb)
    is_over = it > 0 and scene.words(it - 1).lower() in ("since", "after")
    if (
        (time is None and not (is_over and told is None))
        or work is None
        or work.is_plural
        or told in (Modality.DENIED, Modality.CONDITIONAL)
    ):
        return
    readers = named_after(scene, verb + 2) if scene.after(verb) is Symbol.TO else []
    received = [(person, Part.RECIPIENT) for person in persons(scene, readers)]
    yield Draft(
        Kind.PUBLICATION,
        "publication.carried",
        scene.span([it, verb, *([] if time is None else [time]), *readers]),
        (*([(work.author, Part.AUTHOR)] if work.author else []), *received),
        organisation=work.body,
        title=work.title,
        date=None if time is None else day(scene.phrase(time)),
        modality=told,
        time=None if time is None else scene.phrase(time),
        evidence=() if time is None else (Evidence("date", scene.chunks[time].span),),
    )
