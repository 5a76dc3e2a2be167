"""Dates that a clause shares with the one before it, and those that it does not."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Status

SHARED = [
    ("It was Ann Hale, the clerk, who became mayor of Fell, on 4 May 1985.", "Ann Hale: mayor, Fell, 1985-05-04/"),
    (
        "In 1985, long after Ann Hale had resigned as clerk, Tom Orr became director of Fell Museum.",
        "Tom Orr: director, Fell Museum, 1985/",
    ),
    (
        "In 1985, three weeks before Tom Reed was elected mayor of Fell, Ann Hale left Fell Museum.",
        "Ann Hale: -, Fell Museum, /1985",
    ),
    ("In 1985, a year after Tom Reed was elected mayor of Fell, Ann Hale slept.", "Tom Reed: mayor, Fell, current"),
    ("In 1842 Ann Hale was made a bailiff and sworn in as magistrate.", "Ann Hale: magistrate, -, 1842/"),
    ("In 1985 Ann Hale moved to Leeds and became director of Fell Museum.", "Ann Hale: director, Fell Museum, 1985/"),
    (
        "In 1985 Ann Hale was replaced as head by Tom Orr, and she returned to her old role as inspector of schools.",
        "Ann Hale: inspector of schools, -, 1985/",
    ),
    (
        "In 1985 Ann Hale, the clerk of Fell, resigned and Tom Orr became clerk of Fell.",
        "Tom Orr: clerk, Fell, 1985/",
    ),
    (
        "In 1985 Ann Hale wrote a book which angered the board, and Tom Orr was named director of Fell Museum.",
        "Tom Orr: director, Fell Museum, 1985/",
    ),
    ("When Ann Hale left Orb Ltd in 1956, Tom Orr became director of Orb Ltd.", "Tom Orr: director, Orb Ltd., 1956/"),
]


@pytest.mark.parametrize(("text", "read"), SHARED)
def test_a_date_that_opens_a_sentence_is_that_of_what_and_leads_to(text: str, read: str) -> None:
    assert read in tenures(text)


@pytest.mark.parametrize(
    "text",
    [
        "In 1985 Ann Hale moved to Leeds and rose to become director of Fell Museum.",
        "In 1985 Ann Hale moved to Leeds and later became director of Fell Museum.",
        "In 1985 Ann Hale moved to Leeds and would become director of Fell Museum.",
        "In 1985 Ann Hale moved to Leeds and has become director of Fell Museum.",
        "In 1985 Tom Orr met Ann Hale, who left Leeds and became director of Fell Museum.",
        "In 1985 Ann Hale moved to Fell and Leeds, becoming director of Fell Museum.",
        "In 1985 Ann Hale moved to Leeds, and after her studies joined Fell Museum as its director.",
        "When Tom Orr retired in 1956, he thanked the board that later joined the trust which made Ann Hale director.",
    ],
)
def test_what_may_be_later_has_no_date(text: str) -> None:
    assert all("Ann Hale" not in one or "/" not in one for one in tenures(text))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Ann Hale was clerk of Fell from 1990 to 1994, when she resigned.", "1994"),
        ("Ann Hale was clerk of Fell until July 1994, when she resigned and moved to Leeds.", "1994-07"),
        ("The turning point came in 1998, when, at 83, Ann Hale resigned as trustee of Fell Museum.", "1998"),
        ("In 1956, when the ministry shelved the plan, Ann Hale resigned as clerk of Fell.", "1956"),
        ("Ann Hale was clerk of Fell from 1990 to 1994, but she resigned.", "None"),
        ("Ann Hale was clerk of Fell until 1994, when she offered to resign.", "None"),
        ("The vacancy was caused by the May 3, 2006 resignation of Ann Hale.", "2006-05-03"),
        ("The board has had two members since the May 2006 resignation of Ann Hale.", "2006-05"),
        ("Since the May 2006 election the resignation of Ann Hale has been an issue.", "None"),
    ],
)
def test_who_resigned_when_a_time_ended_did_so_then(text: str, date: str) -> None:
    [found] = statements(text, Kind.RESIGNATION)
    assert str(found.date) == date


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "Fell Museum announced on Monday that Ann Hale has been appointed clerk.",
            ("Ann Hale: clerk, -, current",),
        ),
        (
            "It was announced on Monday that Ann Hale had been appointed clerk of Fell.",
            ("Ann Hale: clerk, Fell, 2017-09-04/",),
        ),
        (
            "Ann Hale became clerk of Fell following the resignation of Tom Orr in May.",
            ("Ann Hale: clerk, Fell, current",),
        ),
        ("Ann Hale, who was then the clerk of Fell, wrote to Tom Orr.", ("Ann Hale: clerk, Fell, current ?",)),
        ("Ann Hale was clerk of Fell at the time.", ("Ann Hale: clerk, Fell, current ?",)),
        ("Ann Hale moved to Leeds. She was then clerk of Fell.", ("Ann Hale: clerk, Fell, former",)),
        (
            "In 1912 Ann Hale became head of Fell School, 1925 professor in Hull.",
            ("Ann Hale: head, Fell School, 1912/",),
        ),
        ("Ann Hale is appointing a clerk in each village.", ()),
        ("Ann Hale is being appointed clerk of Fell.", ("Ann Hale: clerk, Fell, current",)),
        (
            "Ann Hale is the youngest person ever to be elected mayor of Fell.",
            ("Ann Hale: mayor, Fell, current",),
        ),
        (
            "Ann Hale could become the first woman to be elected mayor of Fell.",
            ("Ann Hale: mayor, Fell, current (conditional)",),
        ),
        (
            "Ann Hale is the youngest person to be elected mayor of Fell.",
            ("Ann Hale: mayor, Fell, current",),
        ),
        ("Ann Hale will continue as clerk of Fell.", ("Ann Hale: clerk, Fell, current",)),
        ("Ann Hale may remain as clerk of Fell.", ("Ann Hale: clerk, Fell, current (conditional)",)),
        ("Ann Hale will serve as clerk of Fell.", ("Ann Hale: clerk, Fell, current (planned)",)),
    ],
)
def test_a_post_is_of_the_time_that_its_words_tell(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


def test_who_was_recently_appointed_in_a_story_of_a_life_still_is() -> None:
    """Ann Hale (born 1950) was director of Fell Museum from 1990 to 1998. She joined the board of Orb Ltd in 1999."""
    life = test_who_was_recently_appointed_in_a_story_of_a_life_still_is.__doc__ or ""
    document = Document(DocumentId("a.txt"), f"{life} She was recently appointed clerk of Fell.", "0" * 64)
    [*_, last] = extract(document).statements
    assert (last.post, last.status) == ("clerk", Status.CURRENT)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Tom Orr has been chair since October, when Ann Hale resigned.", "2016-10"),
        ("Tom Orr, clerk since 2004, when Ann Hale resigned, was made mayor of Fell.", "2004"),
        ("Tom Orr won the seat vacated by Ann Hale's resignation on 4 May 2004.", "2004-05-04"),
    ],
)
def test_a_resignation_is_of_the_day_since_when_another_holds(text: str, date: str) -> None:
    [one] = statements(text, Kind.RESIGNATION)
    assert (str(one.date), one.modality) == (date, None)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "Tom Orr has been a member since 1990, when he became treasurer of Fell.",
            ("Tom Orr: member, -, 1990/", "Tom Orr: treasurer, Fell, 1990/"),
        ),
        (
            "Tom Orr, clerk since 2004, when Ann Hale resigned, was made mayor of Fell.",
            ("Tom Orr: mayor, Fell, current",),
        ),
    ],
)
def test_a_tenure_begins_when_another_has_held_since(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read
