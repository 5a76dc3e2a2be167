"""Press releases and the news of the day: posts with a country or a party before them, who writes, who is meant."""

import pytest

from tests.correspondence import letters
from tests.held import tenures
from tests.resigned import statements
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Part


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "Ann Hale has been appointed British High Commissioner to Ghana.",
            ("Ann Hale: British high commissioner, Ghana, current",),
        ),
        ("Ann Hale has been appointed Blue Commissioner to nobody.", ()),
        ("Secretary of State for Wales Ann Hale said so.", ("Ann Hale: secretary of state, Wales, current",)),
        ("Secretary of State for Wales Anthems Hale said so.", ()),
        (
            "The Secretary of State for Northern Ireland Ann Hale said so.",
            ("Ann Hale: secretary of state, Northern Ireland, current",),
        ),
        ("Green Party co-leader Ann Hale said so.", ("Ann Hale: co-leader, Green Party, current",)),
        ("Co-worker Ann Hale said so.", ()),
        ("Shadow attorney general Ann Hale said so.", ("Ann Hale: shadow attorney general, -, current",)),
        ("Fell chief constable Ann Hale said so.", ("Ann Hale: chief constable, Fell, current",)),
        (
            "It is late, says Labour’s Finance spokesperson Ann Hale.",
            ("Ann Hale: finance spokesperson, Labour, current",),
        ),
        ("It is late, says council spokesman Tom Reed.", ("Tom Reed: spokesman, council, current",)),
        ("Today in Fell, Ohio, President Reed spoke.", ("Reed: president, -, current",)),
        ("The former Fell, Ohio, police chief Tom Reed spoke.", ("Tom Reed: police chief, Fell, Ohio, former",)),
        (
            "Faculty of Medical and Health Sciences Dean Professor Tom Reed says so.",
            ("Tom Reed: dean, Faculty of Medical and Health Sciences, current",),
        ),
        ('The Health Minister, Ann Hale says: "It is right."', ("Ann Hale: health minister, -, current",)),
        ("The Health Minister, Ann Hale says, is right.", ()),
        ("After a row with the Health Minister, Ann Hale says: it is right.", ()),
        ("Ann Hale has been an ambassador for this county.", ()),
        ("She is Ann Hale. She is a true ambassador of nursing.", ()),
        ("Ann Hale has been an ambassador for Chad.", ("Ann Hale: ambassador, Chad, current",)),
        (
            "In 1987, Ann Hale returned to Orb College to become head of Fell School.",
            ("Ann Hale: head, Fell School, 1987/",),
        ),
        (
            "In 1987, Ann Hale returned to Orb College, hoping to become head of Fell School.",
            ("Ann Hale: head, Fell School, current (planned)",),
        ),
    ],
)
def test_a_title_is_read_with_the_country_party_or_place_it_is_of(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


def test_a_board_there_is_none_told_of_before() -> None:
    """Ann Hale chaired the Fell Housing Board. Tom Reed came to Orb Bank and was a member of the Board there."""
    text = test_a_board_there_is_none_told_of_before.__doc__ or ""
    assert "Tom Reed: member, Board, former" in tenures(text)
    assert "Tom Reed: member, Fell Housing Board, former" in tenures(text.replace(" there.", "."))


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Mr Tom Reed made a bid to become chairman of Orb Bank. Mr Reed then resigned.", None),
        ("Mr Tom Reed was chairman of Orb Bank. Mr Reed then resigned.", "chairman"),
    ],
)
def test_nobody_resigns_a_post_only_sought(text: str, post: str | None) -> None:
    assert [one.post for one in statements(text, Kind.RESIGNATION)] == [post]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Tom Reed has been chair of Orb Bank since 2012 and will step down in March.", ""),
        ("Tom Reed became chair of Orb Bank in 2012 and stepped down in March.", "2012-03"),
    ],
)
def test_what_will_be_is_of_no_year_told_before(text: str, date: str) -> None:
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert [str(one.date or "") for one in found if one.kind is Kind.RESIGNATION] == [date]


@pytest.mark.parametrize(
    ("text", "senders", "recipients"),
    [
        (
            "In a letter to Tom Reed, Ann Hale and the other members of the board asked for it.",
            ["Ann Hale"],
            ["Tom Reed"],
        ),
        ("In a letter to Tom Reed, Ann Hale and others said it was late.", ["Ann Hale"], ["Tom Reed"]),
        (
            "The council sent a letter to Tom Reed, Ann Hale and the other members of the board and asked for it.",
            [],
            ["Tom Reed", "Ann Hale"],
        ),
    ],
)
def test_who_acts_beside_a_group_behind_a_letter_writes_it(
    text: str, senders: list[str], recipients: list[str]
) -> None:
    [letter] = letters(text)
    assert [*letter.names(Part.SENDER)] == senders
    assert [*letter.names(Part.RECIPIENT)] == recipients


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("The minister, Ann Hale, today released Tom Reed’s report into the leak.", ["Tom Reed"]),
        ("The minister, Ann Hale, today released a report into the leak.", ["Ann Hale"]),
    ],
)
def test_who_releases_what_another_wrote_is_no_author(text: str, authors: list[str]) -> None:
    [publication] = statements(text, Kind.PUBLICATION)
    assert [*publication.names(Part.AUTHOR)] == authors


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Ann Hale released Tom Reed’s report into it, and announced that Jane Poe had resigned.", "Ann Hale"),
        ("The report by Tom Reed found that Jane Poe had resigned.", "Reed report"),
    ],
)
def test_who_publishes_a_report_and_announces_more_says_it(text: str, voice: str) -> None:
    assert [one.said_by for one in statements(text, Kind.RESIGNATION)] == [voice]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ann Hale is a nurse.\n\nSahra trained as a nurse too. She is the director of Orb Bank.", ()),
        (
            "Ann Hale is a nurse.\n\nShe trained in Fell. She is the director of Orb Bank.",
            ("Ann Hale: director, Orb Bank, current",),
        ),
        ("Ann Hale is a nurse. Chiu had offered to quit. She is the director of Orb Bank.", ()),
    ],
)
def test_she_is_nobody_where_a_name_without_a_person_acts(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read
