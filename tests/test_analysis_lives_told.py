"""Careers told by verbs and nouns: "followed by a tenure as", "as well as", and bodies whose names have an "and"."""

import pytest

from tests.held import tenures

TOLD = [
    (
        "Ann Hale has served in the government of Fell as minister of ports since 2002.",
        "Ann Hale: minister of ports, government, 2002/",
    ),
    (
        "Ann Hale served in Fell, Ohio, as mayor from 1902 to 1904.",
        "Ann Hale: mayor, -, 1902/1904",
    ),
    (
        "The first president of the Orb Society was Ann Hale (1973 to 1976), who left.",
        "Ann Hale: president, Orb Society, 1973/1976",
    ),
    ("The first president of the Orb Society was Ann Hale (1923–1976).", "Ann Hale: president, Orb Society, former"),
    ("After the War of 1812 Tom Reed became mayor of Fell.", "Tom Reed: mayor, Fell, current"),
    (
        "Tom Reed became commanding officer of the Fell Rifles in 2001 and commander 102nd Logistic Brigade in 2005.",
        "Tom Reed: commanding officer, Fell Rifles, 2001/",
        "Tom Reed: commander, 102nd Logistic Brigade, 2005/",
    ),
    (
        "Tom Reed was GOC Northern Ireland from 1990 to 1992.",
        "Tom Reed: GOC, Northern Ireland, 1990/1992",
    ),
    ("Tom Reed was the commander Fell Council sent.", "Tom Reed: commander, -, former"),
    (
        "Tom Reed was president of Orb College, then moved on to become head of Fell School from 1922 to 1941.",
        "Tom Reed: president, Orb College, former",
        "Tom Reed: head, Fell School, 1922/1941",
    ),
    (
        "Tom Reed was director of Orb Council from its founding in 1943 until 1968.",
        "Tom Reed: director, Orb Council, 1943/1968",
    ),
    (
        "Tom Reed became professor of New Testament at Orb College in 2003.",
        "Tom Reed: professor of new Testament, Orb College, 2003/",
    ),
    (
        "In 1768 Tom Reed succeeded his cousin Sam Orr as mayor of Lynn, sitting until 1784, when he left.",
        "Tom Reed: mayor, Lynn, 1768/",
        "Sam Orr: mayor, Lynn, /1768",
    ),
    (
        "Tom Reed was elected mayor of Lynn, sitting until 1784, when he died.",
        "Tom Reed: mayor, Lynn, /1784",
    ),
    (
        "Tom Reed was elected to the Fell Assembly to represent Orb Park in 1986.",
        "Tom Reed: -, Fell Assembly, 1986/",
    ),
    (
        "Tom Reed served as president of the Orb Society as well as treasurer of the Fell Guild.",
        "Tom Reed: president, Orb Society, former",
        "Tom Reed: treasurer, Fell Guild, former",
    ),
    (
        "Tom Reed served as president of the Orb Society as long as treasurer Ann Hale did.",
        "Tom Reed: president, Orb Society, former",
        "Ann Hale: treasurer, -, current",
    ),
    (
        "It is named after Tom Reed, an Irish mathematical physicist who became head of Fell School.",
        "Tom Reed: head, Fell School, current",
    ),
    ("It is named after Tom Reed, and a physicist who became head of Fell School sang.",),
    (
        "Tom Reed was chairman of the U.S. Securities and Exchange Commission from 1987 to 1989.",
        "Tom Reed: chairman, U.S. Securities and Exchange Commission, 1987/1989",
    ),
    (
        "Tom Reed was head of North Carolina Agricultural and Technical State University in 1896.",
        "Tom Reed: head, North Carolina Agricultural and Technical State University, current 1896",
    ),
    (
        "Tom Reed was president of Fell National Bank and Trust Company from 1911 to 1920.",
        "Tom Reed: president, Fell National Bank and Trust Company, 1911/1920",
    ),
    (
        "Tom Reed was president of Fell National Bank and Orb Company from 1911 to 1920.",
        "Tom Reed: president, Fell National Bank, 1911/1920",
        "Tom Reed: president, Orb Company, 1911/1920",
    ),
]
"""What is told of a career, and what only looks like it."""


@pytest.mark.parametrize("row", TOLD)
def test_a_life_is_told_in_many_ways(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)
