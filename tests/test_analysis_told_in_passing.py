"""Posts entered, held and left as a sentence tells them in passing, and their nearest neighbours."""

import pytest

from tests.held import tenures
from tests.resigned import statements, told
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "The bank was shut, with Sir Tom Reed appointed as liquidator.",
            ("Tom Reed: liquidator, -, current",),
        ),
        ("The bank met with Tom Reed and appointed a liquidator.", ()),
        (
            "In 2010 Ann Hale was appointed one of six commissioners at Fell Council.",
            ("Ann Hale: commissioner, Fell Council, 2010/",),
        ),
        (
            "The Rev. Ann Hale was re-elected for her second two-year term as treasurer of Orb Church.",
            ("Ann Hale: treasurer, Orb Church, current",),
        ),
        (
            "The minister announced the appointment of Ann Hale to chair the Fell Commission.",
            ("Ann Hale: chair, Fell Commission, current",),
        ),
        (
            "In May 2010 Ann Hale took up appointment as clerk of Fell Council.",
            ("Ann Hale: clerk, Fell Council, 2010-05/",),
        ),
    ],
)
def test_who_is_appointed_in_passing(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Ann Hale has been clerk of Fell Council for four years.", ("Ann Hale: clerk, Fell Council, 2013~/",)),
        (
            "Ann Hale has been clerk of Fell Council for the past 18 months.",
            ("Ann Hale: clerk, Fell Council, 2016-03~/",),
        ),
        (
            "Ann Hale has been clerk of Fell Council for more than four years.",
            ("Ann Hale: clerk, Fell Council, current",),
        ),
        ("Ann Hale was clerk of Fell Council for four years.", ("Ann Hale: clerk, Fell Council, former",)),
    ],
)
def test_how_long_one_has_been_in_post_counts_back(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("From 1962 to 1964, Ann Hale worked for Orb Bank.", ("Ann Hale: -, Orb Bank, 1962/1964",)),
        ("In 1962, Ann Hale worked for Orb Bank.", ()),
        (
            "Later, as director general of highways, from 1973 to 1974, Ann Hale planned it.",
            ("Ann Hale: director general of highways, -, 1973/1974",),
        ),
        ("They worked, as directors did, from 1973 to 1974, Ann Hale said.", ()),
    ],
)
def test_a_stretch_before_whose_it_is(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


def test_who_is_relieved_of_their_duties_leaves_the_post_told_behind_the_name() -> None:
    assert "Tom Reed: treasurer, Orb Bank, former" in tenures(
        "The board relieved Tom Reed, the treasurer of Orb Bank, of his duties."
    )
    assert tenures("The board relieved Tom Reed, the treasurer of Orb Bank, of his pain.") == (
        "Tom Reed: treasurer, Orb Bank, current",
    )
    assert tenures("Tom Reed insisted that he will complete his term of office.") == ()


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Ann Hale, clerk of Fell Council, will leave her post in December.", Modality.PLANNED),
        ("Ann Hale, clerk of Fell Council, confirmed that she will be leaving her position.", Modality.PLANNED),
        ("Ann Hale, clerk of Fell Council, is leaving with immediate effect.", None),
        ("Ann Hale, clerk of Fell Council, said: “I decided this morning that I should resign.”", Modality.PLANNED),
        ("Ray Orr, mayor, decided that clerk Ann Hale should resign.", Modality.CALLED_FOR),
        ("There have been calls for clerk Ann Hale to “stand aside”.", Modality.CALLED_FOR),
        ("Ann Hale, clerk of Fell Council, stood aside in May 2004.", None),
    ],
)
def test_who_is_to_leave_the_post_resigns(text: str, modality: Modality | None) -> None:
    assert told(text) == {("Ann Hale", modality)}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale, clerk of Fell Council, left her post in May 2004.",
        "Ann Hale, clerk of Fell Council, will leave office in May.",
        "Ann Hale, clerk of Fell Council, may leave her post at any hour.",
        "Ann Hale, clerk of Fell Council, is leaving with a heavy heart.",
        "Ann Hale stood aside.",
    ],
)
def test_who_leaves_otherwise_has_not_resigned(text: str) -> None:
    assert told(text) == set()


