"""Tables of office holders: one tenure a row, and a resignation where the row notes one."""

from tests.resigned import statements
from tui.model.statements import Kind

_TABLE = """# About the office

The Orb Ombudsman looks into complaints from the people of Orb and has done so for many years and in many ways.

## Previous Ombudsmen

| Name | From | To | Notes |
|---|---|---|---|
| Sir Ray Orr | 1998 | 2004 | |
| **Ann Hale** | January 2004 | 16 October 2015 | Resigned |
| Tom Reed (acting) | October 2015 | March 2016 | |
"""


def test_each_row_is_a_tenure() -> None:
    held = [(one.people[0].name, one.post, str(one.start), str(one.end)) for one in statements(_TABLE, Kind.TENURE)]
    assert held == [
        ("Ray Orr", "ombudsman", "1998", "2004"),
        ("Ann Hale", "ombudsman", "2004-01", "2015-10-16"),
        ("Tom Reed", "acting ombudsman", "2015-10", "2016-03"),
    ]


def test_a_resignation_noted_in_a_row_has_its_last_day() -> None:
    [resignation] = statements(_TABLE, Kind.RESIGNATION)
    assert (resignation.people[0].name, resignation.post, str(resignation.date)) == (
        "Ann Hale",
        "ombudsman",
        "2015-10-16",
    )


def test_a_table_of_journeys_holds_no_office() -> None:
    text = _TABLE.replace("## Previous Ombudsmen", "## Journeys").replace("Resigned", "Ill")
    assert not statements(text, Kind.TENURE)
    assert not statements(text.replace("From", "Fare"), Kind.RESIGNATION)


def test_a_table_without_first_and_last_days_is_not_read() -> None:
    assert not statements(_TABLE.replace("From", "Born").replace("Resigned", "Ill"), Kind.TENURE)
