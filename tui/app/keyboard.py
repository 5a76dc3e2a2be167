"""Keys one after the other, in the order in which they were typed, each for the screen that is there at its turn."""

from collections import deque
from pathlib import PurePath
from typing import cast

from textual.app import App
from textual.driver import Driver
from textual.events import Event, Key, Paste
from textual.message_pump import MessagePump

from tui.app.bindings import Keys
from tui.app.failing import Failing

WHILE_TYPING = ("interrupt", "suspend")
"""What works while something is typed, too, and waits for nothing that was typed before."""


class Listener(MessagePump):
    """A screen that takes keys, and tells when it is done with one."""

    @property
    def keyboard(self) -> "InTurn":
        """The application, which gives it keys."""
        return cast("InTurn", self.app)

    async def press(self, event: Key) -> None:
        """Do what a key means."""

    async def on_key(self, event: Key) -> None:
        """Do what a key means before the next is looked at: however fast they come, each meets the view it was for."""
        event.stop()
        event.prevent_default()
        try:
            await self.press(event)
        finally:
            await self.keyboard.go_on()


class InTurn(Failing, App[None]):
    """Holds what is typed while a key before it is answered: it may open or leave the screen that the rest is for.

    Textual itself gives each key at once to the screen that is there as it comes. What is typed ahead would be
    answered by the screen before, or lost, and its order with it.
    """

    def __init__(self, driver_class: type[Driver] | None, css_path: list[str | PurePath], keys: Keys) -> None:
        # At construction: a theme set later would be filtered as if it were truecolor, black on black without colour.
        super().__init__(driver_class=driver_class, css_path=css_path, ansi_color=True)
        self._urgent = {name for key in keys if key.id in WHILE_TYPING for name in key.keys}
        self._typed: deque[Key | Paste] = deque()
        self._waits = 0  # for so much that must be done first

    async def on_event(self, event: Event) -> None:
        """Take what is typed in its turn, and anything else at once."""
        if not isinstance(event, Key | Paste) or event.is_forwarded or self._is_urgent(event):
            await super().on_event(event)
        else:
            self._typed.append(event)
            await self._give()

    def _is_urgent(self, event: Key | Paste) -> bool:
        """Whether it waits for nothing."""
        return isinstance(event, Key) and event.key in self._urgent

    async def on_descendant_focus(self) -> None:
        """Give what was typed for a field to type into, now that there is one."""
        await self._give()

    def hold(self) -> None:
        """Give nothing until told to go on, as often as told to hold."""
        self._waits += 1

    async def go_on(self, first: Key | None = None) -> None:
        """Give what was typed since, and before that a key that was typed before it."""
        self._waits -= 1
        if first:
            self._typed.appendleft(Key(first.key, first.character))
        await self._give()

    async def _give(self) -> None:
        """Give what was typed to the screen that is there: all of it to a field, up to the next key to a listener."""
        while self._typed and not self._waits and (isinstance(self.screen, Listener) or self.focused):
            event = self._typed.popleft()
            is_waited_for = isinstance(event, Key) and isinstance(self.screen, Listener)
            self._waits += is_waited_for
            await super().on_event(event)
            if is_waited_for and not event.is_forwarded:  # it was the application's own
                self._waits -= 1
