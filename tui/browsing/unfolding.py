"""What the timeline shows on demand: the claims of an event whose sources differ."""

from dataclasses import replace

from tui.frame.contents import cursor_event
from tui.frame.views import View
from tui.model.chronology import Chronology


def toggled_claims(view: View, chronology: Chronology) -> View:
    """The claims of the cursor's event each on a lane of its own, or folded again."""
    event = cursor_event(chronology, view)
    if event is None or not event.conflicts:
        return replace(view, notice="The sources of this event do not differ.")
    return replace(view, unfolded=None if view.unfolded == event.id else event.id, notice="")
