"""The source quote: the event, its claims, the quote in its surroundings, and where it stands."""

import re
from collections.abc import Sequence

from tui.cells import text_width
from tui.frame.contents import cursor_event
from tui.frame.phrases import citation, seen, short_place, stands
from tui.frame.runs import Pen, Row, Run, filled, fitted, gutter, longest_fitting, row_text, row_width, spread, wrap
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.documents import Basis, Document
from tui.model.events import Boundary, Event
from tui.model.statements import Kind, Statement, StatementId
from tui.wording import date_words, describe, says, told

_YEAR = re.compile(r"\d{4}|\d{3}(?=X)", re.ASCII)
_BASES = {
    Basis.STATED: "as it says itself",
    Basis.SETTINGS: "by fasti.toml",
    Basis.METADATA: "by what its file says of it",
}


def quote_rows(chronology: Chronology, view: View, width: int, height: int) -> list[Row]:
    """The pane, exactly `height` rows."""
    event = cursor_event(chronology, view)
    if event is None:
        return filled([(Pen(view.glyphs)(" No event is chosen.", "muted"),)], width, height)
    statement = shown_statement(chronology, view, event)
    document = chronology.documents[statement.document]
    head = _head(chronology, view, event, statement, width)
    if height < 6:
        return filled(_surroundings(view, document, statement, width, height), width, height)
    foot = _foot(view, document, statement, width, max(height - len(head) - 4, 1))
    head = head[: max(height - len(foot) - 2, 1)]
    around = _surroundings(view, document, statement, width, height - len(head) - len(foot))
    return [*head, *around, *foot]


def shown_statement(chronology: Chronology, view: View, event: Event) -> Statement:
    """The statement of the event that the view has stepped to."""
    evidence = chronology.evidence(event)
    return evidence[view.statement % len(evidence)]


def _head(chronology: Chronology, view: View, event: Event, statement: Statement, width: int) -> list[Row]:
    pen = Pen(view.glyphs)
    title = [pen(f" {str(event.kind).capitalize():<12}", "quote.kind"), pen(describe(chronology, event), "quote.title")]
    aside = [pen("not stated as having happened ", "warning")] if event.modality else []
    if seen(event):
        aside.append(pen(f"{seen(event)} ", "quote.seen"))
    rows = [spread(title, aside, width, view.glyphs.ellipsis)]
    sides = [("Start", event.start), ("End", event.end)] if event.kind is Kind.TENURE else [("Date", event.date)]
    if not any(boundary for _, boundary in sides):
        name = "Start, end" if event.kind is Kind.TENURE else "Date"
        return [*rows, *_claims(chronology, view, name, None, statement.id, width)]
    for name, boundary in sides:
        rows += _claims(chronology, view, name, boundary, statement.id, width)
    return rows


def _claims(
    chronology: Chronology, view: View, name: str, boundary: Boundary | None, shown: StatementId, width: int
) -> list[Row]:
    """One end of an event: each date that is stated, by whom, where."""
    pen = Pen(view.glyphs)
    if boundary is None:
        return [fitted([pen(f"   {name:<10}", "quote.label"), pen(" not stated", "muted")], width)]
    rows, claims = [], told(boundary.claims)
    for index, claim in enumerate(claims):
        letter = f"{claim_letter(index)} " if len(claims) > 1 else ""
        sources = [chronology.statements[statement] for statement in claim.statements]
        voices = " · ".join(dict.fromkeys(says(one) for one in sources))
        places = list(dict.fromkeys(short_place(chronology.place_of(one)) for one in sources))
        said = (
            pen(f"   {name if index == 0 else '':<10}", "quote.label"),
            gutter(view.glyphs, is_chosen=bool(letter) and shown in claim.statements),
            pen(f"{letter}{date_words(claim.date)}  ", "quote.date"),
            pen(f"{voices}  ", "quote.says"),
        )
        where = pen(as_many(places, width - row_width(said)), "citation")
        rows.append(fitted([*said, where], width, view.glyphs.ellipsis))
    return rows


def as_many(places: Sequence[str], room: int) -> str:
    """As many places as have room, the first in any case, and how many there are more."""
    texts = [" ".join([*places[:shown], f"+{len(places) - shown}"]) for shown in range(len(places) - 1, 0, -1)]
    return longest_fitting([" ".join(places), *texts], room)


