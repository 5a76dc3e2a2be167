"""The explorer: one application over one chronology."""

import gc
import signal
from collections.abc import Iterable
from functools import partial
from pathlib import Path, PurePath
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.events import Resize
from textual.screen import Screen

from tui import resources
from tui.app.bindings import KEYS, Where, keys_of
from tui.app.driving import forget, listen_to_mouse, own_driver
from tui.app.failing import Failed
from tui.app.first_frame import Stage
from tui.app.keyboard import WHILE_TYPING, InTurn
from tui.app.manner import PLAIN, Manner
from tui.app.memory import Memory
from tui.app.screens.browse import BrowseScreen
from tui.app.screens.page import Page
from tui.errors import FastiError
from tui.frame.runs import Pen
from tui.frame.views import View
from tui.model.chronology import Chronology

Bindable = Binding | tuple[str, str] | tuple[str, str, str]


def ended(explorer: "Explorer") -> int:
    """Run it until its reader has had enough; returns an exit code.

    Raises:
        FastiError: It could not go on.
    """
    explorer.run(mouse=explorer.manner.has_mouse)
    gc.freeze()  # else the interpreter looks through everything once more before it ends: a tenth of a second
    if explorer.failure:
        raise explorer.failure
    return explorer.return_code or 0


def sheets(theme: str) -> list[str | PurePath]:
    """The style sheets of a theme: the layout, and its colours."""
    folder = Path(resources.styles())
    return [folder / "explorer.tcss", folder / "themes" / f"{theme}.tcss"]


class Explorer(InTurn):
    """Starts on the timeline; uses the terminal's own colours, no mouse, no animation."""

    BINDINGS: ClassVar[list[Bindable]] = [
        Binding(",".join(key.keys), key.action, key.what, show=False, priority=key.id in WHILE_TYPING, id=key.id)
        for key in keys_of(Where.EVERYWHERE)
    ]
    COMMAND_PALETTE_BINDING = "colon"
    TITLE = "fasti"
    ALLOW_SELECT = False  # a reader selects with the terminal's own hand

    def __init__(
        self,
        chronology: Chronology,
        view: View | None = None,
        memory: Memory | None = None,
        stage: Stage | None = None,
        manner: Manner = PLAIN,
    ) -> None:
        driver = own_driver()
        if stage and driver is None:
            stage.restore()  # Textual's own would take the settings of the first frame for those of the shell
        super().__init__(driver, sheets(manner.theme), manner.keys)
        self.manner = manner
        if manner.keys is not KEYS:  # of the rest the pages take care: Textual goes through all bindings at every key
            self.set_keymap({key.id: ",".join(key.keys) for key in keys_of(Where.EVERYWHERE, manner.keys)})
        self.animation_level = "none"
        self.chronology = chronology
        self.view = view or View()
        self.memory = memory
        self.stage = stage
        self.failure: FastiError | None = None
        self._is_ready = False
        self._told_to_end: signal.Signals | None = None

    def get_default_screen(self) -> Screen[str]:
        """The timeline."""
        screen = BrowseScreen(self.chronology, self.view, self.memory, self.manner.keys)
        if self.stage:
            screen.first_rows, screen.has_moved = self.stage.rows, self.stage.has_moved
        return screen

    def on_mount(self) -> None:
        """Leave a clean terminal when told to end or when the line drops, and a full one when called back."""
        import asyncio

        loop = asyncio.get_running_loop()
        self.app_resume_signal.subscribe(self, self.on_resumed)
        for ending in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(ending, self.end_by, ending)

    async def on_ready(self) -> None:
        """From now on a size that comes is news; and it can be ended, as it may have been told meanwhile."""
        self._is_ready = True
        if told := self._told_to_end or (self.stage.told_to_end if self.stage else None):
            self.end_by(told)

    def on_resize(self, event: Resize) -> None:
        """Draw all of it again where the size is the same: it may have been another one meanwhile."""
        if self._is_ready and event.size == self.size:
            self.action_redraw()

    def on_resumed(self, _: App[None]) -> None:
        """Draw all of it again: the shell has written over it, and Textual sees no change."""
        self.action_redraw()

    def action_redraw(self) -> None:
        """Draw all of it again, whatever another program has written over it."""
        forget(self)
        self.screen.refresh(layout=True)
        for widget in self.screen.walk_children():
            widget.refresh()

    def end_by(self, ending: signal.Signals) -> None:
        """Exit as a shell expects of a program that a signal ended, once there is a page to leave."""
        self._told_to_end = ending
        if self._is_ready:
            self.exit(return_code=128 + ending)

    def on_failed(self, event: Failed) -> None:
        """Give the terminal back; the sentence is said there."""
        self.failure = event.error
        self.exit()

    def action_command_palette(self) -> None:
        """Find a command by name; without a blinking cursor, which would send bytes while nothing happens."""
        from textual.command import CommandPalette

        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(placeholder="Search for commands", id="--command-palette"))
            self.call_after_refresh(self.still_cursor)

    def still_cursor(self) -> None:
        """Stop the cursor of what is typed into from blinking."""
        from textual.widgets import Input

        for field in self.screen.query(Input):
            field.cursor_blink = False

    def action_toggle_mouse(self) -> None:
        """Listen to the mouse, or leave it to the terminal."""
        is_on = listen_to_mouse(self)
        if is_on is not None and isinstance(self.screen, Page):
            self.screen.say(f"The mouse {'points and scrolls here' if is_on else 'is the terminal’s again'}.")

    def action_help(self) -> None:
        """Show every key."""
        from tui.app.screens.help import HelpScreen

        asked_on = self.screen.WHERE if isinstance(self.screen, Page) else Where.BROWSE
        pane = self.screen.view.tab if isinstance(self.screen, BrowseScreen) else None
        self.push_screen(HelpScreen(self.view.glyphs, asked_on, self.manner.keys, pane))

    def get_system_commands(self, screen: Screen[str]) -> Iterable[SystemCommand]:
        """Every command that works on this screen, for the palette, in the characters that the terminal has."""
        pen, here = Pen(self.view.glyphs), screen.WHERE if isinstance(screen, Page) else Where.EVERYWHERE
        for where in dict.fromkeys((here, Where.EVERYWHERE)):
            node = self if where is Where.EVERYWHERE else screen
            for key in keys_of(where, self.manner.keys):
                if key.id not in ("palette", "interrupt"):
                    does = partial(node.run_action, key.action)
                    yield SystemCommand(key.what.capitalize(), pen(key.shown).text, does)
