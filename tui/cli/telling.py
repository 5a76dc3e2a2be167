"""How far reading has come, for who waits for it."""

import sys
from time import monotonic
from typing import TYPE_CHECKING

from tui.cli.paper import say

if TYPE_CHECKING:
    from tui.corpus.indexing import Progress, Watch

PAUSE = 0.2  # seconds between two bars on a terminal
LONG_PAUSE = 10.0  # and between two lines elsewhere
BAR = 20  # cells


class Telling:
    """What is told on stderr on the way: one bar that moves on a terminal, now and then a line elsewhere."""

    def __init__(self) -> None:
        self._begun = self._told = monotonic()
        self._is_terminal = sys.stderr is not None and sys.stderr.isatty()
        self._is_open = False
        self.read = 0

    def watch(self) -> "Watch":
        """Whom to tell, for who reads with all cores."""
        from tui.corpus.indexing import Watch

        return Watch(tell=self.tell, tell_joining=self.tell_joining)

    def tell(self, progress: "Progress") -> None:
        """Reading begins, or a document more is read."""
        self.read = progress.read
        now = monotonic()
        if not progress.done:
            self._begun = self._told = now
            if self._is_terminal:
                self._draw(f"[{'-' * BAR}] reading {progress.of} document{'' if progress.of == 1 else 's'}")
            return
        if now - self._told < (PAUSE if self._is_terminal else LONG_PAUSE):
            return
        self._told = now
        words = progress_words(progress, now - self._begun)
        if self._is_terminal:
            filled = BAR * progress.size // (progress.of_size or 1)
            self._draw(f"[{'#' * filled}{'-' * (BAR - filled)}] {words}")
        else:
            say(words)

    def tell_joining(self) -> None:
        """All is read."""
        if self._is_terminal and self._is_open:
            self._draw("joining what they state")

    def say(self, sentence: str) -> None:
        """A sentence beside the bar."""
        self.end()
        say(sentence)

    def end(self) -> None:
        """Take the bar away."""
        if self._is_open:
            self._draw("")
            self._is_open = False

    def _draw(self, row: str) -> None:
        sys.stderr.write(f"\r\x1b[K{row}")
        sys.stderr.flush()
        self._is_open = True


def progress_words(progress: "Progress", seconds: float) -> str:
    """How far reading has come, how fast it goes, and how long the rest will take at that pace."""
    pace = progress.size / seconds if seconds else 0.0
    words = f"{progress.done} of {progress.of} documents, {pace / 1_000_000:.2f} MB/s"
    return f"{words}, {_span((progress.of_size - progress.size) / pace)} left" if pace else words


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
