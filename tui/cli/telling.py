"""How far reading has come, for who waits for it."""

import os
import sys
from time import monotonic

from tui.cli.paper import say
from tui.notation import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.corpus.indexing import Joining, Progress, Watch

PAUSE = 0.2  # seconds between two bars on a terminal
LONG_PAUSE = 10.0  # and between two lines elsewhere
BAR = 20  # cells
WIDTH = 79  # cells at most
ENOUGH = 100_000  # bytes to tell from how fast it goes: to be ready for the first takes longer than to read it


class Telling:
    """What is told on stderr on the way: one bar that moves on a terminal, now and then a line elsewhere."""

    def __init__(self) -> None:
        self._begun = self._told = monotonic()
        self._is_terminal = sys.stderr is not None and sys.stderr.isatty()
        self._is_open = False
        self._step = self._joined = 0
        self.read = 0

    def watch(self, workers: int | None = None, cluster: str | None = None) -> "Watch":
        """Whom to tell, for who reads with so many workers, or on a cluster."""
        from tui.corpus.indexing import Watch

        return Watch(workers, cluster, self.tell, self.tell_joining)

    def tell(self, progress: "Progress") -> None:
        """Reading begins, or a document more is read."""
        self.read = progress.read
        now = monotonic()
        if not progress.done:
            self._begun = self._told = now
            if self._is_terminal:
                self._draw(f"[{'-' * BAR}] reading {progress.of} document{'' if progress.of == 1 else 's'}")
            return
        if self._is_due(now):
            self._show(progress.size / (progress.of_size or 1), progress_words(progress, now - self._begun))

    def tell_joining(self, joining: "Joining") -> None:
        """What is read is joined, and has come so far."""
        now = monotonic()
        if joining.step != self._step:
            self._step, self._begun, self._joined = joining.step, now, joining.done
        if self._is_due(now):
            pace = (joining.done - self._joined) / (now - self._begun) if now > self._begun else 0.0
            self._show(joining.done / (joining.of or 1), joining_words(joining, pace))

    def _is_due(self, now: float) -> bool:
        if now - self._told < (PAUSE if self._is_terminal else LONG_PAUSE):
            return False
        self._told = now
        return True

    def _show(self, part: float, words: str) -> None:
        """Draw how large a part is done, or say it."""
        if self._is_terminal:
            filled = int(BAR * part)
            self._draw(f"[{'#' * filled}{'-' * (BAR - filled)}] {words}")
        else:
            say(words)

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
        self._is_open = True  # first: a Ctrl-C may come as soon as it is seen
        sys.stderr.write(f"\r\x1b[K{row[: _room()]}")
        sys.stderr.flush()


def _room() -> int:
    """How many cells a row has here: what goes on in another one cannot be taken away."""
    columns = os.get_terminal_size(sys.stderr.fileno()).columns
    return min(columns - 1, WIDTH) if columns > 1 else WIDTH


def progress_words(progress: "Progress", seconds: float) -> str:
    """How far reading has come, how fast it goes, and how long the rest will take at that pace."""
    words = f"{progress.done} of {progress.of} documents"
    if progress.size < min(ENOUGH, progress.of_size) or not seconds:
        return words
    pace = progress.size / seconds
    return f"{words}, {pace / 1_000_000:.2f} MB/s, {_span((progress.of_size - progress.size) / (pace or 1))} left"


def joining_words(joining: "Joining", pace: float) -> str:
    """Which step of joining it is, how far it has come, how fast it goes, and how long the rest of it will take.

    Args:
        joining: How far.
        pace: How many of its keys are joined in a second; 0 where nothing tells yet.
    """
    words = f"joining {joining.step}/{joining.steps}, {joining.keys}: {joining.done} of {joining.of}"
    return f"{words}, {pace:.0f}/s, {_span((joining.of - joining.done) / pace)} left" if pace else words


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
