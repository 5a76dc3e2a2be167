"""How English tells that reports come out: drafts and versions, committees that report, who is handed what and when."""

import pytest

from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality, Statement


def _publications(text: str) -> list[Statement]:
    """What an article of Wednesday, 6 September 2017 says of publications."""
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2017-09-06"))
    return [one for one in extract(document).statements if one.kind is Kind.PUBLICATION]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The bank published its annual report for 2015 on 4 May 2016.", ["2016-05-04"]),
        ("The bank published its annual report for 2015.", [""]),
        ("The trust said in its annual report on 4 May 2016 that it was so.", ["2016-05-04"]),
        ("The trust said in its annual report in 2016 that it was so.", []),
        ("A report to the council in May 2016 warned of it.", ["2016-05"]),
        ("A report from the Fell Institute in 2015 warned of it.", ["2015"]),
        ("A report from Cairo on 4 May 2016 warned of it.", []),
        ("The committee's report, out on Monday, warns of it.", ["2017-09-04"]),
        ("The charity said in a report out today that it was so.", ["2017-09-06"]),
        ("It was in answer to Ann Hale's revised strategy.", []),
        ("Had the report been published in May 2016, he would have gone.", []),
        ("Nor was the report published in May 2016.", []),
        ("Has the report been published?", []),
        ("The 4 May 2016 Fell Times report was wrong.", []),
        ("The Fell Gazette's report, which was published on 4 May 2016, was wrong.", []),
        ("The Fell Trust's report, which was published on 4 May 2016, was wrong.", ["2016-05-04"]),
        ("A report out of date in May 2016 warned of it.", []),
    ],
)
def test_a_report_is_of_the_day_it_came_out(sentence: str, told: list[str]) -> None:
    assert [str(one.date or "") for one in _publications(sentence)] == told


def _told(one: Statement) -> tuple[str, str]:
    return ", ".join(person.name for person in one.people), str(one.date or "")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("11 The Report of the Orb Bridge Inquiry, 8 September 2011, HC 1452-I.", ["2011-09-08"]),
        ("Review of Bridges [“The Hale Report”], 14 July 2004, HC 898, page 45.", ["2004-07-14"]),
        ("The report of the Orb Bridge Inquiry, 8 September 2011, HC 1452.", []),
        ("The Report of the Orb Bridge Inquiry, 8 September 2011, page 1452.", []),
        ("The Report of the Orb Bridge Inquiry, September 2011, HC 1452.", []),
    ],
)
def test_a_paper_is_cited_by_its_day_and_its_number(sentence: str, told: list[str]) -> None:
    assert [str(one.date) for one in _publications(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("A report by the state's Inspector General, issued in May 2016, says so.", ("", "2016-05")),
        ("A report by Ann Hale to the board in May 2016 warned of it.", ("Ann Hale", "2016-05")),
        ("An earlier draft was sent to the board in May 2016.", ("", "2016-05")),
        ("The final version was delivered to Tom Reed on 4 May 2016.", ("Tom Reed", "2016-05-04")),
        ("A draft of the report was circulated to members on 4 May 2016.", ("", "2016-05-04")),
        ("Ann Hale sent Tom Reed a draft on 4 May 2016.", ("Ann Hale, Tom Reed", "2016-05-04")),
        ("A leaked draft of the report blames Ann Hale.", ("", "")),
        ("The board handed its report to Tom Reed on 4 May 2016.", ("Tom Reed", "2016-05-04")),
        ("The report reached the clerk, Tom Reed, on 4 May 2016.", ("Tom Reed", "2016-05-04")),
        ("The report reached the board on 4 May 2016.", ("", "2016-05-04")),
        ("The Hale review was received this morning.", ("", "2017-09-06")),
        ("A parliamentary committee, which reported in 1822, agreed.", ("", "1822")),
        ("The inquiry, chaired by Ann Hale, reported in May 2016.", ("Ann Hale", "2016-05")),
        ("The inquiry reported in May 2016.", ("", "2016-05")),
        ("According to a 2016 study by Ann Hale, one in ten is ill.", ("Ann Hale", "2016")),
        ("Ann Hale, who wrote the 2016 report, said so.", ("Ann Hale", "2016")),
        ("A serious case review into his death was published in May 2016.", ("", "2016-05")),
        ("A report on the resignation was published in May 2016.", ("", "2016-05")),
        ("The final report on bridges (Law Com No 300) was published on 4 May 2016.", ("", "2016-05-04")),
        ("The board published its Third Report of Session 2015-16 on 4 May 2016.", ("", "2016-05-04")),
        ("Presented to Parliament by Command of Her Majesty, May 2016", ("", "2016-05")),
        ("Presented to Parliament in May 2016 by Command of Her Majesty", ("", "")),
        ("In his report, in May 2016, Ann Hale was praised.", ("", "2016-05")),
    ],
)
def test_what_came_out_and_when(sentence: str, told: tuple[str, str]) -> None:
    assert [_told(one) for one in _publications(sentence)] == [told]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("The report, which is due out next month, will be long.", "2017-10"),
        ("The board's own review of its rules is due to be published in May.", "2018-05"),
        ("The board intends to publish guidance by the end of June 2018.", "2018-06~"),
        ("The final version will be delivered in May 2018.", "2018-05"),
    ],
)
def test_what_is_still_to_come(sentence: str, date: str) -> None:
    (one,) = _publications(sentence)
    assert (str(one.date), one.modality) == (date, Modality.PLANNED)


