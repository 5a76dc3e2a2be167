"""`fasti on`: who was in post on a date, certainly or possibly, and what happened."""

from collections.abc import Iterator
from functools import partial
from itertools import chain

from tui.cli.exits import Exit
from tui.cli.grammar import Options
from tui.cli.opening import chronology_for
from tui.cli.paper import Paper, stdout_paper, write, write_json
from tui.cli.rows import event_rows, first_rows, section
from tui.errors import QueryError
from tui.model.chronology import Chronology
from tui.model.date_entry import read_date
from tui.model.dates import EdtfDate
from tui.model.events import Event
from tui.queries.on_day import OnDay
from tui.wording import counted, date_words


def run(options: Options) -> int:
    """Print the answer for one date.

    Raises:
        DateError: The words are no date.
        QueryError: Nothing is known of the date.
        FastiError: Nothing could be read.
    """
    day = read_date(" ".join(options.date))
    chronology = chronology_for(options)
    answer = OnDay(chronology, day.bounds)
    if options.json:
        return _write_document(chronology, day, answer)
    rows = _rows(stdout_paper(), chronology, answer, options)
    first = next(rows, None)
    if first is None:
        rest = _left_out(answer, is_full=False)
        left = f"; not counted: {rest}" if rest else ""
        raise QueryError(f"Nothing in {chronology.name} is known of {date_words(day.text)}{left}.")
    write(chain([first], rows))
    rest = _left_out(answer, is_full=options.unknown)
    write(stdout_paper().wrap(f"Not counted here: {rest}.") if rest else ())
    return Exit.DONE if not options.unknown or any(_known(answer)) else Exit.NOTHING


def _known(answer: OnDay) -> Iterator[Event]:
    return chain(answer.certain, answer.possible, answer.happened)


def _write_document(chronology: Chronology, day: EdtfDate, answer: OnDay) -> int:
    from tui.cli import wire

    sections = {name: getattr(answer, name) for name in ("certain", "possible", "unknown", "happened")}
    events = {name: (wire.event(chronology, event) for event in events) for name, events in sections.items()}
    write_json({"date": day.text, **events, "undated": chronology.undated})
    return Exit.DONE if any(_known(answer)) else Exit.NOTHING


def _rows(paper: Paper, chronology: Chronology, answer: OnDay, options: Options) -> Iterator[str]:
    sections = {
        "Certainly in post": answer.certain,
        "Possibly in post": answer.possible,
        "Happened then, or may have": answer.happened,
    }
    if options.unknown:
        sections["Not excluded: nothing is stated so early or so late"] = answer.unknown
    for title, events in sections.items():
        drawn = partial(event_rows, paper, chronology)
        yield from section(paper, title, first_rows(paper, events, drawn, is_all=options.all))


def _left_out(answer: OnDay, *, is_full: bool) -> str:
    unknown, undated = 0 if is_full else answer.unknown_count, answer.chronology.undated
    parts = [
        f"{counted(unknown, 'tenure', 'tenures')} of which nothing is stated so early or so late (--unknown)"
        if unknown
        else "",
        f"{counted(undated, 'undated event', 'undated events')} (fasti list --undated)" if undated else "",
    ]
    return "; ".join(part for part in parts if part)
