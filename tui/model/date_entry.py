"""Dates as a person types them: EDTF itself, `apr 2003`, `14 feb 2003`, `1990s`, `spring 2003`, `-6m`.

A typed date is as precise as what was typed and never more.
"""

from collections.abc import Callable
from datetime import date

from tui.errors import DateError
from tui.model.dates import EdtfDate
from tui.notation import TYPE_CHECKING

if TYPE_CHECKING:
    import re

    from dateutil.relativedelta import relativedelta

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_QUALIFIERS = {"": "", "~": "~", "?": "?", "%": "%", "about": "~", "around": "~", "circa": "~", "ca": "~", "c": "~"}
_TRIES = "try 1998, apr 2003, 14 feb 2003, 1990s, spring 2003 or -6m"

# As text: a date typed as EDTF needs none of them, nor `re`.
_DAY_FIRST = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<month>[a-z]{3,9}),? (?P<year>\d{4})"
_MONTH_FIRST = r"(?P<month>[a-z]{3,9}) (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})"
_MONTH = r"(?P<name>[a-z]{3,9}),? (?P<year>\d{4})"
_SLASHED = r"(?P<first>\d{1,2})(?P<mark>[/.])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4})"
_DECADE = r"(?P<decade>\d{3})0['’]?s"
_RELATIVE = r"(?P<sign>[+−–-]) ?(?P<count>\d{1,4}) ?(?P<unit>[ymd])"
_QUALIFIED = r"(?:(?P<word>about|around|circa|ca|c)\b\.? ?)?(?P<rest>.*?)(?P<mark>[~?%]?)"


def read_date(text: str, relative_to: date | None = None) -> EdtfDate:
    """Read a date as typed.

    Args:
        text: EDTF, or a day, month, season, year or decade in words; upper or lower case.
        relative_to: The day that `-6m`, `+2y` and `-10d` count from.

    Raises:
        DateError: It is no date, could be two dates, or is relative and there is nothing to count from.
    """
    typed = " ".join(text.split())
    try:
        return EdtfDate.parse(typed.upper() if typed[-1:] in "xX~?%" else typed)
    except DateError:
        words = _read_words(typed.lower(), relative_to)
    if words is None:
        raise DateError(f"“{typed}” is not a date fasti knows ({_TRIES}).")
    try:
        return EdtfDate.parse(words)
    except DateError:
        raise DateError(f"“{typed}” is not a date: there is no such day in the calendar.") from None


def _read_words(typed: str, relative_to: date | None) -> str | None:
    import re

    if relative := re.fullmatch(_RELATIVE, typed, re.ASCII):
        return _counted(relative, relative_to)
    qualified = re.fullmatch(_QUALIFIED, typed, re.ASCII)
    if not qualified:
        return None
    qualifier = _QUALIFIERS[qualified["mark"] or qualified["word"] or ""]
    for pattern, read in _FORMS:
        if found := re.fullmatch(pattern, qualified["rest"], re.ASCII):
            edtf = read(found)
            return None if edtf is None else edtf + qualifier
    return None


def _read_day(found: "re.Match[str]") -> str | None:
    month = _month(found["month"])
    return f"{found['year']}-{month:02}-{int(found['day']):02}" if month else None


def _read_month(found: "re.Match[str]") -> str | None:
    number = _SEASONS.get(found["name"]) or _month(found["name"])
    return f"{found['year']}-{number:02}" if number else None


def _read_slashed(found: "re.Match[str]") -> str:
    first, second = int(found["first"]), int(found["second"])
    if first <= 12 and second <= 12 and first != second:
        raise DateError(f"“{found[0]}” could be two dates: write the month as a word, or {found['year']}-month-day.")
    day, month = (second, first) if second > 12 else (first, second)
    return f"{found['year']}-{month:02}-{day:02}"


def _read_decade(found: "re.Match[str]") -> str:
    return found["decade"] + "X"


_FORMS: "tuple[tuple[str, Callable[[re.Match[str]], str | None]], ...]" = (
    (_DAY_FIRST, _read_day),
    (_MONTH_FIRST, _read_day),
    (_MONTH, _read_month),
    (_SLASHED, _read_slashed),
    (_DECADE, _read_decade),
    (r"\d{4}(?:-\d\d){0,2}", lambda found: found[0]),
)


def _month(name: str) -> int | None:
    """The month a word of at least three letters begins, such as "apr" or "sept"."""
    return next((number for number, month in enumerate(_MONTHS, 1) if month.startswith(name)), None)


def _counted(found: "re.Match[str]", relative_to: date | None) -> str:
    if relative_to is None:
        raise DateError(f"“{found[0]}” needs a date to count from.")
    count = int(found["count"]) * (1 if found["sign"] == "+" else -1)
    try:
        day = relative_to + _step(found["unit"], count)
    except (ValueError, OverflowError):
        raise DateError(f"“{found[0]}” leads outside the years 1 to 9999.") from None
    return day.isoformat()[: {"y": 4, "m": 7, "d": 10}[found["unit"]]]


def _step(unit: str, count: int) -> "relativedelta":
    from dateutil.relativedelta import relativedelta  # 5 ms that a date typed in full need not pay

    match unit:
        case "y":
            return relativedelta(years=count)
        case "m":
            return relativedelta(months=count)
        case _:
            return relativedelta(days=count)