def claim_letter(index: int) -> str:
    """What a claim is called beside others: A, B, C."""
    return chr(ord("A") + index % 26)


def _surroundings(view: View, document: Document, statement: Statement, width: int, height: int) -> list[Row]:
    """The lines of the document around the quote, the quote marked; as many rows as there are."""
    pen, quote = Pen(view.glyphs), statement.quote
    if not stands(document, statement):
        note = pen(" This quote no longer stands in the document; it read:", "warning")
        return filled([(note,), *_indented([pen(quote.exact, "quote.exact")], width)], width, height)
    around = width * (height + abs(view.scroll))  # code points: no more could be shown
    first, last = max(quote.start - around, 0), quote.end + around
    before, after = document.text[first : quote.start], document.text[quote.end : last]
    paragraphs_before, start = _split_last(before)
    end, paragraphs_after = _split_first(after)
    marked = [
        pen(start, "quote"),
        Run(view.glyphs.open_mark, "quote.mark"),
        pen(quote.exact, "quote.exact"),
        Run(view.glyphs.close_mark, "quote.mark"),
        pen(end, "quote"),
    ]
    above = [row for text in paragraphs_before for row in _indented([pen(text, "quote")], width)]
    middle = _indented(marked, width)
    below = [row for text in paragraphs_after for row in _indented([pen(text, "quote")], width)]
    rows = [*above, *middle, *below]
    at = len(above) + next(
        (index for index, row in enumerate(middle) if any(run.role in ("quote.mark", "quote.exact") for run in row)), 0
    )
    top = max(min(at - (1 if height > 3 else 0), len(rows) - height), 0) + view.scroll
    top = max(min(top, len(rows) - height), 0)
    return filled(rows[top : top + height], width, height)


def _indented(runs: list[Run], width: int) -> list[Row]:
    return [(Run(" "), *row) for row in wrap(runs, max(width - 2, 1)) if row_text(row).strip()]


def _split_last(text: str) -> tuple[list[str], str]:
    *paragraphs, line = text.split("\n")
    return paragraphs, line


def _split_first(text: str) -> tuple[str, list[str]]:
    line, *paragraphs = text.split("\n")
    return line, paragraphs


def _foot(view: View, document: Document, statement: Statement, width: int, room: int) -> list[Row]:
    """How the date was read, in at most `room` rows, and the citation."""
    pen = Pen(view.glyphs)
    verbatim = [Run(f" verbatim {view.glyphs.check} ", "quote.verbatim")] if stands(document, statement) else []
    where, points = citation(document, statement), f"{statement.quote.start}–{statement.quote.end}"
    if text_width(where) + row_width(verbatim) >= width:
        where = where.removesuffix(f" · code points {points}")
    said = [pen(f"{says(statement)}  ", "quote.says"), pen(_reading(document, statement), "muted")]
    rows = wrap(said, max(width - 1, 1))
    if len(rows) > room:
        rows = [fitted(said, max(width - 1, 1), view.glyphs.ellipsis)]
    return [
        *(fitted((Run(" "), *row), width) for row in rows),
        spread([pen(f" {where}", "citation")], verbatim, width, view.glyphs.ellipsis),
    ]


def _reading(document: Document, statement: Statement) -> str:
    """The words a date was read from, the rule that read it, and the date they were read against if they need one."""
    words, base = statement.date_text or "", statement.counted_from
    dates = [date for date in (statement.start, statement.end, statement.date, statement.as_of) if date]
    basis = _BASES[document.basis] if document.basis else ""
    read = [f"date read from “{words}”"] if words else []
    if base:
        its = ", ".join(filter(None, ("the document’s date", basis))) if base == document.published else "told before"
        read.append(f"against {date_words(base.text)} ({its})")
    read.append(f"rule {statement.rule}")
    is_dated = bool(base) or all(year in words for date in dates for year in _YEAR.findall(date.text))
    if document.published and not is_dated:
        read.append(f"document dated {date_words(document.published.text)}{f' ({basis})' if basis else ''}")
    return ", ".join(read)
