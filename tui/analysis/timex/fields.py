"""What a run of tokens names: a day, a month, a year, a quarter, a unit, a feast, and with how much doubt.

Each raises ValueError where the run names no such thing; a rule's run is then read by another rule, or not at all.
"""

from datetime import date, timedelta

from dateutil.easter import easter

from tui.analysis.timex import numbers
from tui.analysis.timex.calendar import Unit
from tui.analysis.timex.rule import Run
from tui.analysis.timex.vocabulary import vocabulary

_ABOUT = frozenset(
    ("about", "around", "circa", "ca", "c", "approximately", "roughly", "some", "sometime", "probably",
     "early", "late", "mid", "beginning", "start", "end", "close", "middle", "outset", "turn", "half", "part")
)  # fmt: skip
_PERHAPS = frozenset(("possibly", "perhaps", "maybe"))
_YEARS = ("YEAR", "SHORTYEAR", "ONES", "TEENS", "TENS", "HUNDREDS", "ZERO")
_UNITS = {"D": Unit.DAY, "W": Unit.WEEK, "WE": Unit.WEEKEND, "M": Unit.MONTH, "Q": Unit.QUARTER, "Y": Unit.YEAR,
          "E": Unit.DECADE, "C": Unit.CENTURY}  # fmt: skip


def qualifier(run: Run) -> str:
    """The doubt that a run's words tell of: "circa", "early" and "the end of" are approximate, "possibly" uncertain."""
    words = set(run.words)
    about, perhaps = not words.isdisjoint(_ABOUT), not words.isdisjoint(_PERHAPS)
    return "%" if about and perhaps else "~" if about else "?" if perhaps else ""


def month_of(run: Run) -> int:
    """The number of the first month named."""
    word, terms = run.word("MONTH", "MON"), vocabulary().terms
    return int(terms["MONTH"].get(word) or terms["MON"][word])


def day_of(run: Run) -> int:
    """The first day of a month, in figures or as an ordinal."""
    figures = run.all("DAY12", "DAY24", "DAY31")
    day = int(figures[0]) if figures else numbers.ordinal(run.all("NTH", "TENS", "ORDINAL"))
    if not 1 <= day <= 31:
        raise ValueError(day)
    return day


def day_of_month(run: Run) -> int:
    """The number beside a month's name."""
    at = run.index("MONTH")
    return day_of(run.from_(run.first if at is None else max(at - 1, run.first), run.last))


def year_of(run: Run) -> int:
    """The first year, in figures or words; the words of a day's ordinal before a month do not count."""
    month = run.index("MONTH")
    return numbers.year(run.all(*_YEARS) if month is None else run.from_(month + 1, run.last).words)


def season_of(run: Run) -> int:
    """The EDTF number of the season, or of the one that a term falls in."""
    word, terms = run.word("SEASON", "TERM"), vocabulary().terms
    return int(terms["SEASON"].get(word) or terms["TERM"][word])


def quarter_of(run: Run) -> int:
    """Which quarter is named."""
    named = run.all("QUARTERNAME")
    if named:
        return int(named[0][1])
    return 4 if run.has("last") or run.has("final") else numbers.ordinal(run.all("NTH", "ORDINAL"))


def unit_of(run: Run) -> Unit | None:
    """The unit of the calendar that is named; None for hours and the like."""
    word, terms = run.word("UNIT", "UNITS"), vocabulary().terms
    return _UNITS.get(terms["UNIT"].get(word) or terms["UNITS"][word])


def weekday_of(run: Run) -> int:
    """The weekday named, Monday as 0."""
    word, terms = run.word("WEEKDAY", "WKD"), vocabulary().terms
    return int(terms["WEEKDAY"].get(word) or terms["WKD"][word])


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
