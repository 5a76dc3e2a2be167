"""The way into a guided walk: its first stop is painted, and only then Textual is loaded, which takes it over."""

import sys

from tui.app.bindings import tour_hints
from tui.app.first_frame import Stage, terminal_size
from tui.app.manner import Manner
from tui.browsing.touring import drawn, itinerary
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.values import replace


def run(chronology: Chronology, view: View, pace: float, manner: Manner, stage: Stage) -> int:
    """Walk through a chronology; a key takes over; returns an exit code.

    Args:
        chronology: What to walk through.
        view: With the characters that the terminal has.
        pace: Seconds for each stop.
        manner: How the explorer looks and what it listens to.
        stage: The terminal.
    """
    width, height = terminal_size()
    there = replace(view, width=width, height=height)
    first = drawn(chronology, itinerary(chronology, there)[0], height, tour_hints(manner.keys))
    stage.paint(first, width, height, manner.theme)
    sys.modules.setdefault("ssl", None)  # type: ignore[arg-type] # as in `starting`
    from tui.app.app import ended
    from tui.app.walk import Walk

    return ended(Walk(chronology, there, pace, manner, stage))
