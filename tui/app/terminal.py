"""All that fasti uses of Textual's private parts: what is sent to the terminal, and how its input is waited for.

Textual's compositor sends whole lines; here only the cells that differ from those last written go out. Its driver
looks for input ten times a second, and so takes a tenth of one to end; this one sleeps until there is some.
Where Textual is not as this module knows it, `own_driver` gives None, and all goes Textual's own way.
"""

# ruff: noqa: SLF001 - here, and nowhere else

import os
import selectors
import sys
import termios
from asyncio import TimerHandle
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from time import monotonic
from typing import Any, cast

from rich.color import ColorSystem
from rich.console import Console, RenderableType
from textual import constants
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual._parser import Parser
from textual._styles_cache import StylesCache
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.driver import Driver
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Region
from textual.message import Message
from textual.messages import TerminalSupportsSynchronizedOutput
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from tui.app.colours import codes_of
from tui.app.ends import lasting, typed, unaltered
from tui.app.first_frame import TO_SCREEN, Stage, painted
from tui.app.line import Line, speed_of
from tui.app.manner import THEME
from tui.app.pace import Pace
from tui.app.picture import Picture
from tui.app.strips import strip_cells
from tui.app.waking import Waking
from tui.frame.runs import Row

KNOWN: tuple[tuple[Callable[..., object], tuple[str, ...], tuple[str, ...]], ...] = (
    (LayoutUpdate.__init__, ("self", "strips", "region"), ()),
    (ChopsUpdate.__init__, ("self", "chops", "spans", "chop_ends"), ()),
    (ChopsUpdate.render_segments, ("self", "console"), ("crop", "chops", "chop_ends", "spans")),
    (App._display, ("self", "screen", "renderable"), ("render_segments", "_driver", "write")),
    (LinuxDriver.__init__, ("self", "app"), ("fileno", "exit_event")),
    (LinuxDriver.start_application_mode, ("self",), ("_run_input_thread", "attrs_before", "WriterThread", "_file")),
    (LinuxDriver.disable_input, ("self",), ("exit_event", "set", "clear", "join", "_disable_mouse_support")),
    (LinuxDriver._enable_mouse_support, ("self",), ("_mouse",)),
    (LinuxDriver._sigcont_application, ("self",), ("resume_application_mode",)),
    (LinuxDriver._sigtstp_application, ("self",), ("_must_signal_resume",)),
    (LinuxDriver._run_input_thread, ("self",), ("run_input_thread",)),
    (Driver.process_message, ("self", "message"), ("send_message",)),
    (App._begin_update, ("self",), ("_sync_available",)),
    (App._end_update, ("self",), ("_sync_available",)),
    (StylesCache.set_dirty, ("self",), ("_dirty_lines",)),
    (Widget.render_lines, ("self", "crop"), ("_styles_cache", "render_widget")),
    (Parser.feed, ("self", "data"), ("_timeout_time",)),
    (Parser.tick, ("self",), ("_timeout_time",)),
)
"""What is used: functions, their arguments, and names that must be used in them."""


def is_known() -> bool:
    """Whether Textual's private parts are as this module uses them."""
    known = ((function.__code__, arguments, names) for function, arguments, names in KNOWN)
    return all(code.co_varnames[: code.co_argcount] == has and {*uses} <= {*code.co_names} for code, has, uses in known)


def own_driver() -> type[Driver] | None:
    """The driver for a terminal; None for Textual's own."""
    return WakingDriver if is_known() else None


def forget(app: App[None]) -> None:
    """Have all of the screen sent again when it is next drawn: it is not known any longer what the terminal shows."""
    if isinstance(app._driver, WakingDriver):
        app._driver.forget()


def listen_to_mouse(app: App[None]) -> bool | None:
    """Have the mouse listened to, or no longer; returns whether it is now, None where that cannot be chosen."""
    driver = app._driver
    if not isinstance(driver, WakingDriver):
        return None
    driver.listen_to_mouse(not driver._mouse)
    return driver._mouse


