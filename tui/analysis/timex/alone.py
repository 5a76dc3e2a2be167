"""Weekdays, days, months, seasons, quarters and feasts that do not say their year."""

from datetime import date

from tui.analysis.structure import TimexType
from tui.analysis.timex.calendar import SEASON_MONTHS, Point, Unit
from tui.analysis.timex.fields import day_of, feast_day, month_of, qualifier, quarter_of, season_of
from tui.analysis.timex.placing import base, in_part_of_day, placed, placed_from, placed_weekday
from tui.analysis.timex.rule import Reading, Rule, Run, a_date, unplaced
from tui.analysis.timex.steps import start_of, step_of
from tui.analysis.timex.tense import Tense, tense_at


def _read_weekday(run: Run) -> Reading:
    return in_part_of_day(run, placed_weekday(run))


def _read_day_alone(run: Run) -> Reading:
    month, number = month_of(run), day_of(run)
    day = placed(run, month, number)
    if day is None:
        return Reading(TimexType.DATE, f"XXXX-{month:02}-{number:02}", derived=True)
    return in_part_of_day(run, a_date(Point(day, Unit.DAY, qualifier(run)), placed_from(run)))


def _read_month_and_number(run: Run) -> Reading:
    """A day, but for "in July 25", where the number may be that of a year."""
    number = run.words[-1]
    if run.first > 0 and run.tokens.word(run.first - 1) == "in" and number.isdigit() and len(number) == len("25"):
        return Reading(TimexType.DATE, f"XXXX-{month_of(run):02}", derived=True)
    return _read_day_alone(run)


def _read_month_alone(run: Run) -> Reading:
    return _placed_turn(run, month_of(run), Unit.MONTH)


def _read_in_step(run: Run) -> Reading:
    """A day, month or season of last, this, next or that year: "April last year" counts from the document."""
    unit = Unit.SEASON if run.has("SEASON") else Unit.DAY if _numbers_day(run) else Unit.MONTH
    month = SEASON_MONTHS[season_of(run)] if unit is Unit.SEASON else month_of(run)
    start = base(start_of(run), Unit.YEAR)
    if start is None:
        return unplaced(unit) if unit is Unit.DAY else Reading(TimexType.DATE, f"XXXX-{month:02}", derived=True)
    year = Point.holding(start.day, Unit.YEAR).shifted(Unit.YEAR, step_of(run)).day.year
    return a_date(Point(date(year, month, day_of(run) if unit is Unit.DAY else 1), unit, qualifier(run)), start)


def _numbers_day(run: Run) -> bool:
    return any(run.has(name) for name in ("DAY12", "DAY24", "DAY31", "NTH", "ORDINAL", "TENS"))


def _read_season_alone(run: Run) -> Reading:
    return _placed_turn(run, SEASON_MONTHS[season_of(run)], Unit.SEASON)


def _placed_turn(run: Run, month: int, unit: Unit) -> Reading:
    is_told_of = _is_told_of(run)
    day = _in_year_told(run, month) if is_told_of else placed(run, month, None)
    if day is None:
        return Reading(TimexType.DATE, "XXXX" + Point(date(1, month, 1), unit).value[4:], derived=True)
    return a_date(Point(day, unit, qualifier(run)), run.around.told if is_told_of else placed_from(run))


def _is_told_of(run: Run) -> bool:
    """Whether "that" before a month or season means one of the year told of: "and left that December"."""
    return run.first > 0 and run.tokens.word(run.first - 1) == "that"


def _in_year_told(run: Run, month: int) -> date | None:
    told = run.around.told
    return date(told.day.year, month, 1) if told and told.unit.coarseness <= Unit.YEAR.coarseness else None


def _read_nth_of_story(run: Run) -> Reading:
    """The day in the month told of, else in the document's; in the month before where it lies ahead of a past verb."""
    number, anchor = day_of(run), base(run.around.anchor, Unit.DAY)
    told = base(run.around.told, Unit.MONTH) or anchor
    if told is None:
        return Reading(TimexType.DATE, f"XXXX-XX-{number:02}", derived=True)
    month = Point(told.day.replace(day=1), Unit.MONTH)
    is_own = anchor is not None and month.day == anchor.day.replace(day=1)
    if anchor is not None and is_own and number > anchor.day.day and tense_at(run) is Tense.PAST:
        month = month.shifted(Unit.MONTH, -1)
    return a_date(Point(month.day.replace(day=number), Unit.DAY), told)


