"""Resignations of those just named together: "both stepped down", "neither man resigned", "all three quit"."""

from collections.abc import Iterator, Sequence

from tui.analysis.drafts import Draft
from tui.analysis.factuality import telling
from tui.analysis.names import Person
from tui.analysis.rules.resignations.senses import is_other_sense
from tui.analysis.rules.resignations.told import draft
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import group_start
from tui.model.statements import Part
from tui.values import replace

_REACH = 2
"""Sentences back in which those meant are named."""
_LONGEST = 4
"""Chunks of "neither of the two men"."""


def find_several(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """The resignations of "both" or "neither", who are the two people of the last sentence that names anybody.

    Args:
        scenes: All of the document's, in order.
    """
    for number, scene in enumerate(scenes):
        verb = scene.symbols.find(Symbol.RESIGN)
        counted = _counted(scene, verb) if verb > 0 else None
        if counted is None or is_other_sense(scene, verb):
            continue
        first, count = counted
        people = _meant(scenes, number, first, count)
        made = draft(scene, "resignation.several", [first], verb, telling(scene, verb)) if people else None
        if made is not None:
            yield from (replace(made, people=((person, Part.HOLDER),)) for person in people)


def _counted(scene: Scene, verb: int) -> tuple[int, int] | None:
    """The first chunk of a subject that counts people without naming them, and how many it counts."""
    end = group_start(scene, verb)
    for at in range(end, max(-1, end - _LONGEST - 1), -1):
        subject = scene.span((at, max(at, end - 1))).of(scene.setting.text)
        entry = load("counted_people").get(subject)
        if entry is not None:
            attributes = entry.attributes("counted_people") or ("0",)
            return at, int(attributes[0])
    return None


def _meant(scenes: Sequence[Scene], number: int, first: int, count: int) -> tuple[Person, ...]:
    """The people counted: those whom the words before, or the last sentence that names anybody, name; or nobody."""
    before = ((one, len(one.chunks)) for one in reversed(scenes[max(0, number - _REACH) : number]))
    for scene, end in ((scenes[number], first), *before):
        people = sorted(scene.people.items())
        named = dict.fromkeys(one for at, one in people if at < end and scene.chunks[at].symbol is Symbol.PERSON)
        if named:
            return tuple(named) if len(named) == count else ()
    return ()
