"""What the timeline shows on demand: claims that differ, empty years, an overview of the lanes."""

from tui.browsing.standing import cursor_day, of_lanes, settled, window_of
from tui.frame.contents import contents, cursor_event
from tui.frame.layout import layout
from tui.frame.views import Mode, View
from tui.model.chronology import Chronology
from tui.timeline.windows import Step
from tui.values import replace


def toggled_claims(view: View, chronology: Chronology) -> View:
    """The claims of the cursor's event each on a lane of its own, or folded again."""
    event = cursor_event(chronology, view)
    if event is None or not event.conflicts:
        return replace(view, notice="The sources of this event do not differ.")
    return replace(view, unfolded=None if view.unfolded == event.id else event.id, is_overview=False, notice="")


@of_lanes
def toggled_overview(view: View, chronology: Chronology) -> View:
    """Four lanes a row, or a row for each again; from the list to the overview of the lanes."""
    lanes = settled(replace(view, mode=Mode.LANES, unfolded=None, notice=""), chronology)
    if contents(chronology, lanes).stops.rows <= layout(view).rows:
        return replace(lanes, is_overview=False, notice="All lanes are on screen.")
    return replace(lanes, is_overview=not view.is_overview or view.mode is not Mode.LANES)


@of_lanes
def toggled_folds(view: View, chronology: Chronology) -> View:
    """The empty years in their full width, or folded again; the cursor's date keeps its column."""
    if not contents(chronology, view).empty:
        return replace(view, notice="No year without an event lies between two with one.")
    seen, day = window_of(view, chronology), cursor_day(view, chronology)
    turned = replace(view, is_unfolded=not view.is_unfolded, notice="")
    if view.step is Step.ALL or day is None:
        return settled(turned, chronology)
    there = window_of(turned, chronology).keeping(day, seen)
    return settled(replace(turned, first=there.first), chronology)
