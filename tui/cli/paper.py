"""What goes out: text for people on stdout in bold and dim, talk on stderr, JSON for programs.

Every word of a document passes `safe` on its way, or JSON's escapes: no control character, escape sequence or
change of direction reaches the terminal in force.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from tui.cells import safe, text_width
from tui.notation import TYPE_CHECKING, Any, NamedTuple, TextIO

if TYPE_CHECKING:
    import re

NARROWEST = 20
_BREAK = r"[ \t]*(?:\r\n|[\r\n\t])[ \t]*"
_SYMBOLS = "“…”␛·"
_UNSAFE = r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"


class Paper(NamedTuple):
    """What text is written on: its width in cells (None: endless), and whether bold and dim may be used."""

    width: int | None = None
    is_styled: bool = False

    def bold(self, text: str) -> str:
        """The text in bold, where that may be used."""
        return f"\x1b[1m{text}\x1b[22m" if self.is_styled else text

    def dim(self, text: str) -> str:
        """The text in dim, where that may be used."""
        return f"\x1b[2m{text}\x1b[22m" if self.is_styled else text

    def wrap(self, text: str, indent: int = 0) -> list[str]:
        """Rows of plain text that keep to the width, each indented; words wider than a row are left whole.

        Args:
            text: A run of a document or of our own; what is in it is made visible.
            indent: Cells before every row.
        """
        room = None if self.width is None else max(self.width - indent, NARROWEST)
        return [" " * indent + row for row in _rows(plain(text), room)]


def stdout_paper() -> Paper:
    """Paper for stdout: as wide as its terminal, or COLUMNS, or endless; styled only on a terminal that wants it."""
    is_terminal = sys.stdout.isatty()
    is_styled = (
        is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and _has_symbols(sys.stdout)
    )
    columns = os.environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdigit() and int(columns):
        return Paper(max(int(columns), NARROWEST), is_styled)
    if not is_terminal:
        return Paper()
    return Paper(max(os.get_terminal_size(sys.stdout.fileno()).columns, NARROWEST), is_styled)


def plain(text: str) -> str:
    """A run of text on one row: line ends and tabs are spaces, what would act on a terminal is a visible symbol."""
    return safe(text if text.isprintable() else _on_one_row(text))


def _on_one_row(text: str) -> str:
    """A space for each line end or tab, with the spaces and tabs around it."""
    if "\t" in text:
        import re  # which most look-ups go without

        return re.sub(_BREAK, " ", text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    ended = [*(line.rstrip(" ") for line in lines[:-1]), lines[-1]]
    return " ".join([ended[0], *(line.lstrip(" ") for line in ended[1:])])


def write(rows: Iterable[str]) -> None:
    """Write rows to stdout, spelt in ASCII where its encoding lacks our symbols."""
    spells = not _has_symbols(sys.stdout)
    for row in rows:
        sys.stdout.write((safe(row, ascii_only=True) if spells else row) + "\n")


def _has_symbols(stream: TextIO) -> bool:
    try:
        _SYMBOLS.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def write_json(document: Any) -> None:
    """Write one JSON document over several rows; what iterates is written as a list while it is found."""
    import json
    import re

    class Encoder(json.JSONEncoder):
        def default(self, o: Any) -> Any:
            return _Found(o) if isinstance(o, Iterator) else super().default(o)

    encoder = Encoder(ensure_ascii=not _has_symbols(sys.stdout), indent=2)
    for part in encoder.iterencode(document):
        sys.stdout.write(re.sub(_UNSAFE, _escaped, part))
    sys.stdout.write("\n")


class _Found(list[Any]):
    """What an iterator finds, as a list that is looked through once."""

    def __init__(self, found: Iterator[Any]) -> None:
        super().__init__(islice(found, 1))  # what is empty must look so
        self._rest = found

    def __iter__(self) -> Iterator[Any]:
        return chain(super().__iter__(), self._rest)


def to_json(document: Any, indent: int | None = None) -> str:
    """JSON with the exact text: letters as they are, whatever would act on a terminal as an escape."""
    import json
    import re

    text = json.dumps(document, ensure_ascii=not _has_symbols(sys.stdout), indent=indent)
    return re.sub(_UNSAFE, _escaped, text)


def _escaped(found: "re.Match[str]") -> str:
    return f"\\u{ord(found[0]):04x}"


def complain(sentence: str) -> None:
    """Say on stderr, in one sentence, why something could not be done."""
    say(f"fasti: {sentence}")


def say(sentence: str) -> None:
    """Talk on stderr; nothing where that is closed."""
    if sys.stderr is not None:
        sys.stdout.flush()  # so that talk stands after what it speaks of
        sys.stderr.write(plain(sentence) + "\n")


def _rows(text: str, room: int | None) -> Iterator[str]:
    if room is None:
        yield text
        return
    row, taken = "", 0
    for word in text.split(" "):
        cells = text_width(word)
        if row and taken + 1 + cells > room:
            yield row.rstrip()
            row, taken = word, cells
        else:
            row, taken = (f"{row} {word}", taken + 1 + cells) if row else (word, cells)
    yield row.rstrip()
