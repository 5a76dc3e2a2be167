"""Dates as a person types them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.errors import DateError
from tui.model.date_entry import read_date
from tui.model.dates import EdtfDate

TODAY = date(2004, 2, 29)


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("1998", "1998"),
        ("  1998 ", "1998"),
        ("apr 2003", "2003-04"),
        ("Sept 2003", "2003-09"),
        ("April 2003", "2003-04"),
        ("april, 2003", "2003-04"),
        ("14 feb 2003", "2003-02-14"),
        ("14th of February 2003", "2003-02-14"),
        ("14 February, 2003", "2003-02-14"),
        ("feb 14 2003", "2003-02-14"),
        ("February 14th, 2003", "2003-02-14"),
        ("2003-02", "2003-02"),
        ("2003-02-14", "2003-02-14"),
        ("14/2/2003", "2003-02-14"),
        ("2/14/2003", "2003-02-14"),
        ("14.2.2003", "2003-02-14"),
        ("3/3/2003", "2003-03-03"),
        ("1990s", "199X"),
        ("1990's", "199X"),
        ("199x", "199X"),
        ("spring 2003", "2003-21"),
        ("Autumn 2003", "2003-23"),
        ("fall 2003", "2003-23"),
        ("winter 2003", "2003-24"),
        ("c. 1998", "1998~"),
        ("circa 1998", "1998~"),
        ("about april 2003", "2003-04~"),
        ("2003~", "2003~"),
        ("april 2003?", "2003-04?"),
        ("2002/2003", "2002/2003"),
        ("2004/..", "2004/.."),
        ("[1998..2000]", "[1998..2000]"),
    ],
)
def test_a_date_is_as_precise_as_typed(typed: str, edtf: str) -> None:
    assert str(read_date(typed)) == edtf


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [("-6m", "2003-08"), ("+2y", "2006"), ("-10d", "2004-02-19"), ("- 1 y", "2003"), ("−1d", "2004-02-28")],
)
def test_a_count_has_the_precision_of_its_unit(typed: str, edtf: str) -> None:
    assert str(read_date(typed, TODAY)) == edtf


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "is not a date fasti knows"),
        ("soon", "is not a date fasti knows"),
        ("ma 2003", "is not a date fasti knows"),
        ("apricot 2003", "is not a date fasti knows"),
        ("1995s", "is not a date fasti knows"),
        ("14 feb", "is not a date fasti knows"),
        ("2003-2", "is not a date fasti knows"),
        ("4/2/2003", "could be two dates"),
        ("30 feb 2003", "no such day"),
        ("13/13/2003", "no such day"),
        ("2003-13", "no such day"),
        ("-6m", "needs a date to count from"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(DateError, match=sentence) as refused:
        read_date(typed)
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("typed", ["-9999y", "+9999y"])
def test_a_count_stays_inside_the_calendar(typed: str) -> None:
    with pytest.raises(DateError, match="outside the years"):
        read_date(typed, TODAY)


@given(st.dates())
def test_every_day_is_read_as_itself(day: date) -> None:
    assert read_date(day.isoformat()) == EdtfDate.of_day(day)
    assert read_date(f"{day.day} {day:%b} {day.year:04}") == EdtfDate.of_day(day)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(typed: str) -> None:
    try:
        found = read_date(typed, TODAY)
    except DateError:
        return
    assert EdtfDate.parse(str(found)) == found
