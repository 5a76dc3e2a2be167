"""When a work comes out by a verb, and whether it is one that does or what always does: "issues annual reports"."""

import re

from tui.analysis.chunks import Work
from tui.analysis.rules.dating import POINT, day, is_attribute, near
from tui.analysis.rules.publications.about import work_at
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.analysis.verb_groups import group_start
from tui.model.dates import Precision
from tui.model.statements import Modality

PERIODIC = frozenset(
    (
        "annual", "yearly", "quarterly", "monthly", "half-yearly", "weekly", "daily", "biennial", "biannual", "regular",
        "periodic",
    )
)  # fmt: skip
"""What works are called that come out again and again."""
_COVERS_YEARS = frozenset(("annual", "audit", "accounts", "budget"))
_HANDS_OVER = frozenset(("present", "submit", "table", "lay", "lay before", "deliver"))
"""What is done by saying so: "I present the report of the committee"."""


def date_of(scene: Scene, verb: int, work: int) -> int | None:
    """The date of the coming out: after the verb and its object first, else before them."""
    times = (*POINT, Relation.BY) if _is_to_come(scene, verb) else POINT
    if verb > work:
        time = near(scene, dated(scene, verb, verb, times), verb)
    else:
        time = near(scene, dated(scene, work, work, times), work)
        if time is None or time < work:
            time = near(scene, dated(scene, verb, work, times), verb)
    if time is not None and time == work + 1 and scene.words(time).lower().startswith("for "):
        time = next((at for at in scene.times(time + 1, time + 2) if scene.phrase(at).relation in POINT), None)
    is_other = time is not None and (
        _is_of_saying(scene, time, min(verb, work))
        or _is_of_title(scene, time, work)
        or _is_before_perfect(scene, time, verb)
        or is_attribute(scene, time)
    )
    if is_other or time is None:
        return _day_behind_number(scene, work) if verb < work else None
    if scene.after(time) is Symbol.WORK and time + 1 != work:
        return None  # "published its answer to the 2014 report"
    if time == work - 1 and scene.verb(verb) in ("update", "revise", "amend"):
        return None  # "the 2011 strategy needed to be updated"
    return time


_NUMBER_OF_PAPER = re.compile(r"\([A-Z][A-Za-z]{1,4}\.? ?\d[^()]{0,20}\),? $")


def _day_behind_number(scene: Scene, work: int) -> int | None:
    """The day behind the number of a paper, whatever its title says: "its report, Fell (HC 381) on 4 May"."""
    text = scene.setting.text
    for time in scene.times(work + 1, scene.next_wall(work)):
        start = scene.chunks[time].start
        if _NUMBER_OF_PAPER.search(text, max(0, start - 40), start) and scene.phrase(time).relation in POINT:
            return time
    return None


def _is_of_title(scene: Scene, time: int, work: int) -> bool:
    """Whether a date is that of a title, the years a report is about: "the 2017-2018 annual report was tabled"."""
    value, phrase = work_at(scene, work), scene.phrase(time)
    if time > work and phrase.relation is Relation.SPAN and _YEARS.fullmatch(scene.words(time)):
        return True  # "three reports to cover the period from 2006 to 2023"
    if scene.kinds[time - 1] is Symbol.WORK and time - 1 != work and scene.words(time).isdigit():
        return True  # "its review of the Annual Report 2019"
    if time == work + 1 and scene.words(time).isdigit() and scene.after(time) in _NAMES:
        return True  # "released a report on the Fell 2006 floods"
    if value is None or not scene.words(time).strip("()")[:1].isdigit():
        return False
    is_year = phrase.start is not None and phrase.start.precision is not Precision.DAY
    covers = is_year and (phrase.relation is Relation.SPAN or "/" in str(phrase.start))
    is_annual = time == work - 1 and not _COVERS_YEARS.isdisjoint(value.title.lower().split())
    return covers or is_annual


