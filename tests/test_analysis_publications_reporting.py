"""Bodies that report, and works told of by the noun of publishing, each with false friends."""

import pytest

from tests.published import publications


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Department's inspectors had reported on Fell in the summer of 1984.", "1984-22 -"),
        ("The inquiry criticised nobody when it reported in July 2002.", "2002-07 -"),
        ("The committee is due to report in May.", "2019-05 planned"),
        ("The inquiry, which is to report next year, has met twice.", "2019 planned"),
        ("The panel will report back in the autumn.", "2018-23 planned"),
        ("The review is due to report back at the end of 2018.", "2018~ planned"),
        ("The committee was asked to report by 4 May 2019.", "2019-05-04 planned"),
        ("The working group reported in May 2016.", "2016-05 -"),
        ("The Select Committee on Bridges reported on 4 May 2016.", "2016-05-04 -"),
        ("A working party under Ann Hale reported in June 1998.", "1998-06 -"),
        ("The Commission reported to the Queen in June 1998.", "1998-06 -"),
        ("The committee reported its findings on 4 May 2016.", "2016-05-04 -"),
        ("The review is expected to report its findings in March 2019.", "2019-03 planned"),
        ("The commission is tasked with completing its report.", "None planned"),
    ],
)
def test_a_body_reports(sentence: str, told: str) -> None:
    assert [f"{one.date} {one.modality or '-'}" for one in publications(sentence)] == [told]


@pytest.mark.parametrize(
    "sentence",
    [
        "The inquiry was reported on 4 May 2016.",
        "The inquiry reported by the Herald on 4 May 2016 was real.",
        "The inspectors are reported to have left in May 2016.",
        "The committee reported on Monday a loss of 4m.",
        "The commission reported in June that prices had risen.",
        "The committee reported him to the police in May 2016.",
        "A committee member reported in May 2016.",
        "The panel reported to work on 4 May 2016.",
        "The panel wants to report in May.",
        "The panel will not report in May.",
        "Tom Reed is due to report to prison on 4 May.",
        "The company is due to report on Thursday.",
        "It reported in May 2016.",
        "An inquiry and a review began before it reported in May 2016.",
        "The company reported its results on 4 May 2016.",
        "The inquiry would report in May if it could.",
    ],
)
def test_who_reports_otherwise_publishes_nothing(sentence: str) -> None:
    assert publications(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("He left after the release of an inquiry into the leak of a secret report.", ["inquiry", "secret report"]),
        ("Following publication of the report, the mayor apologised.", ["report"]),
        ("Since the recent publication of the Orb review, nobody has met.", ["Orb review"]),
        ("The publication of a new study has opened the debate.", ["new study"]),
        ("He was blamed for the leak of the report.", ["report"]),
        ("In the wake of the release of the audit, the mayor left.", ["audit"]),
    ],
)
def test_the_noun_of_publishing_tells_that_a_work_came_out(sentence: str, titles: list[str]) -> None:
    assert [one.title for one in publications(sentence)] == titles


@pytest.mark.parametrize(
    "sentence",
    [
        "A leak of oil from the report's ship went on.",
        "The leak inquiry found nothing.",
        "The launch of an independent review was welcomed.",
        "The launch of the survey on 4 May 2016 was welcomed.",
        "The issue of the report was raised in the meeting.",
        "The presentation of the findings was poor.",
        "The release of the prisoner followed the review.",
        "The release of any report is a matter for the board.",
        "Before the release of the report, staff were briefed.",
        "Prior to the release of the report, staff were briefed.",
        "Ahead of the publication of the report, staff were briefed.",
        "Ministers blocked the release of the report.",
        "They oppose the release of the report.",
        "The cost of the publication of the report was high.",
        "The publication of the report would do harm.",
        "The publication of the report was postponed.",
        "He denied the leak of the report.",
        "The publication of an act was awaited.",
    ],
)
def test_the_noun_of_publishing_in_other_senses(sentence: str) -> None:
    assert publications(sentence) == []
