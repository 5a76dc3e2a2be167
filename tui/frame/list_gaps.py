"""Where the list by date passes over years without an event: the same that lanes fold, where it is worth it there."""

from collections.abc import Sequence
from itertools import pairwise

from tui.frame.contents import contents
from tui.frame.latest import Latest
from tui.frame.layout import Layout
from tui.frame.listing import listed
from tui.frame.runs import Pen, Row
from tui.frame.shown import Listed
from tui.frame.views import Mode, Order, View
from tui.model.chronology import Chronology
from tui.model.events import known_days
from tui.timeline.folds import Years

Asked = tuple[Listed, Sequence[Years], range]


def gaps(chronology: Chronology, view: View, sizes: Layout, rows: range) -> dict[int, Years]:
    """The empty years directly above some rows; none above the first, and none where they are not folded."""
    if sizes.mode is not Mode.LIST or view.order is not Order.DATE or view.is_unfolded:
        return {}
    return _between(chronology, (listed(chronology, view), contents(chronology, view).empty, rows))


def _find_between(_: Chronology, asked: Asked) -> dict[int, Years]:
    shown, empty, rows = asked
    begun = [known_days(event) for event in shown.page(rows.start, len(rows))]
    years = [days[0].year if days else None for days in begun]
    passed = ((row, _passed(empty, *pair)) for row, pair in zip(rows[1:], pairwise(years), strict=False))
    return {row: stretch for row, stretch in passed if stretch}


def _passed(empty: Sequence[Years], above: int | None, below: int | None) -> Years | None:
    """The empty years between two years, whichever is the later."""
    if above is None or below is None:
        return None
    earlier, later = min(above, below), max(above, below)
    return next((stretch for stretch in empty if earlier < stretch[0] and stretch[1] < later), None)


_between = Latest(_find_between)


def gap_row(view: View, sizes: Layout, empty: Years) -> Row:
    """What stands between two events: which years, and how many."""
    first, last = empty
    mark = view.glyphs.fold * 3
    text = f" {mark} {first}{view.glyphs.dash}{last}: {last - first + 1} years without an event {mark}"
    return (Pen(view.glyphs).fit(text, sizes.main, "status"),)
