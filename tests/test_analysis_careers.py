"""Tenures as statements of witnesses, biographies and lists tell them, and what only looks like one."""

import pytest

from tests.held import tenures

WITNESSES = [
    (
        "My name is Ann Hale. I joined Fell Council as a clerk in 1998 and became a team manager in 2004.",
        "Ann Hale: clerk, Fell Council, 1998/",
        "Ann Hale: team manager, -, 2004/",
    ),
    (
        "WITNESS STATEMENT OF ANN HALE\n\nI have been Chief Constable of Kent Police since 2015.",
        "Ann Hale: chief constable, Kent Police, 2015/",
    ),
    (
        "I, Ann Hale, will say as follows.\n\nI was clerk of Fell Council until 2004.",
        "Ann Hale: clerk, Fell Council, /2004",
    ),
    (
        "I am Ann Hale.\n\nI was clerk of Fell Council until 2004. \u201cI was clerk of Orb,\u201d Tom Reed said.",
        "Ann Hale: clerk, Fell Council, /2004",
        "Tom Reed: clerk, Orb, former",
    ),
    ("I am Ann Hale's neighbour. I was clerk of Fell Council until 2004.",),
    ("My name is mud. Ann Hale came. I was clerk of Fell Council until 2004.",),
]
"""A statement and what is read in it: "I" is who names themselves at its beginning, not who is quoted in it."""

BESIDE_NAMES = [
    ("Ann Hale MP, chair of the Fell Trust, said so.", "Ann Hale: chair, Fell Trust, current"),
    ("Ann Hale QC, chair of the Fell Trust, said so.", "Ann Hale: chair, Fell Trust, current"),
    ("Ann Hale Mayor, chair of the Fell Trust, said so.",),
    ("Ann Hale, aged 54, a director of Orb Limited, said so.", "Ann Hale: director, Orb Limited, current"),
    ("The Very Rev Tom Reed, Dean of Hull, said so.", "Tom Reed: dean, Hull, current"),
    ("The Rt Rev Tom Reed, Bishop of Hull, said so.", "Tom Reed: bishop, Hull, current"),
    ("The very real Tom Reed said so.",),
    (
        "They heard Ann Hale, Inspector General of the Department of Labor, and Tom Reed, Deputy Comptroller.",
        "Ann Hale: inspector general, Department of Labor, current",
        "Tom Reed: deputy comptroller, -, current",
    ),
    (
        "Ann Hale, Director of Housing, 2001\u20132005, gave evidence.",
        "Ann Hale: director of housing, -, 2001/2005",
    ),
    (
        "Ann Hale (Director of Housing, 2001\u20132005) gave evidence.",
        "Ann Hale: director of housing, -, 2001/2005",
    ),
    ("Ann Hale, director of housing, 14 High Street, came.", "Ann Hale: director of housing, -, current"),
    ("Tom Reed, until recently ambassador to Chile, said so.", "Tom Reed: ambassador, Chile, former"),
    ("Tom Reed, until last year ambassador to Chile, said so.", "Tom Reed: ambassador, Chile, /2016"),
    ("Tom Reed, mayor of Fell at the time, said so.", "Tom Reed: mayor, Fell, current ?"),
    ("Tom Reed, mayor of Fell when the fire broke out, said so.", "Tom Reed: mayor, Fell, current ?"),
    ("Tom Reed, mayor of Fell, when asked, said so.", "Tom Reed: mayor, Fell, current"),
    ("In 2006 the mayor of Fell, Ann Hale, said so.", "Ann Hale: mayor, Fell, current 2006"),
    ("In May the mayor of Fell, Ann Hale, said so.", "Ann Hale: mayor, Fell, current"),
    (
        "Succeeding Tom Reed as chairman of Orb Limited in 1991, Ann Hale cut costs.",
        "Tom Reed: chairman, Orb Limited, /1991",
        "Ann Hale: chairman, Orb Limited, 1991/",
    ),
    ("The trust sacked its director of nursing, Ann Hale, in May 2004.", "Ann Hale: director of nursing, -, /2004-05"),
    (
        "Ministers called on the mayor to sack the director of nursing, Ann Hale.",
        "Ann Hale: director of nursing, -, former (called-for)",
        "Ann Hale: director of nursing, -, current",
    ),
    ("Chief executive Ann Hale retires next month.", "Ann Hale: chief executive, -, /2017-10 (planned)"),
]
"""Titles before and after names, with letters, ages and years between."""


@pytest.mark.parametrize("row", WITNESSES + BESIDE_NAMES)
def test_a_career_is_read(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(text) == tuple(expected)
