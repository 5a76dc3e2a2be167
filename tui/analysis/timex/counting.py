"""Dates a number of units away: "two years ago", "a week later", "a year earlier", "the year-ago quarter"."""

from tui.analysis.structure import TimexType
from tui.analysis.timex import numbers
from tui.analysis.timex.calendar import Point, Unit
from tui.analysis.timex.fields import qualifier, unit_of
from tui.analysis.timex.placing import base, counted
from tui.analysis.timex.rule import Reading, Rule, Run, a_date, unplaced

_BACKWARDS = frozenset(("ago", "earlier", "before", "previously", "back"))
_FROM_NOW = frozenset(("ago", "hence", "now", "today"))
_UNCOUNTED = frozenset(("few", "several", "many", "some", "number", "numerous", "half"))
_HALVES = {Unit.YEAR: (Unit.MONTH, 6), Unit.DECADE: (Unit.YEAR, 5), Unit.CENTURY: (Unit.YEAR, 50)}
_COUPLES = {"couple": 2, "dozen": 12}
_NUMERALS = (
    "DAY12",
    "DAY24",
    "DAY31",
    "NUMBER99",
    "NUMERAL",
    "YEAR",
    "BIG",
    "DECIMAL",
    "ONES",
    "TEENS",
    "TENS",
    "HUNDREDS",
)


def count_of(run: Run) -> int | None:
    """How many units, the first of "two to three"; None for "a few" and "several"."""
    words = run.words
    for word in words:
        if word in _COUPLES:
            return _COUPLES[word]
    members = "".join(run.members[name] for name in _NUMERALS)
    numerals = [word if code in members else "" for word, code in zip(words, run.codes, strict=True)]
    first = next((at for at, word in enumerate(numerals) if word), 0)
    last = next((at for at in range(first, len(words)) if words[at] in ("to", "or", "–")), len(words))
    found = numbers.cardinal([word for word in numerals[first:last] if word])
    if found is not None:
        return found
    return 1 if _UNCOUNTED.isdisjoint(words) or "half" in words else None


def _read_ago(run: Run) -> Reading | None:
    """Count "two years ago" from the document, "two years later" from the date last told of."""
    words, around = set(run.words), run.around
    unit, count = _units_away(run, words)
    backwards = bool(words & _BACKWARDS)
    if unit is None or count is None:
        return Reading(TimexType.DATE, "PAST_REF" if backwards else "FUTURE_REF", derived=True)
    if count == 1 and unit is Unit.YEAR and backwards and around.quarter:
        return a_date(_year_before(around.quarter[0]), around.quarter[0])
    start = around.anchor if words & _FROM_NOW else around.told or (around.anchor if backwards else None)
    if "day" in words and "to" in words:
        return _to_the_day(start, unit, -count if backwards else count)
    return counted(start, unit, -count if backwards else count, qualifier(run))


def _units_away(run: Run, words: set[str]) -> tuple[Unit | None, int | None]:
    """The unit counted and how many; half a year is six months, a fortnight two weeks."""
    unit, count = unit_of(run), count_of(run)
    if words & {"fortnight", "fortnights"}:
        return Unit.WEEK, count and count * 2
    if "half" not in words:
        return unit, count
    return _HALVES.get(unit, (None, None)) if unit and "and" not in words else (unit, count)


def _to_the_day(start: Point | None, unit: Unit, count: int) -> Reading:
    """Read "two years to the day later"."""
    day = base(start, Unit.DAY)
    if day is None:
        return unplaced(Unit.DAY)
    return a_date(Point(Point(day.day, Unit.DAY).moved(unit, count), Unit.DAY), day)


def _year_before(quarter: Point) -> Point:
    return Point(quarter.moved(Unit.YEAR, -1), Unit.QUARTER)


def _read_year_ago(run: Run) -> Reading | None:
    """Read "the year-ago quarter": what is told of, a year before."""
    around = run.around
    if around.quarter:
        return a_date(_year_before(around.quarter[0]), around.quarter[0])
    return counted(around.told or around.anchor, Unit.YEAR, -1)


def _read_latest(run: Run) -> Reading | None:
    """Read "the latest quarter" as the one told of, or else the last that ended."""
    around = run.around
    if around.quarter:
        return a_date(around.quarter[0], around.quarter[0])
    return counted(around.anchor, Unit.QUARTER, -1)


RULES = (
    Rule(
        "count.ago",
        "MORE* COUNT DASH? SPAN (to the day)? (ago | (earlier | later) (?! than) | hence | from now | from today"
        " | afterwards | (before | after) (?= COMMA | STOP))",
        _read_ago,
        ("resigned two years ago", "two years ago", "2015"),
        "resigned two years running",
    ),
    Rule(
        "count.year-ago",
        "(the | a)? (quarter a year (ago | earlier) | year DASH (ago | earlier) (quarter"
        " | period)) | year DASH (ago | earlier)"
        " | the (corresponding | same | comparable) (period | quarter) (last year | a year (ago | earlier))",
        _read_year_ago,
        ("in the third quarter of 2003 it fell from the year-ago quarter", "the year-ago quarter", "2002-Q3"),
        "in the year-old quarter",
    ),
    Rule(
        "quarter.latest",
        "(the | its) (latest | recent | most recent)? (fiscal)? quarter | the latest period",
        _read_latest,
        ("profits in the latest quarter", "the latest quarter", "2017-Q2"),
        "profits in the Latin Quarter",
    ),
)
