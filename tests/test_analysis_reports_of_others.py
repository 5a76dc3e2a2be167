"""What news and reports tell of several people at once: whose a plan is, whose a day is, who only says so."""

import pytest

from tests.held import tenures
from tests.resigned import statements, told
from tui.model.statements import Kind, Modality


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Tom Hale's exit came a day after the chairman, Sam Reed, said he would resign.", "Sam Reed"),
        ("Tom Hale left after Sam Reed said he would resign.", "Sam Reed"),
        ("Tom Hale wept when Ann Reed said he would resign.", "Tom Hale"),
    ],
)
def test_who_says_what_he_will_do_is_who_will_do_it(text: str, person: str) -> None:
    assert told(text) == {(person, Modality.PLANNED)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ann Hale, a former clerk and a reader since the first vote in 1994, also resigned.", "None"),
        ("Ann Hale, the clerk, in May 1994 resigned.", "1994-05"),
        ("Ann Hale, the clerk, resigned in 1994.", "1994"),
    ],
)
def test_the_time_of_an_aside_is_not_that_of_the_resignation(text: str, day: str) -> None:
    [found] = statements(text, Kind.RESIGNATION)
    assert str(found.date) == day


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Ann Hale said she would soon retire.", ("Ann Hale: -, -, former (planned)",)),
        ("Ann Hale retired in 2004.", ("Ann Hale: -, -, /2004",)),
    ],
)
def test_what_somebody_says_would_come_soon_is_planned(text: str, rows: tuple[str, ...]) -> None:
    assert tenures(text) == rows


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The report was released to the heads on 2 July 2009, according to Ann Hale, the foreman.", []),
        ("The report was released to Ann Hale on 2 July 2009.", ["Ann Hale"]),
    ],
)
def test_according_to_whom_a_report_came_out_is_not_who_got_it(text: str, names: list[str]) -> None:
    [found] = statements(text, Kind.PUBLICATION)
    assert [one.name for one in found.people] == names


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Commission of Inquiry into the floods in Fell has released its report.", "Commission of Inquiry"),
        ("The Harbour Board has released its report.", "Harbour Board"),
    ],
)
def test_a_report_is_of_the_inquiry_and_not_of_where_it_looked(text: str, body: str) -> None:
    [found] = statements(text, Kind.PUBLICATION)
    assert found.organisation == body


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The council released its report on Fell 2006 floods.", "None"),
        ("The council released its report on Fell in 2006.", "2006"),
    ],
)
def test_the_year_of_what_a_report_is_about_is_not_its_own(text: str, day: str) -> None:
    [found] = statements(text, Kind.PUBLICATION)
    assert str(found.date) == day


def test_the_writer_of_a_letter_that_a_paper_reports_is_named_behind_it() -> None:
    """The clerk, Tom Reed, spoke for the board.

    The Star reports that in his letter to the board, Mr Sam Orr explains that he is ill.
    """
    text = test_the_writer_of_a_letter_that_a_paper_reports_is_named_behind_it.__doc__ or ""
    assert {one.name for found in statements(text, Kind.LETTER) for one in found.people} == {"Sam Orr"}


def test_two_with_their_titles_and_an_aside_between_left_together() -> None:
    text = "Deputy chair Ann Hale, who brokered the deal, and director Tom Reed, have also left the Orb board."
    assert {row.split(":")[0] for row in tenures(text)} == {"Ann Hale", "Tom Reed"}
