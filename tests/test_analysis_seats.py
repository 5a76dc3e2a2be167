"""Posts told of by a seat, a chair or a rank, at the body named beside the verb; and posts that share one verb."""

import pytest

from tests.held import tenures

SEATS = [
    ("Ann Hale chairs Orb Limited.", "Ann Hale: chair, Orb Limited, current"),
    ("Ann Hale headed Orb Limited to court.",),
    ("Ann Hale chaired Orb Limited meetings.",),
    (
        "Prior to her appointment to the High Court of Fell in 2003, Ann Hale wept.",
        "Ann Hale: -, High Court of Fell, 2003/",
    ),
    ("Prior to her visit to the High Court of Fell in 2003, Ann Hale wept.",),
    ("Ann Hale entered cabinet in 1878.", "Ann Hale: -, cabinet, 1878/"),
    ("Fell Council (led by Ann Hale) wept.", "Ann Hale: leader, Fell Council, current"),
    ("The council is led by a mayor, currently Ann Hale.", "Ann Hale: leader, council, current"),
    (
        "Ann Hale, chief constable of Devon and Cornwall, wept.",
        "Ann Hale: chief constable, Devon and Cornwall, current",
    ),
    ("Ann Hale, MP for Bath and Wells, wept.", "Ann Hale: MP, Bath and Wells, current"),
    ("Oklahoma Sen. Ann Hale wept.", "Ann Hale: senator, Oklahoma, current"),
    ("Ohio Republican Sen. Ann Hale wept.", "Ann Hale: senator, Ohio, current"),
    ("Sen. Ann Hale, a Republican from Ohio, wept.", "Ann Hale: senator, Ohio, current"),
    ("Democratic Rep. Ann Hale of Ohio wept.", "Ann Hale: representative, Ohio, current"),
    ("Democratic Rep. Ann Hale wept.", "Ann Hale: representative, -, current"),
    ("Ann Hale MP (Labour, Fell North) wept.", "Ann Hale: MP, Fell North, current"),
    ("Ann Hale MP (Liberal Democrat, Fell and Moor) wept.", "Ann Hale: MP, Fell and Moor, current"),
    ("Ann Hale TD (Fine Gael, Fell) wept.", "Ann Hale: TD, Fell, current"),
    ("Ann Hale MP for Fell North wept.", "Ann Hale: MP, Fell North, current"),
    ("Ann Hale joined the board of Orb Limited in 1991.", "Ann Hale: board, Orb Limited, 1991/"),
    (
        "Ann Hale joined the board of directors of Orb Limited in 1991.",
        "Ann Hale: board of directors, Orb Limited, 1991/",
    ),
    ("Ann Hale was appointed to the advisory board of the Fell Bank.", "Ann Hale: advisory board, Fell Bank, current"),
    ("Ann Hale joined the staff of the Fell Museum in 1920.", "Ann Hale: staff, Fell Museum, 1920/"),
    ("Ann Hale joined the faculty at Orb University in 1920.", "Ann Hale: faculty, Orb University, 1920/"),
    ("Ann Hale was elected to parliament in 1991.", "Ann Hale: -, parliament, 1991/"),
    ("In 1991 Ann Hale was re-elected to the state legislature.", "Ann Hale: -, state legislature, 1991/"),
    ("Ann Hale received the brevet rank of colonel in 1801.", "Ann Hale: colonel, -, 1801/"),
    ("Ann Hale attained the rank of colonel in 1801.", "Ann Hale: colonel, -, 1801/"),
    ("In 1930 Ann Hale was given command of the 8th Naval Division.", "Ann Hale: commander, 8th Naval Division, 1930/"),
    ("Ann Hale was given the post of clerk of Orb Limited in 1890.", "Ann Hale: clerk, Orb Limited, 1890/"),
    ("Ann Hale started in 1962 as clerk of Orb Limited.", "Ann Hale: clerk, Orb Limited, 1962/"),
    ("Ann Hale held the chair of law at Orb College from 1920.", "Ann Hale: chair of law, Orb College, 1920/"),
    ("Ann Hale held the chair of law at Orb College.", "Ann Hale: chair of law, Orb College, former"),
    ("Ann Hale is a cook. Her final appointment was as clerk of Orb from 2015.", "Ann Hale: clerk, Orb, 2015/"),
    (
        "Ann Hale moved to the Fell Institute of Technology, Leeds as head of chemistry in 1990.",
        "Ann Hale: head of chemistry, Fell Institute of Technology, 1990/",
    ),
    ("Ann Hale held the directorship of the Fell Bureau in 1997.", "Ann Hale: director, Fell Bureau, current 1997"),
    ("Ann Hale moved to Orb College in 1951 as professor of law.", "Ann Hale: professor of law, Orb College, 1951/"),
    ("In 1714 Ann Hale succeeded Govert Bidlo in the chair of law.", "Ann Hale: chair of law, -, 1714/"),
    (
        "Ann Hale was general manager (1920\u201330) and chairman (1930\u201340) of Orb Limited.",
        "Ann Hale: general manager, Orb Limited, 1920/1930",
        "Ann Hale: chairman, Orb Limited, 1930/1940",
    ),
    (
        "Ann Hale wrote for the Fell Theatre, of which she became director in 1975.",
        "Ann Hale: director, Fell Theatre, 1975/",
    ),
    (
        "Ann Hale was clerk of the Fell Theatre, of which she became director in 1975.",
        "Ann Hale: clerk, Fell Theatre, former",
        "Ann Hale: director, Fell Theatre, 1975/",
    ),
    (
        "Ann Hale was employment secretary of Orb Limited, which she held from 1924 to 1933.",
        "Ann Hale: employment secretary, Orb Limited, 1924/1933",
    ),
    ("In 1949 Ann Hale served her curacy at Fell Church.", "Ann Hale: curate, Fell Church, current 1949"),
    ("Ann Hale was appointed to a lectureship at Orb College in 1920.", "Ann Hale: lecturer, Orb College, 1920/"),
    ("Ann Hale accepted a professorship at Orb College in 1920.", "Ann Hale: professor, Orb College, 1920/"),
    ("Ann Hale was elected to the regional council of Fell in 1920.", "Ann Hale: -, regional council of Fell, 1920/"),
    ("Ann Hale was elected to the Storting in 1920.", "Ann Hale: -, Storting, 1920/"),
    ("Ann Hale beat the sitting mayor, Tom Reed, in 1994.", "Tom Reed: mayor, -, /1994"),
    ("Elected to Fell Council in 1920, Ann Hale spoke.", "Ann Hale: -, Fell Council, 1920/"),
    (
        "After six years as lecturer at Fell College Ann Hale became professor of law in 1950.",
        "Ann Hale: lecturer, Fell College, /1950",
        "Ann Hale: professor of law, -, 1950/",
    ),
    (
        "Ann Hale is a cook. Her next assignment was as clerk of Orb Limited, where she served until 1984.",
        "Ann Hale: clerk, Orb Limited, former",
        "Ann Hale: clerk, Orb Limited, /1984",
    ),
    (
        "Ann Hale was a member of the Fell Council from 1920 to 1924 and the Orb Board from 1930 until 1940.",
        "Ann Hale: member, Fell Council, 1920/1924",
        "Ann Hale: member, Orb Board, 1930/1940",
    ),
    (
        "Ann Hale served as mayor of Fell (1920\u201324), treasurer (1925\u201327) and governor of Orb (1930\u201340).",
        "Ann Hale: mayor, Fell, 1920/1924",
        "Ann Hale: treasurer, -, 1925/1927",
        "Ann Hale: governor, Orb, 1930/1940",
    ),
    (
        "Ann Hale (born 1950) was a surgeon. In Fell her first commander was Mary Orr. She was made colonel in 1982.",
        "Mary Orr: commander, -, former",
        "Ann Hale: colonel, -, 1982/",
    ),
]
"""A sentence and what is read in it."""


