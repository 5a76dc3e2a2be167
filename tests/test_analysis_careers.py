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
    ("My name is Ann Hale. She was clerk of Fell Council until 2004.",),
    ("My name is Ann Hale. I met Tom Reed. He was clerk of Fell until 2004.", "Tom Reed: clerk, Fell, /2004"),
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
    (
        "The trust sacked its director of nursing, Ann Hale, in May 2004.",
        "Ann Hale: director of nursing, trust, /2004-05",
    ),
    (
        "Ministers called on the mayor to sack the director of nursing, Ann Hale.",
        "Ann Hale: director of nursing, -, former (called-for)",
        "Ann Hale: director of nursing, -, current",
    ),
    ("Chief executive Ann Hale retires next month.", "Ann Hale: chief executive, -, /2017-10 (planned)"),
]
"""Titles before and after names, with letters, ages and years between."""


LIVES = [
    (
        "Tom Reed was appointed a recorder in 1974, a circuit judge in 1979 and a judge of the High Court in 1988.",
        "Tom Reed: recorder, -, 1974/",
        "Tom Reed: circuit judge, -, 1979/",
        "Tom Reed: judge, High Court, 1988/",
    ),
    (
        "Ann Hale was deputy leader (2006\u201308) and leader (2008\u201310) of Fell Council.",
        "Ann Hale: deputy leader, Fell Council, 2006/2008",
        "Ann Hale: leader, Fell Council, 2008/2010",
    ),
    (
        "Tom Reed was governor of Bengal, 1927\u201332, and high commissioner in Canada, 1934\u201338.",
        "Tom Reed: governor, Bengal, 1927/1932",
        "Tom Reed: high commissioner, Canada, 1934/1938",
    ),
    (
        "Tom Reed is a teacher. From 1925 until his retirement in 1950 he was headmaster of Fell School.",
        "Tom Reed: headmaster, Fell School, 1925/1950",
    ),
    (
        "Tom Reed is a teacher. From 1925 until the war he was headmaster of Fell School.",
        "Tom Reed: headmaster, Fell School, 1925/",
    ),
    (
        "Tom Reed was curate of Fell until 1965, when he became vicar of Orb.",
        "Tom Reed: curate, Fell, /1965",
        "Tom Reed: vicar, Orb, 1965/",
    ),
    ("Ann Hale worked her way up to become chair of Orb Limited in 1980.", "Ann Hale: chair, Orb Limited, 1980/"),
    ("Ann Hale beat Tom Reed to become chair of Orb Limited in 1980.", "Ann Hale: chair, Orb Limited, 1980/"),
    (
        "Ann Hale moved to Rome in the hope to become chair of Orb Limited.",
        "Ann Hale: chair, Orb Limited, current (planned)",
    ),
    (
        "Tom Reed was mayor of Fell twice, in 1990\u201392 and 1998\u20132000.",
        "Tom Reed: mayor, Fell, 1990/1992",
        "Tom Reed: mayor, Fell, 1998/2000",
    ),
    ("As mayor of Fell from 1990 to 1992 Tom Reed built much.", "Tom Reed: mayor, Fell, 1990/1992"),
    ("Soon after mayor of Fell from 1990 to 1992 Tom Reed built much.",),
    (
        "Tom Reed is a don. In 1990 he succeeded his father as master of Fell College.",
        "Tom Reed: master, Fell College, 1990/",
    ),
    ("Senator Tom Reed said so.",),
    (
        "Ann Hale, head of the Department of Health and Social Care, and Tom Reed, clerk of Fell Council, came.",
        "Ann Hale: head, Department of Health and Social Care, current",
        "Tom Reed: clerk, Fell Council, current",
    ),
    ("Ann Hale was clerk of Fell Council from 1998 until the end.", "Ann Hale: clerk, Fell Council, 1998/"),
    ("Ann Hale was clerk of Fell from 1998 until she moved and, in 2004, wed.", "Ann Hale: clerk, Fell, 1998/"),
    ("Ann Hale was elected Member of Parliament for Fell in 1990.", "Ann Hale: member of parliament, Fell, 1990/"),
    ("Ann Hale might become mayor of Fell in 1960.", "Ann Hale: mayor, Fell, 1960/ (conditional)"),
    ("Sen. Ann Hale (R-Maine) said so.", "Ann Hale: senator, Maine, current"),
    ("Rep. Ann Hale, D-Ohio, said so.", "Ann Hale: representative, Ohio, current"),
    ("Sen. Ann Hale (Maine) said so.",),
    ("Democratic Senator Ann Hale of Ohio said so.", "Ann Hale: senator, Ohio, current"),
    (
        "Ann Hale is a politician who has been Member of Parliament (MP) for Fell since 1990.",
        "Ann Hale: member of parliament, Fell, 1990/",
    ),
    (
        "The head of the Office of Rural Affairs (ORA), Mr Max Bourke, said so.",
        "Max Bourke: head, Office of Rural Affairs, current",
    ),
    ("Until her death in 1960 Ann Hale was chairman of the Fell Trust.", "Ann Hale: chairman, Fell Trust, /1960"),
    ("Until her death Ann Hale was chairman of the Fell Trust.", "Ann Hale: chairman, Fell Trust, former"),
    (
        "Ann Hale was a nurse at Fell Hospital until 1925, when she was appointed matron of Orb Hospital.",
        "Ann Hale: nurse, Fell Hospital, /1925",
        "Ann Hale: matron, Orb Hospital, 1925/",
    ),
    ("Ann Hale would become mayor of Fell in 1960.", "Ann Hale: mayor, Fell, 1960/"),
    ("Ann Hale would become mayor of Fell if they asked.", "Ann Hale: mayor, Fell, current (conditional)"),
    (
        "Ann Hale resigned as mayor of Fell in May 2013 and was succeeded by the economist Tom Reed.",
        "Tom Reed: mayor, Fell, 2013-05/",
    ),
    ("Ann Hale, clerk of Fell Council (FC", "Ann Hale: clerk, Fell Council, current"),
    ("Auditor-General (AG) Ann Hale said so.", "Ann Hale: auditor-general, -, current"),
    ("The bishop of Hull, the Right Rev Ann Hale, said so.", "Ann Hale: bishop, Hull, current"),
    ("The bishop of Hull, the Ann Hale fund, said so.",),
    ("Ann Hale rose. Her deputy, Tom Reed, said so.", "Tom Reed: deputy, -, current"),
    ("Ann Hale rose. A deputy, Tom Reed, said so.",),
    ("Tom Reed was a curate at St Brannock's from 1990 to 1994.", "Tom Reed: curate, St Brannock's, 1990/1994"),
    (
        "After four years as vicar of Fell, Tom Reed became dean of Hull in 1950.",
        "Tom Reed: vicar, Fell, /1950",
        "Tom Reed: dean, Hull, 1950/",
    ),
    ("After four years as vicar of Fell, Tom Reed fell ill.", "Tom Reed: vicar, Fell, former"),
    (
        "The board has appointed Ann Hale as our first commissioner of buses.",
        "Ann Hale: commissioner of buses, -, current",
    ),
    ("In that post office Ann Hale was calm.",),
]
"""Several posts in a sentence, and stretches told in two parts."""


