"""A lane and a window → cells: what of each event is certain, possible, circa, unknown or disputed.

A cell is solid where all that the bounds leave of it is certain, half a block where its other half lies outside the
bounds, light where a day of it is only possible; a certain time too short to fill a cell is drawn as one. Marks for
what cannot be drawn to scale stand outside the bar, next to the end they speak of: `~` circa, `?` not stated, `►`
still in post when last seen, `!` sources disagree.
"""

from math import inf

from tui.model.events import Aspect, Days, Event, EventId, known_days
from tui.model.statements import Kind
from tui.timeline.glyphs import LETTERS, Glyphs
from tui.timeline.lanes import Lane
from tui.timeline.windows import Window
from tui.values import dataclass, replace

BLANK_ROLE = "lane"
CERTAIN_ROLE = "bar.certain"
POSSIBLE_ROLE = "bar.possible"
MARK_ROLE = "bar.mark"
CONFLICT_ROLE = "warning"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a lane: its character, what it is to the reader, and the events it stands for."""

    glyph: str = " "
    role: str = BLANK_ROLE
    events: tuple[EventId, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing is drawn here."""
        return self.glyph == " "

    @property
    def is_point(self) -> bool:
        """Whether a point event's own mark stands here."""
        return self.role.startswith("point.")


BLANK = Cell()


def paint(lane: Lane, window: Window, glyphs: Glyphs) -> tuple[Cell, ...]:
    """The lane's cells, exactly as many as the window has."""
    cells = [BLANK] * window.width
    for event in lane.unordered:
        _paint_days(cells, event, window, glyphs)
    for point in lane.points:
        _paint_letter(cells, point, window, glyphs)
    for event in lane.unordered:
        _paint_ends(cells, event, window, glyphs)
    for event in lane.events:
        _paint_conflicts(cells, event, window, glyphs)
    return tuple(cells)


def column(event: Event, window: Window) -> int | None:
    """The cell in which an event is to be looked for: a point's letter, the first cell of a bar; None if outside."""
    days = known_days(event)
    if days is None:
        return None
    first, last = window.cells(days)
    if event.kind is not Kind.TENURE:
        first = last = (first + last) // 2
    first = max(first, 0)
    return first if first <= min(last, window.width - 1) else None


def _paint_days(cells: list[Cell], event: Event, window: Window, glyphs: Glyphs) -> None:
    days = known_days(event)
    if days is None:
        return
    first, last = window.cells(days)
    shown = range(max(first, 0), min(last, window.width - 1) + 1)
    if event.kind is not Kind.TENURE:
        for index in shown:
            if cells[index].is_blank:
                cells[index] = Cell(glyphs.around, POSSIBLE_ROLE, (event.id,))
    elif shown:
        bar = Bar(event, days, window)
        for index in shown:
            cells[index] = Cell(*bar.block(index, glyphs), (event.id,))
    _cross_folds(cells, event, days, window, glyphs)


def _cross_folds(cells: list[Cell], event: Event, days: Days, window: Window, glyphs: Glyphs) -> None:
    """A bar that goes on over a fold shows it: it is longer than it looks."""
    for fold in window.folds:
        if days[0].toordinal() <= fold.first and fold.end <= days[1].toordinal() + 1:
            for index in window.fold_cells(fold):
                if 0 <= index < window.width and event.id in cells[index].events:
                    cells[index] = replace(cells[index], glyph=glyphs.fold)


class Bar:
    """A tenure's bar in half cells: where it begins and ends, and between which its certain days lie."""

    def __init__(self, event: Event, days: Days, window: Window) -> None:
        scale = window.scale
        begin, end = days[0].toordinal(), days[1].toordinal() + 1
        self._begin, self._end = scale.floor(2 * begin, 2), scale.ceil(2 * end, 2)
        self._solid: list[tuple[float, float]] = []
        self._short: set[int] = set()
        for core in event.certain:
            if core.earliest and core.latest:
                first, after = core.earliest.toordinal(), core.latest.toordinal() + 1
                left = -inf if first <= begin else scale.ceil(2 * first)
                right = inf if after >= end else scale.floor(2 * after)
                self._solid.append((left, right))
                self._short.add(scale.floor(first + after))

    def block(self, index: int, glyphs: Glyphs) -> tuple[str, str]:
        """The character of one of its cells, and its role."""
        is_certain = index in self._short or any(left <= index < right for left, right in self._solid)
        if not is_certain:
            return glyphs.possible, POSSIBLE_ROLE
        if self._begin > 2 * index:
            return glyphs.right_half, CERTAIN_ROLE
        if self._end < 2 * index + 2:
            return glyphs.left_half, CERTAIN_ROLE
        return glyphs.certain, CERTAIN_ROLE


def _paint_letter(cells: list[Cell], event: Event, window: Window, glyphs: Glyphs) -> None:
    at = column(event, window)
    if at is None:
        return
    letter = LETTERS[event.kind] if event.modality is None else LETTERS[event.kind].lower()
    here = cells[at]
    if here.is_point:
        count = len(here.events) + 1
        cells[at] = Cell(str(count) if count <= 9 else glyphs.several, "point.several", (*here.events, event.id))
    else:
        cells[at] = Cell(letter, f"point.{event.kind}", (event.id,))


def _paint_ends(cells: list[Cell], event: Event, window: Window, glyphs: Glyphs) -> None:
    days = known_days(event)
    if days is None:
        return
    first, last = window.cells(days)
    before, after = _end_marks(event, glyphs)
    for at, mark in ((first - 1, before), (last + 1, after)):
        if mark and 0 <= at < window.width and cells[at].is_blank:
            cells[at] = Cell(mark, MARK_ROLE, (event.id,))


def _end_marks(event: Event, glyphs: Glyphs) -> tuple[str, str]:
    """What stands before and after the days that are drawn."""
    if event.kind is not Kind.TENURE:
        circa = glyphs.circa if event.date and event.date.approximate else ""
        before = circa if event.span.earliest else glyphs.unknown
        return before, "" if event.span.latest else glyphs.unknown
    before = glyphs.circa if event.start and event.start.approximate else ""
    after = glyphs.circa if event.end and event.end.approximate else ""
    if event.span.earliest is None:
        before = glyphs.unknown
    if event.span.latest is None:
        after = glyphs.still if is_open(event) else glyphs.unknown
    return before, after


def is_open(event: Event) -> bool:
    """Whether the last that is known of a tenure is that it held."""
    days = known_days(event)
    return event.end is None and days is not None and event.last_seen == days[1] and event.modality is None


def _paint_conflicts(cells: list[Cell], event: Event, window: Window, glyphs: Glyphs) -> None:
    days = known_days(event)
    if days is None or not event.conflicts:
        return
    first, last = window.cells(days)
    if last < 0 or first >= window.width:
        return
    at_start = all(conflict.aspect is Aspect.START for conflict in event.conflicts)
    tries = range(first - 1, first - 4, -1) if at_start else range(last + 1, last + 4)
    inside = range(max(first, 0), min(last, window.width - 1) + 1)
    places = [*tries, *(inside if at_start else reversed(inside))]
    free = [at for at in places if 0 <= at < window.width and not cells[at].is_point]
    blank = [at for at in free if cells[at].is_blank]
    if free:
        at = blank[0] if blank and blank[0] in tries else free[0]
        cells[at] = Cell(glyphs.conflict, CONFLICT_ROLE, (*cells[at].events, event.id))
