"""Which statements are compared: those of one block (in record linkage: blocking).

A block is told by what a statement itself and its document name, so that what one document says of it touches no other
block:

tenures, resignations    their holders
letters                  each pair of a sender and a recipient
publications             each author

What names too little for that asks, by a clue, for the one block that others offer under it: a letter of which one
party is told, for the pair of which that party is one, on the same date; "the Jay Report" for the author called Jay; a
work without an author, for the one of its words and its year. Where none is offered, those that ask by one clue stand
in a block of their own; where several are, so do works, while each letter stands alone.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import NewType

from tui.model.dates import Precision
from tui.model.statements import Kind, Part, Statement
from tui.resolution.keys import number
from tui.resolution.naming import Naming
from tui.resolution.people import name_key
from tui.resolution.titles import is_plural, telling
from tui.values import dataclass

Block = NewType("Block", int)
Clue = NewType("Clue", int)


@dataclass(frozen=True, slots=True)
class Blocking:
    """Where a statement belongs, or what it asks by.

    Attributes:
        blocks: Where it belongs by what it names; else where it stands if nothing that it asks by tells.
        offers: Clues by which others find one of these.
        hints: If it names too little, clues to ask by first.
        asks: Clues to ask by then; if nothing is offered, those who ask by one stand together.
    """

    blocks: frozenset[Block]
    offers: frozenset[tuple[Clue, Block]] = frozenset()
    hints: frozenset[Clue] = frozenset()
    asks: frozenset[Clue] = frozenset()

    def settled(self, offered: Callable[[Clue], Iterable[Block]]) -> frozenset[Block]:
        """The blocks it belongs to, as others offer theirs."""
        found = frozenset[Block]()
        for clues in (self.hints, self.asks):
            found = frozenset(block for clue in clues for block in offered(clue))
            if len(found) == 1:
                return found
        return (not found and frozenset(map(_bounded, self.asks))) or self.blocks


def blocking(statement: Statement, naming: Naming) -> Blocking:
    """Where a statement belongs, or what it asks by."""
    if statement.kind is Kind.LETTER:
        return _of_letter(statement, naming)
    if statement.kind is Kind.PUBLICATION:
        return _of_publication(statement, naming)
    holders = sorted(_keys(statement, Part.HOLDER, naming))
    told = [part for key in holders for part in ("", *key)]
    return Blocking(frozenset((_block("post", statement.modality or "", *(told or (statement.id,))),)))


def _of_letter(letter: Statement, naming: Naming) -> Blocking:
    senders, recipients = (sorted(_keys(letter, part, naming)) for part in (Part.SENDER, Part.RECIPIENT))
    pairs = {(one, other): _block("letter", *one, "", *other) for one in senders for other in recipients}
    parties = [(Part.SENDER, key) for key in senders] + [(Part.RECIPIENT, key) for key in recipients]
    if not letter.date or letter.date.precision not in (Precision.DAY, Precision.MONTH):
        return Blocking(frozenset(pairs.values() or (_alone(letter),)))
    told = (letter.date.text, letter.modality or "")
    clues = {party: _clue(party[0], *party[1], "", *told) for party in parties}
    if not pairs:
        return Blocking(frozenset((_alone(letter),)), asks=frozenset(clues.values()))
    offers = {
        (clue, min(block for pair, block in pairs.items() if key in pair[part is Part.RECIPIENT :][:1]))
        for (part, key), clue in clues.items()
    }
    return Blocking(frozenset(pairs.values()), frozenset(offers))


def _of_publication(work: Statement, naming: Naming) -> Blocking:
    authors = {key: _block("work", *key) for key in _keys(work, Part.AUTHOR, naming)}
    called = {naming.name(name).last: name_key(work.document, naming.name(name)) for name in work.names(Part.AUTHOR)}
    told = _told_by_words(work, telling(work.title).difference(called))
    if not authors:
        surnames = frozenset(_clue("surname", word) for word in telling(work.title))
        return Blocking(frozenset(map(_bounded, told)) or frozenset((_alone(work),)), hints=surnames, asks=told)
    offers = {(_clue("surname", last), authors[key]) for last, key in called.items()}
    return Blocking(frozenset(authors.values()), frozenset(offers | {(clue, min(authors.values())) for clue in told}))


def _told_by_words(work: Statement, tells: Iterable[str]) -> frozenset[Clue]:
    """What tells a work without its author: its words and the year in which it came out; of several works the day."""
    on, modality = work.date, work.modality or ""
    if not (on and on.earliest and on.latest):
        return frozenset()
    if is_plural(work.title):
        return frozenset((_clue("works", on.text, modality),)) if on.precision is Precision.DAY else frozenset()
    if not tells or on.earliest.year != on.latest.year:
        return frozenset()
    return frozenset((_clue("words", str(on.earliest.year), modality, *sorted(tells)),))


def _keys(statement: Statement, part: Part, naming: Naming) -> set[tuple[str, ...]]:
    return {name_key(statement.document, naming.name(name)) for name in statement.names(part)}


def _alone(statement: Statement) -> Block:
    return _block("alone", statement.id)


def _block(*parts: str) -> Block:
    return _bounded(number(*parts))


def _bounded(told: int) -> Block:
    """A block of 31 bits, four bytes in an index, not 0; where two fall together, only more is compared."""
    return Block(told % 0x7FFFFFFF + 1)


def _clue(*parts: str) -> Clue:
    return Clue(number(*parts))


def blocks(statements: Iterable[Statement], naming: Naming) -> list[list[Statement]]:
    """Part statements into those that need not be compared with each other, in their order."""
    said = [(each, blocking(each, naming)) for each in statements]
    offered: dict[Clue, set[Block]] = defaultdict(set)
    for _, each in said:
        for clue, block in each.offers:
            offered[clue].add(block)
    return parted((statement, each.settled(lambda clue: offered.get(clue, ()))) for statement, each in said)


def parted(settled: Iterable[tuple[Statement, Iterable[Block]]]) -> list[list[Statement]]:
    """Part statements into those that no block joins."""
    known, joined = list(settled), _Joined()
    for _, found in known:
        joined.put_together(found)
    parts: dict[Block, list[Statement]] = defaultdict(list)
    for statement, found in known:
        parts[joined.of(min(found))].append(statement)
    return list(parts.values())


class _Joined:
    """Disjoint sets of blocks, each known by one of them."""

    def __init__(self) -> None:
        self._above: dict[Block, Block] = {}

    def of(self, block: Block) -> Block:
        """The block that the set of a block is known by."""
        while (above := self._above.get(block, block)) != block:
            block = above
        return block

    def put_together(self, blocks: Iterable[Block]) -> None:
        """Make the sets of all these one."""
        first, *others = {self.of(block) for block in blocks}
        self._above.update((other, first) for other in others)
