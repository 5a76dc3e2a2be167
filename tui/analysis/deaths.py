"""Who is told to have died holds no post on the day of the document."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tui.analysis.clauses import subjects
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.other_times import lasts_life
from tui.analysis.scenes import Scene, is_after
from tui.analysis.symbols import Symbol
from tui.model.statements import Status

_NO_DEATH = ("dying", "die", "dies")


def _is_over(one: Draft, scenes: Sequence[Scene], lived: frozenset[Person]) -> bool:
    """Whether what the dead hold is told of the document's day, or of no day at all beside the years of a life."""
    if one.as_of is None:
        return scenes[0].setting.published is None and one.is_bare and one.holder in lived
    return one.as_of == scenes[0].setting.published


_TITLED = f"{Symbol.COMMA}{Symbol.NUMBER}?{Symbol.POST}"
_LIFE = re.compile(
    f"{Symbol.PERSON}(?:{_TITLED}(?:{Symbol.AND}{Symbol.NUMBER}?{Symbol.POST})?)?"
    f"{Symbol.OPEN}(?P<years>{Symbol.TIME}){Symbol.CLOSE}"
)
"""A name with the years of a life, between them a title or two: "Tom Hale, 6th Duke of Fell (1831–1914)"."""


def _with_lives(scene: Scene) -> Iterator[Person]:
    """Those behind whose names the years of a life stand that is over: "Ann Hale (1912–1996)"."""
    for found in _LIFE.finditer(scene.symbols) if Symbol.OPEN in scene.symbols else ():
        person, years = scene.person(found.start()), scene.phrase(found.start("years"))
        day = scene.setting.published
        if person is not None and lasts_life(years) and (day is None or is_after(day, years.end)):
            yield person


def _dead(scene: Scene) -> Iterator[Person]:
    """Those who are told to have died: "Ann Hale, who has died aged 88"."""
    for at, one in enumerate(scene.chunks if Symbol.DIE in scene.symbols else ()):
        if one.symbol is Symbol.DIE and scene.words(at).lower() not in _NO_DEATH and modality(scene, at) is None:
            yield from (person for subject in subjects(scene, at) if (person := scene.person(subject)))


def without_the_dead(drafts: Sequence[Draft], scenes: Sequence[Scene]) -> list[Draft]:
    """The drafts with what those told to have died hold on the day of the document as held before it."""
    lived = frozenset(person for scene in scenes for person in _with_lives(scene))
    dead = lived.union(person for scene in scenes for person in _dead(scene))
    return [
        replace(one, status=Status.FORMER)
        if one.holder in dead and one.status is Status.CURRENT and _is_over(one, scenes, lived)
        else one
        for one in drafts
    ]
