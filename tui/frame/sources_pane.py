"""Every statement of the event, and the documents they stand in."""

from tui.frame.contents import cursor_event
from tui.frame.phrases import known_of, short_place
from tui.frame.quote_pane import shown_statement
from tui.frame.runs import Pen, Row, Run, filled, fitted, gutter, longest_fitting, moved, row_width
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.documents import Document
from tui.model.statements import Statement, Status
from tui.wording import date_words, says


def sources_rows(chronology: Chronology, view: View, width: int, height: int) -> list[Row]:
    """The pane, exactly `height` rows."""
    event = cursor_event(chronology, view)
    if event is None:
        return filled([(Pen(view.glyphs)(" No event is chosen.", "muted"),)], width, height)
    shown = shown_statement(chronology, view, event)
    evidence = chronology.evidence(event)
    rows = [row for one in evidence for row in _statement(chronology, view, one, width, is_shown=one is shown)]
    rows.append(())
    for document in dict.fromkeys(one.document for one in evidence):
        rows.append(_document(view, chronology.documents[document], width))
    at = max(2 * evidence.index(shown) + 2 - height, 0)
    return moved(rows, at + view.scroll, view.glyphs, width, height)


def _statement(chronology: Chronology, view: View, one: Statement, width: int, *, is_shown: bool) -> list[Row]:
    pen, place = Pen(view.glyphs), chronology.place_of(one)
    said = [
        pen(f"{says(one)}  ", "quote.says"),
        pen(_dates(one), "quote.date"),
        pen(f"  {one.modality}" if one.modality else "", "warning"),
    ]
    where = longest_fitting([place, short_place(place)], width - 3 - row_width(said))
    return [
        fitted(
            [gutter(view.glyphs, is_chosen=is_shown), pen(f"{where}  ", "citation"), *said], width, view.glyphs.ellipsis
        ),
        fitted([Run("   "), pen(f"“{one.quote.exact}”", "quote")], width, view.glyphs.ellipsis),
    ]


def _dates(one: Statement) -> str:
    """The dates that a statement has, in the words of its event."""
    stated = [date_words(date.text) for date in (one.start, one.end, one.date) if date]
    if one.as_of and not stated:
        held = "over before" if one.status is Status.FORMER else "in post as at"
        return f"{held} {date_words(one.as_of.text)}"
    return " → ".join(stated) or "no date"


def _document(view: View, document: Document, width: int) -> Row:
    pen = Pen(view.glyphs)
    known = known_of(document) + ([] if document.published else ["undated"])
    return fitted([pen(f" {document.id}  ", "citation"), pen(" · ".join(known), "muted")], width, view.glyphs.ellipsis)
