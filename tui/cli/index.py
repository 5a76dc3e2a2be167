"""`fasti index`: read a folder ahead, and tell how far it has come."""

import sys
from time import monotonic

from tui.cli.exits import Exit
from tui.cli.opening import tell
from tui.cli.paper import say, write
from tui.cli.rows import counted
from tui.cli.words import Options
from tui.corpus import Cache, index_corpus
from tui.corpus.indexing import Progress, Watch
from tui.errors import SettingsError

PAUSE = 0.2  # seconds between two bars on a terminal
LONG_PAUSE = 10.0  # and between two lines elsewhere
BAR = 20  # cells


def run(options: Options) -> int:
    """Bring the index up to date, and count what it holds.

    Raises:
        CorpusError: Nothing at the paths can be read.
        SettingsError: A `fasti.toml` or an option cannot be understood.
        StoreError: No index can be kept.
    """
    telling = _Telling(monotonic())
    watch = Watch(_workers(options.workers), options.cluster, telling.tell, telling.tell_joining)
    try:
        chronology = index_corpus(options.paths, Cache(options.cache, telling.say), watch)
    finally:
        telling.end()
    tell(chronology.problems)
    documents = counted(len(chronology.documents), "document", "documents")
    write(
        [
            f"{chronology.name}: {documents}, {telling.read} read now, "
            f"{counted(len(chronology.events), 'event', 'events')}, "
            f"{counted(len(chronology.problems), 'problem', 'problems')}"
        ]
    )
    return Exit.DONE


def _workers(typed: str | None) -> int | None:
    if typed is None:
        return None
    if not (typed.isascii() and typed.isdigit() and int(typed)):
        raise SettingsError(f"--workers must be a number from 1 on, not “{typed}”.")
    return int(typed)


class _Telling:
    """What is told on stderr on the way: one bar that moves on a terminal, now and then a line elsewhere."""

    def __init__(self, begun: float) -> None:
        self._begun = self._told = begun
        self._is_terminal = sys.stderr is not None and sys.stderr.isatty()
        self._is_open = False
        self.read = 0

    def tell(self, progress: Progress) -> None:
        """A document more is read."""
        self.read = progress.read
        now = monotonic()
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


def progress_words(progress: Progress, seconds: float) -> str:
    """How far reading has come, how fast it goes, and how long the rest will take at that pace."""
    pace = progress.size / seconds if seconds else 0.0
    words = f"{progress.done} of {progress.of} documents, {pace / 1_000_000:.2f} MB/s"
    return f"{words}, {_span((progress.of_size - progress.size) / pace)} left" if pace else words


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
