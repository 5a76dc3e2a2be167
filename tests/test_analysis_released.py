"""What releases say of members, acting holders, fields before names and nominees; letters told in the present."""

import pytest

from tests.correspondence import letters
from tests.correspondence import told as exchanged
from tests.held import tenures
from tests.held import told as line
from tests.published import publications
from tests.resigned import statements, told
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality

HELD = [
    (
        "Sen. Ann Hale, R-Mo., chair of the Ports Committee, spoke.",
        "Ann Hale: senator, Mo., current",
        "Ann Hale: chair, Ports Committee, current",
    ),
    ("Ann Hale, Orb Bank, chair of the Ports Committee, spoke.",),
    ("Acting Orb Bank Chairman Ann Hale spoke.", "Ann Hale: acting chairman, Orb Bank, current"),
    ("Former Orb Bank Chairman Ann Hale spoke.", "Ann Hale: chairman, Orb Bank, former"),
    ("The acting chairman of Orb Bank, Ann Hale, spoke.", "Ann Hale: acting chairman, Orb Bank, current"),
    ("Director of Asian Affairs Ann Hale spoke.", "Ann Hale: director of Asian affairs, -, current"),
    ("Deputy Mayor for Public Safety Ann Hale spoke.", "Ann Hale: deputy mayor for public safety, -, current"),
    (
        "Under Secretary of Defense for Policy Ann Hale spoke.",
        "Ann Hale: under secretary of defense for policy, -, current",
    ),
    ("The president of Public Policy Polling spoke.",),
    ("The president of the Business Roundtable, Ann Hale, spoke.", "Ann Hale: president, Business Roundtable, current"),
    (
        "He praised Ann Hale's appointment of Ambassador Tom Reed.",
        "Tom Reed: ambassador, -, current",
    ),
    ("He praised Ann Hale's appointment as ambassador.", "Ann Hale: ambassador, -, current"),
    ("The appointment of Ann Hale to the post of clerk pleased him.", "Ann Hale: clerk, -, current"),
    ("Nominees include Ann Hale to be a judge for the Fourth Circuit, Tom Reed to be the clerk of Fell, and others.",),
    ("The judge for the Fourth Circuit, Tom Reed, is to be heard.", "Tom Reed: judge, Fourth Circuit, current"),
    (
        "Ann Hale is a fellow of Fell College and formerly of Orb Bank.",
        "Ann Hale: fellow, Fell College, current",
        "Ann Hale: fellow, Orb Bank, former",
    ),
    (
        "Ann Hale is a fellow of Fell College and also of Orb Bank.",
        "Ann Hale: fellow, Fell College, current",
        "Ann Hale: fellow, Orb Bank, current",
    ),
    ("We are inclined to support General Hale.",),
    ("We met support director Ann Hale.", "Ann Hale: support director, -, current"),
    (
        "They met Tom Reed (D-Fell), chair of the Ports Committee and Assemblymember Ann Hale.",
        "Tom Reed: chair, Ports Committee, current",
        "Ann Hale: assemblymember, -, current",
    ),
    (
        "Leading QC Ann Hale was appointed in May 2015 to chair the inquiry.",
        "Ann Hale: chair, inquiry, 2015-05/",
    ),
    (
        "Tom Reed was chosen to lead an independent review of the service in May 2015.",
        "Tom Reed: leader, independent review, 2015-05/",
    ),
    ("Tom Reed was chosen to lead the report in May 2015.",),
    ("Ann Hale, who chairs the inquiry, spoke.", "Ann Hale: chair, inquiry, current"),
    ("Ann Hale, who chairs the report, spoke.",),
    (
        "Tom Reed took over for Ann Hale as clerk of Fell Council in 2004.",
        "Tom Reed: clerk, Fell Council, 2004/",
        "Ann Hale: clerk, Fell Council, /2004",
    ),
    ("Tom Reed took over for the season, Ann Hale said.",),
    ("Former IG Ann Hale spoke.", "Ann Hale: IG, -, former"),
    (
        "Ann Hale, clerk of Orb, is to reach Fell on 3 May 2018 and leave on 7 May 2018.",
        "Ann Hale: clerk, Orb, current",
    ),
    ("Ann Hale, clerk of Orb, is to leave on 7 May 2018.", "Ann Hale: clerk, Orb, /2018-05-07 (planned)"),
    ("Health and Human Services Secretary Ann Hale spoke.", "Ann Hale: secretary, Health and Human Services, current"),
    ("He met Reed and Fell Council Leader Ann Hale.", "Ann Hale: leader, Fell Council, current"),
    ("Ann Hale was joined Wednesday by City of Fell officials.",),
    ("Ann Hale joined Orb Bank in May 2011.", "Ann Hale: -, Orb Bank, 2011-05/"),
]
"""A sentence and the tenures that are read in it."""


