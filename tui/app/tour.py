"""The explorer with a guided walk on top of it."""

from tui.app.app import Explorer, ended
from tui.app.manner import PLAIN, Manner
from tui.app.screens.tour import TourScreen
from tui.frame.views import View
from tui.model.chronology import Chronology


def run(chronology: Chronology, view: View, pace: float, manner: Manner) -> int:
    """Walk through a chronology; a key takes over; returns an exit code.

    Args:
        chronology: What to walk through.
        view: With the characters that the terminal has.
        pace: Seconds for each stop.
        manner: How the explorer looks and what it listens to.
    """
    return ended(Tour(chronology, view, pace, manner))


class Tour(Explorer):
    """Remembers nothing: a walk is nobody's place."""

    def __init__(self, chronology: Chronology, view: View, pace: float, manner: Manner = PLAIN) -> None:
        super().__init__(chronology, view, manner=manner)
        self.pace = pace

    def on_ready(self) -> None:
        """Begin the walk."""
        self.push_screen(TourScreen(self.chronology, self.view, self.pace, self.manner.keys))
