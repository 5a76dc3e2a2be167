"""Keeping the place while the explorer runs: at every change, so that a dropped line loses nothing."""

import threading
import time

from textual.screen import Screen

from tui.app.memory import Memory, short
from tui.app.screens.page import Told
from tui.browsing.keeping import kept
from tui.frame.views import View

_HASTE = 0.05
"""Seconds that a change waits: the screen goes before the file, and of a key held down not every change is written."""


class Place:
    """Writes where a screen is, by a thread of its own: a slow disk keeps no key waiting."""

    def __init__(self, screen: Screen[str], memory: Memory | None) -> None:
        self._screen = screen
        self._memory = memory
        self._newest: View | None = None
        self._has_changed = threading.Event()
        self._writing = threading.Lock()
        self._thread: threading.Thread | None = None

    def changed(self, view: View) -> None:
        """Have a view kept; it takes the place of one that is not written yet."""
        if self._memory is None:
            return
        self._newest = view
        if self._thread is None:
            self._thread = threading.Thread(target=self._write_on, daemon=True)
            self._thread.start()
        self._has_changed.set()

    def leave(self) -> None:
        """Keep what is not written yet, before all ends."""
        self._write()

    def _write_on(self) -> None:
        """Write what changes, until it cannot be written: that is said once, and not tried again."""
        while self._memory:
            self._has_changed.wait()
            time.sleep(_HASTE)
            self._has_changed.clear()
            if problem := self._write():
                notice = f"Your place cannot be kept: {problem} ({short(self._memory.path)})."
                self._memory = None
                self._screen.post_message(Told(notice))

    def _write(self) -> str:
        """Write the newest view, if it is not; returns why that cannot be, or nothing."""
        with self._writing:
            view, self._newest = self._newest, None
            return self._memory.write(kept(view)) if self._memory and view else ""
