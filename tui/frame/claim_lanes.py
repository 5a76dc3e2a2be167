"""The claims of an event whose sources differ, each on a lane of its own below the event's: by whom, and its bounds."""

from collections.abc import Collection

from tui.frame.contents import contents, cursor_event
from tui.frame.layout import Layout
from tui.frame.list_gaps import gaps
from tui.frame.listing import listed, stops_of
from tui.frame.phrases import voices
from tui.frame.quote_pane import claim_letter, shown_statement
from tui.frame.runs import Pen, Row, Run, fitted, glyph_runs, gutter, joined
from tui.frame.views import Mode, View
from tui.model.chronology import Chronology
from tui.model.events import Aspect, Claim, Event
from tui.model.statements import Kind
from tui.queries.claims import alone
from tui.timeline.lanes import Lane
from tui.timeline.painting import paint
from tui.timeline.windows import Window
from tui.values import dataclass
from tui.wording import date_words, told


@dataclass(frozen=True, slots=True)
class Side:
    """One claim of several: what it is about, its letter in the quote pane, and what its statements say alone."""

    aspect: Aspect
    letter: str
    claim: Claim
    event: Event


@dataclass(frozen=True, slots=True)
class Sight:
    """What of a timeline is on screen: rows from `first` up to `last`, and some claims below the cursor's row.

    `hidden` counts the claims that have no room.
    """

    first: int
    last: int
    claims: slice
    hidden: int


def sides(chronology: Chronology, view: View) -> list[Side]:
    """The claims to be drawn, as the quote pane orders them; none unless they are asked for."""
    event = cursor_event(chronology, view)
    if event is None or view.unfolded != event.id:
        return []
    boundaries = {Aspect.START: event.start, Aspect.END: event.end, Aspect.DATE: event.date}
    return [
        Side(conflict.aspect, claim_letter(index), claim, alone(chronology, event, claim))
        for conflict in event.conflicts
        if (boundary := boundaries[conflict.aspect])
        for index, claim in enumerate(told(boundary.claims))
    ]


def sight(chronology: Chronology, view: View, sizes: Layout) -> Sight:
    """The rows and claims that have room: the cursor's row and, where not all have, the claim that the quote is of."""
    claims, height = sides(chronology, view), sizes.rows
    total, event = stops_of(chronology, view, sizes.mode).rows, cursor_event(chronology, view)
    whole = range(view.top, min(view.top + height, total))
    between = gaps(chronology, view, sizes, range(view.top, min(view.top + 2 * height, total)))
    on_cursor = (row for row in whole if (claims or between) and _has_cursor(chronology, view, sizes, row))
    cursor = next(on_cursor, None)
    if cursor is None or event is None:
        return Sight(view.top, whole.stop, slice(0), 0)
    room = min(len(claims), height - 1)
    shown = shown_statement(chronology, view, event).id
    at = next((index for index, side in enumerate(claims) if shown in side.claim.statements), 0)
    passed = min(max(at + 1 - room, 0), len(claims) - room)
    rows = _around(cursor, range(view.top, total), height - room, between)
    return Sight(rows.start, rows.stop, slice(passed, passed + room), len(claims) - room)


def _around(cursor: int, rows: range, room: int, between: Collection[int]) -> range:
    """As many rows from the first on as have room with what stands between them, but the cursor's in any case."""
    first = rows.start
    while (cursor - first + 1) + sum(first < row <= cursor for row in between) > room:
        first += 1
    last, taken = first, 0
    while last < rows.stop and taken + 1 + (last > first and last in between) <= room:
        taken += 1 + (last > first and last in between)
        last += 1
    return range(first, last)


def _has_cursor(chronology: Chronology, view: View, sizes: Layout, row: int) -> bool:
    if sizes.mode is Mode.LIST:
        return any(event.id == view.cursor for event in listed(chronology, view).page(row, 1))
    lane = contents(chronology, view).lane(row)
    return lane.person == view.person and lane.event(view.cursor) is not None


def claim_lane(chronology: Chronology, view: View, sizes: Layout, seen: Window, side: Side) -> Row:
    """One claim as a lane: whose it is, and its own bounds, drawn as any other's."""
    is_tenure = side.event.kind is Kind.TENURE
    lane = Lane(None, (side.event,) if is_tenure else (), () if is_tenure else (side.event,))
    cells = ((cell.glyph, cell.role) for cell in paint(lane, seen, view.glyphs))
    return joined((*_label(chronology, view, sizes, side), *glyph_runs(cells)))


def _label(chronology: Chronology, view: View, sizes: Layout, side: Side) -> Row:
    """The claim as the quote pane writes it: the date, then who says so, cut short where there is no room."""
    text = f"{_letter(chronology, view, side)} {date_words(side.claim.date)} {voices(chronology, side.claim)}"
    fitting = Pen(view.glyphs).fit(text, sizes.label - 3, "lane.name")
    return (Run(" "), _pointer(chronology, view, side), fitting, Run(" "))


def claim_line(chronology: Chronology, view: View, sizes: Layout, dated: int, side: Side) -> Row:
    """One claim as a row of the list."""
    pen = Pen(view.glyphs)
    date = f"{_letter(chronology, view, side)} {date_words(side.claim.date)}"
    return fitted(
        (
            Run(" "),
            _pointer(chronology, view, side),
            pen.fit(date, dated - 1, "list.date"),
            Run("    "),
            pen(voices(chronology, side.claim), "list"),
        ),
        sizes.main,
        view.glyphs.ellipsis,
    )


def _pointer(chronology: Chronology, view: View, side: Side) -> Run:
    """Which claim the quote pane shows: that is all that tells one from another."""
    event = cursor_event(chronology, view)
    is_shown = event is not None and shown_statement(chronology, view, event).id in side.claim.statements
    return gutter(view.glyphs, is_chosen=is_shown)


def _letter(chronology: Chronology, view: View, side: Side) -> str:
    """The claim's letter, with the end it is about where both are disputed."""
    event = cursor_event(chronology, view)
    return f"{side.aspect} {side.letter}" if event and len(event.conflicts) > 1 else side.letter
