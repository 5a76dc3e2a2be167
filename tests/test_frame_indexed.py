"""Windows on an index show what the same events show that are all in memory."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.chronologies import chronologies, kept
from tests.invented import invented
from tui.browsing import finding, following, moving, standing, unfolding, zooming
from tui.frame import contents as choosing
from tui.frame import people_pane
from tui.frame.contents import contents
from tui.frame.indexed import IndexedContents
from tui.frame.listing import listed
from tui.frame.runs import row_text
from tui.frame.screen import draw
from tui.frame.shown import Contents
from tui.frame.stops import Stop, Stops
from tui.frame.views import Ask, Mode, Prompt, View
from tui.model.chronology import Chronology
from tui.model.events import known_days
from tui.model.months import WEIGHT
from tui.model.people import PersonId
from tui.store import chronology as stored
from tui.values import replace

MANY = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(autouse=True)
def _nothing_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "MOST_HELD", 0)


def both(chronology: Chronology) -> tuple[Contents, Contents]:
    windowed = contents(kept(chronology), View())
    assert isinstance(windowed, IndexedContents) == bool(chronology.events)
    return windowed, contents(chronology, View())


def places(stops: Stops) -> list[Stop]:
    return [stop for row in range(stops.rows) for stop in stops.on_row(row)]


@MANY
@given(chronologies())
def test_counts_extent_empty_years_and_lanes_are_the_same(chronology: Chronology) -> None:
    windowed, held = both(chronology)
    for name in ("count", "undated", "conflicts", "extent", "empty"):
        assert getattr(windowed, name) == getattr(held, name)
    assert windowed.stops.rows == held.stops.rows
    assert [windowed.lane(row) for row in range(held.stops.rows)] == [held.lane(row) for row in range(held.stops.rows)]


@MANY
@given(chronologies(), st.booleans(), st.sampled_from(Mode))
def test_every_place_and_every_step_is_the_same(chronology: Chronology, is_backwards: bool, mode: Mode) -> None:
    index = kept(chronology)
    view = View(mode=mode, is_backwards=is_backwards)
    if mode is Mode.LIST:
        windowed, held = listed(index, view), listed(chronology, view)
        for top in range(held.rows + 1):
            assert tuple(windowed.page(top, 3)) == tuple(held.page(top, 3))
    stops, expected = (standing.stops_of(view, each) for each in (index, chronology))
    every = places(expected)
    assert places(stops) == every
    for last in (False, True):
        assert stops.end(is_last=last) == expected.end(is_last=last)
    assert stops.next_conflict(None) == expected.next_conflict(None)
    for stop in every:
        assert stops.at(stop.event, stop.person) == expected.at(stop.event, stop.person)
        assert stops.at(stop.event, None) == expected.at(stop.event, None)
        assert stops.next_conflict(stop) == expected.next_conflict(stop)
        for count in (-3, -1, 1, 2, 99):
            assert stops.beside(stop, count) == expected.beside(stop, count)


@MANY
@given(chronologies())
def test_neighbours_in_time_are_the_same(chronology: Chronology) -> None:
    windowed, held = both(chronology)
    days = sorted({day.toordinal() for event in chronology.events for day in known_days(event) or ()})
    for day in (1, *(day + shift for day in days for shift in (-1, 0, 1))):
        assert windowed.begun_from(day) == held.begun_from(day)
        assert windowed.begun_before(day) == held.begun_before(day)
    for event in chronology.events:
        assert windowed.event(event.id) == event
        for count in (-2, -1, 1, 5):
            assert windowed.beside(event.id, count) == held.beside(event.id, count)


@MANY
@given(chronologies(), st.lists(st.integers(0, 15), max_size=12))
def test_whatever_is_pressed_the_same_stands_on_screen(chronology: Chronology, keys: list[int]) -> None:
    index = kept(chronology)
    mine, theirs = standing.settled(View(), index), standing.settled(View(), chronology)
    for key in keys:
        mine, theirs = _pressed(key, mine, index), _pressed(key, theirs, chronology)
        assert mine == theirs
        rows, expected = draw(index, mine), draw(chronology, theirs)
        density = rows.pop(1), expected.pop(1)
        assert [row_text(row) for row in rows] == [row_text(row) for row in expected]
        assert row_text(density[0])[:6] == row_text(density[1])[:6]


def _pressed(key: int, view: View, chronology: Chronology) -> View:
    keys = (
        lambda: moving.move(view, chronology, 1),
        lambda: moving.move(view, chronology, -1),
        lambda: moving.move_rows(view, chronology, 2),
        lambda: moving.page(view, chronology, 1),
        lambda: moving.move_in_time(view, chronology, 1),
        lambda: moving.next_cluster(view, chronology, 1),
        lambda: moving.next_cluster(view, chronology, -1),
        lambda: moving.next_conflict(view, chronology),
        lambda: zooming.zoom(view, chronology, 1),
        lambda: zooming.pan(view, chronology, 1),
        lambda: moving.toggled_mode(view, chronology),
        lambda: finding.jump(view, chronology, "2003"),
        lambda: unfolding.toggled_folds(view, chronology),
        lambda: unfolding.toggled_claims(view, chronology),
        lambda: unfolding.toggled_overview(view, chronology),
        lambda: following.follow(view, chronology, 1),
    )
    return keys[key]()


@MANY
@given(chronologies())
def test_a_month_is_thick_by_the_dates_that_may_fall_into_it(chronology: Chronology) -> None:
    if not chronology.events:
        return
    windows = kept(chronology).windows
    assert windows is not None
    thickness = windows.thickness()
    assert all(weight >= 0 for _, weight in thickness)
    if thickness:
        assert thickness[-1][1] == 0
        dates = sum(
            bool(bounds.earliest and bounds.latest)
            for event in chronology.events
            for bounds in (
                *(side.bounds for side in (event.start, event.end, event.date) if side),
                *(day.bounds for day in event.seen),
            )
        )
        months = pairwise(thickness)
        total = sum((after - month) * weight for (month, weight), (after, _) in months)
        assert dates * WEIGHT * 0.99 <= total <= dates * WEIGHT


def test_a_filter_that_lets_many_through_shows_the_first_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "MOST_TYPED", 2)
    monkeypatch.setattr(choosing, "MOST_FOUND", 4)
    index = kept(invented())
    typed = finding.with_words(View(prompt=Prompt(Ask.FILTER, "l", 1)), index, "l")
    for view, most in ((typed, 2), (replace(typed, prompt=None), 4)):
        shown = contents(index, view)
        assert (shown.count, shown.is_cut) == (most, True)
        assert f"{most}+ of" in row_text(draw(index, view)[0])
        assert listed(index, view).rows == most
    assert "more than 2 of 12 events" in row_text(draw(index, typed)[-1])
    few = finding.with_words(View(), index, "zz")
    assert not contents(index, few).is_cut


def test_of_very_many_people_some_are_offered_and_more_letters_find_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people_pane, "MOST", 2)
    monkeypatch.setattr(stored, "MANY", 0)
    index = kept(invented())
    assert people_pane.offered(index, "") == "more than 2 of 6 people"
    assert [person.name for person in people_pane.candidates(index, "")] == [
        "Tola Adeyemi",
        "Per Lindqvist",
    ]
    assert [person.name for person in people_pane.candidates(index, "okf")] == ["Ruth Okafor"]
    assert people_pane.candidates(index, "wtan")[0] == index.people[PersonId("tan")]
    assert people_pane.offered(index, "zz") == "0 of 6 people"
