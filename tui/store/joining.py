"""Statements joined into events block by block: what is read for it, and what is kept; within a transaction."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from tui.model.events import FIRST_DAY_AT, Event
from tui.model.months import month_of
from tui.model.people import PersonId
from tui.model.statements import Kind, Statement
from tui.notation import NamedTuple
from tui.store.event_packing import COLUMNS, KINDS, unpack_event
from tui.store.index import Index
from tui.store.marks import BlockMark, Marks, Role, Stage, component, mark, touch
from tui.store.numbers import SHIFT, numbers_of
from tui.store.packing import id_of, key_of
from tui.store.preparing import Ready
from tui.store.resting import events_of
from tui.store.rows import NOBODY, NOBODY_MONTH, LaneRow, lane_month, lane_row
from tui.store.said import Said, lines_of
from tui.store.statement_packing import unpack_bare_statement
from tui.store.texts import Texts
from tui.store.writing import EventWriter


class Placed(NamedTuple):
    """A statement as the index keeps it, and the blocks that it belongs to."""

    number: int
    statement: Statement
    blocks: tuple[int, ...]


def next_stage(index: Index) -> Stage | None:
    """The first stage that anything is touched of."""
    for (stage,) in index.database.rows("SELECT stage FROM touched ORDER BY stage LIMIT 1"):
        return Stage(stage)
    return None


def touched(index: Index, stage: Stage, limit: int) -> list[int | str]:
    """So many keys of those touched of a stage; they are touched no longer."""
    query = "SELECT key FROM touched WHERE stage = ? ORDER BY key LIMIT ?"
    keys = [key for (key,) in index.database.rows(query, (int(stage), limit))]
    untouch(index, stage, keys)
    return [*map(id_of, keys)] if stage is Stage.LANES else keys


def all_touched(index: Index, stage: Stage) -> list[int]:
    """All keys that are touched of a stage whose keys are numbers; they stay so."""
    query = "SELECT key FROM touched WHERE stage = ? ORDER BY key"
    return [key for (key,) in index.database.rows(query, (int(stage),))]


def count_touched(index: Index, stage: Stage) -> int:
    """How many keys are touched of a stage."""
    [(count,)] = index.database.rows("SELECT count(*) FROM touched WHERE stage = ?", (int(stage),))
    return int(count)


def untouch(index: Index, stage: Stage, keys: Iterable[int | str]) -> None:
    """Note that keys are joined."""
    index.database.run_each("DELETE FROM touched WHERE stage = ? AND key = ?", ((int(stage), key) for key in keys))


def statements_of(index: Index, document: int) -> list[Statement]:
    """What a document states, in its order."""
    [(id,)] = index.database.rows("SELECT id FROM documents WHERE number = ?", (document,))
    return [unpack_bare_statement(*line, id) for line in lines_of(index.database, document)]


def mark_again(index: Index, document: int, marks: Marks) -> None:
    """Keep what a document tells, of which nothing is kept but its statements."""
    mark(index.database, document, marks)
    base, _ = numbers_of(document)
    blocks = ((each.block, base + place) for place, each in enumerate(marks.blocks))
    index.database.run_each("UPDATE statements SET block = ? WHERE number = ?", blocks)


def asking(index: Index, clues: Iterable[int]) -> Iterator[tuple[int, BlockMark]]:
    """The statements that ask for a block by one of the clues, with all that they ask by."""
    query = "SELECT DISTINCT statement FROM clues WHERE clue = ? AND role IN (?, ?)"
    asked = (Role.HINT, Role.ASK)
    numbers = {number for clue in clues for (number,) in index.database.rows(query, (clue, *map(int, asked)))}
    for number in sorted(numbers):
        told: dict[int, list[int]] = defaultdict(list)
        for role, clue in index.database.rows(
            "SELECT role, clue FROM clues WHERE statement = ? AND role > 0", (number,)
        ):
            told[role].append(clue)
        stands, hints, asks = (tuple(told[role]) for role in (Role.STAND, Role.HINT, Role.ASK))
        yield number, BlockMark(stands, (), hints, asks)


def offered(index: Index, clue: int) -> list[int]:
    """The blocks that statements offer under a clue."""
    query = (
        "SELECT DISTINCT iif(clues.block, clues.block, statements.block)"
        " FROM clues JOIN statements ON number = statement WHERE clue = ? AND role = ?"
    )
    return [block for (block,) in index.database.rows(query, (clue, int(Role.OFFER)))]


def place(index: Index, number: int, blocks: Iterable[int]) -> None:
    """Keep which blocks a statement belongs to; if they are others than before, both must be joined again."""
    database = index.database
    [(block,)] = database.rows("SELECT block FROM statements WHERE number = ?", (number,))
    several = database.rows("SELECT block FROM bridges WHERE statement = ?", (number,))
    before, now = {block} - {None} | {each for (each,) in several}, set(blocks)
    if before == now:
        return
    touch(database, Stage.BLOCKS, before | now)
    database.run("UPDATE statements SET block = ? WHERE number = ?", (min(now), number))
    database.run("DELETE FROM bridges WHERE statement = ?", (number,))
    if len(now) > 1:
        database.run_each("INSERT INTO bridges VALUES (?, ?)", ((each, number) for each in now))


def block_groups(index: Index, blocks: Iterable[int]) -> tuple[list[int], list[Placed]]:
    """Blocks with all that are joined to them, and the statements that belong to these."""
    database = index.database
    found = component(database, blocks)
    bridges = "SELECT block FROM bridges WHERE statement = ?"
    query = (
        "SELECT statements.number, documents.id"
        f" FROM statements JOIN documents ON documents.number = statements.number >> {SHIFT} WHERE block = ?"
    )
    placed, said = [], Said(database, Texts(database))
    for block in found:
        for number, id in database.rows(query, (block,)):
            several = tuple(other for (other,) in database.rows(bridges, (number,)))
            placed.append(Placed(number, unpack_bare_statement(*said.line(number), id), several or (block,)))
    return found, placed


def keep_events(
    index: Index, blocks: Iterable[int], events: Iterable[Ready], statements: Iterable[Statement] = ()
) -> None:
    """Keep events in place of all that were joined from some blocks.

    Args:
        index: Where to keep them.
        blocks: All that are joined to each other.
        events: What their statements make now.
        statements: What is in memory of these.
    """
    writer = EventWriter(index, statements)
    now = {event.id: event for event in events}
    for rank, *packed in events_of(index.database, blocks):
        event = now.get(packed[0])
        if event is None or event.packed != tuple(packed):
            writer.take_out(rank, unpack_event(*packed))
        else:
            del now[event.id]
    for event in now.values():
        writer.put_in(event)
    writer.finish()


def keep_lane(index: Index, person: PersonId) -> None:
    """Keep the lane of a person, or of nobody, as their events are now."""
    _take_lanes(index, "person = ?", (key_of(person),))
    theirs = _events_of_lane(index, person)
    lane = lane_row(person, theirs)
    if lane:
        # Whose first event had this rank before has another now, and a lane that is yet to be kept.
        _take_lanes(index, "first = ? AND place = ?", (lane.first, lane.place))
        index.database.run("INSERT INTO lanes VALUES (?, ?, ?, ?, ?)", lane.row)
        _add_rows(index, lane_month(lane, theirs[0][1]), lane.stack)


def _take_lanes(index: Index, where: str, values: tuple[int | str, ...]) -> None:
    query = f"SELECT first, place, person, stack, has_conflict FROM lanes WHERE {where}"
    for first, place, person, stack, has_conflict in index.database.rows(query, values):
        lane = LaneRow(first, place, PersonId(id_of(person)), stack, has_conflict)
        index.database.run("DELETE FROM lanes WHERE person = ?", (person,))
        _add_rows(index, _month(lane), -lane.stack)


def _events_of_lane(index: Index, person: PersonId) -> list[tuple[int, Event]]:
    """The events of a person that tell how the lane looks: the first, the tenures, and one in conflict if any is."""
    of_theirs = "FROM participations JOIN events USING (rank) WHERE person = ? AND scale IS NOT NULL"
    parts = ("ORDER BY rank LIMIT 1", f"AND kind = {KINDS.index(Kind.TENURE)}", "AND has_conflict LIMIT 1")
    found = {}
    for part in parts:
        for rank, *packed in index.database.rows(f"SELECT rank, {COLUMNS} {of_theirs} {part}", (key_of(person),)):
            found[rank] = packed
    return [(rank, unpack_event(*found[rank])) for rank in sorted(found)]


def _month(lane: LaneRow) -> int:
    return NOBODY_MONTH if lane.person == NOBODY else month_of(date.fromordinal(lane.first >> FIRST_DAY_AT))


def _add_rows(index: Index, month: int, count: int) -> None:
    add = "INSERT INTO lane_rows VALUES (?, ?) ON CONFLICT DO UPDATE SET stacks = stacks + excluded.stacks"
    index.database.run(add, (month, count))
    index.database.run("DELETE FROM lane_rows WHERE month = ? AND stacks = 0", (month,))
