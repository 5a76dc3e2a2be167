"""One file to a Document."""

import hashlib
import os
import stat
from pathlib import Path

from tui.errors import DocumentError
from tui.model.documents import Basis, Document, DocumentId
from tui.readers.content import Content
from tui.readers.text import decode

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


def read(path: str | Path, id: DocumentId) -> Document:
    """Read one document; its text is the file's, untouched, or for another format what that format's reader gives.

    Raises:
        DocumentError: The file cannot be read, with the reason in one sentence.
    """
    return document_of(content_of(path, id), path, id)


def document_of(content: bytes, path: str | Path, id: DocumentId) -> Document:
    """The document of a file's bytes; the end of the file's name tells the format.

    Raises:
        DocumentError: The bytes cannot be read, with the reason in one sentence.
    """
    suffix = Path(path).suffix.lower()
    unread = _unread_format(suffix, content)
    if unread:
        raise DocumentError(f"Cannot read {id}: {unread} documents are not read yet.")
    read = _read_as(suffix, content, id)
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


def content_of(path: str | Path, id: DocumentId) -> bytes:
    """The bytes of a file.

    Raises:
        DocumentError: It is no regular file, may not be opened, or is too large.
    """
    path = Path(path)
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


def _unread_format(suffix: str, content: bytes) -> str | None:
    for signature, name in _SIGNATURES:
        if content.startswith(signature):
            return name
    return _UNREAD_FORMATS.get(suffix)


def _reason(error: OSError) -> str:
    match error:
        case PermissionError():
            return "you may not open it"
        case FileNotFoundError():
            return "it does not exist"
        case _:
            return (error.strerror or "it cannot be opened").lower()
