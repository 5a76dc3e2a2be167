"""A guided walk through any chronology: its stops are asked of it, never known beforehand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.goldens import check_golden
from tests.invented import invented
from tui.browsing.touring import Stop, drawn, itinerary
from tui.cells import text_width
from tui.frame.runs import row_text
from tui.frame.views import Mode, Tab, View
from tui.model.chronology import Chronology
from tui.model.events import EventId
from tui.model.statements import Kind
from tui.timeline.glyphs import ASCII, UNICODE

HARBOUR = invented()


def without(*kinds: Kind) -> Chronology:
    return replace(HARBOUR, events=tuple(event for event in HARBOUR.events if event.kind not in kinds))


def stop(chronology: Chronology, caption: str) -> Stop:
    [found] = [one for one in itinerary(chronology, View()) if caption in one.caption]
    return found


def test_where_there_is_no_room_for_lanes_nothing_is_said_of_them() -> None:
    for width, height in ((60, 15), (59, 40)):
        stops = itinerary(HARBOUR, View(width, height))
        told = " ".join(stop.caption for stop in stops)
        assert "a bar" not in told
        assert "T is a post held" in told
    assert "a bar a post held" in itinerary(HARBOUR, View(80, 24))[0].caption


def test_the_stops_are_a_bar_a_conflict_a_letter_its_quote_its_document_and_what_is_undated() -> None:
    stops = itinerary(HARBOUR, View())
    assert [one.view.cursor for one in stops[1:-1]] == ["engineer", "engineer", "chair", *["second"] * 3, "survey"]
    assert [one.reading is not None for one in stops] == [False] * 6 + [True, False, False]


def test_sources_that_differ_are_shown_side_by_side() -> None:
    assert stop(HARBOUR, "sources differ").view.tab is Tab.SOURCES


def test_a_letter_comes_with_who_was_in_post_at_its_time() -> None:
    view = stop(HARBOUR, "in post at the time of this letter").view
    assert (str(view.as_of), view.tab) == ("2001-02", Tab.PERSON)


def test_without_letters_it_is_another_event_of_a_day() -> None:
    assert stop(without(Kind.LETTER), "at the time of this publication").view.cursor == "report"
    without_either = without(Kind.LETTER, Kind.PUBLICATION)
    assert not [one for one in itinerary(without_either, View()) if "in post at" in one.caption]


def test_what_is_not_stated_as_having_happened_is_no_stop() -> None:
    """Only called for: the resignation of somebody who was urged to give up her seat."""
    assert all(one.view.cursor != EventId("urged") for one in itinerary(HARBOUR, View()))


def test_without_events_it_is_soon_over() -> None:
    empty = replace(HARBOUR, events=())
    assert itinerary(empty, View())[0].caption == "2 documents read, and no event found."
    assert len(itinerary(empty, View())) == 2


def test_undated_events_end_the_list() -> None:
    view = stop(HARBOUR, "without any date").view
    assert view.mode is Mode.LIST
    assert "2 events without any date stand last" in stop(HARBOUR, "without any date").caption


@pytest.mark.parametrize("number", range(9))
def test_stops_on_screen(number: int) -> None:
    rows = drawn(HARBOUR, itinerary(HARBOUR, View())[number], 24)
    check_golden(f"tour-{number + 1}", [row_text(row) for row in rows])


@given(st.integers(1, 140), st.integers(1, 45), st.booleans())
def test_a_stop_has_exactly_its_cells(width: int, height: int, is_ascii: bool) -> None:
    view = View(width, height, ASCII if is_ascii else UNICODE)
    for one in itinerary(HARBOUR, view):
        rows = drawn(HARBOUR, one, height)
        assert [text_width(row_text(row)) for row in rows] == [width] * height
