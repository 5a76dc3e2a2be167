"""The first screen is there before Textual, which takes it over as it is; what comes meanwhile is not lost."""

import asyncio
import json
import os
import pty
import re
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.color import ColorSystem
from rich.style import Style
from textual.strip import Strip

from tests.emulated import looks
from tests.invented import invented
from tests.terminals import CHECKOUT, OnTerminal
from tui import resources
from tui.app.app import Explorer
from tui.app.colours import STYLES, codes_of
from tui.app.first_frame import Stage, terminal_size
from tui.app.manner import Manner
from tui.app.screens.browse import BrowseScreen
from tui.browsing import moving, standing
from tui.frame.views import View

HELD = """
import importlib.machinery, os, sys, time

class Held:
    "Textual is not loaded before a file says so, or never."

    def find_spec(self, name, path=None, target=None):
        if name == "textual":
            found = importlib.machinery.PathFinder.find_spec(name, path)
            self.load, found.loader.exec_module = found.loader.exec_module, self.wait
            return found

    def wait(self, module):
        while not os.path.exists(os.environ["GO_ON"]):
            time.sleep(0.01)
        if os.environ.get("NEVER"):
            raise ImportError("there is no Textual here")
        self.load(module)

sys.meta_path.insert(0, Held())
from tests.invented import invented
from tui.app.first_frame import Stage
from tui.app.manner import PLAIN
from tui.app.memory import memory_of
from tui.app.starting import run
from tui.app.tour import run as tour
from tui.cli import main
from tui.frame.views import View

def explore(options):
    with Stage(0, 2) as stage:
        if os.environ.get("TOUR"):
            return tour(invented(), View(), 600, PLAIN, stage)
        return run(invented(), memory_of(["harbour"]) if os.environ.get("REMEMBERS") else None, stage=stage)

main.import_module = lambda _: type("", (), {"run": staticmethod(explore)})
sys.exit(main.main(["explore"]))
"""
NOT_PICTURE = re.compile(rb"\x1b\[[?><][0-9;$]*[a-zA-Z]|\x1b\[[0-9;]*H|\x1b\]22;default(\x1b\\\\|\x07)")  # modes, moves
TAKEN = b"\x1b[?2004h"  # one of the modes that Textual sets when it takes the terminal
GIVEN_BACK = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?7h")
SURROUNDINGS = {
    "colours": ({}, (80, 24)),
    "wide": ({}, (120, 40)),
    "tiny": ({}, (20, 5)),
    "no-colour": ({"NO_COLOR": "1"}, (80, 24)),
    "ascii": ({"PYTHONIOENCODING": "ascii"}, (80, 24)),
    "few-colours": ({"TERM": "xterm"}, (80, 24)),
    "many-colours": ({"COLORTERM": "truecolor"}, (80, 24)),
    "tour": ({"TOUR": "1"}, (80, 24)),
    "said-size": ({"COLUMNS": "70", "LINES": "20"}, (80, 24)),
}


class Start:
    """The explorer at its start, held before it loads Textual."""

    def __init__(self, folder: Path, environment: dict[str, str], size: tuple[int, int] = (80, 24)) -> None:
        self._signal = folder / "go-on"
        command = (sys.executable, "-c", HELD)
        self.terminal = OnTerminal(command, {"GO_ON": str(self._signal), **environment}, size)
        self.settings = termios.tcgetattr(self.terminal.file)
        self.terminal.read(30, lambda: self.terminal.text.strip())
        self.terminal.rest()
        self.first = looks(self.terminal.screen)

    def go_on(self, seconds: float = 30) -> bytes:
        """Let it load Textual, and answer what was typed; returns what it sends until it waits for keys."""
        self._signal.touch()
        sent = self.terminal.read(seconds, lambda: TAKEN in self.terminal.sent)
        return sent + self.terminal.rest(0.7)

    def cursor_after(self, keys: str) -> str:
        """The row that the cursor is on once keys are answered that move it to another."""
        before = self.pointed
        self.terminal.type(keys)
        self.terminal.read(30, lambda: self.pointed not in (before, ""))
        self.terminal.rest()
        return self.pointed

    @property
    def pointed(self) -> str:
        """The row that the cursor is on."""
        return next((row for row in self.terminal.screen.display if row.startswith("▶")), "")

    @property
    def is_given_back(self) -> bool:
        """Whether screen, cursor and line are as they were."""
        self.terminal.read(10, lambda: all(each in self.terminal.sent for each in GIVEN_BACK))
        is_there = all(each in self.terminal.sent for each in GIVEN_BACK)
        return is_there and termios.tcgetattr(self.terminal.file) == self.settings


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    begun = Start(tmp_path, {})
    with begun.terminal:
        yield begun


