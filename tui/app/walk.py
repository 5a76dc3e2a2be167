"""The explorer with a guided walk on top of it."""

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
        self.hold()  # for the walk: the timeline below it would answer

    async def on_ready(self) -> None:
        """Begin the walk."""
        await super().on_ready()
        if self.return_code:
            return
        screen = TourScreen(self.chronology, self.view, self.pace, self.manner.keys)
        screen.first_rows = self.stage.rows if self.stage else ()
        self.push_screen(screen)
        await self.go_on()
