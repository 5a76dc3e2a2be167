"""Documents put into an index and taken out; each change is one transaction and makes the chronology stale."""

import json
from collections.abc import Iterable, Mapping

from tui.errors import DamagedError, StoreError
from tui.model.documents import Document, Problem
from tui.model.statements import Statement
from tui.notation import NamedTuple
from tui.store.event_packing import unpack_event
from tui.store.index import Fingerprint, Index, Joined
from tui.store.marks import Marks, Stage, component, mark, touch, unmark
from tui.store.numbers import numbers_of
from tui.store.packing import (
    id_of,
    kept_sum,
    key_of,
    pack_document,
    pack_problems,
)
from tui.store.resting import events_of
from tui.store.said import keep_lines
from tui.store.statement_packing import is_short, pack_statement
from tui.store.texts import forget_text, keep_text, text_of
from tui.store.writing import EventWriter

_JOINED = ("events", "spread", "participations", "lanes", "lane_rows", "people", "organisations")
_WORDS = ("text_words", "event_words", "people_words")
_MARKS = ("names", "named", "forms", "bodies", "bridges", "clues", "marked", "touched")


GAPPY = 4
"""An index of which one in so many documents has changed is written anew."""


class KeptDocument(NamedTuple):
    """One document as the index keeps it."""

    id: str
    fingerprint: Fingerprint
    document: Document | None
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()
    marks: Marks = Marks()


def keep(index: Index, kept: KeptDocument) -> None:
    """Keep a document in place of what was kept under its id."""
    database, document = index.database, kept.document
    with database.writing():
        _remove(index, kept.id)
        told = (document and pack_document(document), pack_problems(kept.problems))
        number = database.run(
            "INSERT INTO documents (id, stamp, sha256, reading, document, problems) VALUES (?, ?, ?, ?, ?, ?)",
            (kept.id, *_row(kept.fingerprint), *told),
        )
        if document:
            keep_text(database, number, document.text)
            words = " ".join(index.words_of(document.text))
            database.run("INSERT INTO text_words (rowid, words) VALUES (?, ?)", (number, words))
        base, _ = numbers_of(number)
        blocks = [each.block for each in kept.marks.blocks] or [None] * len(kept.statements)
        said = enumerate(zip(kept.statements, blocks, strict=True), base)
        rows = ((place, key_of(each.id), block) for place, (each, block) in said)
        database.run_each("INSERT INTO statements VALUES (?, ?, ?)", rows)
        place = document.line_and_column if document and not is_short(document.text) else lambda _: ()
        lines = [(pack_statement(each, place(each.quote.start)), str(each.id)) for each in kept.statements]
        keep_lines(database, number, lines, document.text if document else "")
        mark(database, number, kept.marks)
        _change(index)


def holds(index: Index, kept: KeptDocument) -> bool:
    """Whether this is what is kept already, of a document that could not be read."""
    query = "SELECT stamp, sha256, reading, problems FROM documents WHERE id = ? AND document IS NULL"
    told = (*_row(kept.fingerprint), pack_problems(kept.problems))
    return kept.document is None and index.database.rows(query, (kept.id,)) == [told]


def _row(fingerprint: Fingerprint) -> tuple[str, bytes | str, str]:
    return fingerprint.stamp, kept_sum(fingerprint.sha256), fingerprint.reading


def restamp(index: Index, stamps: Mapping[str, str]) -> None:
    """Note, by the ids of documents, how files look now that hold the same bytes as before."""
    with index.database.writing():
        rows = ((stamp, id) for id, stamp in stamps.items())
        index.database.run_each("UPDATE documents SET stamp = ? WHERE id = ?", rows)


def remove(index: Index, ids: Iterable[str]) -> None:
    """Forget documents that are gone."""
    for id in ids:
        with index.database.writing():
            _remove(index, id)
            _change(index)


def _remove(index: Index, id: str) -> None:
    database = index.database
    for (number,) in database.rows("SELECT number FROM documents WHERE id = ?", (id,)):
        text = text_of(database, number)
        if text is not None:
            words = " ".join(index.words_of(text))
            database.run("INSERT INTO text_words (text_words, rowid, words) VALUES ('delete', ?, ?)", (number, words))
        _take_out_events(index, number)
        unmark(database, number)
        database.run("DELETE FROM documents WHERE number = ?", (number,))
        forget_text(database, number)
        for table in ("statements", "said"):
            database.run(f"DELETE FROM {table} WHERE number BETWEEN ? AND ?", numbers_of(number))


def _take_out_events(index: Index, document: int) -> None:
    """Take out the events that rest on a statement of a document; the other statements of these are joined again."""
    writer, said = EventWriter(index), set[str]()
    blocks = set[int]()
    query = "SELECT id, block FROM statements WHERE number BETWEEN ? AND ?"
    for id, block in index.database.rows(query, numbers_of(document)):
        said.add(id_of(id))
        blocks |= {block} - {None}
    for rank, *packed in events_of(index.database, component(index.database, blocks)):
        event = unpack_event(*packed)
        if not said.isdisjoint(event.statements):
            writer.take_out(rank, event)
    writer.finish()


def _change(index: Index) -> None:
    index.database.run("DELETE FROM state WHERE name = 'chronology'")
    index.database.run(
        "INSERT INTO state VALUES ('changes', '1') ON CONFLICT DO UPDATE SET value = CAST(value + 1 AS TEXT)"
    )


def begin_joining(index: Index, made: str) -> None:
    """Forget all that was joined otherwise than it is to be now; every document must be marked anew."""
    database = index.database
    if index.made() == made:
        return
    with database.writing():
        if index.made() == made:  # another process was faster
            return
        for table in (*_JOINED, *_MARKS):
            database.run(f"DELETE FROM {table}")
        for words in _WORDS[1:]:
            database.run(f"INSERT INTO {words} ({words}) VALUES ('delete-all')")
        database.run("UPDATE state SET value = 0 WHERE name = 'people'")
        database.run("UPDATE statements SET block = NULL")
        touch(database, Stage.DOCUMENTS, [number for (number,) in database.rows("SELECT number FROM documents")])
        database.run("INSERT OR REPLACE INTO state VALUES ('made', ?)", (made,))
        database.run("DELETE FROM state WHERE name = 'tidied'")
        _change(index)


def tidy(index: Index) -> None:
    """Write the index anew without gaps, if so much of it has changed since it last was that many may be expected."""
    database, changes = index.database, int(index.changes() or 0)
    [(documents,)] = database.rows("SELECT count(*) FROM documents")
    if GAPPY * (changes - int(index.tidied() or 0)) < documents:
        return
    try:
        database.compact(_WORDS)
    except DamagedError:
        raise
    except StoreError:
        return  # it is whole with its gaps, and closing them needs room that there may not be
    with database.writing():
        database.run("INSERT OR REPLACE INTO state VALUES ('tidied', ?)", (str(changes),))


def keep_joined(index: Index, joined: Joined, changes: str) -> None:
    """Note how the chronology that is kept was made, unless documents have changed since or are not joined yet.

    Args:
        index: Where it is kept.
        joined: How it was made.
        changes: What `Index.changes` said when the files were looked at.
    """
    with index.database.writing():
        if index.changes() == changes and not index.is_touched():
            note_joined(index, joined)


def note_joined(index: Index, joined: Joined) -> None:
    """Note how the chronology that is kept was made; within a transaction."""
    problems = [(each.document, each.message) for each in joined.problems]
    value = json.dumps((joined.mark, joined.made, problems))
    index.database.run("INSERT OR REPLACE INTO state VALUES ('chronology', ?)", (value,))
