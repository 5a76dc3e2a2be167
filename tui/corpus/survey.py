"""What lies at the paths given, as seen from outside: nothing is opened but folders."""

import os
import zlib
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from tui.errors import CorpusError
from tui.model.documents import SETTINGS_NAME, DocumentId, Problem
from tui.notation import NamedTuple
from tui.readers.finding import Seen, document_id, find_documents, seen_at

_told = attrgetter("st_mode", "st_size", "st_mtime_ns", "st_ctime_ns")


class Folder(NamedTuple):
    """A folder that documents were found in: its path, the path to it from the root, its documents by their names.

    `is_whole` where the folder itself was given, not only files of it.
    """

    path: str
    above: str
    found: Mapping[DocumentId, Seen]
    is_whole: bool


class Survey(NamedTuple):
    """The folders of a corpus and what it is called."""

    name: str
    folders: tuple[Folder, ...]

    @property
    def has_documents(self) -> bool:
        """Whether there is anything to read."""
        return any(folder.found for folder in self.folders)

    @property
    def signature(self) -> str:
        """A short text that changes when a file or a `fasti.toml` comes, goes or looks otherwise; by whatever path."""
        names, numbers = [self.name], list[int]()
        for folder in self.folders:
            names += [folder.above, *folder.found]
            for _, status in (seen_at(os.path.join(folder.path, SETTINGS_NAME)), *folder.found.values()):
                numbers += _told(status) if status else (-1,)
        # Of whole numbers, unlike of texts, every process makes the same hash.
        return f"{zlib.crc32(os.fsencode(chr(0).join(names))):08x} {hash(tuple(numbers)):x} {len(names)}"


def survey(paths: Sequence[str | os.PathLike[str]]) -> Survey:
    """Look over the paths given.

    Raises:
        CorpusError: A path does not exist, or a folder may not be opened.
    """
    given, homes, root = _placed(paths)
    folders = []
    for home in dict.fromkeys(homes):
        here = [path for path, folder in zip(given, homes, strict=True) if folder == home]
        above = os.path.relpath(os.path.realpath(home), root).replace(os.sep, "/")
        found = _documents(home, here)
        folders.append(Folder(home, "" if above == "." else document_id(f"{above}/"), found, home in here))
    return Survey(_name(given, root), tuple(folders))


def name_of(paths: Sequence[str | os.PathLike[str]]) -> str:
    """What the corpus at the paths given is called; what lies in the folders is not looked at.

    Raises:
        CorpusError: A path does not exist, or a folder may not be opened.
    """
    given, _, root = _placed(paths)
    return _name(given, root)


def _placed(paths: Sequence[str | os.PathLike[str]]) -> tuple[list[str], list[str], str]:
    """The paths, the folder of each, and the folder that ids are counted from."""
    given = [os.path.normpath(path) for path in paths]
    homes = [_folder_of(path) for path in given]
    return given, homes, _root(given, homes)


def _name(given: Sequence[str], root: str) -> str:
    return document_id(os.path.basename(os.path.realpath(given[0]) if len(given) == 1 else root) or root)


def _folder_of(path: str) -> str:
    try:
        if os.path.isdir(path):
            if not os.access(path, os.R_OK | os.X_OK):
                raise CorpusError(f"Cannot read the folder “{document_id(path)}”: you may not open it.")
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


def _documents(folder: str, given: Iterable[str]) -> dict[DocumentId, Seen]:
    """The documents of one folder by their name below it: all, if the folder itself was given, and each file given."""
    found: dict[DocumentId, Seen] = {}
    for path in given:
        found |= find_documents(folder) if path == folder else {document_id(os.path.basename(path)): seen_at(path)}
    return found


def nothing_read(seen: Survey, problems: Sequence[Problem]) -> str:
    """Why a corpus cannot be opened, in one sentence."""
    count = sum(len(folder.found) for folder in seen.folders)
    if not count:
        return f"There is no document in “{seen.name}”."
    if count == 1:
        return problems[-1].message
    return f"None of the {count} documents in “{seen.name}” can be read; the first: {problems[0].message}"