def _read_feast_alone(run: Run) -> Reading:
    name, around = run.word("FEAST"), run.around
    if around.told and around.told.unit is Unit.YEAR and (around.anchor is None or around.is_told_apart):
        return a_date(Point(feast_day(name, around.told.day.year), Unit.DAY), around.told)
    anchor = base(around.anchor, Unit.MONTH)
    if anchor is None:
        return unplaced(Unit.DAY)
    days = [feast_day(name, anchor.day.year + shift) for shift in (-1, 0, 1)]
    count = step_of(run)
    is_ahead = count > 0 or (not count and tense_at(run) in (Tense.FUTURE, Tense.DUE))
    later, earlier = [day for day in days if day >= anchor.day], [day for day in days if day <= anchor.day]
    return a_date(Point(later[0] if is_ahead else earlier[-1], Unit.DAY), anchor)


def _read_quarter_alone(run: Run) -> Reading:
    number, anchor = quarter_of(run), base(run.around.anchor, Unit.QUARTER)
    if anchor is None:
        return Reading(TimexType.DATE, f"XXXX-Q{number}", derived=True)
    quarter = Point(date(anchor.day.year, number * 3 - 2, 1), Unit.QUARTER)
    if quarter.day > anchor.day and tense_at(run) is Tense.PAST:
        quarter = Point(quarter.moved(Unit.YEAR, -1), Unit.QUARTER)
    return a_date(quarter, anchor)


RULES = (
    Rule(
        "day.in-step",
        "(ANYWEEKDAY COMMA?)? (the? (NTHDAY | DAYNUMBER) (day of | of)? ANYMONTH | ANYMONTH the? (NTHDAY | DAYNUMBER))"
        " COMMA? of? (the? STEP | that | the same) year",
        _read_in_step,
        ("on 4 May last year he left", "4 May last year", "2016-05-04"),
        "on the 4 last years",
    ),
    Rule(
        "month.in-step",
        "PART? (ANYMONTH | the? SEASON) COMMA? of? (the? STEP | that | the same) year",
        _read_in_step,
        ("closed in July of last year", "July of last year", "2016-07"),
        "they march on last",
    ),
    Rule(
        "day.month",
        "(ANYWEEKDAY COMMA?)? (the? (NTHDAY | DAYNUMBER) (day of | of)? MONTH | DAYNUMBER MON STOP?) DAYPART?",
        _read_day_alone,
        ("on 4 May he left", "4 May", "2017-05-04"),
        "the first may leave",
    ),
    Rule(
        "month.day",
        "(ANYWEEKDAY COMMA?)? CIRCA? ANYMONTH the? (NTHDAY | DAYNUMBER) (?! COUNTED | PERCENT | DASH YEAR) DAYPART?",
        _read_month_and_number,
        ("on May 4 he left", "May 4", "2017-05-04"),
        "you may 4 times",
    ),
    Rule(
        "day.of-story",
        "(?<= MONTH1 DAYNUMBER (and | to)) DAYNUMBER (?! COUNTED | UNITS | UNIT | PERCENT)"
        " | (?<= on | by | until | till | from | since) the (NTH | TENS DASH ORDINAL) (?! WORD"
        " | CAPITAL | UNIT | century)",
        _read_nth_of_story,
        ("on May 4 and 6 they met", "6", "2017-05-06"),
        "on the 6th floor",
    ),
    Rule(
        "weekday",
        "(early | late)? WEEKDAY DAYPART | WEEKDAY",
        _read_weekday,
        ("published on Wednesday", "Wednesday", "2017-09-06"),
        "we published it",
    ),
    Rule(
        "feast",
        "(the? STEP)? the? FEAST (?! CAPITAL)",
        _read_feast_alone,
        ("left at Christmas", "Christmas", "2016-12-25"),
        "left Christmas Island",
    ),
    Rule(
        "quarter",
        "(the | its)? (fiscal DASH?)? (NTH | ORDINAL | last"
        " | final) (fiscal DASH?)? quarter (?! of | final"
        " | mile)| (fiscal DASH?)? ORDINAL DASH (fiscal DASH?)? quarter | QUARTERNAME",
        _read_quarter_alone,
        ("in the second quarter", "the second quarter", "2017-Q2"),
        "in the second quarto",
    ),
    Rule(
        "season",
        "(PART the? | the) SEASON (?! of) | (?<= in | by | that) SEASON",
        _read_season_alone,
        ("closed in the summer", "the summer", "2017-SU"),
        "his fall from grace",
    ),
    Rule(
        "month",
        "PART MONTH | (?! NAMELIKE) MONTH | (?<= INMONTH | that) MONTH"
        " | (?<= BEFOREMONTH) MONTH (?! CAPITAL) | MONTH (?= APOSTROPHE) | (?<= in) MON STOP",
        _read_month_alone,
        ("closed in July", "July", "2017-07"),
        "they march on",
    ),
)
