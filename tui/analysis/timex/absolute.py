"""Dates that say their year, in figures or words: days, months, seasons, terms, feasts, years, decades, centuries."""

from dataclasses import replace
from datetime import date, timedelta

from dateutil.easter import easter

from tui.analysis.structure import TimexType
from tui.analysis.timex import numbers
from tui.analysis.timex.calendar import SEASON_MONTHS, Point, Unit
from tui.analysis.timex.rule import Reading, Rule, Run, a_date
from tui.analysis.timex.vocabulary import vocabulary

_ABOUT = frozenset(
    [
        "about",
        "around",
        "circa",
        "ca",
        "c",
        "approximately",
        "roughly",
        "early",
        "late",
        "mid",
        "beginning",
        "start",
        "end",
        "close",
        "middle",
        "outset",
        "turn",
        "half",
        "part",
        "some",
        "sometime",
        "probably",
    ]
)
_PERHAPS = frozenset(("possibly", "perhaps", "maybe"))
_COMMON = 1500
"""Four figures below it are more often a count than a year."""
_BEFORE_YEARS = frozenset("in of from since until till by to between before after circa during ( [ - –".split())
_DAYS = ("DAY12", "DAY24", "DAY31")
_YEARS = ("YEAR", "SHORTYEAR", "ONES", "TEENS", "TENS", "HUNDREDS", "ZERO")


def qualifier(run: Run) -> str:
    """The doubt that a run's words tell of: "circa", "early" and "the end of" are approximate, "possibly" uncertain."""
    words = set(run.words)
    about, perhaps = not words.isdisjoint(_ABOUT), not words.isdisjoint(_PERHAPS)
    return "%" if about and perhaps else "~" if about else "?" if perhaps else ""


def month_of(run: Run) -> int | None:
    """The number of the first month named."""
    word = run.word("MONTH", "MON")
    if word is None:
        return None
    terms = vocabulary().terms
    return int(terms["MONTH"].get(word) or terms["MON"][word])


def day_of(run: Run) -> int | None:
    """The first day of a month, in figures or as an ordinal."""
    word = run.word(*_DAYS)
    return int(word) if word else numbers.ordinal(run.all("NTH", "TENS", "ORDINAL"))


def day_of_month(run: Run) -> int | None:
    """The number after a month's name."""
    at = run.index("MONTH") if run.has("MONTH") else run.index("MON")
    return None if at is None else day_of(replace(run, first=at))


def year_of(run: Run) -> int | None:
    """The first year, in figures or words; the words of a day's ordinal before it do not count."""
    month = run.index("MONTH")
    words = run.all(*_YEARS) if month is None else _after(run, month)
    return numbers.year(words)


def _after(run: Run, at: int) -> list[str]:
    return [run.tokens.word(after) for after in range(at + 1, run.last)]


def _read_iso(run: Run) -> Reading:
    word = run.tokens.word(run.first)
    point = Point(date.fromisoformat(word[:10]), Unit.DAY)
    if "t" in word:
        return Reading(TimexType.TIME, word[:16].upper(), point.edtf, point)
    return a_date(point)


def _read_slashed(run: Run) -> Reading | None:
    """Day and month in figures: read only where they cannot be exchanged."""
    word = run.tokens.word(run.first)
    first, second, last = (int(part) for part in word.replace(".", "/").split("/"))
    year = last if last > 99 else numbers.two_digit_year(last)
    if first <= 12 and second <= 12 and first != second:
        return Reading(TimexType.DATE, f"{year:04}-XX-XX", f"{year:04}", Point(date(year, 1, 1), Unit.YEAR))
    day, month = (second, first) if second > 12 else (first, second)
    return a_date(Point(date(year, month, day), Unit.DAY, qualifier(run)))


def _read_day(run: Run) -> Reading | None:
    year, month, day = year_of(run), month_of(run), day_of(run)
    if not (year and month and day):
        return None
    return a_date(Point(date(year, month, day), Unit.DAY, qualifier(run)))


def _beyond(run: Run) -> Run:
    """The run with the few tokens after it, where two dates share a month or a year."""
    return replace(run, last=min(run.last + 12, len(run.tokens.codes)))


def _read_day_before(run: Run) -> Reading | None:
    """The 4 of "4 and 6 May 2001"."""
    day, beyond = day_of(run), _beyond(run)
    year, month = year_of(beyond), month_of(beyond)
    return a_date(Point(date(year, month, day), Unit.DAY)) if year and month and day else None


def _read_day_after(run: Run) -> Reading | None:
    """The 6 of "May 4 and 6, 2001"."""
    day, year, month = day_of(run), numbers.year(run.all(*_YEARS)), month_of(replace(run, first=run.first - 4))
    return a_date(Point(date(year, month, day), Unit.DAY)) if year and month and day else None


def _read_with_next_year(run: Run) -> Reading | None:
    day, month, year = day_of(run), month_of(run), year_of(_beyond(run))
    return a_date(Point(date(year, month, day), Unit.DAY)) if year and month and day else None


