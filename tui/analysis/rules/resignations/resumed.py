"""Resignations that "do so" stands for: "Ann Hale was urged to resign. She did so in May", "she declined to do so"."""

import re
from collections.abc import Iterator, Sequence

from tui.analysis.clauses import agents, subjects
from tui.analysis.drafts import Draft
from tui.analysis.factuality import telling
from tui.analysis.names import Person
from tui.analysis.rules.resignations.told import draft
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.statements import Kind, Part
from tui.values import replace

_REACH = 300
"""Characters back within which the resignation is told of that somebody did or did not hand in."""


_INFINITIVE = re.compile(f"{Symbol.TO}[{Symbol.WORD}{Symbol.SERVE}]")
_UNDONE = ("without", "before", "of", "than", "from", "against")
"""What makes of "doing so" what was not done: "came close to resigning without doing so"."""
_SOON = 8
"""Chunks from the beginning of a sentence within which "do so" still means what the sentence before told."""


def find_resumed(scenes: Sequence[Scene], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """What "did so" or "refused to do so" adds to a resignation just told of the same person.

    Args:
        scenes: All of the document's, in order.
        drafts: What was read from them.
    """
    resignations = [one for one in drafts if one.kind is Kind.RESIGNATION and one.people]
    for scene in scenes if resignations else ():
        verb = _done_so(scene)
        if verb is None:
            continue
        for at in _doers(scene, verb):
            person = scene.person(at)
            told = _just_told(resignations, person, scene.chunks[verb].start) if person else None
            if person is not None and told is not None:
                yield from _resumed(scene, at, verb, person, told)


def _done_so(scene: Scene) -> int | None:
    """The "do" of "do so"."""
    at = scene.symbols.find(Symbol.DO + Symbol.WHEN)
    if at < 0 or scene.words(at + 1).lower() != "so":
        return None
    if at and scene.words(at).lower() == "doing" and scene.words(at - 1).lower() in _UNDONE:
        return None
    last = scene.symbols.rfind(Symbol.RESIGN, 0, at)
    is_other = _INFINITIVE.search(scene.symbols, last + 1, at) is not None  # "begged her to stay, and she did so"
    return at if (at <= _SOON or last >= 0) and not is_other else None


def _doers(scene: Scene, verb: int) -> list[int]:
    return agents(scene, verb - 1) if scene.before(verb) is Symbol.TO else subjects(scene, verb)


def _just_told(resignations: Sequence[Draft], person: Person, at: int) -> Draft | None:
    """The last resignation of a person that is told of shortly before, not yet as having happened."""
    before = [one for one in resignations if one.holder is person and 0 <= at - one.span.end <= _REACH]
    last = max(before, key=lambda one: one.span.end, default=None)
    return last if last is not None and last.modality is not None else None


def _resumed(scene: Scene, at: int, verb: int, person: Person, told: Draft) -> Iterator[Draft]:
    made = draft(scene, "resignation.done-so", [at], verb + 1, telling(scene, verb))
    if made is not None and (made.modality is not told.modality or made.date):
        post, body = made.post or told.post, made.organisation or told.organisation
        yield replace(made, people=((person, Part.HOLDER),), post=post, organisation=body)
