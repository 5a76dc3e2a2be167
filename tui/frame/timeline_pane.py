"""The timeline: density strip, axis and lanes, and what of them is out of sight."""

from collections.abc import Sequence

from tui.frame.claim_lanes import claim_lane, sides, sight
from tui.frame.contents import contents, cursor_event, is_typed, window
from tui.frame.latest import Latest
from tui.frame.layout import Layout
from tui.frame.listing import stops_of
from tui.frame.overview_pane import is_shown, overview_rows, overview_words
from tui.frame.phrases import office, short_lane_name
from tui.frame.runs import Pen, Row, Run, fitted, glyph_runs, gutter, joined, longest_fitting
from tui.frame.views import Hint, Mode, View, mention
from tui.frame.visible import visible_days
from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.events import Event
from tui.model.statements import Kind
from tui.timeline.axis import axis
from tui.timeline.lanes import Lane
from tui.timeline.painting import column
from tui.timeline.windows import Step, Window, whole
from tui.wording import describe


def density_row(chronology: Chronology, view: View) -> Row:
    """How many dates fall where, over everything, with the time on screen in brackets."""
    pen, shown = Pen(view.glyphs), contents(chronology, view)
    if not (shown.extent.earliest and shown.extent.latest):
        return fitted([pen(" nothing here has a date", "density.label")], view.width)
    labels = [f" {shown.extent.earliest.year:04} ", f" {shown.extent.latest.year:04} "]
    width = view.width - sum(map(len, labels)) - 2
    if width < 4:
        return fitted((), view.width)
    everything = whole(shown.extent, width)
    strip = [view.glyphs.ramp[level] for level in shown.levels(width)]
    days = visible_days(chronology, view)
    low, high = (min(max(cell, 0), width - 1) for cell in everything.cells(days)) if days else (0, width - 1)
    before, after = "[]" if days else "  "
    return fitted(
        joined(
            (
                pen(labels[0], "density.label"),
                Run("".join(strip[:low]), "density"),
                Run(before, "density.window"),
                Run("".join(strip[low : high + 1]), "density.shown" if days else "density"),
                Run(after, "density.window"),
                Run("".join(strip[high + 1 :]), "density"),
                pen(labels[1], "density.label"),
            )
        ),
        view.width,
    )


def axis_row(chronology: Chronology, view: View, sizes: Layout) -> Row:
    """The ticks, the day of the cursor and the as-of day."""
    if contents(chronology, view).extent == Bounds(None, None):
        return fitted((), sizes.main)  # there is no time to show
    seen = window(chronology, view, sizes.bars)
    cells = [(" ", "axis")] * sizes.bars
    shown = axis(seen)
    for tick in shown.ticks:
        for offset, character in enumerate(view.glyphs.tick + tick.label):
            cells[tick.cell + offset] = (character, "axis")
    for fold in shown.folds:
        taken, mark = seen.fold_cells(fold), view.glyphs.fold
        is_whole = taken.start >= 0 and taken.stop <= seen.width  # of a count that is cut a wrong one is left
        for cell, character in zip(taken, fold.label(mark) if is_whole else mark * fold.cells, strict=True):
            if 0 <= cell < seen.width:
                cells[cell] = (character, "axis")
    for at in as_of_cells(view, seen):
        cells[at] = _over(cells[at][0], "@", "as-of")
    event = cursor_event(chronology, view)
    at_cursor = column(event, seen) if event else None
    if at_cursor is not None:
        cells[at_cursor] = _over(cells[at_cursor][0], view.glyphs.pointer, "cursor")
    return joined((Run(" " * sizes.label, "axis"), *glyph_runs(cells)))


def _over(shown: str, mark: str, role: str) -> tuple[str, str]:
    """A mark in its role, unless it would hide a letter of a label: then the letter itself is marked."""
    return (shown, "axis.marked") if shown.isalnum() else (mark, role)


def as_of_cells(view: View, seen: Window) -> list[int]:
    """Where the as-of line stands: the middle of the days it allows, if on screen."""
    if view.as_of is None or view.as_of.earliest is None or view.as_of.latest is None:
        return []
    middle = view.as_of.earliest + (view.as_of.latest - view.as_of.earliest) / 2
    return [seen.cell(middle)] if seen.shows(middle) else []


def lane_rows(chronology: Chronology, view: View, sizes: Layout) -> list[Row]:
    """The lanes on screen, top to bottom, the claims of the cursor's event below its own if they are asked for."""
    if is_shown(chronology, view, sizes):
        return overview_rows(chronology, view, sizes)
    seen, on_screen = window(chronology, view, sizes.bars), sight(chronology, view, sizes)
    shown, rows = contents(chronology, view), []
    kept = _plain_rows(chronology, (view.filter, is_typed(view), seen, sizes, view.glyphs, view.marks, view.as_of))
    for row in range(on_screen.first, on_screen.last):
        is_top = row == on_screen.first
        chosen, at = _chosen(view, shown.lane(row)), (row, is_top)
        if chosen:
            rows.append(_lane_row(chronology, view, sizes, seen, row, chosen, is_top=is_top))
            claims = sides(chronology, view)[on_screen.claims]
            rows += [claim_lane(chronology, view, sizes, seen, side) for side in claims]
            continue
        if at not in kept:
            if len(kept) >= _ROWS_KEPT:
                kept.clear()
            kept[at] = _lane_row(chronology, view, sizes, seen, row, None, is_top=is_top)
        rows.append(kept[at])
    return rows