def _read_month_before(run: Run) -> Reading | None:
    month, year = month_of(run), year_of(_beyond(run))
    return a_date(Point(date(year, month, 1), Unit.MONTH, qualifier(run))) if year and month else None


def _read_month(run: Run) -> Reading | None:
    year, month = year_of(run), month_of(run)
    return a_date(Point(date(year, month, 1), Unit.MONTH, qualifier(run))) if year and month else None


def _read_season(run: Run) -> Reading | None:
    terms = vocabulary().terms
    word, year = run.word("SEASON", "TERM"), numbers.year(run.all(*_YEARS))
    if word is None or year is None:
        return None
    number = int(terms["SEASON"].get(word) or terms["TERM"][word])
    return a_date(Point(date(year, SEASON_MONTHS[number], 1), Unit.SEASON, qualifier(run)))


def feast_day(name: str, year: int) -> date:
    """The day of a feast in a year."""
    term = " ".join(name.lower().replace("’", "'").split())
    rule = vocabulary().terms["FEAST"][term]
    if rule.startswith("easter"):
        return easter(year) + timedelta(days=int(rule.split()[1]))
    if "-" in rule[:3]:
        return date.fromisoformat(f"{year:04}-{rule}")
    month, weekday, nth = (int(part) for part in rule.split())
    first = date(year, month, 1) if nth > 0 else date(year + month // 12, month % 12 + 1, 1)
    ahead = (weekday - first.weekday()) % 7
    return first + timedelta(days=ahead + 7 * (nth - (nth > 0)))


def _read_feast(run: Run) -> Reading | None:
    name, year = run.word("FEAST"), numbers.year(run.all(*_YEARS))
    return a_date(Point(feast_day(name, year), Unit.DAY, qualifier(run))) if name and year else None


def _read_quarter(run: Run) -> Reading | None:
    year, number = numbers.year(run.all(*_YEARS)), quarter_of(run)
    return a_date(Point(date(year, number * 3 - 2, 1), Unit.QUARTER)) if year and number else None


def quarter_of(run: Run) -> int | None:
    """Which quarter is named."""
    name = run.word("QUARTERNAME")
    number = (
        int(name[1])
        if name
        else 4
        if run.has("last") or run.has("final")
        else numbers.ordinal(run.all("NTH", "ORDINAL"))
    )
    return number if number and number <= 4 else None


def _read_two_years(run: Run) -> Reading | None:
    first, _, last = run.tokens.word(run.first).partition("/")
    end = int(first) // 100 * 100 + int(last) if len(last) == 2 else int(last)
    if end % 100 == 0 and len(last) == 2:
        end += 100
    if not 0 < end - int(first) < 100:
        return None
    return Reading(TimexType.DATE, f"{first}/{end}", f"{first}/{end}", Point(date(int(first), 1, 1), Unit.YEAR))


def _read_year(run: Run) -> Reading | None:
    year = numbers.year(run.all(*_YEARS))
    if year and year < _COMMON and len(run.codes) == 1 and not _is_placed(run):
        return None
    return a_date(Point(date(year, 1, 1), Unit.YEAR, qualifier(run))) if year else None


def _is_placed(run: Run) -> bool:
    """Whether a preposition or a bracket says that four figures are a year."""
    return run.first > 0 and run.tokens.word(run.first - 1) in _BEFORE_YEARS


def _read_short_end(run: Run) -> Reading | None:
    """The "09" of "2001-09": the end of a span of years."""
    start, end = run.tokens.word(run.first - 2), run.tokens.word(run.first)
    year = int(start[:2] + end)
    if len(end) != 2 or year <= int(start):
        return None
    return a_date(Point(date(year, 1, 1), Unit.YEAR))


def _read_iso_month(run: Run) -> Reading | None:
    year, month = run.tokens.word(run.first), run.tokens.word(run.first + 2)
    if len(month) != 2 or year[2:] < month or len(run.tokens.span(run.first, run.first + 3)) != 7:
        return None
    return a_date(Point(date(int(year), int(month), 1), Unit.MONTH))


def _read_decade(run: Run) -> Reading | None:
    figures = run.word("TENYEARS")
    if figures:
        digits = "".join(character for character in figures if character.isdigit())
        year = int(digits) if len(digits) == 4 else 1900 + int(digits)
    else:
        name = run.word("DECADE")
        century = numbers.cardinal(run.all("TEENS")) or 19
        year = century * 100 + 10 * vocabulary().number("DECADE", name) if name else 0
    return a_date(Point(date(year, 1, 1), Unit.DECADE)) if year else None


def _read_century(run: Run) -> Reading | None:
    number = numbers.ordinal(run.all("NTH", "TENS", "ORDINAL"))
    if number is None or not 10 <= number <= 21:
        return None
    start = Point(date((number - 1) * 100, 1, 1), Unit.CENTURY)
    return a_date(start)


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
        "(ANYWEEKDAY COMMA? (the | CIRCA)?)? (this | the | CIRCA)? (NTHDAY | DAYNUMBER) (day (of)? | of)? the? (month of)?"
        " ANYMONTH OFYEAR",
        _read_day,
        ("on the 14th of February 2003", "the 14th of February 2003", "2003-02-14"),
        "on the 45th of February 2003",
    ),
    Rule(
        "month.day.year",
        "(ANYWEEKDAY COMMA? )? CIRCA? ANYMONTH the? (NTHDAY | DAYNUMBER) OFYEAR",
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
        "(ANYWEEKDAY COMMA?)? ANYMONTH the? (NTHDAY | DAYNUMBER) (?= LINK (ANYWEEKDAY COMMA?)? ANYMONTH?"
        " (the? NTHDAY | DAYNUMBER) OFYEAR)",
        _read_with_next_year,
        ("from June 4 to July 6, 2001", "June 4", "2001-06-04"),
        "from June to 6 men",
    ),
    Rule(
        "day.month.shared-year",
        "(ANYWEEKDAY COMMA?)? the? (NTHDAY | DAYNUMBER) of? ANYMONTH (?= LINK (ANYWEEKDAY COMMA?)?"
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
    Rule(
        "season.year",
        "VAGUELY the? SEASON (term)? DASH? OFYEAR",
        _read_season,
        ("in spring 2003", "spring 2003", "2003-SP"),
        "the spring of a clock",
    ),
    Rule(
        "term.year",
        "VAGUELY the? TERM (term)? DASH? OFYEAR",
        _read_season,
        ("in Hilary Term 1921", "Hilary Term 1921", "1921-SP"),
        "Hilary said so in 1921",
    ),
    Rule(
        "feast.year",
        "VAGUELY the? FEAST OFYEAR",
        _read_feast,
        ("at Easter 1916", "Easter 1916", "1916-04-23"),
        "at Christie 1916",
    ),
    Rule(
        "quarter.year",
        "the? (NTH | ORDINAL | last | final) DASH? quarter OFYEAR | QUARTERNAME OFYEAR",
        _read_quarter,
        ("in the third quarter of 1998", "the third quarter of 1998", "1998-Q3"),
        "a quarter of 1998 people",
    ),
    Rule(
        "month.year",
        "(CIRCA? PART the? | CIRCA? the month of | CIRCA)? ANYMONTH DASH? OFYEAR (?! DASH? COUNTED)",
        _read_month,
        ("in early May 2003", "early May 2003", "2003-05"),
        "it may 2003 times",
    ),
    Rule(
        "years.two",
        "CIRCA? TWOYEARS",
        _read_two_years,
        ("in 2002/03", "2002/03", "2002/2003"),
        "in 2002/01",
    ),
    Rule(
        "year.month.iso",
        "YEAR DASH DAY12 (?! DASH)",
        _read_iso_month,
        ("as of 2003-02", "2003-02", "2003-02"),
        "Ali (2001-09)",
    ),
    Rule(
        "year.short-end",
        "(?<= YEAR DASH) (DAYNUMBER | NUMBER99) (?! UNIT | UNITS | COUNTED | PERCENT | ANYMONTH)",
        _read_short_end,
        ("Ali (2001-09)", "09", "2009"),
        "in 2001-1999",
    ),
    Rule(
        "decade",
        "VAGUELY the? (TENYEARS | TEENS DASH? DECADE) | VAGUELY the DECADE",
        _read_decade,
        ("in the early 1990s", "the early 1990s", "199"),
        "he was in his 1990",
    ),
    Rule(
        "century",
        "VAGUELY the? NTHDAY DASH? century",
        _read_century,
        ("in the 19th century", "the 19th century", "18"),
        "in a century",
    ),
    Rule(
        "year.in-title",
        "(?<= TITLE) YEAR | (?<= TITLE COMMA) YEAR | (?<= TITLE of) YEAR",
        _read_year,
        ("under the Children Act 2005", "2005", "2005"),
        "under Act 5",
    ),
    Rule(
        "year",
        "(the year of our lord | the (fiscal | financial | academic | calendar)? year | CIRCA? PART? )?"
        " (?<! NUMBERED | MONEY) (?<! NUMBERED STOP) (YEAR | SHORTYEAR)"
        " (?! DASH? (COUNTED | PERCENT | UNIT | UNITS) | DASH NUMERAL | HUNDREDS)",
        _read_year,
        ("by 1998 it was over", "1998", "1998"),
        "they counted 1998 people",
    ),
    Rule(
        "year.words",
        "(the year of our lord | the year)? YEARWORDS (?! DASH? (COUNTED | PERCENT | UNIT | UNITS | HUNDREDS))",
        _read_year,
        ("in nineteen ninety-six", "nineteen ninety-six", "1996"),
        "nineteen people",
    ),
)