@pytest.mark.parametrize("row", HELD, ids=lambda row: row[0][:60])
def test_who_holds_what_in_a_release(row: tuple[str, ...]) -> None:
    text, *held = row
    assert sorted(tenures(text)) == sorted(held)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "In their letter to Secretary of State Ann Hale and Secretary of Water Tom Reed, Senator Max Orr and "
            "Senator Jo Dale wrote: “No.”",
            [("Max Orr, Jo Dale", "Ann Hale, Tom Reed", "")],
        ),
        ("A letter to Ann Hale, Tom Reed and Max Orr was sent.", [("", "Ann Hale, Tom Reed, Max Orr", "")]),
        (
            "In a letter to Ann Hale explaining the delay, Secretary Tom Reed acknowledged it.",
            [("Tom Reed", "Ann Hale", "")],
        ),
        ("Ann Hale receives a letter from Tom Reed confirming the plan.", [("Tom Reed", "Ann Hale", "")]),
        ("Ann Hale receives letters from Tom Reed every week.", []),
        ("9 May 2016 - Ann Hale emails government to say no.", [("Ann Hale", "", "2016-05-09")]),
        ("The tool emails users.", []),
    ],
)
def test_who_writes_and_who_reads(text: str, read: list[tuple[str, str, str]]) -> None:
    assert [exchanged(one) for one in letters(text)] == read


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("A spokesman denied to reporters on Monday that Ann Hale had resigned.", Modality.DENIED),
        ("A spokesman denied to the Herald that Ann Hale would step down.", Modality.DENIED),
        ("The mayor did not deny to reporters that Ann Hale had resigned.", Modality.CONDITIONAL),
        ("The bank denied in May all wrongdoing and said that Ann Hale had resigned.", None),
        ("The mayor accepted the resignation from office of Ann Hale.", None),
    ],
)
def test_a_denial_may_say_to_whom_it_is_made(text: str, modality: Modality | None) -> None:
    assert told(text) == {("Ann Hale", modality)}


def test_a_report_may_be_made_by_an_official_and_published() -> None:
    text = "The report, written by local government inspector Ann Hale and published in May 2016, was grim."
    assert [str(one.date) for one in publications(text)] == ["2016-05"]


UNDONE = [
    ("Ann Hale, whose resignation has been sought by the council, stayed.", Modality.CALLED_FOR),
    ("Ann Hale, whose resignation the unions want, stayed.", Modality.CALLED_FOR),
    ("Ann Hale, whose resignation shocked all who want change, left.", None),
    ("Ann Hale's resignation had been sought for weeks.", Modality.CALLED_FOR),
    ("Ann Hale's resignation had been announced for weeks.", None),
    ("Tendering her resignation was, Ann Hale told friends, the last thing on her mind.", Modality.CONDITIONAL),
    ("Stepping down was, Ann Hale said, unthinkable.", Modality.CONDITIONAL),
    ("Ann Hale, stepping down as mayor, said the plan was unthinkable.", None),
    ("Simulated exercise only: at noon the mayor, Ann Hale, resigns.", Modality.CONDITIONAL),
    ("Ann Hale found herself obliged to resign.", None),
    ("Ann Hale never found herself obliged to resign.", Modality.DENIED),
    ("Ann Hale may find herself forced to resign.", Modality.CONDITIONAL),
    ("Ann Hale tendered her Resignation in May.", None),
]
"""A sentence, and how it tells that somebody resigned."""


@pytest.mark.parametrize(("text", "modality"), UNDONE)
def test_what_is_sought_unthinkable_or_found_to_be_needed(text: str, modality: Modality | None) -> None:
    assert told(text) == {("Ann Hale", modality)}


@pytest.mark.parametrize(
    ("text", "modality", "date"),
    [
        ("I beg leave to resign the office of clerk.", None, "1829-05-13"),
        ("I beg to resign my seat on the council.", None, "1829-05-13"),
        ("I beg you to resign.", Modality.CALLED_FOR, None),
    ],
)
def test_who_begs_to_resign_does_it(text: str, modality: Modality | None, date: str | None) -> None:
    printed = f"Fell, 13 May 1829\n\nDear Mr Reed,\n\n{text}\n\nYours truly,\n\nTom Hale"
    [found] = statements(printed, Kind.RESIGNATION)
    assert (found.modality, str(found.date) if found.date else None) == (modality, date)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "Fell, 13 May 1829\n\nSir,\n\nI write of the bridge.\n\nYours truly,\n\nTom Hale\n\n"
            "His Excellency Max Orr\nGovernor of Fell",
            ("Tom Hale", "Max Orr", "1829-05-13"),
        ),
        (
            "Fell, 13 May 1829\n\nSir,\n\nWe write of the bridge.\n\nYours truly,\n\nTom Hale\n\nMax Orr",
            ("Tom Hale, Max Orr", "", "1829-05-13"),
        ),
        (
            "Email 2011-05-21 20:13\n\nFrom: Zork Brumble\nTo: Ann Hale\nSubject: Bridge\n\nIt fell.",
            ("Zork Brumble", "Ann Hale", "2011-05-21"),
        ),
        (
            "Report 2011-05-21 20:13\n\nFrom: Orb Newsletter\nTo: Ann Hale\nSubject: Bridge\n\nIt fell.",
            ("", "Ann Hale", ""),
        ),
    ],
)
def test_who_signs_and_who_stands_at_the_foot(text: str, read: tuple[str, str, str]) -> None:
    assert [exchanged(one) for one in letters(text)] == [read]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Max Orr was sworn in for a term expiring in 2023. Ann Hale resigned on 1 June.", None),
        ("Max Orr was sworn in in 2023. Ann Hale resigned on 1 June.", "2023-06-01"),
    ],
)
def test_a_story_has_not_come_to_what_is_ahead(text: str, date: str | None) -> None:
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    [resigned] = [one for one in found if one.kind is Kind.RESIGNATION]
    assert (str(resigned.date) if resigned.date else None) == date


