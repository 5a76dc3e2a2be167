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
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import lru_cache, partial
from time import monotonic
from typing import Any, cast

from rich.color import ColorSystem
from rich.console import Console, RenderableType
from rich.style import Style
from textual import constants
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual._parser import Parser
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.driver import Driver
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message
from textual.messages import TerminalSupportsSynchronizedOutput
from textual.screen import Screen
from textual.strip import Strip

from tui.app.ends import lasting, typed, unaltered
from tui.app.first_frame import TO_SCREEN, Stage
from tui.app.line import Line, speed_of
from tui.app.picture import Cells, Picture, cells
from tui.app.waking import Waking

KNOWN: tuple[tuple[Callable[..., object], tuple[str, ...], tuple[str, ...]], ...] = (
    (LayoutUpdate.__init__, ("self", "strips", "region"), ()),
    (ChopsUpdate.__init__, ("self", "chops", "spans", "chop_ends"), ()),
    (ChopsUpdate.render_segments, ("self", "console"), ("crop", "chops", "chop_ends", "spans")),
    (App._display, ("self", "screen", "renderable"), ("render_segments", "_driver", "write")),
    (LinuxDriver.__init__, ("self", "app"), ("fileno", "exit_event")),
    (
        LinuxDriver.start_application_mode,
        ("self",),
        ("_run_input_thread", "attrs_before", "write", "WriterThread", "_file"),
    ),
    (LinuxDriver.disable_input, ("self",), ("exit_event", "set", "clear", "join", "_disable_mouse_support")),
    (LinuxDriver._enable_mouse_support, ("self",), ("_mouse",)),
    (LinuxDriver._sigcont_application, ("self",), ("resume_application_mode",)),
    (LinuxDriver._sigtstp_application, ("self",), ("_must_signal_resume",)),
    (LinuxDriver._run_input_thread, ("self",), ("run_input_thread",)),
    (Driver.process_message, ("self", "message"), ("send_message",)),
    (Parser.feed, ("self", "data"), ("_timeout_time",)),
    (Parser.tick, ("self",), ("_timeout_time",)),
)
"""What is used: functions, their arguments, and names that must be used in them."""


def is_known() -> bool:
    """Whether Textual's private parts are as this module uses them."""
    for function, arguments, names in KNOWN:
        code = function.__code__
        if code.co_varnames[: code.co_argcount] != arguments or not {*names} <= {*code.co_names}:
            return False
    return True


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


_MOUSE_ON, _MOUSE_OFF = "\x1b[?1000h\x1b[?1006h", "\x1b[?1006l\x1b[?1000l"
"""Buttons and the wheel, and no more: where the mouse merely moves, nothing is sent."""

_PATIENCE = 10.0  # seconds; a terminal that answered before and does not now is one no longer
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
        self._later: TimerHandle | None = None
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
        if not self._is_held():
            display(screen, cast(RenderableType, _Newest(self._newest)))

    def _want(self, update: LayoutUpdate | ChopsUpdate, colours: ColorSystem) -> None:
        width, height = self._app.size
        if not self._picture.fits(width, height):
            self._picture = Picture(width, height)
        parts = _laid_out(update) if isinstance(update, LayoutUpdate) else _chopped(update)
        self._picture.want({at: _cells(strip, colours) for at, strip in parts})

    def _newest(self) -> str:
        """What makes the terminal show what is wanted now, and at times a question whether it does."""
        text = self._picture.newest()
        return text + self._line.sent(len(text.encode()), monotonic())

    def _is_held(self) -> bool:
        """Whether the line is busy; then what is wanted is sent when it is not."""
        wait = self._line.wait(monotonic())
        if wait and self._later is None:
            go_on = self._catch_up if wait < _PATIENCE else self._give_up
            self._later = self._loop.call_later(min(wait, _PATIENCE), go_on)
        return wait > 0

    def _give_up(self) -> None:
        """Wait no longer for an answer."""
        self._line.given_up()
        self._catch_up()

    def _catch_up(self) -> None:
        """Send what was held; of all the screens in between, none."""
        if self._later:
            self._later.cancel()
            self._later = None
            if not self._is_held():
                self.write(self._newest())

    def process_message(self, message: Message) -> None:
        """Pass on a message, but for answers to questions of our own."""
        if isinstance(message, TerminalSupportsSynchronizedOutput) and self._line.answered():
            self._loop.call_soon_threadsafe(self._catch_up)
        else:
            super().process_message(message)

    def disable_input(self) -> None:
        """Listen no longer; but to an answer that is under way, or the shell would take it for something typed."""
        for timer in (self._later, self._continued):
            if timer:
                timer.cancel()
        self._later = self._continued = None
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
    """An update of which only the difference is rendered, and only when it is about to be written."""

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


def _cells(strip: Strip, colours: ColorSystem) -> Cells:
    return cells(((text, _codes(style, colours) if style else "") for text, style, _ in strip), strip.cell_length)


@lru_cache(maxsize=1024)
def _codes(style: Style, colours: ColorSystem) -> str:
    """The SGR parameters of a style; colours that are the terminal's own need none."""
    return ";".join(code for code in Strip.render_ansi(style, colours).split(";") if code not in ("39", "49"))
