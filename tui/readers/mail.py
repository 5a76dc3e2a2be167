"""E-mail messages: the headers that a reader sees, and the body; attachments are left out."""

from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime

from tui.errors import DocumentError
from tui.model.dates import EdtfDate
from tui.readers.content import Content
from tui.readers.html import read_html

_SHOWN = ("From", "To", "Cc", "Date", "Subject")


def read_mail(content: bytes, name: str) -> Content:
    """The text and metadata of a message.

    Raises:
        DocumentError: The message holds no text, or its text is in no encoding known.
    """
    message = message_from_bytes(content)
    told = {header: _header(message, header) for header in _SHOWN}
    body = next(_bodies(message, "text/plain", name), None) or next(_bodies(message, "text/html", name), "")
    headers = "\n".join(f"{header}: {words}" for header, words in told.items() if words)
    text = "\n\n".join(part for part in (headers, body) if part)
    if not text:
        raise DocumentError(f"Cannot read {name}: it holds no text.")
    return Content(text=text, title=told["Subject"] or None, byline=told["From"] or None, published=_day(told["Date"]))


def _header(message: Message, name: str) -> str:
    """A header on one line; words in an encoding unknown stay as they are written."""
    raw = str(message.get(name, ""))
    with suppress(HeaderParseError, LookupError, UnicodeError):
        raw = str(make_header(decode_header(raw)))
    return " ".join(raw.split())


def _bodies(message: Message, kind: str, name: str) -> Iterator[str]:
    for part in message.walk():
        payload = part.get_payload(decode=True)
        if part.get_content_type() != kind or part.get_filename() or not isinstance(payload, bytes):
            continue
        if payload.strip():
            text = _decoded(payload, part.get_content_charset() or "utf-8", name).replace("\r\n", "\n").strip("\n")
            yield text if kind == "text/plain" else read_html(text.encode(), name).text


def _decoded(payload: bytes, encoding: str, name: str) -> str:
    try:
        return payload.decode("utf-8" if encoding == "us-ascii" else encoding)
    except LookupError:
        raise DocumentError(f"Cannot read {name}: its encoding “{encoding}” is unknown.") from None
    except UnicodeDecodeError as error:
        raise DocumentError(f"Cannot read {name}: not {encoding} (at byte {error.start}).") from None


def _day(stamp: str) -> EdtfDate | None:
    """The day on the sender's calendar."""
    try:
        return EdtfDate.of_day(parsedate_to_datetime(stamp).date())
    except (TypeError, ValueError):
        return None
