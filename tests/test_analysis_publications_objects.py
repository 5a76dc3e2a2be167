"""Reports with the clause or title behind them that tells of them, and those of papers and critics, which are none."""

import pytest

from tests.published import publications
from tests.published import told as whose


@pytest.mark.parametrize(
    "sentence",
    [
        "She filed a police report on 4 May 2016.",
        "The reporter filed her report from Paris on 4 May 2016.",
        "According to a report published in the Fell Herald on 4 May 2016, he left.",
        "The review of the film was published in May 2016.",
        "The 2016 review of the album was kind.",
        "His book review appeared in May 2016.",
        "The play received good reviews in May 2016.",
        "The draft order was laid in May 2016.",
        "The report is due to be discussed on 4 July.",
        "Ann Hale published in the Fell Times a review of a novel on 4 May 2016.",
    ],
)
def test_reports_of_papers_and_critics_are_none(sentence: str) -> None:
    assert publications(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The board filed its report with the court on 4 May 2016.",
        "A study published in the Fell Lancet on 4 May 2016 said so.",
        "The review of the hospital was published on 4 May 2016.",
        "The draft was laid before the House on 4 May 2016.",
        "The clerk tabled in Parliament a report on the bridge on 4 May 2016.",
        "The clerk laid before Parliament a report on the bridge on 4 May 2016.",
    ],
)
def test_reports_of_bodies_that_look_alike_arewhose(sentence: str) -> None:
    assert [str(one.date) for one in publications(sentence)] == ["2016-05-04"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The report that the board published in May 2016 was grim.", "board 2016-05"),
        ("The findings the board released on 4 May 2016 were grim.", "board 2016-05-04"),
        ("The audit, which the board had published on 4 May 2016, was grim.", "board 2016-05-04"),
        ("In the report she wrote in 2004, nobody was named.", "- 2004"),
        (
            "The report which Ann Hale gave to Tom Reed in May 2016 was grim.",
            "Tom Reed recipient; Ann Hale author 2016-05",
        ),
        ("The report that Ann Hale leaked in May 2016 was grim.", "- 2016-05"),
        ("The report the board received in May 2016 was grim.", "- 2016-05"),
        ("Ann Hale forwarded the report to the board on 4 May 2016.", "- 2016-05-04"),
        ("The report was made available on 4 May 2016.", "- 2016-05-04"),
        ("The report was passed to the police on 4 May 2016.", "- 2016-05-04"),
        ("The report became public in May 2016.", "- 2016-05"),
    ],
)
def test_a_report_that_somebody_published(sentence: str, told: str) -> None:
    assert [f"{whose(one)} {one.date}" for one in publications(sentence)] == [told]


@pytest.mark.parametrize(
    "sentence",
    [
        "The report says the board published figures in May 2016.",
        "In the report the board released details on 4 May 2016.",
        "The report that the board published figures on 4 May 2016 was wrong.",
        "The report that he was released on 4 May 2016 was wrong.",
        "The report Ann Hale wrote about in May 2016 was grim.",
        "The report the board refused to publish in May 2016 was grim.",
        "The report the board should publish is grim.",
        "The report the Fell Herald published on 4 May 2016 was wrong.",
        "After the report the board released Ann Hale on 4 May 2016.",
        "The report found that the man released in May 2016 was ill.",
        "The soon-to-be published report is grim.",
        "The audit was passed in May 2016.",
        "The shared report was long.",
        "Ann Hale was posted on the report in May 2016.",
    ],
)
def test_what_somebody_does_behind_a_report(sentence: str) -> None:
    assert publications(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The White Paper Choosing Bridges was published in May 2016.", "Choosing Bridges"),
        ("The Fell Trust's report Lost Ground (2016) said farmers were leaving.", "Lost Ground"),
        ("The Fell Trust published Lost Ground, a report on farming, in May 2016.", "report on farming"),
        ("The report — called Lost Ground — was released in May 2016.", "Lost Ground"),
    ],
)
def test_a_report_with_its_title_came_out(sentence: str, title: str) -> None:
    assert [one.title for one in publications(sentence)] == [title]


@pytest.mark.parametrize(
    "sentence",
    [
        "The White Paper Company was founded in May 2016.",
        "The board published Lost Ground, the report said.",
        "The range was published in the 1990 report.",
        "The Fell Trust published Lost Ground, a novel on farming, in May 2016.",
        "The board released Ann Hale, a report said in May 2016.",
        "In her report Tom Reed (2006) was praised.",
        "The report — and the letter — was released on 4 May 2016.",
    ],
)
def test_a_name_beside_a_report_is_no_title(sentence: str) -> None:
    assert publications(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The report is unlikely to be published.",
        "The board delayed publishing the report.",
        "Has the board published the report?",
        "Was the report published in May 2016?",
        "When will the report be published?",
    ],
)
def test_what_is_asked_or_not_done_is_no_publication(sentence: str) -> None:
    assert publications(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Is it right that you published your report in May 2016?",
        "Why did the board publish the report in May 2016?",
        "The report was published in May 2016. Was it read?",
    ],
)
def test_what_a_question_takes_for_granted_iswhose(sentence: str) -> None:
    assert [str(one.date) for one in publications(sentence)] == ["2016-05"]
