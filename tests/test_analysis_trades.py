"""What somebody was beside a trade, papers and ships named between quotation marks, and whose time is whose there."""

import pytest

from tests.held import tenures

BESIDE_TRADES = [
    (
        "Ann Hale is a British art historian and academic specialised in Peru, and the Dean of Fell College from 2008 "
        "to June 2014.",
        "Ann Hale: dean, Fell College, 2008/2014-06",
    ),
    (
        "Tom Reed was an American politician and businessman, the first Mayor of Leeds, and also the first president "
        "of Orb Insurance Company.",
        "Tom Reed: mayor, Leeds, former",
        "Tom Reed: president, Orb Insurance Company, former",
    ),
    (
        "Tom Reed was a United States Army general, and the tenth commandant of Fell College from 1982 to 1985.",
        "Tom Reed: commandant, Fell College, 1982/1985",
    ),
    (
        "Tom Reed was a researcher of social development, Dean of the Fell School from 1987 to 1996.",
        "Tom Reed: dean, Fell School, 1987/1996",
    ),
    ("Tom Reed was a designer and explorer, a Fellow of the Orb Society.", "Tom Reed: fellow, Orb Society, former"),
    ("Tom Reed was a designer and explorer, a member of the Orb Party.",),
    ("Tom Reed was a designer and explorer, the manager said.",),
    ("Tom Reed was a designer in Hull and the mayor of Fell told him so.",),
    ("Tom Reed was a theologian and editor, with Orr, of a work.",),
    ("Tom Reed was a baker from 1908 to 1912 and principal.",),
    (
        "Tom Reed was an American Democrat who served as mayor of Fell from 1920 to 1924.",
        "Tom Reed: mayor, Fell, 1920/1924",
    ),
]
"""Posts that follow a trade, and what only stands behind one."""


@pytest.mark.parametrize("row", BESIDE_TRADES)
def test_a_post_may_follow_a_trade(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


QUOTED = [
    (
        'Tom Reed was editor of "The Orb Republic" from 1997 to 1999.',
        "Tom Reed: editor, The Orb Republic, 1997/1999",
    ),
    (
        "Tom Reed was the founding editor of “Orb News” until 2006 and has been the editor-in-chief of “Spirit” since "
        "2003.",
        "Tom Reed: founding editor, Orb News, /2006",
        "Tom Reed: editor-in-chief, Spirit, 2003/",
    ),
    (
        'In 1910 Tom Reed became manager of the radical arts and crafts newspaper "Fell Freedom," which he founded.',
        "Tom Reed: manager, Fell Freedom, 1910/",
    ),
    ('Tom Reed was captain of his own "Orb" from 1910.', "Tom Reed: captain, Orb, 1910/"),
    ('Tom Reed was director of "The Orb Republic" from 1997 to 1999.', "Tom Reed: director, -, former"),
    ('Tom Reed, the editor of "what it was" in 1990, left.', "Tom Reed: editor, -, current"),
    ('Tom Reed was editor of "Orb.', "Tom Reed: editor, -, former"),
]
"""Papers and ships between quotation marks; a work has no holder of a post."""


@pytest.mark.parametrize("row", QUOTED)
def test_a_body_may_be_named_between_quotation_marks(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


TIMES = [
    (
        "Tom Reed was clerk of Fell, Ohio in 1700 and in 1701 was a deputy of the Fell Court.",
        "Tom Reed: clerk, Fell, Ohio, current 1700",
        "Tom Reed: deputy, Fell Court, current 1701",
    ),
    (
        "Tom Reed was vicar of Moville, followed by a tenure as rector of Fell from 1982 to 1986.",
        "Tom Reed: vicar, Moville, former",
        "Tom Reed: rector, Fell, 1982/1986",
    ),
    (
        "About 1711 Tom Reed was born; he went on to become mayor of Fell.",
        "Tom Reed: mayor, Fell, current",
    ),
    (
        "In 1964 Tom Reed settled in Fell and was made its mayor.",
        "Tom Reed: mayor, -, 1964/",
    ),
    (
        "Tom Reed was Prime Minister of Serbia from 1985 to 1994 and from 1996 to 2004, and leader of the Orb Party.",
        "Tom Reed: prime minister, Serbia, 1985/1994",
        "Tom Reed: prime minister, Serbia, 1996/2004",
        "Tom Reed: leader, Orb Party, former",
    ),
    (
        "Tom Reed was clerk of Fell from 1985 to 1994 and, in 1996, mayor of Hull.",
        "Tom Reed: clerk, Fell, 1985/1994",
        "Tom Reed: mayor, Hull, current 1996",
    ),
    (
        "Tom Reed was a founder in 1831 of the Bank of Fell, with Sam Holt and others, and became its chairman.",
        "Tom Reed: founder, -, current 1831",
        "Tom Reed: chairman, Bank of Fell, current",
    ),
    (
        "Tom Reed was a Fellow of the Orb Society and editor from 1983 to 2001 of the Fell Notes.",
        "Tom Reed: fellow, Orb Society, former",
        "Tom Reed: editor, -, 1983/2001",
    ),
    (
        "Ann Hale served in the Orb Administration as chairman of the Fell Council from 1993 to 1995.",
        "Ann Hale: chairman, Fell Council, 1993/1995",
    ),
    (
        "Ann Hale served in the Orb Administration as best she could.",
        "Ann Hale: -, Orb Administration, former",
    ),
    (
        "Ann Hale is a pianist, currently serving as director of Orb Choir.",
        "Ann Hale: director, Orb Choir, current",
    ),
    (
        "Ann Hale was a pianist, serving as director of Orb Choir.",
        "Ann Hale: director, Orb Choir, former",
    ),
    ("Ann Hale was named governor of Fell, but died before assuming the post.",),
    (
        "Ann Hale was named governor of Fell, but sang before assuming the worst.",
        "Ann Hale: governor, Fell, current",
    ),
    (
        "When Sam Hunt left Orb Bank in July 1781, Kean was elected and became mayor of Fell.",
        "Sam Hunt: -, Orb Bank, /1781-07",
    ),
    (
        "Ann Hale, MBE was elected in 1981 and became mayor of Fell.",
        "Ann Hale: mayor, Fell, current",
    ),
    (
        "Ann Hale served in the Roman Catholic Church as the second Bishop of Fell from 1920 to 1951.",
        "Ann Hale: bishop, Fell, 1920/1951",
    ),
    ("Roman Church was mayor of Fell from 1920 to 1951.", "Roman Church: mayor, Fell, 1920/1951"),
]
"""Which of two times is whose, and who it was."""


@pytest.mark.parametrize("row", TIMES)
def test_a_time_is_that_of_its_own_post(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)
