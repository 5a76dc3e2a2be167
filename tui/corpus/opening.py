"""Paths to a chronology: from the index where it still holds, read anew where it does not."""

import os
from collections.abc import Callable, Sequence

from tui import resources
from tui.corpus.survey import Survey, nothing_read, survey
from tui.corpus.words import name_words_of, words_of
from tui.errors import CorpusError, DamagedError, StoreError
from tui.model.chronology import Chronology
from tui.notation import TYPE_CHECKING
from tui.store.chronology import stored
from tui.store.database import Database, delete
from tui.store.index import Index, Joined
from tui.store.places import index_path
from tui.values import dataclass, replace

if TYPE_CHECKING:
    from tui.corpus.indexing import Watch

# What makes statements of documents, and what makes a chronology of statements.
ROOMS = ("analysis", "readers", "resolution", "model", "settings.py")
ATTEMPTS = 3  # at a chronology that another process makes stale meanwhile


@dataclass(frozen=True, slots=True)
class Cache:
    """An index may be kept.

    Attributes:
        folder: Where indexes lie; the user's cache directory if None.
        say: Whom to tell, in a sentence, that there is none or a new one.
    """

    folder: str | None = None
    say: Callable[[str], None] = lambda _: None


def open_corpus(
    paths: Sequence[str | os.PathLike[str]],
    cache: Cache | None = None,
    watching: "Callable[[], Watch] | None" = None,
) -> Chronology:
    """Read, analyse and join all documents at the paths given; what the index has of them is not read again.

    A document that cannot be read becomes a `Problem`, and the rest goes on.

    Args:
        paths: Folders and files.
        cache: Where an index may be kept; without one, everything is read, and nothing kept.
        watching: Makes who is told how far reading has come; asked only if something is to be read.

    Raises:
        CorpusError: A path does not exist, or nothing at the paths can be read.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    seen = survey(paths)
    if cache and seen.has_documents:
        try:
            return _indexed(seen, paths, cache, watching)
        except StoreError as error:
            cache.say(f"{error} All is read without an index.")
    from tui.corpus.anew import read_anew
    from tui.corpus.indexing import Watch

    return read_anew(seen, watching() if watching else Watch())


def index_corpus(paths: Sequence[str | os.PathLike[str]], cache: Cache, watching: "Callable[[], Watch]") -> Chronology:
    """Bring the index of a corpus up to date; what was done is kept, whenever it is interrupted.

    Raises:
        CorpusError: A path does not exist, or nothing at the paths can be read.
        SettingsError: A `fasti.toml` cannot be understood, or there is no such cluster.
        StoreError: No index can be kept.
    """
    seen = survey(paths)
    if not seen.has_documents:
        raise CorpusError(nothing_read(seen, ()))
    return _indexed(seen, paths, cache, watching)


def _indexed(
    seen: Survey,
    paths: Sequence[str | os.PathLike[str]],
    cache: Cache,
    watching: "Callable[[], Watch] | None",
) -> Chronology:
    path = index_path([os.fspath(each) for each in paths], cache.folder)
    try:
        return _opened(seen, path, watching)
    except DamagedError:
        delete(path)
        cache.say(f"The index of “{seen.name}” was damaged; it is made anew.")
        return _opened(seen, path, watching)


def _opened(seen: Survey, path: str, watching: "Callable[[], Watch] | None") -> Chronology:
    database = Database.open(path)
    try:
        index = Index(database, words_of, name_words_of)
        mark = f"{seen.signature} {resources.version_of(*ROOMS)}"
        for _ in range(ATTEMPTS):
            database.hold()
            kept = index.chronology()
            if kept and kept.mark == mark:
                return _answering(seen, index, kept)
            database.release()
            from tui.corpus.indexing import refresh

            kept = refresh(seen, index, mark, watching() if watching else None)
            database.hold()
            if index.chronology() == kept:
                return _answering(seen, index, kept)
            database.release()
    except BaseException:
        database.close()
        raise
    database.close()
    raise StoreError(f"Another process keeps changing the index {path}.")


def _answering(seen: Survey, index: Index, kept: Joined) -> Chronology:
    chronology = kept_chronology(seen.name, index, kept)
    if not index.holds_documents():
        raise CorpusError(nothing_read(seen, chronology.problems))
    return chronology


def kept_chronology(name: str, index: Index, kept: Joined) -> Chronology:
    """The chronology that an index keeps, with what was wrong with the corpus as it was joined."""
    chronology = stored(name, index)
    return replace(chronology, problems=(*kept.problems, *chronology.problems))
