"""Marks on screen: beside their rows, and to choose from."""

from dataclasses import replace

from tests.invented import invented
from tui.browsing import finding, moving, standing
from tui.browsing.marking import marked
from tui.browsing.typing import opened
from tui.frame.marks_pane import marks_rows, matching
from tui.frame.runs import row_text, row_width
from tui.frame.screen import draw
from tui.frame.views import Ask, Mark, View
from tui.model.events import EventId

HARBOUR = invented()
VIEW = standing.settled(View(), HARBOUR)


def shown(view: View) -> list[str]:
    return [row_text(row) for row in draw(HARBOUR, view)]


def test_a_marked_row_has_a_tick_before_it_when_the_cursor_is_elsewhere() -> None:
    there = moving.move(marked(VIEW, "first"), HARBOUR, 3)
    assert [row[1:4] for row in shown(there) if row.startswith("'")] == ["TAN"]
    in_list = moving.toggled_mode(there, HARBOUR)
    assert sum(row.startswith("'") for row in shown(in_list)) == 1


def test_marks_are_chosen_by_their_name_or_event() -> None:
    view = marked(finding.jump(marked(VIEW, "the engineer"), HARBOUR, "may 2009"), "pay day")
    view = replace(view, marks=(*view.marks, Mark("lost", EventId("gone"), None)))
    assert [mark.name for mark in matching(HARBOUR, view, "")] == ["the engineer", "pay day", "lost"]
    assert [mark.name for mark in matching(HARBOUR, view, "AUDIT pay")] == ["pay day"]
    asked = replace(view, prompt=opened(Ask.TO_MARK))
    assert any("▶the engineer" in row and "Wei Tan" in row for row in shown(asked))
    assert any("lost" in row and "not among the events" in row for row in shown(asked))
    assert "3 of 3 marks" in shown(asked)[-1]
    assert any("No mark has these letters." in row for row in shown(replace(view, prompt=opened(Ask.TO_MARK, "zzz"))))


def test_the_pane_fits_any_size() -> None:
    view = replace(marked(VIEW, "港 " * 40), prompt=opened(Ask.TO_MARK))
    for width in (1, 3, 20, 80):
        rows = marks_rows(HARBOUR, view, width, 4)
        assert [row_width(row) for row in rows] == [width] * 4
