"""Which files of a folder are documents, and what tells without reading whether one has changed."""

import os
from stat import S_ISDIR, S_ISREG

from tui.model.documents import SETTINGS_NAME, DocumentId
from tui.notation import cast

Seen = tuple[str, os.stat_result | None]
"""A file that may be a document: its path, and how it looks from outside; None where that cannot be told."""


def find_documents(folder: str | os.PathLike[str]) -> dict[DocumentId, Seen]:
    """Every file below a folder that may be a document, in order of its id.

    Hidden files, `fasti.toml` and README files are left out; links to folders are followed, each folder once. A
    folder that may not be opened stands among them itself, so that reading it tells why.
    """
    found: dict[str, Seen] = {}
    if not _look(os.fspath(folder), "", set(), found):
        # Folder by folder, as the parts of a path compare; no name has a zero character.
        found = {id: found[id] for id in sorted(found, key=lambda id: id.replace("/", "\0"))}
    return cast("dict[DocumentId, Seen]", found)


def document_id(name: str) -> DocumentId:
    r"""A file's name as an id; bytes of it that are not UTF-8 are spelt out (`\xff`)."""
    return DocumentId(name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace"))


def seen_at(path: str) -> Seen:
    """A file by its path."""
    try:
        return path, os.stat(path)
    except OSError:
        return path, None


def stamp_of(path: str) -> str:
    """How a file looks from outside: its size and its times; empty if it is none that can be read."""
    return stamp(seen_at(path))


def stamp(seen: Seen) -> str:
    """The same of a file that was seen."""
    _, status = seen
    if status is None or not S_ISREG(status.st_mode):
        return ""
    # The second time changes with every change, whatever the first was set to.
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"


def _look(folder: str, above: str, opened: set[tuple[int, int]], found: dict[str, Seen]) -> bool:
    """Find the files of a folder; returns whether they are in order.

    Looking at a hundred thousand files that have not changed is all that a run may have to do, so that nothing more is
    made of each than is asked of all.

    Args:
        folder: Where to look.
        above: The path from the folder given to it, with "/" at the end.
        opened: The folders that were looked into before.
        found: Where to put what is found.
    """
    try:
        looks = _looks(folder, opened)
    except OSError:
        found[document_id(above.rstrip("/") or ".")] = folder, None
        return above.isascii()
    in_order, beside = True, os.path.join(folder, "")
    for name, status in looks:
        if status and S_ISDIR(status.st_mode):
            in_order &= _look(beside + name, f"{above}{name}/", opened, found)
        elif name != SETTINGS_NAME and (name[0] not in "rR" or name[:6].upper() != "README"):
            id = above + name
            if not id.isascii():  # it may be spelt out, and stand elsewhere
                id, in_order = document_id(id), False
            found[id] = beside + name, status
    return in_order


def _looks(folder: str, opened: set[tuple[int, int]]) -> list[tuple[str, os.stat_result | None]]:
    """What is in a folder but for hidden files, in order of the names; nothing of one that was opened before."""
    looks: list[tuple[str, os.stat_result | None]] = []
    opening = os.open(folder, os.O_RDONLY)
    try:
        here = os.fstat(opening)
        if (here.st_dev, here.st_ino) in opened:
            return []
        names = os.listdir(opening)
        opened.add((here.st_dev, here.st_ino))
        for name in sorted(names):
            if name[0] != ".":
                try:
                    # From within the folder: its path need not be gone along once for each file.
                    looks.append((name, os.stat(name, dir_fd=opening)))
                except OSError:  # gone since, or a link to nothing; reading the file will say so
                    looks.append((name, None))
    finally:
        os.close(opening)
    return looks
