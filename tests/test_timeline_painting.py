"""What the timeline draws of an event, and what it must never draw."""

import datetime
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from tui.model.dates import Bounds, EdtfDate
from tui.model.events import Aspect, Boundary, Claim, Conflict, Event, EventId, Participation, known_days
from tui.model.people import PersonId
from tui.model.statements import Kind, Modality, Part
from tui.timeline.axis import axis
from tui.timeline.density import LEVELS, density
from tui.timeline.folds import empty_years
from tui.timeline.glyphs import ASCII, UNICODE, Glyphs
from tui.timeline.lanes import extent, lanes, pack
from tui.timeline.painting import CERTAIN_ROLE, POSSIBLE_ROLE, column, paint
from tui.timeline.windows import DAYS_PER_CELL, Step, Window, ladder, whole

ANA = PersonId("ana")


def stated(edtf: str) -> Boundary:
    date = EdtfDate.parse(edtf)
    return Boundary(date.bounds, (Claim(edtf, date.bounds, ()),), approximate=date.approximate)


def tenure(start: str = "", end: str = "", seen: str = "", name: str = "t", person: PersonId = ANA) -> Event:
    first, last = (stated(start) if start else None), (stated(end) if end else None)
    days = [EdtfDate.parse(seen)] if seen else []
    core = Bounds(first.bounds.latest, last.bounds.earliest) if first and last else None
    certain = (
        [core]
        if core and core.earliest and core.latest and core.earliest <= core.latest
        else [day.bounds for day in days]
    )
    people = (Participation(person, Part.HOLDER),)
    return Event(
        EventId(name), Kind.TENURE, (), people, start=first, end=last, certain=tuple(certain), seen=tuple(days)
    )


def point(kind: Kind, date: str = "", name: str = "p", modality: Modality | None = None) -> Event:
    people = (Participation(ANA, Part.HOLDER),)
    return Event(EventId(name), kind, (), people, modality=modality, date=stated(date) if date else None)


JANUARY = Window((datetime.date(1911, 1, 1).toordinal(), 1), (2, 1), 12)
"""Twelve cells of two days each."""


def cell(first: int, last: int | None = None) -> str:
    """The days of one cell of `JANUARY`, or of several."""
    return f"1911-01-{2 * first + 1:02}/1911-01-{2 * (first if last is None else last) + 2:02}"


def drawn(events: Sequence[Event], window: Window | None = None, glyphs: Glyphs = UNICODE) -> str:
    [lane] = pack(ANA, events)
    return "".join(cell.glyph for cell in paint(lane, window or JANUARY, glyphs))


@pytest.mark.parametrize(
    ("event", "picture"),
    [
        (tenure(cell(2), cell(5)), "  ░██░      "),
        (tenure(cell(2), cell(2)), "  ░         "),
        (tenure("1911-01-12~", cell(10)), " ~░░░░░░░█░ "),
        (tenure(cell(2)), "  ░?        "),
        (tenure(end=cell(5)), "    ?░      "),
        (tenure("1911-01-05/1911-01-08", "1911-01-09/1911-01-12"), "  ░░█░      "),
        (tenure(cell(2), seen="1911-01-11"), "  ░░░▌►     "),
        (tenure("1911-01-05/", cell(5)), "  ░░░░      "),
        (point(Kind.LETTER, cell(4)), "    L       "),
        (point(Kind.PUBLICATION, cell(2, 4)), "  ·P·       "),
        (point(Kind.RESIGNATION, cell(5), modality=Modality.CALLED_FOR), "     r      "),
        (point(Kind.LETTER, "/1911-01-10"), "   ?L       "),
    ],
)
def test_an_event_is_drawn_as_far_as_it_is_known(event: Event, picture: str) -> None:
    assert drawn([event]) == picture


def test_days_are_drawn_to_half_a_cell() -> None:
    assert drawn([tenure("1911-01-02", "1911-01-07")]) == "▐██▌        "
    assert drawn([tenure("1911-01-01", "1911-01-08")]) == "████        "


def test_ascii_draws_the_same_places() -> None:
    events = [tenure(cell(2), "1911-01-11"), point(Kind.LETTER, cell(3))]
    assert drawn(events) == "  ░L█▌      "
    assert drawn(events, glyphs=ASCII) == "  -L=]      "


def test_several_points_in_one_column_are_counted() -> None:
    letters = [point(Kind.LETTER, cell(4), name=str(number)) for number in range(12)]
    assert drawn(letters[:3]) == "    3       "
    assert drawn(letters) == "    +       "


