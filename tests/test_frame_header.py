"""The first line of the screen: which time is on it, and how many of everything."""

from tests.said import held, joined
from tui.browsing import moving, standing
from tui.frame.header import header
from tui.frame.runs import row_text
from tui.frame.timeline_pane import density_row
from tui.frame.views import Mode, View
from tui.model.chronology import Chronology
from tui.model.documents import DocumentId, Problem, Span
from tui.model.statements import Kind
from tui.queries.filters import Filter
from tui.values import replace


def first_line(chronology: Chronology, view: View | None = None) -> str:
    return row_text(header(chronology, view or standing.settled(View(100), chronology)))


def test_a_month_is_named_once() -> None:
    within = joined(held("Ana Ilić", seen="2009-06-03"), held("Bo Lund", at=3, seen="2009-06-20"))
    assert " ▸ Jun 2009 by ten days" in first_line(within)
    across = joined(held("Ana Ilić", seen="2009-06-03"), held("Bo Lund", at=3, seen="2009-07-20"))
    assert " ▸ Jun 2009–Jul 2009 by " in first_line(across)


def test_the_list_has_the_years_that_its_rows_begin_in_and_no_scale() -> None:
    said = [held(f"Ana {chr(97 + at)}lić", at=3 * at, start=str(1950 + at)) for at in range(20)]
    chronology = joined(*said, held("Bo Lund", at=99))
    top = standing.settled(View(100, mode=Mode.LIST), chronology)
    assert " ▸ 1950–1958  " in first_line(chronology, top)
    bottom = moving.to_end(top, chronology, last=True)
    assert " ▸ 1962–1969  " in first_line(chronology, bottom)
    first, last = (row_text(density_row(chronology, view)) for view in (top, bottom))
    assert first.index("]") < 50 < last.index("[")
    undated = standing.settled(replace(top, filter=Filter(text="Bo Lund")), chronology)
    assert "▸ 19" not in first_line(chronology, undated)


def test_documents_that_could_not_be_read_are_counted_and_what_is_not_understood_in_others_is_not() -> None:
    chronology = joined(held("Ana Ilić", start="2000"))
    assert "not read" not in first_line(chronology)
    empty, binary = (Problem(DocumentId(name), "Not text.") for name in ("b.txt", "c.txt"))
    unclear = Problem(DocumentId("a.txt"), "This date cannot be told.", Span(1, 5))
    changed = Problem(DocumentId("a.txt"), "a.txt changed while it was read.")
    assert "  2 not read  " in first_line(replace(chronology, problems=(empty, empty, binary, unclear, changed)))


def test_before_what_is_undated_is_not_counted_the_time_goes() -> None:
    chronology = joined(held("Ana Ilić", start="2000"), held("Bo Lund", at=3))
    view = replace(standing.settled(View(60), chronology), filter=Filter(kinds=frozenset(Kind) - {Kind.LETTER}))
    assert first_line(chronology, view).split("  ")[0] == " test ▸ posts publications resignations"
    assert first_line(chronology, replace(view, width=76)).rstrip().endswith("2 of 2 events  1 undated")
