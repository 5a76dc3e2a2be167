"""`fasti dates`: every time expression of documents, one a line."""

from collections.abc import Iterator

from tui.analysis.segmentation import segment
from tui.analysis.timex import find_timexes, to_wire
from tui.analysis.zones import describe, find_blocks, letter_days
from tui.cli import wire
from tui.cli.exits import Exit
from tui.cli.grammar import Options
from tui.cli.opening import readings_of
from tui.cli.paper import to_json, write, write_json
from tui.corpus.reading import Reading
from tui.corpus.sources import Source
from tui.errors import DocumentError
from tui.model.documents import Document, Problem
from tui.notation import Any
from tui.readers.files import read


def run(options: Options) -> int:
    """Read the paths and print every time expression, document by document as they are read.

    Raises:
        CorpusError: Nothing at the paths can be read.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    readings = readings_of(options.paths, _read)
    if options.json:
        return _write_document(list(readings))
    is_found = False
    for reading in readings:
        for row in _rows(reading.document):
            is_found = True
            write([to_json(row)])
    return Exit.DONE if is_found else Exit.NOTHING


def _write_document(readings: list[Reading]) -> int:
    rows = [row for reading in readings for row in _rows(reading.document)]
    problems = [wire.problem(problem) for reading in readings for problem in reading.problems]
    write_json({"dates": rows, "problems": problems})
    return Exit.DONE if rows else Exit.NOTHING


def _read(source: Source) -> Reading:
    try:
        return Reading(source.settings.describe(read(source.path, source.id)))
    except DocumentError as error:
        return Reading(None, problems=(Problem(source.id, str(error)),))


def _rows(document: Document | None) -> Iterator[dict[str, Any]]:
    if document is None:
        return
    blocks = find_blocks(document.text)
    published = describe(document, blocks).published
    days = letter_days(document.text, blocks)
    for timex in find_timexes(document.text, segment(document.text, blocks), published, days):
        yield to_wire(document.id, document.text, timex)