def test_a_conflict_stands_at_the_end_it_is_about() -> None:
    event = tenure(cell(2), cell(5))
    for aspect, picture in ((Aspect.START, " !░██░      "), (Aspect.END, "  ░██░!     ")):
        disputed = replace(event, conflicts=(Conflict(aspect, ()),))
        assert drawn([disputed]) == picture
        assert "!" in drawn([disputed], replace(JANUARY, width=3)), "a conflict is never lost at the edge"


def test_overlapping_tenures_stand_on_lanes_of_their_own() -> None:
    rows = pack(
        ANA, [tenure("1911", "1914", name="a"), tenure("1913", "1918", name="b"), tenure("1916", "1920", name="c")]
    )
    assert [[event.id for event in row.tenures] for row in rows] == [["a", "c"], ["b"]]
    assert [row.is_first for row in rows] == [True, False]


def test_undated_events_have_lanes_of_their_own_at_the_end() -> None:
    rows = lanes([point(Kind.LETTER, name="u"), tenure("1911", "1914")])
    assert [row.is_undated for row in rows] == [False, True]


DAYS = st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31))
DATES = st.one_of(
    DAYS.map(lambda day: day.isoformat()),
    DAYS.map(lambda day: day.isoformat()[:7]),
    DAYS.map(lambda day: day.isoformat()[:4]),
    DAYS.map(lambda day: day.isoformat()[:4] + "~"),
)


@st.composite
def tenures(draw: st.DrawFn) -> Event:
    start, end, seen = draw(st.just("") | DATES), draw(st.just("") | DATES), draw(st.just("") | DATES)
    return tenure(start, end, seen)


EVENTS = tenures() | DATES.map(lambda date: point(Kind.LETTER, date))


def _apart(years: set[int]) -> tuple[tuple[int, int], ...]:
    """Every second stretch between some years."""
    bounds = sorted(years)
    return tuple((first, last - 1) for first, last in zip(bounds[::2], bounds[1::2], strict=False) if last - first > 2)


EMPTY = st.sets(st.integers(2, 9998), max_size=8).map(_apart)
WINDOWS = st.builds(
    Window,
    st.integers(-1000, 3_700_000).map(lambda day: (day, 1)),
    st.fractions(min_value=1, max_value=40_000, max_denominator=500).map(Fraction.as_integer_ratio),
    st.integers(1, 120),
    st.just(()) | EMPTY,
)


def moment(window: Window, place: Fraction | int) -> Fraction:
    """The moment so many cells to the right of the left edge, as an ordinal of days."""
    return Fraction(*window.scale.moment(place.as_integer_ratio()))


@given(EVENTS, WINDOWS, st.sampled_from([UNICODE, ASCII]))
def test_what_is_drawn_covers_the_bounds_and_nothing_more(event: Event, window: Window, glyphs: Glyphs) -> None:
    [lane] = pack(ANA, [event])
    cells = paint(lane, window, glyphs)
    assert len(cells) == window.width
    days = known_days(event)
    first, last = window.cells(days) if days else (0, -9)
    for index, cell in enumerate(cells):
        if first <= index <= last:
            assert not cell.is_blank
        elif index not in (first - 1, last + 1):
            assert cell.is_blank
        if cell.role == CERTAIN_ROLE:
            assert any(_touches(core, index, window) for core in event.certain)
        if cell.role == POSSIBLE_ROLE:
            assert not any(_fills(core, index, window) for core in event.certain)
    for core in event.certain:
        if any(_touches(core, index, window) for index in range(1, window.width - 1)):
            assert any(cell.role == CERTAIN_ROLE for cell in cells), "a certain time is always seen"


def _touches(core: Bounds, index: int, window: Window) -> bool:
    if not core.earliest or not core.latest:
        return False
    first, last = window.cells((core.earliest, core.latest))
    return first <= index <= last


def _fills(core: Bounds, index: int, window: Window) -> bool:
    left, right = moment(window, index), moment(window, index + 1)
    if not core.earliest or not core.latest:
        return False
    return core.earliest.toordinal() <= left and right <= core.latest.toordinal() + 1


@given(WINDOWS, DAYS, st.sampled_from(list(DAYS_PER_CELL.values())))
def test_zooming_in_and_out_returns_to_the_same_picture(window: Window, about: datetime.date, days: int) -> None:
    there = window.zoomed((days, 1), about)
    assert there.cell(about) == window.cell(about)
    assert there.zoomed(window.days_per_cell, about) == window


@given(st.lists(EVENTS, min_size=1, max_size=6), st.integers(1, 150))
def test_the_whole_shows_every_known_day(events: list[Event], width: int) -> None:
    assume(any(known_days(event) for event in events))
    window = whole(extent(events), width, empty_years(days for event in events if (days := known_days(event))))
    for event in events:
        if days := known_days(event):
            first, last = window.cells(days)
            assert 0 <= first <= last < width
            assert column(event, window) is not None
    assert ladder(window)[0] is Step.ALL


