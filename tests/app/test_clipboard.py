"""Which way a copy goes, and what is sent."""

import base64
import re
from pathlib import Path

import pytest

from tui.app.clipboard import Route, copy, route, sequence


@pytest.mark.parametrize(
    ("environment", "platform", "way"),
    [
        ({"TMUX": "/tmp/x,1,0", "TERM": "screen-256color"}, "linux", Route.TMUX),
        ({"STY": "1.pts", "TERM": "screen"}, "linux", Route.SCREEN),
        ({"TERM": "tmux-256color"}, "linux", Route.TMUX_FAR),
        ({"TERM": "xterm"}, "linux", Route.TERMINAL),
        ({}, "darwin", Route.MACOS),
        ({"SSH_CONNECTION": "1 2 3 4"}, "darwin", Route.TERMINAL),
    ],
)
def test_each_terminal_has_its_way(environment: dict[str, str], platform: str, way: Route) -> None:
    assert route(environment, platform) is way


def test_the_terminal_gets_the_text_whole() -> None:
    sent = sequence("“the quay [sic]”", Route.TERMINAL)
    assert base64.b64decode(sent.removeprefix("\x1b]52;c;").removesuffix("\x07")).decode() == "“the quay [sic]”"


def test_screen_gets_it_in_pieces_it_does_not_drop() -> None:
    sent = sequence("x" * 3000, Route.SCREEN)
    pieces = re.findall(r"\x1bP(.*?)\x1b\\", sent, re.DOTALL)
    assert "".join(pieces) == sequence("x" * 3000, Route.TERMINAL)
    assert all(len(piece) <= 768 for piece in pieces)


def test_what_is_too_long_is_said_not_to_be_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMUX", "STY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.platform", "linux")
    sent: list[str] = []
    assert copy("x" * 100_000, sent.append).startswith("Not copied")
    assert not sent


def test_inside_tmux_it_goes_to_tmux(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "tmux"
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\ncat > {tmp_path}/taken\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setenv("TMUX", "/tmp/tmux,1,0")
    assert copy("the quay [sic]", pytest.fail).startswith("Copied by tmux")
    assert (tmp_path / "taken").read_text() == "the quay [sic]"
    assert (tmp_path / "asked").read_text() == "load-buffer -w -\n"


def test_a_tmux_that_does_not_answer_is_gone_round(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("TMUX", "/tmp/tmux,1,0")
    sent: list[str] = []
    assert copy("the quay", sent.append).startswith("Sent to the terminal (OSC 52 through tmux)")
    assert sent == [sequence("the quay", Route.TMUX_FAR)]
