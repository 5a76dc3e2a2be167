"""Empty years, folded in the timeline."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.goldens import check_golden
from tests.invented import invented
from tests.said import happened, held, joined
from tui.app.bindings import Where, footer_hints
from tui.browsing import finding, moving, standing, unfolding, zooming
from tui.browsing.standing import window_of
from tui.frame.contents import cursor_event
from tui.frame.layout import layout
from tui.frame.list_pane import list_rows
from tui.frame.runs import row_text
from tui.frame.screen import draw
from tui.frame.views import View
from tui.model.statements import Kind
from tui.timeline.glyphs import ASCII, UNICODE
from tui.timeline.painting import column

HINTS = footer_hints(Where.BROWSE)
CENTURIES = joined(
    held("Ana Ilić", "warden", start="1653-04-05", end="1657"),
    held("Bo Berg", "warden", at=1, start="1701", end="1704-05"),
    held("Cy Dorn", "clerk", at=2, start="1850~", end="1912"),
    happened(Kind.LETTER, "1888-02-03", at=3, sender="Bo Faber"),
    held("Di Ege", "clerk", at=4, start="1990", seen="2003-02-01"),
)
VIEW = standing.settled(View(), CENTURIES)


def shown(view: View) -> list[str]:
    return [row_text(row) for row in draw(CENTURIES, view, HINTS)]


def at_cursor(view: View) -> int | None:
    event = cursor_event(CENTURIES, view)
    return column(event, window_of(view, CENTURIES)) if event else None


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII], ids=["unicode", "ascii"])
@pytest.mark.parametrize(("width", "height"), [(80, 24), (120, 40), (60, 15), (200, 50)])
def test_centuries_on_screen(width: int, height: int, glyphs: object) -> None:
    suffix = "" if glyphs is UNICODE else "-ascii"
    view = standing.resized(replace(VIEW, glyphs=ASCII if suffix else UNICODE), CENTURIES, width, height)
    check_golden(f"folds-{width}x{height}{suffix}", shown(view))


def test_one_key_unfolds_and_folds_to_the_same_picture() -> None:
    unfolded = unfolding.toggled_folds(VIEW, CENTURIES)
    assert "years folded" not in "".join(shown(unfolded))
    assert shown(unfolding.toggled_folds(unfolded, CENTURIES)) == shown(VIEW)


def test_a_fold_that_is_cut_by_the_edge_says_no_wrong_number() -> None:
    view = zooming.zoom(replace(VIEW, width=60), CENTURIES, 1)
    counts = {f"{fold.years}y" for fold in window_of(view, CENTURIES).folds}
    axes = []
    for cells in range(-30, 31):
        there = window_of(view, CENTURIES).panned(cells)
        axes.append(shown(replace(view, first=there.first))[2])
    assert {count for axis in axes for count in re.findall(r"\d+y", axis)} <= counts
    assert any(re.search(r" ╌+│|╌+$", axis) for axis in axes)


def test_where_nothing_has_a_date_there_is_no_axis() -> None:
    undated = joined(happened(Kind.LETTER, sender="Bo Faber"), happened(Kind.LETTER, at=1, sender="Ana Ilić"))
    rows = [row_text(row) for row in draw(undated, standing.settled(View(), undated), HINTS)]
    assert rows[1].strip() == "nothing here has a date"
    assert rows[2].strip() == ""
    assert "Letter from" in rows[3]


def test_where_nothing_is_empty_nothing_folds() -> None:
    harbour = invented()
    one = finding.with_words(standing.settled(View(), harbour), harbour, "audit")
    assert unfolding.toggled_folds(one, harbour).notice == "No year without an event lies between two with one."


@given(steps=st.integers(1, 5), moves=st.integers(0, 4), is_unfolded=st.booleans())
def test_zooming_over_folds_keeps_the_cursors_column_and_comes_back(steps: int, moves: int, is_unfolded: bool) -> None:
    view = zooming.zoom(replace(VIEW, is_unfolded=is_unfolded), CENTURIES, 1)
    view = standing.settled(moving.move(view, CENTURIES, moves), CENTURIES)
    near = view
    for _ in range(steps):
        near = zooming.zoom(near, CENTURIES, 1)
        assert at_cursor(near) == at_cursor(view)
    for _ in range(steps):
        near = zooming.zoom(near, CENTURIES, -1)
    if near.step is view.step:
        assert shown(near) == shown(view)
    assert at_cursor(unfolding.toggled_folds(view, CENTURIES)) == at_cursor(view)


def test_panning_steps_over_a_fold() -> None:
    view = zooming.zoom(VIEW, CENTURIES, 2)
    seen = {view.cursor}
    for _ in range(40):
        view = zooming.pan(view, CENTURIES, 1)
        seen.add(view.cursor)
    assert view.notice == "Nothing lies further that way."
    assert len(seen) >= 4, "forty quarters of a screen lead through four centuries"


LISTED = moving.toggled_mode(VIEW, CENTURIES)


@pytest.mark.parametrize("is_ascii", [False, True], ids=["unicode", "ascii"])
def test_the_list_says_which_years_it_passes_over(is_ascii: bool) -> None:
    view = replace(LISTED, glyphs=ASCII) if is_ascii else LISTED
    check_golden(f"folds-list-80x24{'-ascii' if is_ascii else ''}", shown(view))


def test_backwards_the_same_years_are_passed_over_and_in_other_orders_none() -> None:
    def passed(view: View) -> list[str]:
        return [row.split(":")[0].strip(" ╌") for row in shown(view) if "years without an event" in row]

    years = ["1658–1700", "1705–1848", "1913–1989"]
    assert passed(LISTED) == years
    assert passed(moving.turned_round(LISTED, CENTURIES)) == years[::-1]
    assert passed(moving.sorted_otherwise(LISTED, CENTURIES)) == []
    assert passed(unfolding.toggled_folds(LISTED, CENTURIES)) == []


@given(moves=st.lists(st.integers(-4, 4), max_size=6), height=st.integers(1, 24), has_claims=st.booleans())
def test_whatever_stands_between_rows_the_cursor_is_on_screen(moves: list[int], height: int, has_claims: bool) -> None:
    view = standing.resized(LISTED, CENTURIES, 80, height)
    for count in moves:
        view = moving.move(view, CENTURIES, count)
    if has_claims:
        view = unfolding.toggled_claims(view, CENTURIES)
    sizes = layout(view)
    rows = list_rows(CENTURIES, view, sizes)
    assert len(rows) <= sizes.rows
    assert sum(row_text(row).startswith("▶") for row in rows) == 1
    if sizes.status:
        below = [int(found[1]) for row in shown(view) if (found := re.search(r"(\d+) events? below", row))]
        above = [int(found[1]) for row in shown(view) if (found := re.search(r"(\d+) events? above", row))]
        events = sum(not row_text(row).startswith(" ╌") for row in rows)
        assert sum(above) + events + sum(below) == len(CENTURIES.events), "what is out of sight is counted"
