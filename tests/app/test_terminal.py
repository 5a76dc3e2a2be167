"""The explorer in a real pseudo-terminal: silent when nothing happens, and gone without a trace."""

import os
import pty
import select
import signal
import sys
import time
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
START = "import sys; from tests.invented import invented; from tui.app.app import run; sys.exit(run(invented()))"
RESTORED = (b"\x1b[?1049l", b"\x1b[?25h")


class Terminal:
    """A pseudo-terminal with the explorer running on it."""

    def __init__(self) -> None:
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.chdir(CHECKOUT)
            os.environ.update({"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24", "PYTHONPATH": str(CHECKOUT)})
            os.execv(sys.executable, [sys.executable, "-c", START])

    def read(self, seconds: float, until: bytes = b"") -> bytes:
        """What it sends within some seconds, or up to some bytes."""
        sent, end = b"", time.monotonic() + seconds
        while time.monotonic() < end and not (until and until in sent):
            if select.select([self.file], [], [], 0.05)[0]:
                try:
                    sent += os.read(self.file, 65536)
                except OSError:  # Linux says so when the other end is gone
                    break
        return sent

    def exit_code(self) -> int:
        """The code it ended with."""
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


@pytest.fixture
def terminal() -> Terminal:
    opened = Terminal()
    assert b"OKAFOR" in opened.read(60, until=b"OKAFOR")
    opened.read(1)
    return opened


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_leaves_a_clean_terminal(terminal: Terminal, ending: signal.Signals) -> None:
    os.kill(terminal.pid, ending)
    sent = terminal.read(10)
    assert all(sequence in sent for sequence in RESTORED)
    assert terminal.exit_code() == 128 + ending


def test_it_says_nothing_while_nothing_happens(terminal: Terminal) -> None:
    assert terminal.read(1.5) == b""
    os.write(terminal.file, b"j")
    assert terminal.read(10, until=b"Okafor")
    os.write(terminal.file, b"q")
    assert RESTORED[0] in terminal.read(10, until=RESTORED[0])
    assert terminal.exit_code() == 0