def shown_at_once(canvas: Widget, rows: Mapping[int, Row]) -> bool:
    """Have some rows of a canvas shown past Textual's compositor; whether that could be done."""
    driver = canvas.app._driver
    return isinstance(driver, WakingDriver) and driver.show(canvas, rows)


_MOUSE_ON, _MOUSE_OFF = "\x1b[?1000h\x1b[?1006h", "\x1b[?1006l\x1b[?1000l"
"""Buttons and the wheel, and no more: where the mouse merely moves, nothing is sent."""

_LASTS = 0.5  # seconds
_LAST_PATIENCE = 1.0  # seconds, at the end, and only where a question is open


class WakingDriver(LinuxDriver):
    """Sends what differs from the screen before; sleeps until there is input, and wakes at once when told to stop."""

    def __init__(
        self, app: App[None], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._file = cast(Any, lasting(cast(Any, self._file)))
        self.exit_event = self._told_to_stop = Waking()
        self._picture = Picture()
        self._line = Line()
        self._pace = Pace(self._line, self._loop, self._send)
        self._looks = codes_of(getattr(getattr(app, "manner", None), "theme", THEME), is_colourless=app.no_color)
        self._continued: TimerHandle | None = None
        self._settings: list[Any] = []
        self._stage: Stage | None = getattr(app, "stage", None)
        self._is_on_screen, self._unanswered = False, b""
        app._display = partial(self._display, app._display)  # type: ignore[method-assign]

    def forget(self) -> None:
        """Know no longer what the terminal shows, so that all of it is sent again."""
        self._picture = Picture()

    def listen_to_mouse(self, wanted: bool) -> None:
        """Have the terminal report the mouse, or leave it to the reader for selecting."""
        self._mouse = True
        (self._enable_mouse_support if wanted else self._disable_mouse_support)()
        self._mouse = wanted

    def _enable_mouse_support(self) -> None:
        if self._mouse:
            self.write(_MOUSE_ON)

    def _disable_mouse_support(self) -> None:
        if self._mouse:
            self.write(_MOUSE_OFF)

    def start_application_mode(self) -> None:
        """Take the terminal: at the start with what is painted on it, or when called back, when nothing is known."""
        stage, self._stage = self._stage, None
        self._picture = stage.hand_over() if stage else Picture()
        self._is_on_screen, self._unanswered = stage is not None, stage.unanswered if stage else b""
        self._line = Line(speed_of(self.fileno, os.environ, sys.platform))
        self._pace = Pace(self._line, self._loop, self._send)
        super().start_application_mode()  # type: ignore[no-untyped-call]
        self._is_on_screen = False
        if stage:
            self.attrs_before = stage.before
        with suppress(termios.error):
            self._settings = unaltered(self.fileno)

    def _sigcont_application(self, *_: object) -> None:
        """Come back. Stopped by somebody else, nothing was given back, and Textual would begin a second time."""
        if self._must_signal_resume:
            super()._sigcont_application()
        else:
            self._loop.call_soon_threadsafe(self._continue)

    def _continue(self) -> None:
        """Draw all of it again once it is sure to last: who slows another program down stops it ten times a second."""
        if self._continued:
            self._continued.cancel()
        if self._settings:
            self._continued = self._loop.call_later(_LASTS, self._take_again)

    def _take_again(self) -> None:
        """Make the terminal what it was: a shell may have had it meanwhile."""
        with suppress(termios.error):
            termios.tcsetattr(self.fileno, termios.TCSANOW, self._settings)
        self.write(f"{TO_SCREEN}\x1b[?25l\x1b[?7l")
        self._app.post_message(self.SignalResume())

    def write(self, data: str) -> None:
        """Send something; to be on the screen once more would clear it."""
        if not (self._is_on_screen and data == TO_SCREEN):
            super().write(data)

    def _display(
        self,
        display: Callable[[Screen[str], RenderableType | None], None],
        screen: Screen[str],
        update: RenderableType | None,
    ) -> None:
        """Display an update as its difference to what is shown already; not while the line is busy."""
        if not isinstance(update, LayoutUpdate | ChopsUpdate):
            display(screen, update)
            return
        self._want(update, self._app.console._color_system or ColorSystem.TRUECOLOR)
        if self._pace.sends():
            display(screen, cast(RenderableType, _Newest(self._newest)))

    def show(self, canvas: Widget, rows: Mapping[int, Row]) -> bool:
        """Show some rows of a canvas that is all of the screen; what Textual keeps of them is no longer true.

        It would go through a timer, styles, strips and cuts: half of what a key takes. False where it must.
        """
        app, picture = self._app, self._picture
        if app.screen is not canvas.screen or canvas.size != app.size or not picture.fits(*app.size):
            return False
        picture.want(painted(rows, self._looks, picture.width))
        canvas._styles_cache.set_dirty(*(Region(0, y, 1, 1) for y in rows))
        if self._pace.sends():
            self._send()
        return True

    def _send(self) -> None:
        """Send the newest, as one update."""
        self._app._begin_update()
        self.write(self._newest())
        self._app._end_update()

    def _want(self, update: LayoutUpdate | ChopsUpdate, colours: ColorSystem) -> None:
        width, height = self._app.size
        if not self._picture.fits(width, height):
            self._picture = Picture(width, height)
        parts = _laid_out(update) if isinstance(update, LayoutUpdate) else _chopped(update)
        self._picture.want({at: strip_cells(strip, colours) for at, strip in parts})

    def _newest(self) -> str:
        """What makes the terminal show what is wanted now, and at times a question whether it does."""
        text = self._picture.newest()
        return text + self._line.sent(len(text.encode()), monotonic())

    def process_message(self, message: Message) -> None:
        """Pass on a message, but for answers to questions of our own."""
        if isinstance(message, TerminalSupportsSynchronizedOutput) and self._line.answered():
            self._loop.call_soon_threadsafe(self._pace.catch_up)
        else:
            super().process_message(message)

    def disable_input(self) -> None:
        """Listen no longer; but to an answer that is under way, or the shell would take it for something typed."""
        self._pace.stop()
        if self._continued:
            self._continued.cancel()
        self._line.is_quiet.wait(_LAST_PATIENCE)
        super().disable_input()

    def run_input_thread(self) -> None:
        """Wait for input, and pass on what it says; the thread ends when the driver stops or the line is gone."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        with selectors.DefaultSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            selector.register(self._told_to_stop.awake, selectors.EVENT_READ)
            waiting, self._unanswered = self._unanswered, b""
            for event in parser.feed(decode(waiting)) if waiting else ():
                self.process_message(event)
            while True:
                patience = constants.ESCAPE_DELAY if parser._timeout_time is not None else None
                ready = {key.fd for key, _ in selector.select(patience)}
                if self._told_to_stop.is_set():
                    return
                if self.fileno in ready:
                    read = typed(self.fileno)
                    if not read:
                        self._line.given_up()
                        self._loop.call_soon_threadsafe(self._app.exit)
                        return
                    for event in parser.feed(decode(read)):
                        self.process_message(event)
                for event in parser.tick():
                    self.process_message(event)


class _Newest(CompositorUpdate):
    """An update of which only the difference is rendered, when it is about to be written."""

    def __init__(self, newest: Callable[[], str]) -> None:
        self._newest = newest

    def render_segments(self, _: Console) -> str:
        """What the terminal must be sent."""
        return self._newest()


def _laid_out(update: LayoutUpdate) -> Iterable[tuple[tuple[int, int], Strip]]:
    """The lines of a whole screen, and where they begin: row and column."""
    for y, line in enumerate(update.strips, update.region.y):
        yield (y, update.region.x), Strip.join(line)


def _chopped(update: ChopsUpdate) -> Iterable[tuple[tuple[int, int], Strip]]:
    """The pieces of lines in a partial update, and where they begin."""
    for y, first, last in update.spans:
        for end, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
            if strip is not None and x < last and end > first:
                yield (y, x), strip.crop(0, min(end, last) - x)
