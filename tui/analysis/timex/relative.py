"""Dates read against another: the document's own, or the last one told of."""

from dataclasses import replace
from datetime import date, timedelta

from tui.analysis.structure import TimexType
from tui.analysis.timex import numbers
from tui.analysis.timex.absolute import day_of, feast_day, month_of, qualifier, quarter_of
from tui.analysis.timex.calendar import SEASON_MONTHS, UNKNOWN, Point, Unit
from tui.analysis.timex.rule import Reading, Rule, Run, a_date, unplaced
from tui.analysis.timex.tense import Tense, tense_at
from tui.analysis.timex.vocabulary import vocabulary

_UNITS = {"D": Unit.DAY, "W": Unit.WEEK, "WE": Unit.WEEKEND, "M": Unit.MONTH, "Q": Unit.QUARTER, "Y": Unit.YEAR,
          "E": Unit.DECADE, "C": Unit.CENTURY}  # fmt: skip


def unit_of(run: Run) -> Unit | None:
    """The unit of the calendar that is named; None for hours and the like."""
    terms = vocabulary().terms
    word = run.word("UNIT", "UNITS")
    return _UNITS.get(terms["UNIT"].get(word) or terms["UNITS"][word]) if word else None


def base(point: Point | None, unit: Unit) -> Point | None:
    """The point, if it is precise enough to count such units from."""
    return point if point and point.unit.coarseness <= unit.coarseness else None


def counted(point: Point | None, unit: Unit, count: int, doubt: str = "") -> Reading:
    """The unit that lies `count` units after the one that holds `point`."""
    start = base(point, unit)
    if start is None:
        return unplaced(unit)
    return a_date(Point.holding(start.day, unit).shifted(unit, count).qualified(doubt), derived=True)


_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def _read_deictic(run: Run) -> Reading:
    words = run.words
    shift = next(_DEICTIC[word] for word in words if word in _DEICTIC)
    if "before" in words:
        shift -= 1
    elif "after" in words:
        shift += 1
    reading = counted(run.around.anchor, Unit.DAY, shift)
    part = "NI" if "tonight" in words else None
    return in_part_of_day(run, reading, part)


def in_part_of_day(run: Run, reading: Reading, part: str | None = None) -> Reading:
    """The reading as a TIME, if the run names a part of the day."""
    word = run.word("DAYPART")
    part = vocabulary().terms["DAYPART"][word] if word else part
    return replace(reading, type=TimexType.TIME, value=f"{reading.value}T{part}") if part else reading


_STEPS = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "next": 1, "coming": 1, "following": 1,
          "succeeding": 1, "ensuing": 1, "subsequent": 1}  # fmt: skip
_NARRATIVE = frozenset(
    ["previous", "preceding", "prior", "following", "succeeding", "ensuing", "subsequent", "same", "that"]
)


def _step(run: Run) -> tuple[int, Point | None]:
    """How many units to go, and from where: "last year" from the document, "the following year" from what was told."""
    words = run.words
    count = next((_STEPS[word] for word in words if word in _STEPS), 0)
    told, anchor = run.around.told, run.around.anchor
    narrative = not _NARRATIVE.isdisjoint(words) or (words[0] == "the" and "next" in words)
    return count, (told or anchor) if narrative else anchor


def _read_step(run: Run) -> Reading | None:
    unit = unit_of(run)
    if unit is None:
        return None
    count, start = _step(run)
    return counted(start, unit, count, qualifier(run))


def _read_step_weekday(run: Run) -> Reading:
    count, start = _step(run)
    weekday = weekday_of(run)
    start = base(start, Unit.DAY)
    if start is None:
        return in_part_of_day(run, unplaced(Unit.DAY))
    day = beside(start.day, weekday, count or 1 if "week" in run.words else count)
    return in_part_of_day(run, a_date(Point(day, Unit.DAY), derived=True))


def weekday_of(run: Run) -> int:
    """The weekday named, Monday as 0."""
    word = run.word("WEEKDAY", "WKD")
    terms = vocabulary().terms
    return int(terms["WEEKDAY"].get(word or "") or terms["WKD"][word or ""])


def beside(day: date, weekday: int, count: int) -> date:
    """The weekday before `day`, in its week, or after it, as `count` is below, equal to or above zero."""
    if count == 0:
        return day + timedelta(days=weekday - day.weekday())
    ahead = (weekday - day.weekday()) % 7 or 7
    return day + timedelta(days=ahead if count > 0 else ahead - 7 if ahead < 7 else -7)


def _read_weekday(run: Run) -> Reading:
    start = base(run.around.anchor, Unit.DAY)
    if start is None:
        return in_part_of_day(run, unplaced(Unit.DAY))
    ahead = (weekday_of(run) - start.day.weekday()) % 7
    if ahead and tense_at(run) is not Tense.FUTURE:
        ahead -= 7
    return in_part_of_day(run, a_date(Point(start.day + timedelta(days=ahead), Unit.DAY), derived=True))


