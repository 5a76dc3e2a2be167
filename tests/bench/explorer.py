"""The explorer on a pseudo-terminal of 80 by 24, beside an empty Textual app: `python -m tests.bench.explorer`.

Starts are of the bundled example with its index made; keys are of a generated corpus, so that one held down has where
to go. Runs are interleaved. Each figure comes by the clock and as the processor time used up to then, which a busy
machine bears on less; `x` is the ratio to the first screen of the floor, a Textual app that shows one `Static`. A key
has a floor of its own, a bare list that moves its cursor.
"""

import argparse
import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from tests.bench.generator import write
from tests.bench.running import CHECKOUT, ENVIRONMENT, FASTI

FLOOR = """
from textual.app import App
from textual.widgets import Static
class Floor(App):
    BINDINGS = [("q", "quit", "Quit")]
    def compose(self):
        yield Static("all there is")
Floor().run()
"""
LIST = """
from rich.segment import Segment
from rich.style import Style
from textual.app import App
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

class Rows(ScrollView, can_focus=True):
    BINDINGS = [("j", "down", "Down")]
    at = 0

    def on_mount(self):
        self.virtual_size = Size(80, 1000)

    def render_line(self, y):
        row = y + self.scroll_offset.y
        text = f"{row:>6}  what a row of a list may have to say of an event".ljust(80)
        return Strip([Segment(text, Style(reverse=row == self.at))], 80)

    def action_down(self):
        self.at += 1
        top = self.scroll_offset.y
        if self.at >= top + self.size.height:
            self.scroll_to(y=self.at - self.size.height + 1, animate=False)
        self.refresh(*(Region(0, row - top, 80, 1) for row in (self.at - 1, self.at)))

class List(App):
    BINDINGS = [("q", "quit", "Quit")]

    def compose(self):
        yield Rows()
List().run()
"""
"""A floor for a key: a list of Textual's Line API, of which two rows are repainted."""
MODES = re.compile(rb"\x1b\[[?><][0-9;$]*[a-zA-Z]|\x1b\[[0-9;]*H|\x1b\][^\x07]*\x07")  # what shows nothing by itself
TAKEN = b"\x1b[?2004h"  # one of the modes that Textual sets when it takes the terminal
ANSWER = 40  # bytes; less is a mode that has not arrived whole, or the end of the first screen
PATIENCE = 60.0
HELD = 90  # keys
GAP = 1 / 30  # seconds between two of them
QUIET = 0.7  # seconds without a byte: the answer is over


Taken = dict[str, list[tuple[float, float]]]
"""By name, every figure by the clock and in processor time, in seconds; or a count and nothing."""


