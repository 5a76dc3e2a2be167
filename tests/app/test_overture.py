"""Keys typed while something is loaded: what only moves the cursor is answered, the rest kept, in order."""

import os
import pty
import signal
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from tests.invented import invented
from tui.app.bindings import KEYS, Where, footer_hints
from tui.app.first_frame import Stage
from tui.app.manner import THEME
from tui.app.overture import answered_while
from tui.browsing import moving, standing
from tui.frame.screen import draw
from tui.frame.views import View

HARBOUR = invented()
HINTS = footer_hints(Where.BROWSE)
FIRST = standing.resized(View(), HARBOUR, 80, 24)


class Typist:
    """A terminal with the first screen on it, and whoever sits at its other end."""

    def __init__(self) -> None:
        self.file, self._its = pty.openpty()
        self.stage = Stage(self._its, self._its)
        self._onlooker = threading.Thread(target=self._look)
        self._onlooker.start()

    def _look(self) -> None:
        """Take what is sent, or it would wait to be."""
        try:
            while os.read(self.file, 4096):
                pass
        except OSError:  # Linux says so when the other end is gone
            return

    def leave(self) -> None:
        """Give the terminal up."""
        os.close(self._its)
        self._onlooker.join()
        os.close(self.file)

    def types(self, keys: bytes) -> Callable[[], None]:
        """What takes as long as it takes until some keys are read, of which the last is no move."""

        def load() -> None:
            os.write(self.file, keys)
            for _ in range(6000):
                if not self.stage.unanswered:
                    time.sleep(0.01)

        return load


@pytest.fixture
def typist() -> Iterator[Typist]:
    there = Typist()
    with there.stage:
        there.stage.paint(draw(HARBOUR, FIRST, HINTS), 80, 24, THEME)
        yield there
    there.leave()


@pytest.mark.parametrize(
    ("keys", "moved"),
    [
        (b"jv", lambda: moving.move(FIRST, HARBOUR, 1)),
        (b"jjk\x1b[Bv", lambda: moving.move(FIRST, HARBOUR, 2)),
        (b"\x1b[C?j", lambda: moving.move_in_time(FIRST, HARBOUR, 1)),
        (b" \x1b[5~\x1b[6~/jj", lambda: moving.page(FIRST, HARBOUR, 1)),
        (b"J\x1b[1;2C", lambda: moving.move_rows(FIRST, HARBOUR, 1)),
    ],
)
def test_moves_are_answered_up_to_the_first_other_key(typist: Typist, keys: bytes, moved: Callable[[], View]) -> None:
    view = answered_while(typist.types(keys), typist.stage, HARBOUR, FIRST, KEYS)
    assert view == moved()
    assert keys.endswith(typist.stage.unanswered)
    assert typist.stage.has_moved
    assert typist.stage.rows == draw(HARBOUR, view, HINTS)


def test_letters_beyond_ascii_are_kept_as_they_came(typist: Typist) -> None:
    assert answered_while(typist.types("é".encode()), typist.stage, HARBOUR, FIRST, KEYS) == FIRST
    assert typist.stage.unanswered == "é".encode()
    assert not typist.stage.has_moved


def test_what_cannot_be_loaded_is_left_to_who_needs_it(typist: Typist) -> None:
    def load() -> None:
        raise ImportError

    assert answered_while(load, typist.stage, HARBOUR, FIRST, KEYS) == FIRST


def test_on_a_screen_of_another_size_nothing_is_answered(typist: Typist) -> None:
    def load() -> None:
        os.write(typist.file, b"j")
        time.sleep(0.1)

    signal.raise_signal(signal.SIGWINCH)
    assert answered_while(load, typist.stage, HARBOUR, FIRST, KEYS) == FIRST
    assert not typist.stage.unanswered, "it is still to be read"
