"""Events as text: when and what, and under it every statement with its citation, who says so, and the quote."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from tui.cells import text_width
from tui.cli.grammar import MOST
from tui.cli.paper import Paper, plain
from tui.model.chronology import Chronology
from tui.model.events import Conflict, Event
from tui.model.statements import Statement
from tui.notation import TypeVar
from tui.wording import date_words, dates_of, describe, says

CONFLICT = "! sources differ"
_One = TypeVar("_One")


def section(paper: Paper, title: str, rows: Iterable[str]) -> Iterator[str]:
    """A title, the rows under it and an empty row; nothing at all where there are no rows."""
    is_first = True
    for row in rows:
        if is_first:
            yield paper.bold(title)
            is_first = False
        yield row
    if not is_first:
        yield ""


def rows_of(paper: Paper, chronology: Chronology, events: Iterable[Event]) -> Iterator[str]:
    """Events one after another."""
    for event in events:
        yield from event_rows(paper, chronology, event)


def first_rows(
    paper: Paper, found: Iterable[_One], drawn: Callable[[_One], Iterable[str]], *, is_all: bool
) -> Iterator[str]:
    """The first `MOST` of what is found, or all of it, one after another; a row says so where there are more."""
    left = iter(found)
    for each in islice(left, None if is_all else MOST):
        yield from drawn(each)
    if next(left, None):
        yield from paper.wrap(f"… and more than these {MOST} (--all)", 2)


def event_rows(paper: Paper, chronology: Chronology, event: Event, indent: int = 2, note: str = "") -> Iterator[str]:
    """An event: its line, the claims of its conflicts side by side, and the statements that take no part in one."""
    marks = "".join(f"  {mark}" for mark in (note and f"({note})", event.conflicts and CONFLICT) if mark)
    yield from paper.wrap(f"{dates_of(event)}  {describe(chronology, event)}{marks}", indent)
    for conflict in event.conflicts:
        yield from conflict_rows(paper, chronology, conflict, indent + 2)
    told = {id for conflict in event.conflicts for claim in conflict.claims for id in claim.statements}
    for statement in chronology.evidence(event):
        if statement.id not in told:
            yield from statement_rows(paper, chronology, statement, indent + 2)


def conflict_rows(paper: Paper, chronology: Chronology, conflict: Conflict, indent: int) -> Iterator[str]:
    """The claims of a conflict, each with the statements that make it; none before another but by its date."""
    for claim in conflict.claims:
        for id in claim.statements:
            yield from statement_rows(
                paper, chronology, chronology.statements[id], indent, f"! {conflict.aspect} {date_words(claim.date)}: "
            )


def statement_rows(
    paper: Paper, chronology: Chronology, statement: Statement, indent: int, before: str = ""
) -> Iterator[str]:
    """A statement: its citation and who says so, then the quote; `before` goes first, such as the date it gives."""
    yield from cited_rows(paper, chronology.place_of(statement), f"{before}{says(statement)}", indent)
    yield from paper.wrap(f"“{statement.quote.exact}”", indent + 2)


def cited_rows(paper: Paper, citation: str, words: str, indent: int) -> Iterator[str]:
    """Words after a citation, on the next row where both do not fit on one."""
    cited = plain(f"{citation}:")
    is_narrow = paper.width is not None and indent + text_width(f"{cited} {plain(words)}") > paper.width
    if is_narrow:
        yield " " * indent + paper.dim(cited)
        yield from paper.wrap(words, indent + 2)
    else:
        yield f"{' ' * indent}{paper.dim(cited)} {plain(words)}"
