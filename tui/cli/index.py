"""`fasti index`: read a folder ahead, and tell how far it has come."""

from tui.cli.exits import Exit
from tui.cli.grammar import Options
from tui.cli.opening import tell
from tui.cli.paper import write
from tui.cli.telling import Telling
from tui.corpus import Cache, index_corpus
from tui.errors import SettingsError
from tui.wording import counted


def run(options: Options) -> int:
    """Bring the index up to date, and count what it holds.

    Raises:
        CorpusError: Nothing at the paths can be read.
        SettingsError: A `fasti.toml` or an option cannot be understood.
        StoreError: No index can be kept.
    """
    telling, workers = Telling(), _workers(options.workers)
    try:
        chronology = index_corpus(
            options.paths, Cache(options.cache, telling.say), lambda: telling.watch(workers, options.cluster)
        )
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
