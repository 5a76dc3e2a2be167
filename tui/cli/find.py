"""`fasti find`: events and passages that hold all of the words."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, count

from tui.cli import wire
from tui.cli.exits import Exit
from tui.cli.grammar import Options
from tui.cli.opening import chronology_for
from tui.cli.paper import Paper, plain, stdout_paper, write, write_json
from tui.cli.rows import event_rows, first_rows, section
from tui.errors import QueryError
from tui.model.chronology import Chronology
from tui.notation import Any
from tui.queries.finding import Found, Passage, find
from tui.resolution.names import occurrences, words


def run(options: Options) -> int:
    """Print what holds the words.

    Raises:
        QueryError: Nothing does.
        FastiError: Nothing could be read.
    """
    asked = " ".join(options.words)
    chronology = chronology_for(options)
    found = find(chronology, asked)
    if options.json:
        return _write_document(chronology, asked, found)
    rows = _rows(stdout_paper(), chronology, asked, found, is_all=options.all)
    first = next(rows, None)
    if first is None:
        raise QueryError(f"Nothing in {chronology.name} holds “{asked}”.")
    write(chain([first], rows))
    return Exit.DONE


def _write_document(chronology: Chronology, asked: str, found: Found) -> int:
    written = count()
    events = (wire.event(chronology, event) for event, _ in zip(found.events, written, strict=False))
    passages = (_passage_document(chronology, each) for each, _ in zip(found.passages, written, strict=False))
    write_json({"words": asked, "events": events, "passages": passages})
    return Exit.DONE if next(written) > 0 else Exit.NOTHING


def _passage_document(chronology: Chronology, passage: Passage) -> dict[str, Any]:
    document = chronology.documents[passage.document]
    return {
        "document": passage.document,
        "quote": {"exact": passage.span.of(document.text), "start": passage.span.start, "end": passage.span.end},
        "found": [{"start": span.start, "end": span.end} for span in passage.found],
        "citation": document.place(passage.span.start),
    }


def _rows(paper: Paper, chronology: Chronology, asked: str, found: Found, *, is_all: bool) -> Iterator[str]:
    events = first_rows(paper, found.events, partial(event_rows, paper, chronology), is_all=is_all)
    yield from section(paper, "Events", events)
    passages = first_rows(paper, found.passages, partial(_passage, paper, chronology, words(asked)), is_all=is_all)
    yield from section(paper, "Passages", passages)


def _passage(paper: Paper, chronology: Chronology, asked: Sequence[str], passage: Passage) -> Iterator[str]:
    document = chronology.documents[passage.document]
    yield paper.dim(plain(f"  {document.place(passage.found[0].start)}:"))
    for row in paper.wrap(passage.span.of(document.text), 4):
        yield _emboldened(paper, row, asked)


def _emboldened(paper: Paper, row: str, asked: Sequence[str]) -> str:
    """A row with the words looked for in bold."""
    done, parts = 0, []
    for start, end in sorted({span for word in asked for span in occurrences(word, row)}):
        if start >= done:
            parts += [row[done:start], paper.bold(row[start:end])]
            done = end
    return "".join([*parts, row[done:]])
