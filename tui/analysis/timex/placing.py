"""Where a month, a day or a weekday without its year belongs: by the verb beside it, or by the story."""

from datetime import date, timedelta

from tui.analysis.structure import TimexType
from tui.analysis.timex.calendar import Point, Unit
from tui.analysis.timex.fields import weekday_of
from tui.analysis.timex.rule import Reading, Run, a_date, unplaced
from tui.analysis.timex.tense import Tense, looks_back, tense_at, will_be
from tui.analysis.timex.vocabulary import vocabulary
from tui.values import replace

_BACK = timedelta(days=31)
"""How far a story goes back without saying so: "It met on 4 August 2003. Hale had left on 28 July"."""
_FAR, _FAR_MONTH = timedelta(days=290), timedelta(days=340)
"""No verb moves a day or a month without a year so far: its other turn is meant."""


def base(point: Point | None, unit: Unit) -> Point | None:
    """The point, if it is precise enough to count such units from."""
    return point if point and point.unit.coarseness <= unit.coarseness else None


def counted(point: Point | None, unit: Unit, count: int, doubt: str = "") -> Reading:
    """The unit that lies `count` units after the one that holds `point`."""
    start = base(point, unit)
    if start is None:
        return unplaced(unit)
    return a_date(Point.holding(start.day, unit).shifted(unit, count).qualified(doubt), start)


def in_part_of_day(run: Run, reading: Reading, part: str | None = None) -> Reading:
    """The reading as a TIME, if the run names a part of the day."""
    if run.has("DAYPART"):
        part = vocabulary().terms["DAYPART"][run.word("DAYPART")]
    return replace(reading, type=TimexType.TIME, value=f"{reading.value}T{part}") if part else reading


def placed_weekday(run: Run) -> Reading:
    """The last such weekday up to the document's day, that day included, or the next where the verb looks ahead.

    "The Sunday" is one of the days told of, and none that is counted from the document's.
    """
    start = base(run.around.anchor, Unit.DAY)
    if start is None or _is_definite(run):
        return unplaced(Unit.DAY)
    ahead = (weekday_of(run) - start.day.weekday()) % 7
    if ahead and tense_at(run) not in (Tense.FUTURE, Tense.DUE):
        ahead -= 7
    return a_date(Point(start.day + timedelta(days=ahead), Unit.DAY), start)


def _is_definite(run: Run) -> bool:
    return run.first > 1 and run.tokens.word(run.first - 1) == "the" and run.tokens.word(run.first - 2) in ("on", "by")


def placed_from(run: Run) -> Point | None:
    """What tells the year of a month or day without one: the document's date, or the story where it is far from it."""
    return run.around.told if run.around.is_told_apart else run.around.anchor or run.around.told


def placed(run: Run, month: int, day: int | None) -> date | None:
    """The first day of a month, or its day given; None where its year cannot be told."""
    around = run.around
    if around.anchor is None and around.told is not None and around.told.unit in _LONG_TOLD and will_be(run):
        return None  # "chair since 2012, he will leave in March": of which year, only the day it was written tells
    if around.anchor is None or around.is_told_apart:
        return _before_told(run, month, day) if looks_back(run) else after_told(around.told, month, day)
    if around.anchor.unit.coarseness > Unit.MONTH.coarseness:
        return None
    if around.is_told_long_ago and tense_at(run) is Tense.PAST:
        return after_told(around.told, month, day)
    if around.is_of_another_age and tense_at(run) is Tense.PAST:
        return None  # "From 1879 to 1880 he was premier. In December he left", in a book of 2010
    here = around.anchor.day if day else around.anchor.day.replace(day=1)
    before, after = turns(here, month, day or 1)
    tense = tense_at(run) if not around.is_noted else Tense.UNTOLD
    if tense is Tense.PAST and around.is_of_past:
        return None  # a witness of 2024 who spoke of 2021: "In August you wrote to her"
    if day and tense is Tense.PAST and here - before > _RECENT and (soon := _soon_after_told(run, month, day)):
        return soon
    far = _FAR if day else _FAR_MONTH
    if tense is Tense.FUTURE and after - here < far:
        return after
    if tense is Tense.PAST and here - before < far:
        return before
    return min(before, after, key=lambda each: abs(each - here))


def _soon_after_told(run: Run, month: int, day: int) -> date | None:
    """The day within a month of one just told of in an earlier year: "wrote on 4 August 2016. On 5 August replied"."""
    told, anchor = run.around.told, run.around.anchor
    if told is None or anchor is None or told.unit is not Unit.DAY or told.day.year >= anchor.day.year:
        return None
    after = turns(told.day, month, day)[1]
    return after if after - told.day <= _SOON else None


_SOON, _RECENT = timedelta(days=31), timedelta(days=21)
"""How soon after a day told of the next one may be, and how lately before the document's own a day is of that year."""
_LONG_TOLD = (Unit.YEAR, Unit.MONTH)


def _before_told(run: Run, month: int, day: int | None) -> date | None:
    """The last such day or month before the day told of: "since October" in a story of April is the year before's."""
    told = base(run.around.told, Unit.MONTH)
    return turns(told.day.replace(day=1), month, day or 1)[0] if told else None


def turns(here: date, month: int, day: int) -> tuple[date, date]:
    """The last time a day of the year came, and the next; both may be `here`.

    Raises:
        ValueError: No year has such a day.
    """
    years = range(max(here.year - 8, 1), min(here.year + 9, 9999))
    days = [date(year, month, day) for year in years if (month, day) != (2, 29) or year % 4 == 0]
    return max(each for each in days if each <= here), min(each for each in days if each >= here)


def after_told(told: Point | None, month: int, day: int | None) -> date | None:
    """In the year told of, if the story has not passed that month yet, or goes back a few weeks."""
    if told is None or told.unit.coarseness > Unit.YEAR.coarseness:
        return None
    place = date(told.day.year, month, day or 1)
    from_day = told.day - _BACK if told.unit is Unit.DAY else told.day.replace(day=1)
    return place if told.unit is Unit.YEAR or place >= from_day else None
