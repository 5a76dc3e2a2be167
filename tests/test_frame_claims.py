"""Claims of a disputed event, each on a lane of its own."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.goldens import check_golden
from tests.invented import invented
from tests.said import held, joined
from tui.app.bindings import Where, footer_hints
from tui.browsing import moving, standing, unfolding
from tui.cells import text_width
from tui.frame.claim_lanes import sides
from tui.frame.layout import layout
from tui.frame.runs import row_text
from tui.frame.screen import draw
from tui.frame.timeline_pane import lane_rows
from tui.frame.views import Mode, View
from tui.model.chronology import Chronology
from tui.model.events import EventId
from tui.timeline.glyphs import ASCII, UNICODE

HINTS = footer_hints(Where.BROWSE)
HARBOUR = invented()
CHAIR = standing.settled(View(cursor=EventId("chair")), HARBOUR)


def shown(view: View, chronology: Chronology = HARBOUR) -> list[str]:
    return [row_text(row) for row in draw(chronology, view, HINTS)]


def unfolded(**fields: object) -> View:
    view = replace(CHAIR, **fields)  # type: ignore[arg-type]
    return unfolding.toggled_claims(standing.settled(view, HARBOUR), HARBOUR)


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII], ids=["unicode", "ascii"])
@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize(("width", "height"), [(80, 24), (120, 40), (60, 15)])
def test_each_claim_stands_below_the_event(width: int, height: int, mode: Mode, glyphs: object) -> None:
    suffix = "" if glyphs is UNICODE else "-ascii"
    view = unfolded(width=width, height=height, mode=mode, glyphs=glyphs)
    check_golden(f"claims-{mode}-{width}x{height}{suffix}", shown(view))


def test_the_same_key_folds_them_to_the_picture_before() -> None:
    assert shown(unfolding.toggled_claims(unfolded(), HARBOUR)) == shown(CHAIR)


def test_moving_away_folds_them_for_good() -> None:
    there = moving.move(unfolded(), HARBOUR, 1)
    assert not sides(HARBOUR, there)
    assert not sides(HARBOUR, moving.move(there, HARBOUR, -1))


def test_where_sources_agree_nothing_unfolds() -> None:
    calm = standing.settled(View(cursor=EventId("audit")), HARBOUR)
    assert unfolding.toggled_claims(calm, HARBOUR) == replace(calm, notice="The sources of this event do not differ.")


def test_a_claim_is_drawn_as_far_as_its_own_statements_go() -> None:
    """A is told with an end, B is not: no end is lent from one to the other."""
    lanes = [row_text(row)[26:].rstrip() for row in lane_rows(HARBOUR, unfolded(), layout(CHAIR))]
    _, article, okafor = lanes[1:4]
    assert article.endswith("█")
    assert set(okafor.strip()) == {"░", "?"}


def test_the_claim_in_the_quote_pane_is_pointed_at() -> None:
    assert [row[1:4] for row in shown(unfolded()) if row[1] == "▶"] == ["▶A "]
    other = moving.step_statement(unfolded(), HARBOUR, 1)
    assert [row[1:4] for row in shown(other) if row[1] == "▶"] == ["▶B "]


def test_no_claim_weighs_more_than_another() -> None:
    rows = [row for row in lane_rows(HARBOUR, unfolded(), layout(CHAIR)) if row_text(row)[2:4] in ("A ", "B ")]
    roles = [{run.role for run in row if not row_text((run,)).isspace()} - {"cursor"} for row in rows]
    assert len(roles) == 2
    assert not any(role.endswith(".cursor") or role == "warning" for each in roles for role in each)


MANY = joined(*(held("Ana Ilić", "editor", at=year - 1911, start=str(year), end="1950") for year in range(1911, 1923)))


@pytest.mark.parametrize("height", [15, 24, 60])
@given(count=st.integers(0, 11))
def test_where_not_all_claims_have_room_the_one_of_the_quote_has(height: int, count: int) -> None:
    view = unfolding.toggled_claims(standing.settled(View(80, height), MANY), MANY)
    view = moving.step_statement(view, MANY, count)
    rows = shown(view, MANY)
    assert [text_width(row) for row in rows] == [80] * height
    assert rows[3].startswith("▶"), "the event stays above its claims"
    assert sum(row[:2] == " ▶" for row in rows) == 1
    hidden = 12 - sum(row[2:4].strip() in set("ABCDEFGHIJKL") and row[4:6] == "19" for row in rows)
    assert any(f"{hidden} more claims" in row for row in rows) == (hidden > 0)
