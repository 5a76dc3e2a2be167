"""Appointments and titles that lapse, what is told by "when" of a day, headings stuck to their text."""

import pytest

from tests.held import tenures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Hale's appointment as acting clerk lapsed in June 2004.", ("Ann Hale: acting clerk, -, /2004-06",)),
        ("Ann Hale's appointment as acting clerk came in June 2004.", ("Ann Hale: acting clerk, -, 2004-06/",)),
        ("Ann Hale's title of acting clerk expired in June 2004.", ("Ann Hale: acting clerk, -, /2004-06",)),
        ("Ann Hale's title of acting clerk will expire in 2018.", ("Ann Hale: acting clerk, -, /2018 (planned)",)),
        ("Ann Hale's title of nobility expired in June 2004.", ()),
        ("Ann Hale's contract may expire in 2018.", ()),
    ],
)
def test_what_lapses_ends_a_post_and_begins_none(text: str, told: tuple[str, ...]) -> None:
    assert tenures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In May 2012 Tom Reed joined Orb Bank when he was chosen as the head of Fell School.",
            "Tom Reed: head, Fell School, 2012-05/",
        ),
        (
            "In May 2012 Tom Reed was sacked over what he did when he was appointed clerk.",
            "Tom Reed: clerk, -, current",
        ),
    ],
)
def test_what_when_goes_on_with_is_of_the_same_day(text: str, told: str) -> None:
    assert told in tenures(text)


def test_a_heading_stuck_to_its_text_is_no_part_of_the_name() -> None:
    text = "Life of Ann HaleAnn Hale became the director of Orb Bank in May 2004."
    assert tenures(text) == ("Ann Hale: director, Orb Bank, 2004-05/",)