@pytest.mark.parametrize("where", SURROUNDINGS)
def test_textual_takes_the_picture_over_as_it_is(tmp_path: Path, where: str) -> None:
    begun = Start(tmp_path, *SURROUNDINGS[where])
    with begun.terminal as terminal:
        sent = begun.go_on()
        assert NOT_PICTURE.sub(b"", sent) == b""
        assert b"\x1b[?1049" not in sent
        assert len(sent) < 200
        assert looks(terminal.screen) == begun.first
        terminal.type("\x0c")
        terminal.rest(0.7)
        assert looks(terminal.screen) == begun.first


def test_what_is_typed_meanwhile_is_not_shown_but_answered_in_order(start: Start) -> None:
    start.terminal.type("/audit\rm\x15pay day\r")
    assert start.terminal.read(0.5) == b""
    start.go_on()
    assert "“audit”" in start.terminal.screen.display[0]
    start.terminal.type("'")
    assert start.terminal.shows("pay day")


@pytest.mark.parametrize("keys", ["j", "\x1b[B", "J", " ", "\x1b[6~", "lllk", "\x1b[C\x1b[C\x1b[D\x1b[B\x1b[A\x1b[B"])
def test_keys_that_only_move_are_answered_before_textual_is_there(start: Start, keys: str) -> None:
    """As it answers them later."""
    first = start.pointed
    start.cursor_after(keys)
    moved = looks(start.terminal.screen)
    assert NOT_PICTURE.sub(b"", start.go_on()) == b""
    assert start.cursor_after("\x1b[H") == first
    start.terminal.type(keys)
    start.terminal.read(30, lambda: looks(start.terminal.screen) == moved)
    assert looks(start.terminal.screen) == moved


def test_what_comes_after_another_key_waits_for_it(start: Start) -> None:
    start.cursor_after("jjvk")
    start.terminal.type("k")
    assert start.terminal.read(0.5) == b""
    start.go_on()
    assert start.terminal.shows("▶May 1999 or 2000")


def test_the_place_of_who_moves_at_once_is_kept(tmp_path: Path) -> None:
    begun = Start(tmp_path, {"XDG_STATE_HOME": str(tmp_path), "HOME": str(tmp_path), "REMEMBERS": "1"})
    with begun.terminal as terminal:
        begun.cursor_after("jj")
        begun.go_on()
        terminal.type("q")
        assert terminal.exit_code() == 0
    [file] = (tmp_path / "fasti").glob("*.json")
    harbour = invented()
    there = moving.move(standing.resized(View(), harbour, 80, 24), harbour, 2)
    assert json.loads(file.read_text("utf-8"))["cursor"] == there.cursor


def test_what_is_typed_before_a_tour_can_take_it_is_answered(tmp_path: Path) -> None:
    begun = Start(tmp_path, {"TOUR": "1"})
    with begun.terminal as terminal:
        assert "12 events" in terminal.text
        terminal.type("vj")
        assert terminal.read(0.5) == b""
        begun.go_on()
        assert terminal.shows("▶May 1999 or 2000")


