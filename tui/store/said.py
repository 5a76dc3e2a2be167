"""What documents state, by the numbers of statements."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from tui.errors import DamagedError
from tui.store.database import Database
from tui.store.numbers import SHIFT, numbers_of
from tui.store.packing import DAMAGED, has_id, id_of, key_of
from tui.store.statement_packing import TOGETHER, is_near, pack_together, unpack_together
from tui.store.texts import Texts

Line = tuple[bytes, str]
"""A statement as it is packed, and its id."""
KEPT = 1000
"""How many times `TOGETHER` statements stay in memory while many are read."""
_PLACED = (
    "SELECT statements.number, documents.id FROM statements"
    f" JOIN documents ON documents.number = statements.number >> {SHIFT}"
    f" WHERE {has_id('statements.id')}"
)
# With the first of them comes what all are packed in: with each, it would be read from its pages as often.
_TOGETHER = (
    "SELECT id, CASE number WHEN ?1 THEN (SELECT statements FROM said WHERE number = ?1) END FROM statements"
    f" WHERE number BETWEEN ?1 AND ?1 + {TOGETHER - 1} ORDER BY number"
)


class Said:
    """Statements as bytes; those that are packed in one are unpacked once."""

    def __init__(self, database: Database, texts: Texts) -> None:
        self._database, self._texts = database, texts
        self._kept: dict[int, tuple[list[bytes], list[int | str]]] = {}
        self._placed: dict[str, tuple[int, str]] = {}

    def line(self, number: int) -> Line:
        """One statement.

        Raises:
            DamagedError: It is not there.
        """
        first = number - number % TOGETHER
        if first not in self._kept:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            rows = self._database.rows(_TOGETHER, (first,))
            keys, packed = [key for key, _ in rows], rows[0][1] if rows else None
            self._kept[first] = _lines(self._texts, first, packed, keys) if packed else [], keys
        lines, keys = self._kept[first]
        try:
            return lines[number - first], id_of(keys[number - first])
        except IndexError:
            raise DamagedError(DAMAGED) from None

    def by_id(self, id: str) -> tuple[bytes, str, str] | None:
        """A statement, its id and its document; of two with one id, that of the last document."""
        if id not in self._placed:
            found = self._database.rows(_PLACED, (key_of(id),))
            if not found:
                return None
            if len(self._placed) >= KEPT:
                self._placed.clear()
            self._placed[id] = max(found, key=itemgetter(1))
        number, document = self._placed[id]
        return *self.line(number), document

    def text_of(self, id: str) -> str:
        """The text of the document of a statement that was asked for."""
        return self._texts.of(self._placed[id][0] >> SHIFT) or ""


def lines_of(database: Database, document: int) -> Iterator[Line]:
    """All that a document states, by its number, in order."""
    said = Said(database, Texts(database))
    query = "SELECT number FROM statements WHERE number BETWEEN ? AND ? ORDER BY number"
    return (said.line(number) for (number,) in database.rows(query, numbers_of(document)))


def _lines(texts: Texts, first: int, packed: bytes, keys: Sequence[int | str]) -> list[bytes]:
    return unpack_together(packed, keys, (texts.of(first >> SHIFT) or "") if is_near(packed) else "")


def keep_lines(database: Database, document: int, lines: Sequence[Line], text: str) -> None:
    """Keep all that a document of some text states."""
    base, _ = numbers_of(document)
    for at in range(0, len(lines), TOGETHER):
        packed, ids = zip(*lines[at : at + TOGETHER], strict=True)
        database.run("INSERT INTO said VALUES (?, ?)", (base + at, pack_together(packed, map(key_of, ids), text)))
