"""Undo, marks, and a view kept between two runs."""

import json
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.invented import invented
from tui.browsing import finding, marking, moving, standing, zooming
from tui.browsing.history import KEPT, History
from tui.browsing.keeping import kept, restored
from tui.frame.views import Mark, Mode, Order, Tab, View
from tui.model.dates import EdtfDate
from tui.model.events import EventId
from tui.model.people import PersonId
from tui.model.statements import Kind
from tui.queries.filters import Filter
from tui.timeline.windows import Step

HARBOUR = invented()
START = standing.settled(View(), HARBOUR)
EVENTS = [event.id for event in HARBOUR.events]


def test_undo_takes_back_filters_zooms_modes_and_marks_in_turn() -> None:
    views = [START]
    views.append(finding.with_kind_toggled(views[-1], HARBOUR, Kind.TENURE))
    views.append(zooming.zoom(views[-1], HARBOUR, 1))
    views.append(moving.toggled_mode(views[-1], HARBOUR))
    views.append(marking.marked(views[-1], "the one"))
    views.append(finding.set_as_of(views[-1], HARBOUR, "2001"))
    history = History()
    for present, by in pairwise(views):
        history = history.followed(present, by)
    view = views[-1]
    for before in reversed(views[:-1]):
        view, history = history.undone(view)
        assert replace(view, notice="") == replace(before, notice="")
    assert history.undone(view)[0].notice == "There is nothing to undo."
    for after in views[1:]:
        view, history = history.redone(view)
        assert replace(view, notice="") == replace(after, notice="")
    assert history.redone(view)[0].notice == "Nothing was undone."


def test_moving_is_no_step_and_a_jump_is_one() -> None:
    moved = moving.move(START, HARBOUR, 3)
    assert History().followed(START, moved).past == ()
    assert History().followed(START, replace(START, width=120)).past == ()
    jumped = finding.jump(START, HARBOUR, "may 2009")
    assert History().followed(START, jumped).past == (START,)


def test_a_new_step_forgets_what_was_undone_and_the_oldest_views_go() -> None:
    other = zooming.zoom(START, HARBOUR, 1)
    _, history = History((START,)).undone(other)
    assert history.future == (other,)
    assert history.followed(START, other).future == ()
    assert len(History((START,) * KEPT).followed(START, other).past) == KEPT


def test_undone_on_another_screen_it_has_that_screens_size() -> None:
    view, _ = History((START,)).undone(replace(START, width=120, height=40))
    assert (view.width, view.height) == (120, 40)


def test_a_mark_leads_back_whatever_hides_its_event() -> None:
    view = finding.jump(START, HARBOUR, "may 2009")
    there = view.cursor
    view = marking.marked(view, " the audit ")
    mark = Mark("the audit", EventId("audit"), view.person)
    assert view.marks == (mark,)
    assert marking.mark_here(view) == mark
    view = finding.with_words(view, HARBOUR, "okafor")
    assert view.cursor != there
    assert marking.to_mark(view, HARBOUR, mark).cursor == there


def test_a_name_marks_one_event_and_an_event_has_one_name() -> None:
    view = marking.marked(START, "here")
    assert marking.free_name(view) == "1"
    view = marking.marked(moving.move(view, HARBOUR, 1), "here")
    assert [mark.event for mark in view.marks] == [view.cursor]
    view = marking.marked(view, "1")
    assert [mark.name for mark in view.marks] == ["1"]
    assert marking.free_name(view) == "2"
    assert marking.marked(view, "").marks == ()


def test_nothing_can_be_marked_where_nothing_is() -> None:
    assert marking.marked(replace(START, cursor=None), "x").marks == ()
    gone = Mark("old", EventId("gone"), None)
    assert "not among the events" in marking.to_mark(START, HARBOUR, gone).notice


def test_escape_keeps_the_marks() -> None:
    view = marking.marked(finding.with_kind_toggled(START, HARBOUR, Kind.LETTER), "x")
    assert finding.back(view).marks == view.marks


VIEWS = st.builds(
    View,
    mode=st.sampled_from(Mode),
    order=st.sampled_from(Order),
    is_backwards=st.booleans(),
    cursor=st.sampled_from(EVENTS),
    step=st.sampled_from(Step),
    first=st.none() | st.fractions(1, 999_999, max_denominator=1000).map(lambda day: day.as_integer_ratio()),
    top=st.integers(0, 20),
    filter=st.builds(
        Filter,
        kinds=st.sets(st.sampled_from([*Kind]), min_size=1).map(frozenset),
        person=st.none() | st.sampled_from(sorted(HARBOUR.people)),
        text=st.sampled_from(["", "letter", "ok"]),
    ),
    tab=st.sampled_from(Tab),
    as_of=st.none() | st.sampled_from([EdtfDate.parse("2001~"), EdtfDate.parse("2003-02")]),
    marks=st.lists(st.builds(Mark, st.text(), st.sampled_from(EVENTS), st.none())).map(tuple),
)


@given(VIEWS)
def test_a_view_that_is_kept_comes_back(view: View) -> None:
    view = standing.settled(view, HARBOUR)
    assert restored(View(), HARBOUR, json.loads(json.dumps(kept(view)))) == view


def test_what_the_corpus_has_no_longer_is_left_out() -> None:
    lost = replace(START, cursor=EventId("gone"), filter=Filter(person=PersonId("gone")), person=PersonId("gone"))
    assert restored(View(), HARBOUR, kept(lost)) == START


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("cursor", 3), ("mode", "pie"), ("step", None), ("first", [1, 0]), ("first", [1]), ("top", "x"),
        ("marks", [[1]]), ("kinds", "tenure"),
        ("as of", "soon"), ("statement", None), ("tab", []), ("words", 1), ("person", {}),
    ],
)  # fmt: skip
def test_what_cannot_be_understood_is_not_restored(key: str, value: object) -> None:
    assert restored(View(), HARBOUR, kept(START) | {key: value}) is None
    assert restored(View(), HARBOUR, {name: each for name, each in kept(START).items() if name != key}) is None


def test_a_day_beyond_all_calendars_is_forgotten() -> None:
    zoomed = replace(START, step=Step.YEAR, first=(10**12, 1))
    view = restored(View(), HARBOUR, kept(zoomed))
    assert view is not None
    assert view.first is None
