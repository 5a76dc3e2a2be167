"""The list: one event a row, in order of time, the undated ones last."""

from collections.abc import Collection

from tui.frame.contents import contents
from tui.frame.layout import Layout
from tui.frame.runs import Pen, Row, Run, fitted
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.events import Event, EventId
from tui.queries import sources
from tui.timeline.glyphs import LETTERS
from tui.wording import dates_of, describe


def gutter(view: View, *, chosen: bool, events: Collection[EventId]) -> Run:
    """The first cell of a row: the cursor, or that something on it is marked."""
    if chosen:
        return Run(view.glyphs.gutter, "cursor")
    return Run("'", "marked") if any(mark.event in events for mark in view.marks) else Run(" ")


def list_rows(chronology: Chronology, view: View, sizes: Layout) -> list[Row]:
    """The rows on screen."""
    events = contents(chronology, view).events[view.top : view.top + sizes.rows]
    return [_row(chronology, view, sizes, event) for event in events]


def _row(chronology: Chronology, view: View, sizes: Layout, event: Event) -> Row:
    pen, chosen = Pen(view.glyphs), event.id == view.cursor
    dated = min(max(sizes.main * 3 // 8, 9), 30)
    count = len(sources(chronology, event))
    counted = f" {count} source{'s' if count > 1 else ' '} " if sizes.main >= 60 else ""
    letter = LETTERS[event.kind] if event.modality is None else LETTERS[event.kind].lower()
    text = sizes.main - 1 - dated - 4 - len(counted)
    suffix = ".cursor" if chosen else ""
    return fitted(
        (
            gutter(view, chosen=chosen, events=(event.id,)),
            pen.fit(dates_of(event), dated, f"list.date{suffix}"),
            Run(" "),
            Run(letter, f"point.{event.kind}{suffix}"),
            Run(view.glyphs.conflict, "warning") if event.conflicts else Run(" "),
            Run(" "),
            pen.fit(describe(chronology, event), text, f"list{suffix}"),
            pen(counted, "list.sources"),
        ),
        sizes.main,
    )
