"""Papers of record: what minutes, announcements, hearings and letters tell, and what only looks like it."""

import pytest

from tui.analysis.extracted import Extraction
from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Part, Statement, Status


def read(text: str, *, published: str | None = None) -> Extraction:
    """What is read from a document, undated unless it says its date itself."""
    day = EdtfDate.parse(published) if published else None
    return extract(Document(DocumentId("a.txt"), text, "0" * 64, published=day))


def told(one: Statement) -> str:
    """A statement in a line: "kind people: post or title, body, dates, modality"; what is not known is left out."""
    people = " ".join(f"{person.name}{'>' if person.part is Part.SENDER else ''}" for person in one.people)
    dates = f"{one.start or ''}/{one.end or ''}" if one.status is Status.DATED else str(one.date or one.status or "")
    parts = (one.post or one.title, one.organisation, dates, one.modality)
    return f"{one.kind} {people}: {', '.join(str(part) for part in parts if part)}"


def statements(text: str) -> list[str]:
    """What an article of 5 June 2018 says, a line a statement, in order."""
    return [told(one) for one in read(text, published="2018-06-05").statements]


ANNOUNCED = [
    (
        "Orb Limited has named its current chairman, Ann L. Hale, as chief executive.",
        [
            "tenure Ann L. Hale: chief executive, Orb Limited, current",
            "tenure Ann L. Hale: chairman, Orb Limited, current",
        ],
    ),
    (
        "The board has named Tom Reed, previously Orb's treasurer, as the company's new chief executive.",
        ["tenure Tom Reed: chief executive, company, current", "tenure Tom Reed: treasurer, Orb, former"],
    ),
    (
        "The board named Tom Reed, the clerk of Orb Limited, in a report as its chief executive listened.",
        ["tenure Tom Reed: clerk, Orb Limited, current"],
    ),
    (
        "In May 2004 Orb Limited brought in a new chief executive, Ann Hale.",
        ["tenure Ann Hale: chief executive, Orb Limited, 2004-05/"],
    ),
    (
        "Nick Dale is appointed chief executive-designate of Orb Limited with effect from 1 July 2018.",
        ["tenure Nick Dale: chief executive, current, planned"],
    ),
    (
        "Nick Dale is appointed chief executive of Orb Limited with effect from 1 May 2018.",
        ["tenure Nick Dale: chief executive, Orb Limited, 2018-05-01/"],
    ),
    (
        "Orb Limited also named Tsanko Brind as its vice president of housing.",
        ["tenure Tsanko Brind: vice president of housing, Orb Limited, current"],
    ),
    ("Orb Limited named Operation Brind as its worst mistake.", []),
    ("Tom Reed leaves Marl Studios after an interview in London.", []),
    ("Tom Reed leaves Orb Limited in July.", ["tenure Tom Reed: Orb Limited, /2018-07, planned"]),
    ("Tom Reed was formerly head of ADC Telegraphics.", ["tenure Tom Reed: head, former"]),
]


@pytest.mark.parametrize(("text", "expected"), ANNOUNCED)
def test_an_announcement_gives_each_their_own_post(text: str, expected: list[str]) -> None:
    assert statements(text) == expected


