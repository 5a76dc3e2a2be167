"""`fasti extract`: the statements of documents, one a line, or each explained."""

from collections.abc import Iterable, Iterator, Mapping

from tui.cli import wire
from tui.cli.exits import Exit
from tui.cli.grammar import Options
from tui.cli.opening import readings_of
from tui.cli.paper import Paper, plain, stdout_paper, to_json, write, write_json
from tui.corpus.reading import Reading, analyse
from tui.model.documents import Document
from tui.model.statements import Statement, to_wire
from tui.notation import Any
from tui.wording import date_words, says


def run(options: Options) -> int:
    """Read the paths and print what they state, document by document as they are read.

    Raises:
        CorpusError: Nothing at the paths can be read.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    readings = readings_of(options.paths, analyse)
    if options.json:
        return _write_document(list(readings), options.explain)
    paper, found = stdout_paper(), False
    for document, statement in _stated(readings):
        found = True
        if options.explain and not options.jsonl:
            write([*_explained(paper, document, statement), ""])
        else:
            write([to_json(_row(document, statement, options.explain))])
    return Exit.DONE if found else Exit.NOTHING


def _stated(readings: Iterable[Reading]) -> Iterator[tuple[Document, Statement]]:
    for reading in readings:
        if reading.document:
            yield from ((reading.document, statement) for statement in reading.statements)


def _write_document(readings: list[Reading], explain: bool) -> int:
    rows = [_row(document, statement, explain) for document, statement in _stated(readings)]
    problems = [wire.problem(problem) for reading in readings for problem in reading.problems]
    write_json({"statements": rows, "problems": problems})
    return Exit.DONE if rows else Exit.NOTHING


def _row(document: Document, statement: Statement, explain: bool) -> dict[str, Any]:
    """A statement on the wire; explained, with the words each field was read from."""
    row = to_wire(statement)
    if explain:
        row["evidence"] = [
            {"field": each.field, "exact": each.span.of(document.text), "start": each.span.start, "end": each.span.end}
            for each in statement.evidence
        ]
    return row


def _explained(paper: Paper, document: Document, statement: Statement) -> Iterator[str]:
    """A statement as text: what was read where, by which rule, and from which words."""
    yield f"{paper.bold(statement.kind)} {plain(document.place(statement.quote.start))}"
    yield from paper.wrap(f"“{statement.quote.exact}”", 2)
    yield paper.dim(f"  {plain(says(statement))}; read by {statement.rule}")
    said = to_wire(statement)
    for each in statement.evidence:
        yield from paper.wrap(f"{each.field} {_read_as(said, each.field)}: “{each.span.of(document.text)}”", 4)
    if statement.counted_from:
        yield from paper.wrap(f"read against {date_words(statement.counted_from.text)}", 4)


def _read_as(said: Mapping[str, Any], field: str) -> str:
    """What a field was read as; the words of a date may have given a start, an end or both."""
    if isinstance(said.get(field), str):
        return str(said[field])
    if field == "people":
        return ", ".join(person["name"] for person in said.get("people", ()))
    return ", ".join(f"{name} {said[name]}" for name in ("start", "end", "as_of") if name in said)
