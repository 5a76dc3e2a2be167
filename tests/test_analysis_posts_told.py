"""Posts as news and lives tell them in running prose: services joined, and titles with a form of address between."""

import pytest

from tests.held import tenures

TOLD = [
    ("Ann Hale began her career in the civil service.", "Ann Hale: -, civil service, former"),
    ("Ann Hale joined the civil service in 1958.", "Ann Hale: -, civil service, 1958/"),
    (
        "Ann Hale retired from the Indian diplomatic service in 1990.",
        "Ann Hale: -, Indian diplomatic service, /1990",
    ),
    ("The former Dean of Fell the Very Revd Ann Hale died on Tuesday.", "Ann Hale: dean, Fell, former"),
    ("The Dean of Fell, The Very Revd Dr Ann Hale, has written.", "Ann Hale: dean, Fell, current"),
    (
        "The Bishop of Fell the Right Revd Ann Hale and the Archdeacon of Orb the Ven Tom Reed spoke.",
        "Ann Hale: bishop, Fell, current",
        "Tom Reed: archdeacon, Orb, current",
    ),
]
"""A text and what is read in it."""


@pytest.mark.parametrize("row", TOLD)
def test_a_post_told_in_running_prose_is_read(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale began her career in journalism.",
        "Ann Hale attended the civil service in May 2010.",
        "Ann Hale joined the bus service in 1958.",
        "Ann Hale left after a long service in 1990.",
        "Ann Hale left civil partners behind in 1990.",
        "Ann Hale joined the memorial service in May 2010.",
        "The mayor told the council the Hon Ann Hale would come.",
        "The bishop asked the Rt Revd Ann Hale to speak.",
        "The clerk gave the Very Revd Ann Hale a book.",
    ],
)
def test_what_only_looks_like_a_post_told_is_none(text: str) -> None:
    assert not tenures(text)
