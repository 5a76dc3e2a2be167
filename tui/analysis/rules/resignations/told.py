"""A resignation as a sentence tells of it: each holder, the post, the body and the date that stand with the trigger."""

import re
from collections.abc import Iterator, Sequence

from tui.analysis.drafts import Draft
from tui.analysis.factuality import Telling, telling
from tui.analysis.insertions import named_ahead
from tui.analysis.patterns import Match
from tui.analysis.rules.dating import day, last_day
from tui.analysis.rules.resignations.giving_up import (
    body_from,
    given_up,
    is_party,
    office_given_up,
    title_of,
    when,
)
from tui.analysis.rules.resignations.undone import at_once, day_waited_for, in_hindsight
from tui.analysis.scenes import Scene, is_after
from tui.analysis.symbols import Symbol
from tui.analysis.times import is_of_effect, when_told
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Modality, Part
from tui.values import replace


def drafts(match: Match, holders: Sequence[int], trigger: int, told: Telling | None = None) -> Iterator[Draft]:
    """A resignation of each holder, told as the words around the trigger say; nothing where only a party is left."""
    scene = match.scene
    people = [person for at in holders if (person := scene.person(at))]
    made = draft(scene, match.rule.name, holders, trigger, told or telling(scene, trigger)) if people else None
    if made is not None:
        yield from (replace(made, people=((person, Part.HOLDER),)) for person in people)


def draft(scene: Scene, rule: str, holders: Sequence[int], trigger: int, told: Telling) -> Draft | None:
    """A resignation of whoever some chunks mean, people not yet filled in; None where only a party is left."""
    was, told = told, at_once(scene, trigger, in_hindsight(scene, trigger, told))
    post, body = given_up(scene, trigger)
    office = office_given_up(scene, trigger) if post is None else None
    body = office.body if office and body is None else body
    if post is None and body is None and office is None:
        post = title_of(scene, holders)
    time = when(scene, trigger, max(at for at in (trigger, post, body) if at is not None), told)
    if time is None and was.modality is not told.modality is None and scene.form(trigger) == "ing":
        time = next((at for at in scene.times(0, trigger) if day(scene.phrase(at))), None)  # when it was announced
    if time is None and told.modality is Modality.DENIED and (waited := day_waited_for(scene, trigger)) is not None:
        time, told = waited, told._replace(modality=None)
    named = scene.post(post) if post is not None else None
    organisation, end = body_from(scene, body) if body is not None else (None, None)
    if is_party(organisation):
        if named is None:
            return None
        if Symbol.AND in scene.kinds[body:post]:
            organisation = None  # "resigned from the Labour group and as a councillor"
    phrase = scene.phrase(time) if time is not None else None
    if phrase is not None and time == when_told(scene, trigger):
        phrase = last_day(phrase)
    if phrase is not None and told.modality is None and is_after(day(phrase), scene.setting.published):
        if scene.form(trigger) in ("past", "participle") and not (time and is_of_effect(scene, time)):
            time = phrase = None  # "resigned the next day", which no day is told for
        else:
            told = told._replace(modality=Modality.PLANNED)
    elif phrase is None and told.modality is None and _takes_effect_on_a_day(scene, trigger):
        told = told._replace(modality=Modality.PLANNED)
    return Draft(
        Kind.RESIGNATION,
        rule,
        _quoted(scene, trigger, [*holders, told.first, post, body, end, office and office.last, time]),
        post=named.text if named else office and office.title,
        organisation=(named.organisation if named else None) or organisation,
        date=day(phrase) if phrase else None,
        modality=told.modality,
        time=phrase,
        evidence=_evidence(scene, trigger, post, body, time),
        needs_post=scene.lemma(trigger) == "stand aside",
    )


def _takes_effect_on_a_day(scene: Scene, trigger: int) -> bool:
    """Whether what is announced takes effect on a day that may be yet to come: "her resignation effective April 30"."""
    return _TAKES_EFFECT.match(scene.setting.text, scene.chunks[trigger].end, scene.sentence.span.end) is not None


_TAKES_EFFECT = re.compile(
    r"[^.;:]{0,60}?\beffective (?:(?:at|from|on|as of) )?(?:the )?(?:midnight|noon|end of|close of|next|\d|Jan|Feb"
    r"|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
)


def _quoted(scene: Scene, trigger: int, chunks: Sequence[int | None]) -> Span:
    """The run of all chunks that are told, with the word for the post right after the trigger: "left her role"."""
    ahead = range(trigger + 1, min(trigger + 4, len(scene.chunks)))
    jobs = (at for at in ahead if scene.chunks[at].symbol is Symbol.JOB)
    return scene.span([trigger, *jobs, *(at for at in chunks if at is not None)])


def _evidence(scene: Scene, trigger: int, post: int | None, body: int | None, time: int | None) -> tuple[Evidence, ...]:
    fields = {"kind": trigger, "post": post, "organisation": body, "date": time}
    return tuple(Evidence(field, scene.chunks[at].span) for field, at in fields.items() if at is not None)


def first_named(scene: Scene, trigger: int) -> list[int]:
    """The name ahead of an opening phrase that names nobody yet: "In her letter of resignation, Ann Hale"."""
    return [] if any(at < trigger for at in scene.people) else named_ahead(scene, trigger)