_NAMES = (Symbol.WORD, Symbol.NAME, Symbol.ORG)
_YEARS = re.compile(r"from \d{4} to \d{4}")


def _is_before_perfect(scene: Scene, time: int, verb: int) -> bool:
    """Whether a day is that of something else, for what "has happened" has none: "By order of 4 May, it has tabled"."""
    first, start = group_start(scene, verb), scene.phrase(time).start
    has = any(scene.words(at).lower().split()[0] in ("has", "have") for at in range(first, verb))
    is_day = start is not None and start.precision is Precision.DAY
    return has and time < first and is_day and any(one.isdigit() for one in scene.words(time))


def _is_to_come(scene: Scene, verb: int) -> bool:
    """Whether what is published "by June" is so only then: "will be published", not "had been published"."""
    group = {scene.words(at).lower() for at in range(max(0, group_start(scene, verb) - 1), verb)}
    return bool(group & {"will", "shall", "to", "should", "must", "’ll", "'ll"})


def _is_of_saying(scene: Scene, time: int, first: int) -> bool:
    """Whether a date says when somebody spoke of it: "told the board on 4 May that she would publish"."""
    before = [scene.chunks[at].symbol for at in range(max(0, time - 8), time)]
    told = max((at for at, symbol in enumerate(before) if symbol is Symbol.SAY), default=None)
    is_impersonal = any(scene.words(at).lower() == "it" for at in range(max(0, time - 4), time))
    return (
        time < first and told is not None and not {Symbol.COMMA, Symbol.STOP} & set(before[told:]) and not is_impersonal
    )


def has_deadline(scene: Scene, verb: int) -> bool:
    """Whether what should come out is to do so by a day: "should be submitted to the minister by 1 May"."""
    time = near(scene, dated(scene, verb, verb, (Relation.BY, Relation.BEFORE)), verb)
    return time is not None and time > verb and day(scene.phrase(time)) is not None


def is_routine(scene: Scene, verb: int, work: int, value: Work, told: Modality | None) -> bool:
    """Whether works come out again and again, or somebody is busy with them: "must submit an annual report"."""
    is_new = scene.words(max(0, work - 1)).lower() in ("a", "an") or (value.is_plural and work == verb + 1)
    is_periodic = is_new and told is Modality.CALLED_FOR and not PERIODIC.isdisjoint(value.title.lower().split())
    is_bare = value.is_plural and work == verb + 1 and " " not in value.title
    is_busy = scene.form(verb) == "ing" and scene.kinds[group_start(scene, verb)] is not Symbol.BE
    return is_periodic or (is_bare and is_busy)


def is_habit(scene: Scene, verb: int) -> bool:
    """Whether a present tense tells what is usual: "reports are published every quarter"."""
    group = [scene.words(at).lower() for at in range(max(0, verb - 3), verb)]
    if scene.form(verb) == "ing" and scene.before(verb) is Symbol.WITH:
        return False  # "is tasked with completing its report"
    if scene.form(verb) in ("s", "base"):
        is_said = "hereby" in group or (group[-1:] == ["i"] and _hands_over(scene, verb))
        leads_on = any(not _NOT_USUAL.isdisjoint(words.split()) for words in group)  # "went on to publish"
        return not (is_said or leads_on or Symbol.HAVE in scene.kinds[max(0, verb - 3) : verb])
    return bool({"is", "are"} & set(group)) and not {"being", "not", "been"} & set(group)


_NOT_USUAL = frozenset(("to", "will", "would", "did", "shall", "should", "must", "may"))


def _hands_over(scene: Scene, verb: int) -> bool:
    """Whether a speaker hands over a work by saying so: "MS HALE: I present the report of the committee"."""
    is_this = scene.after(verb) is Symbol.DET and scene.words(verb + 1).lower() in ("the", "this")
    is_report = scene.sentence.zone is Zone.TURN or scene.words(verb + 2).lower().startswith("report")
    return scene.lemma(verb) in _HANDS_OVER and is_this and is_report
