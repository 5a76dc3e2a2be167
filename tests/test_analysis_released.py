"""What releases say of members, acting holders, fields before names and nominees; letters told in the present."""

import pytest

from tests.correspondence import letters
from tests.correspondence import told as exchanged
from tests.held import tenures
from tests.published import publications
from tests.resigned import told
from tui.model.statements import Modality

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
