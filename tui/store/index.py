"""What is kept of documents: how each was read, its text, its statements, and what could not be read in it."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from tui.model.documents import Document, DocumentId, Problem
from tui.model.statements import Statement
from tui.store.database import Database
from tui.store.packing import (
    pack_document,
    pack_problems,
    pack_statement,
    pack_text,
    unpack_document,
    unpack_problems,
    unpack_statement,
    unpack_text,
)


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


class KeptDocument(NamedTuple):
    """One document as the index keeps it."""

    id: str
    fingerprint: Fingerprint
    document: Document | None
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()


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
    """The documents of one index; every change is one transaction and makes the chronology stale."""

    def __init__(self, database: Database, words_of: Callable[[str], Iterable[str]]) -> None:
        """An index.

        Args:
            database: Where it is kept.
            words_of: The words that a text can be found by, in ASCII letters and digits.
        """
        self.database = database
        self.words_of = words_of

    def fingerprints(self) -> dict[str, Fingerprint]:
        """How each document was read, by its id."""
        rows = self.database.each("SELECT id, stamp, sha256, reading FROM documents")
        return {id: Fingerprint(*told) for id, *told in rows}

    def keep(self, kept: KeptDocument) -> None:
        """Keep a document in place of what was kept under its id."""
        document, mark = kept.document, kept.fingerprint
        with self.database.writing():
            self._remove(kept.id)
            told = (document and pack_document(document), pack_problems(kept.problems))
            number = self.database.run(
                "INSERT INTO documents (id, stamp, sha256, reading, document, problems) VALUES (?, ?, ?, ?, ?, ?)",
                (kept.id, mark.stamp, mark.sha256, mark.reading, *told),
            )
            if document:
                text = pack_text(document.text)
                self.database.run("INSERT INTO texts (number, text) VALUES (?, ?)", (number, text))
                words = " ".join(self.words_of(document.text))
                self.database.run("INSERT INTO text_words (rowid, words) VALUES (?, ?)", (number, words))
            self.database.run_each(
                "INSERT INTO statements (document, id, statement) VALUES (?, ?, ?)",
                ((number, each.id, pack_statement(each)) for each in kept.statements),
            )
            self._changed()

    def holds(self, kept: KeptDocument) -> bool:
        """Whether this is what is kept already, of a document that could not be read."""
        query = "SELECT stamp, sha256, reading, problems FROM documents WHERE id = ? AND document IS NULL"
        mark = kept.fingerprint
        told = (mark.stamp, mark.sha256, mark.reading, pack_problems(kept.problems))
        return kept.document is None and self.database.rows(query, (kept.id,)) == [told]

    def restamp(self, stamps: Mapping[str, str]) -> None:
        """Note, by the ids of documents, how files look now that hold the same bytes as before."""
        with self.database.writing():
            self.database.run_each(
                "UPDATE documents SET stamp = ? WHERE id = ?", ((stamp, id) for id, stamp in stamps.items())
            )

    def remove(self, ids: Iterable[str]) -> None:
        """Forget documents that are gone."""
        with self.database.writing():
            for id in ids:
                self._remove(id)
            self._changed()

    def _remove(self, id: str) -> None:
        for number, text in self.database.rows(
            "SELECT number, text FROM documents LEFT JOIN texts USING (number) WHERE id = ?", (id,)
        ):
            if text is not None:
                words = " ".join(self.words_of(unpack_text(text)))
                forget = "INSERT INTO text_words (text_words, rowid, words) VALUES ('delete', ?, ?)"
                self.database.run(forget, (number, words))
            for table, column in (("documents", "number"), ("texts", "number"), ("statements", "document")):
                self.database.run(f"DELETE FROM {table} WHERE {column} = ?", (number,))

    def _changed(self) -> None:
        self.database.run("DELETE FROM state WHERE name = 'chronology'")
        self.database.run(
            "INSERT INTO state VALUES ('changes', '1') ON CONFLICT DO UPDATE SET value = CAST(value + 1 AS TEXT)"
        )

    def changes(self) -> str:
        """A number that grows with every change of a document."""
        return "".join(value for (value,) in self.database.rows("SELECT value FROM state WHERE name = 'changes'"))

    def chronology(self) -> Joined | None:
        """How the chronology that is kept was made; None if there is none, or documents have changed since."""
        for (value,) in self.database.rows("SELECT value FROM state WHERE name = 'chronology'"):
            mark, made, problems = json.loads(value)
            return Joined(mark, made, tuple(Problem(DocumentId(id), message) for id, message in problems))
        return None

    def keep_joined(self, joined: Joined) -> None:
        """Note how the chronology that is kept was made; within a transaction."""
        problems = [(each.document, each.message) for each in joined.problems]
        value = json.dumps((joined.mark, joined.made, problems))
        self.database.run("INSERT OR REPLACE INTO state VALUES ('chronology', ?)", (value,))

    def statements(self) -> Iterator[Statement]:
        """Every statement, document by document."""
        query = "SELECT statement, documents.id FROM statements JOIN documents ON number = statements.document"
        for packed, document in self.database.each(f"{query} ORDER BY documents.id, statements.rowid"):
            yield unpack_statement(packed, document)

    def problems(self) -> list[Problem]:
        """What could not be read or not be understood, document by document."""
        query = "SELECT problems, id FROM documents WHERE problems IS NOT NULL ORDER BY id"
        return [problem for packed, id in self.database.each(query) for problem in unpack_problems(packed, id)]

    def holds_documents(self) -> bool:
        """Whether any document could be read."""
        return bool(self.database.rows("SELECT 1 FROM documents WHERE document IS NOT NULL LIMIT 1"))

    def document(self, id: str) -> Document | None:
        """A document that could be read."""
        query = "SELECT document, text, sha256 FROM documents JOIN texts USING (number) WHERE id = ?"
        for packed, text, sha256 in self.database.rows(query, (id,)):
            return unpack_document(packed, id, unpack_text(text), sha256)
        return None
