"""Press releases and the news of the day: posts with a country or a party before them, who writes, who is meant."""

import pytest

from tests.correspondence import letters
from tests.held import tenures
from tests.resigned import statements
from tests.resigned import told as resignations
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality, Part


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
        ("Ann Hale wept, but the mayor has far to go. She is the director of Orb Bank.", ()),
        (
            "Ann Hale wept, but the house is sold. She is the director of Orb Bank.",
            ("Ann Hale: director, Orb Bank, current",),
        ),
    ],
)
def test_she_is_nobody_where_a_name_without_a_person_acts(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "It is right, said Hannibal “Mike” Orme. He is the chair of Orb Bank.",
            ("Hannibal “Mike” Orme: chair, Orb Bank, current",),
        ),
        ("It is right, said Hannibal “Fell” Orme. He is the chair of Orb Bank.", ()),
        (
            "The Chairman of the Senate Rules Committee Joseph R. Hale Jr. spoke.",
            ("Joseph R. Hale Jr.: chairman, Senate Rules Committee, current",),
        ),
        ("They passed the Inspector General Independence and Empowerment Act.", ()),
        ("They met Inspector General Orme and left.", ("Orme: inspector general, -, current",)),
        ("Fell's United Future party leader Tom Reed spoke.", ("Tom Reed: leader, United Future party, current",)),
        ("Future party leader Tom Reed spoke.", ("Tom Reed: leader, party, current (planned)",)),
        (
            "House Harbours and Commerce Committee Chairman Tom Reed spoke.",
            ("Tom Reed: chairman, House Harbours and Commerce Committee, current",),
        ),
        (
            "Ann Hale, a member of the Senate and the House Rules Committee, spoke.",
            ("Ann Hale: member, Senate, current", "Ann Hale: member, House Rules Committee, current"),
        ),
        ("U.S Senator Tom Reed spoke.", ("Tom Reed: senator, U.S, current",)),
        ("Ann Hale began her reign as dean of Fell College in 2008.", ("Ann Hale: dean, Fell College, 2008/",)),
        ("Ann Hale began her praise as dean of Fell College spoke in 2008.", ()),
        ("Ann Hale will retain her role as dean of Fell College.", ("Ann Hale: dean, Fell College, current",)),
        ("Ann Hale will lose her role as dean of Fell College.", ()),
        (
            "Tom Reed was dean. His tenure as dean was marked by rows, beginning in July 1992.",
            ("Tom Reed: dean, -, former",),
        ),
        (
            "Tom Reed was dean. His tenure as dean from 1992 to 1996 was short.",
            ("Tom Reed: dean, -, former", "Tom Reed: dean, -, 1992/1996"),
        ),
        (
            "Tom Reed plans to rest before becoming mayor of Fell.",
            ("Tom Reed: mayor, Fell, current (planned)",),
        ),
        ("Tom Reed went to Fell to rest before becoming mayor of Fell.", ("Tom Reed: mayor, Fell, current",)),
    ],
)
def test_who_is_who_in_a_release(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tom Reed is the first of Ann Hale's ministers to resign.", {("Tom Reed", None)}),
        ("Ann Hale's cabinet is to resign.", set()),
        ("Tom Reed was the only member of Ann Hale's cabinet to resign.", {("Tom Reed", None)}),
        ("They spoke of Ann Hale's decision to resign.", {("Ann Hale", Modality.PLANNED)}),
        ("Ann Hale left the room, choosing to resign.", {("Ann Hale", None)}),
        ("Tom Reed, who backed Ann Hale's bid for it, was early to resign as mayor.", {("Tom Reed", None)}),
        ("Tom Reed, who backed Ann Hale's bid for it, was loath to resign as mayor.", {("Tom Reed", Modality.PLANNED)}),
    ],
)
def test_who_resigns_is_nobody_whose_ministers_do(text: str, told: set[tuple[str, Modality | None]]) -> None:
    assert resignations(text) == told


