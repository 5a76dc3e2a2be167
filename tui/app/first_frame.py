"""The terminal until Textual takes it: keys are kept and not shown, the first screen is painted, all can be given back.

Textual is most of a start. So this module knows nothing of it, and is there long before it.
"""

import os
import signal
import termios
from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import FrameType, TracebackType
from typing import Any

from tui.app.colours import codes_of
from tui.app.picture import Picture, cells
from tui.app.wire import Cells
from tui.frame.runs import Row

TO_SCREEN = "\x1b[?1049h"
_BEGIN = f"{TO_SCREEN}\x1b[?25l\x1b[?7l"  # as Textual does: no cursor, and no wrapping at the last column
_END = "\x1b[?7h\x1b[?1049l\x1b[?25h"
_ENDINGS = (signal.SIGTERM, signal.SIGHUP)


class Stage:
    """A terminal from the first moment on: entered before anything is read, handed over, or given back as it was.

    Attributes:
        keys: The file that is typed into.
        before: Its line settings as they were found.
        rows: What was painted.
        unanswered: What was typed and read, and not answered yet.
        has_moved: Whether some keys were answered already.
        told_to_end: The signal that came when all was handed over and nobody else listened yet.
    """

    def __init__(self, keys: int, screen: int) -> None:
        """A terminal.

        Args:
            keys: The file that is typed into.
            screen: The file that is painted on.
        """
        self.before = termios.tcgetattr(keys)
        self.rows: list[Row] = []
        self.unanswered, self.has_moved = b"", False
        self.keys, self._screen = keys, screen
        self.told_to_end: signal.Signals | None = None
        self._codes: Mapping[str, str] = {}
        self._picture: Picture | None = None
        self._is_painted = self._is_handed_over = False
        self._handlers: dict[signal.Signals, Any] = {}

    def __enter__(self) -> "Stage":
        for ending in _ENDINGS:
            if signal.getsignal(ending) is not signal.SIG_IGN:  # as with nohup
                self._handlers[ending] = signal.signal(ending, self._end)
        self._handlers[signal.SIGWINCH] = signal.signal(signal.SIGWINCH, self._forget)
        termios.tcsetattr(self.keys, termios.TCSANOW, _silent(self.before, os.fpathconf(self.keys, "PC_VDISABLE")))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for ending, handler in self._handlers.items():
            signal.signal(ending, handler)
        self.restore()

    def restore(self) -> None:
        """Give back what is not handed over: the screen there was, and the line settings in any case."""
        with suppress(OSError, termios.error):  # the line is gone
            termios.tcsetattr(self.keys, termios.TCSANOW, self.before)
            self.clear()

    def clear(self) -> None:
        """Take the first screen away again, for who has more to say before it is painted anew."""
        is_painted, self._is_painted = self._is_painted, False
        self._send(_END if is_painted else "")

    def paint(self, rows: list[Row], width: int, height: int, theme: str) -> None:
        """Show the first screen."""
        self._picture, self._is_painted = Picture(width, height), True
        self._codes = codes_of(theme, is_colourless="NO_COLOR" in os.environ)
        self.show(rows, _BEGIN)

    @property
    def is_known(self) -> bool:
        """Whether what is painted is what the terminal shows."""
        return self._picture is not None

    def show(self, rows: list[Row], before: str = "") -> None:
        """Show another screen of the same size; something may have to be sent before it."""
        if self._picture:
            self.rows = rows
            shown = painted(dict(enumerate(rows)), self._codes, self._picture.width)
            self._send(before + self._picture.show(shown))

    def hand_over(self) -> Picture:
        """Leave the screen to whoever takes it; returns what it shows."""
        self._is_painted, self._is_handed_over = False, True
        return self._picture or Picture()

    def _send(self, text: str) -> None:
        waiting = text.encode("utf-8", "replace")
        while waiting:
            waiting = waiting[os.write(self._screen, waiting) :]

    def _forget(self, _: int, __: FrameType | None) -> None:
        """Know no longer what is shown: the terminal has another size, if only for a moment."""
        self._picture = None

    def _end(self, number: int, _: FrameType | None) -> None:
        """End as a shell expects of a program that a signal ended; at once, for an exception might be lost.

        Whoever has the screen already has set more than could be undone here, and ends as soon as it can.
        """
        if self._is_handed_over:
            self.told_to_end = signal.Signals(number)
            return
        self.restore()
        os._exit(128 + number)


def painted(rows: Mapping[int, Row], looks: Mapping[str, str], width: int) -> dict[tuple[int, int], Cells]:
    """Rows of the screen as cells, by where each begins; `looks` are the SGR parameters of every role."""
    runs = {y: ((run.text, looks.get(run.role, "")) for run in row) for y, row in rows.items()}
    return {(y, 0): cells(row, width) for y, row in runs.items()}


def _silent(settings: Sequence[Any], nothing: int) -> list[Any]:
    """Line settings without echo, which give every key as Textual asks for it; Ctrl-C still interrupts."""
    taken, shown, line, local, *speeds, letters = settings
    letters = list(letters)
    letters[termios.VMIN] = 1
    for stop in (termios.VSUSP, termios.VQUIT):
        letters[stop] = bytes([nothing])
    taken &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
    local &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
    return [taken, shown, line, local, *speeds, letters]


def terminal_size() -> tuple[int, int]:
    """Columns and rows, as Textual counts them: what the environment says, else what the terminal does."""
    told = [os.environ.get(name, "") for name in ("COLUMNS", "LINES")]
    columns, lines = (int(each) if each.isascii() and each.isdigit() else 0 for each in told)
    if not (columns and lines):
        try:
            there = os.get_terminal_size()
        except OSError:
            there = os.terminal_size((80, 24))
        columns, lines = columns or there.columns or 80, lines or there.lines or 24
    return columns, lines