def test_a_leaving_that_restates_a_resignation_is_told_once() -> None:
    text = "Ann Hale, clerk of Orb Bank, has decided to step down and will be leaving the bank."
    assert tenures(text) == ("Ann Hale: clerk, Orb Bank, current",)
    text = "Ann Hale, clerk of Orb Bank, will be leaving the bank."
    assert "Ann Hale: -, Orb Bank, former (planned)" in tenures(text)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Interim principal and vice-chancellor Professor Ann Hale quit in May 2004.",
            "interim principal and vice-chancellor",
        ),
        ("The vice-chancellor of Fell College, Professor Ann Hale, quit in May 2004.", "vice-chancellor"),
        ("Helped by the vice-chancellor, Professor Ann Hale quit in May 2004.", None),
        ("Professor Ann Hale quit in May 2004.", None),
    ],
)
def test_the_post_given_up_stands_before_a_form_of_address(text: str, post: str | None) -> None:
    assert [one.post for one in statements(text, Kind.RESIGNATION)] == [post]


def test_a_title_before_a_name_is_of_the_body_told_later() -> None:
    """Not where the document tells of the same post at two bodies."""
    text = "District attorney Ann Hale wept. Ann Hale was elected district attorney of Fell County in 2004."
    assert tenures(text) == (
        "Ann Hale: district attorney, Fell County, current",
        "Ann Hale: district attorney, Fell County, 2004/",
    )
    text += " She was elected district attorney of Orb County in 2008."
    assert tenures(text)[0] == "Ann Hale: district attorney, -, current"


def test_a_sentence_may_break_off_behind_of() -> None:
    assert tenures("Chief executive Ann Hale of") == ("Ann Hale: chief executive, -, current",)


