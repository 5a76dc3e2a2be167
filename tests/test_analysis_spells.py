"""Posts held more than once, entered by one verb with others, or named a sentence before; and who is told of."""

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
            "Ann Hale served thrice as mayor of Fell (1901–1902, 1905–1907, 1910–1911).",
            (
                "Ann Hale: mayor, Fell, 1901/1902",
                "Ann Hale: mayor, Fell, 1905/1907",
                "Ann Hale: mayor, Fell, 1910/1911",
            ),
        ),
        (
            "Ann Hale, mayor of Fell (1901–1902 and 1905–1907), spoke.",
            ("Ann Hale: mayor, Fell, 1901/1902", "Ann Hale: mayor, Fell, 1905/1907"),
        ),
        (
            "Ann Hale was mayor of Fell from 1901 to 1902, from 1905 to 1907 and from 1910 to 1911.",
            (
                "Ann Hale: mayor, Fell, 1901/1902",
                "Ann Hale: mayor, Fell, 1905/1907",
                "Ann Hale: mayor, Fell, 1910/1911",
            ),
        ),
        (
            "Ann Hale was mayor of Fell from 1901 to 1902, from 1905 to 1907, she farmed.",
            ("Ann Hale: mayor, Fell, 1901/1902",),
        ),
        (
            "Ann Hale was mayor of Fell from 1901 to 1902, from 1905 to 1907 clerk of Orb.",
            ("Ann Hale: mayor, Fell, 1901/1902",),
        ),
    ],
)
def test_each_stretch_of_a_row_is_one_in_post(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "In 1990 Tom Reed was elected president, Ann Hale as vice president and Jo Orr as treasurer.",
            (
                "Tom Reed: president, -, 1990/",
                "Ann Hale: vice president, -, 1990/",
                "Jo Orr: treasurer, -, 1990/",
            ),
        ),
        (
            "Orb Limited named Tom Reed as chairman. Ann Hale, as clerk, wept.",
            ("Tom Reed: chairman, Orb Limited, current",),
        ),
        (
            "In 1893 Ann Hale was elected for the second time as mayor of Fell.",
            ("Ann Hale: mayor, Fell, 1893/",),
        ),
        ("In 1893 Ann Hale was thanked for the second time as mayor of Fell.", ()),
        (
            "Ann Hale was clerk of Fell Council until 2015; from March 2015 the post was held by Dame Jo Orr.",
            ("Ann Hale: clerk, Fell Council, /2015", "Jo Orr: clerk, Fell Council, 2015-03/"),
        ),
        (
            "Ann Hale was clerk of Fell Council until 2015; the post was held by many to be too much.",
            ("Ann Hale: clerk, Fell Council, /2015",),
        ),
        ("Tom Reed, who entered the Treasury in 1900, wrote it.", ("Tom Reed: -, Treasury, 1900/",)),
        ("Tom Reed, who entered Fell College in 1900, wrote it.", ()),
        ("The bill entered the Senate in 1900.", ()),
        (
            "In 1920 Ann Hale was co-opted onto Fell District Council.",
            ("Ann Hale: -, Fell District Council, 1920/",),
        ),
        (
            "Ann Hale was elected from Fell constituency to the Orb assembly in May 2016.",
            ("Ann Hale: -, Orb assembly, 2016-05/",),
        ),
        (
            "Ann Hale was on the boards of many firms, including the Fell Bank and the Orb Railway Company.",
            ("Ann Hale: board member, Fell Bank, former", "Ann Hale: board member, Orb Railway Company, former"),
        ),
        (
            "Ann Hale worked at Orb Bank as an economist from 1990 to 1995.",
            ("Ann Hale: economist, Orb Bank, 1990/1995",),
        ),
    ],
)
def test_posts_entered_with_others_and_again(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        (
            "TOMAS RODRIGO MARTÍN SÁNCHEZ HALE Y REED (14 March 1848 – 2 February 1929) was a general who served as "
            "governor of Orb. In 1879, he became mayor of Fell. In 1881 Tomas Hale became clerk of Fell.",
            ["Tomas Rodrigo Martín Sánchez Hale y Reed"] * 3,
        ),
        (
            "Tom Orr Reed (14 March 1848 – 2 May 1929) was governor of Orb. In 1881 Tom Hale became clerk of Fell.",
            ["Tom Orr Reed", "Tom Hale"],
        ),
        ("Xulogio Hale y Reed was appointed governor of Fell in 1893.", ["Xulogio Hale y Reed"]),
        ("The firm of Xulogio Hale y Reed was sold in 1893 by the governor of Fell.", []),
        (
            "Ann Hale was chair of Orb Trust. Writing with Tom Reed she called for a review. In 2016 she became "
            "mayor of Fell.",
            ["Ann Hale", "Ann Hale"],
        ),
    ],
)
def test_who_has_a_long_name_or_is_named_beside(text: str, holders: list[str]) -> None:
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    assert [one.people[0].name for one in extract(document).statements] == holders


