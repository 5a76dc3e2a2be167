"""Posts told in one breath: which are one person's, and which of them a time is of."""

import pytest

from tests.held import tenures

SHARED = [
    (
        "From 1855 to 1857 Tom Reed was chairman of Orb plc, clerk of the Fell Trust, and secretary of Hull College.",
        "Tom Reed: chairman, Orb plc, 1855/1857",
        "Tom Reed: clerk, Fell Trust, 1855/1857",
        "Tom Reed: secretary, Hull College, 1855/1857",
    ),
    (
        "From 1990 to 1995, Tom Reed was both chairman of Orb plc and the clerk of the Fell Trust.",
        "Tom Reed: chairman, Orb plc, 1990/1995",
        "Tom Reed: clerk, Fell Trust, 1990/1995",
    ),
    (
        "In 1990 Tom Reed was chairman of Orb plc and also a trustee of the Fell Trust.",
        "Tom Reed: chairman, Orb plc, current 1990",
        "Tom Reed: trustee, Fell Trust, current 1990",
    ),
    (
        "Until 2001 Tom Reed was chairman of Orb plc and later clerk of the Fell Trust.",
        "Tom Reed: chairman, Orb plc, /2001",
        "Tom Reed: clerk, Fell Trust, former",
    ),
    (
        "From 1990 to 1995 Tom Reed was chairman of Orb plc, and from 1995 clerk of the Fell Trust.",
        "Tom Reed: chairman, Orb plc, 1990/1995",
        "Tom Reed: clerk, Fell Trust, 1995/",
    ),
    (
        "From 1990 to 1995 Tom Reed was chairman of Orb plc, and clerk of the Fell Trust from 1995.",
        "Tom Reed: chairman, Orb plc, 1990/1995",
        "Tom Reed: clerk, Fell Trust, 1995/",
    ),
    (
        "From 1990 to 1995 Tom Reed was chairman of Orb plc and he is now a governor of Fell School.",
        "Tom Reed: chairman, Orb plc, 1990/1995",
        "Tom Reed: governor, Fell School, current",
    ),
    (
        "From 1990 to 1995 Tom Reed was chairman of Orb plc and the clerk of the Fell Trust was Ann Hale.",
        "Tom Reed: chairman, Orb plc, 1990/1995",
        "Ann Hale: clerk, Fell Trust, 1990/1995",
    ),
]
"""A time that opens for all the posts behind it, until one has a time of its own or is told of another."""


@pytest.mark.parametrize("row", SHARED, ids=lambda row: row[0][:40])
def test_a_time_that_opens_is_of_each_post_told_at_once(row: tuple[str, ...]) -> None:
    text, *told = row
    assert tenures(text) == tuple(told)


BODIES = [
    (
        "Ana Holt was governor of Punjab, West Bengal and Karnataka.",
        "Ana Holt: governor, Punjab, former",
        "Ana Holt: governor, West Bengal, former",
        "Ana Holt: governor, Karnataka, former",
    ),
    (
        "Ana Holt was ambassador to Chile, Peru and Bolivia from 1990 to 1995.",
        "Ana Holt: ambassador, Chile, 1990/1995",
        "Ana Holt: ambassador, Peru, 1990/1995",
        "Ana Holt: ambassador, Bolivia, 1990/1995",
    ),
    (
        "Ana Holt was appointed ambassador to Chile and Peru in 1990.",
        "Ana Holt: ambassador, Chile, 1990/",
        "Ana Holt: ambassador, Peru, 1990/",
    ),
    (
        "Ana Holt is chair of the Fell Trust, the Orb Trust and Calder Council.",
        "Ana Holt: chair, Fell Trust, current",
        "Ana Holt: chair, Orb Trust, current",
        "Ana Holt: chair, Calder Council, current",
    ),
    (
        "Ana Holt, the former governor of Punjab, West Bengal and Karnataka, died on Friday.",
        "Ana Holt: governor, Punjab, former",
        "Ana Holt: governor, West Bengal, former",
        "Ana Holt: governor, Karnataka, former",
    ),
    (
        "Ana Holt, president of Fell University and Orb College, said so.",
        "Ana Holt: president, Fell University, current",
        "Ana Holt: president, Orb College, current",
    ),
    (
        "Ana Holt, president of Fell University, and Orb College said so.",
        "Ana Holt: president, Fell University, current",
    ),
    (
        "Ana Holt was president of Fell University and Orb College honoured her.",
        "Ana Holt: president, Fell University, former",
    ),
    (
        "Ana Holt is chair of Orb plc, London, and the Calder Group.",
        "Ana Holt: chair, Orb plc, current",
        "Ana Holt: chair, Calder Group, current",
    ),
    (
        "Ana Holt is a spokeswoman for the Immigration and Naturalization Service.",
        "Ana Holt: spokeswoman, Immigration and Naturalization Service, current",
    ),
    (
        "Ana Holt is secretary of state for Scotland, Wales and Northern Ireland.",
        "Ana Holt: secretary of state, Scotland, Wales, current",
    ),
    (
        "Tom Reed was King of England, Scotland and Ireland.",
        "Tom Reed: king, England, Scotland, former",
    ),
    (
        "Ana Holt was mayor of Hull, England and moved to Leeds.",
        "Ana Holt: mayor, Hull, former",
    ),
    (
        "Ana Holt, chairman of the Board of Trade, Industry and Labour, said so.",
        "Ana Holt: chairman, Board of Trade, Industry and Labour, current",
    ),
    (
        "Ana Holt served as a director of Orb plc and Fell Ltd, and as a trustee of the Calder Trust.",
        "Ana Holt: director, Orb plc, former",
        "Ana Holt: trustee, Calder Trust, former",
        "Ana Holt: director, Fell Ltd, former",
    ),
]
"""One post at several bodies, and what only stands behind it."""


