"""What a view lets through: the events, their lanes, their order; found once for a chronology and a filter."""

from fractions import Fraction
from itertools import islice

from tui.frame.held import HeldContents
from tui.frame.indexed import IndexedContents
from tui.frame.latest import Latest
from tui.frame.shown import Contents
from tui.frame.views import EVERYTHING, View
from tui.model.chronology import Chronology
from tui.model.events import Event
from tui.queries import Filter, passing
from tui.timeline.folds import Years
from tui.timeline.windows import DAYS_PER_CELL, Step, Window, whole

MOST_HELD = 1000
"""How many events of a large chronology are in memory at once; a filter that lets more through shows the first."""
MOST_FOUND = 300
"""How many of them by words: they are found anew at every key."""


def _contents(chronology: Chronology, asked: Filter) -> Contents:
    windows = chronology.windows
    if windows is None or windows.count <= MOST_HELD:
        return HeldContents(passing(chronology, asked), asked.person)
    if asked == EVERYTHING:
        return IndexedContents(chronology, windows)
    most = min(MOST_FOUND, MOST_HELD) if asked.text.strip() else MOST_HELD
    first = tuple(islice(passing(chronology, asked), None if asked.person else most + 1))
    shown = first if asked.person else first[:most]
    return HeldContents(shown, asked.person, is_cut=len(shown) < len(first))


_of_filter = Latest(_contents)


def contents(chronology: Chronology, view: View) -> Contents:
    """What the view lets through."""
    return _of_filter(chronology, view.filter)


def cursor_event(chronology: Chronology, view: View) -> Event | None:
    """The event the cursor stands on."""
    return contents(chronology, view).event(view.cursor)


def window(chronology: Chronology, view: View, width: int) -> Window:
    """The visible range of a view in a timeline of `width` cells."""
    if view.step is Step.ALL or view.first is None:
        return everything(chronology, view, width)
    return Window(view.first, Fraction(DAYS_PER_CELL[view.step]), width, _empty(chronology, view))


def everything(chronology: Chronology, view: View, width: int) -> Window:
    """The window that shows all there is in time, empty years folded unless the view wants them."""
    return whole(contents(chronology, view).extent, width, _empty(chronology, view))


def _empty(chronology: Chronology, view: View) -> tuple[Years, ...]:
    return () if view.is_unfolded else contents(chronology, view).empty
