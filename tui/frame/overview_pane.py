"""Four lanes a row, where there are more lanes than rows: whose, when, and which of them the lanes show."""

from collections.abc import Iterator, Sequence

from tui.frame.contents import contents, window
from tui.frame.latest import Latest
from tui.frame.layout import Layout
from tui.frame.phrases import short_lane_name
from tui.frame.runs import Pen, Row, Run, glyph_runs, gutter, joined
from tui.frame.views import Mode, View
from tui.model.chronology import Chronology
from tui.queries.filters import Filter
from tui.timeline.lanes import Lane
from tui.timeline.overview import PER_ROW, dots, packed
from tui.timeline.windows import Window


def is_shown(chronology: Chronology, view: View, sizes: Layout) -> bool:
    """Whether the overview stands for the lanes: asked for, and not all lanes have a row of their own."""
    return view.is_overview and sizes.mode is Mode.LANES and contents(chronology, view).stops.rows > sizes.rows


def in_overview(chronology: Chronology, view: View, sizes: Layout) -> range:
    """The lanes in the overview, those of the screen in its middle if it can be."""
    total, room = contents(chronology, view).stops.rows, PER_ROW * sizes.rows
    first = min(max(view.top + sizes.rows // 2 - room // 2, 0), max(total - room + PER_ROW - 1, 0))
    first -= first % PER_ROW
    return range(first, min(first + room, total))


def overview_rows(chronology: Chronology, view: View, sizes: Layout) -> list[Row]:
    """The overview, four lanes a row."""
    shown, seen = in_overview(chronology, view, sizes), window(chronology, view, sizes.bars)
    drawn = _packed(chronology, (view.filter, shown, seen))
    return [_row(chronology, view, sizes, rows, bits) for rows, bits in zip(by_line(shown), drawn, strict=True)]


def by_line(shown: range) -> Iterator[range]:
    """The lanes of each row of the overview."""
    return (range(first, min(first + PER_ROW, shown.stop)) for first in range(shown.start, shown.stop, PER_ROW))


def _find_packed(chronology: Chronology, asked: tuple[Filter, range, Window]) -> list[tuple[int, ...]]:
    filter, shown, seen = asked
    lane = contents(chronology, View(filter=filter)).lane
    return [packed([lane(row) for row in rows], seen) for rows in by_line(shown)]


_packed = Latest(_find_packed)


def _row(chronology: Chronology, view: View, sizes: Layout, rows: range, bits: tuple[int, ...]) -> Row:
    lanes = [contents(chronology, view).lane(row) for row in rows]
    chosen = next((lane for lane in lanes if _has_cursor(view, lane)), None)
    cells = ((dots(each, view.glyphs), "bar.certain.cursor" if chosen else "bar.certain") for each in bits)
    return joined((*_label(chronology, view, sizes, lanes, rows, chosen), *glyph_runs(cells)))


def _label(
    chronology: Chronology, view: View, sizes: Layout, lanes: Sequence[Lane], rows: range, chosen: Lane | None
) -> Row:
    """Whose lanes a row has: the cursor's, else the first one's; and whether the screen of lanes has one of them."""
    pen, named = Pen(view.glyphs), chosen or lanes[0]
    others = f"+{len(lanes) - 1}" if len(lanes) > 1 else ""
    name_room = sizes.label - 4 - len(others)
    name = short_lane_name(chronology.people[named.person].name, name_room) if named.person else "(no person)"
    is_on_screen = rows.start < view.top + sizes.rows and view.top < rows.stop
    return (
        gutter(
            view.glyphs,
            is_chosen=chosen is not None,
            is_marked=view.has_mark(event for lane in lanes for event in lane.unordered),
        ),
        pen.fit(name, name_room, "lane.name.cursor" if chosen else "lane.name"),
        Run(" "),
        Run(others, "lane.post"),
        Run(view.glyphs.wall if is_on_screen else " ", "density.window"),
        Run(" "),
    )


def _has_cursor(view: View, lane: Lane) -> bool:
    return lane.person == view.person and lane.event(view.cursor) is not None


def overview_words(chronology: Chronology, view: View, sizes: Layout) -> str:
    """Which lanes of how many the overview has."""
    shown = in_overview(chronology, view, sizes)
    total = contents(chronology, view).stops.rows
    dash = view.glyphs.dash
    return f"lanes {shown.start + 1}{dash}{shown.stop} of {total}, four a row"
