"""Resignations that an office deals with, of whom a post stands before a rank, or that only a front page tells of."""

import pytest

from tests.resigned import statements, told
from tui.model.statements import Kind, Modality


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("The resignation of Orb Bank chairman General Ann Hale was told in May.", "chairman"),
        ("Orb Bank chairman General Ann Hale resigned.", "chairman"),
        ("General Ann Hale resigned.", "general"),
    ],
)
def test_a_post_before_a_rank_is_what_is_given_up(text: str, post: str) -> None:
    assert [one.post for one in statements(text, Kind.RESIGNATION)] == [post]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "The President of Orb, Ann Hale, met Tom Reed, the clerk. He wrote to her. The President accepted his "
            "resignation.",
            {("Tom Reed", None)},
        ),
        (
            "The chairman of Orb Bank, Max Orr, fell ill. The chairman offered his resignation.",
            {("Max Orr", Modality.CONDITIONAL)},
        ),
    ],
)
def test_an_office_accepts_the_resignation_of_another_and_offers_its_own(
    text: str, read: set[tuple[str, Modality | None]]
) -> None:
    assert told(text) == read


def test_what_a_front_page_said_need_not_have_been() -> None:
    assert all(modality for _, modality in told("The Echo's front page, ANN HALE QUITS, was printed too early."))
    assert told("Ann Hale quits, and it makes the front page.") == {("Ann Hale", None)}
