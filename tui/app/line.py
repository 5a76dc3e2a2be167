"""A line that may be slow: what of all that was sent is still under way, and whether more should be sent now.

A terminal that has fallen behind shows what was. Two things tell how far behind it is: the speed that the line itself
names, as a serial line does and ssh passes on; and a question, which a terminal answers when all before it is there.
"""

import math
import termios
import threading
from collections.abc import Mapping

QUESTION = "\x1b[?2026$p"
"""What Textual asks at the start; a terminal that answers it then does so again."""

_UNDER_WAY = 300  # bytes; as many before a question, and again before its answer, is a blink of the slowest line
_SLACK = 0.02  # seconds
_BITS = 10  # a byte on a serial line, with its start and its stop
_SPEEDS = {getattr(termios, f"B{bits}"): bits / _BITS for bits in (300, 600, 1200, 1800, 2400, 4800, 9600, 19200)}
"""Bytes a second. The next one, 38,400 bits, is what every terminal says that has no line."""


def speed_of(file: int, environment: Mapping[str, str], platform: str) -> float | None:
    """The bytes a second that a slow line says it takes; None for a fast one, and for what is no line.

    9,600 bits is also what Macs say of every line, and their ssh passes it on: it counts only where neither is.
    """
    try:
        said = termios.tcgetattr(file)[5]
    except termios.error:
        return None
    if said == termios.B9600 and (platform != "linux" or environment.get("SSH_CONNECTION")):
        return None
    return _SPEEDS.get(said)


class Line:
    """The way to the terminal; `is_quiet` is set while no question is open."""

    def __init__(self, speed: float | None = None) -> None:
        """A line that says it takes so many bytes a second, or says nothing."""
        self.is_quiet = threading.Event()
        self.is_quiet.set()
        self._speed = speed
        self._answers = False
        self._arrived_at = 0.0
        self._under_way = 0

    def sent(self, count: int, now: float) -> str:
        """Count bytes that are sent; returns what must be sent after them: a question, or nothing."""
        if self._speed:
            self._arrived_at = max(self._arrived_at, now) + count / self._speed
        self._under_way += count
        if not self._answers or not self.is_quiet.is_set() or self._under_way < _UNDER_WAY:
            return ""
        self.is_quiet.clear()
        self._under_way = 0
        return QUESTION

    def answered(self) -> bool:
        """The terminal has answered; whether that was a question of ours."""
        was_ours, self._answers = not self.is_quiet.is_set(), True
        self.is_quiet.set()
        return was_ours

    def given_up(self) -> None:
        """No answer will come, nor be waited for again."""
        self._answers = False
        self.is_quiet.set()

    def wait(self, now: float) -> float:
        """Seconds until more should be sent: 0 for at once, infinity for when the answer is there."""
        if not self.is_quiet.is_set() and self._under_way >= _UNDER_WAY:
            return math.inf
        return max(self._arrived_at - now - _SLACK, 0)
