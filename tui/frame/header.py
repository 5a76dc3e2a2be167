"""The first line of the screen: what is shown of what, which time, and how many of everything."""

from datetime import date

from tui.frame.contents import contents, window
from tui.frame.latest import Latest
from tui.frame.layout import layout
from tui.frame.runs import Pen, Row, Run, fitted, spread
from tui.frame.shown import Contents
from tui.frame.views import Mode, View
from tui.frame.visible import visible_days
from tui.model.chronology import Chronology
from tui.model.events import Days
from tui.model.statements import Kind
from tui.timeline.axis import MONTHS, axis
from tui.wording import counted, date_words

_KINDS = {kind: f"{kind}s" for kind in Kind} | {Kind.TENURE: "posts"}
"""The kinds as the keys that show them are named."""


def header(chronology: Chronology, view: View) -> Row:
    """What is shown of what: corpus, filter, visible range, and how many of everything."""
    pen, shown = Pen(view.glyphs), contents(chronology, view)
    what = [pen(f" {chronology.name}", "header.name")]
    if view.is_filtered:
        what.append(pen(f" ▸ {_filter(chronology, view)}", "header.filter"))
    day = [pen(f" @ {date_words(view.as_of.text)}", "header.as-of")] if view.as_of else []
    days = visible_days(chronology, view) if view.width >= 60 and shown.extent.earliest else None
    when = [pen(f" ▸ {_time(chronology, view, days)}", "header")] if days else []
    count = counted(len(chronology.events), "event", "events")
    count = f"{shown.count}{'+' if shown.is_cut else ''} of {count}" if view.is_filtered else count
    events, brief = pen(f"  {count}", "header"), [pen(f" {count} ", "header")]
    people = pen(f"  {counted(len(chronology.people), 'person', 'people')}", "header")
    wanting = _wanting(pen, shown, _unread(chronology, None))
    for left, right in (
        ([*what, *when, *day], [events, people, *wanting, pen("   ? help ", "header")]),
        ([*what, *when, *day], [events, *wanting]),
        ([*what, *day], [events, *wanting]),
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
        parts.append(" ".join(_KINDS[kind] for kind in Kind if kind in view.filter.kinds))
    return " ".join(parts)


def _time(chronology: Chronology, view: View, days: Days) -> str:
    """The time on screen: of lanes with the unit of their axis; of the list the years, for it may know no more."""
    sizes, known = layout(view), contents(chronology, view).extent
    first, last = max(days[0], known.earliest or date.min), min(days[1], known.latest or date.max)
    start, end = str(first.year), str(last.year)
    if sizes.mode is Mode.LANES and (last - first).days <= 3 * 365:
        start, end = (f"{MONTHS[day.month - 1]} {day.year}" for day in (first, last))
    time = start if start == end else f"{start}{view.glyphs.dash}{end}"
    return f"{time} by {axis(window(chronology, view, sizes.bars)).unit}" if sizes.mode is Mode.LANES else time
