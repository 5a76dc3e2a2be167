"""Keeping the place while the explorer runs: a moment after it changed, so that a dropped line loses nothing."""

from collections.abc import Callable, Mapping

from textual.screen import Screen

from tui.app.memory import Memory, short

KEPT_AFTER = 0.3
"""Seconds; a key held down writes no file."""


class Place:
    """Writes what a screen wants kept, by another thread: a slow disk keeps no key waiting."""

    def __init__(self, screen: Screen[str], memory: Memory | None, say: Callable[[str], None]) -> None:
        self._screen = screen
        self._memory = memory
        self._say = say
        self._is_waiting = False

    def changed(self, kept: Callable[[], Mapping[str, object]]) -> None:
        """Have the place kept soon, as it will be then."""
        if self._memory and not self._is_waiting:
            self._is_waiting = True
            self._screen.set_timer(KEPT_AFTER, lambda: self._keep(kept))

    def _keep(self, kept: Callable[[], Mapping[str, object]]) -> None:
        self._is_waiting = False
        if self._memory:
            self._memory.want(kept())
            self._screen.run_worker(self._write, thread=True)

    def _write(self) -> None:
        """Write it; what goes wrong is said once, and not tried again."""
        memory = self._memory
        if memory and (problem := memory.write()):
            self._memory = None
            notice = f"Your place cannot be kept in {short(memory.path)}: {problem}."
            self._screen.app.call_from_thread(self._say, notice)

    def leave(self, kept: Mapping[str, object]) -> None:
        """Keep it as it is now, if it has changed."""
        if self._memory and self._is_waiting:
            self._memory.want(kept)
            self._memory.write()
