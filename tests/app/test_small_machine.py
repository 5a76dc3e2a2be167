"""On a small machine: the explorer and the tour within 256 MB of address space beyond what their libraries take."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.terminals import CHECKOUT, OnTerminal

ROOM = 256 * 1024 * 1024
LOADED = """
import tui.app.walk, tui.cli.explore, tui.cli.tour, tui.corpus, textual.command, textual.widgets
from pathlib import Path
[size] = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmSize")]
print(int(size.split()[1]) * 1024)
"""
LIMITED = "import os, resource, sys; most = int(sys.argv[1]); resource.setrlimit(resource.RLIMIT_AS, (most, most));"
START = f"{LIMITED} os.execv(sys.executable, [sys.executable, '-m', 'tui', *sys.argv[2:]])"


@pytest.fixture(scope="module")
def most() -> int:
    """The bytes of address space that the interpreter takes with the libraries loaded, and 256 MB."""
    loaded = subprocess.run([sys.executable, "-c", LOADED], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    return int(loaded.stdout) + ROOM


def test_the_explorer_reads_a_folder_and_is_used(most: int, tmp_path: Path) -> None:
    environment = {"XDG_STATE_HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    with OnTerminal([sys.executable, "-c", START, str(most)], environment) as terminal:
        assert terminal.shows("FITZGERALD", 60), terminal.text
        for keys, seen in (("v", "by date"), ("/letter", "“letter”"), ("\r\r", "Esc back"), ("\x1b", "q quit")):
            terminal.type(keys)
            assert terminal.shows(seen), f"{keys!r}\n{terminal.text}"
        terminal.type(":")
        assert terminal.shows("Search for commands")
        terminal.type("\x1b")
        terminal.rest()
        terminal.type("q")
        terminal.read(10, lambda: b"\x1b[?1049l" in terminal.sent)
        assert terminal.exit_code() == 0


def test_the_tour_goes_through_all_its_stops(most: int, tmp_path: Path) -> None:
    environment = {"XDG_STATE_HOME": str(tmp_path)}
    with OnTerminal([sys.executable, "-c", START, str(most), "tour", "--pace=0.3"], environment) as terminal:
        assert terminal.shows("sources differ", 60), terminal.text
        assert terminal.shows("That was the tour.")
        terminal.type("q")
        terminal.read(10, lambda: b"\x1b[?1049l" in terminal.sent)
        assert terminal.exit_code() == 0
