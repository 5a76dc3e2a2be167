"""When something is sent along a line: at once, or when the line is no longer busy, and then only the newest."""

from asyncio import AbstractEventLoop, TimerHandle
from collections.abc import Callable
from time import monotonic

from tui.app.line import Line

_PATIENCE = 10.0  # seconds; a terminal that answered before and does not now is one no longer


class Pace:
    """Has something sent later, once, where it cannot be now."""

    def __init__(self, line: Line, loop: AbstractEventLoop, send: Callable[[], None]) -> None:
        """A pace for one line.

        Args:
            line: What is known of it.
            loop: Runs what is done later.
            send: Sends what is newest then; of all that was before it, nothing.
        """
        self._line, self._loop, self._send = line, loop, send
        self._later: TimerHandle | None = None

    def sends(self) -> bool:
        """Whether to send now; else what is held is sent when it can be."""
        wait = self._line.wait(monotonic())
        if wait and self._later is None:
            go_on = self.catch_up if wait < _PATIENCE else self._give_up
            self._later = self._loop.call_later(min(wait, _PATIENCE), go_on)
        return wait == 0

    def catch_up(self) -> None:
        """Send what was held; of all the screens in between, none."""
        if self._later:
            self.stop()
            if self.sends():
                self._send()

    def _give_up(self) -> None:
        """Wait no longer for an answer."""
        self._line.given_up()
        self.catch_up()

    def stop(self) -> None:
        """Send no more later."""
        if self._later:
            self._later.cancel()
            self._later = None
