"""The two ends of a line that may drop at any moment: what is typed into it, and what is sent along it."""

import os
import termios
from typing import IO, Any, cast

_AT_MOST = 4096  # bytes


def typed(file: int) -> bytes:
    """What was typed; nothing when the line is gone."""
    try:
        return os.read(file, _AT_MOST)
    except OSError:
        return b""


def unaltered(file: int) -> list[Any]:
    """Have what is sent along a line arrive as it is, no carriage returns put in; returns the line's settings.

    Raises:
        termios.error: It is no line, or gone.
    """
    settings = termios.tcgetattr(file)
    settings[1] &= ~termios.OPOST
    termios.tcsetattr(file, termios.TCSANOW, settings)
    return settings


def lasting(file: IO[str]) -> IO[str]:
    """A file to send text along that fails no longer than the line holds."""
    return cast(IO[str], _Lasting(file))


class _Lasting:
    """What is sent after the line has dropped goes nowhere.

    An error would end the thread that writes: the program would wait for it for ever, or end with the code that the
    interpreter has for what it could not send.
    """

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self.isatty, self.fileno = file.isatty, file.fileno

    def write(self, text: str) -> None:
        """Send text, if it can be."""
        try:
            self._file.write(text)
        except OSError:
            self._let_go()

    def flush(self) -> None:
        """Send what is waiting, if it can be."""
        try:
            self._file.flush()
        except OSError:
            self._let_go()

    def _let_go(self) -> None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), self._file.fileno())
