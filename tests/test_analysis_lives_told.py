"""Careers told by verbs and nouns: "followed by a tenure as", "as well as", and bodies whose names have an "and"."""

import pytest

from tests.held import tenures
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId

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


IN_TURN = [
    (
        "In May 1940 Tom Reed followed General Lord Orr as head of Fell College, and held this position until December "
        "1941, when he was succeeded by General Sam Holt.",
        "Tom Reed: head, Fell College, 1940-05/",
        "Orr: head, Fell College, /1940-05",
        "Tom Reed: head, Fell College, /1941-12",
        "Sam Holt: head, Fell College, 1941-12/",
    ),
    (
        "Tom Reed became major-general in 1936. He was succeeded by General Sam Holt in 1941.",
        "Tom Reed: major-general, -, 1936/",
        "Tom Reed: -, -, /1941",
        "Sam Holt: -, -, 1941/",
    ),
    (
        "Tom Reed became head of Fell College in 1936 and major-general in 1938. He held this position until 1941.",
        "Tom Reed: head, Fell College, 1936/",
        "Tom Reed: major-general, -, 1938/",
        "Tom Reed: head, Fell College, /1941",
    ),
    (
        "Tom Reed was general secretary of the Institution of Clerks (IC, now part of Orb) and a member of the Orb "
        "General Council from 1984 to 1988.",
        "Tom Reed: general secretary, Institution of Clerks, former",
        "Tom Reed: member, Orb General Council, 1984/1988",
    ),
    (
        "Tom Reed served in the merchant navy from 1927 until 1932 when, after an illness, he joined the Fell Council.",
        "Tom Reed: -, merchant navy, 1927/1932",
        "Tom Reed: -, Fell Council, 1932/",
    ),
    ("Tom Reed, lawyer and dean of Fell, was born in Hull in 1971.", "Tom Reed: dean, Fell, current"),
    ("Tom Reed, lawyer and dean of Fell, was robbed in Hull in 1971.", "Tom Reed: dean, Fell, current 1971"),
    (
        "In 1906 Tom Reed became a tutor at Fell School, holding this position until 1908, when he was promoted "
        "colonel, Royal Engineers, and left.",
        "Tom Reed: tutor, Fell School, 1906/1908",
        "Tom Reed: colonel, -, 1908/",
    ),
    ("Tom Reed was a British-born Anglican bishop.", "Tom Reed: Anglican bishop, -, former"),
    (
        "Tom Reed served as head of Fell College from 1926 to 29, and mayor of Hull from 1929 to 1934.",
        "Tom Reed: head, Fell College, 1926/1929",
        "Tom Reed: mayor, Hull, 1929/1934",
    ),
    (
        "In 1911 Tom Reed left Orb College and afterwards served as captain of the Fell Rifles.",
        "Tom Reed: -, Orb College, /1911",
        "Tom Reed: captain, Fell Rifles, former",
    ),
    ("Tom Reed is a lawyer, member of the Socialist Party of Fell.",),
    (
        "In 1849 Tom Reed was elected Downing Professor of Laws at Orb College.",
        "Tom Reed: Downing professor of Laws, Orb College, 1849/",
    ),
    (
        "In 1938 Tom Reed became warden of St Paul's College, Hull, then in 1944 archdeacon of Fell.",
        "Tom Reed: warden, St Paul's College, 1938/",
        "Tom Reed: archdeacon, Fell, 1944/",
    ),
    (
        "The 8th substantive vice-chancellor of the university was Professor Ann Hale from June 2011 to June 2016.",
        "Ann Hale: vice-chancellor, university, 2011-06/2016-06",
    ),
    (
        "In 1917 Tom Reed became director of Orb Bank, and held this post until, in 1919, he left.",
        "Tom Reed: director, Orb Bank, 1917/1919",
    ),
    (
        "Tom Reed joined the Orb Bank’s social insurance department in 1954, before moving to Hull in 1958 and "
        "becoming general secretary in 1963.",
        "Tom Reed: -, Orb Bank’s social insurance department, 1954/",
        "Tom Reed: general secretary, -, 1963/",
    ),
    (
        "Tom Reed joined it in 1954, before the war and becoming general secretary in 1963.",
        "Tom Reed: general secretary, -, 1963/",
    ),
    (
        "Tom Reed met Sam Orr, whom he succeeded as general secretary in 1946.",
        "Tom Reed: general secretary, -, 1946/",
        "Sam Orr: general secretary, -, /1946",
    ),
    (
        "From 1868 to 1873 and again from 1883 to 1888 Tom Reed was dean of Fell.",
        "Tom Reed: dean, Fell, 1868/1873",
        "Tom Reed: dean, Fell, 1883/1888",
    ),
    (
        "Tom Reed was a clerk at Orb Bank, moving on to the post of chief clerk in 1979.",
        "Tom Reed: clerk, Orb Bank, former",
        "Tom Reed: chief clerk, -, 1979/",
    ),
    ("Tom Reed has begun his new role as secretary of the Orb Trust.", "Tom Reed: secretary, Orb Trust, current"),
    ("Tom Reed entered the Royal Engineers in 1884.", "Tom Reed: -, Royal Engineers, 1884/"),
    ("Tom Reed entered the police station in 1984.",),
    (
        "Tom Reed succeeded to command of the Cavalry Corps in June 1915.",
        "Tom Reed: commander, Cavalry Corps, 1915-06/",
    ),
]
"""One post after the other, and whose each is."""