@pytest.mark.parametrize("row", WITNESSES + BESIDE_NAMES + LIVES)
def test_a_career_is_read(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(text) == tuple(expected)


WITNESS = """Q. Would you tell us your full name, please?
A. Venla Ilona Whittaker.

Q. You are presently the chief risk officer of the Fell Fund?
A. I am, yes.

Q. And you have held that position since February 2015?
A. That's right.

Q. You stayed in that post until May 2017?
A. Yes.
"""


def test_a_witness_is_known_by_the_name_they_give() -> None:
    assert tenures(WITNESS) == (
        "Venla Ilona Whittaker: chief risk officer, Fell Fund, current",
        "Venla Ilona Whittaker: chief risk officer, Fell Fund, 2015-02/",
        "Venla Ilona Whittaker: chief risk officer, Fell Fund, /2017-05",
    )


EMPLOYED = [
    (
        "Ann Hale, chair of the Fell Trust, spoke. Tom Reed, the treasurer, resigned. Eva Cole, a cook, left.",
        "Ann Hale: chair, Fell Trust, current",
        "Tom Reed: treasurer, Fell Trust, current",
    ),
    (
        "Ann Hale, chair of the Fell Trust, met Eva Cole, chair of Orb Limited. Tom Reed, the treasurer, spoke.",
        "Ann Hale: chair, Fell Trust, current",
        "Eva Cole: chair, Orb Limited, current",
        "Tom Reed: treasurer, -, current",
    ),
    (
        "Ann Hale, chair of the Fell Trust, met Tom Reed, the leader.",
        "Ann Hale: chair, Fell Trust, current",
        "Tom Reed: leader, -, current",
    ),
    (
        "Ann Hale, chair of the Rural Committee, met Tom Reed, the treasurer.",
        "Ann Hale: chair, Rural Committee, current",
        "Tom Reed: treasurer, -, current",
    ),
    (
        "Ann Hale was clerk of Fell College until 2004. Ms Hale was clerk from 1998.",
        "Ann Hale: clerk, Fell College, /2004",
        "Ann Hale: clerk, Fell College, 1998/",
    ),
    (
        "Orb Steel Corp said it named Ann Hale president. The company said Tom Reed, former clerk of Fell Ltd, was "
        "named treasurer. Orb said its board elected Ray Orr chairman.",
        "Ann Hale: president, Orb Steel Corp, current",
        "Tom Reed: clerk, Fell Ltd, former",
        "Tom Reed: treasurer, Orb Steel Corp, current",
        "Ray Orr: chairman, Orb Steel Corp, current",
    ),
    (
        "Orb Steel Corp said Fell Ltd had named Ann Hale president. Eva Cole said Tom Reed has been named treasurer.",
        "Ann Hale: president, -, current",
        "Tom Reed: treasurer, -, current",
    ),
]
"""A body that is named once is that of the same person's post, and of the posts that such a body has; so is a company
that announces them."""


@pytest.mark.parametrize("row", EMPLOYED)
def test_a_body_named_once_is_whose_post_it_is(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(text) == tuple(expected)


NOTHING = [
    "It is denied that Ann Hale served as mayor of Fell from 1990 to 1992 and from 1998 to 2000.",
    "Ann Hale enjoyed 1990 to 1995 as mayors of Fell do.",
    "Ann Hale spent 1990 as mayor of Fell.",
    "Ann Hale held several posts, including mayors of Fell.",
    "His first job was as a clerk at Fell Council.",
    "Ann Hale will succeed her father as chairman of Orb Limited.",
    "Ann Hale took command of the Fell Army.",
    "Members demanded Ann Hale's removal as chair of the Fell Trust in 2004.",
    "Ann Hale's retirement as chair of the Fell Trust was noted.",
    "A councillor in 2006, Ann Hale said so.",
    "The posts of chairmen of the Fell Trust were held by Ann Hale from 1950 to 1960.",
    "The chairman of the Fell Trust was held by Ann Hale in 1950.",
    "The governor named Ann Hale to the Fell Commission.",
    "He agreed to become mayor of Fell.",
    "Ann Hale rose. She stayed until 5 May 2004.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_career_that_is_not_told_is_not_read(text: str) -> None:
    assert tenures(text) == ()
