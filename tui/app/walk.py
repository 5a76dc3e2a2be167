"""The explorer with a guided walk on top of it."""

from textual.events import Event, Key

from tui.app.app import Explorer
from tui.app.first_frame import Stage
from tui.app.manner import PLAIN, Manner
from tui.app.screens.tour import TourScreen
from tui.frame.views import View
from tui.model.chronology import Chronology


class Walk(Explorer):
    """Remembers nothing: a walk is nobody's place."""

    def __init__(
        self, chronology: Chronology, view: View, pace: float, manner: Manner = PLAIN, stage: Stage | None = None
    ) -> None:
        super().__init__(chronology, view, stage=stage, manner=manner)
        self.pace = pace
        self._typed: list[Key] = []
        self._is_walking = False

    async def on_event(self, event: Event) -> None:
        """Keep what is typed for the walk until it is there: the timeline below it would answer."""
        if isinstance(event, Key) and not self._is_walking:
            self._typed.append(event)
        else:
            await super().on_event(event)

    def on_ready(self) -> None:
        """Begin the walk."""
        super().on_ready()
        if self.return_code:
            return
        screen = TourScreen(self.chronology, self.view, self.pace, self.manner.keys)
        screen.first_rows = self.stage.rows if self.stage else ()
        self.push_screen(screen)
        self._is_walking = True
        for key in self._typed:
            self.post_message(key)
