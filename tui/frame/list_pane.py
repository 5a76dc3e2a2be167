"""The list: one event a row, in order of time, the undated ones last."""

from tui.frame.claim_lanes import claim_line, sides, sight
from tui.frame.layout import Layout
from tui.frame.list_gaps import gap_row, gaps
from tui.frame.listing import listed, person_of
from tui.frame.phrases import short_place
from tui.frame.runs import Pen, Row, Run, fitted, gutter
from tui.frame.views import Order, View
from tui.model.chronology import Chronology
from tui.model.events import Event
from tui.queries.evidence import sources
from tui.timeline.glyphs import LETTERS
from tui.wording import dates_of, describe


def _beside(chronology: Chronology, view: View, event: Event) -> Run:
    """What stands at the right: what the list is ordered by, and in order of time how many sources there are."""
    pen = Pen(view.glyphs)
    if view.order is Order.PERSON:
        return pen.fit(f" {person_of(chronology, event, 16)}", 18, "list.sources")
    if view.order is Order.DOCUMENT:
        statement = chronology.statements[event.statements[0]]
        place = short_place(chronology.place_of(statement))
        return pen.fit(f" {place}", 20, "list.sources")
    count = len(sources(chronology, event))
    return pen(f" {count} source{'s' if count > 1 else ' '} ", "list.sources")


def list_rows(chronology: Chronology, view: View, sizes: Layout) -> list[Row]:
    """The rows on screen, the claims of the cursor's event below it if they are asked for."""
    on_screen, dated = sight(chronology, view, sizes), min(max(sizes.main * 3 // 8, 9), 30)
    rows: list[Row] = []
    between = gaps(chronology, view, sizes, range(on_screen.first, on_screen.last))
    page = listed(chronology, view).page(on_screen.first, on_screen.last - on_screen.first)
    for row, event in enumerate(page, on_screen.first):
        if row in between:
            rows.append(gap_row(view, sizes, between[row]))
        rows.append(_row(chronology, view, sizes, dated, event))
        if event.id == view.cursor:
            claims = sides(chronology, view)[on_screen.claims]
            rows += [claim_line(chronology, view, sizes, dated, side) for side in claims]
    return rows


def _row(chronology: Chronology, view: View, sizes: Layout, dated: int, event: Event) -> Row:
    pen, chosen = Pen(view.glyphs), event.id == view.cursor
    beside = _beside(chronology, view, event) if sizes.main >= 60 else Run("")
    letter = LETTERS[event.kind] if event.modality is None else LETTERS[event.kind].lower()
    text = sizes.main - 1 - dated - 4 - beside.width
    suffix = ".cursor" if chosen else ""
    return fitted(
        (
            gutter(view.glyphs, is_chosen=chosen, is_marked=view.has_mark([event])),
            pen.fit(dates_of(event), dated, f"list.date{suffix}"),
            Run(" "),
            Run(letter, f"point.{event.kind}{suffix}"),
            Run(view.glyphs.conflict, "warning") if event.conflicts else Run(" "),
            Run(" "),
            pen.fit(describe(chronology, event), text, f"list{suffix}"),
            beside,
        ),
        sizes.main,
    )
