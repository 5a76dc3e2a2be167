"""A corpus as its index was left: there at once, before its files are looked over."""

import os
from collections.abc import Sequence

from tui import resources
from tui.corpus.opening import ROOMS, kept_chronology
from tui.corpus.survey import name_of, survey
from tui.corpus.words import name_words_of, words_of
from tui.errors import StoreError
from tui.model.chronology import Chronology
from tui.store.database import Database
from tui.store.index import Index
from tui.store.places import index_path
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Left:
    """What an index has of the documents at some paths.

    Attributes:
        chronology: As it was joined last.
        paths: Where the documents are.
        signature: How they looked then.
        database: The index; to be closed before another is to change it.
    """

    chronology: Chronology
    paths: Sequence[str | os.PathLike[str]]
    signature: str
    database: Database

    def is_current(self) -> bool:
        """Whether the files look as they did.

        Raises:
            CorpusError: A path is gone, or a folder may no longer be opened.
        """
        return survey(self.paths).signature == self.signature


def left_corpus(paths: Sequence[str | os.PathLike[str]], folder: str | None = None) -> Left | None:
    """What the index of some paths has of them; None where there is none that this program left whole.

    Args:
        paths: Folders and files.
        folder: Where indexes lie; the user's cache directory if None.

    Raises:
        CorpusError: A path does not exist, or a folder may not be opened.
    """
    name = name_of(paths)
    try:
        path = index_path([os.fspath(each) for each in paths], folder)
        return _left(name, paths, Database.open(path)) if os.path.exists(path) else None
    except StoreError:  # who looks the files over finds it too, and says so
        return None


def _left(name: str, paths: Sequence[str | os.PathLike[str]], database: Database) -> Left | None:
    try:
        index = Index(database, words_of, name_words_of)
        database.hold()
        kept = index.chronology()
        signature, _, version = kept.mark.rpartition(" ") if kept else ("", "", "")
        if kept and version == resources.version_of(*ROOMS) and index.holds_documents():
            return Left(kept_chronology(name, index, kept), paths, signature, database)
    except BaseException:
        database.close()
        raise
    database.close()
    return None
