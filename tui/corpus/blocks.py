"""Blocks of statements joined into events made ready for the index: it is only read, so that other processes can."""

from collections.abc import Iterable, Sequence
from functools import cache

from tui.corpus.words import name_words_of, words_of
from tui.model.statements import Statement, in_order
from tui.notation import NamedTuple
from tui.resolution.blocking import Block, parted
from tui.resolution.joining import Known, join_events, spoken_of
from tui.resolution.naming import Naming
from tui.resolution.organisations import Body, BodyMention, Organisations, usual_body
from tui.resolution.people import People, name_key, usual_person
from tui.settings import Aliases
from tui.store import joining, meanings
from tui.store.database import Database
from tui.store.index import Index
from tui.store.numbers import SHIFT
from tui.store.preparing import Preparing, Ready


class JoinedBlocks(NamedTuple):
    """What statements of some blocks make.

    Attributes:
        blocks: All that are joined to those asked for.
        events: What their statements make now.
        statements: Those, as they are in memory.
    """

    blocks: list[int]
    events: list[Ready]
    statements: Sequence[Statement]


def joined_blocks(index: Index, naming: Naming, touched: Iterable[int]) -> JoinedBlocks:
    """Join the statements of some blocks, and of those that are joined to them."""
    blocks, placed = joining.block_groups(index, touched)
    said = sorted((each.statement for each in placed), key=in_order)
    belongs = {each.statement.id: [Block(block) for block in each.blocks] for each in placed}
    known = _known(index, naming, said, {each.number >> SHIFT for each in placed})
    preparing = Preparing(index, said)
    events = [
        preparing.ready(event)
        for part in parted((each, belongs[each.id]) for each in said)
        for event in join_events(part, known)
    ]
    return JoinedBlocks(blocks, events, said)


def join_apart(path: str, aliases: Aliases, touched: Sequence[int]) -> JoinedBlocks:
    """The same from the index at `path`, without the statements; what a worker is asked to do."""
    index = _opened(path)
    index.database.hold()
    try:
        return joined_blocks(index, Naming.of(aliases), touched)._replace(statements=())
    finally:
        index.database.release()


@cache
def _opened(path: str) -> Index:
    """The index, opened once by a worker, which ends with it open."""
    return Index(Database.open(path), words_of, name_words_of)


def _known(index: Index, naming: Naming, said: Sequence[Statement], documents: Iterable[int]) -> Known:
    """Who and what is meant in documents of which some statements are joined."""
    people = {
        (each.document, one.name): usual_person(name_key(each.document, naming.name(one.name)))
        for each in said
        for one in each.people
    }
    rows = meanings.names_told_apart(index, documents)
    people |= {(row.document, row.text): row.person for row in rows if row.person}
    bodies = {
        (row.document, row.name, row.of_place): Body(row.organisation or usual_body(form), form)
        for row in meanings.bodies_in(index, documents)
        for form in (BodyMention(row.document, row.name, row.of_place, row.standing).form,)
    }
    return Known(naming, People({}, people), Organisations({}, bodies), spoken_of(bodies))
