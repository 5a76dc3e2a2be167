"""Forces enlisted in and left, boards sat on."""

import pytest

from tests.held import tenures

ENLISTED = [
    (
        "Ann Hale enlisted in the Royal Canadian Air Force in 1940.",
        "Ann Hale: -, Royal Canadian Air Force, 1940/",
    ),
    (
        "Ann Hale was commissioned into the Royal Artillery in 1915.",
        "Ann Hale: -, Royal Artillery, 1915/",
    ),
    (
        "In 1916 Ann Hale transferred to the Royal Flying Corps.",
        "Ann Hale: -, Royal Flying Corps, 1916/",
    ),
    (
        "Ann Hale joined the 4th Battalion of the Selby Rifles in 1878.",
        "Ann Hale: -, Battalion of the Selby Rifles, 1878/",
    ),
    (
        "Ann Hale enlisted in the army.",
        "Ann Hale: -, army, current",
    ),
    (
        "Ann Hale left the army in 1969.",
        "Ann Hale: -, army, /1969",
    ),
    (
        "Ann Hale left the force in 1969.",
        "Ann Hale: -, force, /1969",
    ),
    (
        "Ann Hale was on the board of Orb Limited from 1990 to 2001.",
        "Ann Hale: board member, Orb Limited, 1990/2001",
    ),
    (
        "Ann Hale is on the board of Orb Limited.",
        "Ann Hale: board member, Orb Limited, current",
    ),
    (
        "Ann Hale is a secondary school teacher at Orb College.",
        "Ann Hale: secondary school teacher, Orb College, current",
    ),
    (
        "Ann Hale was appointed J.P. for Selby in 1846.",
        "Ann Hale: J.P., Selby, 1846/",
    ),
    (
        "Ann Hale enlisted in the Royal Artillery as a gunner in 1915.",
        "Ann Hale: -, Royal Artillery, 1915/",
    ),
]
"""A text and what is read in it."""


@pytest.mark.parametrize("row", ENLISTED)
def test_a_force_or_board_is_a_post(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale enlisted in the cause of Orb Limited in 1940.",
        "Ann Hale enlisted the help of the army in 1940.",
        "Ann Hale refused to enlist in the army.",
        "Ann Hale enlisted Selby Rifles men in 1940.",
        "Ann Hale may be on the board of Orb Limited.",
        "Ann Hale commissioned the Royal Artillery in 1915.",
        "Ann Hale was transferred to Selby Hospital in 1915.",
        "Ann Hale was commissioned to paint the Royal Artillery in 1915.",
        "The painting was transferred to the army in 1969.",
        "Ann Hale left the army in a hurry.",
        "Ann Hale left the field in 1969.",
        "Ann Hale is on the plane of Orb Limited.",
        "Ann Hale did not enlist in the army in 1940.",
        "The help of the army was enlisted in 1940.",
        "Ann Hale was never on the board of Orb Limited.",
    ],
)
def test_what_only_looks_like_enlisting_is_none(text: str) -> None:
    assert not tenures(text)
