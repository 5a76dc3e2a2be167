"""Word documents (.docx): the paragraphs of the text, then footnotes and endnotes; the title from the properties."""

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from tui.errors import DocumentError
from tui.readers.content import Content

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_TEXT_PART, _NOTE_PARTS = "word/document.xml", ("word/footnotes.xml", "word/endnotes.xml")
_WHITE = {f"{_WORD}tab": "\t", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "\u2011"}


def read_word(content: bytes, name: str, largest: int) -> Content:
    """The text and title of a Word document; tracked deletions are left out.

    Raises:
        DocumentError: The file is damaged or encrypted, holds no text, or unpacks to more than `largest` bytes.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = {part.filename: part for part in archive.infolist()}
            if sum(part.file_size for part in parts.values()) > largest:
                raise DocumentError(f"Cannot read {name}: it unpacks to more than {largest // 1_000_000} MB.")
            roots = {
                part: ElementTree.fromstring(archive.read(part))
                for part in (_TEXT_PART, *_NOTE_PARTS, "docProps/core.xml")
                if part in parts
            }
    except (zipfile.BadZipFile, ElementTree.ParseError, RuntimeError, NotImplementedError, EOFError, OSError):
        # `RuntimeError` is how `zipfile` says "encrypted".
        raise DocumentError(f"Cannot read {name}: the Word document is damaged or encrypted.") from None
    text = "\n\n".join(paragraph for part in (_TEXT_PART, *_NOTE_PARTS) for paragraph in _paragraphs(roots.get(part)))
    if not text:
        raise DocumentError(f"Cannot read {name}: it holds no text.")
    title = roots["docProps/core.xml"].findtext(_TITLE) if "docProps/core.xml" in roots else None
    return Content(text=text, title=" ".join((title or "").split()) or None)


def _paragraphs(root: ElementTree.Element | None) -> Iterator[str]:
    for paragraph in root.iter(f"{_WORD}p") if root is not None else ():
        text = "".join(_runs(paragraph)).strip()
        if text:
            yield text


def _runs(paragraph: ElementTree.Element) -> Iterator[str]:
    for element in paragraph.iter():
        if element.tag == f"{_WORD}t":
            yield element.text or ""
        else:
            yield _WHITE.get(element.tag, "")
