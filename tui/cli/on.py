"""`fasti on`: who was in post on a date, certainly or possibly, and what happened."""

from argparse import Namespace
from collections.abc import Iterator

from tui.cli import wire
from tui.cli.exits import Exit
from tui.cli.opening import chronology_for
from tui.cli.paper import Paper, stdout_paper, write, write_json
from tui.cli.rows import counted, rows_of, section
from tui.errors import QueryError
from tui.model.chronology import Chronology
from tui.model.date_entry import read_date
from tui.model.dates import EdtfDate
from tui.queries import OnDay, on
from tui.wording import date_words


def run(options: Namespace) -> int:
    """Print the answer for one date.

    Raises:
        DateError: The words are no date.
        QueryError: Nothing is known of the date.
        FastiError: Nothing could be read.
    """
    day = read_date(" ".join(options.date))
    chronology = chronology_for(options)
    answer = on(chronology, day.bounds)
    undated = sum(event.is_undated for event in chronology.events)
    is_known = answer.certain or answer.possible or answer.happened
    if options.json:
        write_json(_document(chronology, day, answer, undated))
    elif not is_known and not (options.unknown and answer.unknown):
        raise QueryError(
            f"Nothing in {chronology.name} is known of {date_words(day.text)}{_not_counted(answer, undated)}."
        )
    else:
        write(_rows(stdout_paper(), chronology, answer, undated, options.unknown))
    return Exit.DONE if is_known else Exit.NOTHING


def _document(chronology: Chronology, day: EdtfDate, answer: OnDay, undated: int) -> dict[str, object]:
    sections = {name: getattr(answer, name) for name in ("certain", "possible", "unknown", "happened")}
    events = {name: [wire.event(chronology, event) for event in events] for name, events in sections.items()}
    return {"date": day.text, **events, "undated": undated}


def _rows(paper: Paper, chronology: Chronology, answer: OnDay, undated: int, is_full: bool) -> Iterator[str]:
    yield from section(paper, "Certainly in post", rows_of(paper, chronology, answer.certain))
    yield from section(paper, "Possibly in post", rows_of(paper, chronology, answer.possible))
    yield from section(paper, "Happened then, or may have", rows_of(paper, chronology, answer.happened))
    if is_full:
        yield from section(
            paper, "Not excluded: nothing is stated so early or so late", rows_of(paper, chronology, answer.unknown)
        )
    rest = _left_out(answer if not is_full else None, undated)
    yield from paper.wrap(f"Not counted here: {rest}.") if rest else ()


def _not_counted(answer: OnDay, undated: int) -> str:
    rest = _left_out(answer, undated)
    return f"; not counted: {rest}" if rest else ""


def _left_out(answer: OnDay | None, undated: int) -> str:
    unknown = len(answer.unknown) if answer else 0
    parts = [
        f"{counted(unknown, 'tenure', 'tenures')} of which nothing is stated so early or so late (--unknown)"
        if unknown
        else "",
        f"{counted(undated, 'undated event', 'undated events')} (fasti list --undated)" if undated else "",
    ]
    return "; ".join(part for part in parts if part)
