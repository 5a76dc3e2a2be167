"""What documents state joined with what others do: only what is touched, in steps that each end whole."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import date
from functools import partial

from tui.corpus.blocks import JoinedBlocks, join_apart, joined_blocks
from tui.corpus.workers import apart
from tui.model.documents import DocumentId
from tui.model.people import PersonId
from tui.model.statements import Statement
from tui.notation import Any
from tui.resolution.blocking import Block, Blocking, Clue, blocking
from tui.resolution.keys import number
from tui.resolution.naming import Naming
from tui.resolution.organisations import BodyMention, bodies_named, join_bodies, usual_body
from tui.resolution.people import PersonMention, join_people, name_key, people_named, usual_person
from tui.settings import Aliases
from tui.store import joining, meanings
from tui.store.index import Index
from tui.store.marks import BlockMark, BodyMark, Marks, NameMark, Stage
from tui.store.meanings import FormRow, NameRow

LIMITS = {
    Stage.DOCUMENTS: 100,
    Stage.PEOPLE: 1000,
    Stage.ORGANISATIONS: 1000,
    Stage.CLUES: 1000,
    Stage.BLOCKS: 1000,
    Stage.LANES: 1000,
}
"""How many keys are joined in one transaction."""
KEYS = {
    Stage.DOCUMENTS: "documents",
    Stage.PEOPLE: "people",
    Stage.ORGANISATIONS: "organisations",
    Stage.CLUES: "clues",
    Stage.BLOCKS: "events",
    Stage.LANES: "lanes",
}
"""What is joined in each stage, as it is told."""
MANY = 5000
"""Blocks; of fewer, starting processes to join them costs more than it saves."""
Telling = Callable[[int, int, str, int, int], None]


def marks_of(statements: Sequence[Statement], naming: Naming) -> Marks:
    """What a document tells of how its statements are joined with others."""
    names = (
        NameMark(number("person", *each.key), each.text, each.count, *(_ordinals(each.days)))
        for each in people_named(statements, naming)
    )
    bodies = (
        BodyMark(number("organisation", *form.key), each.name, each.of_place, each.standing, form.document)
        for each in bodies_named(statements, naming)
        for form in (each.form,)
    )
    blocks = (_block_mark(blocking(each, naming)) for each in statements)
    return Marks(tuple(names), tuple(bodies), tuple(blocks))


def _ordinals(days: tuple[date, date] | None) -> tuple[int, int] | tuple[None, None]:
    return (days[0].toordinal(), days[1].toordinal()) if days else (None, None)


def _block_mark(each: Blocking) -> BlockMark:
    return BlockMark(tuple(sorted(each.blocks)), tuple(each.offers), tuple(each.hints), tuple(each.asks))


def join(index: Index, aliases: Aliases, tell: Telling = lambda *_: None, workers: int = 1) -> None:
    """Join all that is touched; whenever it ends before, the next run goes on.

    Args:
        index: What to join.
        aliases: Names that mean the same.
        tell: Told after each transaction: which step of how many, what is joined in it, how many are, and are to be.
        workers: Processes that join blocks where there are many.

    Raises:
        StoreError: The index cannot be written.
    """
    steps: dict[Stage, Callable[[Index, Naming, list[Any]], None]] = {
        Stage.DOCUMENTS: _mark_documents,
        Stage.PEOPLE: _join_people,
        Stage.ORGANISATIONS: _join_organisations,
        Stage.CLUES: _place_statements,
        Stage.BLOCKS: _join_blocks,
        Stage.LANES: _keep_lanes,
    }
    naming, now, done, of = Naming.of(aliases), None, 0, 0
    while index.is_touched():
        if workers > 1 and joining.next_stage(index) is Stage.BLOCKS:
            _join_blocks_apart(index, aliases, tell, workers)
        with index.database.writing():
            stage = joining.next_stage(index)
            if stage is None:  # nothing is left, or another process was faster
                continue
            if stage is not now:
                now, done, of = stage, 0, joining.count_touched(index, stage)
            keys = joining.touched(index, stage, LIMITS[stage])
            steps[stage](index, naming, keys)
        done += len(keys)
        _tell(tell, stage, done, of)


def _tell(tell: Telling, stage: Stage, done: int, of: int) -> None:
    tell(stage.value + 1, len(Stage), KEYS[stage], done, max(done, of))


def _mark_documents(index: Index, naming: Naming, documents: Iterable[int]) -> None:
    for document in documents:
        joining.mark_again(index, document, marks_of(joining.statements_of(index, document), naming))


def _join_people(index: Index, naming: Naming, keys: Sequence[int]) -> None:
    rows = meanings.names_of(index, keys)
    people = join_people((_person_mention(row, naming) for row in rows), naming)
    meant = [people.by_mention[row.document, row.text] for row in rows]
    own = {person: row.key for person, row in zip(meant, rows, strict=True)}
    meanings.keep_people(index, keys, ((one, own[id]) for id, one in people.persons.items()))
    usual = (usual_person(name_key(row.document, naming.name(row.text))) for row in rows)
    told = [(None if one == other else one, row) for one, other, row in zip(meant, usual, rows, strict=True)]
    meanings.tell_people(index, [(one, row) for one, row in told if one != row.person])


def _person_mention(row: NameRow, naming: Naming) -> PersonMention:
    days = row.first and row.last and (date.fromordinal(row.first), date.fromordinal(row.last))
    return PersonMention(row.document, row.text, naming.name(row.text), row.times, days or None)


def _join_organisations(index: Index, naming: Naming, keys: Sequence[int]) -> None:
    rows = {_form_mention(row): row for row in meanings.forms_of(index, keys)}
    organisations, meant = join_bodies(rows, naming)
    own = {body.id: rows[mention].key for mention, body in meant.items()}
    meanings.keep_bodies(index, keys, ((one, own[id]) for id, one in organisations.items()))
    told = [(None if body.id == usual_body(body.form) else body.id, rows[each]) for each, body in meant.items()]
    meanings.tell_bodies(index, [(one, row.number) for one, row in told if one != row.organisation])


def _form_mention(row: FormRow) -> BodyMention:
    return BodyMention(row.document or DocumentId(""), row.name, False, row.standing)


def _place_statements(index: Index, _: Naming, clues: Sequence[int]) -> None:
    def offered(clue: Clue) -> Iterable[Block]:
        return map(Block, joining.offered(index, clue))

    for place, told in joining.asking(index, clues):
        hints, asks = (frozenset(map(Clue, each)) for each in (told.hints, told.asks))
        asked = Blocking(frozenset(map(Block, told.blocks)), hints=hints, asks=asks)
        joining.place(index, place, asked.settled(offered))


def _join_blocks(index: Index, naming: Naming, touched: Sequence[int]) -> None:
    _keep_blocks(index, joined_blocks(index, naming, touched))


def _join_blocks_apart(index: Index, aliases: Aliases, tell: Telling, workers: int) -> None:
    """Join blocks in other processes, if there are many, and keep them here, unless documents change meanwhile."""
    keys, changes = joining.all_touched(index, Stage.BLOCKS), index.changes()
    if len(keys) < MANY:
        return
    limit, work = LIMITS[Stage.BLOCKS], partial(join_apart, index.database.path, aliases)
    batches = [keys[at : at + limit] for at in range(0, len(keys), limit)]
    with closing(apart(work, batches, workers)) as found:
        for done, joined in enumerate(found, 1):
            with index.database.writing():
                if index.changes() != changes:
                    return
                _keep_blocks(index, joined)
            _tell(tell, Stage.BLOCKS, min(done * limit, len(keys)), len(keys))


def _keep_blocks(index: Index, joined: JoinedBlocks) -> None:
    joining.untouch(index, Stage.BLOCKS, joined.blocks)
    joining.keep_events(index, joined.blocks, joined.events, joined.statements)


def _keep_lanes(index: Index, _: Naming, people: Sequence[PersonId]) -> None:
    for person in people:
        joining.keep_lane(index, person)
