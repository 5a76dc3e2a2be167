"""Sums by month that events join and leave without a count anew: what begins then, and how thick dates lie.

A month is counted from January of the year 0; undated events have one of their own, after all others.
"""

import datetime
from collections.abc import Iterator

from tui.model.events import Event, known_days

UNDATED_MONTH = 12 * (datetime.MAXYEAR + 1)
WEIGHT = 1 << 20
"""What one date weighs, in all the months that it allows together."""


def month_of(day: datetime.date) -> int:
    """The month in which a day lies."""
    return 12 * day.year + day.month - 1


def first_day(month: int) -> datetime.date:
    """The first day of a month that the calendar has."""
    return datetime.date(month // 12, month % 12 + 1, 1)


def first_month(event: Event) -> int:
    """The month in which an event is first known of."""
    days = known_days(event)
    return month_of(days[0]) if days else UNDATED_MONTH


def thickness(event: Event) -> Iterator[tuple[int, int]]:
    """How an event's dates thicken and thin what lies in the months: the month of each change, and by how much.

    A date that allows many months weighs equally in each of them. Whole numbers, so that what is added and taken away
    again leaves nothing.
    """
    named = [side.bounds for side in (event.start, event.end, event.date) if side]
    for bounds in (*named, *(day.bounds for day in event.seen)):
        if bounds.earliest and bounds.latest:
            first, after = month_of(bounds.earliest), month_of(bounds.latest) + 1
            weight = WEIGHT // (after - first) or 1
            yield first, weight
            yield after, -weight
