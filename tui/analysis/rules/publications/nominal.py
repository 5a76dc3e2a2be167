"""Works told of by the noun of publishing: "the release of the report", "after publication of the review"."""

import re
from collections.abc import Iterator

from tui.analysis.chunks import Work
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.dating import POINT, day
from tui.analysis.rules.publications.about import HELD, Told, ends_before, how_of, noun_of, work_at
from tui.analysis.rules.publications.objects import DESCRIBED
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.model.statements import Modality


def nominal(match: Match) -> Iterator[Draft]:
    """The noun of publishing: "today's publication of the reports into …", "the report's release in May"."""
    scene, noun, work = match.scene, match["noun"], match["work"]
    value = work_at(scene, work)
    first, last = min(noun, work), max(noun, work)
    kinds = scene.kinds[noun:work]
    of = kinds.index(Symbol.OF) if Symbol.OF in kinds else 0
    if Symbol.DET in kinds[of + 2 :] or any(scene.words(at).lower() in _ANY for at in range(noun + of, work)):
        return  # "the release of the prisoner followed the review", "the release of any report"
    if scene.words(noun).lower() == "issue" and not ends_before(scene, _IS_OUT, noun):
        return  # "revisiting the issue of a human rights charter"
    time = next((at for at in scene.times(first - 3, first) if day(scene.phrase(at))), None)
    told = modality(scene, noun) if time is None else None
    if value is None or told in (Modality.DENIED, Modality.CONDITIONAL):
        return
    is_awaited = time is None and value.is_strong
    is_awaited = is_awaited and ends_before(scene, _AWAITED, first - (scene.before(first) is Symbol.DET))
    is_beginning = scene.words(noun).lower() == "launch" and noun_of(value) in HELD
    time = time if time is not None else dated(scene, first, last, POINT)
    if is_beginning or (time is None and not is_awaited and not _is_of_one(scene, noun, value)):
        return
    if time is None and any(how_of(scene, at)[1] == "delayed" for at in range(last, min(last + 5, len(scene.chunks)))):
        return
    about = Told(scene, work)
    yield about.draft(match.rule.name, [noun], time, Modality.PLANNED if is_awaited else told)


def its(match: Match) -> Iterator[Draft]:
    """The publishing of the one work just named: "has met twice over the report since its publication in May"."""
    scene, noun = match.scene, match["noun"]
    works = [at for at in scene.places(Symbol.WORK, 0, match.first) if (work := work_at(scene, at)) and work.is_strong]
    link = scene.words(match.first).lower()
    if len(works) != 1 or scene.words(match["owner"]).lower() != "its" or scene.after(noun) is Symbol.OF:
        return
    value, name = work_at(scene, works[0]), scene.words(noun).lower()
    time = dated(scene, match.first, noun, POINT)
    if value is None or value.is_plural or name not in ("publication", "release") or modality(scene, noun):
        return
    if time is None and not _AFTERWARDS.fullmatch(link):
        return
    about = Told(scene, works[0])
    about.chunks = []
    yield about.draft(match.rule.name, [works[0], noun], time, None)


def _is_of_one(scene: Scene, noun: int, work: Work) -> bool:
    """Whether the noun alone tells that a work came out: "after publication of the report", "the leak of the audit"."""
    name = scene.words(noun).lower()
    is_out = work.is_strong if name not in ("issue", "presentation") else False  # "the issue of the report was raised"
    if not (is_out or (noun_of(work) in HELD and name in _COMING_OUT)):
        return False
    before = noun - 1
    while (
        before > 0
        and scene.kinds[before] in (Symbol.WORD, Symbol.STATUS)
        and not _AFTERWARDS.fullmatch(scene.words(before))
    ):
        before -= 1
    is_one = scene.kinds[max(0, before)] is Symbol.DET and scene.words(before).lower() not in _ANY
    is_past = is_one and not ends_before(scene, _NOT_YET, before)
    has_come = (
        noun == 0 and _HAS_COME.match(scene.setting.text, scene.chunks[scene.symbols.find(Symbol.WORK)].end) is not None
    )
    return is_past or has_come or _AFTERWARDS.fullmatch(scene.words(max(0, before))) is not None


_IS_OUT = re.compile(r"\b(?:after|following|since|upon|on|before|with|until|pending) (?:the |its )?$", re.IGNORECASE)
"""Before "issue" where it means that something comes out, and is no question."""
_AWAITED = re.compile(r"\b(?:await(?:s|ed|ing)?|wait(?:s|ed|ing)? for) $", re.IGNORECASE)
_COMING_OUT = ("publication", "release", "leak")
_ANY = ("any", "no", "each", "every")
_AFTERWARDS = re.compile("after|following|since|upon|despite", re.IGNORECASE)
_HAS_COME = re.compile(r" (?:comes?|came|follow(?:s|ed)|coincide[sd]) ")
"""After what "publication" that opens its sentence brings out: "Publication of the report comes a day after …"."""
_NOT_YET = re.compile(
    r"\b(?:before|pending|until|(?:prior|objects?|objected|opposed|opposition) to|oppos(?:e|es|ing)|"
    r"(?:await|block|demand|halt|promis|request|resist|postpon|delay|defer)(?:s|e|es|ed|ing)?|"
    r"(?<!light )(?<!wake )(?<!because )(?<!view )of) $",
    re.IGNORECASE,
)
"""Before a publication that is only looked forward to, or that somebody would not have."""


RULES = (
    Rule(
        "publication.nominal",
        f"PUBLICATION:noun (TIME)? OF {DESCRIBED} WORK:work",
        nominal,
        reads="She welcomed the publication of the report on 6 May 2017.",
        refuses="She welcomed the release of the prisoner on 6 May 2017.",
    ),
    Rule(
        "publication.nominal-its",
        "WHEN/PREPOSITION/ON OWNER:owner (WORD|ADVERB)? PUBLICATION:noun",
        its,
        reads="The council has been silent about the report since its publication in May 2004.",
        refuses="The council has been silent about the report since its publication of the accounts in May 2004.",
    ),
    Rule(
        "publication.nominal-owned",
        "WORK:work OWNS (TIME|ADVERB|WORD)* PUBLICATION:noun",
        nominal,
        reads="Nobody spoke after the report's publication in May 2004.",
        refuses="Nobody spoke after the report's author left in May 2004.",
    ),
)
