"""The first line of the screen: what is shown of what, which time, and how many of everything."""

from datetime import date

from tui.frame.contents import contents, window
from tui.frame.latest import Latest
from tui.frame.layout import layout
from tui.frame.runs import Pen, Row, Run, fitted, spread
from tui.frame.shown import Contents
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.statements import Kind
from tui.timeline.axis import MONTHS, axis
from tui.timeline.windows import Window
from tui.wording import counted, date_words


def header(chronology: Chronology, view: View) -> Row:
    """What is shown of what: corpus, filter, visible range, and how many of everything."""
    pen, shown = Pen(view.glyphs), contents(chronology, view)
    what = [pen(f" {chronology.name}", "header.name")]
    if view.is_filtered:
        what.append(pen(f" ▸ {_filter(chronology, view)}", "header.filter"))
    day = [pen(f" @ {date_words(view.as_of.text)}", "header.as-of")] if view.as_of else []
    seen, when = window(chronology, view, layout(view).bars), []
    if shown.extent.earliest and view.width >= 60:
        when = [pen(f" ▸ {_range(seen, shown.extent, view.glyphs.dash)} by {axis(seen).unit}", "header")]
    count = counted(len(chronology.events), "event", "events")
    count = f"{shown.count}{'+' if shown.is_cut else ''} of {count}" if view.is_filtered else count
    events, brief = pen(f"  {count}", "header"), [pen(f" {count} ", "header")]
    people = pen(f"  {counted(len(chronology.people), 'person', 'people')}", "header")
    wanting = _wanting(pen, shown, _unread(chronology, None))
    for left, right in (
        ([*what, *when, *day], [events, people, *wanting, pen("   ? help ", "header")]),
        ([*what, *when, *day], [events, *wanting]),
        ([*what, *when, *day], brief),
        ([*what, *day], brief),
    ):
        if sum(run.width for run in (*left, *right)) < view.width:
            return spread(left, right, view.width)
    return fitted([*what, *when, *day], view.width, view.glyphs.ellipsis)


def _wanting(pen: Pen, shown: Contents, unread: int) -> list[Run]:
    """How many events have sources that differ, or no date; how many documents could not be read."""
    runs = []
    if shown.conflicts:
        runs.append(pen(f"  !{shown.conflicts}", "warning"))
    if shown.undated:
        runs.append(pen(f"  {shown.undated} undated", "header"))
    if unread:
        runs.append(pen(f"  {unread} not read", "warning"))
    return runs


def _find_unread(chronology: Chronology, _: None) -> int:
    """How many documents could not be read; `fasti check` names them."""
    blamed = {problem.document for problem in chronology.problems if problem.span is None}
    return sum(document not in chronology.documents for document in blamed)


_unread = Latest(_find_unread)


def _filter(chronology: Chronology, view: View) -> str:
    parts = [f"“{view.filter.text.strip()}”"] if view.filter.text.strip() else []
    if view.filter.person:
        parts.append(chronology.people[view.filter.person].label)
    if len(view.filter.kinds) < len(Kind):
        parts.append(" ".join(f"{kind}s" for kind in Kind if kind in view.filter.kinds) or "no kinds")
    return " ".join(parts)


def _range(seen: Window, known: Bounds, dash: str) -> str:
    first, last = max(seen.days[0], known.earliest or date.min), min(seen.days[1], known.latest or date.max)
    if (last - first).days > 3 * 365:
        return f"{first.year}{dash}{last.year}"
    start, end = (f"{MONTHS[day.month - 1]} {day.year}" for day in (first, last))
    return start if start == end else f"{start}{dash}{end}"
