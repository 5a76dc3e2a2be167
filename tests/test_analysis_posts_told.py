"""Posts as news and lives tell them in running prose: services joined, a job that was vacant, the post just told of."""

import pytest

from tests.held import tenures

TOLD = [
    ("Ann Hale began her career in the civil service.", "Ann Hale: -, civil service, former"),
    ("Ann Hale joined the civil service in 1958.", "Ann Hale: -, civil service, 1958/"),
    (
        "Ann Hale retired from the Indian diplomatic service in 1990.",
        "Ann Hale: -, Indian diplomatic service, /1990",
    ),
    ("The former Dean of Fell the Very Revd Ann Hale died on Tuesday.", "Ann Hale: dean, Fell, former"),
    ("The Dean of Fell, The Very Revd Dr Ann Hale, has written.", "Ann Hale: dean, Fell, current"),
    (
        "The Bishop of Fell the Right Revd Ann Hale and the Archdeacon of Orb the Ven Tom Reed spoke.",
        "Ann Hale: bishop, Fell, current",
        "Tom Reed: archdeacon, Orb, current",
    ),
    (
        "The clerk of Orb Council is to step down. Gill Orr - who was appointed to the role in August - is 50.",
        "Gill Orr: clerk, Orb Council, 2017-08/",
    ),
    ("The council has a new clerk. Ann Hale took up the post on Monday.", "Ann Hale: clerk, -, 2017-09-04/"),
    ("The chair is vacant. Ann Hale will take up the role in May.", "Ann Hale: chair, -, 2018-05/ (planned)"),
    ("Orb Limited had three clerks before Ann Hale took the post in May.", "Ann Hale: clerk, -, 2017-05/"),
    (
        "The finance director is to leave, the board said. Ann Hale has been in the job since 2010.",
        "Ann Hale: finance director, -, 2010/",
    ),
    (
        "A judge has been appointed the new head of Orb. The minister, Senator Tom Reed, said Mr Jay Orr took up the "
        "position in May.",
        "Tom Reed: minister, -, current",
        "Jay Orr: head, Orb, 2017-05/",
    ),
    ("Ann Hale took up her post at Orb College in 1990.", "Ann Hale: -, Orb College, 1990/"),
    (
        "Ann Hale was chairman of Orb. She held the office from 1979 to 1984.",
        "Ann Hale: chairman, Orb, former",
        "Ann Hale: chairman, Orb, 1979/1984",
    ),
    (
        "Ann Hale is clerk of Orb. She has been in post since 2004.",
        "Ann Hale: clerk, Orb, current",
        "Ann Hale: clerk, Orb, 2004/",
    ),
    (
        "Ann Hale has served as clerk of Orb since 2015 when she replaced Tom Reed.",
        "Ann Hale: clerk, Orb, 2015/",
    ),
    (
        "Ann Hale was clerk of Orb from May 1986. She left the firm in May 1986.",
        "Ann Hale: clerk, Orb, 1986-05/",
        "Ann Hale: -, firm, /1986-05",
    ),
]
"""A text and what is read in it."""


@pytest.mark.parametrize("row", TOLD)
def test_a_post_told_in_running_prose_is_read(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale began her career in journalism.",
        "Ann Hale attended the civil service in May 2010.",
        "Ann Hale joined the bus service in 1958.",
        "Ann Hale left after a long service in 1990.",
        "Ann Hale left civil partners behind in 1990.",
        "Ann Hale joined the memorial service in May 2010.",
        "The mayor was angry. Ann Hale lost her job in 1990.",
        "The mayor was angry. Ann Hale took the position in 1990 that war was wrong.",
        "The mayor was angry. Ann Hale took the role of Hamlet in 1990.",
        "The mayor met her aides. Ann Hale held a role in the school play until 2001.",
        "The council had two mayors over the year. Ann Hale, who had been in the post since May, wept.",
        "Ann Hale has been in the job since 2010. The clerk is to leave.",
        "Ann Hale has been in office since 2004.",
        "The clerk left. Ann Hale took up a job at the mill in 1990.",
        "The clerk left. Ann Hale was appointed to the post where she shone in 1990.",
        "The mayor told the council the Hon Ann Hale would come.",
        "The bishop asked the Rt Revd Ann Hale to speak.",
        "The clerk gave the Very Revd Ann Hale a book.",
    ],
)
def test_what_only_looks_like_a_post_told_is_none(text: str) -> None:
    assert not tenures(text)