def _placed(run: Run, month: int, day: int | None, count: int = 0) -> date | None:
    """The year of a month, and of its day if there is one, by tense and by what was told."""
    around = run.around
    if around.anchor is None or around.told_apart:
        return _after_told(around.told, month, day)
    today = around.anchor.day
    if around.anchor.unit.coarseness > Unit.MONTH.coarseness:
        return None
    years = [year for year in range(today.year - 8, today.year + 9) if not (month == 2 and day == 29 and year % 4)]
    days = [date(year, month, day or 1) for year in years]
    here = today if day else today.replace(day=1)
    before = [each for each in days if each <= here]
    after = [each for each in days if each >= here]
    if count:
        return [each for each in days if each < here][-1] if count < 0 else next(each for each in days if each > here)
    tense = tense_at(run)
    if tense is Tense.FUTURE:
        return after[0]
    if tense is Tense.PAST:
        return before[-1]
    return min(before[-1], after[0], key=lambda each: abs(each - here))


def _after_told(told: Point | None, month: int, day: int | None) -> date | None:
    """In the year told of, if the story has not passed that month yet."""
    if told is None or told.unit.coarseness > Unit.YEAR.coarseness:
        return None
    placed = date(told.day.year, month, day or 1)
    return placed if told.unit is Unit.YEAR or placed >= told.day.replace(day=1) else None


def _read_month_alone(run: Run) -> Reading | None:
    month = month_of(run)
    if month is None:
        return None
    count, _ = _step(run)
    if "same" in run.words:
        return None
    if count and not _NARRATIVE.isdisjoint(run.words):
        return _following(run, month, count)
    day = _placed(run, month, None, count)
    if day is None:
        return Reading(TimexType.DATE, f"XXXX-{month:02}", derived=True)
    return a_date(Point(day, Unit.MONTH, qualifier(run)), derived=True)


def _following(run: Run, month: int, count: int) -> Reading:
    told = base(run.around.told, Unit.MONTH) or base(run.around.anchor, Unit.MONTH)
    if told is None:
        return Reading(TimexType.DATE, f"XXXX-{month:02}", derived=True)
    year = told.day.year
    passed = month <= told.day.month if count > 0 else month >= told.day.month
    return a_date(Point(date(year + count if passed else year, month, 1), Unit.MONTH), derived=True)


def _read_day_alone(run: Run) -> Reading | None:
    month, number = month_of(run), day_of(run)
    if not month or not number or number > 31:
        return None
    day = _placed(run, month, number)
    if day is None:
        return Reading(TimexType.DATE, f"XXXX-{month:02}-{number:02}", derived=True)
    return in_part_of_day(run, a_date(Point(day, Unit.DAY, qualifier(run)), derived=True))


def _read_day_of_told_month(run: Run) -> Reading | None:
    number, told = day_of(run), base(run.around.told, Unit.MONTH)
    if not number or number > 31:
        return None
    if told is None:
        return Reading(TimexType.DATE, f"XXXX-XX-{number:02}", derived=True)
    return a_date(Point(told.day.replace(day=number), Unit.DAY), derived=True)


def _read_season_alone(run: Run) -> Reading | None:
    word = run.word("SEASON")
    if word is None:
        return None
    number = vocabulary().number("SEASON", word)
    count, _ = _step(run)
    day = _placed(run, SEASON_MONTHS[number], None, count)
    if day is None:
        return Reading(TimexType.DATE, f"XXXX-{('SP', 'SU', 'FA', 'WI')[number - 21]}", derived=True)
    return a_date(Point(day, Unit.SEASON, qualifier(run)), derived=True)


def _read_feast_alone(run: Run) -> Reading | None:
    name = run.word("FEAST")
    anchor = base(run.around.anchor, Unit.MONTH)
    if name is None:
        return None
    if anchor is None or run.around.told_apart:
        told = run.around.told
        if told and told.unit is Unit.YEAR:
            return a_date(Point(feast_day(name, told.day.year), Unit.DAY), derived=True)
        return Reading(TimexType.DATE, "XXXX-XX-XX", derived=True)
    count, _ = _step(run)
    days = [feast_day(name, anchor.day.year + shift) for shift in (-1, 0, 1)]
    future = count > 0 or (not count and tense_at(run) is Tense.FUTURE)
    day = (
        next(each for each in days if each >= anchor.day)
        if future
        else [each for each in days if each <= anchor.day][-1]
    )
    return a_date(Point(day, Unit.DAY), derived=True)


