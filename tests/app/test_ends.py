"""A line that drops: nothing typed, nothing sent, and nothing left that could fail later."""

import os
import pty
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from tui.app.ends import lasting, typed, unaltered


@pytest.fixture
def dropped() -> int:
    ours, theirs = pty.openpty()
    os.close(ours)
    return theirs


def test_nothing_is_typed_into_a_line_that_is_gone(dropped: int) -> None:
    assert typed(dropped) == b""
    os.close(dropped)


def test_what_is_sent_along_a_line_that_is_gone_goes_nowhere(dropped: int) -> None:
    with os.fdopen(dropped, "w", encoding="utf-8") as file:
        line = lasting(file)
        for _ in range(3):
            line.write("x" * 100_000)
            line.flush()
        file.flush()


def test_what_is_sent_along_a_line_is_not_altered() -> None:
    ours, theirs = pty.openpty()
    os.write(theirs, b"\n")
    assert os.read(ours, 10) == b"\r\n"
    assert unaltered(theirs) == termios.tcgetattr(theirs)
    os.write(theirs, b"\n")
    assert os.read(ours, 10) == b"\n"
    os.close(ours)
    os.close(theirs)


def test_what_is_sent_arrives(tmp_path: Path) -> None:
    with (tmp_path / "sent").open("w", encoding="utf-8") as file:
        line = lasting(file)
        line.write("as it was")
        line.flush()
        assert (tmp_path / "sent").read_text(encoding="utf-8") == "as it was"
        assert (line.isatty(), line.fileno()) == (False, file.fileno())


TALKS = "import sys; from tui.cli.main import main; sys.exit(main(['who', 'Fitzgerald', '--no-cache']))"


def test_a_look_up_on_a_line_that_drops_says_why_it_ended(dropped: int) -> None:
    """The interpreter must not have the last word, which is 120."""
    command = [sys.executable, "-c", TALKS]
    asked = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=dropped, stderr=dropped, check=False)
    os.close(dropped)
    assert asked.returncode == 3
