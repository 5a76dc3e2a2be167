"""What lies under a cell of the screen that was pointed at, and how a wheel moves."""

from collections.abc import Iterator, Sequence

from tui.browsing.moving import move_rows, next_tab, scrolled
from tui.browsing.standing import days_apart, mode_of, stop_of, stops_of, to_stop, window_of
from tui.frame.claim_lanes import sight
from tui.frame.contents import contents
from tui.frame.layout import layout
from tui.frame.list_gaps import gaps
from tui.frame.overview_pane import by_line, in_overview, is_shown
from tui.frame.stops import Stop
from tui.frame.views import Mode, View
from tui.model.chronology import Chronology
from tui.model.events import EventId
from tui.timeline.lanes import focus


def pointed(view: View, chronology: Chronology, x: int, y: int) -> View:
    """The cursor on the event at a cell, or else on the nearest of its row; the next tab, where the tabs are."""
    sizes = layout(view)
    top = sizes.header + sizes.density + sizes.axis
    if sizes.divider and y == top + sizes.rows + sizes.status:
        return next_tab(view, 1)
    rows = dict(zip(range(top, top + sizes.rows), _rows(view, chronology), strict=False)).get(y)
    if rows is None or x >= sizes.main or view.prompt:
        return view
    here = [stop for row in rows for stop in stops_of(view, chronology).on_row(row)]
    if mode_of(view) is Mode.LANES and here:
        return to_stop(view, chronology, _nearest(view, chronology, here, x - sizes.label))
    return to_stop(view, chronology, here[0]) if here else view


def wheeled(view: View, chronology: Chronology, y: int, count: int) -> View:
    """The cursor on another row; below the tabs, the lower pane moved."""
    sizes = layout(view)
    above = sizes.header + sizes.density + sizes.axis + sizes.rows + sizes.status
    return scrolled(view, chronology, count) if sizes.divider and y > above else move_rows(view, chronology, count)


def _rows(view: View, chronology: Chronology) -> Iterator[range]:
    """The rows of each line: four in the overview; claims are their event's, and a gap is what comes after it."""
    sizes = layout(view)
    if is_shown(chronology, view, sizes):
        yield from by_line(in_overview(chronology, view, sizes))
        return
    on_screen, cursor = sight(chronology, view, sizes), stop_of(view, chronology)
    between = gaps(chronology, view, sizes, range(on_screen.first, on_screen.last))
    for row in range(on_screen.first, on_screen.last):
        claims = on_screen.claims.stop - (on_screen.claims.start or 0) if cursor and row == cursor.row else 0
        yield from [range(row, row + 1)] * ((row in between) + 1 + claims)


def _nearest(view: View, chronology: Chronology, here: Sequence[Stop], column: int) -> Stop:
    seen, shown = window_of(view, chronology), contents(chronology, view)
    if column < 0:
        return here[0]
    cells = shown.painted(here[0].row, seen, view.glyphs)
    under: tuple[EventId, ...] = tuple(cells[column].events) if column < len(cells) else ()
    pointed_at = seen.day(min(column, seen.width - 1))

    def distance(stop: Stop) -> tuple[bool, int]:
        event = shown.event(stop.event)
        return stop.event not in under, days_apart(focus(event) if event else None, pointed_at)

    return min(here, key=distance)
