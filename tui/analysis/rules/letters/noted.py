"""Letters told of without their year, which the note that cites them has: "wrote to Reed on 4 May" and its note."""

import re
from collections.abc import Iterable, Mapping

from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.terms import load
from tui.model.dates import EdtfDate, Precision
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Part
from tui.values import replace

_DAY = re.compile(r"\bon (?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[A-Z][a-z]+)\b(?!,? \d{4})")
_REACH = 40
"""Code points behind what tells of a letter within which its day may stand."""
_CITED = "letter.cited"

_Day = tuple[frozenset[tuple[Person, Part]], int, int]
"""Who wrote and read a letter, and the day and month it bears."""


def with_noted_years(drafts: Iterable[Draft], text: str) -> list[Draft]:
    """The drafts, undated letters with the date of the one cited between the same people on the same day and month."""
    told = list(drafts)
    noted = {
        (frozenset(one.people), one.date.earliest.day, one.date.earliest.month): one.date
        for one in told
        if one.rule == _CITED and one.date and one.date.earliest and one.date.precision is Precision.DAY
    }
    return [_dated(one, noted, text) for one in told] if noted else told


def _dated(found: Draft, noted: Mapping[_Day, EdtfDate], text: str) -> Draft:
    has_both = {part for _, part in found.people} == {Part.SENDER, Part.RECIPIENT}
    if found.kind is not Kind.LETTER or found.date is not None or not has_both:
        return found
    day = _DAY.search(text, found.span.start, found.span.end + _REACH)
    month = load("time_months").get(day["month"]) if day else None
    number = int((month.attributes("time_months") or ("0",))[0]) if month else 0
    date = noted.get((frozenset(found.people), int(day["day"]), number)) if day else None
    if day is None or date is None:
        return found
    evidence = (*found.evidence, Evidence("date", Span(*day.span())))
    return replace(found, date=date, span=Span(found.span.start, max(found.span.end, day.end())), evidence=evidence)
