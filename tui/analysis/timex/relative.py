"""Dates read against another: "yesterday", "last Friday", "the following year", "in May", "the second quarter"."""

from datetime import date, timedelta

from tui.analysis.structure import TimexType
from tui.analysis.timex.absolute import day_of, feast_day, month_of, qualifier, quarter_of
from tui.analysis.timex.calendar import Point, Unit
from tui.analysis.timex.placing import (
    base,
    counted,
    in_part_of_day,
    placed,
    placed_weekday,
    season_month,
    turns,
    weekday_of,
)
from tui.analysis.timex.rule import Reading, Rule, Run, a_date, unplaced
from tui.analysis.timex.tense import Tense, tense_at
from tui.analysis.timex.vocabulary import vocabulary

_UNITS = {"D": Unit.DAY, "W": Unit.WEEK, "WE": Unit.WEEKEND, "M": Unit.MONTH, "Q": Unit.QUARTER, "Y": Unit.YEAR,
          "E": Unit.DECADE, "C": Unit.CENTURY}  # fmt: skip
_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_STEPS = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "next": 1, "coming": 1, "following": 1,
          "succeeding": 1, "ensuing": 1, "subsequent": 1}  # fmt: skip
_OF_THE_STORY = frozenset("previous preceding prior following succeeding ensuing subsequent same that".split())


def unit_of(run: Run) -> Unit | None:
    """The unit of the calendar that is named; None for hours and the like."""
    terms = vocabulary().terms
    word = run.word("UNIT", "UNITS")
    return _UNITS.get(terms["UNIT"].get(word) or terms["UNITS"][word]) if word else None


def _read_deictic(run: Run) -> Reading:
    words = run.words
    shift = next(_DEICTIC[word] for word in words if word in _DEICTIC)
    shift += ("after" in words) - ("before" in words)
    return in_part_of_day(run, counted(run.around.anchor, Unit.DAY, shift), "NI" if "tonight" in words else None)


def _step(run: Run) -> int:
    """How many units to go: -1 for "last"."""
    return next((_STEPS[word] for word in run.words if word in _STEPS), 0)


def _start(run: Run) -> Point | None:
    """From where: "last year" counts from the document, "the following year" from what was told."""
    words, around = run.words, run.around
    of_story = not _OF_THE_STORY.isdisjoint(words) or (words[0] == "the" and "next" in words)
    return (around.told or around.anchor) if of_story else around.anchor


def _read_step(run: Run) -> Reading | None:
    unit = unit_of(run)
    if unit is None or (unit.coarseness >= Unit.DECADE.coarseness and "past" in run.words):
        return None
    return counted(_start(run), unit, _step(run), qualifier(run))


def _read_end(run: Run) -> Reading | None:
    unit = unit_of(run)
    if unit is None or unit.coarseness > Unit.YEAR.coarseness or unit is Unit.DAY:
        return None
    return counted(_start(run), unit, _step(run), qualifier(run))


def _read_step_weekday(run: Run) -> Reading:
    count, start = _step(run), base(_start(run), Unit.DAY)
    if start is None:
        return in_part_of_day(run, unplaced(Unit.DAY))
    ahead = (weekday_of(run) - start.day.weekday()) % 7
    if "week" in run.words:
        ahead = (ahead or 7) + 7
    elif not count:
        ahead = weekday_of(run) - start.day.weekday()
    else:
        ahead = ahead - 7 if count < 0 else ahead or 7
    return in_part_of_day(run, a_date(Point(start.day + timedelta(days=ahead), Unit.DAY), derived=True))


def _read_weekday(run: Run) -> Reading:
    return in_part_of_day(run, placed_weekday(run))


def _read_day_alone(run: Run) -> Reading | None:
    month, number = month_of(run), day_of(run)
    if not month or not number or number > 31:
        return None
    day = placed(run, month, number)
    if day is None:
        return Reading(TimexType.DATE, f"XXXX-{month:02}-{number:02}", derived=True)
    return in_part_of_day(run, a_date(Point(day, Unit.DAY, qualifier(run)), derived=True))


def _read_month_alone(run: Run) -> Reading | None:
    month = month_of(run)
    return _read_turn(run, month, Unit.MONTH, f"{month:02}") if month else None


