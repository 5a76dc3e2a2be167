"""`fasti who`: all that is said of a person."""

from collections.abc import Iterator
from functools import partial

from tui.cli.exits import Exit
from tui.cli.grammar import Options
from tui.cli.naming import people_called
from tui.cli.opening import chronology_for
from tui.cli.paper import Paper, stdout_paper, write, write_json
from tui.cli.rows import event_rows, first_rows, rows_of, section
from tui.model.chronology import Chronology
from tui.model.events import Event
from tui.model.statements import Part
from tui.notation import Any
from tui.queries.records import Overlap, PersonRecord, overlap, overlaps, who


def run(options: Options) -> int:
    """Print the record of everybody whom the name may mean.

    Raises:
        QueryError: Nobody is called so.
        FastiError: Nothing could be read.
    """
    chronology = chronology_for(options)
    people = people_called(chronology, " ".join(options.name))
    records = (who(chronology, person.id) for person in people)
    if options.json:
        write_json({"people": (_document(chronology, record) for record in records)})
    else:
        paper = stdout_paper()
        write(row for record in records for row in _rows(paper, chronology, record, is_all=options.all))
    return Exit.DONE


def _document(chronology: Chronology, record: PersonRecord) -> dict[str, Any]:
    from tui.cli import wire

    person = record.person
    groups = {
        "tenures": record.tenures,
        "letters": record.letters,
        "publications": record.publications,
        "resignations": record.resignations,
    }
    return {
        "id": person.id,
        "name": person.label,
        "aliases": list(person.aliases),
        **{name: [wire.event(chronology, event) for event in events] for name, events in groups.items()},
        "overlaps": (_overlap_document(chronology, each) for each in overlaps(chronology, record)),
    }


def _overlap_document(chronology: Chronology, overlap: Overlap) -> dict[str, Any]:
    from tui.cli import wire

    return {
        "mine": overlap.mine.id,
        "theirs": overlap.theirs.id,
        "people": [wire.person(chronology, person) for person in overlap.theirs.with_part(Part.HOLDER)],
        "certain": [wire.bounds(days) for days in overlap.certain],
        "possible": wire.bounds(overlap.possible),
    }


def _rows(paper: Paper, chronology: Chronology, record: PersonRecord, *, is_all: bool) -> Iterator[str]:
    for row in paper.wrap(record.person.label):
        yield paper.bold(row)
    if record.person.aliases:
        yield from paper.wrap(f"also {', '.join(record.person.aliases)}", 2)
    yield ""
    yield from section(paper, "Posts", rows_of(paper, chronology, record.tenures))
    yield from section(paper, "Letters", rows_of(paper, chronology, record.letters))
    yield from section(paper, "Reports and other publications", rows_of(paper, chronology, record.publications))
    yield from section(paper, "Resignations", rows_of(paper, chronology, record.resignations))
    beside = first_rows(
        paper, _beside(chronology, record), partial(_beside_rows, paper, chronology, record), is_all=is_all
    )
    yield from section(paper, "In post at the same time", beside)


def _beside(chronology: Chronology, record: PersonRecord) -> Iterator[Event]:
    """Each tenure of another at the same organisation once, found as it is asked for."""
    known = set()
    for each in overlaps(chronology, record):
        if each.theirs.id not in known:
            known.add(each.theirs.id)
            yield each.theirs


def _beside_rows(paper: Paper, chronology: Chronology, record: PersonRecord, theirs: Event) -> Iterator[str]:
    """Whether both were surely in post; how long is not said, for no quote says it."""
    is_certain = any(found.certain for mine in record.tenures if (found := overlap(mine, theirs)))
    return event_rows(paper, chronology, theirs, note="certainly" if is_certain else "possibly")
