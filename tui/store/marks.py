"""What documents tell of how their statements are joined with others, and what is yet to be joined."""

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from tui.store.database import Database
from tui.store.numbers import numbers_of


class Stage(IntEnum):
    """The steps of joining: each is done for all that was touched before the next begins."""

    DOCUMENTS = 0  # to be marked anew
    PEOPLE = 1  # by the key of their names
    ORGANISATIONS = 2
    CLUES = 3
    BLOCKS = 4
    LANES = 5  # by person


class Role(IntEnum):
    """What a clue is to a statement."""

    OFFER = 0
    HINT = 1  # asked by first
    ASK = 2
    STAND = 3  # no clue, but the block where it stands if none tells


class NameMark(NamedTuple):
    """A name of a person: what it shares with others of that person, and how many statements of which days have it."""

    key: int
    text: str
    times: int
    first: int | None
    last: int | None


class BodyMark(NamedTuple):
    """A name of an organisation, the name that it stands for, and its document if that alone tells which it is."""

    key: int
    name: str
    of_place: bool
    standing: str
    document: str | None


class BlockMark(NamedTuple):
    """The blocks of a statement, and the clues by which it offers them or asks for others."""

    blocks: tuple[int, ...]
    offers: tuple[tuple[int, int], ...] = ()
    hints: tuple[int, ...] = ()
    asks: tuple[int, ...] = ()

    @property
    def block(self) -> int | None:
        """The first of the blocks; None as long as others must tell."""
        return None if self.hints or self.asks else min(self.blocks, default=None)


class Marks(NamedTuple):
    """What one document tells; of blocks as many as it has statements."""

    names: tuple[NameMark, ...] = ()
    bodies: tuple[BodyMark, ...] = ()
    blocks: tuple[BlockMark, ...] = ()


def touch(database: Database, stage: Stage, keys: Iterable[Any]) -> None:
    """Note what must be joined."""
    database.run_each("INSERT OR IGNORE INTO touched VALUES (?, ?)", ((int(stage), key) for key in keys))


def mark(database: Database, document: int, marks: Marks) -> None:
    """Keep what a document tells, whose statements are there, and note what it touches."""
    base, _ = numbers_of(document)
    for place, (key, text, *told) in enumerate(marks.names, base):
        name, _ = _use(database, "names", {"key": key, "text": text})
        database.run("INSERT INTO named VALUES (?, ?, ?, ?, ?, NULL)", (place, name, *told))
    for place, each in enumerate(marks.bodies, base):
        told_by = {"key": each.key, "name": each.name, "standing": each.standing}
        form, is_new = _use(database, "forms", told_by, {"document": each.document})
        database.run("INSERT INTO bodies VALUES (?, ?, ?)", (place, form, each.of_place))
        if is_new:  # no other touches others of its key
            touch(database, Stage.ORGANISATIONS, (each.key,))
    blocks = [(base + place, block) for place, block in enumerate(marks.blocks)]
    bridges = ((block, number) for number, each in blocks if each.block is not None for block in _several(each.blocks))
    database.run_each("INSERT INTO bridges VALUES (?, ?)", bridges)
    database.run_each("INSERT INTO clues VALUES (?, ?, ?, ?)", (row for each in blocks for row in _clue_rows(*each)))
    touch(database, Stage.PEOPLE, {name.key for name in marks.names})
    touch(database, Stage.BLOCKS, {block for _, each in blocks if each.block is not None for block in each.blocks})
    touch(database, Stage.CLUES, {clue for _, each in blocks for clue in (*each.hints, *each.asks)})
    asked = "INSERT OR IGNORE INTO touched SELECT ?, clue FROM clues WHERE clue = ? AND role IN (1, 2) LIMIT 1"
    offered = {clue for _, each in blocks for clue, _ in each.offers}
    database.run_each(asked, ((int(Stage.CLUES), clue) for clue in offered))


