"""A guided walk that goes on by itself until a key takes over."""

from textual.events import Key, Resize
from textual.timer import Timer

from tui.app.bindings import Keys, Where, meaning, tour_hints
from tui.app.screens.browse import BrowseScreen
from tui.app.screens.page import Page
from tui.browsing.touring import drawn, itinerary
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.values import replace

_ONLY_STOP = ("escape", "space", "enter")


class TourScreen(Page):
    """Shows one stop after the other; a key leaves the reader in the explorer at the stop, and does there what it does.

    Esc, Space and Enter only stop the walk: whoever presses them wants no more than that.
    """

    WHERE = Where.EVERYWHERE

    def __init__(self, chronology: Chronology, view: View, pace: float, keys: Keys) -> None:
        super().__init__(keys)
        self.hints = tour_hints(keys)
        self.chronology = chronology
        self.view = view
        self.pace = pace
        self.stops = itinerary(chronology, view)
        self.at = 0
        self._waiting: Timer | None = None

    def on_resize(self, event: Resize) -> None:
        """Draw for the new size."""
        self.view = replace(self.view, width=event.size.width, height=event.size.height)
        self.stops = itinerary(self.chronology, self.view)
        self.show()
        self._waiting = self._waiting or self.in_a_while(self.pace, self.go_on)

    def show(self) -> None:
        """Draw the stop."""
        self.canvas.show(drawn(self.chronology, self.stops[self.at], self.view.height, self.hints))

    def go_on(self) -> None:
        """Show the next stop; the last one stays."""
        self.at += 1
        self.show()
        if self.at + 1 < len(self.stops):
            self._waiting = self.in_a_while(self.pace, self.go_on)

    async def press(self, event: Key) -> None:
        """Take over, unless the key quits or draws the screen again."""
        key = meaning(Where.EVERYWHERE, event.key, event.character, keys=self.keys)
        if key and key.id in ("quit", "interrupt", "redraw", "suspend"):
            await self.app.run_action(key.action)
            return
        stop = self.stops[self.at]
        self.dismiss()
        screen = self.app.screen
        if isinstance(screen, BrowseScreen):  # by its own hand, or what it opens would answer to this screen
            self.keyboard.hold()
            screen.call_later(screen.take_over, stop.view, stop.reading, None if event.key in _ONLY_STOP else event)
