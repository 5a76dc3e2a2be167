"""The first line of the screen: which time is on it, and how many of everything."""

from tests.said import held, joined
from tui.browsing import standing
from tui.frame.header import header
from tui.frame.runs import row_text
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.documents import DocumentId, Problem, Span
from tui.values import replace


def first_line(chronology: Chronology) -> str:
    return row_text(header(chronology, standing.settled(View(100), chronology)))


def test_a_month_is_named_once() -> None:
    within = joined(held("Ana Ilić", seen="2009-06-03"), held("Bo Lund", at=3, seen="2009-06-20"))
    assert " ▸ Jun 2009 by ten days" in first_line(within)
    across = joined(held("Ana Ilić", seen="2009-06-03"), held("Bo Lund", at=3, seen="2009-07-20"))
    assert " ▸ Jun 2009–Jul 2009 by " in first_line(across)


def test_documents_that_could_not_be_read_are_counted_and_what_is_not_understood_in_others_is_not() -> None:
    chronology = joined(held("Ana Ilić", start="2000"))
    assert "not read" not in first_line(chronology)
    empty, binary = (Problem(DocumentId(name), "Not text.") for name in ("b.txt", "c.txt"))
    unclear = Problem(DocumentId("a.txt"), "This date cannot be told.", Span(1, 5))
    changed = Problem(DocumentId("a.txt"), "a.txt changed while it was read.")
    assert "  2 not read  " in first_line(replace(chronology, problems=(empty, empty, binary, unclear, changed)))
