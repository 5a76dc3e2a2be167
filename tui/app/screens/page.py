"""What the screens have in common: one canvas, keys from the table, and a way to copy."""

import threading
from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.events import Click, Key, MouseScrollDown, MouseScrollUp, Paste
from textual.message import Message
from textual.screen import Screen

from tui.app.bindings import KEYS, Keys, Where, footer_hints, meaning, shown
from tui.app.clipboard import copy
from tui.app.failing import Failing
from tui.app.keyboard import Listener
from tui.app.widgets.canvas import Canvas
from tui.browsing.typing import edited, pasted
from tui.frame.runs import Row
from tui.frame.views import Prompt, Reading, View
from tui.values import replace

_COPYING = threading.Lock()  # one after the other: what is copied last stays


class Told(Message):
    """What another thread has to say."""

    def __init__(self, notice: str) -> None:
        super().__init__()
        self.notice = notice


class Page(Failing, Listener, Screen[str]):
    """A screen that is one canvas, with at most one prompt, which takes the keys while it is open."""

    AUTO_FOCUS = ""
    WHERE: ClassVar[Where]
    first_rows: Sequence[Row] = ()  # what the terminal shows already

    def __init__(self, keys: Keys = KEYS) -> None:
        super().__init__()
        self.keys = keys
        self.hints = footer_hints(self.WHERE, keys)

    def compose(self) -> ComposeResult:
        """One canvas."""
        yield Canvas(self.first_rows)

    @property
    def canvas(self) -> Canvas:
        """What the page is painted on."""
        return self.query_one(Canvas)

    @property
    def shown(self) -> View | Reading | None:
        """What the page is drawn from, if it is one of these."""
        return None

    @property
    def prompt(self) -> Prompt | None:
        """What is being typed."""
        return self.shown.prompt if self.shown else None

    def follow(self, prompt: Prompt) -> None:
        """Show what is typed so far."""

    def answer(self, prompt: Prompt) -> None:
        """Do what was asked for."""

    def give_up(self) -> None:
        """Close the prompt; nothing was asked for."""

    def say(self, notice: str) -> None:
        """Say something at the foot of the page."""

    def point(self, x: int, y: int) -> None:
        """Answer a click."""

    def wheel(self, y: int, count: int) -> None:
        """Answer a notch of the wheel; `count` is 1 or -1."""

    def on_click(self, event: Click) -> None:
        """Only ever sent where the mouse was asked for."""
        self.point(event.screen_x, event.screen_y)

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        """Further."""
        self.wheel(event.screen_y, 1)

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        """Back."""
        self.wheel(event.screen_y, -1)

    async def press(self, event: Key) -> None:
        """Type it into the prompt, or do what it means here."""
        key = meaning(self.WHERE, event.key, event.character, keys=self.keys)
        if self.prompt is not None:
            self.type(event)
        elif key is not None:
            before = self.shown
            await (self.app if key.where is Where.EVERYWHERE else self).run_action(key.action)
            if key.unmoved and before and self.shown == replace(before, notice=""):
                self.say(key.unmoved)
        else:
            press = event.character if event.is_printable and event.character else event.key
            self.say(f"{shown(press)} means nothing here; ? shows all keys.")

    def type(self, event: Key) -> None:
        """Type into the prompt."""
        if self.prompt is None:
            return
        if event.key == "escape":
            self.give_up()
        elif event.key == "enter":
            self.answer(self.prompt)
        elif prompt := edited(self.prompt, event.key, event.character):
            self.follow(prompt)

    def on_paste(self, event: Paste) -> None:
        """Paste into the prompt."""
        if self.prompt is not None:
            event.stop()
            self.follow(pasted(self.prompt, event.text))

    def send_to_clipboard(self, text: str) -> None:
        """Copy a text by a thread of its own, which nobody waits for: a tmux that hangs keeps no key waiting."""
        driver = self.app._driver  # noqa: SLF001 - Textual has no public way to write a control sequence
        write = driver.write if driver else lambda _: None
        threading.Thread(target=self._send, args=(text, write), daemon=True).start()

    def _send(self, text: str, write: Callable[[str], None]) -> None:
        with _COPYING:
            notice = copy(text, write)
        self.app.screen.post_message(Told(notice))

    def on_told(self, event: Told) -> None:
        """Say it."""
        self.say(event.notice)
