"""What documents tell of how their statements are joined with others, and what is yet to be joined."""

from collections.abc import Iterable, Iterator, Sequence

from tui.choices import IntEnum
from tui.notation import Any, NamedTuple
from tui.store.database import Database
from tui.store.numbers import numbers_of, pack_numbers, unpack_numbers


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
    names = [_use(database, "names", {"key": each.key, "text": each.text})[0] for each in marks.names]
    named = ((name, document, *told) for name, (_, _, *told) in zip(names, marks.names, strict=True))
    database.run_each("INSERT INTO named VALUES (?1, ?2, ?3, ?4, ?5 - ?4, NULL)", named)
    forms = [_mark_body(database, document, each) for each in marks.bodies]
    blocks = [(base + place, block) for place, block in enumerate(marks.blocks)]
    bridges = ((block, number) for number, each in blocks if each.block is not None for block in _several(each.blocks))
    database.run_each("INSERT INTO bridges VALUES (?, ?)", bridges)
    clues = [row for each in blocks for row in _clue_rows(*each)]
    database.run_each("INSERT INTO clues VALUES (?, ?, ?, ?)", clues)
    packed = (pack_numbers(names), pack_numbers(forms), pack_numbers(clue for clue, *_ in clues))
    database.run("INSERT INTO marked VALUES (?, ?, ?, ?)", (document, *packed))
    touch(database, Stage.PEOPLE, {name.key for name in marks.names})
    touch(database, Stage.BLOCKS, {block for _, each in blocks if each.block is not None for block in each.blocks})
    touch(database, Stage.CLUES, {clue for _, each in blocks for clue in (*each.hints, *each.asks)})
    _touch_asked(database, {clue for _, each in blocks for clue, _ in each.offers})


def _mark_body(database: Database, document: int, each: BodyMark) -> int:
    """Keep a name of an organisation; returns what its document has of it."""
    told_by = {"key": each.key, "name": each.name, "standing": each.standing}
    form, is_new = _use(database, "forms", told_by, {"document": each.document})
    database.run("INSERT OR IGNORE INTO bodies VALUES (?, ?)", (form, document))
    if is_new:  # no other touches others of its key
        touch(database, Stage.ORGANISATIONS, (each.key,))
    return form << 1 | each.of_place


def _touch_asked(database: Database, clues: Iterable[int]) -> None:
    """Note those of some clues by which any statement asks."""
    asked = "INSERT OR IGNORE INTO touched SELECT ?, clue FROM clues WHERE clue = ? AND role IN (1, 2) LIMIT 1"
    database.run_each(asked, ((int(Stage.CLUES), clue) for clue in clues))


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


def _disuse(database: Database, table: str, numbers: Iterable[int]) -> Iterator[tuple[int, bool]]:
    """Note that a document has no longer what is kept once; the key of each, and whether none other has it."""
    for number in numbers:
        for (key,) in database.rows(f"UPDATE {table} SET uses = uses - 1 WHERE number = ? RETURNING key", (number,)):
            yield key, bool(database.rows(f"DELETE FROM {table} WHERE number = ? AND uses = 0 RETURNING 1", (number,)))


def _several(blocks: Sequence[int]) -> Sequence[int]:
    return blocks if len(blocks) > 1 else ()


def _clue_rows(number: int, each: BlockMark) -> Iterator[tuple[int, int, int, int]]:
    yield from ((clue, number, int(Role.OFFER), 0 if block == each.block else block) for clue, block in each.offers)
    yield from ((clue, number, int(Role.HINT), 0) for clue in each.hints)
    yield from ((clue, number, int(Role.ASK), 0) for clue in each.asks)
    if each.block is None:
        yield from ((block, number, int(Role.STAND), 0) for block in each.blocks)


def unmark(database: Database, document: int) -> None:
    """Forget what a document tells, whose statements are still there, and note what that touches."""
    touch_blocks(database, document)
    database.run("DELETE FROM bridges WHERE statement BETWEEN ? AND ?", numbers_of(document))
    database.run("DELETE FROM touched WHERE stage = ? AND key = ?", (int(Stage.DOCUMENTS), document))
    taken = "DELETE FROM marked WHERE document = ? RETURNING names, forms, clues"
    for row in database.rows(taken, (document,)):
        names, told, clues = ([*unpack_numbers(packed)] for packed in row)
        forms = [each >> 1 for each in told]
        for table, column, numbers in (("named", "name", names), ("bodies", "form", forms)):
            uses = ((number, document) for number in numbers)
            database.run_each(f"DELETE FROM {table} WHERE {column} = ? AND document = ?", uses)
        touch(database, Stage.PEOPLE, {key for key, _ in _disuse(database, "names", names)})
        touch(database, Stage.ORGANISATIONS, {key for key, is_gone in _disuse(database, "forms", forms) if is_gone})
        of_these = "DELETE FROM clues WHERE clue = ? AND statement BETWEEN ? AND ?"
        database.run_each(of_these, ((clue, *numbers_of(document)) for clue in clues))
        _touch_asked(database, clues)


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
