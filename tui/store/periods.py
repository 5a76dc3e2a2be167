"""How the events of a period are found in the index: by their known days, or by those that are allowed."""

from collections.abc import Callable, Iterable, Iterator

from tui.model.dates import Bounds
from tui.model.events import FIRST_DAY_AT, NEVER
from tui.model.statements import Kind
from tui.notation import Any, NamedTuple
from tui.store.event_packing import KINDS
from tui.store.ranks import LAST_DAY

SEVERAL = 0
"""Stands for the first day on which a tenure surely held that did so at several times: before the calendar."""
_SHORT = 5
"""The scale up to which the schema has no index by scale."""
_SPANS = range(_SHORT + 1, NEVER.bit_length() + 1)
_SCALES = ", ".join(f"({scale}, {1 << scale})" for scale in _SPANS)
_KINDS = ", ".join(f"({kind})" for kind in range(len(KINDS)))
KNOWN_THEN = f"rank < ?2 + 1 << {FIRST_DAY_AT} AND {LAST_DAY} >= ?1"
"""Whether the known days of an event may meet a period, from the day ?1 to the day ?2."""
ALLOWED_THEN = "first <= ?2 AND last >= ?1"
"""The same of the days that are allowed, where these are others."""
# What lasts less than 2^n days and meets a period began less than 2^n days before it: a range of ranks for what is
# short, and for the rest a range of the index for each n, and for each kind of event.
_SHORTLY = f"rank >= max(?1 - {(1 << _SHORT) - 1}, 0) << {FIRST_DAY_AT} AND {KNOWN_THEN} AND scale <= {_SHORT}"
TOUCHING = (
    f"WITH scales (n, size) AS (VALUES {_SCALES}), kinds (k) AS (VALUES {_KINDS}) SELECT rank FROM scales"
    f" CROSS JOIN kinds CROSS JOIN events ON scale = n AND kind = k AND scale > {_SHORT}"
    f" AND rank >= max(?1 - size + 1, 0) << {FIRST_DAY_AT} AND {KNOWN_THEN}"
    f" UNION ALL SELECT rank FROM events WHERE {_SHORTLY}"
)
"""The ranks of the events whose known days meet a period, from the day ?1 to the day ?2, in no order."""
MEETING = f"rank IN ({TOUCHING} UNION ALL SELECT rank FROM events WHERE {ALLOWED_THEN})"
"""The events whose known or allowed days do."""
LONGEST = f"SELECT coalesce(max(scale), 0) FROM events WHERE scale > {_SHORT}"
"""The greatest scale of any event; 0 where all are short."""
SURELY = {
    None: "1",
    True: "sure_from <= ?1 AND sure_until >= ?2",
    False: f"(sure_from > {SEVERAL} AND sure_from <= ?1 AND sure_until >= ?2) IS NOT TRUE",
}
"""Whether a tenure surely held for all of a period, where that is asked."""


def ordinals(period: Bounds) -> tuple[int, int]:
    """The first and the last day of a period as ordinals; beyond the calendar where nothing bounds it."""
    return (
        period.earliest.toordinal() if period.earliest else 0,
        period.latest.toordinal() if period.latest else NEVER,
    )


class Stretch(NamedTuple):
    """Some of the events that may be in a period: the least rank any may have, and the condition, with its values."""

    least: int
    where: str
    values: tuple[int, ...]


def meeting(period: Bounds, kinds: Iterable[Kind], longest: int) -> list[Stretch]:
    """The events that may be in a period, each stretch of them in order of rank.

    Args:
        period: Some days.
        kinds: Those asked for.
        longest: The greatest scale of any event.
    """
    days, numbers = ordinals(period), sorted(map(KINDS.index, kinds))
    among = f"kind IN ({', '.join(map(str, numbers))})"
    begun = f"{KNOWN_THEN} AND rank >= max(?1 - ?3 + 1, 0) << {FIRST_DAY_AT}"
    lasting = f"{begun} AND scale = ?4 AND kind = ?5 AND scale > {_SHORT} ORDER BY rank"
    return [
        Stretch(_least(days, _SHORT), f"{_SHORTLY} AND {among} ORDER BY rank", days),
        *(
            Stretch(_least(days, scale), lasting, (*days, 1 << scale, scale, kind))
            for scale in _SPANS[: max(longest - _SHORT, 0)]
            for kind in numbers
        ),
        # "+", for SQLite would look through all events rather than sort the few of which other days are allowed.
        Stretch(0, f"{ALLOWED_THEN} AND {among} ORDER BY +rank", days),
    ]


def _least(days: tuple[int, int], scale: int) -> int:
    return max(days[0] - (1 << scale) + 1, 0) << FIRST_DAY_AT


def in_turn(stretches: Iterable[Stretch], rows_of: Callable[[Stretch], Iterator[Any]]) -> Iterator[Any]:
    """The rows of stretches in order of rank, which each begins with; none is asked for before it may be the next.

    Of the longest events most pages of a day's answer are full, and the first of the others may take long to find.
    """
    waiting, begun = sorted(stretches), list[tuple[Any, Iterator[Any]]]()
    while waiting or begun:
        head = min(begun, key=lambda each: each[0][0], default=None)
        if head is None or (waiting and waiting[0].least <= head[0][0]):
            rows = rows_of(waiting.pop(0))
        else:
            begun.remove(head)
            row, rows = head
            yield row
        if (first := next(rows, None)) is not None:
            begun.append((first, rows))