def test_two_posts_before_a_name_are_one_unless_another_may_hold_the_first() -> None:
    assert tenures("Chairman and chief executive Ann Hale wept.") == (
        "Ann Hale: chairman and chief executive, -, current",
    )
    assert tenures("The chairman and chief executive Ann Hale wept.") == (
        "Ann Hale: chairman, -, current",
        "Ann Hale: chief executive, -, current",
    )


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Tom Reed served as President Hale's health secretary.",
            ("Tom Reed: health secretary, -, former", "Hale: president, -, current"),
        ),
        ("Tom Reed served with President Hale's health secretary.", ("Hale: president, -, current",)),
        (
            "Ann Hale wept. As chairman of the Fell Trust she signed the order.",
            ("Ann Hale: chairman, Fell Trust, current ?",),
        ),
        (
            "Ann Hale wept. As chairman of the Fell Trust, she would often sign.",
            ("Ann Hale: chairman, Fell Trust, current ?",),
        ),
        ("Ann Hale wept. As chairman of the Fell Trust she would sign.", ()),
        (
            "Tom Reed was clerk of Fell Council before moving into the post in Orb in 2009, taking over from Mike Poe.",
            ("Tom Reed: clerk, Fell Council, former", "Tom Reed: -, -, 2009/", "Mike Poe: -, -, /2009"),
        ),
        (
            "Ann Hale became clerk of Fell Council in 2009, taking over from Mike Poe.",
            ("Ann Hale: clerk, Fell Council, 2009/", "Mike Poe: clerk, Fell Council, former"),
        ),
    ],
)
def test_posts_beside_others(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Dr Tom Reed recently retired from the position of director of Orb Bank.",
            ("Tom Reed: director, Orb Bank, former",),
        ),
        ("The recently retired director of Orb Bank spoke.", ()),
        (
            "Mr Tom Reed has worked in banks, including a period as chair of Orb Bank and clerk of Fell Council.",
            ("Tom Reed: chair, Orb Bank, former", "Tom Reed: clerk, Fell Council, former"),
        ),
        ("Mr Tom Reed has worked in banks for long, including visits as guest of the chair of Orb Bank.", ()),
        ("Mr Tom Reed would like to work in banks, including a period as chair of Orb Bank.", ()),
        (
            "Tom Reed held senior posts in state and federal government, including director of Orb Bank.",
            ("Tom Reed: director, Orb Bank, former",),
        ),
        (
            "Tom Reed held the offices of treasurer of Orb Bank and clerk of Fell Council.",
            ("Tom Reed: treasurer, Orb Bank, former", "Tom Reed: clerk, Fell Council, former"),
        ),
        ("Tom Reed left the offices of the treasurer.", ()),
        (
            "Tom Reed of Fell University's Institute of Law has been elected treasurer of Orb Union.",
            ("Tom Reed: treasurer, Orb Union, current",),
        ),
        (
            "Tom Reed worked at Orb Services (formerly Fell Limited) as their chief executive.",
            ("Tom Reed: chief executive, Orb Services, former",),
        ),
        (
            "Fell University appointed Dr Ann Hale, a specialist in law, as head of Orb School in 2004.",
            ("Ann Hale: head, Orb School, 2004/",),
        ),
        (
            "Tom Reed completed a five-year term as director of Orb Bank in 2004.",
            ("Tom Reed: director, Orb Bank, /2004",),
        ),
        ("Tom Reed will have completed a five-year term as director of Orb Bank in 2004.", ()),
        (
            "Tom Reed, clerk of Fell Council, will be leaving the council.",
            ("Tom Reed: clerk, Fell Council, former (planned)",),
        ),
        ("Tom Reed will be leaving the council.", ()),
        ("Tom Reed is serving a second term as mayor of Fell.", ("Tom Reed: mayor, Fell, current",)),
        ("Tom Reed served a two-year term as mayor of Fell from 2005.", ("Tom Reed: mayor, Fell, 2005/",)),
        ("In her first speech as chair of Orb Bank, Ann Hale wept.", ("Ann Hale: chair, Orb Bank, current ?",)),
        ("In her first dream as chair of Orb Bank, Ann Hale wept.", ()),
        ("Besides being clerk of Orb Bank, Ann Hale was a farmer.", ("Ann Hale: clerk, Orb Bank, current",)),
    ],
)
def test_careers_told_in_passing(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


_TURNS = """Q1 Chair: Could I ask you to introduce yourself?

Lord Reed of Fell: I am Tom Reed. I was clerk of Orb Bank between 2010 and 2015.

Q2 Chair: Thank you.

Lord Reed of Fell: It was a long time.

Q3 Chair: Thank you again.
"""


def test_a_peer_of_somewhere_speaks_in_a_turn() -> None:
    """Not who sends a list of peers: "Lords of Fell: twelve"."""
    assert "Tom Reed: clerk, Orb Bank, 2010/2015" in tenures(_TURNS)
    assert tenures(_TURNS.replace("Lord Reed of Fell:", "Lord Reed of Fell")) == ()


_ENTRIES = "1888 – The board met.\n\n1889 – The board met again.\n\n"


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("1890 – Ann Hale wrote to Tom Reed.", [("letter", "1890")]),
        ("1890. Ann Hale wrote to Tom Reed.", [("letter", "")]),
        ("1890 – It met. Ann Hale was made clerk of Orb Bank.", [("tenure", "1890/")]),
        ("1890 – It met. Ann Hale was dismissed as clerk of Orb Bank.", [("tenure", "/1890")]),
        ("1890 – It met. Orb Bank clerk Ann Hale wept.", [("tenure", "1890")]),
        ("1890 – It met. In 1880 it sat. Orb Bank clerk Ann Hale wept.", [("tenure", "")]),
        ("1890 – It met. Ann Hale had been made clerk of Orb Bank.", [("tenure", "")]),
    ],
)
def test_an_entry_of_a_year_dates_what_it_tells_of(entry: str, told: list[tuple[str, str]]) -> None:
    document = Document(DocumentId("a.txt"), f"{_ENTRIES}{entry}\n", "0" * 64)
    days = [
        (
            str(one.kind),
            f"{one.start or ''}/{one.end or ''}" if one.start or one.end else str(one.date or one.as_of or ""),
        )
        for one in extract(document).statements
    ]
    assert days == told


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2018\n\nMay 7 - The board met.\n\nMay 8 - Ann Hale emailed Tom Reed.\n", "2018-05-08"),
        ("2018\n\nThe board met.\n\nMay 8 - Ann Hale emailed Tom Reed.\n", ""),
        ("2017\n\nMay 7 - It met.\n\n2018\n\nMay 8 - Ann Hale emailed Tom Reed.\n", "2018-05-08"),
        ("2018\n\nMay 7 - It met.\n\nMay 8, 2016 - Ann Hale emailed Tom Reed.\n", "2016-05-08"),
    ],
)
def test_a_year_above_its_entries_is_theirs(text: str, day: str) -> None:
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    assert [str(one.date or "") for one in extract(document).statements if one.kind is Kind.LETTER] == [day]
