"""What the user must mend while the explorer runs: it ends with one sentence, not with what it was doing."""

from collections.abc import Callable
from functools import partial

from textual.events import Event
from textual.message import Message
from textual.message_pump import MessagePump
from textual.timer import Timer

from tui.errors import FastiError


class Failed(Message):
    """The explorer cannot go on, such as when its index was damaged meanwhile."""

    def __init__(self, error: FastiError) -> None:
        super().__init__()
        self.error = error


class Failing(MessagePump):
    """Tells the application of such an error, in whatever it was that an event asked for."""

    async def on_event(self, event: Event) -> None:
        """Do what an event asks for."""
        try:
            await super().on_event(event)
        except FastiError as error:
            self.app.post_message(Failed(error))

    def in_a_while(self, seconds: float, what: Callable[[], None]) -> Timer:
        """Do something later, as an event: what a timer does itself would fail unheard."""
        return self.set_timer(seconds, partial(self.call_later, what))
