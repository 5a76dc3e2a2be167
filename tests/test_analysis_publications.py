"""Publications: reports that come out, by verb and by noun, with who wrote them and when."""

import pytest

from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality, Part, Statement

_BEFORE = "Ann Hale met Tom Reed.\n\n"


def publications(text: str) -> list[Statement]:
    """What an article of Wednesday, 6 September 2017 says of publications."""
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2017-09-06"))
    return [one for one in extract(document).statements if one.kind is Kind.PUBLICATION]


@pytest.mark.parametrize(
    ("sentence", "title", "date"),
    [
        ("Six new reports were published by Calder Council on Wednesday.", "Six new reports", "2017-09-06"),
        ("The report, published by Calder Council, looked at events in 1990.", "report", "None"),
        ("The report into the fire of 4 May 2010 was published by Calder Council.", "report into the fire", "None"),
        ("The report, published on 26 August 2014, found failings.", "report", "2014-08-26"),
        ("The report, which was published in May 2009, found failings.", "report", "2009-05"),
        ("Calder Council published its final report in June 2010.", "final report", "2010-06"),
        ("This was known before guidance issued in 2006.", "guidance", "2006"),
        ("The findings of the review were released in June 2010.", "findings", "2010-06"),
        ("The work began in the wake of the 2014 Hale Report.", "Hale Report", "2014"),
        ("According to a 2006 review by Ann Hale, nothing was done.", "review", "2006"),
        ("They were unaware of it until a report to members in December 2004.", "report to members", "2004-12"),
        ("The White Paper of 1999 set out the plan.", "White Paper", "1999"),
        ("She welcomed today's publication of the reports into Orb.", "reports into Orb", "2017-09-06"),
        ("The reports we receive today are clear.", "reports", "2017-09-06"),
        ("The Cole inquiry reported on 5 March 2009.", "Cole inquiry", "2009-03-05"),
        ("The review was completed in 2012 but never made public.", "review", "2012"),
        ("The report was leaked to the press in May 2011.", "report", "2011-05"),
        ("Ann Hale presented her report to the Cabinet in July 2003.", "report", "2003-07"),
        ("The report of the inquiry, published on Monday, is long.", "report", "2017-09-04"),
        ("Ann Hale, whose report was published in May 2011, said so.", "report", "2011-05"),
        ("The Hale Report (2013) set out the failings.", "Hale Report", "2013"),
        ("Last week's report found otherwise.", "report", "2017-08-28/2017-09-03"),
        ("Its review, commissioned in 2010 and published in 2011, found failings.", "review", "2011"),
        ("The report was not published until 14 May 2012.", "report", "2012-05-14"),
        ("A redacted version was not made public until May 2012.", "redacted version", "2012-05"),
        ("The report did not appear until May 2012.", "report", "2012-05"),
        ("It was not until May 2012 that the report was published.", "report", "2012-05"),
        ("The report, which ran to 200 pages, was published in May 2004.", "report", "2004-05"),
        ("The guidance, a circular of the Orb Office, was issued in May 1992.", "guidance", "1992-05"),
        (
            "The Harbour Review of Orb Dues, published in May 2009, found failings.",
            "Harbour Review of Orb Dues",
            "2009-05",
        ),
        (
            "The Harbour Review of Orb Dues, which reported in May 2009, was long.",
            "Harbour Review of Orb Dues",
            "2009-05",
        ),
        ("The National Audit Office's report in February found failings.", "report", "2017-02"),
        ("Her report on flooding last year was clear.", "report on flooding", "2016"),
        ("An earlier report, by the engineers Hobb Rayner in 2015, was clear.", "earlier report", "2015"),
        ("The report was delivered in draft in May 2000.", "report", "2000-05"),
        ("The 1991 report had not been acted upon.", "report", "1991"),
        ("In May 2009 the Orb College issued what became known as the Dues Report.", "Dues Report", "2009-05"),
        ("The study was published in May 2009.", "study", "2009-05"),
        (
            "It published “First Interim Report: Housing” on 17 July 2013.",
            "First Interim Report: Housing",
            "2013-07-17",
        ),
    ],
)
def test_a_publication_has_its_title_and_its_date(sentence: str, title: str, date: str) -> None:
    [found] = publications(_BEFORE + sentence)
    assert (found.title, str(found.date), found.modality) == (title, date, None)


