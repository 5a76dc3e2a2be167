"""Dates keep their precision and doubt, and say which days they allow."""

from datetime import date, timedelta

import pytest
from edtf_validate.valid_edtf import is_valid
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.errors import DateError
from tui.model.dates import UNBOUNDED, Bounds, EdtfDate, Precision

DAYS = st.dates(min_value=date(1, 1, 2), max_value=date(9998, 12, 30))
MARKS = st.sampled_from(["", "~", "?", "%"])


@st.composite
def single_dates(draw: st.DrawFn) -> str:
    day, mark = draw(DAYS), draw(MARKS)
    season = draw(st.integers(21, 24))
    whole = day.isoformat()
    return draw(st.sampled_from([whole, whole[:7], whole[:4], f"{whole[:4]}-{season}"])) + mark


@st.composite
def edtf_texts(draw: st.DrawFn) -> str:
    first = draw(single_dates())
    form = ["{0}", "{0[0]}{0[1]}{0[2]}X", "{0}/..", "../{0}", "{0}/", "/{0}", "[{0}..]", "[..{0}]"]
    chosen = draw(st.sampled_from(form))
    return chosen.format(first[:4] if chosen.startswith("[") else first)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2003-02-14", (2003, 2, 14), (2003, 2, 14), Precision.DAY),
        ("2003-02", (2003, 2, 1), (2003, 2, 28), Precision.MONTH),
        ("2004-02", (2004, 2, 1), (2004, 2, 29), Precision.MONTH),
        ("2003", (2003, 1, 1), (2003, 12, 31), Precision.YEAR),
        ("199X", (1990, 1, 1), (1999, 12, 31), Precision.DECADE),
        ("000X", (1, 1, 1), (9, 12, 31), Precision.DECADE),
        ("2003-21", (2003, 3, 1), (2003, 5, 31), Precision.SEASON),
        ("2003-24", (2003, 1, 1), (2004, 2, 29), Precision.SEASON),
        ("2004~", (2003, 1, 1), (2005, 12, 31), Precision.YEAR),
        ("2003?", (2003, 1, 1), (2003, 12, 31), Precision.YEAR),
        ("2003-02-14%", (2003, 2, 7), (2003, 2, 21), Precision.DAY),
        ("2002/2003", (2002, 1, 1), (2003, 12, 31), Precision.SPAN),
        ("[2000..2003-04]", (2000, 1, 1), (2003, 4, 30), Precision.SPAN),
    ],
)
def test_a_date_allows_days(
    text: str, earliest: tuple[int, int, int], latest: tuple[int, int, int], precision: Precision
) -> None:
    read = EdtfDate.parse(text)
    assert (read.earliest, read.latest, read.precision) == (date(*earliest), date(*latest), precision)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2004/..", date(2004, 1, 1), None),
        ("2004/", date(2004, 1, 1), None),
        ("../2004", None, date(2004, 12, 31)),
        ("/2004", None, date(2004, 12, 31)),
        ("[..2004]", None, date(2004, 12, 31)),
        ("[2004..]", date(2004, 1, 1), None),
    ],
)
def test_an_unknown_or_open_side_bounds_nothing(text: str, earliest: date | None, latest: date | None) -> None:
    assert EdtfDate.parse(text).bounds == Bounds(earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "03",
        "2003-2",
        "2003-13",
        "2003-02-30",
        "2003-00-01",
        "2003~~",
        "19XX",
        "199X~",
        "199X-02",
        "/",
        "../..",
        "[..]",
        "[2003]",
        "..2003/2004",
        "2003/2004..",
        "2004/2003",
        "0000",
        "2003-02-14T10:00",
        "２００３",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateError, match=r"^“.*\.$"):
        EdtfDate.parse(text)


def test_doubt_is_told_apart() -> None:
    about, perhaps, both = (EdtfDate.parse(text) for text in ("2003~", "2003?", "2003%"))
    assert (about.approximate, about.uncertain) == (True, False)
    assert (perhaps.approximate, perhaps.uncertain) == (False, True)
    assert (both.approximate, both.uncertain) == (True, True)
    assert EdtfDate.parse("2003~/2005?").approximate
    assert EdtfDate.parse("2003~/2005?").uncertain


def test_the_calendar_has_ends() -> None:
    assert EdtfDate.parse("0001~").earliest == date.min
    assert EdtfDate.parse("9999~").latest == date.max


@given(edtf_texts())
def test_a_date_keeps_its_text_and_its_order(text: str) -> None:
    read = EdtfDate.parse(text)
    assert str(read) == text
    assert EdtfDate.parse(str(read)) == read
    assert read.is_span == any(mark in text for mark in ("/", ".."))
    assert read.earliest is None or read.latest is None or read.earliest <= read.latest


@settings(deadline=None)  # the oracle is slow
@given(edtf_texts())
def test_what_is_read_is_edtf(text: str) -> None:
    assert EdtfDate.parse(text)
    assert is_valid(text)


@given(DAYS)
def test_a_day_allows_itself_alone(day: date) -> None:
    read = EdtfDate.of_day(day)
    assert read.bounds.holds(day)
    assert not read.bounds.holds(day + timedelta(days=1))
    assert not read.bounds.holds(day - timedelta(days=1))


@given(DAYS, DAYS, DAYS, DAYS)
def test_bounds_are_apart_or_meet(a: date, b: date, c: date, d: date) -> None:
    first, second = Bounds(min(a, b), max(a, b)), Bounds(min(c, d), max(c, d))
    apart = first.certainly_before(second) or second.certainly_before(first)
    assert first.meets(second) != apart
    assert first.hull(second).covers(first)
    assert first.hull(second).covers(second)
    assert not first.certainly_before(second) or first.possibly_before(second)


def test_open_bounds_are_never_certain() -> None:
    since = EdtfDate.parse("2004/..").bounds
    until = EdtfDate.parse("../2003").bounds
    assert until.certainly_before(since)
    assert not since.certainly_before(until)
    assert since.meets(EdtfDate.parse("2050").bounds)
    assert UNBOUNDED.covers(since)
    assert not since.covers(UNBOUNDED)
    assert since.hull(until) == UNBOUNDED
    assert UNBOUNDED.holds(date(1, 1, 1))