class Program:
    """A program on a pseudo-terminal of its own, and all that it has sent."""

    def __init__(self, command: list[str], home: Path) -> None:
        self.sent = b""
        self.begun = time.perf_counter()
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.chdir(CHECKOUT)
            home_of = {name: str(home) for name in ("XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
            os.execve(command[0], command, {**ENVIRONMENT, "TERM": "xterm-256color", **home_of})
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def until(self, is_so: Callable[[], object], seconds: float = PATIENCE) -> float:
        """Read until something is so of what was sent, or for some seconds; returns when it was, on the clock."""
        end = time.perf_counter() + seconds
        while not is_so() and (left := end - time.perf_counter()) > 0:
            if select.select([self.file], [], [], left)[0]:
                try:
                    self.sent += os.read(self.file, 65536)
                except OSError:  # Linux says so when the other end is gone
                    break
        return time.perf_counter()

    def answer(self, keys: bytes) -> tuple[float, int]:
        """Type keys; returns the seconds up to the last byte of the answer, and how many bytes it has."""
        typed, before, last = time.perf_counter(), len(self.sent), 0.0
        os.write(self.file, keys)
        while select.select([self.file], [], [], QUIET)[0]:
            self.sent += os.read(self.file, 65536)
            last = time.perf_counter() - typed
        return last, len(self.sent) - before

    def wakeups(self) -> int:
        """How often any of its threads has gone to sleep so far."""
        told = self._told("status")
        return sum(int(count) for text in told for count in re.findall(r"\nvoluntary_ctxt_switches:\s+(\d+)", text))

    def used(self) -> float:
        """The seconds of processor time that its threads have had so far."""
        return sum(int(text.split()[0]) for text in self._told("schedstat")) / 1e9

    def _told(self, name: str) -> list[str]:
        """What Linux tells of each of its threads."""
        return [file.read_text() for file in Path(f"/proc/{self.pid}/task").glob(f"*/{name}")]

    def end(self, how: bytes | signal.Signals) -> float:
        """End it by a key or a signal; returns the seconds until it is gone."""
        asked = time.perf_counter()
        if isinstance(how, bytes):
            os.write(self.file, how)
        else:
            os.kill(self.pid, how)
        self.until(lambda: False)
        os.waitpid(self.pid, 0)
        ended = time.perf_counter() - asked
        os.close(self.file)
        return ended


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--documents", type=int, default=30, help="of the corpus whose keys are measured")
    options = parser.parse_args()
    taken: Taken = defaultdict(list)
    with tempfile.TemporaryDirectory() as place:
        home, folder = Path(place) / "home", Path(place) / "corpus"
        write(folder, options.documents)
        for words in (["list"], ["list", "--in", str(folder)]):  # makes their indexes
            environment = {**ENVIRONMENT, "XDG_CACHE_HOME": str(home)}
            subprocess.run([*FASTI, *words], cwd=CHECKOUT, env=environment, capture_output=True, check=True)
        for _ in range(options.runs + 1):
            _floor(home, taken)
            _start(home, taken)
        floor = Program([sys.executable, "-c", LIST], home)
        _keys(Program([*FASTI, "--fresh", str(folder)], home), floor, taken)
        for how in (b"q", signal.SIGTERM, signal.SIGHUP):
            for _ in range(options.runs):
                program = Program([*FASTI, "--fresh"], home)
                settle(program)
                name = how.name if isinstance(how, signal.Signals) else how.decode()
                taken[f"{name} to the end"].append((program.end(how), 0))
    _print(taken)


def _floor(home: Path, taken: Taken) -> None:
    program = Program([sys.executable, "-c", FLOOR], home)
    seen = program.until(lambda: b"all there is" in program.sent)
    taken["floor: first screen"].append((seen - program.begun, program.used()))
    program.until(lambda: False, QUIET)
    program.end(b"q")


def _start(home: Path, taken: Taken) -> None:
    """The first screen, and the answer to a key typed as soon as it is there."""
    program = Program([*FASTI, "--fresh"], home)
    seen = program.until(lambda: b"quit" in program.sent)
    taken["first screen"].append((seen - program.begun, program.used()))
    before = len(program.sent)
    os.write(program.file, b"j")
    answered = program.until(lambda: len(MODES.sub(b"", program.sent[before:])) > ANSWER)
    taken["first key answered"].append((answered - program.begun, program.used()))
    settle(program)
    program.end(b"q")


def settle(program: Program) -> None:
    """Wait until it has taken the terminal and is quiet."""
    program.until(lambda: TAKEN in program.sent)
    program.until(lambda: False, QUIET)


def _keys(program: Program, floor: Program, taken: Taken) -> None:
    """Single keys, in turn with those of a bare list; one held down, and none at all."""
    for each in (program, floor):
        settle(each)
    for _ in range(30):
        _key("floor: j", b"j", floor, taken)
        _key("j", b"j", program, taken)
    floor.end(b"q")
    for _ in range(8):
        _key("page down", b"\x1b[6~", program, taken)
    program.answer(b"\x1b[H")
    before = len(program.sent)
    for number in range(HELD):
        os.write(program.file, b"j")
        program.until(lambda: False, GAP if number < HELD - 1 else 0)
    seconds, _ = program.answer(b"")
    taken[f"{HELD} held j: bytes"].append((len(program.sent) - before, 0))
    taken["the last of them"].append((seconds, 0))
    before, awake = len(program.sent), program.wakeups()
    program.until(lambda: False, 5.0)
    taken["idle 5 s: bytes"].append((len(program.sent) - before, 0))
    taken["idle 5 s: wake-ups"].append((program.wakeups() - awake, 0))
    program.end(b"q")


def _key(name: str, key: bytes, program: Program, taken: Taken) -> None:
    before = program.used()
    seconds, size = program.answer(key)
    if size:
        taken[name].append((seconds, program.used() - before))
        taken[f"{name}: bytes"].append((size, 0))


def _print(taken: Taken) -> None:
    floors = [statistics.median(each) for each in zip(*taken["floor: first screen"][1:], strict=True)]
    for name, every in taken.items():
        values = every[1:] if "first" in name else every  # the first run fills caches
        [clock, used] = ([*sorted(each)] for each in zip(*values, strict=True))
        median, late = statistics.median(clock), clock[round(0.95 * (len(clock) - 1))]
        if name.endswith(("bytes", "wake-ups")):
            print(f"{name:<26}{median:9.0f}       most {clock[-1]:6.0f}")
            continue
        told = f"{name:<26}{median * 1000:9.1f} ms {median / floors[0]:5.2f} x  p95 {late * 1000:7.1f} ms"
        spent = statistics.median(used)
        print(f"{told}  used {spent * 1000:7.1f} ms {spent / floors[1]:5.2f} x" if spent else told)


if __name__ == "__main__":
    main()