@pytest.mark.parametrize("row", IN_TURN)
def test_posts_are_told_in_turn(row: tuple[str, ...]) -> None:
    text, *read = row
    assert sorted(tenures(text)) == sorted(read)


def test_a_day_since_which_somebody_served_is_not_the_document_s() -> None:
    text = "Ann Hale served from 1st October 1985 - 1989 as head of Fell College. Then Tom Reed was head of it."
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    assert extract(document).document.published is None


def test_what_somebody_will_do_is_of_no_year_told_before() -> None:
    text = "Ann Hale, head of Fell College, took over in October 2011 and will retire on October 7."
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    assert all(one.end is None for one in extract(document).statements)


WHOSE = [
    (
        "Tom Reed joined Orb College in 1972 where he established a reputation as an academic and teacher of music.",
        "Tom Reed: -, Orb College, 1972/",
    ),
    (
        "Tom Reed joined Orb College in 1972 and established himself as head of Fell School in 1974.",
        "Tom Reed: -, Orb College, 1972/",
    ),
    (
        "Tom Reed was appointed to the board of Orb Bank in 2008 as a non-executive director.",
        "Tom Reed: non-executive director, Orb Bank, 2008/",
    ),
    ("Tom Reed was appointed to the board of Orb Bank in 2008.", "Tom Reed: board, Orb Bank, 2008/"),
    (
        "Tom Reed is the group chairman of Fell Holdings, chairman of Orb Bank as well as board member of Fell Trust.",
        "Tom Reed: group chairman, Fell Holdings, current",
        "Tom Reed: chairman, Orb Bank, current",
        "Tom Reed: board member, Fell Trust, current",
    ),
    (
        "Tom Reed was law lecturer at Orb College, and acted from 1862 to 1863 for Sam Holt as judge of the Court.",
        "Tom Reed: law lecturer, Orb College, former",
    ),
    ("Tom Reed was clerk of the united and combined council in 1990.", "Tom Reed: clerk, -, current 1990"),
    (
        "Tom Reed became mayor of Hull, 1881: commissioner of Orb, 1882 : dean of Fell, 1887 : he left.",
        "Tom Reed: mayor, Hull, 1881/",
        "Tom Reed: commissioner, Orb, 1882/",
        "Tom Reed: dean, Fell, 1887/",
    ),
    (
        "David Lake has stepped down from the position. Lake will, however, continue to serve as a director of Orb "
        "until his retirement on December 31, 2018.",
        "David Lake: director, Orb, /2018-12-31",
    ),
    (
        "Tom Reed was mayor of Hull in 1876, and in 1877-8 proposed a scheme.",
        "Tom Reed: mayor, Hull, current 1876",
    ),
    (
        "Coached by Sam Holt who rowed with Max Orr, Zork is drawn to it. He was mayor of Fell. As the mayor of Hull, "
        "he sang.",
    ),
    (
        "Coached by Sam Holt who rowed with Max Orr, Labour is drawn to it. He was mayor of Fell.",
        "Sam Holt: mayor, Fell, former",
    ),
    (
        "Tom Reed comes from a long career in the service, starting in 1984 as an assistant clerk and rising through "
        "the ranks to chief clerk before becoming mayor from 1998 to 2001.",
        "Tom Reed: assistant clerk, -, 1984/",
        "Tom Reed: chief clerk, -, current",
        "Tom Reed: mayor, -, 1998/2001",
    ),
    (
        "Tom Reed spent three years as a public prosecutor in Hull from 1981 to 1984.",
        "Tom Reed: public prosecutor, Hull, 1981/1984",
    ),
    (
        "Tom Reed was an officer of Orb, spending a further seven years as the union’s deputy secretary.",
        "Tom Reed: officer, Orb, former",
        "Tom Reed: deputy secretary, union, former",
    ),
    ("Tom Reed spent his money as the mayor.",),
    ("Tom Reed became Sporting Editor of The Fell Times.", "Tom Reed: sporting editor, Fell Times, current"),
    ("They met Tom Reed, former registrar of the High Court and Fell Court Ann Hale, and Sam Orr.",),
    (
        "Tom Reed was a surgeon at Orb Hospital, Leeds and formerly professor of pathology at Fell University, Hull.",
        "Tom Reed: surgeon, Orb Hospital, former",
        "Tom Reed: professor of pathology, Fell University, former",
    ),
    (
        "Tom Reed represented the Bay of Fell electorate in Parliament from 1871 to 1873.",
        "Tom Reed: member, Bay of Fell, 1871/1873",
    ),
    ("Ann Hale has represented the 40th district since 2013.", "Ann Hale: member, 40th district, 2013/"),
    (
        "Tom Reed was a member of Fell Council from 1929 to 1931, again from 1935 until 1953, when he left.",
        "Tom Reed: member, Fell Council, 1929/1931",
        "Tom Reed: member, Fell Council, 1935/1953",
    ),
    (
        "Tom Reed was mayor of Fell from 1990 to 1994, then from 1999 he farmed.",
        "Tom Reed: mayor, Fell, 1990/1994",
    ),
    (
        "It did well under the music directors Hans Reed and Rudolf Orr and in 1979, Sam Holt sang.",
        "Hans Reed: music director, -, current",
        "Rudolf Orr: music director, -, current",
    ),
    ("Ann Hale is one of the premier female singers.",),
    ("It was a council headed by Sam Holt's follower Max Orr in Hull.",),
    (
        "Tom Reed was agent of Orb in 1999. He was replaced by Sam Orr in 2004.",
        "Tom Reed: agent, Orb, current 1999",
        "Tom Reed: -, -, /2004",
        "Sam Orr: -, -, 2004/",
    ),
    (
        "Tom Reed was agent of Orb in 2003. He was replaced by Sam Orr in 2004.",
        "Tom Reed: agent, Orb, current 2003",
        "Tom Reed: agent, Orb, /2004",
        "Sam Orr: agent, Orb, 2004/",
    ),
]
"""Whose posts are told, and which of several."""