_ROWS_KEPT = 400


def _no_rows(_: Chronology, __: tuple[object, ...]) -> dict[tuple[int, bool], Row]:
    return {}


_plain_rows = Latest(_no_rows)
"""The lanes without the cursor, once they are drawn, by row and by whether that is the top one."""


def _lane_row(
    chronology: Chronology, view: View, sizes: Layout, seen: Window, row: int, chosen: Event | None, *, is_top: bool
) -> Row:
    shown = contents(chronology, view)
    lane = shown.lane(row)
    label = _label(chronology, view, sizes, lane, is_named=lane.is_first or is_top, chosen=chosen)
    if lane.is_undated:
        text = f"undated: {describe(chronology, lane.points[0])}"
        role = "undated.cursor" if chosen else "undated"
        return fitted((*label, Pen(view.glyphs).fit(text, sizes.bars, role)), sizes.main)
    line = set(as_of_cells(view, seen))
    if not (chosen or line):
        return joined((*label, *shown.line(row, seen, view.glyphs)))
    cells = []
    for index, cell in enumerate(shown.painted(row, seen, view.glyphs)):
        if cell.is_blank and index in line:
            cells.append((view.glyphs.as_of, "as-of"))
        else:
            is_chosen = chosen is not None and chosen.id in cell.events
            cells.append((cell.glyph, f"{cell.role}.cursor" if is_chosen else cell.role))
    return joined((*label, *glyph_runs(cells)))


def _chosen(view: View, lane: Lane) -> Event | None:
    """The cursor's event, if the cursor stands on this lane."""
    if lane.person != view.person:
        return None
    return lane.event(view.cursor)


def _label(
    chronology: Chronology, view: View, sizes: Layout, lane: Lane, *, is_named: bool, chosen: Event | None
) -> Row:
    """A lane's name and, in what room is left, a post held on it."""
    pen = Pen(view.glyphs)
    room = sizes.label - 3
    post_room = max(room // 3, 0)
    name_room = room - post_room
    name = short_lane_name(chronology.people[lane.person].name, name_room) if lane.person else "(no person)"
    return (
        gutter(view.glyphs, is_chosen=chosen is not None, is_marked=view.has_mark(lane.unordered)),
        pen.fit(name if is_named else "", name_room, "lane.name.cursor" if chosen else "lane.name"),
        Run(" "),
        pen.fit(_post(chronology, lane, chosen), post_room, "lane.post"),
        Run(" "),
    )


def _post(chronology: Chronology, lane: Lane, chosen: Event | None) -> str:
    only = lane.points[0] if len(lane.points) == 1 else None
    named = chosen or next(iter(lane.tenures), only)
    if named and named.kind is Kind.TENURE:
        return named.post or office(chronology, named)
    return str(named.kind) if named else ""


def status_row(chronology: Chronology, view: View, sizes: Layout, hints: Sequence[Hint] = ()) -> Row:
    """How much is above and below what is on screen, and the keys that help there, as many as have room."""
    overview: list[str] = []
    if is_shown(chronology, view, sizes):
        parts = [overview_words(chronology, view, sizes), *mention(hints, "overview", "one lane a row")]
    else:
        parts = _out_of_sight(chronology, view, sizes, hints)
        overview = mention(hints, "overview", "overview") if parts and sizes.mode is Mode.LANES else []
    parts += mention(hints, "claims", "folds the claims") if view.unfolded else []
    if view.is_unfolded and contents(chronology, view).empty:
        parts += mention(hints, "folds", "folds empty years")
    if years := _folded(chronology, view, sizes):
        parts += mention(hints, "folds", f"{years} empty years folded") or [f"{years} empty years folded"]
    if view.step is not Step.ALL:
        back = mention(hints, "zoom.fit", "whole event") + mention(hints, "zoom.all", "everything")
        parts += ["  ".join(back)] if back else []
    parts += overview
    rule = "╌" if not view.glyphs.is_ascii else "-"
    texts = [f" {rule} {' · '.join(parts[:count])} {rule}" for count in range(len(parts), 0, -1)]
    return (Pen(view.glyphs).fit(longest_fitting(texts, sizes.main), sizes.main, "status"),)


def _out_of_sight(chronology: Chronology, view: View, sizes: Layout, hints: Sequence[Hint]) -> list[str]:
    """How many lanes or events are out of sight, how many claims; and the keys that show them."""
    on_screen, total = sight(chronology, view, sizes), stops_of(chronology, view, sizes.mode).rows
    what = "lane" if sizes.mode is Mode.LANES else "event"
    outside = ((on_screen.first, "above"), (total - on_screen.last, "below"))
    parts = [f"{count} {what}{'s' if count > 1 else ''} {where}" for count, where in outside if count]
    if on_screen.hidden:
        through = mention(hints, "statement.next", "goes through them")
        parts.append(", ".join([f"{on_screen.hidden} more claims", *through]))
    return parts


def _folded(chronology: Chronology, view: View, sizes: Layout) -> int:
    """How many of the visible years are folded."""
    if sizes.mode is not Mode.LANES:
        return 0
    return sum(fold.years for fold in axis(window(chronology, view, sizes.bars)).folds)
