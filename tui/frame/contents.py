"""What a view lets through: the events, their lanes, their order; found once for a chronology and a filter."""

from itertools import islice

from tui.frame.held import HeldContents
from tui.frame.indexed import IndexedContents
from tui.frame.latest import Latest
from tui.frame.shown import Contents
from tui.frame.views import EVERYTHING, Ask, View
from tui.model.chronology import Chronology
from tui.model.events import Event
from tui.queries.filters import Filter, passing
from tui.timeline.folds import Years
from tui.timeline.windows import DAYS_PER_CELL, Step, Window, whole

MOST_HELD = 1000
"""Of how many events a chronology has all in memory when nothing is asked for."""
MOST_FOUND, MOST_TYPED = 3000, 100
"""How many that a filter lets through a larger one shows: the first, and at every key while words are typed."""


def _contents(chronology: Chronology, asked: tuple[Filter, bool]) -> Contents:
    filter, is_typed = asked
    windows = chronology.windows
    if windows is None or windows.count <= MOST_HELD:
        return HeldContents(passing(chronology, filter), filter.person)
    if filter == EVERYTHING:
        return IndexedContents(chronology, windows)
    most = MOST_TYPED if is_typed else MOST_FOUND
    first = tuple(islice(passing(chronology, filter), None if filter.person else most + 1))
    shown = first if filter.person else first[:most]
    return HeldContents(shown, filter.person, is_cut=len(shown) < len(first))


_of_filter = Latest(_contents, kept=3)
_of_typed = Latest(_contents)


def contents(chronology: Chronology, view: View) -> Contents:
    """What the view lets through."""
    return contents_of(chronology, (view.filter, is_typed(view)))


def contents_of(chronology: Chronology, asked: tuple[Filter, bool]) -> Contents:
    """What a filter lets through; a little of it at once, if it is being typed."""
    filter, is_typed = asked
    if is_typed and filter != EVERYTHING:
        return _of_typed(chronology, asked)
    return _of_filter(chronology, (filter, False))


def is_typed(view: View) -> bool:
    """Whether the filter is being typed."""
    return view.prompt is not None and view.prompt.ask is Ask.FILTER


def cursor_event(chronology: Chronology, view: View) -> Event | None:
    """The event the cursor stands on."""
    return contents(chronology, view).event(view.cursor)


def window(chronology: Chronology, view: View, width: int) -> Window:
    """The visible range of a view in a timeline of `width` cells."""
    if view.step is Step.ALL or view.first is None:
        return everything(chronology, view, width)
    return Window(view.first, (DAYS_PER_CELL[view.step], 1), width, _empty(chronology, view))


def everything(chronology: Chronology, view: View, width: int) -> Window:
    """The window that shows all there is in time, empty years folded unless the view wants them."""
    return whole(contents(chronology, view).extent, width, _empty(chronology, view))


def _empty(chronology: Chronology, view: View) -> tuple[Years, ...]:
    return () if view.is_unfolded else contents(chronology, view).empty