@pytest.mark.parametrize(
    ("sentence", "part", "name"),
    [
        ("Professor Ann Hale's 2014 report was clear.", Part.AUTHOR, "Ann Hale"),
        ("Ann Hale set this out in her 2014 report.", Part.AUTHOR, "Ann Hale"),
        ("The 2014 Hale Report was clear.", Part.AUTHOR, "Ann Hale"),
        ("A report by lawyer Ann Hale was published in 2014.", Part.AUTHOR, "Ann Hale"),
        ("Ann Hale delivered her report to Tom Reed on 3 July 2003.", Part.RECIPIENT, "Tom Reed"),
        ("Tom Reed received the report in May 2003.", Part.RECIPIENT, "Tom Reed"),
        ("A report commissioned by Tom Reed was published in 2014.", Part.COMMISSIONER, "Tom Reed"),
    ],
)
def test_people_have_their_parts_in_a_publication(sentence: str, part: Part, name: str) -> None:
    [found] = publications(_BEFORE + sentence)
    assert name in found.names(part)


@pytest.mark.parametrize(
    ("sentence", "organisation"),
    [
        ("Six reports were published by Calder Council on Wednesday.", "Calder Council"),
        ("The Orb Commission submitted its report on 3 July 1967.", "Orb Commission"),
        ("The Orb Commission report was released on 9 June 1986.", "Orb Commission"),
        ("The Orb Committee reported in 1983.", "Orb Committee"),
        ("The National Audit Office reported in June 1991.", "National Audit Office"),
        ("The Social Services Inspectorate reported to ministers in June 1991.", "Social Services Inspectorate"),
        ("Calder Trust – 2006 | Abuse in care | The final report was published in 2009", "Calder Trust"),
    ],
)
def test_a_publication_has_the_body_that_brought_it_out(sentence: str, organisation: str) -> None:
    [found] = publications(_BEFORE + sentence)
    assert found.organisation == organisation


def test_published_again_is_a_second_publication() -> None:
    found = publications("The report was first published in 1998 and reissued in 2005.")
    assert [str(one.date) for one in found] == ["1998", "2005"]


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("The final report will be published next year.", Modality.PLANNED),
        ("The final report is expected in March 2024.", Modality.PLANNED),
        ("The findings are due next spring.", Modality.PLANNED),
        ("Ann Hale called for the report to be published.", Modality.CALLED_FOR),
        ("The second report, which I understand is due in May, is long.", Modality.PLANNED),
        ("A second report is expected before the end of next year.", Modality.PLANNED),
        ("Publication of the report has been delayed until 2019.", Modality.PLANNED),
        ("Publication was delayed until 2019.", Modality.PLANNED),
        ("The report's publication was put back to May 2018.", Modality.PLANNED),
        ("The report, whose publication was postponed until May 2018, is long.", Modality.PLANNED),
    ],
)
def test_a_publication_to_come_says_so(sentence: str, modality: Modality) -> None:
    [found] = publications(_BEFORE + sentence)
    assert found.modality is modality