def _use(
    database: Database, table: str, told_by: dict[str, Any], beside: dict[str, Any] | None = None
) -> tuple[int, bool]:
    """The number of what is kept once, however many documents have it, and whether it is new."""
    same = " AND ".join(f"{column} = ?" for column in told_by)
    query = f"UPDATE {table} SET uses = uses + 1 WHERE {same} RETURNING number"
    for (number,) in database.rows(query, [*told_by.values()]):
        return number, False
    row = {**told_by, **(beside or {}), "uses": 1}
    insert = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
    return database.run(insert, [*row.values()]), True


def _disuse(database: Database, table: str, uses: str, column: str, document: int) -> Iterator[tuple[int, bool]]:
    """Forget what a document has of what is kept once; the key of each, and whether none other has it."""
    bounds, where = numbers_of(document), f"{uses}.number BETWEEN ? AND ?"
    query = f"SELECT {column}, key FROM {uses} JOIN {table} ON {table}.number = {column} WHERE {where}"
    for number, key in database.rows(query, bounds):
        database.run(f"UPDATE {table} SET uses = uses - 1 WHERE number = ?", (number,))
        yield key, bool(database.rows(f"DELETE FROM {table} WHERE number = ? AND uses = 0 RETURNING 1", (number,)))
    database.run(f"DELETE FROM {uses} WHERE {where}", bounds)


def _several(blocks: Sequence[int]) -> Sequence[int]:
    return blocks if len(blocks) > 1 else ()


def _clue_rows(number: int, each: BlockMark) -> Iterator[tuple[int, int, int, int]]:
    yield from ((clue, number, int(Role.OFFER), block) for clue, block in each.offers)
    yield from ((clue, number, int(Role.HINT), 0) for clue in each.hints)
    yield from ((clue, number, int(Role.ASK), 0) for clue in each.asks)
    if each.block is None:
        yield from ((block, number, int(Role.STAND), 0) for block in each.blocks)


def unmark(database: Database, document: int) -> None:
    """Forget what a document tells, whose statements are still there, and note what that touches."""
    bounds = numbers_of(document)
    told = (
        ("bridges", "statement", f"SELECT {Stage.BLOCKS:d}, block"),
        ("clues", "statement", f"SELECT {Stage.CLUES:d}, clue"),
    )
    touch_blocks(database, document)
    touch(database, Stage.PEOPLE, {key for key, _ in _disuse(database, "names", "named", "name", document)})
    forms = _disuse(database, "forms", "bodies", "form", document)
    touch(database, Stage.ORGANISATIONS, {key for key, is_gone in forms if is_gone})
    database.run("DELETE FROM touched WHERE stage = ? AND key = ?", (int(Stage.DOCUMENTS), document))
    for table, column, touched in told:
        where = f"FROM {table} WHERE {column} BETWEEN ? AND ?"
        if table == "clues":
            asked = "SELECT 1 FROM clues other WHERE other.clue = clues.clue AND other.role IN (1, 2)"
            database.run(f"INSERT OR IGNORE INTO touched {touched} {where} AND role = 0 AND EXISTS ({asked})", bounds)
        else:
            database.run(f"INSERT OR IGNORE INTO touched {touched} {where}", bounds)
        database.run(f"DELETE {where}", bounds)


def touch_blocks(database: Database, document: int) -> None:
    """Note that all statements of a document must be joined again."""
    touched = f"INSERT OR IGNORE INTO touched SELECT {Stage.BLOCKS:d}, block FROM"
    bounds = numbers_of(document)
    database.run(f"{touched} statements WHERE number BETWEEN ? AND ? AND block IS NOT NULL", bounds)
    database.run(f"{touched} bridges WHERE statement BETWEEN ? AND ?", bounds)


def component(database: Database, blocks: Iterable[int]) -> list[int]:
    """Blocks, with all that statements in several blocks join to them."""
    found = set(blocks)
    fresh = list(found)
    joined = "SELECT DISTINCT other.block FROM bridges one JOIN bridges other USING (statement) WHERE one.block = ?"
    while fresh:
        for (block,) in database.rows(joined, (fresh.pop(),)):
            if block not in found:
                found.add(block)
                fresh.append(block)
    return sorted(found)
