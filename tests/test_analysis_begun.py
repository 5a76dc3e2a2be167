"""Careers begun at a body or as the holder of a post, and what else is begun."""

import pytest

from tests.held import tenures

BEGUN = [
    (
        "Ana Holt began her career as a clerk at Calder Council.",
        "Ana Holt: clerk, Calder Council, former",
    ),
    (
        "Ana Holt began her career as a clerk at Calder Council in 1990.",
        "Ana Holt: clerk, Calder Council, 1990/",
    ),
    (
        "Ana Holt began her career with Orb plc in 2015 as a receptionist.",
        "Ana Holt: receptionist, Orb plc, 2015/",
    ),
    (
        "Ana Holt began her legal career in 1994 at the Fell Law Office.",
        "Ana Holt: -, Fell Law Office, 1994/",
    ),
    (
        "Tom Reed began his career in public health in 1982 at the Orb Institute, where he worked for years.",
        "Tom Reed: -, Orb Institute, 1982/",
    ),
    (
        "In 1998 Tom Reed started his career in the police service, working as a traffic inspector in Hull.",
        "Tom Reed: traffic inspector, Hull, 1998/",
    ),
    (
        "Tom Reed started out as a reporter on the Fell Times.",
        "Tom Reed: reporter, Fell Times, former",
    ),
    (
        "Tom Reed started in the Home Office as a clerk in 1980.",
        "Tom Reed: clerk, Home Office, 1980/",
    ),
    (
        "Ana Holt began work at Orb plc in 1990.",
        "Ana Holt: -, Orb plc, 1990/",
    ),
    (
        "Ana Holt began her second term as mayor of Hull in May 2004.",
        "Ana Holt: mayor, Hull, 2004-05/",
    ),
    (
        "In 1990, Tom Reed began his career at Orb plc and became its chairman in 2001.",
        "Tom Reed: -, Orb plc, 1990/",
        "Tom Reed: chairman, -, 2001/",
    ),
    ("Ana Holt began her career in Paris in 1990.",),
    ("Ana Holt began her speech at Orb plc in 1990.",),
    ("Ana Holt began the day at Fell School as a guest of the headmaster.",),
    ("Ana Holt began talks with Orb plc in 1990.",),
    ("Ana Holt never began her career at Orb plc.",),
    ("Ana Holt hopes to begin her career at Orb plc as a clerk.",),
    ("Ana Holt began her career as the daughter of the mayor of Fell.",),
    ("Ana Holt began life in Orb House as the daughter of a clerk.",),
    ("Ana Holt began her career with a speech to the Orb Society.",),
    ("Ana Holt began 2004 as chairman of Orb plc.",),
    ("Ana Holt began the year as chairman of Orb plc.",),
    ("Ana Holt began her career as Tom Reed's secretary.",),
    ("Ana Holt started a new life at Orb House in 2004.",),
    ("The council started work at Orb House in 2004.",),
    ("The fire started in the office of Orb plc as the clerk left.",),
    (
        "Ana Holt rose from clerk to chief executive of Orb plc in 2004.",
        "Ana Holt: clerk, Orb plc, former",
        "Ana Holt: chief executive, Orb plc, 2004/",
    ),
    (
        "Ana Holt was in 1863 promoted from Assistant Emigration Agent to Emigration Agent.",
        "Ana Holt: assistant emigration agent, -, /1863",
        "Ana Holt: emigration agent, -, 1863/",
    ),
    (
        "Ana Holt rose from being a clerk at Orb plc to chief executive.",
        "Ana Holt: clerk, Orb plc, former",
        "Ana Holt: chief executive, -, current",
    ),
    ("Ana Holt was not promoted from deputy director to director.",),
    ("Ana Holt rose from her seat to the chairman of Orb plc.",),
    ("A letter from the clerk to the chairman of Orb plc was found.",),
    ("Complaints rose from director to director, Ana Holt said.",),
]
"""A sentence and what is read in it; what has no date is over."""


@pytest.mark.parametrize("row", BEGUN, ids=lambda row: row[0][:40])
def test_a_career_begins_where_it_is_said_to(row: tuple[str, ...]) -> None:
    text, *told = row
    assert tenures(text) == tuple(told)
