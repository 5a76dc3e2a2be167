"""Months, seasons, terms, feasts and quarters of a year that is said; years, decades and centuries."""

from datetime import date

from tui.analysis.structure import TimexType
from tui.analysis.timex import numbers
from tui.analysis.timex.calendar import SEASON_MONTHS, Point, Unit
from tui.analysis.timex.fields import feast_day, month_of, qualifier, quarter_of, season_of, year_of
from tui.analysis.timex.rule import Reading, Rule, Run, a_date
from tui.analysis.timex.vocabulary import vocabulary

_COMMON = 1500
"""Four figures below it are more often a count than a year."""
_BEFORE_YEARS = frozenset(
    ("in", "of", "from", "since", "until", "till", "by", "to", "between", "before", "after", "circa", "during",
     "(", "[", "-", "–")
)  # fmt: skip


_LONGEST_SPAN = 20
"""Years from the first to the last that a text writes with a stroke between them."""
_LAWS = frozenset(
    ("order", "regulation", "directive", "resolution", "decision", "decree", "law", "act", "instrument", "si")
)


def _read_month(run: Run) -> Reading:
    return a_date(Point(date(year_of(run), month_of(run), 1), Unit.MONTH, qualifier(run)))


def _read_season(run: Run) -> Reading:
    return a_date(Point(date(year_of(run), SEASON_MONTHS[season_of(run)], 1), Unit.SEASON, qualifier(run)))


def _read_feast(run: Run) -> Reading:
    return a_date(Point(feast_day(run.word("FEAST"), year_of(run)), Unit.DAY, qualifier(run)))


def _read_quarter(run: Run) -> Reading:
    return a_date(Point(date(year_of(run), quarter_of(run) * 3 - 2, 1), Unit.QUARTER))


def _read_two_years(run: Run) -> Reading | None:
    first, _, last = run.tokens.word(run.first).partition("/")
    end = int(first) // 100 * 100 + int(last) if len(last) == 2 else int(last)
    if end % 100 == 0 and len(last) == 2:
        end += 100
    if not 0 < end - int(first) < _LONGEST_SPAN or _is_of_law(run):
        return None
    return Reading(TimexType.DATE, f"{first}/{end}", f"{first}/{end}", Point(date(int(first), 1, 1), Unit.YEAR))


def _is_of_law(run: Run) -> bool:
    """Whether the year and number of a law or a resolution stand here: "Directive 2014/15"."""
    return run.first > 0 and run.tokens.word(run.first - 1) in _LAWS


def _read_year(run: Run) -> Reading | None:
    year = year_of(run)
    if year < _COMMON and len(run.codes) == 1 and not _is_placed(run):
        return None
    return a_date(Point(date(year, 1, 1), Unit.YEAR, qualifier(run)))


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


def _read_decade(run: Run) -> Reading:
    figures = "".join(letter for letter in "".join(run.all("TENYEARS")) if letter.isdigit())
    if figures:
        year = int(figures) if len(figures) == 4 else 1900 + int(figures)
    else:
        century = numbers.cardinal(run.all("TEENS")) or 19
        year = century * 100 + 10 * vocabulary().number("DECADE", run.word("DECADE"))
    return a_date(Point(date(year, 1, 1), Unit.DECADE))


def _read_century(run: Run) -> Reading | None:
    number = numbers.ordinal(run.all("NTH", "TENS", "ORDINAL"))
    return a_date(Point(date((number - 1) * 100, 1, 1), Unit.CENTURY)) if 10 <= number <= 21 else None


RULES = (
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
        "CIRCA? (?<! NUMBERED) (?<! NUMBERED STOP) TWOYEARS",
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
        "(?<= YEAR DASH) (DAYNUMBER | NUMBER99) (?! UNIT | UNITS | COUNTED | PERCENT | ANYMONTH)"
        " | (?<= from YEAR to) (DAYNUMBER | NUMBER99)"
        " (?! WORD | CAPITAL | UNIT | UNITS | COUNTED | PERCENT | ANYMONTH)",
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
