"""A slow line: what is shown is what is, not what was; held keys queue no screens."""

import os
import pty
import select
import termios
import time
from pathlib import Path

import pytest

from tests.emulated import looks
from tests.terminals import EXPLORE, OnTerminal
from tui.app.line import QUESTION, Line, speed_of

SLOW = 960  # bytes a second: 9,600 baud
ANSWER = "\x1b[?2026;2$y"
KEYS, A_SECOND = 60, 30


def test_a_line_that_names_its_speed_is_waited_for() -> None:
    line = Line(SLOW)
    assert line.wait(100) == 0
    assert line.sent(1920, 100) == ""
    assert line.wait(100.5) == pytest.approx(1.5, abs=0.1)
    assert line.wait(102) == 0


def test_a_fast_line_is_never_waited_for() -> None:
    line = Line()
    assert [line.sent(5000, 100) for _ in range(3)] == [""] * 3
    assert line.wait(100) == 0


def test_a_terminal_that_answers_is_asked_and_waited_for() -> None:
    line = Line()
    assert not line.answered()
    assert line.sent(200, 0) == ""
    assert line.sent(200, 0) == QUESTION
    assert line.wait(0) == 0
    assert line.sent(400, 0) == ""
    assert line.wait(0) > 60
    assert line.answered()
    assert line.wait(0) == 0


def test_one_that_does_not_any_longer_is_asked_no_more() -> None:
    line = Line()
    line.answered()
    assert line.sent(400, 0) == QUESTION
    line.sent(400, 0)
    line.given_up()
    assert line.wait(0) == 0
    assert line.sent(4000, 0) == ""


@pytest.mark.parametrize(
    ("bits", "environment", "platform", "speed"),
    [
        (termios.B38400, {}, "linux", None),
        (termios.B9600, {}, "linux", SLOW),
        (termios.B9600, {"SSH_CONNECTION": "1 2 3 4"}, "linux", None),
        (termios.B9600, {}, "darwin", None),
        (termios.B2400, {"SSH_CONNECTION": "1 2 3 4"}, "linux", 240),
    ],
)
def test_the_speed_is_the_lines_own_but_not_what_macs_say_of_all(
    bits: int, environment: dict[str, str], platform: str, speed: float | None
) -> None:
    ours, theirs = pty.openpty()
    settings = termios.tcgetattr(theirs)
    settings[4] = settings[5] = bits
    termios.tcsetattr(theirs, termios.TCSANOW, settings)
    assert speed_of(theirs, environment, platform) == speed
    for file in (ours, theirs):
        os.close(file)


def test_what_is_no_line_has_no_speed() -> None:
    with Path(os.devnull).open() as nothing:
        assert speed_of(nothing.fileno(), {}, "linux") is None


class SlowReader:
    """Reads a terminal at some speed, and answers questions when they have come through."""

    def __init__(self, terminal: OnTerminal, *, answers: bool) -> None:
        self.terminal = terminal
        self._answers = answers
        self._seen = len(terminal.sent) if not answers else 0
        self._at = time.monotonic()
        self._room = 0.0

    def read(self) -> bool:
        """Read what has come through by now; whether anything has."""
        now = time.monotonic()
        self._room, self._at = min(self._room + (now - self._at) * SLOW, 200), now
        if self._room < 20 or not select.select([self.terminal.file], [], [], 0)[0]:
            return False
        arrived = os.read(self.terminal.file, int(self._room))
        self._room -= len(arrived)
        self.terminal.take(arrived)
        self.answer()
        return True

    def answer(self) -> None:
        """Answer the questions that are new."""
        while self._answers and (at := self.terminal.sent.find(QUESTION.encode(), self._seen)) >= 0:
            self._seen = at + len(QUESTION)
            self.terminal.type(ANSWER)


@pytest.mark.parametrize("tells", ["its speed", "its answers"])
def test_held_keys_are_not_fallen_behind(tmp_path: Path, tells: str) -> None:
    """Of 60 keys in two seconds most screens are left out; the last is there soon after the last key."""
    with OnTerminal(
        EXPLORE, {"XDG_STATE_HOME": str(tmp_path)}, baud=9600 if tells == "its speed" else None
    ) as terminal:
        assert terminal.shows("OKAFOR")
        terminal.rest(0.7)
        reader = SlowReader(terminal, answers=tells == "its answers")
        reader.answer()
        terminal.read(0.5)
        before, last_key = len(terminal.sent), hold(terminal, reader)
        latest = last_key
        while time.monotonic() < latest + 1.5:
            if reader.read():
                latest = time.monotonic()
            time.sleep(0.005)
        assert latest - last_key < 6, "the terminal is still busy with what was"
        assert len(terminal.sent) - before < 9000
        shown = looks(terminal.screen)
        terminal.type("\x0c")
        end = time.monotonic() + 8
        while time.monotonic() < end:
            reader.read()
        assert looks(terminal.screen) == shown


def hold(terminal: OnTerminal, reader: SlowReader) -> float:
    """Hold down j, now and then k; returns when the last key was typed."""
    begun = time.monotonic()
    for number in range(KEYS):
        while time.monotonic() < begun + number / A_SECOND:
            reader.read()
            time.sleep(0.003)
        terminal.type("jjjjjjjjkkkkkkkk"[number % 16])
    return time.monotonic()


def test_a_question_left_open_at_the_end_is_waited_for_a_moment(tmp_path: Path) -> None:
    """Else the shell would get the answer, as if it had been typed."""
    with OnTerminal(EXPLORE, {"XDG_STATE_HOME": str(tmp_path)}) as terminal:
        assert terminal.shows("OKAFOR")
        terminal.rest(0.7)
        terminal.type(ANSWER)
        terminal.read(0.5)
        asked = terminal.sent.count(QUESTION.encode())
        terminal.type("G")
        terminal.read(2, lambda: terminal.sent.count(QUESTION.encode()) > asked)
        terminal.type("q")
        assert b"\x1b[?1049l" not in terminal.read(0.4)
        terminal.type(ANSWER)
        terminal.read(5, lambda: b"\x1b[?1049l" in terminal.sent)
        assert terminal.exit_code() == 0
        assert not select.select([terminal.file], [], [], 0)[0] or b"2026;2" not in terminal.read(0.2)
