"""Posts on the line below a name in letters and messages, and rows of a person, a post and the years."""

import pytest

from tests.held import tenures

_BODY = "The bridge is closed, and nobody here can say when it will open or who is to pay for it."


def _letter(head: str, foot: str) -> tuple[str, ...]:
    return tenures(f"6 September 2017\n\n{head}\n\nDear Sir,\n\n{_BODY}\n\nYours sincerely,\n\n{foot}\n")


@pytest.mark.parametrize(
    ("foot", "read"),
    [
        ("Ann Hale\nChair\nOrb Trust", ("Ann Hale: chair, Orb Trust, current",)),
        ("Ann Hale CBE\nChair, Orb Trust\nFell Council", ("Ann Hale: chair, Orb Trust, current",)),
        ("Ann Hale\n\nDirector of Roads\n\nFell", ("Ann Hale: director of roads, -, current",)),
        ("Ann Hale\nDirector of Roads\nMaking Do", ("Ann Hale: director of roads, -, current",)),
        ("Ann Hale\nChair\n\nTom Reed\nTreasurer", ("Ann Hale: chair, -, current", "Tom Reed: treasurer, -, current")),
        ("Ann Hale\nTrustees of Orb", ()),
        ("Ann Hale\nChair of what is left", ()),
        ("Ann Hale\nOrb Street\nChair", ()),
    ],
)
def test_who_signs_has_the_post_on_the_next_line(foot: str, read: tuple[str, ...]) -> None:
    assert _letter("Orb House", foot) == read


def test_whom_a_letter_is_addressed_to_has_a_post_and_its_writer_none_of_that_body() -> None:
    read = _letter("Tom Reed\nChief Executive\nOrb Council", "Ann Hale, chairman")
    assert read == ("Tom Reed: chief executive, Orb Council, current", "Ann Hale: chairman, -, current")


@pytest.mark.parametrize(("closing", "count"), [("Kind regards", 1), ("With kindest regards", 1), ("The clerk is", 0)])
def test_a_message_is_signed_below_its_closing(closing: str, count: int) -> None:
    text = (
        f"From: Ann Hale\nTo: Tom Reed\nDate: 4 May 2009\n\n{_BODY}\n\n{closing}\n\nAnn Hale\n\nHead of Roads\n\nFell"
    )
    assert len(tenures(text)) == count


@pytest.mark.parametrize(
    ("row", "read"),
    [
        ("Ann Hale | Clerk | 1997–2001", "Ann Hale: clerk, -, 1997/2001"),
        ("1997–2001 | clerk | Ann Hale", "Ann Hale: clerk, -, 1997/2001"),
        ("2005-2009: Ann Hale, clerk of Orb", "Ann Hale: clerk, Orb, 2005/2009"),
        ("Ann Hale | Clerk, Orb Council | since 2004", "Ann Hale: clerk, Orb Council, 2004/"),
        ("Ann Hale | Orb Council | Clerk | until 2004", "Ann Hale: clerk, Orb Council, /2004"),
    ],
)
def test_a_row_of_a_person_a_post_and_years_is_a_tenure(row: str, read: str) -> None:
    assert tenures(f"{row}\n{row.replace('Ann Hale', 'Tom Reed')}\n")[0] == read


@pytest.mark.parametrize(
    "row",
    [
        "Ann Hale | Clerk | 4 May 2001",
        "Ann Hale | Clerk | 1901–1990",
        "Ann Hale | Clerks | 1997–2001",
        "Ann Hale | Clerk | Tom Reed | 1997–2001",
        "Ann Hale | Clerk | moved the motion | 1997–2001",
    ],
)
def test_what_is_no_row_of_one_tenure(row: str) -> None:
    assert not any("/" in one for one in tenures(f"{row}\n{row}\n"))
