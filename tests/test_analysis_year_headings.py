"""Chronologies whose years stand alone on lines: what is told under a year came out in it."""

import pytest

from tests.resigned import statements
from tui.analysis.year_headings import under_years
from tui.model.statements import Kind

_TIMELINE = """\
Timeline of inquiries

1994

Harbour Commission concludes with the release of its final report.

1996

Forde Commission begins. The council publishes its report on ports.

2004

The Calder Commission final report is released.

2010-2014

The board publishes its report on bridges.
"""


def test_what_stands_under_a_year_came_out_in_it() -> None:
    found = statements(_TIMELINE, Kind.PUBLICATION)
    assert [(one.title, str(one.date)) for one in found] == [
        ("final report", "1994"),
        ("report on ports", "1996"),
        ("Calder Commission final report", "2004"),
    ]


def test_a_line_under_a_year_tells_that_a_report_came_out() -> None:
    """1994
    Harbour Commission begins

    2004
    Forde Commission begins

    2022
    Fell  Calder Inquiry report released
    Orb - Fell  Orb Inquiry begins

    2023
    """
    text = "\n".join(
        line.strip() for line in (test_a_line_under_a_year_tells_that_a_report_came_out.__doc__ or "").split("\n")
    )
    assert [str(one.date) for one in statements(text, Kind.PUBLICATION)] == ["2022"]


@pytest.mark.parametrize(
    "text",
    [
        "Calder Inquiry report released",
        "The council publishes its report on ports.",
        "1994\n\nThe council publishes its report.\n\n2004\n\nThe council publishes its report.",
        "1994\n\nThe council publishes its report.\n\n2004\n\nIt met.\n\n1996\n\nIt met.\n\n1999\n\nIt met.",
    ],
)
def test_what_stands_in_no_chronology_has_no_day(text: str) -> None:
    assert statements(text, Kind.PUBLICATION) == []


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("# 1994\n\nA\n\n## 1996:\n\nB\n\n**2004**\n\nC", ["1994", "1996", "2004"]),
        ("2004\n\nA\n\n1996\n\nB\n\n1994\n\nC", ["2004", "1996", "1994"]),
        ("1994 A\n\n1996 B\n\n2004 C", []),
    ],
)
def test_years_that_stand_alone_and_follow_each_other_are_headings(text: str, years: list[str]) -> None:
    assert [str(one.day.start) for one in under_years(text)] == years


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The judge said in July 2014 that it would not be possible to complete the report.", []),
        ("The board was unable to publish its report in July 2014.", []),
        ("The board published its report in July 2014.", ["report"]),
    ],
)
def test_what_was_not_possible_did_not_come_out(text: str, titles: list[str]) -> None:
    assert [one.title for one in statements(text, Kind.PUBLICATION)] == titles
