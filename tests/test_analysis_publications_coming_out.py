"""When reports come out and by whom: what must be out by a day, what always comes out, which date is another's."""

import pytest

from tests.published import publications
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Part, Statement


def _one(text: str) -> tuple[str, str, str, str]:
    """Who brings a report out, the body, its date and its modality."""
    [one] = publications(text)
    return ", ".join(one.names(Part.AUTHOR)), one.organisation or "", str(one.date or ""), str(one.modality or "")


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("The final report should be completed by 1 May 2018.", ("", "", "2018-05-01", "called-for")),
        ("The final report must be sent to the minister by 1 May 2018.", ("", "", "2018-05-01", "called-for")),
        ("Fell Council hereby submits to Parliament the report on bridges.", ("", "Fell Council", "", "")),
        ("Ann Hale submitted to the Orb Bank her report on bridges.", ("Ann Hale", "", "", "")),
        ("We urge you to release to the public the report on bridges.", ("", "", "", "called-for")),
        ("I present the report of the review of harbours.", ("", "", "", "")),
        (
            "In the Report of the Review of Fell Services, released on 4 May 2017, he erred.",
            ("", "Review of Fell Services", "2017-05-04", ""),
        ),
        ("The report was prepared pursuant to a 2003 request by Fell Council.", ("", "Fell Council", "", "")),
        ("Ann Hale called on Fell Council to publish its report.", ("", "Fell Council", "", "called-for")),
        ("Ann Hale urged the council to publish its report.", ("", "council", "", "called-for")),
        ("Ann Hale went to Fell Council to present her report.", ("Ann Hale", "", "", "planned")),
        ("Fell Council has already put out three reports on bridges.", ("", "Fell Council", "", "")),
        ("By its order of 4 May 2017, Fell Council has now tabled its report.", ("", "Fell Council", "", "")),
        ("Today, Fell Council has tabled its report.", ("", "Fell Council", "2018-06-05", "")),
        ("The report of Fell Council 2014 to 2016 was tabled.", ("", "Fell Council", "", "")),
        ("The report released today gives figures from Orb Bank.", ("", "", "2018-06-05", "")),
        ("A report has been received from Orb Bank.", ("", "Orb Bank", "", "")),
        ("Fell Council agreed to publish reports on housing.", ("", "Fell Council", "", "planned")),
        (
            "On 3 May 2018 the Law Board published a report on the issues which were raised by Orb Bank.",
            ("", "Law Board", "2018-05-03", ""),
        ),
        ("On 3 May 2018 they published a report which was written by Orb Bank.", ("", "Orb Bank", "2018-05-03", "")),
        ("In May 2018 they published a summary of the Orb Payment Scheme.", ("", "", "2018-05", "")),
        ("Ann Hale and her team published their report on 4 May 2018.", ("Ann Hale", "", "2018-05-04", "")),
        ("The Harbour Board is pleased to submit to Parliament the report on bridges.", ("", "Harbour Board", "", "")),
        ("In February 2005 a report by Orb Bank found that costs rose.", ("", "Orb Bank", "2005-02", "")),
        ("On 4 May 2004 a report by Ann Hale criticised the board.", ("Ann Hale", "", "2004-05-04", "")),
        ("The Harbour Safety Plan, published in March 2017, promised more.", ("", "", "2017-03", "")),
        ("The guidance will be developed and published in spring 2019.", ("", "", "2019-21", "planned")),
        ("They keep the contents of the report, which was tabled in May 2018.", ("", "", "2018-05", "")),
        (
            "The National Development Plan 2025–2029 and Vision 2050 was launched on 4 May 2018.",
            ("", "", "2018-05-04", ""),
        ),
        ("The law required Fell Council to publish a report.", ("", "Fell Council", "", "called-for")),
        ("Fell Council must issue an annual report by 4 May 2018.", ("", "Fell Council", "2018-05-04", "called-for")),
    ],
)
def test_who_brings_a_report_out_and_when(sentence: str, read: tuple[str, str, str, str]) -> None:
    assert _one(sentence) == read


@pytest.mark.parametrize(
    "sentence",
    [
        "The final report should be read by 1 May 2018.",
        "Ann Hale ruled out today any revisiting of the issue of a human rights report.",
        "Ann Hale spoke to the press, confirming published reports on the matter.",
        "Fell Council is required to submit an annual report to the minister.",
        "She taught skills such as writing reports.",
        "Ann Hale worked full-time compiling reports.",
        "The inmate was released to Orb House, the report says.",
        "Reports were received from Orb Bank.",
        "As a result of the review, in June 2014, a warrant for her arrest was issued.",
        "She admitted to transmitting a malicious code to computers.",
        "Fell Council has issued more than 62 business review letters.",
        "The Senate approves FY 2006 Roads Conference Report.",
        "I submit the findings of others.",
        "We urge you to send to the harbour the report on bridges.",
        "The board read the 2014 to 2016 reports.",
        "“A Review of Orb,” May 1981, Fell Press.",
        "See www.orb.com/2007/02/18/books/review for more.",
        "In February 2005 a report by Orb Bank was read to the board.",
        "The guidance was not developed and published in spring 2017.",
        "The guidance may be revised and published in spring 2019.",
        "The guidance would have been revised and published in spring 2017.",
        "Plans to build a bridge have been delayed until 2031.",
        "The Harbour Safety Plan failed in March 2017.",
        "It helps the board to deliver the recommendations addressed to it.",
        "I thank them for the work done to compile these three reports to cover the period from 2006 to 2018.",
        "The Board conducted its review of the Harbour Annual Report 2017.",
    ],
)
def test_what_always_comes_out_or_is_only_cited_is_none(sentence: str) -> None:
    assert publications(sentence) == []


def _undated(text: str) -> list[Statement]:
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    return [one for one in extract(document).statements if one.kind is Kind.PUBLICATION]


@pytest.mark.parametrize("when", ["today", "yesterday", "recently", "this week"])
def test_a_report_of_late_came_out_in_a_document_of_no_known_day(when: str) -> None:
    [one] = _undated(f"The report released {when} blames the board.")
    assert one.date is None
    assert one.modality is None
    assert _undated("The report released there blames the board.") == []


def test_a_speaker_hands_a_report_over_by_saying_so() -> None:
    """MS HALE: Sir, I present the report of the committee."""
    turns = (
        "MS HALE: Sir, I present the report of the committee.",
        "MR REED: I present reports every year.",
        "MS HALE: I read the report.",
        "MR REED: Yes.",
    )
    [one] = _undated("\n\n".join(turns))
    assert (one.quote.exact, one.modality) == ("I present the report", None)


def test_what_a_report_is_thanked_for_is_not_its_title() -> None:
    [one] = publications("I thank Ann Hale and her Committee for the Report that they have tabled.")
    assert (one.title, one.quote.exact) == ("Report", "Report that they have tabled")


def test_reports_of_one_sentence_each_have_their_year() -> None:
    """The initials in brackets behind a title part it from no date, and the first is called so as the second is."""
    text = (
        "Fell Council published its First Assessment Report (FAR) in 1990 and a Second Assessment Report (SAR) in 1995."
    )
    assert sorted((one.title, str(one.date)) for one in publications(text)) == [
        ("First Assessment Report", "1990"),
        ("Second Assessment Report", "1995"),
    ]
