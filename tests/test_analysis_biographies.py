"""Whom a biography is of, and what is told of them rather than of whom they are told beside."""

import pytest

from tests.held import tenures

LIVES = [
    (
        "Ove Bildad Rusk\n\nAmerican soldier, born at Fell, on the 3rd of May 1853. In 1880 he became clerk of Orb.",
        "Ove Bildad Rusk: clerk, Orb, 1880/",
    ),
    ("Ove Bildad Rusk\n\nHe was born in Fell. He became mayor of Fell in 1880.", "Ove Bildad Rusk: mayor, Fell, 1880/"),
    (
        "The Rt. Rev. Ralph T. Dean died in May. Dean was appointed clerk of Fell College in 1951.",
        "Ralph T. Dean: clerk, Fell College, 1951/",
    ),
    (
        "Zolt Enos Pord (5 May 1937 \u2013 9 October 1994) was a lawyer. He was mayor of Fell from 1989 to 1993.",
        "Zolt Enos Pord: mayor, Fell, 1989/1993",
    ),
    (
        "Zolt Pord, 3rd Baron Pord, VC (May 5, 1937-October 9, 1994) was a clerk. His father was Ray Pord. "
        "Pord was mayor of Fell in 1989.",
        "Zolt Pord: mayor, Fell, current 1989",
    ),
    (
        "Zolt Pord (1837\u20131904) was a lawyer. He was mayor of Fell from 1889 to 1893.",
        "Zolt Pord: mayor, Fell, 1889/1893",
    ),
    (
        "Zolt Pord (; 1837\u20131904) was a painter. He was mayor of Fell from 1889 to 1893.",
        "Zolt Pord: mayor, Fell, 1889/1893",
    ),
    (
        "Zolt Pord (\u0417\u043e\u043b\u0442) (5 May 1937 \u2013 9 October 1994) was a painter. "
        "He was mayor of Fell from 1989 to 1993.",
        "Zolt Pord: mayor, Fell, 1989/1993",
    ),
    (
        "Zolt Pord CBE FREng, FIET (* 5 May 1937), is a painter. Pord was mayor of Fell from 1989 to 1993.",
        "Zolt Pord: mayor, Fell, 1989/1993",
    ),
    (
        "Zolt Pord is a retired Dutch army officer and painter. He was mayor of Fell from 1989 to 1993.",
        "Zolt Pord: mayor, Fell, 1989/1993",
    ),
    (
        "Zolt Pord was an English, later Danish, sculptor who lived in Hale. He was mayor of Fell from 1989 to 1993.",
        "Zolt Pord: mayor, Fell, 1989/1993",
    ),
    (
        "Zolt Pord (born 1937) was a lawyer.\n\nHis son is Ray Pord. His wife knew Ray Pord. Ray Pord met Bo Pord. "
        "His aunt left Ray Pord a house.\n\nHe was mayor of Fell from 1989 to 1993.",
        "Zolt Pord: mayor, Fell, 1989/1993",
    ),
    (
        "Ann Hale was a lawyer. A friend of Mary Orr, she was mayor of Fell from 1989 to 1993. Ann Hale died.",
        "Ann Hale: mayor, Fell, 1989/1993",
    ),
    (
        "Ann Hale was a lawyer. Born to Bo and Mary Orr, she was mayor of Fell from 1989 to 1993. Ann Hale died.",
        "Ann Hale: mayor, Fell, 1989/1993",
    ),
    (
        "Ann Hale was a lawyer. Following the election of Mary Orr in 2001, Hale wept. She was mayor of Fell in 1989.",
        "Ann Hale: mayor, Fell, current 1989",
    ),
    (
        "Ann Hale was a lawyer. Upon Mary Orr's return, she was mayor of Fell from 1989 to 1993. Ann Hale died.",
        "Mary Orr: mayor, Fell, 1989/1993",
    ),
]
"""The beginning of a life and what is read in it: "he" is whom it is of, not whom it names beside them."""


