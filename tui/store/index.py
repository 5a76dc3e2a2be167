"""What is kept of documents: how each was read, its text, its statements, and what could not be read in it."""

from collections.abc import Callable, Iterable

from tui.errors import DamagedError
from tui.model.documents import Document, DocumentId, Problem
from tui.notation import NamedTuple
from tui.store.database import Database
from tui.store.packing import DAMAGED, from_json, sum_of, unpack_document, unpack_problems
from tui.store.texts import Texts


class Fingerprint(NamedTuple):
    """What tells whether a document must be read again.

    Attributes:
        stamp: Size and times of the file; empty where they do not tell whether it changed.
        sha256: Of its bytes; empty where they could not be read.
        reading: The extractor and the settings it was read with.
    """

    stamp: str
    sha256: str
    reading: str


class Joined(NamedTuple):
    """How the chronology that an index keeps was made.

    Attributes:
        mark: How all files looked; empty where that does not tell whether they changed since.
        made: What it was resolved with.
        problems: What was wrong with the corpus, but for its documents.
    """

    mark: str
    made: str
    problems: tuple[Problem, ...]


class Index:
    """What is kept of the documents of one index."""

    def __init__(
        self,
        database: Database,
        words_of: Callable[[str], Iterable[str]],
        name_words_of: Callable[[str], Iterable[str]],
    ) -> None:
        """An index.

        Args:
            database: Where it is kept.
            words_of: The words that a text can be found by, in ASCII letters and digits.
            name_words_of: Those that a name can be found by.
        """
        self.database = database
        self.words_of, self.name_words_of = words_of, name_words_of

    def fingerprints(self) -> dict[str, Fingerprint]:
        """How each document was read, by its id."""
        rows = self.database.each("SELECT id, stamp, sha256, reading FROM documents")
        return {id: Fingerprint(stamp, sum_of(kept), reading) for id, stamp, kept, reading in rows}

    def changes(self) -> str:
        """A number that grows with every change of a document."""
        return self._state("changes")

    def tidied(self) -> str:
        """What `changes` was when the file was last written without gaps."""
        return self._state("tidied")

    def made(self) -> str:
        """What documents are joined with."""
        return self._state("made")

    def is_touched(self) -> bool:
        """Whether anything is yet to be joined."""
        return bool(self.database.rows("SELECT 1 FROM touched LIMIT 1"))

    def chronology(self) -> Joined | None:
        """How the chronology that is kept was made; None if there is none, or documents have changed since."""
        value = self._state("chronology")
        if not value:
            return None
        mark, made, problems = from_json(value.encode())
        return Joined(mark, made, tuple(Problem(DocumentId(id), message) for id, message in problems))

    def _state(self, name: str) -> str:
        return "".join(value for (value,) in self.database.rows("SELECT value FROM state WHERE name = ?", (name,)))

    def problems(self) -> list[Problem]:
        """What could not be read or not be understood, document by document."""
        query = "SELECT problems, id FROM documents WHERE problems IS NOT NULL ORDER BY id"
        return [problem for packed, id in self.database.each(query) for problem in unpack_problems(packed, id)]

    def holds_documents(self) -> bool:
        """Whether any document could be read."""
        return bool(self.database.rows("SELECT 1 FROM documents WHERE document IS NOT NULL LIMIT 1"))

    def document(self, id: str, texts: Texts | None = None) -> Document | None:
        """A document that could be read."""
        query = "SELECT number, document, sha256 FROM documents WHERE id = ? AND document IS NOT NULL"
        for number, packed, kept in self.database.rows(query, (id,)):
            text = (texts or Texts(self.database)).of(number)
            if text is None:
                raise DamagedError(DAMAGED)
            return unpack_document(packed, id, text, sum_of(kept))
        return None
