"""Tables of office holders: one tenure a row, and a resignation where the row notes one."""

import pytest

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


_LIST = """Fell School

Fell School was founded in 1836.

List of headmasters

- 1836–1840 (res.): Ray Orr
- 1840–1855: Ann Hale
- 1855–present: Tom Reed

Clerk of Fell Council (1836)

Joan Reed, 1836–1840
Mary Hale (1840–1855)
"""


def test_each_row_of_a_list_under_an_office_is_a_tenure() -> None:
    held = [(one.people[0].name, one.post, str(one.start), str(one.end)) for one in statements(_LIST, Kind.TENURE)]
    assert held == [
        ("Ray Orr", "headmaster", "1836", "1840"),
        ("Ann Hale", "headmaster", "1840", "1855"),
        ("Tom Reed", "headmaster", "1855", "None"),
        ("Joan Reed", "clerk", "1836", "1840"),
        ("Mary Hale", "clerk", "1840", "1855"),
    ]


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("List of headmasters", "List of pupils"),
        ("List of headmasters", "What headmasters read"),
        ("Ann Hale", "Ann Hale and Mary Poe"),
        ("Ann Hale", "Ann Hale sang, 1850"),
        ("Ann Hale", "Fell School"),
        ("1840–1855: Ann", "1840–1905: Ann"),
        ("1840–1855: Ann", "1840: Ann"),
        ("Ann Hale", "Ann Hale was ill"),
        ("Ann Hale", "a painting of the new school with its high tower seen from the south side by Ann Hale"),
    ],
)
def test_a_row_that_tells_something_else_is_no_tenure(said: str, instead: str) -> None:
    told = statements(_LIST.replace(said, instead, 1), Kind.TENURE)
    assert not any(one.people[0].name == "Ann Hale" for one in told)


@pytest.mark.parametrize(
    ("heading", "row", "holders"),
    [
        ("List of headmasters (1836 to now)", "- Zevin Takol [2][3] (1836-1840)", ["Zevin Takol"]),
        ("List of headmasters", "- Zevin Takol (1836-1840)", ["Zevin Takol"]),
        ("Headmaster", "- Zevin Takol (1836-1840)", []),
        ("List of headmasters", "- Zevin Takol Orr Holst Poe (1836-1840)", []),
        ("List of headmasters and halls", "- Zevin Takol (1836-1840)", []),
    ],
)
def test_a_list_of_holders_makes_a_name_a_holder(heading: str, row: str, holders: list[str]) -> None:
    told = statements(f"Fell School was founded in 1836.\n\n{heading}\n\n{row}\n", Kind.TENURE)
    assert [one.people[0].name for one in told] == holders


_POSTS = """The team sat for years.

{heading}

|      | {people}  | {posts}                  |
|------|-----------|--------------------------|
| b= | | Ann Hale  | Spokesperson for Roads   |
|      | Tom Reed  | {other}                  |
"""


def test_the_years_of_one_table_are_not_those_of_the_next() -> None:
    one = _POSTS.format(heading="1926–28", people="Member", posts="Portfolio", other="Treasurer")
    two = one.partition("28")[2].replace("Tom Reed", "Eva Cole")
    told = statements(f"{one}\n+----+\n\n{two}", Kind.TENURE)
    assert {name.name for each in told for name in each.people} == {"Ann Hale", "Tom Reed"}


@pytest.mark.parametrize(
    ("heading", "people", "posts", "other", "holders"),
    [
        ("1926–28", "Member", "Portfolio", "Treasurer", ["Ann Hale 1926/1928", "Tom Reed 1926/1928"]),
        ("The team", "Name", "Post held", "Treasurer", ["Ann Hale current", "Tom Reed current"]),
        ("The cast", "Actor", "Role", "Treasurer", []),
        ("The team", "Shadow Minister", "Portfolio", "Treasurers", ["Ann Hale current"]),
        ("The team", "Name", "Office", "Treasurer to Eva Cole", ["Ann Hale current"]),
        ("The team", "Name", "Hobby", "Treasurer", []),
    ],
)
def test_a_column_tells_the_post_of_whom_a_row_names(
    heading: str, people: str, posts: str, other: str, holders: list[str]
) -> None:
    told = statements(_POSTS.format(heading=heading, people=people, posts=posts, other=other), Kind.TENURE)
    assert [f"{one.people[0].name} {f'{one.start}/{one.end}' if one.start else one.status}" for one in told] == holders
