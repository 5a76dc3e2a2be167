"""Moving through a whole document: by rows, by its statements, to words that are sought."""

from tui.frame.document_page import body_height, line_rows, line_span, places, statements_of
from tui.frame.views import Reading, View
from tui.model.chronology import Chronology
from tui.model.documents import Document
from tui.model.statements import Statement
from tui.values import replace


def opened_at(view: View, chronology: Chronology, statement: Statement) -> Reading:
    """The document of a statement, with its quote in sight."""
    marked = statements_of(chronology, statement.document)
    reading = Reading(statement.document, view.width, view.height, view.glyphs, statement=marked.index(statement))
    return _at(reading, chronology, statement.quote.start)


def shown(reading: Reading, chronology: Chronology) -> Statement | None:
    """The statement that is marked, if the document has any."""
    marked = statements_of(chronology, reading.document)
    return marked[reading.statement % len(marked)] if marked else None


def step(reading: Reading, chronology: Chronology, count: int) -> Reading:
    """The next statement of the document, or the one before; after the last the first."""
    marked = statements_of(chronology, reading.document)
    if not marked:
        return replace(reading, notice="No statement was read from this document.")
    there = (reading.statement + count) % len(marked)
    return _at(replace(reading, statement=there, notice=""), chronology, marked[there].quote.start)


def scroll(reading: Reading, chronology: Chronology, rows: int) -> Reading:
    """So many rows further, or back; it stops at the ends."""
    document, marked = chronology.documents[reading.document], statements_of(chronology, reading.document)
    last = document.text.count("\n")
    line, part = reading.line, reading.part + rows
    while part < 0 and line > 0:
        line -= 1
        part += len(line_rows(reading, document, marked, line))
    while line < last and part >= (taken := len(line_rows(reading, document, marked, line))):
        line, part = line + 1, part - taken
    size = len(line_rows(reading, document, marked, line))
    return replace(reading, line=line, part=min(max(part, 0), size - 1), notice="")


def turn(reading: Reading, chronology: Chronology, pages: int) -> Reading:
    """A screenful further, or back."""
    return scroll(reading, chronology, pages * max(body_height(reading) - 1, 1))


def to_end(reading: Reading, chronology: Chronology, *, last: bool) -> Reading:
    """The beginning of the document, or its end."""
    if not last:
        return replace(reading, line=0, part=0, notice="")
    text = chronology.documents[reading.document].text
    end = replace(reading, line=text.count("\n"), part=0)
    return scroll(end, chronology, 2 - body_height(reading))


def seek(reading: Reading, chronology: Chronology, words: str, count: int = 0) -> Reading:
    """The place where some words stand: the first from the top of the screen on, or so many places further."""
    document = chronology.documents[reading.document]
    found = places(document, words)
    if not words or not found:
        return replace(reading, words=words, prompt=None, notice=f"“{words}” is not in this document." if words else "")
    if count:
        there = (reading.found + count) % len(found)
    else:
        top = line_span(document, reading.line)[0]
        there = next((index for index, place in enumerate(found) if place.start >= top), 0)
    moved = replace(reading, words=words, found=there, prompt=None, notice=f"Place {there + 1} of {len(found)}.")
    return replace(_at(moved, chronology, found[there].start), notice=moved.notice)


def resized(reading: Reading, chronology: Chronology, width: int, height: int) -> Reading:
    """The document on a screen of another size."""
    return scroll(replace(reading, width=width, height=height, part=0), chronology, 0)


def _at(reading: Reading, chronology: Chronology, offset: int) -> Reading:
    """A code point of the document in sight: where it is on screen already, nothing moves."""
    document, marked = chronology.documents[reading.document], statements_of(chronology, reading.document)
    line = document.text.count("\n", 0, offset)
    part = _row_of(reading, document, marked, line, offset)
    if _is_in_sight(reading, document, marked, line, part):
        return reading
    return scroll(replace(reading, line=line, part=part), chronology, -min(body_height(reading) // 3, 4))


def _row_of(reading: Reading, document: Document, marked: list[Statement], line: int, offset: int) -> int:
    """In which of a line's rows a code point stands."""
    start, _ = line_span(document, line)
    before = replace(document, text=document.text[:offset] + "x")
    return max(len(line_rows(reading, before, [one for one in marked if one.quote.end <= start], line)) - 1, 0)


def _is_in_sight(reading: Reading, document: Document, marked: list[Statement], line: int, part: int) -> bool:
    if line < reading.line or (line == reading.line and part < reading.part):
        return False
    rows = -reading.part
    for above in range(reading.line, line):
        rows += len(line_rows(reading, document, marked, above))
        if rows >= body_height(reading):
            return False
    return rows + part < body_height(reading) - 1