NAMED_BESIDE = [
    (
        "Auditor-General (AG) Tsanka Malo reported significant faults.",
        ["tenure Tsanka Malo: auditor-general, current"],
    ),
    ("The secretary for defence (in Leeds) Ann Hale met was ill.", []),
    (
        "Summonses went to the treasurer, the commissioner for railways, Ann Hale, Tom Reed, Joan Poe and Nick Dale.",
        [],
    ),
    (
        "Summonses went to the commissioner for railways, Ann Hale, who signed.",
        ["tenure Ann Hale: commissioner for railways, current"],
    ),
    ("She thanked the Hon Ann Hale, JP, Mr Tom Reed and Ms Joan Poe.", []),
    ("Justice Hale took Reed's word against the finance minister's, who resigned from the cabinet.", 1),
    (
        "The evidence was Ann Hale's, who resigned from the cabinet in 1971.",
        ["resignation Ann Hale: cabinet, 1971"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMED_BESIDE)
def test_who_is_named_beside_a_post_need_not_hold_it(text: str, expected: list[str] | int) -> None:
    found = statements(text)
    assert (len(found) if isinstance(expected, int) else found) == expected


RESOLVED = [
    ("RESOLVED: that Miss Ann Hale be elected Chairman of the Trust for the year 2018/19.", None),
    ("It was unanimously agreed that Ann Hale be elected chairman of the Trust.", None),
    ("Tom Reed proposed that Ann Hale be elected chairman of the Trust.", "called-for"),
    ("It is to be resolved that Ann Hale be elected chairman of the Trust.", "called-for"),
    ("Tom Reed proposed that Ann Hale continue as chairman for another year.", "called-for"),
]


@pytest.mark.parametrize(("text", "modality"), RESOLVED)
def test_a_meeting_elects_by_resolving(text: str, modality: str | None) -> None:
    [chair] = [one for one in read(text).statements if one.kind is Kind.TENURE]
    assert (chair.people[0].name.split()[-1], chair.post, chair.modality) == ("Hale", "chairman", modality)


RECORDS = [
    ("Minutes Annual Parish Council Meeting 11th May 2011\n\nPresent: Ann Hale (Chairman).", "2011-05-11"),
    (
        "Marl Parish Council\n\nDRAFT Minutes of the Annual Meeting held on Tuesday 10th May 2011\n\nPresent.",
        "2011-05-10",
    ),
    ("Debates of July 23rd, 2001\n\nTom Reed: The meeting was convened in the afternoon.", "2001-07-23"),
    ("Minutes after the crash of 11th May 2011\n\nAnn Hale was the first on the scene that afternoon.", None),
    ("A meeting of note\n\nIt was held on 10th May 2011 and few of those who were asked came to it.", None),
]


@pytest.mark.parametrize(("text", "day"), RECORDS)
def test_the_record_of_a_meeting_is_of_its_day(text: str, day: str | None) -> None:
    published = read(text).document.published
    assert (str(published) if published else None) == day


def test_lines_of_an_address_are_no_turns_of_speech() -> None:
    """Nobody is called "Tel", however often it stands before a colon."""
    text = (
        "Orb Number : 9952N\n\nOrb Limited announces that Ann Hale, its chairman, has resigned.\n\n"
        "Tel: 020 5550 1000\n\nTel: 020 5550 1001\n\nTel: 020 5550 1002\n\nFax: 020 5550 1003"
    )
    assert {one.said_by for one in read(text).statements} <= {None, "Orb Limited"}


def test_nobody_writes_to_himself_by_a_heading() -> None:
    """The name above a letter may be that of its writer alone."""
    text = "Andrew Hale's letter\n\n19 October 2012\n\nDear David,\n\nI am writing to resign.\n\nYours ever,\nAndrew\n"
    for one in read(text).statements:
        parts = [person.part for person in one.people]
        assert one.kind is not Kind.LETTER or parts == [Part.SENDER]


def test_the_premier_who_speaks_is_the_one_named() -> None:
    """A speaker told of by office alone is whoever the document names by it."""
    text = (
        "The report was handed over, Premier Ann Hale said today.\n\nThe Premier said, “I saw it.\n\n"
        "“Tom Reed, in his letter dated 28 February 2017, was kind.”"
    )
    [letter] = [one for one in read(text, published="2017-03-01").statements if one.kind is Kind.LETTER]
    assert letter.said_by == "Ann Hale"


TENDERED = [
    ("Ann Hale wrote to resign as chairman of Orb Limited in May.", None),
    ("Ann Hale will write to resign as chairman of Orb Limited in July.", "planned"),
    ("Ann Hale wrote to threaten to resign as chairman of Orb Limited.", "conditional"),
    ("Tom Reed wrote to urge Ann Hale to resign as chairman of Orb Limited.", "called-for"),
]


@pytest.mark.parametrize(("text", "modality"), TENDERED)
def test_who_writes_to_resign_has_resigned(text: str, modality: str | None) -> None:
    [resignation] = [one for one in read(text, published="2018-06-05").statements if one.kind is Kind.RESIGNATION]
    assert (resignation.people[0].name, resignation.modality) == ("Ann Hale", modality)


HEADLINES = [
    (
        "Fell District Attorney Ann Hale Announces Creation of Dedicated Street Safety Bureau",
        ["tenure Ann Hale: district attorney, Fell, current"],
    ),
    (
        "Marl County State's Attorney Ann O'Hara Hale Swears in 37 New Prosecutors from Law School",
        ["tenure Ann O'Hara Hale: state's attorney, Marl County, current"],
    ),
    ("Fell Police Officer Sentenced to Six Years in Prison and Ordered to Pay Damages", []),
    ("Bay Marl Insurance Agent Pleads Guilty to Crime Charges for Targeting Elderly Victims", []),
    (
        "New York City Police Commissioner Keecha Sewall said so to the papers on the stairs.",
        ["tenure Keecha Sewall: police commissioner, New York City, current"],
    ),
    (
        "The speaker was Fell District Attorney Ann Wills Hastings in her first term.",
        ["tenure Ann Wills Hastings: district attorney, Fell, current"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEADLINES)
def test_nobody_is_called_by_the_verb_of_a_headline(text: str, expected: list[str]) -> None:
    assert statements(text) == expected


NEW_PLACES = [
    ("New Zealand Prime Minister Ann Hale spoke.", ["tenure Ann Hale: prime minister, New Zealand, current"]),
    ("New South Wales Premier Ann Hale spoke.", ["tenure Ann Hale: premier, New South Wales, current"]),
    ("New Mayor Ann Hale spoke.", ["tenure Ann Hale: mayor, current"]),
]


@pytest.mark.parametrize(("text", "expected"), NEW_PLACES)
def test_new_is_part_of_some_places(text: str, expected: list[str]) -> None:
    assert statements(text) == expected


PROSECUTED = [
    ("Mr Raymond Hale was arraigned in May on third-degree bribery, second-degree rewarding official misconduct.", []),
    ("Ann Hale spoke. As part of her sentencing, Orrin was ordered to resign from the police.", []),
    (
        "Ann Hale, who was serving as president of the Fell Association at the time, was hurt.",
        ["tenure Ann Hale: president, Fell Association, current"],
    ),
    ("Proud of the active and retired members of the Fell Police Department, Ann Hale spoke.", []),
    ("She met detectives and county attorney Ann Hale.", ["tenure Ann Hale: county attorney, current"]),
    (
        "Executive Assistant District Attorney Ann Hale spoke.",
        ["tenure Ann Hale: executive assistant district attorney, current"],
    ),
    ("It was moved by State Senator Ann Hale in Senate Bill 1899.", ["tenure Ann Hale: state senator, current"]),
    ("It sends the wrong message to fraudsters, Ann Hale said.", []),
    ("Orb Chancellor John B. King Jr. spoke.", ["tenure John B. King Jr.: chancellor, Orb, current"]),
]


@pytest.mark.parametrize(("text", "expected"), PROSECUTED)
def test_a_prosecutor_s_release_makes_nobody_what_they_are_not(text: str, expected: list[str]) -> None:
    assert statements(text) == expected


def test_a_bill_s_number_dates_no_title() -> None:
    """Senate Bill 1899 is no year in which its senator sat."""
    [senator] = read("It was moved by State Senator Ann Hale in Senate Bill 1899.", published="2025-02").statements
    assert str(senator.as_of) == "2025-02"


def test_a_press_release_is_of_the_day_below_its_label() -> None:
    """The line that says that it is one stands above its date."""
    text = (
        "Fell Man Convicted of Murder During Basketball Tournament at Marl Houses in the Old Town of Fell on Sea\n\n"
        "FOR IMMEDIATE RELEASE\n\nThursday, March 5, 2015\n\nFell District Attorney Ann Hale spoke.\n"
    )
    assert str(read(text).document.published) == "2015-03-05"


RELEASED = [
    ("Foreign Affairs Minister Ann Hale left.", ["tenure Ann Hale: foreign affairs minister, current"]),
    (
        "Ann Hale has been named high commissioner to Fell, a vital trade partner and a key player in the region.",
        ["tenure Ann Hale: high commissioner, Fell, current"],
    ),
    (
        "Ann Hale quit her post as chair of the Fell Trust ahead of its report, due on Friday.",
        ["resignation Ann Hale: chair, Fell Trust", "publication : report, 2018-06-08, planned"],
    ),
    (
        "Ann Hale became deputy-chairman of Orb Limited in 1956.",
        ["tenure Ann Hale: deputy-chairman, Orb Limited, 1956/"],
    ),
    ("Ann Hale issued a notice under section 26 of the Inquiries Act 2005.", []),
    ("ANN HALE, ASSISTANT SECRETARY FOR HOUSING", ["tenure Ann Hale: assistant secretary for housing, current"]),
    (
        "Authors:\nAnn Hale – Director of Nursing & Quality\nTom Reed – Head of Social Work & Care",
        [
            "tenure Ann Hale: director of nursing & quality, current",
            "tenure Tom Reed: head of social work & care, current",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), RELEASED)
def test_what_stands_beside_a_post_is_not_all_of_it(text: str, expected: list[str]) -> None:
    assert statements(text) == expected


def test_as_mayor_somebody_did_what_is_told_of() -> None:
    """As mayor of Fell, Ann Hale opened the hall: nothing says that she is mayor still."""
    [mayor] = read("As mayor of Fell, Ann Hale opened the hall.", published="2018-06-05").statements
    assert (mayor.post, mayor.as_of) == ("mayor", None)


def test_who_had_been_writing_wrote() -> None:
    """A letter that somebody had been writing is not planned."""
    [letter] = read("Ann Hale had been writing to Tom Reed.").statements
    assert (letter.kind, letter.modality) == (Kind.LETTER, None)


DATED = [
    ("THURSDAY, MARCH 6, 1997.", "1997-03-06"),
    ("HC Deb 08 September 1931", "1931-09-08"),
    ("Marl, March 18, 2020", "2020-03-18"),
    ("Marl, March 18, 2020, was a day like others.", None),
]


@pytest.mark.parametrize(("line", "day"), DATED)
def test_a_line_of_the_head_dates_a_document(line: str, day: str | None) -> None:
    text = f"Appropriations and other business\n\n{line}\n\nAnn Hale spoke of the money that was there, and of more.\n"
    published = read(text).document.published
    assert (str(published) if published else None) == day


def test_a_name_in_capitals_has_its_normal_case() -> None:
    """Mr. KOLLE in the label of a turn is Kolle."""
    [chair] = read("Opening Comments From Chairman Kolle\n\nMr. KOLLE. The committee will come to order.").statements
    assert chair.people[0].name == "Kolle"


def test_thanks_close_a_letter() -> None:
    """What stands below them is a signature."""
    text = "3 May 2004\n\nDear Ms Martin,\n\nPlease send the list.\n\nThank You\n\nCouncillor Stephen Hale\n"
    [letter] = [one for one in read(text).statements if one.kind is Kind.LETTER]
    assert [(person.name, person.part) for person in letter.people] == [
        ("Stephen Hale", Part.SENDER),
        ("Martin", Part.RECIPIENT),
    ]


MONTHS_OF_YEARS = [
    ("The report was published in April last year.", "2017-04"),
    ("In 2015 he left. The report was published in April of this year.", "2018-04"),
    ("In 2015 he left. The report was published on 5 April last year.", "2017-04-05"),
    ("In 2015 he left. The report was published in May of that year.", "2015-05"),
    ("The report was published in the summer of last year.", "2017-22"),
    ("In 2015 he left. The report was published in May.", "2015-05"),
]


@pytest.mark.parametrize(("text", "day"), MONTHS_OF_YEARS)
def test_april_last_year_counts_from_the_document(text: str, day: str) -> None:
    [report] = read(text, published="2018-06-05").statements
    assert str(report.date) == day


def test_without_a_date_of_its_own_this_year_is_unknown() -> None:
    """A year told of before is not "this year"."""
    [report] = read("In 2015 he left. The report was published in April of this year.").statements
    assert report.date is None


TABLED = [
    ("The 2016-2017 annual report was tabled on 3 rd April, 2018.", ["publication : annual report, 2018-04-03"]),
    ("The 2016 Hale report was published.", ["publication : Hale report, 2016"]),
    ("2 nd May, 2018 Review Report of Orb on page 65", []),
    ("1990 Review Report of Orb was what she read.", []),
    (
        "I see the Honourable Leader of the Opposition, Honourable Tina Hale.",
        ["tenure Tina Hale: leader, Opposition, current"],
    ),
    ("It happened at Marl's King Charles Park.", []),
]


@pytest.mark.parametrize(("text", "expected"), TABLED)
def test_a_parliament_tells_of_reports_by_their_years(text: str, expected: list[str]) -> None:
    assert statements(text) == expected


TURNS = [
    "MR. SPEAKER.- Order.\n\nHON. A. HALE.- I wrote to Tom Reed in 2017.\n\nMR. SPEAKER.- Sit.\n\nHON. A. HALE.- No.",
    "Mr. ORBE. Order.\n\nMs. HALE. I wrote to Tom Reed on 3 May 2017.\n\nMr. ORBE. Please sit.\n\nMs. HALE. No.",
]


@pytest.mark.parametrize("text", TURNS)
def test_turns_have_labels_of_many_forms(text: str) -> None:
    [letter] = [one for one in read(text).statements if one.kind is Kind.LETTER]
    assert letter.said_by is not None
    assert letter.said_by.split()[-1] == "Hale"


EVIDENCE = """Oral Evidence

Taken before the Harbour Committee

on Tuesday 1 February 2011

Members present:

Mr Paul Orbe (Chair)

Witnesses: Lord Marle and Dame Ann Hale gave evidence.

Q106 Chair: Thank you for joining our Committee this morning. Would you identify who you are?

Lord Marle: I was secretary of the Harbour Board from 1979 to 1987.

Dame Ann Hale: I became secretary of the Harbour Board in September 2002.

Q107 Chair: Thank you. Was anything put in writing?

Lord Marle: I wrote to the Committee on 1 October 2010.
"""


def test_who_answers_a_committee_speaks_of_themselves() -> None:
    """Numbered questions and names before colons make turns; "I" is who is named."""
    found = read(EVIDENCE)
    assert str(found.document.published) == "2011-02-01"
    assert [(told(one), one.said_by) for one in found.statements] == [
        ("tenure Paul Orbe: chair, Harbour Board, current", None),
        ("tenure Marle: secretary, Harbour Board, 1979/1987", "Marle"),
        ("tenure Ann Hale: secretary, Harbour Board, 2002-09/", "Ann Hale"),
        ("letter Marle>: 2010-10-01", "Marle"),
    ]


BEHIND_NAMES = [
    (
        "Debra Hale became provost and vice president for academic affairs in 2017.",
        ["tenure Debra Hale: provost, 2017/", "tenure Debra Hale: vice president for academic affairs, 2017/"],
    ),
    ("The speakers were Francis Hale MP, Sir Gus Orr and Ian Watt.", []),
    ("The MP for Fell, Sir Gus Orr, spoke.", ["tenure Gus Orr: MP, Fell, current"]),
]


@pytest.mark.parametrize(("text", "expected"), BEHIND_NAMES)
def test_letters_behind_a_name_are_not_those_of_the_next(text: str, expected: list[str]) -> None:
    assert statements(text) == expected


def test_a_tenure_prepared_for_is_not_over() -> None:
    """In preparation for my tenure as acting president of the university, I have met the deans."""
    text = (
        "June 23, 2014\n\nDear Deans,\n\nIn preparation for my tenure as acting president of Marl University, "
        "I have met you all.\n\nSincerely,\n\nCarlos Hale\n"
    )
    [tenure] = [one for one in read(text).statements if one.kind is Kind.TENURE]
    assert (tenure.modality, tenure.status) == ("planned", Status.CURRENT)


SUBJECTS = [
    (
        "District Attorney Eric Hale spoke. The District Attorney said that the defendant, a doctor, who was the "
        "chairman of Orb Limited, and at times was the acting head of Fell Hospital, stole it.",
        ["tenure Eric Hale: district attorney, current"],
    ),
    (
        "Ann Hale, who led Orb Limited, apologised and resigned in May 2017.",
        ["resignation Ann Hale: 2017-05"],
    ),
    (
        "Orb Limited named Tom Reed as temporary chief executive and analysts said he would go.",
        ["tenure Tom Reed: temporary chief executive, Orb Limited, current"],
    ),
    (
        "The Commission published its report on the accounts for the Financial Years 2009/2010 and 2010/2011.",
        ["publication : report on the accounts, Commission"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SUBJECTS)
def test_what_is_told_of_somebody_unnamed_is_nobody_else_s(text: str, expected: list[str]) -> None:
    assert statements(text) == expected


def test_a_week_after_is_nobody_who_speaks() -> None:
    """Who announces is the company, not "a week after the company"."""
    text = "The choice of Tom Reed came just a week after the company announced he would retire in July."
    assert {one.said_by for one in read(text, published="2018-06-05").statements} == {"the company"}
