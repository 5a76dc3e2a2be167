"""Times of what came before or after what is told, which are not its own."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.model.statements import Kind

OTHERS = [
    "Two years after leaving school in 1968 Ann Hale became clerk of Orb Council.",
    "Shortly after leaving school in 1968 Ann Hale became clerk of Orb Council.",
    "Long before the fire in 1968 Ann Hale became clerk of Orb Council.",
    "Within a year of the fire in 1968 Ann Hale became clerk of Orb Council.",
    "A year after the vote on 4 May 1968, Ann Hale became clerk of Orb Council.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_the_time_of_what_came_before_or_after_is_not_that_of_what_is_told(text: str) -> None:
    assert [one.split(", ")[2] for one in tenures(text)] in (["current"], ["former"])


OWN = [
    ("After leaving school, in 1968 Ann Hale became clerk of Orb Council.", "1968/"),
    ("Following the vote on 4 May 1968, Ann Hale became clerk of Orb Council.", "1968-05-04/"),
    ("After lunch on 4 May, Ann Hale met the mayor and in 1968 became clerk of Orb Council.", "1968/"),
    ("Ann Hale was ill before becoming clerk of Orb Council in 1968.", "1968/"),
]


@pytest.mark.parametrize(("text", "time"), OWN)
def test_a_time_of_its_own_is_kept(text: str, time: str) -> None:
    assert [one.split(", ")[2] for one in tenures(text)] == [time]


def test_nobody_resigned_on_the_day_of_what_came_later() -> None:
    [one] = statements("Ten days before the vote on 4 May 2003, Ann Hale resigned.", Kind.RESIGNATION)
    assert one.date is None
