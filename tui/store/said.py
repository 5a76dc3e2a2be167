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
_THEIRS = f"SELECT id FROM statements WHERE number BETWEEN ?1 AND ?1 + {TOGETHER - 1} ORDER BY number"
# What some are packed in and, as one text, their keys: who asks for one would get them all one by one.
_TOGETHER = f"SELECT statements, (SELECT group_concat(id, char(0)) FROM ({_THEIRS})) FROM said WHERE number = ?1"


class Said:
    """Statements as bytes; those that are packed in one are unpacked once."""

    def __init__(self, database: Database, texts: Texts) -> None:
        self._database, self._texts = database, texts
        self._kept: dict[int, list[bytes]] = {}
        self._keys: dict[int, list[int | str]] = {}
        self._placed: dict[str, tuple[int, str]] = {}

    def line(self, number: int) -> Line:
        """One statement.

        Raises:
            DamagedError: It is not there.
        """
        first, packed = number - number % TOGETHER, self._packed(number)
        if first not in self._keys:
            if len(self._keys) >= KEPT:
                self._keys.clear()
            self._keys[first] = [key for (key,) in self._database.rows(_THEIRS, (first,))]
        return packed, id_of(self._keys[first][number - first])

    def _packed(self, number: int) -> bytes:
        first = number - number % TOGETHER
        if first not in self._kept:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            told = self._database.rows(_TOGETHER, (first,))
            self._kept[first] = [line for packed, keys in told for line in _lines(self._texts, first, packed, keys)]
        try:
            return self._kept[first][number - first]
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
        return self._packed(number), id, document

    def text_of(self, id: str) -> str:
        """The text of the document of a statement that was asked for."""
        return self._texts.of(self._placed[id][0] >> SHIFT) or ""


def lines_of(database: Database, document: int) -> Iterator[Line]:
    """All that a document states, by its number, in order."""
    said = Said(database, Texts(database))
    query = "SELECT number FROM statements WHERE number BETWEEN ? AND ? ORDER BY number"
    return (said.line(number) for (number,) in database.rows(query, numbers_of(document)))


def _lines(texts: Texts, first: int, packed: bytes, keys: str | None) -> list[bytes]:
    return unpack_together(packed, keys or "", (texts.of(first >> SHIFT) or "") if is_near(packed) else "")


def keep_lines(database: Database, document: int, lines: Sequence[Line], text: str) -> None:
    """Keep all that a document of some text states."""
    base, _ = numbers_of(document)
    for at in range(0, len(lines), TOGETHER):
        packed, ids = zip(*lines[at : at + TOGETHER], strict=True)
        database.run("INSERT INTO said VALUES (?, ?)", (base + at, pack_together(packed, map(key_of, ids), text)))
