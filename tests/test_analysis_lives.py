"""Careers as biographies and obituaries tell them, one post after the other, and what only looks like one."""

import pytest

from tests.held import tenures

IN_TURN = [
    (
        "Ann Hale was attaché in New York in 1921, in Berlin the same year and attaché in Paris in 1922.",
        "Ann Hale: attaché, New York, current 1921",
        "Ann Hale: attaché, Paris, current 1922",
        "Ann Hale: attaché, Berlin, current 1921",
    ),
    (
        "Tom Reed served as curate of St Giles from 1855 to 1857, at St Mary's from 1857 to 1861 and at Fell, Ohio, "
        "from 1861 to 1862.",
        "Tom Reed: curate, St Giles, 1855/1857",
        "Tom Reed: curate, St Mary's, 1857/1861",
        "Tom Reed: curate, Fell, 1861/1862",
    ),
    (
        "Ann Hale became consul in Rome in 1921 and in Oslo in 1924.",
        "Ann Hale: consul, Rome, 1921/",
        "Ann Hale: consul, Oslo, 1924/",
    ),
    (
        "Ann Hale was ambassador to Chile from 1990 to 1995, and to Spain from 1995 until her retirement in 2001.",
        "Ann Hale: ambassador, Chile, 1990/1995",
        "Ann Hale: ambassador, Spain, 1995/2001",
    ),
    (
        "Ann Hale was legation counsellor in Rome in 1940 and the same in Oslo in 1941.",
        "Ann Hale: legation counsellor, Rome, current 1940",
        "Ann Hale: legation counsellor, Oslo, current 1941",
    ),
    (
        "Ann Hale was chairman of the Fell Trust from 1990 to 1995 and the Orb Trust from 1996 to 1999.",
        "Ann Hale: chairman, Fell Trust, 1990/1995",
        "Ann Hale: chairman, Orb Trust, 1996/1999",
    ),
    (
        "Ann Hale was elected mayor of Fell in 1990 and in Hull in 1991 she opened a shop.",
        "Ann Hale: mayor, Fell, 1990/",
    ),
    ("Ann Hale was mayor from 1990 to 1994 and in Hull from 1995.", "Ann Hale: mayor, -, 1990/1994"),
    ("It is denied that Ann Hale was consul in Rome in 1921 and in Oslo in 1924.",),
]
"""One post at one place after the other: the title is said once, and each place has its own time."""


@pytest.mark.parametrize("row", IN_TURN)
def test_a_post_is_held_at_each_place_in_turn(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(text) == tuple(expected)


POSTS = [
    (
        "Ann Hale was clerk at Fell College in 1929 and bursar there in 1931.",
        "Ann Hale: clerk, Fell College, current 1929",
        "Ann Hale: bursar, Fell College, current 1931",
    ),
    ("Ann Hale was bursar in 1931.", "Ann Hale: bursar, -, current 1931"),
    ("Ann Hale was made director (_Direktor_) in 1931.", "Ann Hale: director, -, 1931/"),
    ("Ann Hale was made director (_chefen_) of the Fell Trust.", "Ann Hale: director, Fell Trust, current"),
    ("Ann Hale was made director (1931) of the Fell Trust.", "Ann Hale: director, Fell Trust, 1931/"),
    (
        "Tom Reed was the incumbent of the parish of Fell from 1865 to 1881.",
        "Tom Reed: incumbent, parish of Fell, 1865/1881",
    ),
    ("Tom Reed, the incumbent mayor of Fell, came.", "Tom Reed: mayor, Fell, current"),
    ("Tom Reed was the incumbent of the post from 1865 to 1881.",),
    (
        "Tom Reed was head baseball coach at Fell University for one season, in 1966.",
        "Tom Reed: head baseball coach, Fell University, current 1966",
    ),
    ("Tom Reed was a Welsh rugby coach.",),
    ("Tom Reed was a coach of Fell Rovers FC.", "Tom Reed: coach, Fell Rovers FC, former"),
]
"""Titles with what stands between them and their body or their time."""


@pytest.mark.parametrize("row", POSTS)
def test_a_title_is_read_over_what_is_put_in(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(text) == tuple(expected)
