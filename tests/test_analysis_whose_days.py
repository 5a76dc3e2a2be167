"""Whose a day or a work is: the event's own, or that of what it is about, answers, waits for or leaves open."""

import pytest

from tests.correspondence import letters
from tests.correspondence import told as sent
from tests.held import tenures
from tests.published import publications
from tests.resigned import statements
from tui.model.statements import Kind, Modality

NO_DAY = [
    "over a letter dated 4 May 2004",
    "in protest at the events of 4 May 2004",
    "on the eve of the inquiry of 4 May 2004",
    "in 2003 or 2004",
    "in either 2003 or 2004",
    "not in 2003 but in 2004",
]


@pytest.mark.parametrize("when", NO_DAY)
def test_a_day_of_something_else_or_one_of_two_is_no_day_of_a_resignation(when: str) -> None:
    found = statements(f"Ann Hale resigned as clerk of Fell {when}.", Kind.RESIGNATION)
    assert [(one.date, one.modality) for one in found] == [(None, None)]


OWN_DAY = [
    ("on the morning of 4 May 2004", "2004-05-04"),
    ("in a letter dated 4 May 2004", "2004-05-04"),
    ("in protest on 4 May 2004", "2004-05-04"),
]


@pytest.mark.parametrize(("when", "day"), OWN_DAY)
def test_a_day_behind_an_occasion_is_that_of_the_resignation(when: str, day: str) -> None:
    assert [str(one.date) for one in statements(f"Ann Hale resigned as clerk of Fell {when}.", Kind.RESIGNATION)] == [
        day
    ]


@pytest.mark.parametrize("negated", ["did not resign", "had not resigned"])
def test_who_did_not_resign_until_a_day_did_so_then(negated: str) -> None:
    found = statements(f"Ann Hale {negated} as mayor of Fell until 2004.", Kind.RESIGNATION)
    assert [(str(one.date), one.modality) for one in found] == [("2004", None)]


@pytest.mark.parametrize("text", ["Ann Hale did not resign in 2004.", "Ann Hale will not resign until 2030."])
def test_who_did_not_or_will_not_resign_is_told_so(text: str) -> None:
    assert [one.modality for one in statements(text, Kind.RESIGNATION)] == [Modality.DENIED]


@pytest.mark.parametrize(
    "when",
    ["in 2003 or 2004", "in either 2003 or 2004", "at some time between 2001 and 2004", "not in 2003 but in 2004"],
)
def test_a_post_held_at_one_of_two_times_has_neither(when: str) -> None:
    assert tenures(f"Ann Hale was mayor of Fell {when}.") == ("Ann Hale: mayor, Fell, former",)


ENTERED = [
    ("became clerk of Fell between 2001 and 2004", ("Ann Hale: clerk, Fell, current",)),
    ("became clerk of Fell no earlier than 2004", ("Ann Hale: clerk, Fell, current",)),
    ("became clerk of Fell within a year of her graduation in 2004", ("Ann Hale: clerk, Fell, current",)),
    (
        "served as clerk and chair of Fell Council from 2001 and 2004 respectively",
        ("Ann Hale: clerk and chair, Fell Council, former",),
    ),
    ("was clerk of Fell between 2001 and 2004", ("Ann Hale: clerk, Fell, 2001/2004",)),
]


@pytest.mark.parametrize(("told", "read"), ENTERED)
def test_a_bound_is_no_day_on_which_a_post_was_entered(told: str, read: tuple[str, ...]) -> None:
    assert tenures(f"Ann Hale {told}.") == read


LETTERS = [
    ("Ann Hale wrote to Tom Reed about the fire on 4 May 2004.", [("Ann Hale", "Tom Reed", "")]),
    ("Ann Hale wrote to Tom Reed about her pension on 4 May 2004.", [("Ann Hale", "Tom Reed", "2004-05-04")]),
    (
        "Ann Hale replied on 4 May 2004 to a letter Tom Reed had written on 2 May 2004.",
        [("Ann Hale", "", "2004-05-04"), ("Tom Reed", "", "2004-05-02")],
    ),
]


@pytest.mark.parametrize(("text", "told"), LETTERS)
def test_a_letter_has_its_own_day_and_not_that_of_its_subject(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [sent(one) for one in letters(text)] == told


def test_a_report_has_no_day_of_what_it_is_about() -> None:
    """The Fell Report into the flood in May 2001 was published by Ann Hale."""
    found = publications("The Fell Report into the flood in May 2001 was published by Ann Hale.")
    assert [one.date for one in found] == [None]


def test_a_report_that_was_planned_and_came_out_later_came_out() -> None:
    """The Fell Report was to be published in 2001 but came out in 2004."""
    found = publications("The Fell Report was to be published in 2001 but came out in 2004.")
    assert [(str(one.date), one.modality) for one in found] == [("2001", Modality.PLANNED), ("2004", None)]


def test_who_wrote_the_foreword_did_not_write_the_report() -> None:
    """The report, with a foreword by Ann Hale, was published."""
    assert [one.people for one in publications("The report, with a foreword by Ann Hale, was published.")] == [()]


@pytest.mark.parametrize("titled", ["mayor of Fell when the bridge fell in 2004", "mayor of Fell, 2001-04"])
def test_a_day_of_the_title_is_no_day_of_what_its_holder_did(titled: str) -> None:
    assert [one.date for one in letters(f"Tom Reed, {titled}, wrote to Ann Hale.")] == [None]
    assert [one.date for one in statements(f"Tom Reed, {titled}, resigned.", Kind.RESIGNATION)] == [None]