def _read_season_alone(run: Run) -> Reading | None:
    season = season_month(run)
    return _read_turn(run, season[0], Unit.SEASON, season[1]) if season else None


def _read_turn(run: Run, month: int, unit: Unit, written: str) -> Reading:
    """A month or a season: the last, the next, the one after what was told, or the one its verb points to."""
    count = _step(run)
    start = base(_start(run), Unit.MONTH)
    day = None
    if count and start:
        before, after = turns(start.day.replace(day=1), month, 1)
        same = before == after
        day = date(before.year - same, month, 1) if count < 0 else date(after.year + same, month, 1)
    elif "this" in run.words and start:
        day = date(start.day.year, month, 1)
    elif not count:
        day = placed(run, month, None)
    if day is None:
        return Reading(TimexType.DATE, f"XXXX-{written}", derived=True)
    return a_date(Point(day, unit, qualifier(run)), derived=True)


def _read_feast_alone(run: Run) -> Reading | None:
    name, around = run.word("FEAST"), run.around
    if name is None:
        return None
    if around.told and around.told.unit is Unit.YEAR and (around.anchor is None or around.is_told_apart):
        return a_date(Point(feast_day(name, around.told.day.year), Unit.DAY), derived=True)
    anchor = base(around.anchor, Unit.MONTH)
    if anchor is None:
        return unplaced(Unit.DAY)
    days = [feast_day(name, anchor.day.year + shift) for shift in (-1, 0, 1)]
    count = _step(run)
    is_ahead = count > 0 or (not count and tense_at(run) is Tense.FUTURE)
    later, earlier = [day for day in days if day >= anchor.day], [day for day in days if day <= anchor.day]
    return a_date(Point(later[0] if is_ahead else earlier[-1], Unit.DAY), derived=True)


def _read_quarter_alone(run: Run) -> Reading | None:
    number, anchor = quarter_of(run), base(run.around.anchor, Unit.QUARTER)
    if number is None:
        return None
    if anchor is None:
        return Reading(TimexType.DATE, f"XXXX-Q{number}", derived=True)
    year = anchor.day.year + _step(run) * ("year" in run.words)
    if "ago" in run.words or "earlier" in run.words:
        year -= 1
    elif date(year, number * 3 - 2, 1) > anchor.day and tense_at(run) is Tense.PAST and number - quarter_at(anchor) > 1:
        year -= 1
    return a_date(Point(date(year, number * 3 - 2, 1), Unit.QUARTER), derived=True)


def quarter_at(point: Point) -> int:
    """The number of the quarter that a day lies in."""
    return (point.day.month + 2) // 3


def _read_weekend(run: Run) -> Reading:
    anchor = base(run.around.anchor, Unit.DAY)
    if anchor is None:
        return unplaced(Unit.WEEKEND)
    ahead = tense_at(run) is Tense.FUTURE or anchor.day.weekday() >= 5
    return counted(anchor, Unit.WEEKEND, 0 if ahead else -1)


def _read_day_of_story(run: Run) -> Reading | None:
    """The day after or before the one told of."""
    told = base(run.around.told, Unit.DAY)
    return counted(told, Unit.DAY, ("after" in run.words) - ("before" in run.words))


def _read_nth_of_story(run: Run) -> Reading | None:
    number, told = day_of(run), base(run.around.told, Unit.MONTH)
    if not number or number > 31:
        return None
    if told is None:
        return Reading(TimexType.DATE, f"XXXX-XX-{number:02}", derived=True)
    return a_date(Point(told.day.replace(day=number), Unit.DAY), derived=True)


_STEP = "(last | next | this | past | coming | previous | preceding | prior | following | succeeding | ensuing | subsequent)"

