"""Whom a name means that no list of names has: what is told on of them, and how they are called again."""

import pytest

from tests.held import tenures

CALLED = [
    (
        "ORRIN AHM TAKOL CBE has served in public service. He was the chairman of Orb Trust in 2004.",
        "Orrin Ahm Takol: chairman, Orb Trust, current 2004",
    ),
    (
        "Zevin Takol worked in films.[1] His work is known. He was the chairman of Orb Trust in 2004.",
        "Zevin Takol: chairman, Orb Trust, current 2004",
    ),
    (
        "Zevin Rovers has served a club founded by Tom Hale. He was its chairman in 2004.",
        "Tom Hale: chairman, -, current 2004",
    ),
    (
        "Zevin Ahm Takol CBE was clerk of Orb Trust in 2004. Zevin was born in 1960. In 2005 Zevin became mayor.",
        "Zevin Ahm Takol: clerk, Orb Trust, current 2004",
        "Zevin Ahm Takol: mayor, -, 2005/",
    ),
    ("Zevin Takol is a valley. The Orb Trust was its owner.",),
    (
        "Zevin Takol is a politician. Zevin was appointed clerk of Orb Trust in 2004.",
        "Zevin Takol: clerk, Orb Trust, 2004/",
    ),
    ("Zevin Takol is a politician. Zevin Orr was a politician. Zevin was appointed clerk of Orb Trust in 2004.",),
    (
        "Chief Justice Yong Pung How met them. Chief Justice Yong was chairman of Orb Council in 2004.",
        "Yong Pung How: chairman, Orb Council, current 2004",
        "Yong Pung How: chief justice, -, current",
    ),
    ("Queen Victoria was patron of Orb Trust in 1855.", "Victoria: patron, Orb Trust, current 1855"),
    ("The Governor of Victoria was patron of Orb Trust in 1855.",),
]
"""What is told, and the posts of those it is told of."""


@pytest.mark.parametrize("row", CALLED)
def test_whoever_is_told_on_is_known_again(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert set(tenures(text)) == set(expected)
