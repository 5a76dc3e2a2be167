"""One file of a corpus to a Document."""

import hashlib
from pathlib import Path

from tui.errors import DocumentError
from tui.model.documents import Document, DocumentId
from tui.readers.text import decode


def read(path: Path, id: DocumentId) -> Document:
    """Read one document; its text is the file's, untouched.

    Raises:
        DocumentError: The file cannot be read, with the reason in one sentence.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DocumentError(f"Cannot read {id}: {error.strerror}.") from None
    return Document(id=id, text=decode(content, id), sha256=hashlib.sha256(content).hexdigest())
