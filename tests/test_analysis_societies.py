"""Posts and resignations as lists of holders, minutes and local news tell of them."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.model.statements import Kind

TOLD = [
    (
        "Tom Reed, later Moderator of the Orb Assembly, served from 1969 to 1980.",
        "Tom Reed: moderator, Orb Assembly, former",
    ),
    (
        "Tom Reed, Moderator of the Orb Assembly, served from 1969 to 1980.",
        "Tom Reed: moderator, Orb Assembly, 1969/1980",
    ),
    ("Tom Reed served as Clerk for the transition to self-rule.", "Tom Reed: clerk, -, former"),
    ("Tom Reed served as Minister for the Coast.", "Tom Reed: minister for the Coast, -, former"),
    (
        "Tom Reed was dean of Orb College. He was succeeded by Ann Hale (1992–1996), who was followed by Ray Orr.",
        "Ann Hale: dean, Orb College, 1992/1996",
        "Tom Reed: dean, Orb College, former",
        "Tom Reed: dean, Orb College, /1992",
    ),
    (
        "Tom Reed was dean of Orb College. He was succeeded by Ann Hale (1912–1996).",
        "Ann Hale: dean, Orb College, former",
        "Tom Reed: dean, Orb College, former",
    ),
    ("Ann Hale (1912–1996) is the dean of Orb College.", "Ann Hale: dean, Orb College, former"),
    ("Ann Hale (2012–2016) is the dean of Orb College.", "Ann Hale: dean, Orb College, current"),
    ("Devon and Cornwall's chief constable Tom Reed wept.", "Tom Reed: chief constable, Devon and Cornwall, current"),
    ("The Devon and Cornwall police chief Tom Reed wept.", "Tom Reed: police chief, Devon and Cornwall, current"),
    ("They left Devon and Cornwall's chief constable Tom Reed wept.", "Tom Reed: chief constable, Cornwall, current"),
]


@pytest.mark.parametrize(("text", "held"), [(text, held) for text, *held in TOLD])
def test_posts_as_lists_and_local_news_tell_them(text: str, held: list[str]) -> None:
    assert set(tenures(text)) == set(held)


@pytest.mark.parametrize(
    "text",
    [
        "The board was asked to carry out a review of the circumstances around Ann Hale's resignation.",
        "We were very sorry to receive the resignation of Ann Hale from the committee.",
        "The council is sad to accept the resignation of Ann Hale.",
    ],
)
def test_what_is_looked_into_or_received_with_sorrow_has_happened(text: str) -> None:
    assert [one.modality for one in statements(text, Kind.RESIGNATION)] == [None]


def test_who_is_only_likened_to_the_subject_is_not_who_resigned() -> None:
    text = "Tom Reed was dean. Like Reed, Walter Orr came into conflict with the board and he resigned in 1992."
    [resigned] = statements(text, Kind.RESIGNATION)
    assert [each.name for each in resigned.people] == ["Walter Orr"]
