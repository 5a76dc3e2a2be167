"""Tenures of one person on as few rows as no two overlap on."""

import datetime
from collections.abc import Iterable

from tui.model.events import Event, in_time, known_days


def stacked(tenures: Iterable[Event]) -> list[list[Event]]:
    """Rows of tenures, each from left to right.

    Source: greedy interval partitioning (Kleinberg and Tardos 4.1).
    """
    rows: list[list[Event]] = []
    ends: list[datetime.date] = []
    for tenure in sorted(tenures, key=in_time):
        first, last = known_days(tenure) or (datetime.date.max, datetime.date.max)
        free = next((index for index, end in enumerate(ends) if end < first), None)
        if free is None:
            free = len(rows)
            rows.append([])
            ends.append(last)
        rows[free].append(tenure)
        ends[free] = last
    return rows