@pytest.mark.parametrize(
    "sentence",
    [
        "A draft of the letter was sent to the board in May 2016.",
        "The final version of the song was released in May 2016.",
        "The board handed the keys to Tom Reed on 4 May 2016.",
        "The report was received warmly by nobody.",
        "The report was not received on 4 May 2016.",
        "The report never reached Tom Reed in May 2016.",
        "The report reached no conclusion on 4 May 2016.",
        "The news reached Tom Reed on 4 May 2016.",
        "A parliamentary committee, which reported in 1822 a loss, agreed.",
        "A parliamentary committee, which reported since 1822, agreed.",
        "A parliamentary committee, which met in 1822, agreed.",
        "The tribunal, led by Ann Hale, would have reported in 1822.",
        "A leak of the report was feared.",
        "His leaked report was dull.",
    ],
)
def test_false_friends(sentence: str) -> None:
    assert _publications(sentence) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The report is long. It was delivered to Tom Reed on 22 March 2010.", ("Tom Reed", "2010-03-22")),
        ("The final version is long. It was published on 19 April 2010.", ("", "2010-04-19")),
        ("The report is long. It was completed on 19 April 2010.", ("", "2010-04-19")),
    ],
)
def test_it_is_handed_on_and_published(text: str, told: tuple[str, str]) -> None:
    assert [_told(one) for one in _publications(text)] == [told]


def test_what_is_published_as_it_is_said() -> None:
    (one,) = _publications("I am today publishing the report of the independent review of Orb Bridge, led by Ann Hale.")
    assert (_told(one), one.modality) == (("Ann Hale", "2017-09-06"), None)


def test_what_is_being_published_another_day_is_planned() -> None:
    (one,) = _publications("The board is publishing the report next week.")
    assert one.modality is Modality.PLANNED


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("A report by the accountants Moss & Orr, leaked in May 2016, says so.", "Moss & Orr"),
        ("The report by auditors Pell Orwin, published in May 2016, says so.", "Pell Orwin"),
        ("A 2016 report by the think-tank Civiton says so.", "Civiton"),
        ("A report by the state's Inspector General, issued in May 2016, says so.", "Inspector General"),
        ("The report of the Auditor General, published in May 2016, says so.", "Auditor General"),
        ("The Harbour Audit Office (HAO) report released today says so.", "Harbour Audit Office"),
        ("A report by the clerk, Ann Hale, was published in May 2016.", None),
        ("A report by Ann Hale, the auditor, was published in May 2016.", None),
    ],
)
def test_whose_report_it_is(sentence: str, body: str | None) -> None:
    assert [one.organisation for one in _publications(sentence)] == [body]


@pytest.mark.parametrize(
    "sentence",
    [
        "House of Commons, Official Report, 16 November 1998, column 609.",
        "They read newspaper articles and published reports.",
        "Of the 523 reviews, 12 reviews were finalised.",
        "The board provided merits review.",
        "The aim of this part of the report is to provide a narrative.",
        "Faced with what was at the heart of the Royal Commission's report, in May 2016 the board met.",
        "Ann Hale objects to public release of the report.",
        "The minister stopped publication of the report in May 2004.",
        "Ann Hale's criticism of the report was published on 4 May 2004.",
        "Ann Hale's letter about the report was published on 4 May 2004.",
        "Ann Hale asked for notice prior to any publication of the report.",
    ],
)
def test_what_tells_of_no_report_that_came_out(sentence: str) -> None:
    assert _publications(sentence) == []


def test_who_leaks_a_report_is_not_its_author() -> None:
    """Ann Hale leaked the report to the Fell Trust on 4 May 2004."""
    [leaked] = _publications(str(test_who_leaks_a_report_is_not_its_author.__doc__))
    assert leaked.people == ()


def test_a_report_came_out_on_another_day_than_what_followed_it() -> None:
    """On 4 May 2004, a year after the report was published, Ann Hale resigned."""
    read = _publications(str(test_a_report_came_out_on_another_day_than_what_followed_it.__doc__))
    assert [one.date for one in read] in ([], [None])
