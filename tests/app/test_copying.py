"""Copying that arrives: the explorer inside the real tmux and GNU screen, and what comes out of them."""

import os
import shlex
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminals import EXPLORE, OnTerminal, program
from tui.app.clipboard import Route, copy, sequence

LONG = "“the quay [sic]” " * 400  # longer than GNU screen takes in one control string, and than a pipe's first gulp
SAYS = (
    "import os, sys; from tui.app.clipboard import copy;"
    "print(copy(sys.stdin.read(), lambda sent: os.write(1, sent.encode())))"
)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder of a short name: a socket's may have some hundred characters."""
    with tempfile.TemporaryDirectory(prefix="fasti") as name:
        yield Path(name)


def state(folder: Path) -> dict[str, str]:
    return {"XDG_STATE_HOME": str(folder)}


def last_copy(folder: Path) -> str:
    return (folder / "fasti" / "last-copy.txt").read_text("utf-8")


def press_copy(terminal: OnTerminal, says: str) -> None:
    assert terminal.shows("OKAFOR")
    terminal.rest()
    terminal.type("y")
    assert terminal.shows(says), terminal.text
    terminal.rest()


def test_a_plain_terminal_gets_it_by_osc_52(folder: Path) -> None:
    with OnTerminal(EXPLORE, state(folder)) as terminal:
        press_copy(terminal, "Sent to the terminal (OSC 52)")
        assert terminal.copied == [last_copy(folder)]
        assert "board/minutes.txt:" in last_copy(folder)


def in_tmux(folder: Path, *command: str) -> list[str]:
    return [program("tmux"), "-L", "fasti", "-f", os.devnull, *command]


def test_in_tmux_it_reaches_its_buffer_and_the_terminal_outside(folder: Path) -> None:
    environment = {**state(folder), "TMUX_TMPDIR": str(folder)}
    with OnTerminal(in_tmux(folder, "new-session", shlex.join(EXPLORE)), environment) as terminal:
        try:
            press_copy(terminal, "Copied by tmux")
            show = in_tmux(folder, "show-buffer")
            buffer = subprocess.run(show, env={**os.environ, **environment}, capture_output=True, check=True).stdout
        finally:
            subprocess.run(in_tmux(folder, "kill-server"), env={**os.environ, **environment}, check=True)
        assert buffer.decode() == last_copy(folder)
        assert terminal.copied == [last_copy(folder)]


HANGING = """#!/bin/sh
while [ ! -e "$0.may-go-on" ]; do sleep 0.05; done
cat > "$0.copied"
"""
PATIENT = (EXPLORE[0], EXPLORE[1], f"import tui.app.clipboard; tui.app.clipboard.PATIENCE = 600; {EXPLORE[2]}")


def hanging(folder: Path) -> tuple[Path, OnTerminal]:
    """A tmux that hangs, and the explorer that would copy by it."""
    tmux = folder / "tmux"
    tmux.write_text(HANGING, "utf-8")
    tmux.chmod(0o700)
    environment = {**state(folder), "TMUX": "somewhere", "PATH": f"{folder}:{os.environ['PATH']}"}
    return tmux, OnTerminal(PATIENT, environment)


def test_a_tmux_that_hangs_keeps_no_key_waiting(folder: Path) -> None:
    tmux, explorer = hanging(folder)
    with explorer as terminal:
        press_copy(terminal, "Quote 1/")
        assert "Copied" not in terminal.text
        terminal.type("v")
        assert terminal.shows("by date")
        Path(f"{tmux}.may-go-on").touch()
        assert terminal.shows("Copied by tmux")
        assert Path(f"{tmux}.copied").read_text("utf-8") == last_copy(folder)


def test_who_leaves_waits_for_no_tmux_that_hangs(folder: Path) -> None:
    tmux, explorer = hanging(folder)
    with explorer as terminal:
        press_copy(terminal, "Quote 1/")
        terminal.type("q")
        assert terminal.exit_code() == 0
        Path(f"{tmux}.may-go-on").touch()


def test_in_screen_it_reaches_the_terminal_outside(folder: Path) -> None:
    (folder / "sockets").mkdir(mode=0o700)
    environment = {**state(folder), "SCREENDIR": str(folder / "sockets")}
    with OnTerminal([program("screen"), "-U", "-c", os.devnull, *EXPLORE], environment) as terminal:
        press_copy(terminal, "Sent to the terminal (OSC 52 through screen)")
        assert terminal.copied == [last_copy(folder)]


def test_in_screen_a_long_text_arrives_whole(folder: Path) -> None:
    (folder / "sockets").mkdir(mode=0o700)
    environment = {**state(folder), "SCREENDIR": str(folder / "sockets")}
    (folder / "long.txt").write_text(LONG, "utf-8")
    command = f"{shlex.join([EXPLORE[0], '-c', SAYS])} < {folder}/long.txt; read _"
    with OnTerminal([program("screen"), "-U", "-c", os.devnull, "sh", "-c", command], environment) as terminal:
        assert terminal.shows("Sent to the terminal")
        assert terminal.copied == [LONG]


def test_from_behind_a_line_that_began_in_screen_it_arrives_too(folder: Path) -> None:
    """Over ssh `STY` stays behind, and only `TERM` says that there is a screen."""
    (folder / "sockets").mkdir(mode=0o700)
    command = ["env", "-u", "STY", *EXPLORE]
    environment = {**state(folder), "SCREENDIR": str(folder / "sockets")}
    with OnTerminal([program("screen"), "-U", "-c", os.devnull, *command], environment) as terminal:
        press_copy(terminal, "Sent to the terminal (OSC 52 through screen)")
        assert terminal.copied == [last_copy(folder)]


@pytest.mark.parametrize("option", ["set-clipboard on", "allow-passthrough on"])
def test_from_behind_a_line_that_began_in_tmux_it_arrives_where_tmux_lets_it(folder: Path, option: str) -> None:
    environment = {**state(folder), "TMUX_TMPDIR": str(folder)}
    (folder / "tmux.conf").write_text(f"set -g {option}\nset -g default-terminal tmux-256color\n")
    command = [program("tmux"), "-L", "fasti", "-f", str(folder / "tmux.conf"), "new-session"]
    with OnTerminal([*command, shlex.join(["env", "-u", "TMUX", *EXPLORE])], environment) as terminal:
        try:
            press_copy(terminal, "Sent to the terminal (OSC 52 through tmux)")
        finally:
            subprocess.run(in_tmux(folder, "kill-server"), env={**os.environ, **environment}, check=True)
        assert set(terminal.copied) == {last_copy(folder)}


def test_on_a_mac_it_goes_to_pbcopy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that stands in for macOS's own."""
    stand_in = folder / "pbcopy"
    stand_in.write_text(f"#!/bin/sh\ncat > {folder}/board\n")
    stand_in.chmod(0o755)
    for name in ("TMUX", "STY", "SSH_CONNECTION", "SSH_TTY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    monkeypatch.setenv("XDG_STATE_HOME", str(folder))
    monkeypatch.setattr("sys.platform", "darwin")
    assert copy(LONG, pytest.fail) == f"Copied by pbcopy; also in {folder}/fasti/last-copy.txt."
    assert (folder / "board").read_text("utf-8") == last_copy(folder) == LONG


def test_a_mac_without_pbcopy_takes_the_terminal(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMUX", "STY", "SSH_CONNECTION", "SSH_TTY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr("sys.platform", "darwin")
    sent: list[str] = []
    assert copy("the quay", sent.append).startswith("Sent to the terminal (OSC 52)")
    assert sent == [sequence("the quay", Route.TERMINAL)]
