"""The explorer in a real pseudo-terminal: brief, silent when nothing happens, and gone without a trace."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path

import pyte
import pytest
from textual._compositor import LayoutUpdate

from tests.emulated import looks
from tui.app import terminal as private

CHECKOUT = Path(__file__).parents[2]
START = "import sys; from tests.invented import invented; from tui.app.starting import run; sys.exit(run(invented()))"
RESTORED = (b"\x1b[?1049l", b"\x1b[?25h")


class Terminal:
    """A pseudo-terminal with the explorer running on it."""

    def __init__(self) -> None:
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.chdir(CHECKOUT)
            os.environ.update({"TERM": "xterm-256color", "PYTHONPATH": str(CHECKOUT)})
            os.execv(sys.executable, [sys.executable, "-c", START])
        self.resize(80, 24)

    def resize(self, width: int, height: int) -> None:
        """Be another size."""
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

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

    def answer(self, keys: bytes) -> bytes:
        """All that it sends for some keys, until it is silent."""
        os.write(self.file, keys)
        return self.rest(2.0, 0.25)

    def rest(self, first: float, then: float = 0.7) -> bytes:
        """What it sends until nothing has come for some seconds: at first, and after something came."""
        sent, patience = b"", first
        while select.select([self.file], [], [], patience)[0]:
            sent, patience = sent + os.read(self.file, 65536), then
        return sent

    def wakeups(self) -> int:
        """How often any of its threads has gone to sleep so far."""
        return sum(
            int(line.split()[1])
            for status in Path(f"/proc/{self.pid}/task").glob("*/status")
            for line in status.read_text().splitlines()
            if line.startswith("voluntary_ctxt_switches")
        )

    def threads(self) -> int:
        """How many it has."""
        return len(list(Path(f"/proc/{self.pid}/task").iterdir()))

    def exit_code(self) -> int:
        """The code it ended with."""
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


@pytest.fixture
def terminal() -> Terminal:
    opened = Terminal()
    assert b"OKAFOR" in opened.read(60, until=b"OKAFOR")
    opened.rest(1)
    return opened


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_leaves_a_clean_terminal(terminal: Terminal, ending: signal.Signals) -> None:
    os.kill(terminal.pid, ending)
    sent = terminal.read(10)
    assert all(sequence in sent for sequence in RESTORED)
    assert terminal.exit_code() == 128 + ending


@pytest.mark.parametrize("keys", [b"q", b"\x03"])
def test_it_ends_when_told_and_gives_the_screen_back(terminal: Terminal, keys: bytes) -> None:
    os.write(terminal.file, keys)
    assert RESTORED[1] in terminal.read(10, until=RESTORED[1])
    assert terminal.exit_code() == 0


def test_a_line_that_drops_ends_it(terminal: Terminal) -> None:
    os.close(terminal.file)
    assert terminal.exit_code() in (128 + signal.SIGHUP, 0)


def test_what_differs_makes_the_screen_that_a_whole_one_makes(terminal: Terminal) -> None:
    shown = pyte.Screen(80, 24)
    stream = pyte.ByteStream(shown)
    terminal.answer(b"\x0c")
    stream.feed(terminal.answer(b"\x0c"))
    for keys in (
        b"j",
        b"\x1b[6~",
        b"v",
        b"G",
        b"k",
        b"?",
        b"j",
        b"x",
        b":",
        b"lanes",
        b"\x1b",
        b"z",
        b">",
        b"\r",
        b"j",
        b"j",
    ):
        stream.feed(terminal.answer(keys))
    again = pyte.Screen(80, 24)
    pyte.ByteStream(again).feed(terminal.answer(b"\x0c"))
    assert looks(shown) == looks(again)


def test_what_is_shown_past_textual_stands_below_the_palette_too(terminal: Terminal) -> None:
    """With few commands it leaves the lowest rows free; what Textual had kept of them was of the event before."""
    shown = pyte.Screen(80, 24)
    stream = pyte.ByteStream(shown)
    stream.feed(terminal.answer(b"\x0c"))
    first = shown.display[-2]
    stream.feed(terminal.answer(b"j"))
    moved = shown.display[-2]
    stream.feed(terminal.answer(b":"))
    stream.feed(terminal.answer(b"draw the"))
    assert shown.display[-2] == moved != first


def test_another_size_and_the_way_back_leave_nothing_broken(terminal: Terminal) -> None:
    for width, height in ((1, 1), (120, 40), (80, 24)):
        terminal.resize(width, height)
        sent = terminal.rest(2)
    shown, again = pyte.Screen(80, 24), pyte.Screen(80, 24)
    pyte.ByteStream(shown).feed(sent)
    pyte.ByteStream(again).feed(terminal.answer(b"\x0c"))
    assert looks(shown) == looks(again)


def test_keys_that_come_all_at_once_are_answered_in_order(terminal: Terminal) -> None:
    shown = pyte.Screen(80, 24)
    stream = pyte.ByteStream(shown)
    stream.feed(terminal.answer(b"/audit\rm\x15pay day\r"))
    stream.feed(terminal.answer(b"\rn\x1b"))
    stream.feed(terminal.answer(b"\x0c"))
    assert "“audit”" in shown.display[0]
    stream.feed(terminal.answer(b"'"))
    assert any("pay day" in row for row in shown.display)


def test_keys_that_leave_a_page_too_often_reach_the_next(terminal: Terminal) -> None:
    os.write(terminal.file, b"?qvq")
    assert RESTORED[1] in terminal.read(10, until=RESTORED[1])
    assert terminal.exit_code() == 0


def test_called_back_it_is_there_again(terminal: Terminal) -> None:
    os.kill(terminal.pid, signal.SIGTSTP)
    assert RESTORED[0] in terminal.read(5, until=RESTORED[0])
    os.waitpid(terminal.pid, os.WUNTRACED)
    os.kill(terminal.pid, signal.SIGCONT)
    assert b"OKAFOR" in terminal.read(5, until=b"OKAFOR")
    terminal.rest(0.7)
    assert terminal.answer(b"j")
    os.write(terminal.file, b"q")
    assert RESTORED[0] in terminal.read(10, until=RESTORED[0])


def test_stopped_by_somebody_else_it_goes_on_as_it_was(terminal: Terminal) -> None:
    """As programs do that slow others down, ten times a second; or a shell, which then has the terminal for a while."""
    threads = terminal.threads()
    for _ in range(5):
        os.kill(terminal.pid, signal.SIGSTOP)
        time.sleep(0.05)
        os.kill(terminal.pid, signal.SIGCONT)
        time.sleep(0.05)
    sent = terminal.rest(2)
    assert sent.count(b"OKAFOR") <= 1
    assert terminal.threads() == threads
    shown, again = pyte.Screen(80, 24), pyte.Screen(80, 24)
    pyte.ByteStream(shown).feed(sent)
    pyte.ByteStream(again).feed(terminal.answer(b"\x0c"))
    assert looks(shown) == looks(again)
    os.write(terminal.file, b"q")
    assert RESTORED[0] in terminal.read(10, until=RESTORED[0])
    assert terminal.exit_code() == 0


def test_a_key_costs_few_bytes(terminal: Terminal) -> None:
    answers = [terminal.answer(b"j") for _ in range(5)]
    assert all(len(answer) <= 880 for answer in answers)
    assert b"\r\r\n" not in b"".join(answers), "the line adds nothing"
    assert len(terminal.answer(b"\x1b[6~")) <= 2500


def test_it_sleeps_while_nothing_happens(terminal: Terminal) -> None:
    before = terminal.wakeups()
    assert terminal.read(2) == b""
    assert terminal.wakeups() == before


def test_textuals_private_parts_are_as_fasti_knows_them() -> None:
    assert private.is_known()
    assert private.own_driver() is private.WakingDriver


def test_where_they_are_not_all_goes_textuals_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(private, "KNOWN", ((LayoutUpdate.__init__, ("self", "rows"), ()),))
    assert private.own_driver() is None
    monkeypatch.setattr(private, "KNOWN", ((LayoutUpdate.__init__, ("self", "strips", "region"), ("gone",)),))
    assert private.own_driver() is None


def test_it_says_nothing_while_nothing_happens(terminal: Terminal) -> None:
    assert terminal.read(1.5) == b""
    os.write(terminal.file, b"j")
    assert terminal.read(10, until=b"Okafor")
    os.write(terminal.file, b"q")
    assert RESTORED[0] in terminal.read(10, until=RESTORED[0])
    assert terminal.exit_code() == 0
