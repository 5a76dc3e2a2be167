"""The whole browse screen, for any size: exactly as many rows as it is high, each exactly as wide."""

from collections.abc import Sequence

from tui.frame.contents import contents, cursor_event
from tui.frame.footer import footer
from tui.frame.header import header
from tui.frame.layout import Arrangement, Layout, layout
from tui.frame.quote_pane import quote_rows
from tui.frame.runs import Pen, Row, Run, filled, fitted, side_by_side, stacked
from tui.frame.timeline_pane import axis_row, density_row, lane_rows, status_row
from tui.frame.views import Ask, Hint, Mode, Order, Tab, View, mention
from tui.model.chronology import Chronology
from tui.values import replace

_OF_LANES = ("zoom.in",)
"""What the footer names for lanes alone."""


def draw(chronology: Chronology, view: View, hints: Sequence[Hint] = ()) -> list[Row]:
    """The screen as rows of runs; `hints` are the keys the footer names, as many as have room, and panes."""
    if view.width < 1 or view.height < 1:
        return []
    sizes = layout(view)
    rows: list[Row] = []
    if sizes.header:
        rows.append(header(chronology, view))
    if sizes.density:
        rows.append(density_row(chronology, view))
    rows += _main(chronology, view, sizes, hints)
    if sizes.divider:
        rows.append(_divider(chronology, view, sizes, hints))
    if sizes.lower:
        rows += _lower(chronology, view, sizes)
    if sizes.footer:
        helpful = [hint for hint in hints if sizes.mode is Mode.LANES or hint.id not in _OF_LANES]
        rows.append(footer(view.glyphs, view.width, view.prompt, view.notice, helpful, _count(chronology, view)))
    return stacked(rows, view.width, view.height)


def _main(chronology: Chronology, view: View, sizes: Layout, hints: Sequence[Hint]) -> list[Row]:
    """Axis, lanes or list, and what is out of sight; with the person beside them where there is room."""
    height = sizes.axis + sizes.rows + sizes.status
    left = _timeline(chronology, view, sizes, height, hints)
    if not sizes.side:
        return left
    right = _person(chronology, _as_moved(view, Tab.PERSON), sizes.side, height)
    return side_by_side(left, Run(view.glyphs.wall, "rule"), right)


def _timeline(chronology: Chronology, view: View, sizes: Layout, height: int, hints: Sequence[Hint]) -> list[Row]:
    if view.prompt and view.prompt.ask in (Ask.PEOPLE, Ask.TO_MARK):
        return _chooser(chronology, view, view.prompt.ask, sizes.main, height)
    if not contents(chronology, view).count:
        return filled([(), *_nothing(chronology, view, sizes)], sizes.main, height)
    is_lanes = sizes.mode is Mode.LANES
    top = [axis_row(chronology, view, sizes) if is_lanes else _columns(view, sizes)] if sizes.axis else []
    rows = (lane_rows if is_lanes else _list)(chronology, view, sizes)
    below = [status_row(chronology, view, sizes, hints)] if sizes.status else []
    return filled([*top, *stacked(rows, sizes.main, sizes.rows), *below], sizes.main, height)


# The panes that most first screens do without are imported where they are drawn: they are a tenth of a start.


def _list(chronology: Chronology, view: View, sizes: Layout) -> list[Row]:
    from tui.frame.list_pane import list_rows

    return list_rows(chronology, view, sizes)


def _person(chronology: Chronology, view: View, width: int, height: int) -> list[Row]:
    from tui.frame.person_pane import person_rows

    return person_rows(chronology, view, width, height)


def _chooser(chronology: Chronology, view: View, ask: Ask, width: int, height: int) -> list[Row]:
    """What is chosen from."""
    from tui.frame.marks_pane import marks_rows
    from tui.frame.people_pane import people_rows

    return (people_rows if ask is Ask.PEOPLE else marks_rows)(chronology, view, width, height)


def _columns(view: View, sizes: Layout) -> Row:
    return fitted([Pen(view.glyphs)(f" {_order(view)}", "axis")], sizes.main)


