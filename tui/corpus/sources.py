"""Paths to sources: the files to read, the ids they have, and what `fasti.toml` says of them."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tui.errors import CorpusError
from tui.model.documents import DocumentId, Problem
from tui.readers.finding import Found, document_id, find_documents, stamp_of
from tui.settings import SETTINGS_NAME, Aliases, DocumentSettings, read_settings


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, the id it has in the corpus, what the settings say of it, and how it looks from outside."""

    path: str
    id: DocumentId
    settings: DocumentSettings
    stamp: str = ""

    @property
    def size(self) -> int:
        """In bytes; 0 where it cannot be read."""
        return int(self.stamp.split()[0]) if self.stamp else 0


@dataclass(frozen=True, slots=True)
class Corpus:
    """What lies at the paths given: files to read, names that mean the same, and settings that match no file."""

    name: str
    sources: tuple[Source, ...]
    aliases: Aliases
    problems: tuple[Problem, ...]


def find(paths: Sequence[str | os.PathLike[str]]) -> Corpus:
    """Find the documents at the paths given, and their settings.

    A document's id is its path below the folder given; below the folder that all paths share, if several are.

    Raises:
        CorpusError: A path does not exist.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    given = [os.path.normpath(path) for path in paths]
    folders = [_folder_of(path) for path in given]
    root = _root(given, folders)
    sources: dict[DocumentId, Source] = {}
    aliases, problems = Aliases(), list[Problem]()
    for folder in dict.fromkeys(folders):
        settings = read_settings(folder)
        aliases = aliases.joined(settings.aliases)
        here = [path for path, home in zip(given, folders, strict=True) if home == folder]
        found = {each.id: each for each in _documents(folder, here)}
        above = os.path.relpath(os.path.realpath(folder), root).replace(os.sep, "/")
        for name, each in found.items():
            id = name if above == "." else document_id(f"{above}/") + name
            described = settings.documents.get(name) or DocumentSettings()
            sources[DocumentId(id)] = Source(each.path, DocumentId(id), described, each.stamp)
        if folder in here:
            problems.extend(_unmatched(settings.documents, found))
    called = os.path.basename(os.path.realpath(given[0]) if len(given) == 1 else root)
    return Corpus(document_id(called or root), tuple(sources[id] for id in sorted(sources)), aliases, tuple(problems))


def _folder_of(path: str) -> str:
    try:
        if os.path.isdir(path):
            return path
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        raise CorpusError(f"There is no file or folder “{document_id(path)}”.") from None
    except OSError as error:
        reason = (error.strerror or "it cannot be opened").lower()
        raise CorpusError(f"Cannot read “{document_id(path)}”: {reason}.") from None
    return os.path.dirname(path) or "."


def _root(given: Sequence[str], folders: Sequence[str]) -> str:
    """The folder that ids are counted from."""
    homes = [os.path.realpath(folder) for folder in folders]
    if len(given) == 1:
        return homes[0]
    return os.path.commonpath(
        [
            os.path.dirname(home) if folder == path else home
            for path, folder, home in zip(given, folders, homes, strict=True)
        ]
    )


def _documents(folder: str, given: Iterable[str]) -> Iterator[Found]:
    """The documents of one folder by their name below it: all, if the folder itself was given, and each file given."""
    for path in given:
        if path == folder:
            yield from find_documents(folder)
        else:
            yield Found(path, document_id(os.path.basename(path)), stamp_of(path))


def _unmatched(settings: Iterable[str], found: Iterable[str]) -> Iterator[Problem]:
    for name in sorted(set(settings) - set(found)):
        yield Problem(DocumentId(SETTINGS_NAME), f"{SETTINGS_NAME} names “{name}”, which is not there.")
