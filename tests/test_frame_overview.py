"""Four lanes a row, in braille dots."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.goldens import check_golden
from tests.invented import invented
from tests.said import happened, held, joined
from tests.test_timeline_painting import EVENTS, WINDOWS, moment
from tui.app.bindings import Where, footer_hints
from tui.browsing import moving, standing, unfolding, zooming
from tui.cells import text_width
from tui.frame.contents import contents
from tui.frame.layout import layout
from tui.frame.overview_pane import in_overview, overview_rows
from tui.frame.runs import row_text
from tui.frame.screen import draw
from tui.frame.views import Mode, View
from tui.model.events import Event, known_days
from tui.model.statements import Kind
from tui.timeline.glyphs import ASCII, UNICODE
from tui.timeline.lanes import Lane
from tui.timeline.overview import PER_ROW, dots, packed
from tui.timeline.windows import Window
from tui.values import replace

_BITS = {(0, 0): 0x01, (0, 1): 0x08, (1, 0): 0x02, (1, 1): 0x10, (2, 0): 0x04, (2, 1): 0x20, (3, 0): 0x40, (3, 1): 0x80}


@given(st.lists(EVENTS, min_size=1, max_size=4), WINDOWS)
def test_a_dot_stands_where_an_event_may_have_been_and_nowhere_else(events: list[Event], window: Window) -> None:
    """As Unicode numbers braille's dots: 1, 2, 3, 7 down the left, 4, 5, 6, 8 down the right."""
    cells = packed([Lane(None, (event,)) for event in events], window)
    assert len(cells) == window.width
    for cell, bits in enumerate(cells):
        expected = sum(
            _BITS[lane, half]
            for lane, event in enumerate(events)
            for half in (0, 1)
            if _meets(event, moment(window, cell + Fraction(half, 2)), moment(window, cell + Fraction(half + 1, 2)))
        )
        assert bits == expected


def _meets(event: Event, left: Fraction, right: Fraction) -> bool:
    days = known_days(event)
    return days is not None and days[0].toordinal() < right and left < days[1].toordinal() + 1


def test_dots_are_braille_or_in_ascii_their_number() -> None:
    assert [dots(bits, UNICODE) for bits in (0, 0x01, 0x80, 0xFF)] == [" ", "⠁", "⢀", "⣿"]
    assert [dots(bits, ASCII) for bits in (0, 0x01, 0x80, 0xFF)] == [" ", ".", ".", "@"]


HINTS = footer_hints(Where.BROWSE)
_NAMES = [f"{first} {last}" for first in ("Ana", "Bo", "Cy", "Di", "Ed", "Flo") for last in
          ("Abel", "Berg", "Cole", "Dorn", "Ege", "Faber", "Gill", "Hart", "Ilić", "Jones")]  # fmt: skip
CROWD = joined(
    *(
        held(name, "clerk", at=at, start=str(1900 + 7 * at % 80), end=str(1902 + 7 * at % 80 + 5 * at % 23))
        for at, name in enumerate(_NAMES)
    ),
    *(happened(Kind.LETTER, f"{1905 + at}-03-04", at=at, sender=name) for at, name in enumerate(_NAMES) if at % 3 == 0),
    held("Gus Kay", "warden", at=99),
)
FIRST = standing.settled(View(), CROWD)
OVERVIEW = unfolding.toggled_overview(FIRST, CROWD)


def shown(view: View) -> list[str]:
    return [row_text(row) for row in draw(CROWD, view, HINTS)]


@pytest.mark.parametrize("is_ascii", [False, True], ids=["unicode", "ascii"])
@pytest.mark.parametrize(("width", "height"), [(80, 24), (120, 40), (60, 15), (200, 50)])
def test_the_overview_on_screen(width: int, height: int, is_ascii: bool) -> None:
    view = replace(OVERVIEW, glyphs=ASCII) if is_ascii else OVERVIEW
    view = moving.move_rows(standing.resized(view, CROWD, width, height), CROWD, 30)
    rows = shown(view)
    assert not is_ascii or "".join(rows).isascii()
    check_golden(f"overview-{width}x{height}{'-ascii' if is_ascii else ''}", rows)


def test_the_same_key_leads_there_and_back() -> None:
    assert unfolding.toggled_overview(OVERVIEW, CROWD) == FIRST
    from_list = unfolding.toggled_overview(moving.toggled_mode(OVERVIEW, CROWD), CROWD)
    assert (from_list.mode, from_list.is_overview) == (Mode.LANES, True)


def test_its_key_is_named_where_lanes_are_out_of_sight_and_the_way_back_in_it() -> None:
    assert any("lanes below" in row and row.rstrip().endswith("O overview ╌") for row in shown(FIRST))
    assert any("O one lane a row" in row for row in shown(unfolding.toggled_overview(FIRST, CROWD)))


def test_claims_have_lanes_only_where_lanes_have_rows() -> None:
    harbour = invented()
    low = moving.next_conflict(standing.settled(View(80, 15), harbour), harbour)
    overview = unfolding.toggled_overview(low, harbour)
    assert overview.is_overview
    assert not unfolding.toggled_claims(overview, harbour).is_overview


def test_of_the_keys_that_help_as_many_are_named_as_have_room() -> None:
    view = zooming.zoom(OVERVIEW, CROWD, 1)
    for width in range(60, 100):
        [status] = [row for row in shown(standing.resized(view, CROWD, width, 18)) if row.startswith(" ╌ ")]
        assert status.rstrip().endswith(" ╌")


def test_where_every_lane_has_a_row_there_is_no_overview() -> None:
    harbour = invented()
    assert unfolding.toggled_overview(standing.settled(View(), harbour), harbour).notice == "All lanes are on screen."
    small = standing.settled(View(50, 12), harbour)
    assert unfolding.toggled_overview(small, harbour).notice == "The screen is too small for lanes."


@given(st.integers(0, 80), st.integers(60, 140), st.integers(15, 40), st.booleans())
def test_the_lanes_of_the_screen_and_the_cursor_are_always_in_it(
    row: int, width: int, height: int, ascii: bool
) -> None:
    view = standing.resized(replace(OVERVIEW, glyphs=ASCII if ascii else UNICODE), CROWD, width, height)
    view = moving.move_rows(view, CROWD, row)
    sizes, total = layout(view), contents(CROWD, view).stops.rows
    covered = in_overview(CROWD, view, sizes)
    assert set(range(view.top, min(view.top + sizes.rows, total))) <= set(covered)
    assert covered.start % PER_ROW == 0
    rows = overview_rows(CROWD, view, sizes)
    assert len(rows) <= sizes.rows
    assert all(text_width(row_text(each)) == sizes.main for each in rows)
    assert sum(row_text(each).startswith(view.glyphs.gutter) for each in rows) == 1
    marked = [
        at for at, each in enumerate(rows) if any(run.role == "density.window" and run.text.strip() for run in each)
    ]
    assert marked == list(range(marked[0], marked[-1] + 1)), "the screen of lanes is one stretch"
