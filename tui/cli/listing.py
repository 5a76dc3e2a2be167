"""`fasti list`: the timeline as text, filtered."""

from collections.abc import Iterator, Sequence
from itertools import product

from tui.cli import wire
from tui.cli.exits import Exit
from tui.cli.grammar import Options
from tui.cli.naming import document_called, organisations_called, people_called, speakers_called
from tui.cli.opening import chronology_for
from tui.cli.paper import Paper, stdout_paper, write, write_json
from tui.cli.rows import event_rows
from tui.errors import QueryError
from tui.model.chronology import Chronology
from tui.model.date_entry import read_date
from tui.model.dates import Bounds
from tui.model.events import Event, in_time
from tui.model.statements import Kind, Status
from tui.queries.filters import Filter, select
from tui.wording import counted


def run(options: Options) -> int:
    """Print the events that pass the filters.

    Raises:
        DateError: `--from` or `--to` is no date.
        QueryError: No event passes, or a name is nobody's.
        FastiError: Nothing could be read.
    """
    period = _period(options)
    chronology = chronology_for(options)
    passed = {event.id: event for each in _filters(chronology, options, period) for event in select(chronology, each)}
    events = sorted(passed.values(), key=in_time)  # what several names may mean comes from several filters
    if options.json:
        rows = [wire.event(chronology, event) for event in events]
        write_json({"events": rows, "undated": sum(event.is_undated for event in events)})
        return Exit.DONE if events else Exit.NOTHING
    return _print(chronology, events)


def print_all(chronology: Chronology) -> int:
    """Print every event.

    Raises:
        QueryError: There is none.
    """
    return _print(chronology, chronology.events)


def _print(chronology: Chronology, events: Sequence[Event]) -> int:
    if not events:
        told = "is such" if chronology.events else "was read"
        raise QueryError(f"No event in {chronology.name} {told}.")
    write(_rows(stdout_paper(), chronology, events))
    return Exit.DONE


def _rows(paper: Paper, chronology: Chronology, events: Sequence[Event]) -> Iterator[str]:
    for event in events:
        yield from event_rows(paper, chronology, event, indent=0)
        yield ""
    conflicts = sum(bool(event.conflicts) for event in events)
    undated = sum(event.is_undated for event in events)
    yield f"{counted(len(events), 'event', 'events')}, {conflicts} with a conflict, {undated} undated"


def _period(options: Options) -> Bounds | None:
    first = read_date(options.first).earliest if options.first else None
    last = read_date(options.last).latest if options.last else None
    if first and last and last < first:
        raise QueryError(f"Nothing is both from {options.first} on and not after {options.last}.")
    return Bounds(first, last) if first or last else None


def _filters(chronology: Chronology, options: Options, period: Bounds | None) -> Iterator[Filter]:
    """One filter for each person, organisation and speaker that the names typed may mean."""
    people = [person.id for person in people_called(chronology, options.person)] if options.person else [None]
    bodies = (
        [body.id for body in organisations_called(chronology, options.organisation)] if options.organisation else [None]
    )
    speakers = speakers_called(chronology, options.said_by) if options.said_by else [None]
    document = document_called(chronology, options.document) if options.document else None
    for person, body, speaker in product(people, bodies, speakers):
        yield Filter(
            kinds=frozenset(map(Kind, options.kind or Kind)),
            person=person,
            organisation=body,
            said_by=speaker,
            post=options.post or "",
            status=Status(options.status) if options.status else None,
            document=document,
            text=options.text or "",
            period=period,
            conflict=True if options.conflict else None,
            undated=True if options.undated else None,
        )
