"""What lies where somebody points, and what a wheel moves."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.invented import invented
from tui.browsing import moving, pointing, standing, unfolding
from tui.browsing.standing import stops_of
from tui.frame.runs import row_text
from tui.frame.screen import draw
from tui.frame.views import Ask, Mode, Prompt, Tab, View

HARBOUR = invented()
START = standing.settled(View(), HARBOUR)


def cell_of(view: View, row: str, glyph: str) -> tuple[int, int]:
    """Where on screen a glyph stands, on the row that names somebody."""
    rows = [row_text(each) for each in draw(HARBOUR, view)]
    y = next(number for number, text in enumerate(rows) if row in text)
    return rows[y].index(glyph, 26), y


@pytest.mark.parametrize(
    ("row", "glyph", "event"),
    [
        ("TAN", "█", "engineer"),
        ("OKAFOR", "L", "third"),
        ("OKAFOR", "!", "chair"),
        ("LINDQVIST", "L", "dredging"),
        ("LINDQVIST", "►", "master"),
        ("no person", "P", "report"),
        ("clerk", "u", "clerk"),
    ],
)
def test_a_mark_that_is_pointed_at_is_chosen(row: str, glyph: str, event: str) -> None:
    assert pointing.pointed(START, HARBOUR, *cell_of(START, row, glyph)).cursor == event


def test_beside_a_mark_the_nearest_of_its_row_is_chosen() -> None:
    x, y = cell_of(START, "LINDQVIST", "L")
    assert pointing.pointed(START, HARBOUR, x + 4, y).cursor == "dredging"
    assert pointing.pointed(START, HARBOUR, 79, y).cursor == "master"
    assert pointing.pointed(START, HARBOUR, 2, y).person == "lindqvist"


def test_in_the_list_the_row_is_chosen() -> None:
    view = moving.toggled_mode(START, HARBOUR)
    y = next(number for number, row in enumerate(draw(HARBOUR, view)) if "until 2004" in row_text(row))
    assert pointing.pointed(view, HARBOUR, 40, y).cursor == "marsh"


def test_where_claims_are_unfolded_they_are_their_events() -> None:
    view = unfolding.toggled_claims(moving.next_conflict(START, HARBOUR), HARBOUR)
    rows = [row_text(row) for row in draw(HARBOUR, view)]
    y = next(number for number, text in enumerate(rows) if "OKAFOR" in text)
    assert pointing.pointed(view, HARBOUR, 30, y + 1).cursor == "chair"
    assert pointing.pointed(view, HARBOUR, 30, y + 3).person == "lindqvist"


def test_pointing_at_the_tabs_turns_them_and_elsewhere_changes_nothing() -> None:
    y = next(number for number, row in enumerate(draw(HARBOUR, START)) if "[Quote" in row_text(row))
    assert pointing.pointed(START, HARBOUR, 3, y).tab is Tab.PERSON
    assert pointing.pointed(START, HARBOUR, 3, 0) == START
    assert pointing.pointed(START, HARBOUR, 3, 23) == START
    typing = replace(START, prompt=Prompt(Ask.FILTER))
    assert pointing.pointed(typing, HARBOUR, 3, 5) == typing


def test_the_wheel_moves_the_cursor_and_below_the_tabs_the_lower_pane() -> None:
    down = pointing.wheeled(START, HARBOUR, 5, 1)
    assert (down.person, down.scroll) == ("okafor", 0)
    assert pointing.wheeled(down, HARBOUR, 5, -1).person == "tan"
    assert pointing.wheeled(START, HARBOUR, 20, 1).scroll == 1


@given(st.integers(1, 130), st.integers(1, 45), st.integers(0, 130), st.integers(0, 45), st.sampled_from(list(Mode)))
def test_any_cell_of_any_screen_can_be_pointed_at(width: int, height: int, x: int, y: int, mode: Mode) -> None:
    view = standing.settled(View(width, height, mode=mode), HARBOUR)
    for there in (pointing.pointed(view, HARBOUR, x, y), pointing.wheeled(view, HARBOUR, y, 1)):
        assert standing.settled(there, HARBOUR) == there


def test_beside_a_gap_of_the_list_rows_are_still_what_they_show() -> None:
    view = moving.toggled_mode(START, HARBOUR)
    rows = [row_text(row) for row in draw(HARBOUR, view)]
    gap = next(number for number, text in enumerate(rows) if "years without an event" in text)
    assert "Audit" in rows[gap + 1]
    assert [pointing.pointed(view, HARBOUR, 5, y).cursor for y in (gap - 1, gap, gap + 1)] == [
        "marsh",
        "audit",
        "audit",
    ]


def test_in_the_overview_a_row_is_four_lanes() -> None:
    low = unfolding.toggled_overview(standing.settled(View(80, 15), HARBOUR), HARBOUR)
    assert low.is_overview
    for y, rows in ((3, range(4)), (4, range(4, 8))):
        chosen = {pointing.pointed(low, HARBOUR, x, y).cursor for x in range(20, 80)}
        assert chosen <= {stop.event for row in rows for stop in stops_of(low, HARBOUR).on_row(row)}
        assert len(chosen) > 1
