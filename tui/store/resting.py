"""Which events rest on which statements: the id of each is made of one of these (`tui/model/events.py`)."""

from collections.abc import Iterable

from tui.model.events import Event, event_id
from tui.model.statements import Kind, StatementId
from tui.notation import Any
from tui.store.database import Database
from tui.store.event_packing import COLUMNS
from tui.store.packing import has_id, id_of, key_of


def events_of(database: Database, blocks: Iterable[int]) -> list[Any]:
    """The rows of all events that were joined from statements of some blocks: the rank of each and its columns."""
    query = f"SELECT rank, {COLUMNS} FROM events WHERE {has_id()}"
    said = (key for block in blocks for (key,) in database.rows("SELECT id FROM statements WHERE block = ?", (block,)))
    ids = (event_id(kind, StatementId(id_of(key))) for key in said for kind in Kind)
    return list({row[0]: row for id in ids for row in database.rows(query, (key_of(id),))}.values())


def blocks_of(database: Database, event: Event) -> set[int]:
    """The blocks of the statements that an event rests on; none of those that are yet to be placed."""
    query = f"SELECT block FROM statements WHERE {has_id()} AND block IS NOT NULL"
    return {block for id in event.statements for (block,) in database.rows(query, (key_of(id),))}
