"""Reports that somebody makes, gets or is shown, that come out as copies or results, or that never come out."""

import pytest

from tests.published import publications
from tests.published import told as whose
from tui.model.statements import Modality


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The working group produced new recommendations on bridges.", "group"),
        ("The trust has produced several reports on farming.", "trust"),
        ("The inspectors, who prepared a report on the bank's failure, gave evidence.", "-"),
        ("A study written by Ann Hale says the groups are growing.", "Ann Hale author"),
        ("A report compiled by the Fell Audit Office found failings.", "Fell Audit Office"),
        ("The report was written by Ann Hale.", "Ann Hale author"),
        ("Ann Hale, who wrote a report on the fire, gave evidence.", "Ann Hale author"),
        ("The report, which was written by Ann Hale, was published in May 2004.", "Ann Hale author"),
        ("Ann Hale received the report.", "Ann Hale recipient"),
        ("Ann Hale received a version of the annual report on 4 May 2016.", "Ann Hale recipient"),
        ("The Fell Herald has obtained a copy of the report.", "-"),
        ("Ann Hale was shown a copy of the report in April.", "Ann Hale recipient"),
        ("Ann Hale was handed the report on 4 May 2016.", "Ann Hale recipient"),
        ("Ann Hale was presented with the report on 4 May 2016.", "Ann Hale recipient"),
        ("A copy of the report was leaked to the Fell Herald.", "-"),
        ("The board presented the results of its survey.", "board"),
        ("The results of the inquiry were published in 2016.", "-"),
    ],
)
def test_whoever_makes_or_gets_a_report(sentence: str, told: str) -> None:
    assert [whose(one) for one in publications(sentence)] == [told]


@pytest.mark.parametrize(
    "sentence",
    [
        "The unit produces reports on crime.",
        "She was told to prepare a report.",
        "The board is preparing a report.",
        "All but the Hale Report were published in May 2004.",
        "This is not a report published by the Fell Trust.",
        "The trust was too slow to publish the Hale Report.",
        "Had the Fell Trust published the Hale Report in May 2004, she would have won.",
        "The software produced a report.",
        "He failed to produce a report.",
        "She wrote a review of the play.",
        "She wrote a study of owls.",
        "The report was written in haste.",
        "Reports prepared by officers are read by members.",
        "Who wrote the report?",
        "Nobody prepared a report.",
        "He would have written a report.",
        "The school received a good report.",
        "Police received the report of a fire at noon.",
        "Police received a report that he had left.",
        "The board receives the report each year.",
        "Ann Hale got the report wrong.",
        "Ann Hale received the draft of the letter.",
        "Ann Hale has not received the report.",
        "Ann Hale was not shown the report.",
        "Ann Hale was refused the report in May 2016.",
        "The board received the survey on 4 May 2016.",
        "The final report is awaited since May 2016.",
        "Ann Hale was shown to have hidden the report.",
        "Ann Hale has a copy of the report.",
        "A copy of the study is on the table.",
        "The results of the vote were published on 4 May 2016.",
        "The results of the study are a surprise.",
        "As a result of the review he resigned in May 2016.",
        "He was released with a report on his tag.",
    ],
)
def test_what_is_not_made_and_not_handed_over(sentence: str) -> None:
    assert publications(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The report was never published.",
        "Ann Hale's highly critical annual report, which was never published, named three officers.",
        "Her report has not been released.",
        "The review has never been made public.",
    ],
)
def test_a_report_that_never_came_out_is_denied(sentence: str) -> None:
    assert [one.modality for one in publications(sentence)] == [Modality.DENIED]


@pytest.mark.parametrize(
    "sentence",
    [
        "No report was published.",
        "No further reports were published in 2016.",
        "Not one of the reports was published in 2016.",
        "Neither report was published in 2016.",
        "Reports of this kind are never published.",
        "A report was never published.",
        "The report should never have been published.",
        "The report was never meant to be published.",
        "Had the report never been published he would be free.",
        "The report was not published in 2014.",
        "The report was not leaked by Ann Hale.",
    ],
)
def test_what_tells_of_no_certain_report(sentence: str) -> None:
    assert publications(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Two new reports from the Fell Health Board tell another story.", "Fell Health Board"),
        ("A new study by researchers at Fell University says so.", "researchers at Fell University"),
        ("A new report by Ann Hale warns of it.", "Ann Hale author"),
        ("Ann Hale's new report warns of it.", "Ann Hale author"),
        ("A new Fell Audit Office report says so.", "Fell Audit Office"),
        ("According to a new report by the Fell Audit Office, costs have doubled.", "Fell Audit Office"),
        ("The report of Lord Hale was published in May 2016.", "Hale author"),
        ("The report of Justice Hale, the envoy, released earlier this year, was grim.", "Hale author"),
        ("The review of Ann Hale was published in May 2016.", "-"),
        ("The first report laid before Parliament was clear.", "-"),
        ("A report tabled in the Senate said so.", "-"),
        ("Her report came to me in the middle of January.", "-"),
        ("The draft arrived on my desk in May 2016.", "-"),
        ("It followed an earlier report in 2015 which had warned of it.", "-"),
    ],
)
def test_whose_report_is_out(sentence: str, told: str) -> None:
    assert [whose(one) for one in publications(sentence)] == [told]


