"""How a view becomes the next, without a terminal."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.invented import invented
from tests.said import happened, joined
from tui.browsing import finding, following, moving, reading, standing, typing, unfolding, zooming
from tui.browsing.standing import cursor_day, stops_of, window_of
from tui.errors import DateError
from tui.frame.contents import contents, cursor_event
from tui.frame.document_page import draw_document
from tui.frame.layout import layout
from tui.frame.runs import row_text
from tui.frame.screen import draw
from tui.frame.views import EVERYTHING, Ask, Mode, Prompt, Reading, Tab, View
from tui.model.documents import DocumentId
from tui.model.events import EventId
from tui.model.people import PersonId
from tui.model.statements import Kind
from tui.timeline.painting import column
from tui.timeline.windows import Step

HARBOUR = invented()
FIRST = standing.settled(View(), HARBOUR)
CHAIR = standing.settled(View(cursor=EventId("chair")), HARBOUR)


def at_cursor(view: View) -> int | None:
    event = cursor_event(HARBOUR, view)
    return column(event, window_of(view, HARBOUR)) if event else None


def test_panning_goes_on_where_an_event_begins_in_sight_and_its_mark_is_not() -> None:
    months = joined(
        happened(Kind.LETTER, "1811-04-02", sender="Ana Ilić"),
        happened(Kind.LETTER, "1811-06", at=1, sender="Ana Ilić"),
    )
    view = zooming.fit_event(moving.to_end(standing.settled(View(), months), months, last=True), months)
    seen = [window_of(view, months).days[0]]
    for _ in range(7):
        view = zooming.pan(view, months, -1)
        seen.append(window_of(view, months).days[0])
    assert len(set(seen)) > 4
    assert seen == sorted(seen, reverse=True)


def test_down_visits_every_event_and_stops_at_the_last() -> None:
    view, visited = FIRST, {FIRST.cursor}
    for _ in range(40):
        view = moving.move(view, HARBOUR, 1)
        visited.add(view.cursor)
    assert visited == {event.id for event in HARBOUR.events}
    assert moving.move(view, HARBOUR, 1) == view


def test_later_goes_through_all_lanes_in_order_of_time() -> None:
    view, days = FIRST, [cursor_day(FIRST, HARBOUR)]
    for _ in HARBOUR.events:
        view = moving.move_in_time(view, HARBOUR, 1)
        days.append(cursor_day(view, HARBOUR))
    assert view.cursor in ("clerk", "survey")
    starts = [event.id for event in contents(HARBOUR, view).events]
    assert starts.index(EventId("dredging")) < starts.index(EventId("marsh")) < starts.index(EventId("audit"))


def test_what_only_lanes_show_is_not_done_where_they_have_no_room() -> None:
    small = standing.resized(FIRST, HARBOUR, 40, 12)
    for changed in (
        zooming.zoom(small, HARBOUR, 1),
        zooming.fit_event(small, HARBOUR),
        zooming.pan(small, HARBOUR, 1),
        moving.toggled_mode(small, HARBOUR),
        unfolding.toggled_folds(small, HARBOUR),
    ):
        assert changed == replace(small, notice="The screen is too small for lanes.")
    assert moving.next_tab(small, 1) == replace(small, notice="The screen is too small for another pane.")


def test_the_list_has_no_scale_to_be_zoomed_and_says_so() -> None:
    listed = moving.toggled_mode(FIRST, HARBOUR)
    for changed in (
        zooming.zoom(listed, HARBOUR, 1),
        zooming.fit_event(listed, HARBOUR),
        zooming.show_all(listed, HARBOUR),
        zooming.pan(listed, HARBOUR, 1),
    ):
        assert changed == replace(listed, notice="The list is not drawn to scale; the lanes are.")
    assert zooming.zoom(moving.toggled_mode(listed, HARBOUR), HARBOUR, 1).step is not Step.ALL


def test_back_from_a_document_the_cursor_is_on_what_was_read_last_if_that_is_shown() -> None:
    chair = next(event for event in HARBOUR.events if event.id == "chair")
    second = chair.statements[1]
    there = following.read_last(FIRST, HARBOUR, second)
    assert (there.cursor, there.statement) == ("chair", 1)
    letters = moving.move(finding.with_words(FIRST, HARBOUR, "letter"), HARBOUR, 1)
    hidden = following.read_last(letters, HARBOUR, second)
    assert hidden == replace(letters, notice="The filter hides what was read last.")
    alone = replace(HARBOUR, events=())
    assert following.read_last(letters, alone, second) == letters


def test_at_either_end_of_the_ladder_zooming_changes_nothing() -> None:
    assert zooming.zoom(FIRST, HARBOUR, -1) == FIRST
    near = zooming.zoom(CHAIR, HARBOUR, 9)
    assert near.step is Step.DAY
    assert zooming.zoom(near, HARBOUR, 1) == near


def test_zooming_keeps_the_cursors_column_and_comes_back() -> None:
    view = replace(CHAIR, cursor=EventId("dredging"))
    near = zooming.zoom(view, HARBOUR, 1)
    assert near.step is Step.QUARTER
    assert at_cursor(near) == at_cursor(view)
    nearer = zooming.zoom(near, HARBOUR, 1)
    assert at_cursor(nearer) == at_cursor(near)
    assert zooming.zoom(nearer, HARBOUR, -1).first == near.first
    assert zooming.zoom(near, HARBOUR, -1) == view


def test_fit_shows_the_whole_event() -> None:
    view = zooming.fit_event(replace(CHAIR, cursor=EventId("report")), HARBOUR)
    assert view.step is Step.QUARTER
    assert zooming.show_all(view, HARBOUR).step is Step.ALL


def test_panning_takes_the_cursor_along_and_ends_where_nothing_lies() -> None:
    view = zooming.zoom(CHAIR, HARBOUR, 2)
    for _ in range(99):
        view = zooming.pan(view, HARBOUR, 1)
    assert view.notice == "Nothing lies further that way."
    assert view.cursor in ("master", "urged", "audit")


def test_a_typed_date_moves_the_cursor_to_what_is_nearest() -> None:
    assert finding.jump(CHAIR, HARBOUR, "7 may 2009").cursor == "audit"
    assert finding.jump(CHAIR, HARBOUR, "1950").notice == "Nothing is dated 1950; this is the nearest."
    assert finding.jump(CHAIR, HARBOUR, "apr 1950").notice == "Nothing is dated Apr 1950; this is the nearest."
    there = finding.jump(replace(CHAIR, cursor=EventId("audit")), HARBOUR, "-8y")
    assert there.cursor == "third"
    with pytest.raises(DateError):
        finding.jump(CHAIR, HARBOUR, "soon")


def test_what_was_asked_for_can_be_taken_back() -> None:
    person = finding.with_person(CHAIR, HARBOUR, PersonId("lindqvist"))
    assert {event.id for event in contents(HARBOUR, person).events} == {"dredging", "master"}
    kinds = finding.with_kind_toggled(person, HARBOUR, Kind.LETTER)
    assert [event.id for event in contents(HARBOUR, kinds).events] == ["master"]
    assert finding.back(kinds).filter == person.filter
    assert finding.back(finding.back(kinds)) == CHAIR


def test_leaving_out_the_last_kind_brings_all_back() -> None:
    view = CHAIR
    for kind in Kind:
        view = finding.with_kind_toggled(view, HARBOUR, kind)
    assert view.filter == EVERYTHING


def test_conflicts_are_gone_through_in_turn() -> None:
    view = moving.next_conflict(FIRST, HARBOUR)
    assert view.cursor == "chair"
    assert moving.next_conflict(view, HARBOUR).cursor == "chair"
    calm = finding.with_kind_toggled(view, HARBOUR, Kind.TENURE)
    assert moving.next_conflict(calm, HARBOUR).notice == "No sources disagree here."


def test_clusters_are_what_lies_between_empty_columns() -> None:
    view = moving.next_cluster(CHAIR, HARBOUR, 1)
    assert cursor_event(HARBOUR, view) is not None
    late = finding.jump(CHAIR, HARBOUR, "2009")
    assert moving.next_cluster(late, HARBOUR, 1).notice or moving.next_cluster(late, HARBOUR, 1).cursor


def test_tab_goes_through_the_panes_that_are_there() -> None:
    for width, height in ((80, 24), (120, 40)):
        view = replace(CHAIR, width=width, height=height)
        assert [moving.next_tab(view, count).tab for count in (1, 2, 3)] == [Tab.PERSON, Tab.SOURCES, Tab.QUOTE]
    assert moving.next_tab(replace(CHAIR, width=50, height=12), 1).tab is Tab.QUOTE


@pytest.mark.parametrize("tab", list(Tab))
@pytest.mark.parametrize("count", [1, -1])
def test_a_pane_moves_no_further_than_its_end_and_comes_back_at_once(tab: Tab, count: int) -> None:
    ends = [replace(CHAIR, tab=tab)]
    for _ in range(60):
        ends.append(moving.scrolled(ends[-1], HARBOUR, count))
    assert ends[-1] == ends[-2]
    moved = [view for view in ends if view != ends[-1]]
    assert not moved or moving.scrolled(ends[-1], HARBOUR, -count) == moved[-1]


@pytest.mark.parametrize("tab", list(Tab))
def test_only_the_pane_that_is_chosen_moves(tab: Tab) -> None:
    view = replace(CHAIR, tab=tab, width=120, height=24)
    beside, moved = (draw(HARBOUR, each) for each in (view, moving.scrolled(view, HARBOUR, 1)))
    sizes = layout(view)
    pairs = zip(beside, moved, strict=True)
    side = [row_text(before)[sizes.main :] != row_text(after)[sizes.main :] for before, after in pairs]
    lower = slice(len(moved) - sizes.lower - 1, None)
    assert any(side[: lower.start]) == (tab is Tab.PERSON)
    assert (beside[lower] != moved[lower]) == (tab is Tab.QUOTE)


ACTIONS = st.sampled_from(
    [
        lambda view: moving.move(view, HARBOUR, 1),
        lambda view: moving.move(view, HARBOUR, -3),
        lambda view: moving.move_rows(view, HARBOUR, 2),
        lambda view: moving.sorted_otherwise(view, HARBOUR),
        lambda view: moving.turned_round(view, HARBOUR),
        lambda view: moving.move_in_time(view, HARBOUR, 1),
        lambda view: moving.page(view, HARBOUR, -1),
        lambda view: moving.to_end(view, HARBOUR, last=True),
        lambda view: zooming.zoom(view, HARBOUR, 1),
        lambda view: zooming.zoom(view, HARBOUR, -1),
        lambda view: zooming.pan(view, HARBOUR, 1),
        lambda view: zooming.pan(view, HARBOUR, -1),
        lambda view: zooming.fit_event(view, HARBOUR),
        lambda view: moving.toggled_mode(view, HARBOUR),
        lambda view: moving.next_conflict(view, HARBOUR),
        lambda view: moving.next_cluster(view, HARBOUR, -1),
        lambda view: moving.step_statement(view, HARBOUR, 1),
        lambda view: finding.with_words(view, HARBOUR, "r"),
        lambda view: finding.with_words(view, HARBOUR, "zebra"),
        lambda view: finding.with_words(view, HARBOUR, ""),
        lambda view: finding.with_kind_toggled(view, HARBOUR, Kind.TENURE),
        lambda view: finding.jump(view, HARBOUR, "2001"),
        lambda view: unfolding.toggled_claims(view, HARBOUR),
        lambda view: unfolding.toggled_folds(view, HARBOUR),
        lambda view: unfolding.toggled_overview(view, HARBOUR),
        lambda view: following.follow(view, HARBOUR, 1),
        lambda view: following.follow(view, HARBOUR, -2),
        lambda view: standing.resized(view, HARBOUR, 30, 9),
        lambda view: standing.resized(view, HARBOUR, 120, 40),
        finding.back,
    ]
)


@settings(max_examples=150)
@given(st.lists(ACTIONS, max_size=25))
def test_whatever_is_pressed_the_cursor_stands_on_an_event_on_screen(actions: list[object]) -> None:
    view = FIRST
    for action in actions:
        assert callable(action)
        view = standing.settled(action(view), HARBOUR)
        shown = contents(HARBOUR, view)
        event = cursor_event(HARBOUR, view)
        assert (event is None) == (not shown.events)
        if event is None:
            continue
        stops = stops_of(view, HARBOUR)
        rows = [row for row in range(stops.rows) if any(stop.event == event.id for stop in stops.on_row(row))]
        assert any(view.top <= row < view.top + layout(view).rows for row in rows)
        if cursor_day(view, HARBOUR) and view.mode is Mode.LANES:
            assert column(event, window_of(view, HARBOUR)) is not None


@pytest.mark.parametrize(
    ("keys", "text", "caret"),
    [
        (["a", "b", "backspace"], "a", 1),
        (["a", "b", "left", "c"], "acb", 2),
        (["a", "space", "b", "ctrl+w"], "a ", 2),
        (["a", "b", "ctrl+u"], "", 0),
        (["a", "b", "home", "delete", "end", "c"], "bc", 2),
        (["f5"], None, None),
        (["alt+q"], None, None),
    ],
)
def test_typing(keys: list[str], text: str | None, caret: int | None) -> None:
    prompt: Prompt | None = typing.opened(Ask.FILTER)
    for key in keys:
        assert prompt is not None
        prompt = typing.edited(prompt, key, " " if key == "space" else key[-1] if len(key) == 1 or "+" in key else None)
    assert (prompt and prompt.text, prompt and prompt.caret) == (text, caret)


def test_pasting_keeps_the_first_line_and_no_controls() -> None:
    assert typing.pasted(typing.opened(Ask.FILTER, "ab"), "c\x1b[31md\nrm -rf").text == "abc[31md"
    assert typing.pasted(typing.opened(Ask.FILTER), "one\rtwo").text == "one"


MINUTES = Reading(DocumentId("board/minutes.txt"), height=9)


def test_reading_down_and_up_again_returns_to_the_top() -> None:
    there = reading.scroll(MINUTES, HARBOUR, 5)
    assert (there.line, there.part) == (4, 0)
    assert reading.scroll(there, HARBOUR, -5) == MINUTES
    assert reading.to_end(reading.to_end(MINUTES, HARBOUR, last=True), HARBOUR, last=False) == MINUTES


@given(st.integers(0, 6), st.integers(20, 90), st.integers(8, 30))
def test_a_statement_stepped_to_is_in_sight(count: int, width: int, height: int) -> None:
    there = reading.step(replace(MINUTES, width=width, height=height), HARBOUR, count)
    seen = "".join(run.text for row in draw_document(HARBOUR, there) for run in row if run.role == "quote.exact")
    statement = reading.shown(there, HARBOUR)
    assert statement
    assert seen
    assert "".join(statement.quote.exact.split()).startswith("".join(seen.split())[:4])


def test_searching_goes_round() -> None:
    first = reading.seek(MINUTES, HARBOUR, "2001")
    assert first.notice == "Place 1 of 4."
    assert reading.seek(first, HARBOUR, "2001", -1).notice == "Place 4 of 4."
    assert reading.seek(MINUTES, HARBOUR, "zebra").notice == "“zebra” is not in this document."
