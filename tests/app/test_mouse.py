"""The mouse is the terminal's own until it is asked for, and again at every end."""

import os
import signal
from pathlib import Path

import pytest

from tests.terminals import EXPLORE, OnTerminal

ON, OFF = b"\x1b[?1000h", b"\x1b[?1000l"
MOTION = (b"\x1b[?1002h", b"\x1b[?1003h")
WITH_MOUSE = (*EXPLORE[:2], EXPLORE[2].replace("(['harbour'])", "(['harbour']), Manner(has_mouse=True)"))


def click(x: int, y: int) -> str:
    """A press and a release at a cell, counted from 0, as terminals send them."""
    return "".join(f"\x1b[<0;{x + 1};{y + 1}{letter}" for letter in "Mm")


def wheel_down(x: int, y: int) -> str:
    return f"\x1b[<65;{x + 1};{y + 1}M"


def test_it_is_left_alone_until_f2_asks_for_it(tmp_path: Path) -> None:
    with OnTerminal(EXPLORE, {"XDG_STATE_HOME": str(tmp_path)}) as terminal:
        assert terminal.shows("OKAFOR")
        terminal.rest(0.7)
        assert ON not in terminal.sent
        terminal.type("\x1bOQ")
        assert terminal.shows("The mouse points and scrolls here.")
        assert terminal.sent.count(ON) == 1
        row = next(y for y, line in enumerate(terminal.screen.display) if "MARSH" in line)
        terminal.type(click(60, row))
        assert terminal.shows("▶MARSH")
        terminal.type(wheel_down(60, row))
        assert terminal.shows("▶ADEYEMI")
        terminal.type("\x1bOQ")
        assert terminal.shows("The mouse is the terminal’s again.")
        assert terminal.sent.count(OFF) == 1
        assert not [mode for mode in MOTION if mode in terminal.sent]


@pytest.mark.parametrize("ending", ["q", signal.SIGTERM, signal.SIGTSTP])
def test_every_way_out_gives_it_back(tmp_path: Path, ending: str | signal.Signals) -> None:
    with OnTerminal(EXPLORE, {"XDG_STATE_HOME": str(tmp_path)}) as terminal:
        assert terminal.shows("OKAFOR")
        terminal.rest()
        terminal.type("\x1bOQ")
        assert terminal.shows("The mouse points")
        if isinstance(ending, signal.Signals):
            os.kill(terminal.pid, ending)
        else:
            terminal.type(ending)
        terminal.read(5, lambda: OFF in terminal.sent)
        assert terminal.sent.rindex(OFF) > terminal.sent.rindex(ON)


def test_asked_for_in_the_settings_it_is_there_from_the_start(tmp_path: Path) -> None:
    command = [*WITH_MOUSE[:2], f"from tui.app.manner import Manner; {WITH_MOUSE[2]}"]
    with OnTerminal(command, {"XDG_STATE_HOME": str(tmp_path)}) as terminal:
        terminal.read(30, lambda: ON in terminal.sent)
        assert ON in terminal.sent
        assert terminal.shows("LINDQVIST")
        terminal.type(click(60, next(y for y, line in enumerate(terminal.screen.display) if "LINDQVIST" in line)))
        assert terminal.shows("▶LINDQVIST")