@pytest.mark.parametrize(
    "sentence",
    [
        "The company released a statement on Friday.",
        "The band released an album in 2004.",
        "The prisoner was released in 2004.",
        "The man named in the report was released in 2004.",
        "The council issued a licence in 2004.",
        "Ann Hale published her autobiography in 2004.",
        "The report said that nothing was done in 2004.",
        "The report found that in 2004 nothing was done.",
        "The work was praised in the 2014 annual report.",
        "He spoke of a report on housing in December 2004.",
        "Ann Hale reported the theft in 2004.",
        "He reported to Tom Reed in 2004.",
        "Ann Hale refused to publish the report.",
        "The council reviewed the plan in 2004.",
        "Ann Hale launched a review in 2004.",
        "Ann Hale gave evidence to the inquiry in 2004.",
        "The report was withdrawn in 2004.",
        "Police received reports of a fire on Friday.",
        "Reports emerged on Friday that he had left.",
        "The BBC reported on Friday that he had left.",
        "The minister issued an apology on Friday.",
        "The company announced plans in May 2004 to build a quay.",
        "Security plans were leaked on Monday.",
        "The company sold notes due Nov. 1, 2009.",
        "The company plans a placement of notes to be completed in May 2018.",
        "The company released its third-quarter earnings report on Tuesday.",
        "The document was released on Monday.",
        "The court issued its ruling on Monday.",
        "The policy was announced on Monday.",
        "The Times reported in June 1991.",
        "The National Audit Office reported in June 1991 that nothing was lost.",
        "The company reported in June a loss of five million.",
        "E-mails released by the inquiry in 2015 were long.",
        "There was no 2014 report.",
        "The report appeared to blame nobody in May 2004.",
        "Reports appeared on Friday that he had left.",
        "The rent is due in May.",
        "Named in the report, which ran to 200 pages, he was released in May 2004.",
    ],
)
def test_false_friends_are_no_publications(sentence: str) -> None:
    assert publications(_BEFORE + sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Hale told the board on 4 September that she would issue her findings.",
        "Ann Hale said on Monday the report would be published.",
    ],
)
def test_the_day_somebody_spoke_of_a_report_is_not_its_own(sentence: str) -> None:
    [found] = publications(_BEFORE + sentence)
    assert (found.date, found.modality) == (None, Modality.PLANNED)


def test_it_is_the_report_of_the_sentence_before() -> None:
    text = "The report on the digs was finished in December 2016. It will be published in May 2018."
    assert [(one.title, str(one.date), one.modality) for one in publications(text)] == [
        ("report on the digs", "2016-12", None),
        ("report on the digs", "2018-05", Modality.PLANNED),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Two reports came to the board. It will be published in May 2018.",
        "Ann Hale read the report. It was published in May 2010.",
        "The report is long. It was raining in May 2010.",
    ],
)
def test_it_is_no_report_where_another_thing_may_be_meant(text: str) -> None:
    assert not [one for one in publications(text) if one.rule == "publication.carried"]


_LISTS = [
    "Orb Council has issued reports:\n\n- Lives at sea, published 14 May 2009\n- Quays and piers, due autumn 2022\n",
    "## Reports\n\n- [Lives at sea](/a.pdf) (Ann Hale) – 14 May 2009\n- [Quays and piers](/b.pdf) – due autumn 2022\n",
    "| Report | Published |\n|---|---|\n| Lives at sea | 14 May 2009 |\n| Quays and piers | due autumn 2022 |\n",
]


@pytest.mark.parametrize("text", _LISTS)
def test_a_list_of_reports_has_one_in_each_row(text: str) -> None:
    rows = [one for one in publications(_BEFORE + text) if one.rule == "publication.listed"]
    assert [(one.title, str(one.date), one.modality) for one in rows] == [
        ("Lives at sea", "2009-05-14", None),
        ("Quays and piers", "2022-23", Modality.PLANNED),
    ]


def test_rows_have_the_body_that_the_line_above_names_or_their_author() -> None:
    [first, *_] = [one for one in publications(_BEFORE + _LISTS[0]) if one.rule == "publication.listed"]
    [linked, *_] = [one for one in publications(_BEFORE + _LISTS[1]) if one.rule == "publication.listed"]
    assert (first.organisation, linked.names(Part.AUTHOR)) == ("Orb Council", ("Ann Hale",))


@pytest.mark.parametrize(
    "text",
    [
        "## Ships\n\n- Lives at sea, 14 May 2009\n- Quays and piers, June 2018\n",
        "Ann Hale held these posts:\n\n- Clerk of Orb, 14 May 2009\n- Reeve of Orb, June 2018\n",
        "| Ship | Launched |\n|---|---|\n| Lives at sea | 14 May 2009 |\n",
    ],
)
def test_a_list_of_other_things_has_none(text: str) -> None:
    assert publications(_BEFORE + text) == []
