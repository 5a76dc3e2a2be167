"""Whether an event is told as having happened, or is planned, called for, denied, alleged or conditional.

Read from the trigger outwards, once for all kinds: the words of its own verb group ("will not"), then what governs it:
before "to" the nearest verb or noun that takes one ("urged him to"), before "-ing" and nouns what stands beside them
("ruled out quitting", "calls for her resignation"), before a finite clause what it hangs on ("if", "denied that").
What governs may itself be governed ("refused to consider"), so the same is asked of it. What follows may take it back.
"""

from typing import NamedTuple

from tui.analysis.factuality.contested import contested
from tui.analysis.factuality.doubts import doubted, is_ruled_out
from tui.analysis.factuality.fiction import is_staged
from tui.analysis.factuality.hindsight import is_confirmed, taken_back
from tui.analysis.factuality.nouns import Reader
from tui.analysis.factuality.plans import is_scheduled, is_to_come
from tui.analysis.factuality.untaken import untaken
from tui.analysis.scenes import Scene
from tui.model.statements import Modality

__all__ = ["Telling", "is_confirmed", "is_staged", "is_to_come", "modality", "telling"]

_PRECEDENCE = (Modality.DENIED, Modality.CALLED_FOR, Modality.CONDITIONAL, Modality.PLANNED, Modality.ALLEGED)


class Telling(NamedTuple):
    """How an event is told, None as having happened, and the first chunk of the words that say so."""

    modality: Modality | None
    first: int


def modality(scene: Scene, trigger: int) -> Modality | None:
    """How the event of a trigger chunk, a verb or a noun, is told; None where it is told as having happened."""
    return telling(scene, trigger).modality


def telling(scene: Scene, trigger: int) -> Telling:
    """The modality of the event of a trigger chunk with the place that its reading begins."""
    reader = Reader(scene, trigger)
    readings = reader.readings(trigger)
    if (told := taken_back(scene, trigger, is_plain=not readings)) is not None:
        return Telling(told, reader.first)
    if reader.is_condition:
        return Telling(Modality.CONDITIONAL, reader.first)
    if is_ruled_out(scene, trigger):
        return Telling(Modality.DENIED, reader.first)
    told = next((reading for reading in _PRECEDENCE if reading in readings), None)
    if told in (None, Modality.ALLEGED):
        told = (
            doubted(scene, trigger)
            or (doubted(scene, reader.governor) if reader.governor is not None else None)
            or contested(scene, trigger)
            or untaken(scene, trigger)
            or told
            or (Modality.CONDITIONAL if reader.is_ungoverned else None)
            or (Modality.PLANNED if is_scheduled(scene, trigger) else None)
        )
    return Telling(told, reader.first)
