"""Days that say their year, or share the year or the month of a day beside them."""

import re
from datetime import date
from itertools import pairwise

from tui.analysis.structure import TimexType
from tui.analysis.timex import numbers
from tui.analysis.timex.calendar import Point, Unit
from tui.analysis.timex.fields import day_of, month_of, qualifier, year_of
from tui.analysis.timex.rule import Reading, Rule, Run, a_date


def _read_iso(run: Run) -> Reading:
    word = run.tokens.word(run.first)
    point = Point(date.fromisoformat(word[:10]), Unit.DAY)
    if "t" in word:
        return Reading(TimexType.TIME, word[:16].upper(), point.edtf, point)
    return a_date(point)


def _numbers_text(run: Run) -> bool:
    """Whether figures such as "2.7.60" number a paragraph here, and are no day."""
    before = run.tokens.codes[run.first - 1] if run.first else ""
    word = run.tokens.word(run.first - 1) if run.first else ""
    is_of_days = word in _BEFORE_DAYS
    return (bool(before) and before in run.members["NUMBERED"]) or (run.around.is_numbered and not is_of_days)


def _read_slashed(run: Run) -> Reading | None:
    """Day and month in figures: read where they cannot be exchanged, or as others of the document have them."""
    word = run.tokens.word(run.first)
    first, second, last = (int(part) for part in word.replace(".", "/").split("/"))
    if "." in word and last <= 99 and _numbers_text(run):
        return None
    year = (
        last if last > 99 else numbers.two_digit_year(last, run.around.anchor.day.year if run.around.anchor else None)
    )
    is_month_first = second > 12
    if first <= 12 and second <= 12 and first != second:
        if run.around.is_month_first is None and "." not in word:
            return Reading(TimexType.DATE, f"{year:04}-XX-XX", f"{year:04}", Point(date(year, 1, 1), Unit.YEAR))
        is_month_first = bool(run.around.is_month_first)  # with full stops no country puts the month first
    day, month = (second, first) if is_month_first else (first, second)
    return a_date(Point(date(year, month, day), Unit.DAY, qualifier(run)))


_BEFORE_DAYS = frozenset(("on", "dated", "of", "since", "until", "till", "from"))
_PARAGRAPHS = re.compile(r"^[ \t]*(\d{1,2}\.\d{1,2})\.(\d{2})(?![\w.])", re.MULTILINE)


def numbers_paragraphs(text: str) -> bool:
    """Whether a text's paragraphs are numbered like days, "2.7.60" and then "2.7.61"."""
    numbers = [(found[1], int(found[2])) for found in _PARAGRAPHS.finditer(text)]
    return any(one == other and after == number + 1 for (one, number), (other, after) in pairwise(numbers))


_IN_FIGURES = re.compile(r"(\d(?<![\d/.]\d)\d?)([/.])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/]|\.\d)")


def month_first(text: str) -> bool | None:
    """Whether a text's days in figures put the month first ("6/13/2007"); None where they differ or none tells."""
    told = set()
    for found in _IN_FIGURES.finditer(text):
        first, second = int(found[1]), int(found[3])
        if min(first, second) <= 12 < max(first, second) <= 31:
            told.add(second > 12)
    return told.pop() if len(told) == 1 else None


def _a_day(year: int, month: int, day: int, doubt: str = "") -> Reading:
    return a_date(Point(date(year, month, day), Unit.DAY, doubt))


def _read_day(run: Run) -> Reading:
    return _a_day(year_of(run), month_of(run), day_of(run), qualifier(run))


def _beyond(run: Run) -> Run:
    """The run with the few tokens after it, where two dates share a month or a year."""
    return run.from_(run.first, min(run.last + 12, len(run.tokens.codes)))


def _read_day_before(run: Run) -> Reading:
    """The 4 of "4 and 6 May 2001"."""
    beyond = _beyond(run)
    return _a_day(year_of(beyond), month_of(beyond), day_of(run))


def _read_day_after(run: Run) -> Reading:
    """The 6 of "May 4 and 6, 2001"."""
    return _a_day(year_of(run), month_of(run.from_(run.first - 4, run.last)), day_of(run))