@pytest.mark.parametrize(
    "sentence",
    [
        "A new report says so.",
        "The New York report says so.",
        "There are new reports from Syria of fighting.",
        "He wants a new report from the board that says so.",
        "The board has asked for a new report by the auditors.",
        "A new report from the Fell Times says he left.",
        "A new review by the board will look at it.",
        "A new report by the board would cost money.",
        "A report presented to the board says so.",
        "The report came to light in May 2016.",
        "The report came to the conclusion in May 2016 that he lied.",
        "Reports arrived on 4 May 2016 of fighting.",
        "The board commissioned an earlier report in 2015.",
    ],
)
def test_what_does_not_tell_that_a_report_is_out(sentence: str) -> None:
    assert publications(sentence) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The report was sent to the board in May 2016 and it was published in June 2016.", ["2016-05", "2016-06"]),
        (
            "Ann Hale gave her report to the board on 4 May 2018 and it is being published today.",
            ["2018-05-04", "2018-06-05"],
        ),
        ("The board issued a report on 4 May 2016, and an action plan.", ["2016-05-04"]),
        ("The board issued a report and an action plan on 4 May 2016.", ["2016-05-04", "2016-05-04"]),
        ("The board published its findings and recommendations on 4 May 2016.", ["2016-05-04"]),
        ("The board published a report and the review went on.", ["None"]),
        ("The report of the panel is expected in May.", ["2019-05"]),
        ("The board's own review of its parking rules is due to be published in May.", ["2019-05"]),
    ],
)
def test_one_sentence_tells_of_one_work_or_of_two(text: str, told: list[str]) -> None:
    assert [str(one.date) for one in publications(text)] == told


@pytest.mark.parametrize(
    "sentence",
    [
        "He was praised in the Fell Annual Report 2022.",
        "The 2021-2022 audit report was long.",
        "The schools were asked to reply to the report later in 1968.",
        "The theory provides some strategies.",
        "The board will provide legal opinions.",
        "He published his views on the report in May 2016.",
        "The board provided some help on the debate of the review in May 2016.",
        "Ann Hale began writing the report in May 2016.",
        "Ann Hale expects to start writing her report in August 2018.",
        "Companies must submit annual reports.",
        "The board has postponed the publication of the report.",
        "The board told us how it then reported in June 2016.",
    ],
)
def test_what_a_report_only_stands_beside(sentence: str) -> None:
    assert publications(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The board published a series of reports on 4 May 2016.", ["reports 2016-05-04"]),
        ("The minister laid on the table the report of the board.", ["report None"]),
        ("The inquiry published its report on 4 May 2016.", ["report 2016-05-04"]),
        ("The board presented an analysis of the report on 4 May 2016.", ["analysis 2016-05-04"]),
        ("The panel read the 2014 report and published a review.", ["report 2014", "review None"]),
        ("She gave a report to the board on 4 May 2016.", ["report 2016-05-04"]),
    ],
)
def test_what_comes_out_is_the_object(sentence: str, told: list[str]) -> None:
    assert [f"{one.title} {one.date}" for one in publications(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("A report by the Auditor General, Jane Pell, tabled on 4 May 2016, found so.", "Jane Pell author"),
        ("A report by the Fell Office, the arm of the council, released on 4 May 2016, said so.", "Fell Office"),
        ("The panel's final report, running to 3,000 pages, was published in March 2012.", "panel"),
        ("Ann Hale's report, which she signed in May, was published in June 2016.", "Ann Hale author"),
        ("The Fell Commission released a 400-page report on 4 May 2016.", "Fell Commission"),
        ("A summary of the review, seen by the Fell Herald, was circulated last week.", "-"),
        ("A report leaked by Tom Reed says so.", "-"),
        ("An internal report leaked to the Fell Herald says so.", "-"),
        ("Publication of the report comes just days after the fire.", "-"),
        ("The publication in 1999 of the Orb Report was a turning point.", "-"),
        ("A copy of the report went to Ann Hale on 4 May 2016.", "Ann Hale recipient"),
        ("A further report will go to the cabinet in September.", "-"),
        ("In a new report, the Fell Audit Office says so.", "Fell Audit Office"),
    ],
)
def test_what_stands_between_a_report_and_its_verb(sentence: str, told: str) -> None:
    assert [whose(one) for one in publications(sentence)] == [told]


@pytest.mark.parametrize(
    "sentence",
    [
        "The leaked water damaged the report.",
        "The report goes to the heart of it.",
        "The report went to great lengths in May 2016.",
        "The report did not go to the board in May 2016.",
        "The board published its response to the report in October 2016.",
        "Publication of the report is planned.",
        "In a new report he saw that it was so.",
        "The report, the prisoner and his wife, released in May 2016, left.",
    ],
)
def test_what_stands_between_and_makes_it_another(sentence: str) -> None:
    assert publications(sentence) == []