RULES = (
    Rule(
        "day.deictic",
        "PART? (the day (before | after))? (today | yesterday | tomorrow | tonight) DAYPART?",
        _read_deictic,
        ("he left yesterday", "yesterday", "2017-09-05"),
        "he left yesteryear",
    ),
    Rule(
        "quarter.of-year",
        "(this | next | last) year APOSTROPHE WORD (fiscal DASH?)? (NTH | ORDINAL | last | final) DASH? quarter"
        " | the? (year DASH (ago | earlier)) (NTH | ORDINAL) DASH? quarter",
        _read_quarter_alone,
        ("in next year's first quarter", "next year's first quarter", "2018-Q1"),
        "in next year's first match",
    ),
    Rule(
        "step.unit",
        f"PART? (the | his | her | its | their)? ({_STEP} | that | (the | that) (very | same)) same?"
        " (fiscal | financial | academic | calendar | full)? UNIT (?! DASH? (old | long) | DASH ago)"
        " | PART? (the | its) current (fiscal | financial | academic | calendar)? UNIT",
        _read_step,
        ("last month it fell", "last month", "2017-08"),
        "at long last it fell",
    ),
    Rule(
        "step.end-of",
        "the? (very)? (end | start | beginning | middle | close | turn) of (the | this | that | next | last) UNIT"
        " | year (APOSTROPHE WORD)? DASH? end | PART the (year | month | week) | the (full | whole) year"
        " | (?<= for) the year (?= COMMA | STOP)",
        _read_end,
        ("by the end of the year", "the end of the year", "2017"),
        "by the end of the book",
    ),
    Rule(
        "step.weekday",
        f"PART? (the | on)? ({_STEP} | that | the same) WEEKDAY DAYPART? | WEEKDAY (last | next | week) DAYPART?",
        _read_step_weekday,
        ("resigned last Friday", "last Friday", "2017-09-01"),
        "resigned at last",
    ),
    Rule(
        "step.month",
        f"PART? the? {_STEP} MONTH | MONTH (last | next) (?! UNIT)",
        _read_month_alone,
        ("resigned last May", "last May", "2017-05"),
        "she may resign",
    ),
    Rule(
        "step.season",
        f"PART? the? {_STEP} SEASON",
        _read_season_alone,
        ("sacked last spring", "last spring", "2017-SP"),
        "sacked in a spring clean",
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
        _read_day_alone,
        ("on May 4 he left", "May 4", "2017-05-04"),
        "you may 4 times",
    ),
    Rule(
        "day.of-story",
        "(?<= MONTH1 DAYNUMBER (and | to)) DAYNUMBER (?! COUNTED | UNITS | UNIT | PERCENT)"
        " | (?<= on | by | until | till | from | since) the (NTH | TENS DASH ORDINAL) (?! WORD | CAPITAL | UNIT | century)",
        _read_nth_of_story,
        ("on May 4 and 6 they met", "6", "2017-05-06"),
        "on the 6th floor",
    ),
    Rule(
        "day.beside-story",
        "the (very)? day (before | after) (?= COMMA | STOP)",
        _read_day_of_story,
        ("on 4 May 2003 it rose, and fell the day after.", "the day after", "2003-05-05"),
        "the day after he left",
    ),
    Rule(
        "weekend",
        "(?<= BEFOREMONTH) the weekend",
        _read_weekend,
        ("said over the weekend", "the weekend", "2017-W35-WE"),
        "a weekender",
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
        f"(the? {_STEP})? the? FEAST",
        _read_feast_alone,
        ("left at Christmas", "Christmas", "2016-12-25"),
        "left the christening",
    ),
    Rule(
        "quarter",
        "(the | its)? (fiscal DASH?)? (NTH | ORDINAL | last | final) (fiscal DASH?)? quarter (?! of | final | mile)| (fiscal DASH?)? ORDINAL DASH (fiscal DASH?)? quarter | QUARTERNAME",
        _read_quarter_alone,
        ("in the second quarter", "the second quarter", "2017-Q2"),
        "in the second quarto",
    ),
    Rule(
        "season",
        "(PART the? | the) SEASON (?! of) | (?<= in | by) SEASON",
        _read_season_alone,
        ("closed in the summer", "the summer", "2017-SU"),
        "his fall from grace",
    ),
    Rule(
        "month",
        "PART MONTH | (?! NAMELIKE) MONTH | (?<= INMONTH) MONTH | (?<= BEFOREMONTH) MONTH (?! CAPITAL) | MONTH (?= APOSTROPHE) | (?<= in) MON STOP",
        _read_month_alone,
        ("closed in July", "July", "2017-07"),
        "they march on",
    ),
)
