"""One holder after another: who comes, who goes, and the post that the one leaves to the other."""

import pytest

from tests.held import tenures

FOLLOWED = [
    ("Ann Hale followed him as chair of Orb Trust in 1990.", "Ann Hale: chair, Orb Trust, 1990/"),
    (
        "Ann Hale was chair of Orb Trust. She was followed by Mr Tom Reed in 2009.",
        "Ann Hale: chair, Orb Trust, former",
        "Ann Hale: chair, Orb Trust, /2009",
        "Tom Reed: chair, Orb Trust, 2009/",
    ),
    (
        "Ann Hale was chair of Orb Trust until 2009. Tom Reed took her place as chair.",
        "Ann Hale: chair, Orb Trust, /2009",
        "Tom Reed: chair, Orb Trust, current",
    ),
    (
        "Ann Hale was appointed chair of Orb Trust in 2009, succeeding Tom Reed.",
        "Ann Hale: chair, Orb Trust, 2009/",
        "Tom Reed: chair, Orb Trust, former",
    ),
    (
        "Ann Hale became chair of Orb Trust in 2009 succeeding Tom Reed.",
        "Ann Hale: chair, Orb Trust, 2009/",
        "Tom Reed: chair, Orb Trust, /2009",
    ),
    (
        "Tom Reed was chair of Orb Trust until 2009. Ann Hale was elected as his successor on 4 May 2009.",
        "Tom Reed: chair, Orb Trust, /2009",
        "Ann Hale: chair, Orb Trust, 2009-05-04/",
    ),
    (
        "Tom Reed was chair of Orb Trust until 2009. The board named Ann Hale as his successor in 2010.",
        "Tom Reed: chair, Orb Trust, /2009",
        "Ann Hale: chair, Orb Trust, 2010/",
    ),
    (
        "Tom Reed was chair of Orb Trust until 2009. Ann Hale is to be named as his successor.",
        "Tom Reed: chair, Orb Trust, /2009",
        "Ann Hale: chair, Orb Trust, current (planned)",
    ),
    (
        "Tom Reed was chair of Orb Trust until 2009. He named Ann Hale as his successor.",
        "Tom Reed: chair, Orb Trust, /2009",
    ),
    (
        "Tom Reed was chair of Orb Trust until 2009. Ann Hale was not named as his successor.",
        "Tom Reed: chair, Orb Trust, /2009",
    ),
    ("Ann Hale became his successor in 2010.",),
    (
        "Democrats elected Sen. Ann Hale (D-Ohio) to be whip in 1990.",
        "Ann Hale: whip, -, 1990/",
        "Ann Hale: senator, Ohio, current",
    ),
    (
        "The board elected Ann Hale to serve as chair and Tom Reed (Fell) to be treasurer in 1990.",
        "Tom Reed: treasurer, -, 1990/",
        "Ann Hale: chair, -, 1990/",
    ),
    (
        "In 2010 Ann Hale was elected to succeed Tom Reed as chair of Orb Trust.",
        "Ann Hale: chair, Orb Trust, 2010/",
        "Tom Reed: chair, Orb Trust, former",
    ),
    (
        "The mayor appointed Ann Hale in 2010 to replace Tom Reed as chair of Orb Trust.",
        "Ann Hale: chair, Orb Trust, 2010/",
        "Tom Reed: chair, Orb Trust, former",
    ),
    (
        "Ann Hale will be appointed to replace Tom Reed as chair of Orb Trust.",
        "Ann Hale: chair, Orb Trust, current (planned)",
    ),
    ("Ann Hale was not appointed to replace Tom Reed as chair of Orb Trust.",),
    ("Ann Hale was nominated to replace Tom Reed as chair of Orb Trust.",),
    (
        "Ann Hale took the place of Tom Reed as chair of Orb Trust in 2010.",
        "Ann Hale: chair, Orb Trust, 2010/",
        "Tom Reed: chair, Orb Trust, /2010",
    ),
    ("The van took the place of the chair.",),
    ("The chair succeeding Tom Reed in 2009 was chosen.", "Tom Reed: -, -, /2009"),
    (
        "Ann Hale has been appointed chair of Orb Trust, replacing Tom Reed, who left in May.",
        "Ann Hale: chair, Orb Trust, current",
        "Tom Reed: chair, Orb Trust, /2017-05",
    ),
    (
        "Ann Hale became chair of Orb Trust in succession to Tom Reed.",
        "Ann Hale: chair, Orb Trust, current",
        "Tom Reed: chair, Orb Trust, former",
    ),
    (
        "In 1990 Ann Hale became chair of Orb Trust in succession to Tom Reed.",
        "Ann Hale: chair, Orb Trust, 1990/",
        "Tom Reed: chair, Orb Trust, former",
    ),
    (
        "Ann Hale is the new chair of Orb Trust. She takes over from Tom Reed.",
        "Ann Hale: chair, Orb Trust, current",
        "Ann Hale: chair, Orb Trust, current",
        "Tom Reed: chair, Orb Trust, former",
    ),
    (
        "Ann Hale is the new chair of Orb Trust. She took over from Tom Reed in May.",
        "Ann Hale: chair, Orb Trust, current",
        "Ann Hale: chair, Orb Trust, 2017-05/",
        "Tom Reed: chair, Orb Trust, /2017-05",
    ),
    (
        "Ann Hale was named acting chair of Orb Trust, replacing Tom Reed.",
        "Ann Hale: acting chair, Orb Trust, current",
        "Tom Reed: chair, Orb Trust, former",
    ),
    (
        "In 1990 Ann Hale left, being succeeded as chair of Orb Trust by Tom Reed.",
        "Ann Hale: chair, Orb Trust, /1990",
        "Tom Reed: chair, Orb Trust, 1990/",
    ),
    (
        "Ann Hale is no longer chair of Orb Trust, Tom Reed said.",
        "Ann Hale: chair, Orb Trust, former",
    ),
    (
        "Ann Hale has taken over the position formerly held by Tom Reed as chair of Orb Trust.",
        "Tom Reed: chair, Orb Trust, former",
    ),
    (
        "Ann Hale took over the post of chair of Orb Trust, previously held by Tom Reed.",
        "Ann Hale: chair, Orb Trust, current",
        "Tom Reed: chair, Orb Trust, former",
    ),
    (
        "Ann Hale followed Tom Reed as chair of Orb Trust in 1990.",
        "Ann Hale: chair, Orb Trust, 1990/",
        "Tom Reed: chair, Orb Trust, /1990",
    ),
    (
        "Ann Hale was followed as chair of Orb Trust by Tom Reed.",
        "Ann Hale: chair, Orb Trust, former",
        "Tom Reed: chair, Orb Trust, current",
    ),
    (
        "Ann Hale, chair of Orb Trust, spoke. She was followed by Tom Reed.",
        "Ann Hale: chair, Orb Trust, current",
    ),
    (
        "Finance director Ann Hale replaces Tom Reed.",
        "Ann Hale: finance director, -, current",
    ),
    (
        "Ann Hale was appointed chair of Orb Trust from May 2019, replacing Tom Reed.",
        "Ann Hale: chair, Orb Trust, 2019-05/ (planned)",
    ),
    (
        "Ann Hale became chair of Orb Trust on a ticket with Jay Orr, replacing incumbent mayor Tom Reed.",
        "Ann Hale: chair, Orb Trust, current",
        "Ann Hale: mayor, -, current",
        "Tom Reed: mayor, -, current",
    ),
]
"""A text and what is read in it."""


@pytest.mark.parametrize("row", FOLLOWED)
def test_one_holder_follows_another(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale was followed by Tom Reed as the mayor wept.",
        "Ann Hale was followed by Tom Reed to the car in 2009.",
        "Ann Hale followed Tom Reed into the room as chair of Orb Trust.",
        "Ann Hale followed Tom Reed in 2009 on the list.",
        "Ann Hale never followed Tom Reed as chair of Orb Trust.",
        "Tom Reed took his place as chair of Orb Trust.",
        "Tom Reed took her advice as chair of Orb Trust.",
        "The view widely held by Tom Reed as chair of Orb Trust was wrong.",
        "Ann Hale deputised for Tom Reed as chair of Orb Trust in 1990.",
        "Ann Hale came in addition to Tom Reed.",
        "Ann Hale replaces Tom Reed.",
    ],
)
def test_what_only_looks_like_following_is_none(text: str) -> None:
    assert not tenures(text)