def test_another_size_meanwhile_is_drawn_for(start: Start) -> None:
    start.terminal.resize(100, 30)
    start.terminal.screen.resize(30, 100)
    start.go_on()
    shown = looks(start.terminal.screen)
    start.terminal.type("\x0c")
    start.terminal.rest(0.7)
    assert shown == looks(start.terminal.screen)
    assert "q quit" in start.terminal.screen.display[29]


def test_another_size_meanwhile_and_the_way_back_leave_nothing_broken(start: Start) -> None:
    for width, height in ((40, 10), (80, 24)):
        start.terminal.resize(width, height)
        start.terminal.screen.resize(height, width)
        start.terminal.rest()
    assert looks(start.terminal.screen) != start.first
    start.go_on()
    assert looks(start.terminal.screen) == start.first


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_meanwhile_it_gives_the_terminal_back(start: Start, ending: signal.Signals) -> None:
    os.kill(start.terminal.pid, ending)
    assert start.is_given_back
    assert start.terminal.exit_code() == 128 + ending


def test_told_to_end_once_all_is_handed_over_it_leaves_that_to_who_has_it() -> None:
    """Between the hand-over and the first page nobody else listens; to end at once left the screen as it was then."""
    near, far = pty.openpty()
    with Stage(far, far) as stage:
        stage.paint([], 80, 24, "terminal")
        stage.hand_over()
        os.kill(os.getpid(), signal.SIGTERM)
        assert stage.told_to_end is signal.SIGTERM

        async def run() -> int | None:
            explorer = Explorer(invented(), stage=stage)
            async with explorer.run_test() as pilot:
                await pilot.pause()
            return explorer.return_code

        assert asyncio.run(run()) == 128 + signal.SIGTERM
    os.close(near)
    os.close(far)


@pytest.mark.parametrize("is_there", [False, True], ids=["meanwhile", "later"])
def test_a_line_that_drops_ends_it(start: Start, is_there: bool) -> None:
    if is_there:
        start.go_on()
    os.close(start.terminal.file)
    start.terminal.file = -1
    assert start.terminal.exit_code() in (128 + signal.SIGHUP, 0)


def test_interrupted_meanwhile_it_gives_the_terminal_back(start: Start) -> None:
    start.terminal.type("\x03")
    assert start.is_given_back
    assert start.terminal.exit_code() == 130


def test_without_textual_it_gives_the_terminal_back(tmp_path: Path) -> None:
    begun = Start(tmp_path, {"NEVER": "1"})
    with begun.terminal as terminal:
        begun.go_on(1)
        assert begun.is_given_back
        assert b"there is no Textual here" in terminal.sent
        assert terminal.exit_code() == 1


@pytest.mark.parametrize("keys", ["q", "\x03"])
def test_at_the_end_the_line_is_as_it_was_before_the_first_frame(start: Start, keys: str) -> None:
    start.go_on()
    assert termios.tcgetattr(start.terminal.file) != start.settings
    start.terminal.type(keys)
    assert start.is_given_back
    assert start.terminal.sent.count(b"\x1b[?1049l") == 1
    assert start.terminal.exit_code() == 0


def test_put_aside_it_gives_the_line_back_too(start: Start) -> None:
    start.terminal.type("\x1a")
    start.go_on()
    os.waitpid(start.terminal.pid, os.WUNTRACED)
    assert start.is_given_back
    os.kill(start.terminal.pid, signal.SIGCONT)
    assert start.terminal.shows("OKAFOR")
    time.sleep(0.2)
    start.terminal.type("q")
    assert start.terminal.exit_code() == 0