@pytest.mark.parametrize("row", SEATS)
def test_a_seat_or_a_rank_is_a_post(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale joined the queue of Orb Limited in 1991.",
        "Sen. Ann Hale wept.",
        "In Oklahoma Sen. Ann Hale wept.",
        "Sen. Ann Hale, a friend from Ohio, wept.",
        "Oklahoma Judge's friend Ann Hale wept.",
        "Ann Hale joined the directors of Orb Limited in 1991.",
        "Ann Hale hoped to join the board of Orb Limited.",
        "The bill was appointed to the advisory board of the Fell Bank.",
        "Ann Hale was elected to address parliament in 1991.",
        "Ann Hale was named to parliament in 1991.",
        "Ann Hale received the brevet letter of the colonel in 1801.",
        "Ann Hale received the office of the colonel in 1801.",
        "In 1930 Ann Hale was given news of the 8th Naval Division.",
        "In 1930 Ann Hale was given lead of the 8th Naval Division.",
        "Ann Hale laughed in 1962 as clerk of Orb Limited.",
        "Ann Hale held the office of law at Orb College from 1920.",
        "Ann Hale gave command of the 8th Naval Division to another.",
        "In 1714 Ann Hale succeeded Govert Bidlo in the office of the colonel.",
        "Ann Hale never held the chair of law at Orb College.",
        "In 1714 Ann Hale succeeded Govert Bidlo in the board of governors of Orb.",
        "Ann Hale accepted the chairmanship of Orb Limited by 2001.",
        "Ann Hale was appointed to a friendship at Orb College in 1920.",
        "Ann Hale read the professorship at Orb College in 1920.",
        "The board appointed to a lectureship at Orb College in 1920 a clerk.",
        "Ann Hale defeated Tom Reed in 1994.",
        "Ann Hale defeated her rival Tom Reed in 1994.",
        "Tom Hoover died. Grabo, who was named acting director by the board, spoke.",
    ],
)
def test_what_only_looks_like_a_seat_is_none(text: str) -> None:
    assert not tenures(text)
