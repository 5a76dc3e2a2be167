"""Posts as announcements of appointments tell them: the last before this one, past ones, and where they were held."""

import pytest

from tests.held import tenures

ANNOUNCED = [
    (
        "Ana Holt was most recently director of housing at Calder Council.",
        "Ana Holt: director of housing, Calder Council, former",
    ),
    (
        "Ana Holt, most recently director of housing at Calder Council, left.",
        "Ana Holt: director of housing, Calder Council, former",
    ),
    (
        "Ana Holt has most recently been a director of Orb plc.",
        "Ana Holt: director, Orb plc, former",
    ),
    (
        "Ana Holt has served most recently as a director of Orb plc.",
        "Ana Holt: director, Orb plc, former",
    ),
    (
        "Ana Holt was recently appointed a director of Orb plc.",
        "Ana Holt: director, Orb plc, current",
    ),
    (
        "Ana Holt is past president of the Orb Society.",
        "Ana Holt: president, Orb Society, former",
    ),
    (
        "Ana Holt is a former mayor of Hull, a past president of the Orb Society and a one-time editor of Orb News.",
        "Ana Holt: mayor, Hull, former",
        "Ana Holt: president, Orb Society, former",
        "Ana Holt: editor, Orb News, former",
    ),
    (
        "The past chairman of Orb plc, Ana Holt, said so.",
        "Ana Holt: chairman, Orb plc, former",
    ),
    ("Ana Holt walked past the chairman of Orb plc.",),
    ("The car went past chief constable Tom Reed.",),
    (
        "As chairman of Orb plc and a member of Fell Council, Mr Tom Reed has strong links.",
        "Tom Reed: chairman, Orb plc, current",
        "Tom Reed: member, Fell Council, current",
    ),
    (
        "Ana Holt wept. As chairman of Orb plc and a member of Fell Council, she signed it.",
        "Ana Holt: chairman, Orb plc, current ?",
        "Ana Holt: member, Fell Council, current ?",
    ),
    ("Ana Holt wept. As chairman of Orb plc and a member of Fell Council, she would sign it.",),
    (
        "Ana Holt comes to the Fell Trust from Orb plc, where she was finance director.",
        "Ana Holt: finance director, Orb plc, former",
    ),
    (
        "Ana Holt moved to Orb plc in 1990, where she became chief executive in 1995.",
        "Ana Holt: chief executive, Orb plc, 1995/",
    ),
    (
        "Ana Holt moved to Hull, where she became mayor in 2004.",
        "Ana Holt: mayor, Hull, 2004/",
    ),
    (
        "Ana Holt lived in Hull, where she was a director.",
        "Ana Holt: director, -, former",
    ),
    (
        "Ana Holt studied at Orb University, where she was president of the Fell Society.",
        "Ana Holt: president, Fell Society, former",
    ),
    ("Ana Holt was taken to Fell Hospital, where her husband was the director.",),
    ("As chairman of Orb plc and the clerk, Ann Hale, met, it rained.",),
    (
        "Trial Attorneys Ann Hale and Tom Reed of the Public Integrity Section appeared.",
        "Ann Hale: trial attorney, Public Integrity Section, current",
        "Tom Reed: trial attorney, Public Integrity Section, current",
    ),
    (
        "The governor appointed his chief operating officer, Tom Reed, to serve as interim clerk of Fell Council.",
        "Tom Reed: interim clerk, Fell Council, current",
        "Tom Reed: chief operating officer, -, current",
    ),
    (
        "In May 2004 Orb Limited brought in a new chief executive, Ann Hale, to save it.",
        "Ann Hale: chief executive, Orb Limited, 2004-05/",
    ),
    (
        "Ann Hale, who left the state Senate to become the commissioner of works in May 2004, spoke.",
        "Ann Hale: commissioner of works, -, 2004-05/",
    ),
    (
        "Ann Hale, chief of Orb Bank, was placed on paid leave in May 2004.",
        "Ann Hale: chief, Orb Bank, /2004-05",
    ),
    ("Ann Hale said that the plan was put on leave.",),
    (
        "They met Senate Majority Leader Ann Hale and Senate Homes and Harbours Committee Chairman Tom Reed.",
        "Ann Hale: senate majority leader, -, current",
        "Tom Reed: chairman, Senate Homes and Harbours Committee, current",
    ),
    (
        "Ann Hale was made director of the Institute for Bridges December 2011.",
        "Ann Hale: director, Institute for Bridges, 2011-12/",
    ),
    (
        "Ann Hale was clerk of the Fell School Board June 1990 to May 1995.",
        "Ann Hale: clerk, Fell School Board, 1990-06/1995-05",
    ),
    ("They asked Mayor Tom May 3 times.", "Tom May: mayor, -, current"),
    (
        "Ann Hale's appointment as chair of an inquiry into the events surrounding the March 2003 vote was announced.",
        "Ann Hale: chair, -, current",
    ),
    ("Ann Hale's appointment as chair of an inquiry in March 2003 was announced.", "Ann Hale: chair, -, 2003-03/"),
    ("Ann Hale was junior counsel to the inquiry.", "Ann Hale: junior counsel, -, former"),
    (
        "Ann Hale, an aide to Mayor Tom Reed from 1997 to 2001, spoke.",
        "Ann Hale: aide, -, 1997/2001",
        "Tom Reed: mayor, -, current ?",
    ),
    (
        "Former Treasury Secretary Ann Hale was appointed on Monday.",
        "Ann Hale: treasury secretary, -, former",
    ),
    (
        "Ann Hale is a judge of Fell Court. She was appointed by the mayor in May 2012 to chair the Orb Group.",
        "Ann Hale: judge, Fell Court, current",
        "Ann Hale: chair, Orb Group, 2012-05/",
    ),
    (
        "Tom Reed was private secretary to Mayor Ann Hale.",
        "Tom Reed: private secretary, -, former",
        "Ann Hale: mayor, -, current ?",
    ),
    ("ANN HALE, Connecticut, Chairman", "Ann Hale: chairman, -, current"),
    ("ANN HALE, Connecticut, spoke as Chairman",),
    ("In a letter of 4 May 2003 the mayor, Ann Hale, told Tom Reed of it.", "Ann Hale: mayor, -, current 2003-05-04"),
    ("In a report of 4 May 2003 the mayor, Ann Hale, told Tom Reed of it.", "Ann Hale: mayor, -, current"),
    ("Ann Hale, Minority Counsel", "Ann Hale: minority counsel, -, current"),
    (
        "Ann Hale is clerk of Fell Council. Ms Hale, appointed by the mayor in 2006, spoke. She will leave next month.",
        "Ann Hale: clerk, Fell Council, current",
        "Ann Hale: clerk, Fell Council, 2006/",
        "Ann Hale: clerk, Fell Council, /2017-10 (planned)",
    ),
    (
        "Ann Hale is clerk of Fell Council. She will leave next month for a tour of Asia.",
        "Ann Hale: clerk, Fell Council, current",
    ),
    ("Ann Hale will have been clerk of Fell Council for ten years.", "Ann Hale: clerk, Fell Council, 2007~/"),
    ("Ann Hale will be clerk of Fell Council.", "Ann Hale: clerk, Fell Council, current (planned)"),
    (
        "Ann Hale served as a major and as governor of Fell (1792-1796).",
        "Ann Hale: major, -, former",
        "Ann Hale: governor, Fell, 1792/1796",
    ),
    ("Ann Hale served as governor of Fell (1792-1796).", "Ann Hale: governor, Fell, 1792/1796"),
    ("Chairman: Sir John Hale", "John Hale: chairman, -, current"),
    ("Chairman: Sir John Hale spoke.",),
    ("They met Ann Hale, MD, and Tom Reed, MD of Orb Bank.", "Tom Reed: MD, Orb Bank, current"),
    ("Ann Hale is no longer a minister.", "Ann Hale: minister, -, former"),
    ("Ann Hale is still a minister.", "Ann Hale: minister, -, current"),
    ("They met former state Rep. Ann Hale, D-Fell, in May.", "Ann Hale: representative, Fell, former"),
    ("They met state Rep. Ann Hale, D-Fell, in May.", "Ann Hale: representative, Fell, current"),
    ("They met Labour senator Ann Hale.", "Ann Hale: senator, -, current"),
    ("They met Senator Ann Hale.",),
    (
        "The two sacked were Tom Reed and head of treasury Ann Hale, a spokesman for Orb Bank said.",
        "Ann Hale: head of treasury, -, current",
    ),
    (
        "They met Ann Hale, a spokeswoman for Orb Bank, who said nothing.",
        "Ann Hale: spokeswoman, Orb Bank, current",
    ),
    ("Ann Hale, who is probably the party's sharpest critic, has advice.",),
    ("Ann Hale is a film critic of the Fell Times.", "Ann Hale: film critic, Fell Times, current"),
    ("Ann Hale, a veteran power broker in Fell Council circles, spoke.",),
    ("The mayor's appointments secretary, Ann Hale, spoke.", "Ann Hale: appointments secretary, -, current"),
    ("The mayor appointed a secretary, Ann Hale said.",),
    ("He was the only Consultant Urologist at the Orb Trust.",),
    (
        "Ann Hale, Consultant Urologist at the Orb Trust, spoke.",
        "Ann Hale: consultant urologist, Orb Trust, current",
    ),
    (
        "Board Member W. Douglas Lowe dissented.",
        "W. Douglas Lowe: board member, -, current",
    ),
]
"""A sentence and what is read in it: what was "most recently" so is over."""


@pytest.mark.parametrize("row", ANNOUNCED, ids=lambda row: row[0][:60])
def test_what_somebody_comes_from_is_told_as_it_was(row: tuple[str, ...]) -> None:
    text, *told = row
    assert tenures(text) == tuple(told)
