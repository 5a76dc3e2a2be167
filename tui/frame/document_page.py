"""A whole document: its lines wrapped, every statement marked, the chosen one in sight."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.frame.footer import footer
from tui.frame.latest import Latest
from tui.frame.phrases import citation
from tui.frame.runs import Pen, Row, Run, filled, fitted, gutter, joined, spread, wrap
from tui.frame.views import Hint, Reading
from tui.model.chronology import Chronology
from tui.model.documents import Document, DocumentId, Span
from tui.model.statements import Statement
from tui.wording import date_words, dates_of, describe, says

_GUTTER = 6  # cells: a marker, the line number, a space


def draw_document(chronology: Chronology, reading: Reading, hints: Sequence[Hint] = ()) -> list[Row]:
    """The document screen: exactly as many rows as it is high, each exactly as wide."""
    document = chronology.documents[reading.document]
    marked = statements_of(chronology, reading.document)
    body = body_height(reading)
    rows: list[Row] = [_title(reading, document, marked)] if reading.height > 3 else []
    rows += filled(list(_body(reading, document, marked, body)), reading.width, body)
    if reading.height > 6:
        rows += _about(chronology, reading, document, marked)
    if reading.height > 3:
        count = f"{len(places(document, reading.words))} places" if reading.words else ""
        rows.append(footer(reading.glyphs, reading.width, reading.prompt, reading.notice, hints, count))
    return filled(rows, reading.width, reading.height)


def body_height(reading: Reading) -> int:
    """How many rows the text itself has."""
    return reading.height - (5 if reading.height > 6 else 2 if reading.height > 3 else 0)


def _statements(chronology: Chronology, document: DocumentId) -> list[Statement]:
    """A document's statements in the order they stand in."""
    return chronology.stated_in(document)


statements_of = Latest(_statements)


def places(document: Document, words: str) -> list[Span]:
    """Where some words stand in a document, upper and lower case alike."""
    text, sought = document.text.lower(), words.lower()
    if not sought or len(text) != len(document.text):
        text, sought = document.text, words
    found, at = [], text.find(sought) if sought else -1
    while at >= 0:
        found.append(Span(at, at + len(sought)))
        at = text.find(sought, at + len(sought))
    return found


def line_rows(reading: Reading, document: Document, marked: Sequence[Statement], line: int) -> list[Row]:
    """One line of the document as rows of the screen; at least one."""
    start, end = line_span(document, line)
    pen = Pen(reading.glyphs)
    runs = list(_runs(reading, document, marked, start, end))
    rows = wrap(runs, max(reading.width - _gutter(reading) - 1, 1)) or [()]
    if not _gutter(reading):
        return rows
    return [
        joined((_mark(reading, row), pen(f"{'' if at else line + 1:>4} ", "doc.line"), *row))
        for at, row in enumerate(rows)
    ]


def _mark(reading: Reading, row: Row) -> Run:
    """The gutter's pointer, where the chosen quote is."""
    return gutter(reading.glyphs, is_chosen=any(run.role.startswith("quote.") for run in row))


def _runs(reading: Reading, document: Document, marked: Sequence[Statement], start: int, end: int) -> Iterator[Run]:
    """A line's text in runs, with the chosen quote between marks."""
    pen, glyphs = Pen(reading.glyphs), reading.glyphs
    quote = marked[reading.statement % len(marked)].quote if marked else None
    for piece, role in _pieces(reading, document, marked, start, end):
        if quote and piece.start == quote.start:
            yield Run(glyphs.open_mark, "quote.mark")
        yield pen(document.text[piece.start : piece.end], role)
        if quote and piece.end == quote.end:
            yield Run(glyphs.close_mark, "quote.mark")


def _gutter(reading: Reading) -> int:
    return _GUTTER if reading.width >= 30 else 0


def line_span(document: Document, line: int) -> tuple[int, int]:
    """Where a line begins and ends, in code points; the line feed is left out."""
    start = 0
    for _ in range(line):
        start = document.text.find("\n", start) + 1
    end = document.text.find("\n", start)
    return start, len(document.text) if end < 0 else end


def _pieces(
    reading: Reading, document: Document, marked: Sequence[Statement], start: int, end: int
) -> Iterator[tuple[Span, str]]:
    """A line cut where a statement or a place that was found begins or ends, each piece with its role."""
    here = Span(start, end)
    found = [span for span in places(document, reading.words) if span.overlaps(here)]
    quotes = [one.quote.span for one in marked if one.quote.span.overlaps(here)]
    shown = marked[reading.statement % len(marked)].quote.span if marked else Span(0, 0)
    edges = {start, end, *(at for span in (*found, *quotes) for at in (span.start, span.end) if start < at < end)}
    cuts = sorted(edges)
    for low, high in pairwise(cuts):
        piece = Span(low, high)
        if any(span.covers(piece) for span in found):
            yield piece, "doc.found"
        elif shown.covers(piece):
            yield piece, "quote.exact"
        else:
            yield piece, "doc.statement" if any(span.covers(piece) for span in quotes) else "doc.text"


def _body(reading: Reading, document: Document, marked: Sequence[Statement], height: int) -> Iterator[Row]:
    line, skipped = reading.line, reading.part
    last = document.text.count("\n")
    while height > 0 and line <= last:
        rows = line_rows(reading, document, marked, line)[skipped:]
        yield from rows[:height]
        height -= len(rows)
        line, skipped = line + 1, 0


def _title(reading: Reading, document: Document, marked: Sequence[Statement]) -> Row:
    pen = Pen(reading.glyphs)
    published = date_words(document.published.text) if document.published else "undated"
    known = [part for part in (document.title, document.publisher, published) if part]
    left = [pen(f" {document.id}", "header.name"), pen(f"  {' · '.join(known)}", "header")]
    right = [pen(f"  statement {reading.statement % len(marked) + 1} of {len(marked)} ", "header")] if marked else []
    room = reading.width - sum(run.width for run in right)
    return (
        spread(fitted(left, room - 1, reading.glyphs.ellipsis), right, reading.width)
        if room > 10
        else fitted(left, reading.width)
    )


def _about(chronology: Chronology, reading: Reading, document: Document, marked: Sequence[Statement]) -> list[Row]:
    """Which statement the marked words make, and their citation."""
    pen, width = Pen(reading.glyphs), reading.width
    line = fitted([Run(reading.glyphs.rule * width, "rule")], width)
    if not marked:
        return [line, fitted([pen(" No statement was read from this document.", "muted")], width), fitted((), width)]
    shown = marked[reading.statement % len(marked)]
    event = chronology.resting_on(shown)
    about = [pen(f" {str(shown.kind).capitalize()}  ", "quote.kind"), pen(f"{says(shown)}  ", "quote.says")]
    if event:
        about += [pen(f"{describe(chronology, event)}  ", "quote.title"), pen(dates_of(event), "quote.date")]
    return [
        line,
        fitted(about, width, reading.glyphs.ellipsis),
        fitted([pen(f" {citation(document, shown)}", "citation")], width, reading.glyphs.ellipsis),
    ]
