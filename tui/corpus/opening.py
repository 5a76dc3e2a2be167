"""Paths to a chronology: from the index where it still holds, read anew where it does not."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tui import resources
from tui.corpus.indexing import Watch, update, words_of
from tui.corpus.reading import analyse
from tui.corpus.sources import Corpus, find
from tui.errors import CorpusError, DamagedError, StoreError
from tui.model.chronology import Chronology
from tui.model.documents import Problem
from tui.settings import Aliases
from tui.store.chronology import keep_chronology, kept_chronology, stored
from tui.store.database import Database, delete
from tui.store.index import Index
from tui.store.places import index_path

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
    paths: Sequence[str | os.PathLike[str]], cache: Cache | None = None, watch: Watch | None = None
) -> Chronology:
    """Read, analyse and join all documents at the paths given; what the index has of them is not read again.

    A document that cannot be read becomes a `Problem`, and the rest goes on.

    Args:
        paths: Folders and files.
        cache: Where an index may be kept; without one, everything is read, and nothing kept.
        watch: Who reads, and who is told how far reading has come.

    Raises:
        CorpusError: A path does not exist, or nothing at the paths can be read.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    corpus = find(paths)
    if cache and corpus.sources:
        try:
            return _indexed(corpus, paths, cache, watch or Watch())
        except StoreError as error:
            cache.say(f"{error} All is read without an index.")
    return _read_anew(corpus)


def index_corpus(paths: Sequence[str | os.PathLike[str]], cache: Cache, watch: Watch) -> Chronology:
    """Bring the index of a corpus up to date; what was done is kept, whenever it is interrupted.

    Raises:
        CorpusError: A path does not exist, or nothing at the paths can be read.
        SettingsError: A `fasti.toml` cannot be understood, or there is no such cluster.
        StoreError: No index can be kept.
    """
    corpus = find(paths)
    if not corpus.sources:
        raise CorpusError(_nothing_read(corpus, ()))
    return _indexed(corpus, paths, cache, watch)


def _indexed(corpus: Corpus, paths: Sequence[str | os.PathLike[str]], cache: Cache, watch: Watch) -> Chronology:
    path = index_path([os.fspath(each) for each in paths], cache.folder)
    try:
        return _opened(corpus, path, watch)
    except DamagedError:
        delete(path)
        cache.say(f"The index of “{corpus.name}” was damaged; it is made anew.")
        return _opened(corpus, path, watch)


def _opened(corpus: Corpus, path: str, watch: Watch) -> Chronology:
    database = Database.open(path)
    try:
        index = Index(database, words_of)
        update(corpus, index, watch)
        mark = f"{resources.version_of('resolution', 'model')} {_written(corpus.aliases)}"
        for _ in range(ATTEMPTS):
            database.hold()
            if kept_chronology(index) == mark:
                return _answering(corpus, index)
            database.release()
            watch.tell_joining()
            _join(corpus, index, mark)
    except BaseException:
        database.close()
        raise
    database.close()
    raise StoreError(f"Another process keeps changing the index {path}.")


def _join(corpus: Corpus, index: Index, mark: str) -> None:
    """Resolve all statements, and keep the chronology they make."""
    from tui.resolution.chronologies import resolve

    changes = index.changes()
    keep_chronology(index, resolve(corpus.name, (), index.statements(), corpus.aliases), mark, changes)


def _answering(corpus: Corpus, index: Index) -> Chronology:
    chronology = stored(corpus.name, index)
    problems = (*corpus.problems, *chronology.problems)
    if not index.holds_documents():
        raise CorpusError(_nothing_read(corpus, problems))
    return replace(chronology, problems=problems)


def _written(aliases: Aliases) -> str:
    return repr([sorted(each.items()) for each in (aliases.people, aliases.organisations)])


def _read_anew(corpus: Corpus) -> Chronology:
    readings = [analyse(source) for source in corpus.sources]
    documents = [reading.document for reading in readings if reading.document]
    problems = [*corpus.problems, *(problem for reading in readings for problem in reading.problems)]
    if not documents:
        raise CorpusError(_nothing_read(corpus, problems))
    from tui.resolution.chronologies import resolve

    statements = [statement for reading in readings for statement in reading.statements]
    return resolve(corpus.name, documents, statements, corpus.aliases, problems)


def _nothing_read(corpus: Corpus, problems: Sequence[Problem]) -> str:
    if not corpus.sources:
        return f"There is no document in “{corpus.name}”."
    if len(corpus.sources) == 1:
        return problems[-1].message
    return (
        f"None of the {len(corpus.sources)} documents in “{corpus.name}” can be read; the first: {problems[0].message}"
    )
