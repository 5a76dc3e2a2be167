"""Which files of a folder are documents, and one file to a Document."""

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from tui.errors import DocumentError
from tui.model.documents import Basis, Document, DocumentId
from tui.readers.content import Content
from tui.readers.text import decode
from tui.settings import SETTINGS_NAME

LARGEST = 50_000_000  # bytes; a novel has one million
_UNREAD_FORMATS = {
    ".doc": "Word 97",
    ".epub": "EPUB",
    ".msg": "Outlook",
    ".odt": "OpenDocument",
    ".pdf": "PDF",
    ".rtf": "Rich text",
    ".xls": "Excel",
    ".xlsx": "Excel",
}
_SIGNATURES = ((b"%PDF-", "PDF"), (b"{\\rtf", "Rich text"))


def find_documents(folder: Path) -> list[tuple[Path, DocumentId]]:
    """Every file below a folder that may be a document, in order of its id.

    Hidden files, `fasti.toml` and README files are left out; links to folders are followed, each folder once. A
    folder that may not be opened stands in the list itself, so that reading it tells why.
    """
    found = [(path, _id(path, folder)) for path in _files(folder, set())]
    return sorted(found, key=lambda each: each[1].split("/"))


def _files(folder: Path, opened: set[tuple[int, int]]) -> Iterator[Path]:
    try:
        here = folder.stat()
        entries = sorted(folder.iterdir())
    except OSError:
        yield folder
        return
    if (here.st_dev, here.st_ino) in opened:
        return
    opened.add((here.st_dev, here.st_ino))
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if _is_folder(entry):
            yield from _files(entry, opened)
        elif entry.name != SETTINGS_NAME and not entry.name.upper().startswith("README"):
            yield entry


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # its folder may be listed but not entered; reading the file will say so
        return False


def _id(path: Path, folder: Path) -> DocumentId:
    return document_id(path.relative_to(folder).as_posix())


def document_id(name: str) -> DocumentId:
    r"""A file's name as an id; bytes of it that are not UTF-8 are spelt out (`\xff`)."""
    return DocumentId(os.fsencode(name).decode("utf-8", "backslashreplace"))


def read(path: Path, id: DocumentId) -> Document:
    """Read one document; its text is the file's, untouched, or for another format what that format's reader gives.

    Raises:
        DocumentError: The file cannot be read, with the reason in one sentence.
    """
    content = _content(path, id)
    unread = _unread_format(path, content)
    if unread:
        raise DocumentError(f"Cannot read {id}: {unread} documents are not read yet.")
    read = _read_as(path.suffix.lower(), content, id)
    return Document(
        id=id,
        text=read.text,
        sha256=hashlib.sha256(content).hexdigest(),
        title=read.title,
        byline=read.byline,
        publisher=read.publisher,
        url=read.url,
        published=read.published,
        basis=Basis.METADATA if read.published else None,
    )


def _read_as(suffix: str, content: bytes, id: DocumentId) -> Content:
    """Read by the format's own reader, which is imported only for a document of that format."""
    match suffix:
        case ".html" | ".htm" | ".xhtml":
            from tui.readers.html import read_html

            return read_html(content, id)
        case ".eml":
            from tui.readers.mail import read_mail

            return read_mail(content, id)
        case ".docx":
            from tui.readers.word import read_word

            return read_word(content, id, LARGEST)
        case _:
            return Content(decode(content, id))


def _content(path: Path, id: DocumentId) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            os.scandir(path).close()
            raise DocumentError(f"Cannot read {id}: it is a folder.")
        if not stat.S_ISREG(status.st_mode):
            raise DocumentError(f"Cannot read {id}: it is not a regular file.")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise DocumentError(f"Cannot read {id}: {_reason(error)}.") from None
    if len(content) > LARGEST:
        raise DocumentError(f"Cannot read {id}: it is larger than {LARGEST // 1_000_000} MB.")
    return content


def _unread_format(path: Path, content: bytes) -> str | None:
    for signature, name in _SIGNATURES:
        if content.startswith(signature):
            return name
    return _UNREAD_FORMATS.get(path.suffix.lower())


def _reason(error: OSError) -> str:
    match error:
        case PermissionError():
            return "you may not open it"
        case FileNotFoundError():
            return "it does not exist"
        case _:
            return (error.strerror or "it cannot be opened").lower()