@pytest.mark.parametrize("row", BODIES, ids=lambda row: row[0][:60])
def test_a_post_said_once_is_held_at_each_body_of_a_list(row: tuple[str, ...]) -> None:
    text, *told = row
    assert tenures(text) == tuple(told)


TRADES = [
    (
        "Nicholas Reed is a British television producer and former editor of the Fell Times.",
        "Nicholas Reed: editor, Fell Times, former",
    ),
    (
        "Ana Holt was a teacher, headmaster of Fell School and mayor of Hull.",
        "Ana Holt: headmaster, Fell School, former",
        "Ana Holt: mayor, Hull, former",
    ),
    ("Ana Holt is a producer and the editor of the Fell Times resigned.",),
    ("Ana Holt is a British television producer.",),
    (
        "Ana Holt is chairman of Orb plc and a teacher.",
        "Ana Holt: chairman, Orb plc, current",
    ),
    (
        "Ana Holt, a lawyer, former chairman of Orb plc and member of Fell Council, said so.",
        "Ana Holt: chairman, Orb plc, former",
        "Ana Holt: member, Fell Council, former",
    ),
    ("Ana Holt, a lawyer, the director of Orb plc said, was ill.",),
    (
        "Ana Holt was an English cricketer, soldier, and colonial administrator who served as Governor of Fell.",
        "Ana Holt: governor, Fell, former",
    ),
    (
        "Ana Holt is a 34 year career law enforcement officer who served from 2009 to 2013 as chief of Orb Police.",
        "Ana Holt: chief, Orb Police, 2009/2013",
    ),
    ("Ana Holt was told by a clerk who served as mayor of Hull.",),
    (
        "Ana Holt was a visiting professor at Fell University, Calder University, and Orb University.",
        "Ana Holt: visiting professor, Fell University, former",
        "Ana Holt: visiting professor, Calder University, former",
        "Ana Holt: visiting professor, Orb University, former",
    ),
    (
        "Ana Holt was president of Fell University, Orb College and the Hull Institute honoured her.",
        "Ana Holt: president, Fell University, former",
    ),
    (
        "Ana Holt is secretary of the Department of Trade, Industry and Labour.",
        "Ana Holt: secretary, Department of Trade, Industry and Labour, current",
    ),
    (
        "Ana Holt was until recently an assistant secretary in the International Security Division.",
        "Ana Holt: assistant secretary, International Security Division, former",
    ),
    (
        "Today I announce the appointment of Mr Tom Reed as Chile's next ambassador to France.",
        "Tom Reed: ambassador, France, current",
    ),
]
"""Trades and posts in a row: only what has a body or an office of its own is a post held."""


@pytest.mark.parametrize("row", TRADES, ids=lambda row: row[0][:60])
def test_a_post_among_trades_is_held_by_whoever_plies_them(row: tuple[str, ...]) -> None:
    text, *told = row
    assert tenures(text) == tuple(told)