def test_the_resignation_behind_somebody_written_with_is_the_writers() -> None:
    text = (
        "Tom Hale (born 1950) was chair of Orb Trust. In 2015 writing jointly with Jesse Norman he wrote a paper. "
        "In October 2016 shortly after his resignation he spoke."
    )
    assert [one.people[0].name for one in extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements] == [
        "Tom Hale",
        "Tom Hale",
    ]


_TABLE = """List of {office} of Orb Council.

  {head}                  Term        Notes
  ----------------------- ----------- ------------------------
  Tom Reed                1826–1827   Elected in 1825
  Ann Hale                1829–1830   Elected again in 1829
  Jane Orr                1830–1831   Elected in 1830
"""


@pytest.mark.parametrize(
    ("office", "head", "count"),
    [("chairmen", "Chairmen", 3), ("clerks", "Clerk   ", 3), ("chairmen", "Widows  ", 0)],
)
def test_the_head_of_a_column_may_be_the_office_in_any_plural(office: str, head: str, count: int) -> None:
    held = tenures(_TABLE.format(office=office, head=head))
    assert sum("Orb Council, 18" in one for one in held) == count


def test_a_letter_set_without_blank_lines_is_read_whole() -> None:
    text = """CLERK'S OFFICE
14 July 1983
His Excellency Sir Tom Reed
Governor of Fell
Government House
Your Excellency
I, Ann Jane Hale, hereby tender my resignation from
the post of Clerk of the Orb Council, for it appears
to me that the time has come in which to do so.
Yours sincerely
Ann J. Hale
"""
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    found = extract(document).statements
    assert [(one.kind.value, str(one.date)) for one in found if one.kind.value in ("letter", "resignation")] == [
        ("letter", "1983-07-14"),
        ("resignation", "1983-07-14"),
    ]
    assert {one.quote.exact.count("\n") for one in found if one.kind.value == "resignation"} == {1}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("In 1986, Ann Hale would serve as mayor of Fell.", ("Ann Hale: mayor, Fell, current 1986",)),
        ("In 1986 Ann Hale would become mayor of Fell.", ("Ann Hale: mayor, Fell, 1986/",)),
        (
            "Were she to win, Ann Hale would serve as mayor of Fell until 1986.",
            ("Ann Hale: mayor, Fell, /1986 (conditional)",),
        ),
        (
            "If elected, Ann Hale would become mayor of Fell in 1986.",
            ("Ann Hale: mayor, Fell, 1986/ (conditional)",),
        ),
        (
            "Reed said that in 1986 Ann Hale would become mayor of Fell.",
            ("Ann Hale: mayor, Fell, 1986/ (planned)",),
        ),
        ("In 1986 Ann Hale was appointed clerk of Fell but she declined.", ()),
        (
            "In 1986 Ann Hale was appointed clerk of Fell but she declined to speak.",
            ("Ann Hale: clerk, Fell, 1986/",),
        ),
    ],
)
def test_a_later_day_foretold_is_no_condition(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Ann Hale, who at the time was head of housing at Fell Council, gave evidence.",
            ("Ann Hale: head of housing, Fell Council, current ?",),
        ),
        (
            "Ann Hale, who in 2004 was head of housing at Fell Council, gave evidence.",
            ("Ann Hale: head of housing, Fell Council, current 2004",),
        ),
        ("Tom Reed was sworn as minister for roads on 4 May 1983.", ("Tom Reed: minister for roads, -, 1983-05-04/",)),
        ("Tom Reed had sworn as the minister for roads came in.", ()),
        (
            "Ann Hale started in post as clerk of Fell in May 2004.",
            ("Ann Hale: clerk, Fell, 2004-05/",),
        ),
        (
            "Ann Hale lost her position as clerk of Fell in May 2004.",
            ("Ann Hale: clerk, Fell, /2004-05",),
        ),
        ("Ann Hale lost her position on the list in May 2004.", ()),
        ("Ann Hale was appointed captain general of Fell in 1898.", ("Ann Hale: captain general, Fell, 1898/",)),
    ],
)
def test_who_held_what_at_the_time(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


def test_lines_of_a_post_its_body_and_its_holder() -> None:
    text = (
        "At the time these included:\n\n- Chief of Safety, Orb Air Force: Major General Tom Reed\n"
        "- Representative, Orb Space Command: Ann Hale\n- Director, said the mayor: Ann Poe\n"
    )
    assert tenures(text) == (
        "Tom Reed: chief of safety, Orb Air Force, current",
        "Ann Hale: representative, Orb Space Command, current",
    )


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ('The headline, "Hale quits", was an invention. Ann Hale was ill.', {("Ann Hale", Modality.DENIED)}),
        ('The headline, "Hale quits", was a shock. Ann Hale was ill.', {("Ann Hale", None)}),
        (
            "My resignation is in his hands, Ann Hale wrote in her diary.",
            {("Ann Hale", Modality.CONDITIONAL)},
        ),
    ],
)
def test_what_is_only_offered_or_made_up(text: str, told_of: set[tuple[str, Modality | None]]) -> None:
    assert told(text) == told_of


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("He may have it, wrote Secretary Ann Hale.", []),
        ("Ann Hale, who was ill, wrote Tom Reed on 4 May 2004.", ["Ann Hale", "Tom Reed"]),
        ("The letter Senator Hale sent to Tom Reed was lost.", ["Hale", "Tom Reed"]),
        ("A letter of 6 April 2011 from the mayor, the Hon Tom Reed, was lost.", ["Tom Reed"]),
    ],
)
def test_who_writes_to_whom(text: str, parties: list[str]) -> None:
    assert [person.name for one in statements(text, Kind.LETTER) for person in one.people] == parties


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Ann Hale, who retires as chief executive next month, said so.",
            ("Ann Hale: chief executive, -, /2017-10 (planned)",),
        ),
        ("Tomorrow Ann Hale takes over as clerk of Fell.", ("Ann Hale: clerk, Fell, 2017-09-07/ (planned)",)),
        ("Ann Hale takes over as clerk of Fell from the next room.", ("Ann Hale: clerk, Fell, current",)),
        ("Ann Hale, chief executive of Orb Aid, said so.", ("Ann Hale: chief executive, Orb Aid, current",)),
        (
            "Ann Hale, founder and chief executive of tech firm Orb Labs, said so.",
            ("Ann Hale: founder and chief executive, Orb Labs, current",),
        ),
        ("Ann Hale, head of Legal Aid, said so.", ("Ann Hale: head of legal aid, -, current",)),
        ("Ex-Labour MP Ann Hale said so.", ("Ann Hale: MP, -, current",)),
    ],
)
def test_what_is_still_to_come_and_whose_body_is_named(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


def test_who_steps_down_next_month_has_not_whatever_the_day_of_the_text() -> None:
    text = "Ann Hale steps down as clerk of Fell{}."
    found = [extract(Document(DocumentId("a.txt"), text.format(when), "0" * 64)) for when in (" next month", "")]
    assert [one.statements[0].modality for one in found] == [Modality.PLANNED, None]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Secretaries of the Orb Society have been Ann Hale (1901–1905) and Tom Reed (1905–1910).",
            ("Ann Hale: secretary, Orb Society, 1901/1905", "Tom Reed: secretary, Orb Society, 1905/1910"),
        ),
        (
            "The panel consisted of Ann Hale (chair), Tom Reed and Jo Orr.",
            (
                "Ann Hale: chair, -, current",
                "Tom Reed: member, panel, former",
                "Jo Orr: member, panel, former",
            ),
        ),
        ("The Fell Board impressed Ann Hale, Tom Reed and Jo Orr.", ()),
        ("The lunch consisted of Ann Hale, Tom Reed and Jo Orr.", ()),
        ("Jo Orr MP (Labour, Calder) (until 4 May 2004)", ("Jo Orr: MP, Calder, current",)),
        (
            "| Name | Role | From | To |\n|---|---|---|---|\n| Ann Hale | Chair | 2004 | 2008 |\n",
            ("Ann Hale: chair, -, 2004/2008",),
        ),
    ],
)
def test_rows_of_holders_and_members(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


@pytest.mark.parametrize(
    ("text", "told_as"),
    [
        ("The letter was addressed to Tom Reed but never sent.", [Modality.DENIED]),
        ("The letter was addressed to Tom Reed and sent at once.", [None]),
    ],
)
def test_letters_never_sent(text: str, told_as: list[Modality | None]) -> None:
    assert [one.modality for one in statements(text, Kind.LETTER)] == told_as


def test_not_even_somebody_resigned() -> None:
    assert told("Not even Ann Hale resigned.") == {("Ann Hale", Modality.DENIED)}
    assert told("Even Ann Hale resigned.") == {("Ann Hale", None)}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Tom Reed is to be replaced by Ann Hale as clerk of Fell Council.",
            ("Ann Hale: clerk, Fell Council, current (planned)",),
        ),
        ("Ann Hale is to be the new clerk of Fell.", ("Ann Hale: clerk, Fell, current (planned)",)),
        ("Ann Hale was to be the new clerk of Fell.", ()),
        ("Ann Hale is proud to be the new clerk of Fell.", ()),
    ],
)
def test_what_is_to_be(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held