def _order(view: View) -> str:
    if view.order is Order.DOCUMENT:
        return f"by document, in the order of the text{', backwards' if view.is_backwards else ''}"
    return f"by {view.order}{', newest first' if view.is_backwards else ''}, undated last"


def _nothing(chronology: Chronology, view: View, sizes: Layout) -> list[Row]:
    pen = Pen(view.glyphs)
    if chronology.events:
        return [(pen("  No event fits the filter. Esc gives the others back.", "notice"),)]
    read = len(chronology.documents)
    documents = f"{read} document{'' if read == 1 else 's'}"
    rows: list[Row] = [(pen(f"  {documents} read, and no event found in {'it' if read == 1 else 'them'}.", "notice"),)]
    rows += [
        (pen.fit(f"  {problem.document}: {problem.message}", sizes.main, "warning"),)
        for problem in chronology.problems[:8]
    ]
    return rows


def _divider(chronology: Chronology, view: View, sizes: Layout, hints: Sequence[Hint]) -> Row:
    """The line between the panes: the tabs, the shown one in brackets; whether sources differ, and the key for how."""
    rule, focus = view.glyphs.rule, _focus(view, sizes)
    event = cursor_event(chronology, view)
    runs = [Run(rule, "rule")]
    for one in tabs_of(sizes):
        name = str(one)
        if one is Tab.QUOTE and event:
            name += f" {view.statement % len(event.statements) + 1}/{len(event.statements)}"
        runs.append(Run(f"[{name}]", "tab.shown") if one is focus else Run(f" {name} ", "tab"))
        runs.append(Run(rule, "rule"))
    differ = " ".join([f" {view.glyphs.conflict} sources differ", *mention(hints, "claims", "")]).rstrip() + " "
    conflict = [Run(differ, "warning")] if event and event.conflicts else []
    gap = view.width - sum(run.width for run in (*runs, *conflict)) - 3
    if gap < 0:
        return fitted(runs, view.width)
    return fitted((*runs, Run(rule * gap, "rule"), *conflict, Run(rule * 3, "rule")), view.width)


def tabs_of(sizes: Layout) -> tuple[Tab, ...]:
    """The panes below the timeline and beside it."""
    return (Tab.QUOTE,) if sizes.arrangement is Arrangement.SMALL else tuple(Tab)


def _focus(view: View, sizes: Layout) -> Tab:
    """The pane that is chosen."""
    return view.tab if view.tab in tabs_of(sizes) else Tab.QUOTE


def _as_moved(view: View, pane: Tab) -> View:
    """The view as a pane is drawn of it: only the one that is chosen has moved."""
    return view if view.tab is pane else replace(view, scroll=0)


def _lower(chronology: Chronology, view: View, sizes: Layout) -> list[Row]:
    """The lower pane: where the person stands beside the timeline, never the person again."""
    focus = _focus(view, sizes)
    if focus is Tab.SOURCES:
        from tui.frame.sources_pane import sources_rows

        return sources_rows(chronology, view, view.width, sizes.lower)
    if focus is Tab.PERSON and not sizes.side:
        return _person(chronology, view, view.width, sizes.lower)
    return quote_rows(chronology, _as_moved(view, Tab.QUOTE), view.width, sizes.lower)


def chosen_pane(chronology: Chronology, view: View) -> list[Row]:
    """The rows of the pane that is chosen: what it shows when it is moved is told by comparing."""
    sizes = layout(view)
    if sizes.side and view.tab is Tab.PERSON:
        return _person(chronology, view, sizes.side, sizes.axis + sizes.rows + sizes.status)
    return _lower(chronology, view, sizes)


def _count(chronology: Chronology, view: View) -> str:
    if view.prompt is None:
        return ""
    if view.prompt.ask is Ask.PEOPLE:
        from tui.frame.people_pane import offered

        return offered(chronology, view.prompt.text)
    if view.prompt.ask is Ask.TO_MARK:
        from tui.frame.marks_pane import matching

        return f"{len(matching(chronology, view, view.prompt.text))} of {len(view.marks)} marks"
    if view.prompt.ask is not Ask.FILTER:
        return ""
    shown = contents(chronology, view)
    return f"{'more than ' if shown.is_cut else ''}{shown.count} of {len(chronology.events)} events"
