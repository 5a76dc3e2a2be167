"""Which files of a folder are documents, and what tells without reading whether one has changed."""

import os
import stat
from collections.abc import Iterator
from typing import NamedTuple

from tui.model.documents import SETTINGS_NAME, DocumentId


class Found(NamedTuple):
    """A file that may be a document: its path, its id, and the stamp of how it looks."""

    path: str
    id: DocumentId
    stamp: str


def find_documents(folder: str | os.PathLike[str]) -> list[Found]:
    """Every file below a folder that may be a document, in order of its id.

    Hidden files, `fasti.toml` and README files are left out; links to folders are followed, each folder once. A
    folder that may not be opened stands in the list itself, so that reading it tells why.
    """
    # Folder by folder, as the parts of a path compare; no name has a zero character.
    return sorted(_files(os.fspath(folder), "", set()), key=lambda each: each.id.replace("/", "\0"))


def document_id(name: str) -> DocumentId:
    r"""A file's name as an id; bytes of it that are not UTF-8 are spelt out (`\xff`)."""
    return DocumentId(name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace"))


def stamp_of(path: str) -> str:
    """How a file looks from outside: its size and its times; empty if it is none that can be read."""
    try:
        return _stamp(os.stat(path))
    except OSError:
        return ""


def _stamp(status: os.stat_result) -> str:
    if not stat.S_ISREG(status.st_mode):
        return ""
    # The second time changes with every change, whatever the first was set to.
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"


def _files(folder: str, above: str, opened: set[tuple[int, int]]) -> Iterator[Found]:
    """The files of a folder; `above` is the path from the folder given to it, with "/" at the end."""
    try:
        here = os.stat(folder)
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError:
        yield Found(folder, document_id(above.rstrip("/") or "."), "")
        return
    if (here.st_dev, here.st_ino) in opened:
        return
    opened.add((here.st_dev, here.st_ino))
    for entry in entries:
        name = entry.name
        if name.startswith("."):
            continue
        if _is_folder(entry):
            yield from _files(entry.path, f"{above}{name}/", opened)
        elif name != SETTINGS_NAME and not name.upper().startswith("README"):
            yield Found(entry.path, document_id(above + name), _entry_stamp(entry))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # its folder may be listed but not entered; reading the file will say so
        return False


def _entry_stamp(entry: os.DirEntry[str]) -> str:
    try:
        return _stamp(entry.stat())
    except OSError:  # gone since, or a link to nothing; reading the file will say so
        return ""