def test_a_driver_that_knows_of_no_first_frame_finds_the_terminal_as_it_was() -> None:
    code = """
from tests.invented import invented
from tui.app import app, starting
from tui.app.first_frame import Stage
app.own_driver = lambda: None
with Stage(0, 2) as stage:
    starting.run(invented(), stage=stage)
"""
    with OnTerminal((sys.executable, "-c", code), {}) as terminal:
        before = termios.tcgetattr(terminal.file)
        terminal.read(30, lambda: TAKEN in terminal.sent)
        terminal.rest(0.7)
        assert "OKAFOR" in terminal.text
        terminal.type("\x1a")
        os.waitpid(terminal.pid, os.WUNTRACED)
        assert termios.tcgetattr(terminal.file) == before
        os.kill(terminal.pid, signal.SIGCONT)
        terminal.read(10, lambda: terminal.sent.count(TAKEN) > 1)
        terminal.rest()
        terminal.type("q")
        terminal.read(10)
        assert termios.tcgetattr(terminal.file) == before


@pytest.mark.parametrize("no_color", [True, False], ids=["no-colour", "colour"])
@pytest.mark.parametrize("colours", ColorSystem)
@pytest.mark.parametrize("theme", resources.themes())
def test_its_styles_are_those_of_the_sheet(
    monkeypatch: pytest.MonkeyPatch, theme: str, colours: ColorSystem, no_color: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    codes = codes_of(theme, is_colourless=no_color)
    for role, shown in asyncio.run(_rendered(theme, colours)).items():
        assert codes[role] == shown, role


async def _rendered(theme: str, colours: ColorSystem) -> dict[str, str]:
    """The SGR parameters of one role of each style, as Textual writes them."""
    explorer = Explorer(invented(), manner=Manner(theme=theme))
    async with explorer.run_test(size=(80, 24)):
        assert isinstance(explorer.screen, BrowseScreen)
        canvas, shown = explorer.screen.canvas, {}
        for [role, *_] in STYLES.values():
            strip = Strip.blank(1, canvas._style(role))  # noqa: SLF001
            for line_filter in explorer.get_line_filters():
                strip = strip.apply_filter(line_filter, canvas.background_colors[1])
            [segment] = strip
            codes = Strip.render_ansi(segment.style or Style(), colours).split(";")
            shown[role] = ";".join(code for code in codes if code not in ("39", "49"))
    return shown


def test_the_explorer_loads_no_tls() -> None:
    """4 MB and 8 ms that asyncio can do without."""
    code = """
import sys
from tui.app import starting
class Stage:
    rows, unanswered, is_known, has_moved, keys, told_to_end = (), b"", False, False, 0, None
    def paint(self, *shown): print("painted")
try:
    from tests.invented import invented
    starting.run(invented(), stage=Stage())
finally:
    print(sys.modules["ssl"], "asyncio" in sys.modules)
"""
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert run.stdout.splitlines()[-1] == "None True"


def test_size_is_counted_as_textual_counts_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    for columns, lines in (("", ""), ("70", "20"), ("70", ""), ("0", "x"), ("-3", "²")):
        monkeypatch.setenv("COLUMNS", columns)
        monkeypatch.setenv("LINES", lines)
        assert terminal_size() == shutil.get_terminal_size()


def test_what_paints_it_loads_neither_textual_nor_rich() -> None:
    code = "import sys, tui.app.starting; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert not {"textual", "rich", "asyncio", "dataclasses", "inspect", "pathlib", "argparse", "locale"} & set(
        loaded.stdout.split()
    )


def test_the_first_screen_loads_no_pane_that_it_does_not_show() -> None:
    """Each of them is a hundredth of a start, and soon there."""
    code = """
import sys
import tui.app.starting
from tests.invented import invented
from tui.browsing.standing import resized
from tui.frame.screen import draw
from tui.frame.views import View
draw(invented(), resized(View(), invented(), 80, 24))
print(*(name.rpartition(".")[2] for name in sys.modules if name.startswith(("tui.frame.", "tui.browsing."))))
"""
    loaded = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert {"timeline_pane", "quote_pane", "standing"} <= set(loaded.stdout.split())
    assert not {
        "list_pane", "person_pane", "entries", "in_post", "people_pane", "marks_pane", "sources_pane",
        "finding", "following", "keeping", "moving", "pointing", "unfolding", "zooming",
    } & set(loaded.stdout.split())  # fmt: skip
