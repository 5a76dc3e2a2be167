"""Posts entered in the wake of an election: "After the 1977 election he became mayor" is about 1977."""

import re

from tui.analysis.drafts import Draft
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.model.dates import EdtfDate
from tui.model.documents import Span
from tui.model.statements import Evidence
from tui.values import replace

_AFTER = re.compile(
    r"(?:(?:following|after) (?:an?|the|his|her) (?:\w+ ){0,2}?(?:reshuffle|defeat|victory|win|landslide) )?"
    r"(?:after|following|at|in) the (?:(?P<year>[12]\d{3}) (?:\w+ ){0,3}elections?"
    r"|(?:\w+ ){0,3}elections? of (?P<of>[12]\d{3})),? ",
    re.IGNORECASE,
)
_LONGEST = 90  # code points


def since_election(made: Draft, scene: Scene, subject: int) -> Draft:
    """A tenure of no other time, dated about the election behind which the sentence of its subject begins, if any."""
    start, end = scene.chunks[0].start, scene.chunks[subject].start
    if made.time is not None or end - start > _LONGEST or not (times := scene.times(0, subject)):
        return made
    found = _AFTER.fullmatch(scene.setting.text, start, end)
    if found is None:
        return made
    year = EdtfDate.parse(f"{found['year'] or found['of']}~")
    phrase = replace(scene.phrase(times[0]), relation=Relation.AT, start=year, end=year)
    span = Span(start, max(made.span.end, end))
    return replace(made, span=span, time=phrase, evidence=(*made.evidence, Evidence("date", phrase.span)))
