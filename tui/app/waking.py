"""An event that a thread can wait for along with its files."""

import os
import threading


class Waking(threading.Event):
    """An event that can also be waited for among files: `awake` can be read while it is set."""

    def __init__(self) -> None:
        super().__init__()
        self.awake, self._wake = os.pipe()

    def set(self) -> None:
        """Set it, and wake who waits."""
        if not self.is_set():
            super().set()
            os.write(self._wake, b"!")

    def clear(self) -> None:
        """Let it be waited for again."""
        if self.is_set():
            super().clear()
            os.read(self.awake, 1)
