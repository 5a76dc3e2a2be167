"""The texts of documents, by the numbers of documents."""

from collections.abc import Iterator
from math import ceil

from tui.store.database import Database
from tui.store.numbers import numbers_of
from tui.store.packing import pack_text, unpack_text

PIECE = 240  # bytes at most
KEPT = 1_000_000
"""Code points that stay in memory: a statement is unpacked by its text and then cited in it."""


class Texts:
    """The texts of documents as long as none of them changes."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: dict[int, str | None] = {}
        self._taken = 0

    def of(self, document: int) -> str | None:
        """The text of a document; None if it could not be read.

        Raises:
            DamagedError: It is not as it was kept.
        """
        if document not in self._kept:
            text = text_of(self._database, document)
            self._taken += len(text or "")
            if self._taken > KEPT:
                self._kept.clear()
                self._taken = len(text or "")
            self._kept[document] = text
        return self._kept[document]


def text_of(database: Database, document: int) -> str | None:
    """The text of a document; None if it could not be read.

    Raises:
        DamagedError: It is not as it was kept.
    """
    query = "SELECT text FROM texts WHERE number BETWEEN ? AND ? ORDER BY number"
    pieces = database.rows(query, numbers_of(document))
    return unpack_text(b"".join(piece for (piece,) in pieces)) if pieces else None


def keep_text(database: Database, document: int, text: str) -> None:
    """Keep the text of a document."""
    base, _ = numbers_of(document)
    database.run_each("INSERT INTO texts VALUES (?, ?)", enumerate(_pieces(pack_text(text)), base))


def forget_text(database: Database, document: int) -> None:
    """Forget the text of a document."""
    database.run("DELETE FROM texts WHERE number BETWEEN ? AND ?", numbers_of(document))


def _pieces(packed: bytes) -> Iterator[bytes]:
    """Pieces of one size: a rest of a few bytes would take a row as well."""
    count = ceil(len(packed) / PIECE)
    for at in range(count):
        yield packed[len(packed) * at // count : len(packed) * (at + 1) // count]
