"""Which time is on screen: that of the lanes' window, or of the events in the list."""

from tui.frame.claim_lanes import sight
from tui.frame.contents import window
from tui.frame.latest import Latest
from tui.frame.layout import layout
from tui.frame.listing import listed
from tui.frame.shown import Listed
from tui.frame.views import Mode, View
from tui.model.chronology import Chronology
from tui.model.events import Days, known_days


def visible_days(chronology: Chronology, view: View) -> Days | None:
    """The first and last day on screen: in the list, on which the events there begin; None if none has a date."""
    sizes = layout(view)
    if sizes.mode is Mode.LANES:
        return window(chronology, view, sizes.bars).days
    rows = sight(chronology, view, sizes)
    return _begun(chronology, (listed(chronology, view), range(rows.first, rows.last)))


def _find_begun(_: Chronology, asked: tuple[Listed, range]) -> Days | None:
    shown, rows = asked
    begun = [days[0] for event in shown.page(rows.start, len(rows)) if (days := known_days(event))]
    return (min(begun), max(begun)) if begun else None


_begun = Latest(_find_begun)