SEMICOLONS = [
    (
        "Ana Holt was lecturer in law at the University of Kent, 1979–87; reader, 1987–91; and professor, 1991–99.",
        "Ana Holt: lecturer in law, University of Kent, 1979/1987",
        "Ana Holt: reader, -, 1987/1991",
        "Ana Holt: professor, -, 1991/1999",
    ),
    (
        "Ana Holt was clerk of Fell Council from 1973 to 1981; head of Orb School from 1981 to 1985.",
        "Ana Holt: clerk, Fell Council, 1973/1981",
        "Ana Holt: head, Orb School, 1981/1985",
    ),
    (
        "Ana Holt was clerk of Fell Council; head of Orb School; and dean of Hull.",
        "Ana Holt: clerk, Fell Council, former",
        "Ana Holt: head, Orb School, former",
        "Ana Holt: dean, Hull, former",
    ),
    (
        "Ana Holt was appointed clerk of Fell Council in 1973; deputy treasurer in 1975; treasurer in 1981.",
        "Ana Holt: clerk, Fell Council, 1973/",
        "Ana Holt: deputy treasurer, -, 1975/",
        "Ana Holt: treasurer, -, 1981/",
    ),
    (
        "Ana Holt was clerk of Fell; the mayor wept.",
        "Ana Holt: clerk, Fell, former",
    ),
    (
        "Ana Holt was clerk of Fell in 1990; the mayor in 1991 was Tom Reed.",
        "Ana Holt: clerk, Fell, current 1990",
        "Tom Reed: mayor, -, current 1991",
    ),
    (
        "Ana Holt was clerk of Fell; mayor, Tom Reed; treasurer, Joan Orr.",
        "Ana Holt: clerk, Fell, former",
    ),
    (
        "Present were Ana Holt, clerk of Fell; Tom Reed, mayor of Orb; and Joan Orr.",
        "Ana Holt: clerk, Fell, current",
        "Tom Reed: mayor, Orb, current",
    ),
]
"""Posts parted by semicolons, and clauses that are."""


@pytest.mark.parametrize("row", SEMICOLONS, ids=lambda row: row[0][:60])
def test_posts_parted_by_semicolons_are_one_persons(row: tuple[str, ...]) -> None:
    text, *told = row
    assert tenures(text) == tuple(told)


SEATS = [
    (
        "Ana Holt also serves on the boards of Orb plc and the Fell Trust.",
        "Ana Holt: board member, Orb plc, current",
        "Ana Holt: board member, Fell Trust, current",
    ),
    (
        "Ana Holt sat on the boards of Orb plc, the Fell Trust and Calder Council from 2004 to 2010.",
        "Ana Holt: board member, Orb plc, 2004/2010",
        "Ana Holt: board member, Fell Trust, 2004/2010",
        "Ana Holt: board member, Calder Council, 2004/2010",
    ),
    (
        "Ana Holt has served on the Orb Commission, the Fell Panel and the Calder Committee.",
        "Ana Holt: member, Orb Commission, current",
        "Ana Holt: member, Fell Panel, current",
        "Ana Holt: member, Calder Committee, current",
    ),
    (
        "Ana Holt served on the Fell Committee and Orb Council thanked her.",
        "Ana Holt: member, Fell Committee, former",
    ),
    (
        "Ana Holt sits on the Fell Committee and the Orb Panel sits on Monday.",
        "Ana Holt: member, Fell Committee, current",
    ),
    ("Ana Holt served on several boards.",),
    ("Ana Holt served on the shares of Orb plc and the Fell Trust.",),
    ("Ana Holt served a writ on the Orb Commission and the Fell Panel.",),
    ("Ana Holt never served on the boards of Orb plc and the Fell Trust.",),
    ("Ana Holt will serve on the boards of Orb plc and the Fell Trust.",),
    (
        "Ana Holt served on the Orb Commission, Tom Reed on the Fell Panel.",
        "Ana Holt: member, Orb Commission, former",
    ),
    (
        "Ana Holt sits on the Fell Committee, and the Orb Panel, she said, is worse.",
        "Ana Holt: member, Fell Committee, current",
    ),
    (
        "Ana Holt served with the Orb Commission and the Fell Panel.",
        "Ana Holt: member, Orb Commission, former",
    ),
]
"""Seats on several bodies, and what else is served, and where."""


@pytest.mark.parametrize("row", SEATS, ids=lambda row: row[0][:60])
def test_a_seat_is_held_on_each_body_of_a_list(row: tuple[str, ...]) -> None:
    text, *told = row
    assert tenures(text) == tuple(told)