def test_a_post_held_before_another_is_not_what_is_given_up() -> None:
    """Tom Reed, previously serving as Orb Party leader under Ann Hale, has also resigned."""
    text = test_a_post_held_before_another_is_not_what_is_given_up.__doc__ or ""
    assert [one.post for one in statements(text, Kind.RESIGNATION)] == [None]
    told = text.replace("previously serving", "serving")
    assert [one.post for one in statements(told, Kind.RESIGNATION)] == ["leader"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Senator Ann Hale (D-Calif.) led 11 others in sending a letter to Tom Reed.", ("Ann Hale", "Tom Reed", None)),
        ("Ann Hale led a group of 40 members in a letter to Tom Reed.", ("Ann Hale", "Tom Reed", None)),
        ("Ann Hale led the march. A letter went to Tom Reed.", ("", "Tom Reed", None)),
        ("Ann Hale joined her colleagues to send a letter to Tom Reed.", ("Ann Hale", "Tom Reed", None)),
        ("Ann Hale urged her colleagues to send a letter to Tom Reed.", ("", "Tom Reed", Modality.CALLED_FOR)),
    ],
)
def test_who_leads_others_in_a_letter_sends_it(text: str, told: tuple[str, str, Modality | None]) -> None:
    [letter] = letters(text)
    assert (", ".join(letter.names(Part.SENDER)), ", ".join(letter.names(Part.RECIPIENT)), letter.modality) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Sir John Hale will replace Sir Tom Reed, who said in February that he had been ill and would be stepping "
            "down from his role.",
            {"Tom Reed"},
        ),
        ("Sir John Hale will replace Sir Tom Reed. He resigned from his role.", {"John Hale"}),
        ("Sir John Hale wept when Sir Tom Reed’s ill-health forced his resignation.", {"Tom Reed"}),
    ],
)
def test_who_speaks_of_leaving_leaves(text: str, told: set[str]) -> None:
    assert {name for name, _ in resignations(text)} == told


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "On 7 July 2014 it met. It is under the Inquiries Act 2005. Ann Hale was appointed chair on 8 July.",
            "2014-07-08",
        ),
        ("On 7 July 2004 it met. It was told so in May 2005. Ann Hale was appointed chair on 8 July.", "2005-07-08"),
    ],
)
def test_the_year_of_an_act_is_none_of_the_story(text: str, read: str) -> None:
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert [str(one.start) for one in found if one.kind is Kind.TENURE] == [read]


def test_what_is_resigned_is_what_ends_that_year() -> None:
    """Tom Reed led Orb Bank in 1983. He remained an MP until 1995, when he resigned to become clerk."""
    text = test_what_is_resigned_is_what_ends_that_year.__doc__ or ""
    assert [one.post for one in statements(text, Kind.RESIGNATION)] == ["MP"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ann Hale was appointed chair on 5 September, but stepped down.", ("Ann Hale: chair, -, 2017-09-05/",)),
        ("The Minister Responsible for it spoke.", ()),
        ("Ann Hale is Governing Patron of the Orb Trust.", ("Ann Hale: governing patron, Orb Trust, current",)),
        ("ACT Housing spokesperson Ann Hale spoke.", ("Ann Hale: housing spokesperson, ACT, current",)),
        ("Orb Bank spokesperson Ann Hale spoke.", ("Ann Hale: spokesperson, Orb Bank, current",)),
        (
            "Ann Hale, chief executive of Fell and Calder Hospitals NHS Trust, spoke.",
            ("Ann Hale: chief executive, Fell and Calder Hospitals NHS Trust, current",),
        ),
        (
            "Ann Hale, chair of Fell Council and Calder Hospitals NHS Trust, spoke.",
            ("Ann Hale: chair, Fell Council, current", "Ann Hale: chair, Calder Hospitals NHS Trust, current"),
        ),
        (
            "Ann Hale, chair of the Rules Committee, and clerk U.S. Senator Tom Reed spoke.",
            ("Ann Hale: chair, Rules Committee, current", "Tom Reed: U.S. senator, -, current"),
        ),
        (
            "Ann Hale was made clerk, with a view to her becoming dean of Fell College.",
            ("Ann Hale: clerk, -, current", "Ann Hale: dean, Fell College, current (planned)"),
        ),
    ],
)
def test_whose_post_it_is_and_whose_body(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("text", "senders"),
    [
        ("Tom Reed spoke. In an email from Ann Hale's press secretary sent to Orb Bank he asks for more.", []),
        ("Tom Reed spoke. In an email sent to Orb Bank he asks for more.", ["Tom Reed"]),
    ],
)
def test_a_letter_from_whoever_holds_an_office_is_nobody_elses(text: str, senders: list[str]) -> None:
    assert [name for letter in letters(text) for name in letter.names(Part.SENDER)] == senders


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The Fell Commission has today published on its website a report on harbours.", ["report on harbours"]),
        ("The Fell Commission published in full a report on harbours.", ["report on harbours"]),
        ("The Fell Commission published views on the report.", []),
    ],
)
def test_where_a_report_is_put_stands_before_it(text: str, titles: list[str]) -> None:
    assert [one.title for one in statements(text, Kind.PUBLICATION)] == titles


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ambassador to Chad Ann Hale spoke.", ("Ann Hale: ambassador, Chad, current",)),
        ("Adviser to Chad Ann Hale spoke.", ()),
        ("They met its then chairman, Ann Hale.", ("Ann Hale: chairman, -, current ?",)),
        ("They met his then wife, Ann Hale.", ()),
    ],
)
def test_whose_envoy_and_whose_chairman_then(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


def test_the_then_holder_resigns() -> None:
    """It led to the resignation of its then chief executive, Ann Hale."""
    assert resignations(test_the_then_holder_resigns.__doc__ or "") == {("Ann Hale", None)}


def test_who_has_formally_been_appointed_holds_the_post() -> None:
    """The minister has formally appointed Ann Hale as chair. It formally appointed Tom Reed as clerk."""
    text = test_who_has_formally_been_appointed_holds_the_post.__doc__ or ""
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert [str(one.status) for one in found if one.kind is Kind.TENURE] == ["current", "former"]
