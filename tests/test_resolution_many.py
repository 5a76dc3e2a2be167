"""What very many documents say of one event: joined in proportion to how many they are."""

import sys
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.said import documents, events, happened, held
from tui.model.dates import EdtfDate
from tui.model.statements import Kind, Statement
from tui.resolution.boundaries import days_apart
from tui.resolution.chronologies import resolve
from tui.resolution.sightings import Sightings

DAYS = st.dates(date(2000, 1, 1), date(2000, 3, 1))
SPANS = st.one_of(
    st.lists(DAYS, min_size=2, max_size=2).map(lambda ends: EdtfDate.parse("{}/{}".format(*sorted(ends)))),
    st.builds(lambda form, day: EdtfDate.parse(form.format(day)), st.sampled_from(["{}/..", "../{}", "{}~"]), DAYS),
)


def seen(number: int) -> Statement:
    day = date.fromordinal(date(2004, 1, 1).toordinal() + 37 * number % 700)
    return held("Ana Ilić", document=f"{number:05}.txt", seen=day.isoformat())


def of_two_terms(number: int) -> Statement:
    terms = ("1990", "1994"), ("2000", "2005")
    dated: dict[str, Any] = {"start": terms[number % 2][0], "end": terms[number % 2][1]}
    sighted: dict[str, Any] = {"seen": f"{(1991, 2001)[number % 2]}-03-{number % 28 + 1:02}"}
    return held("Ana Ilić", document=f"{number:05}.txt", **(sighted if number > 9 else dated))


def happening(kind: Kind, **parts: Any) -> Callable[[int], Statement]:
    def said(number: int) -> Statement:
        on = ("2014-09-16", "2014-09", "2014-09-16")[number % 3]
        return happened(kind, on, document=f"{number:05}.txt", **parts)

    return said


def calls(said: list[Statement]) -> int:
    """How many functions of ours are called to join some statements."""
    count = 0

    def told(_: Any, what: str, __: Any) -> None:
        nonlocal count
        count += what == "call"

    of = documents(said)
    before = sys.getprofile()
    sys.setprofile(told)
    try:
        resolve("test", of, said)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "one",
    [
        seen,
        of_two_terms,
        happening(Kind.RESIGNATION, holder="Ana Ilić"),
        happening(Kind.LETTER, sender="Ana Ilić", recipient="Bo Lund"),
        happening(Kind.PUBLICATION, author="Ana Ilić"),
    ],
)
def test_four_times_as_many_documents_that_tell_of_one_event_take_four_times_as_long(
    one: Callable[[int], Statement],
) -> None:
    few, many = [one(number) for number in range(100)], [one(number) for number in range(400)]
    calls(many)  # what is remembered of words and names
    assert calls(many) < 5 * calls(few)


def test_an_undated_letter_is_not_that_of_many_documents() -> None:
    parties: dict[str, Any] = {"sender": "Ana Ilić", "recipient": "Bo Lund"}
    dated = [happened(Kind.LETTER, "2003-02", document=f"{name}.txt", **parties) for name in "ab"]
    found = events(*dated, happened(Kind.LETTER, at=5, **parties))
    assert sorted(len(letter.statements) for letter in found) == [1, 2]


@given(st.lists(SPANS, max_size=6), SPANS)
def test_the_nearest_sighting_is_as_near_as_any(days: list[EdtfDate], day: EdtfDate) -> None:
    sightings = Sightings()
    for each in days:
        sightings.add(each)
    apart = [days_apart(each.bounds, day.bounds) for each in days]
    assert min(sightings.distances(day.bounds), default=None) == min(apart, default=None)
    assert set(sightings.days) == set(days)