@given(WINDOWS, st.fractions(-200, 200, max_denominator=90))
def test_a_place_is_a_moment_and_a_moment_a_place(window: Window, place: Fraction) -> None:
    assert Fraction(*window.scale.place(window.scale.moment(place.as_integer_ratio()))) == place
    assert moment(window, place + Fraction(1, 7)) > moment(window, place)
    assert window.panned(13).panned(-13) == window


@given(WINDOWS, st.integers(2, 7_400_000), st.sampled_from([1, 2]))
def test_a_cell_is_where_its_place_is(window: Window, halves: int, parts: int) -> None:
    place = Fraction(*window.scale.place(Fraction(halves, 2).as_integer_ratio()))
    assert window.scale.floor(halves, parts) == floor(place * parts)
    assert window.scale.ceil(halves, parts) == ceil(place * parts)


@example(Window((0, 1), (1828, 1), 7, ((2, 149), (152, 204))))  # one fold ends where the next begins
@given(WINDOWS)
def test_axis_labels_never_run_into_each_other(window: Window) -> None:
    ticks = axis(window).ticks
    for tick, following in pairwise(ticks):
        assert tick.cell + 1 + len(tick.label) < following.cell
    for tick in ticks:
        assert 0 <= tick.cell < window.width
        assert tick.cell + 1 + len(tick.label) <= window.width
    for fold in axis(window).folds:
        taken = {cell for tick in ticks for cell in range(tick.cell, tick.cell + 1 + len(tick.label))}
        assert taken.isdisjoint(window.fold_cells(fold)), "a fold is always to be read"


def test_empty_years_are_whole_ones_that_nothing_touches() -> None:
    days = [known_days(tenure(start, end)) for start, end in (("1911", "1914-05-01"), ("1912", "1912"), ("1917", ""))]
    known = [each for each in days if each]
    assert empty_years(known) == ((1915, 1916),)
    assert empty_years([*known, *known[:1]]) == ((1915, 1916),)
    assert empty_years(known[:2]) == empty_years([]) == ()
    assert empty_years([known[0], (datetime.date(1916, 1, 1), datetime.date(1917, 1, 1))]) == ()


CENTURIES = [tenure("1653-04-05", "1657", name="a"), tenure("1850", "1912", name="b"), point(Kind.LETTER, "1990-05-06")]


def test_sparse_centuries_leave_the_screen_to_what_happened() -> None:
    empty = empty_years(days for event in CENTURIES if (days := known_days(event)))
    window = whole(extent(CENTURIES), 60, empty)
    assert [fold.label("~") for fold in axis(window).folds] == ["~192y~", "~77y~"]
    assert drawn(CENTURIES, window) == "  ██░░     ░████████████████████████████████████████░    L  "


@given(st.lists(EVENTS, min_size=2, max_size=6), st.integers(20, 150), st.sampled_from([UNICODE, ASCII]))
def test_nothing_is_drawn_in_a_fold_but_marks(events: list[Event], width: int, glyphs: Glyphs) -> None:
    known = [days for event in events if (days := known_days(event))]
    window = whole(extent(events), width, empty_years(known))
    marks = {glyphs.unknown, glyphs.still, glyphs.circa, glyphs.conflict}
    for fold in window.folds:
        for lane in lanes(events):
            if not lane.is_undated:
                inner = [paint(lane, window, glyphs)[cell] for cell in window.fold_cells(fold)[1:]]
                assert all(cell.is_blank or cell.glyph in marks for cell in inner)


def test_a_bar_over_a_fold_is_longer_than_it_looks_and_shows_it() -> None:
    window = Window((datetime.date(1910, 1, 1).toordinal(), 1), (365, 1), 12, ((1912, 1930),))
    long = tenure("1911", "1932")
    assert drawn([long], window) == " ░╌╌╌╌╌█░░  "
    assert drawn([long], window, ASCII) == " -~~~~~=--  "
    roles = [cell.role for cell in paint(pack(ANA, [long])[0], window, UNICODE)]
    assert roles[2:7] == [CERTAIN_ROLE] * 5


@given(st.lists(EVENTS, max_size=5), WINDOWS)
def test_density_has_a_level_for_every_cell(events: list[Event], window: Window) -> None:
    levels = density(events, window)
    assert len(levels) == window.width
    assert all(0 <= level <= LEVELS for level in levels)
    assert not any(levels) or max(levels) == LEVELS