def _read_quarter_alone(run: Run) -> Reading | None:
    number, anchor = quarter_of(run), base(run.around.anchor, Unit.QUARTER)
    if number is None:
        return None
    if anchor is None:
        return Reading(TimexType.DATE, f"XXXX-Q{number}", derived=True)
    start = Point(date(anchor.day.year, number * 3 - 2, 1), Unit.QUARTER)
    if start.day > anchor.day and tense_at(run) is Tense.PAST:
        start = start.shifted(Unit.YEAR, -1)
        start = Point(start.day.replace(month=number * 3 - 2), Unit.QUARTER)
    return a_date(start, derived=True)


def _read_ago(run: Run) -> Reading | None:
    """ "two years ago", "a week later", "half a year earlier"."""
    unit, words = unit_of(run), run.words
    if unit is None:
        return Reading(TimexType.TIME, "", derived=True)
    backwards = not {"ago", "earlier", "before", "previously", "back"}.isdisjoint(words)
    narrative = {"ago", "hence", "now", "time"}.isdisjoint(words)
    start = (run.around.told or run.around.anchor) if narrative else run.around.anchor
    count = count_of(run)
    if count is None or base(start, unit) is None:
        return Reading(
            TimexType.DATE,
            UNKNOWN[unit] if start is None else ("PAST_REF" if backwards else "FUTURE_REF"),
            derived=True,
        )
    if "half" in words or "fortnight" in words or "fortnights" in words:
        return None
    doubt = qualifier(run)
    return counted(start, unit, -count if backwards else count, doubt)


_COUPLES = {"couple": 2, "dozen": 12}


def count_of(run: Run) -> int | None:
    """How many units; None for "a few" and "several"."""
    words = run.words
    for word in words:
        if word in _COUPLES:
            return _COUPLES[word]
    found = numbers.cardinal(run.all("DAY12", "DAY24", "DAY31", "NUMBER99", "NUMERAL", "YEAR", "BIG", "DECIMAL",
                                     "ONES", "TEENS", "TENS", "HUNDREDS"))  # fmt: skip
    if found is not None:
        return found
    if {"few", "several", "many", "some", "number", "numerous"}.isdisjoint(words):
        return 1
    return None


_STEPWORD = "(last | next | this | past | coming | previous | preceding | prior | following | succeeding | ensuing | subsequent)"

RULES = (
    Rule(
        "day.deictic",
        "(the day (before | after))? (today | yesterday | tomorrow | tonight) DAYPART?",
        _read_deictic,
        ("he left yesterday", "yesterday", "2017-09-05"),
        "he left yesteryear",
    ),
    Rule(
        "count.ago",
        "MORE* COUNT DASH? SPAN (to the day)? (ago | earlier | later | before (?! COMMA? the | a | an | his | her) | hence"
        " | from now | from today | afterwards | after (?= COMMA | STOP))",
        _read_ago,
        ("resigned two years ago", "two years ago", "2015"),
        "resigned two years running",
    ),
    Rule(
        "step.unit",
        f"PART? (the | this | his | her | its | their)? {_STEPWORD} (fiscal | financial | academic | calendar | full)? UNIT"
        " (?! DASH? (old | long))",
        _read_step,
        ("last month it fell", "last month", "2017-08"),
        "at long last it fell",
    ),
    Rule(
        "step.weekday",
        f"(the)? {_STEPWORD} WEEKDAY DAYPART? | WEEKDAY (last | next | week) DAYPART?",
        _read_step_weekday,
        ("resigned last Friday", "last Friday", "2017-09-01"),
        "resigned at last",
    ),
    Rule(
        "step.month",
        f"PART? (the)? {_STEPWORD} MONTH | MONTH (last | next)",
        _read_month_alone,
        ("resigned last May", "last May", "2017-05"),
        "she may resign",
    ),
    Rule(
        "step.season",
        f"PART? (the)? {_STEPWORD} SEASON",
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
        "(ANYWEEKDAY COMMA?)? ANYMONTH the? (NTHDAY | DAYNUMBER) DAYPART?  (?! COUNTED | PERCENT)",
        _read_day_alone,
        ("on May 4 he left", "May 4", "2017-05-04"),
        "you may 4 times",
    ),
    Rule(
        "weekday",
        "WEEKDAY DAYPART?",
        _read_weekday,
        ("published on Wednesday", "Wednesday", "2017-09-06"),
        "we published it",
    ),
    Rule(
        "feast",
        f"(the? {_STEPWORD})? the? FEAST",
        _read_feast_alone,
        ("left at Christmas", "Christmas", "2016-12-25"),
        "left the christening",
    ),
    Rule(
        "quarter",
        "the? (fiscal DASH?)? (NTH | ORDINAL | last | final) DASH? (fiscal DASH?)? quarter | QUARTERNAME",
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
        "PART? MONTH",
        _read_month_alone,
        ("closed in July", "July", "2017-07"),
        "they march on",
    ),
)
