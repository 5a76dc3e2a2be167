"""A program on a pseudo-terminal: its keys typed, its bytes kept, its screen emulated."""

import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import sys
import termios
import time
from base64 import b64decode
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType

import pyte
import pytest

CHECKOUT = Path(__file__).parents[1]
EXPLORE = (
    sys.executable,
    "-c",
    "import sys; from tests.invented import invented; from tui.app.starting import run;"
    "from tui.app.memory import memory_of; sys.exit(run(invented(), memory_of(['harbour'])))",
)
"""The explorer on the invented chronology, as a command."""

OUTSIDE = ("TMUX", "TMUX_PANE", "STY", "SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT", "NO_COLOR", "COLUMNS", "LINES")
"""What the tests' own terminal says of itself, and a program in another one must not hear."""


def program(name: str) -> str:
    """Where a program lies; the test is skipped without it, but fails where nothing may be skipped."""
    found = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    if found is None:
        (pytest.fail if os.environ.get("FASTI_SKIPS_NOTHING") else pytest.skip)(f"{name} is not installed")
    return found


class OnTerminal:
    """A program on a pseudo-terminal of its own, killed at the end of a `with`."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        size: tuple[int, int] = (80, 24),
        baud: int | None = None,
    ) -> None:
        """Start a command, on a line that says it is of some speed."""
        self.sent = b""
        self.screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self.screen)
        ours = {name: value for name, value in os.environ.items() if name not in OUTSIDE}
        all_of_it = {**ours, "TERM": "xterm-256color", "PYTHONPATH": str(CHECKOUT), "LC_ALL": "C.UTF-8", **environment}
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            if baud:
                settings = termios.tcgetattr(0)
                settings[4] = settings[5] = getattr(termios, f"B{baud}")
                termios.tcsetattr(0, termios.TCSANOW, settings)
            os.chdir(CHECKOUT)
            os.execvpe(command[0], tuple(command), all_of_it)
        self.resize(*size)

    def __enter__(self) -> "OnTerminal":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.kill()

    def kill(self) -> None:
        """End it at once, and with it its terminal."""
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            self.exit_code()
        if self.file >= 0:
            os.close(self.file)
            self.file = -1

    def resize(self, width: int, height: int) -> None:
        """Be another size."""
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def type(self, keys: str) -> None:
        """Type keys."""
        os.write(self.file, keys.encode())

    def read(self, seconds: float, until: Callable[[], object] = lambda: False) -> bytes:
        """What it sends within some seconds, or until something is so."""
        before, end = len(self.sent), time.monotonic() + seconds
        while time.monotonic() < end and not until():
            if select.select([self.file], [], [], 0.05)[0]:
                try:
                    arrived = os.read(self.file, 65536)
                except OSError:  # Linux says so when the other end is gone
                    break
                self.take(arrived)
        return self.sent[before:]

    def rest(self, seconds: float = 0.3) -> bytes:
        """What it sends until nothing has come for some seconds: a screen may arrive in pieces."""
        before = len(self.sent)
        while self.read(seconds):
            pass
        return self.sent[before:]

    def take(self, arrived: bytes) -> None:
        """Keep what has arrived, and show it."""
        self.sent += arrived
        self._stream.feed(arrived)

    def shows(self, text: str, seconds: float = 30) -> bool:
        """Whether a text comes to stand on its screen."""
        self.read(seconds, lambda: text in self.text)
        return text in self.text

    @property
    def text(self) -> str:
        """What stands on its screen."""
        return "\n".join(self.screen.display)

    @property
    def copied(self) -> list[str]:
        """The texts that it asked the terminal to put on the clipboard."""
        return [
            b64decode(found).decode() for found in re.findall(rb"\x1b\]52;[a-z]*;([\w+/=]+)(?:\x07|\x1b\\)", self.sent)
        ]

    def exit_code(self) -> int:
        """The code it ended with."""
        pid, self.pid = self.pid, 0
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
