"""Plain text: the file decoded as UTF-8, nothing normalised, a byte order mark kept."""

from tui.errors import DocumentError


def decode(content: bytes, name: str) -> str:
    """The text of a file's bytes, code point for code point.

    Raises:
        DocumentError: The bytes are empty, binary or not UTF-8.
    """
    if not content.strip():
        raise DocumentError(f"Cannot read {name}: it is empty.")
    if b"\0" in content:
        raise DocumentError(f"Cannot read {name}: it is not text (a zero byte at {content.index(0)}).")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = content[error.start]
        raise DocumentError(f"Cannot read {name}: not UTF-8 (byte {byte:#04x} at {error.start}).") from None
