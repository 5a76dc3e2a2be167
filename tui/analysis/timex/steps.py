"""Dates so many steps from another: "yesterday", "last Friday", "the following year", "the end of the month"."""

from datetime import date, timedelta

from tui.analysis.structure import TimexType
from tui.analysis.timex.calendar import SEASON_MONTHS, Point, Unit
from tui.analysis.timex.fields import month_of, qualifier, quarter_of, season_of, unit_of, weekday_of
from tui.analysis.timex.placing import base, counted, in_part_of_day, turns
from tui.analysis.timex.rule import Reading, Rule, Run, a_date, unplaced
from tui.analysis.timex.tense import Tense, tense_at

_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_STEPS = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "next": 1, "coming": 1, "following": 1,
          "succeeding": 1, "ensuing": 1, "subsequent": 1}  # fmt: skip
_OF_THE_STORY = frozenset(
    ("previous", "preceding", "prior", "following", "succeeding", "ensuing", "subsequent", "same", "that")
)


def _read_deictic(run: Run) -> Reading:
    words = run.words
    shift = next(_DEICTIC[word] for word in words if word in _DEICTIC)
    shift += ("after" in words) - ("before" in words)
    return in_part_of_day(run, counted(run.around.anchor, Unit.DAY, shift), "NI" if "tonight" in words else None)


def step_of(run: Run) -> int:
    """How many units to go: -1 for "last"."""
    return next((_STEPS[word] for word in run.words if word in _STEPS), 0)


def start_of(run: Run) -> Point | None:
    """From where: "last year" counts from the document, "the following year" from what was told."""
    words, around = run.words, run.around
    if not _OF_THE_STORY.isdisjoint(words):
        return around.told
    return around.told or around.anchor if words[0] == "the" and "next" in words else around.anchor


def _read_step(run: Run) -> Reading | None:
    unit = unit_of(run)
    if unit is None or (unit.coarseness >= Unit.DECADE.coarseness and "past" in run.words):
        return None
    return counted(start_of(run), unit, step_of(run), qualifier(run))


def _read_end(run: Run) -> Reading | None:
    unit = unit_of(run)
    if unit is None or unit.coarseness > Unit.YEAR.coarseness or unit is Unit.DAY:
        return None
    return counted(start_of(run), unit, step_of(run), qualifier(run))


def _read_step_weekday(run: Run) -> Reading:
    count, start = step_of(run), base(start_of(run), Unit.DAY)
    if start is None:
        return in_part_of_day(run, unplaced(Unit.DAY))
    ahead = (weekday_of(run) - start.day.weekday()) % 7
    if "week" in run.words:
        ahead = (ahead or 7) + 7
    elif not count:
        ahead = weekday_of(run) - start.day.weekday()
    else:
        ahead = ahead - 7 if count < 0 else ahead or 7
    return in_part_of_day(run, a_date(Point(start.day + timedelta(days=ahead), Unit.DAY), start))


def _read_step_month(run: Run) -> Reading:
    return _turn(run, month_of(run), Unit.MONTH)


def _read_step_season(run: Run) -> Reading:
    return _turn(run, SEASON_MONTHS[season_of(run)], Unit.SEASON)


def _turn(run: Run, month: int, unit: Unit) -> Reading:
    """A month or a season before, in or after the year or month counted from."""
    count, start = step_of(run), base(start_of(run), Unit.MONTH)
    if start is None:
        return Reading(TimexType.DATE, "XXXX" + Point(date(1, month, 1), unit).value[4:], derived=True)
    here = start.day.replace(day=1)
    before, after = turns(here, month, 1)
    if not count:
        year = here.year
    elif count < 0:
        year = before.year - (before == here)
    else:
        year = after.year + (after == here)
    return a_date(Point(date(year, month, 1), unit, qualifier(run)), start)


def _read_weekend(run: Run) -> Reading:
    anchor = base(run.around.anchor, Unit.DAY)
    if anchor is None:
        return unplaced(Unit.WEEKEND)
    ahead = tense_at(run) in (Tense.FUTURE, Tense.DUE) or anchor.day.weekday() >= 5
    return counted(anchor, Unit.WEEKEND, 0 if ahead else -1)


def _read_day_of_story(run: Run) -> Reading:
    """The day after or before the one told of."""
    told = base(run.around.told, Unit.DAY)
    return counted(told, Unit.DAY, ("after" in run.words) - ("before" in run.words))


def _read_quarter_of_year(run: Run) -> Reading:
    """Read "next year's first quarter" and "the year-ago third quarter"."""
    number, start = quarter_of(run), base(run.around.anchor, Unit.YEAR)
    if start is None:
        return Reading(TimexType.DATE, f"XXXX-Q{number}", derived=True)
    year = start.day.year + (-1 if run.has("ago") or run.has("earlier") else step_of(run))
    return a_date(Point(date(year, number * 3 - 2, 1), Unit.QUARTER), start)


RULES = (
    Rule(
        "quarter.of-year",
        "(this | next | last) year APOSTROPHE WORD (fiscal DASH?)? (NTH | ORDINAL | last | final) DASH? quarter"
        " | the? (year DASH (ago | earlier)) (NTH | ORDINAL) DASH? quarter",
        _read_quarter_of_year,
        ("in next year's first quarter", "next year's first quarter", "2018-Q1"),
        "in next year's first match",
    ),
    Rule(
        "day.deictic",
        "PART? (the day (before | after))? (today | yesterday | tomorrow | tonight) DAYPART?",
        _read_deictic,
        ("he left yesterday", "yesterday", "2017-09-05"),
        "he left yesteryear",
    ),
    Rule(
        "step.unit",
        "PART? (the | his | her | its | their)? (STEP | that | (the | that) (very | same)) same?"
        " (fiscal | financial | academic | calendar | full)? UNIT (?! DASH? (old | long) | DASH ago)"
        " | PART? (the | its) current (fiscal | financial | academic | calendar)? UNIT",
        _read_step,
        ("last month it fell", "last month", "2017-08"),
        "at long last it fell",
    ),
    Rule(
        "step.end-o",
        "the? (very)? (end | start | beginning | middle | close | turn) of (the | this | that | next | last) UNIT"
        " | year (APOSTROPHE WORD)? DASH? end | PART the (year | month | week) | the (full | whole) year"
        " | (?<= for) the year (?= COMMA | STOP)",
        _read_end,
        ("by the end of the year", "the end of the year", "2017"),
        "by the end of the book",
    ),
    Rule(
        "step.weekday",
        "PART? (the | on)? (STEP | that | the same) WEEKDAY DAYPART? | WEEKDAY (last | next | week) DAYPART?",
        _read_step_weekday,
        ("resigned last Friday", "last Friday", "2017-09-01"),
        "resigned at last",
    ),
    Rule(
        "step.month",
        "PART? the? STEP MONTH | MONTH (last | next) (?! UNIT)",
        _read_step_month,
        ("resigned last May", "last May", "2017-05"),
        "she may resign",
    ),
    Rule(
        "step.season",
        "PART? the? STEP SEASON",
        _read_step_season,
        ("sacked last spring", "last spring", "2017-SP"),
        "sacked in a spring clean",
    ),
    Rule(
        "weekend",
        "(?<= BEFOREMONTH) the weekend",
        _read_weekend,
        ("said over the weekend", "the weekend", "2017-W35-WE"),
        "a weekender",
    ),
    Rule(
        "day.beside-story",
        "the (very)? day (before | after) (?= COMMA | STOP)",
        _read_day_of_story,
        ("on 4 May 2003 it rose, and fell the day after.", "the day after", "2003-05-05"),
        "the day after he left",
    ),
)