@pytest.mark.parametrize("row", LIVES)
def test_a_life_is_of_whom_it_begins_with(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


@pytest.mark.parametrize(
    "text",
    [
        "Fell Reach (5 May 1937 \u2013 9 October 1940) was a camp. He was mayor of Fell from 1989 to 1993.",
        "Zolt Pord (1837\u20131904) was a ship. It was mayor of Fell from 1889 to 1893.",
        "Zolt Pord (1837\u20131904), a ship, sank. He was mayor of Fell from 1889 to 1893.",
        "Zolt Pord was a ship. It was mayor of Fell from 1889 to 1893.",
        "Zolt Pord was a lawyers' club. It was mayor of Fell from 1889 to 1893.",
        "Zolt Pord was a gift of the bishop. It was mayor of Fell from 1889 to 1893.",
        "Zolt Pord was a publisher and printer. It was mayor of Fell from 1889 to 1893.",
        "Zolt Pord was an army officer training camp. It was mayor of Fell from 1889 to 1893.",
    ],
)
def test_years_that_are_no_life_make_nobody_of_a_name(text: str) -> None:
    assert not tenures(text)


NAMES = [
    ("Ann Hale was elected in the 1987 General Election.",),
    ("They met Attorney General Earl Orr.", "Earl Orr: attorney general, -, current"),
    ("They met Secretary of State Dean Orr.", "Dean Orr: secretary of state, -, current"),
]
"""A sentence and what is read in it: who is called Earl or Dean behind another title is no earl."""


@pytest.mark.parametrize("row", NAMES)
def test_a_title_that_is_none_is_not_read(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


TIMES = [
    ("Ann Hale met Tom Reed, who later became mayor of Fell, in 1999.", "Tom Reed: mayor, Fell, current"),
    ("Ann Hale met Tom Reed, now mayor of Fell, in 1999.", "Tom Reed: mayor, Fell, current"),
    ("Ann Hale knew the later mayor Tom Reed from school.", "Tom Reed: mayor, -, former"),
    ("Ann Hale served under Mayor Tom Reed from 2004 to 2008.", "Tom Reed: mayor, -, current"),
    ("Ann Hale was a delegate to the 1964 Fell Convention.", "Ann Hale: delegate, -, current 1964"),
    ("Ann Hale was chair of Orb Limited to 1964 inclusive.", "Ann Hale: chair, Orb Limited, /1964"),
    (
        "In 1951 Ann Hale sang. She was a delegate to that year's Fell Convention.",
        "Ann Hale: delegate, -, current 1951",
    ),
    (
        "Ann Hale is best known as director of Orb Limited under Mayor Bo Orr from 1981 to 1987.",
        "Ann Hale: director, Orb Limited, 1981/1987",
        "Bo Orr: mayor, -, current",
    ),
    (
        "Ann Hale was director of Orb Limited from 1978 to 1981, under its president Bo Orr, who succeeded Tom Reed.",
        "Ann Hale: director, Orb Limited, 1978/1981",
        "Bo Orr: president, Orb Limited, current",
        "Tom Reed: president, Orb Limited, former",
    ),
    (
        "Tom Reed resigned that position to become president of Orb Bank (1968\u20131981).",
        "Tom Reed: president, Orb Bank, 1968/1981",
    ),
    ("Bo Orr (born August 22, 1950) is a friend of the mayor of Fell, Ann Hale.", "Ann Hale: mayor, Fell, current"),
    (
        "Ann Hale stood for mayor in 1961, and became mayor of Fell in May of the following year.",
        "Ann Hale: mayor, Fell, 1962-05/",
    ),
    ("Tom Reed was selected to oppose the mayor of Fell in 1979.",),
    ("Tom Reed was promoted to full professor in 1979.", "Tom Reed: full professor, -, 1979/"),
    (
        "Ann Hale was elected mayor of Fell in 1980. Bo Orr defeated her in 1986.",
        "Ann Hale: mayor, Fell, 1980/",
        "Ann Hale: mayor, Fell, /1986",
    ),
    (
        "Ann Hale was elected mayor of Fell in 1980. Bo Orr defeated her in the primary in 1986.",
        "Ann Hale: mayor, Fell, 1980/",
    ),
    (
        "Ann Hale was elected mayor of Fell in 1980. Bo Orr ran and defeated the incumbent Ann Hale in 1986.",
        "Ann Hale: mayor, Fell, 1980/",
        "Ann Hale: mayor, Fell, /1986",
    ),
]
"""A sentence and what is read in it: a time is of what it stands beside, and a deed of whoever does it."""


@pytest.mark.parametrize("row", TIMES)
def test_a_time_is_of_what_it_stands_beside(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


HOLDERS = [
    ("Ann Hale was the Conservative mayor of Hull.", "Ann Hale: mayor, Hull, former"),
    (
        "Ann Hale was the Republican governor of the U.S. state of Ohio from 1981 to 1983.",
        "Ann Hale: governor, U.S. state of Ohio, 1981/1983",
    ),
    (
        "Ann Hale was Governor of the District of Alaska in 1889.",
        "Ann Hale: governor, District of Alaska, current 1889",
    ),
    (
        "Ann Hale is a member of the Board of Trustees of Orb Bank.",
        "Ann Hale: member, Board of Trustees of Orb Bank, current",
    ),
    ("Ann Hale is a British Labour Member of Parliament.", "Ann Hale: member of parliament, Parliament, current"),
    ("Ann Hale was a Liberal Democrat MP.", "Ann Hale: MP, -, former"),
    ("Ann Hale was a Democratic U.S. senator from 1958 to 1973.", "Ann Hale: senator, U.S., 1958/1973"),
    ("Ann Hale was the first woman mayor of Hull.", "Ann Hale: mayor, Hull, former"),
    ("Ann Hale was the second president of Orb Limited.", "Ann Hale: president, Orb Limited, former"),
    ("Ann Hale is the 73rd and current mayor of Hull.", "Ann Hale: mayor, Hull, current"),
    ("Ann Hale was the fourth and last governor of Alaska.", "Ann Hale: governor, Alaska, former"),
]
"""A sentence and what is read in it: what counts a holder, or says of which side they are, is neither post nor body."""


@pytest.mark.parametrize("row", HOLDERS)
def test_what_is_said_of_a_holder_is_no_part_of_the_post(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


ENTERED = [
    (
        "Ann Hale sang. Mayor Bo Orr named her chair of Orb Limited in 1967, and appointed her head of Fell School.",
        "Bo Orr: mayor, -, current",
        "Ann Hale: chair, Orb Limited, 1967/",
        "Ann Hale: head, Fell School, current",
    ),
    ("Ann Hale sang. The board of Orb Limited appointed her deputy in 1990.",),
    ("Ann Hale won election to the House of Commons in 1971.", "Ann Hale: -, House of Commons, 1971/"),
    ("Ann Hale took her seat in the House of Lords in 1999.", "Ann Hale: -, House of Lords, 1999/"),
    ("Ann Hale won a seat in Hull in 1971.",),
    (
        "Ann Hale was mayor of Fell from 1974 to 1984 and again from 1991 to 2002.",
        "Ann Hale: mayor, Fell, 1974/1984",
        "Ann Hale: mayor, Fell, 1991/2002",
    ),
    ("When Senator Bo Orr died in office in 1958, Ann Hale sang.", "Bo Orr: senator, -, /1958"),
    ("When Senator Bo Orr died in Hull in 1958, Ann Hale sang.",),
]
"""A sentence and what is read in it: seats won, terms served again, who is appointed "her" and who dies in office."""


@pytest.mark.parametrize("row", ENTERED)
def test_a_seat_is_won_and_held_again(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


CAREERS = [
    (
        "From 1975 to 1977, Tom Reed was seconded to Fell College as director of training.",
        "Tom Reed: director of training, Fell College, 1975/1977",
    ),
    (
        "In 1980 Tom Reed transferred to the Kent Police as assistant commissioner.",
        "Tom Reed: assistant commissioner, Kent Police, 1980/",
    ),
    (
        "Tom Reed was appointed clerk of Fell Council in 1947. He served in that office until 1953.",
        "Tom Reed: clerk, Fell Council, 1947/",
        "Tom Reed: clerk, Fell Council, /1953",
    ),
    (
        "Ann Hale was appointed mayor of Fell in 1901. She was succeeded by one of her students, Tom Reed, in 1940.",
        "Ann Hale: mayor, Fell, 1901/",
        "Ann Hale: mayor, Fell, /1940",
        "Tom Reed: mayor, Fell, 1940/",
    ),
    (
        "Tom Reed was elected bishop of Fell in 1980. He took charge on 26 November 1986.",
        "Tom Reed: bishop, Fell, 1980/",
        "Tom Reed: bishop, Fell, 1986-11-26/",
    ),
    ("Tom Reed is a retired British clerk.",),
    ("By 1967 Ann Hale had become director of Orb Limited.", "Ann Hale: director, Orb Limited, current 1967"),
    ("Ann Hale served in the adjutant general's division.",),
    (
        "When Ann Hale went to Hull to become director of Orb Limited, Tom Reed sang.",
        "Ann Hale: director, Orb Limited, current",
    ),
    (
        "Tom Reed came to Hull in 1929, and ultimately became chairman of Orb Limited.",
        "Tom Reed: chairman, Orb Limited, current",
    ),
    (
        "Graduating in 1968 and then marrying, Tom Reed was appointed clerk of Fell Council.",
        "Tom Reed: clerk, Fell Council, current",
    ),
    (
        "Ann Hale was appointed Her Majesty's Inspector of Mines in 2012.",
        "Ann Hale: inspector of mines, -, 2012/",
    ),
    ("John Duke CBE QPM was appointed clerk of Fell Council in 1947.", "John Duke: clerk, Fell Council, 1947/"),
    (
        "Tom Reed sang before going to Hull in 1947 to become clerk of Fell Council.",
        "Tom Reed: clerk, Fell Council, 1947/",
    ),
]
"""A sentence of a career and what is read in it."""


@pytest.mark.parametrize("row", CAREERS)
def test_a_career_is_read_step_by_step(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


LEADS = [
    ("Ann Hale was a Welsh teacher, politician and leader of Fell Council.", "Ann Hale: leader, Fell Council, former"),
    ("Ann Hale was a lawyer and the mayor of Fell resigned.",),
    ("Ann Hale is a businesswoman and member of the Labour Party.",),
    ("Ann Hale is a British economist and university administrator.",),
    ("Jeb Hale is the forty-third and current governor of Ohio.", "Jeb Hale: governor, Ohio, current"),
    ("Ann Hale became the youngest member of her family to vote.",),
    ("Ann Hale was appointed Commander of the Order of the British Empire in 1990.",),
    (
        "Ann Hale returned to Hull after the war and was appointed clerk of Fell Council in 1920.",
        "Ann Hale: clerk, Fell Council, 1920/",
    ),
    (
        "Ann Hale sang after Tom Reed came and was appointed clerk of Fell Council in 1920.",
        "Tom Reed: clerk, Fell Council, 1920/",
    ),
    ("Ann Hale won her seat in the House of Commons in 1994.", "Ann Hale: -, House of Commons, 1994/"),
]
"""How a life begins and what is read in it."""


@pytest.mark.parametrize("row", LEADS)
def test_a_post_is_read_beside_a_trade(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)
