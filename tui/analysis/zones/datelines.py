"""Full dates as a document's head writes them: "Wednesday, 06 September 2017", "May 1, 2007", "2015-03-12"."""

import re
from collections.abc import Sequence
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = (
    r"(?P<month{0}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_TH = r"(?:(?: ?(?:st|nd|rd|th)\b|(?<=[23])d\b)\.?)?"
FULL_DATE = re.compile(
    r"(?:\b(?P<weekday>Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+(?:the\s+)?)?"
    r"(?:\b(?P<day1>\d{1,2})" + _TH + r"(?:\s+of)?[\s-]+" + _MONTH.format(1) + r",?[\s-]+(?P<year1>[12]\d{3})\b"
    r"|\b" + _MONTH.format(2) + r"\s+(?P<day2>\d{1,2})" + _TH + r",?\s+(?P<year2>[12]\d{3})\b"
    r"|\b(?P<year3>[12]\d{3})-(?P<month3>\d{2})-(?P<day3>\d{2})\b)",
    re.IGNORECASE,
)


def read_full_date(match: re.Match[str]) -> date | None:
    """The day a match of `FULL_DATE` names; None where no such day is, or the weekday is another."""
    form = next(form for form in "123" if match[f"day{form}"] is not None)
    month = match[f"month{form}"]
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    try:
        day = date(int(match[f"year{form}"]), number, int(match[f"day{form}"]))
    except ValueError:
        return None
    weekday = match["weekday"]
    return day if weekday is None or _DAYS.index(weekday[:3].lower()) == day.weekday() else None


def is_date_line(paragraph: str) -> bool:
    """Whether a short line tells the day, and perhaps the place and the hour: "Paris, July 25, 1914, 3 p.m."."""
    found = FULL_DATE.search(paragraph) if len(paragraph) <= _LONGEST_MARKED else None
    if found is None:
        return False
    words = paragraph.split()
    if len(paragraph) <= _LONGEST and len(words) <= _WORDS:
        return True
    is_last = len(without_hour(paragraph).rstrip("., ")) == found.end()
    return is_last and all(not word.islower() or word in _SMALL_WORDS for word in words)


_LONGEST, _WORDS = 80, 14
"""Characters and words of a line that tells the day."""
_LONGEST_MARKED = 120
_SMALL_WORDS = frozenset(("a.m.", "and", "at", "for", "from", "in", "of", "p.m.", "the", "to", "unnumbered"))
"""The same where the day is the last of a head: "Cablegram Secret and Personal for the Clerk 7 FELL, 4 May 1947"."""


def has_place(paragraph: str) -> bool:
    """Whether a line tells a day behind a place: "Orb House, July 24, 1914"."""
    found = FULL_DATE.search(paragraph)
    return found is not None and _PLACE_BEFORE.match(paragraph[: found.start()]) is not None


_PLACE_BEFORE = re.compile(r"[\[(]?[A-Z0-9][^.!?]{1,60}[,.]\s*(?:the )?$")


def without_hour(line: str) -> str:
    """A line that ends in a day and an hour without the hour: "Hale to Reed, May 4, 1865 – 10:30 p.m."."""
    return _HOUR.sub("", line)


_HOUR = re.compile(r"(?<=\d{4}),?(?: ?[-–—])? ?\d{1,2}(?:[:.]\d\d)? ?[apAP]\.? ?[mM]\.?$")


def foot(paragraphs: Sequence[str], heading: int) -> int | None:
    """The line below a letter's text that is nothing but its day; None where its heading has no such foot."""
    below = range(heading + 1, min(heading + _FARTHEST, len(paragraphs)))
    return next((at for at in below if is_day_alone(paragraphs[at])), None)


def is_day_alone(paragraph: str) -> bool:
    """Whether a line is nothing but a day."""
    return FULL_DATE.fullmatch(paragraph.strip(" ._*\n")) is not None


_FARTHEST = 40
"""Paragraphs from the heading of a letter to its foot."""