HEADLINES = [
    ("Chicago Treasurer Pleads Guilty, Quits", ()),
    (
        "President Ann Hale Accepts Minister Tom Reed's Exit",
        ("Ann Hale: president, -, current", "Tom Reed: minister, -, current"),
    ),
    ("Fell Mayor Urges Ann Hale To Go", ()),
    ("Fell Mayor Ann Hale Urges Tom Reed To Go", ("Ann Hale: mayor, Fell, current",)),
    ("Statement on Orb County Clerk Ann Hale Resignation", ("Ann Hale: county clerk, Orb, current",)),
    ("Union Seeks Minister Ann Hale Today", ("Ann Hale: minister, -, current",)),
]
"""A headline with a capital on every word, and the tenures that are read in it."""


@pytest.mark.parametrize(("headline", "read"), HEADLINES)
def test_nobody_is_called_what_a_headline_says_is_done(headline: str, read: tuple[str, ...]) -> None:
    assert tenures(f"{headline}\n\nIt rained in Fell.") == read


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Attorney General Ann Hale announces resignation of deputy Tom Reed.", {"Tom Reed"}),
        ("Ann Hale tendered resignation of her office.", {"Ann Hale"}),
        ("Ann Hale announces resignation of the whole board.", set()),
    ],
)
def test_who_announces_the_resignation_of_another_keeps_the_post(text: str, people: set[str]) -> None:
    assert {name for name, _ in told(text)} == people


def test_a_headline_may_only_ask() -> None:
    text = "Orb Chair Tom Reed Resigns, Minister Ann Hale Resigns?\n\nIt rained."
    assert ("Ann Hale", Modality.CONDITIONAL) in told(text)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ann Hale is presently serving as clerk of Fell Council.", "Ann Hale: clerk, Fell Council, current ?"),
        ("Ann Hale was serving as clerk of Fell Council.", "Ann Hale: clerk, Fell Council, former"),
        ("Ann Hale is elected as mayor of Fell.", "Ann Hale: mayor, Fell, current ?"),
        ("Ann Hale was elected as mayor of Fell.", "Ann Hale: mayor, Fell, former"),
        ("The office announced today the appointment of Ann Hale as clerk.", "Ann Hale: clerk, -, current ?"),
        ("The office announced the appointment of Ann Hale as clerk.", "Ann Hale: clerk, -, former"),
    ],
)
def test_what_a_text_without_a_day_says_of_now(text: str, read: str) -> None:
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert [line(one) for one in found if one.kind is Kind.TENURE] == [read]


def test_entries_may_follow_their_day_with_nothing_between_or_stand_below_it() -> None:
    text = (
        "1990 Ann Hale, clerk of Fell, writes to Tom Reed. The reply comes late. She resigns as clerk.\n\n"
        "May 1992 Tom Reed speaks.\n\n1993 Max Orr speaks. He resigns."
    )
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert [str(one.date) for one in found if one.kind is Kind.RESIGNATION] == ["1990", "1993"]
    assert [str(one.as_of) for one in found if one.kind is Kind.TENURE] == ["1990"]


def test_a_heading_with_its_day_holds_what_stands_below_it() -> None:
    text = (
        "May 2015 - A chair is found\n\nAnn Hale was appointed to chair the inquiry.\n\n"
        "1 October 2015 - Work begins\n\nThe inquiry begins its work.\n\n"
        "10 May 2016 - The chair goes\n\nAnn Hale resigns. Tom Reed was sad.\n\nIn 2014 Max Orr resigned."
    )
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert [str(one.start) for one in found if one.kind is Kind.TENURE] == ["2015-05"]
    assert [str(one.date) for one in found if one.kind is Kind.RESIGNATION] == ["2016-05-10", "2014"]


@pytest.mark.parametrize("headline", ["Orb Bank Names Ann Hale ", "Mayor Ann Hale Accepts Tom Reed "])
def test_headlines_without_an_end_are_cut_as_well(headline: str) -> None:
    assert len({one.split(":")[0] for one in tenures(headline * 2000)}) <= 1