@pytest.mark.parametrize("row", WHOSE)
def test_a_post_is_that_of_whom_the_text_means(row: tuple[str, ...]) -> None:
    text, *read = row
    assert sorted(tenures(text)) == sorted(read)


ENTRIES = [
    (
        "REED, MAJOR PHILIP AUSTEN, O.B.E., died at Hull on June 12. He was a former president of Fell Club.",
        "Philip Austen Reed: president, Fell Club, former",
    ),
    (
        "REED, WILLIAM NORMAN, FIRST BARON, who died on June 12, was a vice-president of Fell Club.",
        "William Norman Reed: vice-president, Fell Club, former",
    ),
    (
        "REED OF HULL, THOMAS LEO, a past president of Fell Club, died at Hull.",
        "Thomas Leo Reed of Hull: president, Fell Club, former",
    ),
    (
        "Reed, Sir William Girling (1881 - 1945)\nHe was dean of Fell School from 1913 to 1920.",
        "William Girling Reed: dean, Fell School, 1913/1920",
    ),
    (
        "REED, SIR CHARLES BRADLEY (1837-1903)\n\nSon of the Rev. Dr. C. Reed, dean of Fell. He was mayor of Hull.",
        "C. Reed: dean, Fell, current",
        "Charles Bradley Reed: mayor, Hull, former",
    ),
    ("HULL, BEAUTIFUL AND BOLD, was burned. The mayor of Fell, Ann Hale, wept.", "Ann Hale: mayor, Fell, current"),
]
"""The first lines of entries in works of reference, and a headline."""


@pytest.mark.parametrize("row", ENTRIES)
def test_a_name_that_is_turned_round_is_read_the_right_way(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


def test_each_entry_of_a_dictionary_is_of_whom_it_is_headed_by() -> None:
    text = (
        "REED, SIR THOMAS BRADLEY (1837-1903)\n\nAfter that he was mayor of Fell in 1876.\n\n"
        "SHAW ORR, SIR K. (1845-1901)\n\nHe became dean of Hull in 1883.\n\nHULL, Fell (1992)\n"
    )
    assert tenures(text) == ("Thomas Bradley Reed: mayor, Fell, current 1876", "K. Shaw Orr: dean, Hull, 1883/")