def _read_with_next_year(run: Run) -> Reading:
    """The 4 June of "4 June to 6 July 2001"."""
    return _a_day(year_of(_beyond(run)), month_of(run), day_of(run))


def _read_month_before(run: Run) -> Reading:
    """The May of "May and July 2001"."""
    return a_date(Point(date(year_of(_beyond(run)), month_of(run), 1), Unit.MONTH, qualifier(run)))


RULES = (
    Rule("iso", "ISO", _read_iso, ("signed 2003-02-14", "2003-02-14", "2003-02-14"), "part 2003-02-14-7"),
    Rule(
        "figures",
        "SLASHED",
        _read_slashed,
        ("on 14/2/2003", "14/2/2003", "2003-02-14"),
        "version 1.2.3.4",
    ),
    Rule(
        "day.month.year",
        "(ANYWEEKDAY COMMA? (the | CIRCA)?)? (this | the | CIRCA)? (NTHDAY STOP? | DAYNUMBER) (day (of)?"
        " | of)? the? (month of)?"
        " ANYMONTH OFYEAR",
        _read_day,
        ("on the 14th of February 2003", "the 14th of February 2003", "2003-02-14"),
        "on the 45th of February 2003",
    ),
    Rule(
        "month.day.year",
        "(ANYWEEKDAY COMMA? )? CIRCA? ANYMONTH the? (NTHDAY STOP? | DAYNUMBER) OFYEAR",
        _read_day,
        ("on Feb. 14, 2003", "Feb. 14, 2003", "2003-02-14"),
        "in room 14, 2003",
    ),
    Rule(
        "day.shared-month.before",
        "(ANYWEEKDAY COMMA?)? the? (NTHDAY | DAYNUMBER) (?= (and | to | or | until | till | DASH | COMMA | through)"
        " (the? (NTHDAY | DAYNUMBER) (and | or | to | COMMA | COMMA and))?"
        " (ANYWEEKDAY COMMA?)? the? (NTHDAY | DAYNUMBER) of? ANYMONTH OFYEAR)",
        _read_day_before,
        ("between 4 and 6 May 2001", "4", "2001-05-04"),
        "between 4 and 6 men",
    ),
    Rule(
        "month.day.shared-year",
        "(ANYWEEKDAY COMMA?)? ANYMONTH the? (NTHDAY | DAYNUMBER) (?= LINK"
        " (ANYMONTH (NTHDAY | DAYNUMBER) (COMMA and | COMMA | and))? (ANYWEEKDAY COMMA?)? ANYMONTH?"
        " (the? NTHDAY | DAYNUMBER) OFYEAR)",
        _read_with_next_year,
        ("from June 4 to July 6, 2001", "June 4", "2001-06-04"),
        "from June to 6 men",
    ),
    Rule(
        "day.month.shared-year",
        "(ANYWEEKDAY COMMA?)? the? (NTHDAY | DAYNUMBER) of? ANYMONTH (?= LINK"
        " ((NTHDAY | DAYNUMBER) ANYMONTH (COMMA and | COMMA | and))? (ANYWEEKDAY COMMA?)?"
        " the? (NTHDAY | DAYNUMBER) of? ANYMONTH OFYEAR)",
        _read_with_next_year,
        ("from 4 June to 6 July 2001", "4 June", "2001-06-04"),
        "from 4 to 6 men",
    ),
    Rule(
        "month.shared-year",
        "VAGUELY MONTH (?= LINK VAGUELY ANYMONTH OFYEAR)",
        _read_month_before,
        ("between May and July 2001", "May", "2001-05"),
        "you may and July 2001",
    ),
    Rule(
        "month.day.shared-month.after",
        "(?<= MONTH1 DAYNUMBER LINK) (NTHDAY | DAYNUMBER) OFYEAR",
        _read_day_after,
        ("on May 4 and 6, 2001", "6, 2001", "2001-05-06"),
        "on May 4 and 6 men",
    ),
)
