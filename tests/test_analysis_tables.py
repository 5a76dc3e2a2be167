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


@pytest.mark.parametrize(
    ("heading", "rows", "told"),
    [
        ("Presidents", ("Ann Hale (1826)", "Tom Reed (1827–31)", "Eva Cole (1831–40)"), ["1826/1826", "1827/1831"]),
        ("Presidents", ("Ann Hale (1826)", "Tom Reed (1827)", "Eva Cole (1831–40)"), ["1831/1840"]),
        ("President", ("Ann Hale (1826)", "Tom Reed (1827–31)", "Eva Cole (1831–40)"), ["1827/1831"]),
        ("Presidents", ("Ann Hale, 1826", "Tom Reed (1827–31)", "Eva Cole (1831–40)"), ["1827/1831"]),
        ("Presidents", ("Ann Hale (1820–26) [1st president]", "Tom Reed (1827–31)"), ["1820/1826", "1827/1831"]),
    ],
)
def test_a_year_alone_is_read_where_the_list_bears_it_out(heading: str, rows: tuple[str, ...], told: list[str]) -> None:
    text = f"The Orb Trust was founded in 1826.\n\n{heading}\n\n" + "".join(f"- {row}\n" for row in rows)
    assert [f"{one.start}/{one.end}" for one in statements(text, Kind.TENURE)][: len(told)] == told


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


_SET = """The post of Mayor of Fell was made in 1830 and is still a post that many people of the town seek.

{heading}

  No.   {people:<14} {first:<12} {last:<12} Governor
  ----- -------------- ------------ ------------ -----------
  1     Ann Hale       4 May 1990   1994         Joan Orr
  2     {name:<14} 1994         {end:<12} Joan Orr

"""


def _set_rows(**changes: str) -> list[str]:
    parts = {"heading": "Mayors", "people": "Name", "first": "From", "last": "To"}
    text = _SET.format(**{**parts, "name": "Zevin Takol", "end": "2001", **changes})
    return [f"{one.people[0].name}: {one.post}, {one.start}/{one.end}" for one in statements(text, Kind.TENURE)]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, "Zevin Takol: mayor, 1994/2001"),
        ({"people": "Mayor"}, "Zevin Takol: mayor, 1994/2001"),
        ({"first": "Took office", "last": "Left office"}, "Zevin Takol: mayor, 1994/2001"),
        ({"name": "Eva M. Cole"}, "Eva M. Cole: mayor, 1994/2001"),
        ({"end": "present"}, "Zevin Takol: mayor, 1994/None"),
        ({"heading": "This is a list of mayors of Fell."}, "Zevin Takol: mayor, 1994/2001"),
        ({"heading": "THIS IS A LIST OF MAYORS OF FELL."}, "Zevin Takol: mayor, 1994/2001"),
    ],
)
def test_columns_of_blanks_are_read_by_their_heads(changes: dict[str, str], told: str) -> None:
    assert _set_rows(**changes)[-1] == told


@pytest.mark.parametrize(
    "changes",
    [
        {"people": "Deputy"},
        {"people": "Deputy", "heading": "Journeys"},
        {"first": "Born"},
        {"heading": "Journeys"},
        {"name": "Post Vacant"},
        {"name": "Eva Cole and Zevin Takol"},
        {"name": "Eva Cole", "end": "2001\n        Takol"},
        {"end": "1980"},
        {"end": "2099"},
    ],
)
def test_a_row_that_its_heads_do_not_make_plain_is_not_read(changes: dict[str, str]) -> None:
    assert not [one for one in _set_rows(**changes) if "1994/" in one and not one.startswith("Ann Hale")]


_STROKES = """The bishops of Fell had their seat at Orb, where they sat for many years and built a fine house.

Bishops of Orb | |||
---|---|---|---|
From | Until | Incumbent | Notes |
1914 | 1921 | Edward Hale | Became Archdeacon of Fell |
1921 | present | Tom Reed | First bishop from 1984. |
"""


def test_strokes_need_not_open_a_row_and_a_row_of_one_cell_tells_the_office() -> None:
    told = [
        (one.people[0].name, one.post, one.organisation, str(one.start), str(one.end))
        for one in statements(_STROKES, Kind.TENURE)
    ]
    assert told == [
        ("Edward Hale", "bishop", "Orb", "1914", "1921"),
        ("Tom Reed", "bishop", "Orb", "1921", "None"),
    ]


def test_the_borders_of_one_table_do_not_hide_the_heading_of_the_next() -> None:
    one = _POSTS.format(heading="1926–28", people="Member", posts="Portfolio", other="Treasurer")
    two = one.partition("\n\n")[2].replace("1926–28", "1931–33")
    told = statements(f"{one}+----+----+\n\n{two}", Kind.TENURE)
    assert [str(each.start) for each in told] == ["1926", "1926", "1931", "1931"]


@pytest.mark.parametrize(
    ("row", "held"),
    [
        ("- Field Marshal Sir John Hale (1990–94)", ["John Hale: president"]),
        ("- Edward Hale, 2nd Duke of Orb (1990–94)", ["Edward Hale: president"]),
        ("- Ann Hale, treasurer of the Trust (1990–94)", ["Ann Hale: treasurer"]),
        ("| Tom Reed | Reporter | 1990–94 |", ["Tom Reed: reporter"]),
        ("| Name | Trade | Years |\n| Tom Reed | Reporter | 1990–94 |", ["Tom Reed: president"]),
    ],
)
def test_how_somebody_is_called_is_not_the_post_of_a_row(row: str, held: list[str]) -> None:
    told = statements(f"The Orb Trust was founded in 1836.\n\nPresidents of the Orb Trust\n\n{row}\n", Kind.TENURE)
    assert [f"{one.people[0].name}: {one.post}" for one in told] == held


_SPACED = """The post of Minister of Works was made in 1830 and is still a post that many people of the land seek.

List of ministers

  ------------------------------------------------------------------
  No.   Name              Took          Left office   Governor
                          office
  ----- ----------------- ------------- ------------- --------------
  1     Ann Hale          28 November   4 February    Joan
                          1917          1920          Orr

  2     {name:<17} {first:<13} 7 March 1922  Joan Orr
        {rest:<17} {year:<13}

  3     Tom Reed          7 March 1922  22 March 1924 Joan
                                                      Orr

  4     Eva Cole          22 March 1924 present       Joan Orr
  ------------------------------------------------------------------
"""


@pytest.mark.parametrize(
    ("name", "rest", "first", "year", "told"),
    [
        ("Zevin", "Takol", "25 February", "1920", "Zevin Takol 1920-02-25/1922-03-07"),
        ("Luis Reed", "Takol", "1920", "", "Luis Reed Takol 1920/1922-03-07"),
        ("Luis Reed", "(acting)", "1920", "", None),
        ("Luis Reed", "and Joan Orr", "1920", "", None),
        ("Luis Reed", "", "25 February", "", None),
        ("Luis Reed", "", "25 February", "or 1920", None),
    ],
)
def test_cells_go_on_below_where_blank_lines_part_the_rows(
    name: str, rest: str, first: str, year: str, told: str | None
) -> None:
    text = _SPACED.format(name=name, rest=rest, first=first, year=year)
    held = [f"{one.people[0].name} {one.start}/{one.end}" for one in statements(text, Kind.TENURE)]
    assert held[0] == "Ann Hale 1917-11-28/1920-02-04"
    assert held[1:-2] == ([told] if told else []), "those of the second row"
    assert held[-2:] == ["Tom Reed 1922-03-07/1924-03-22", "Eva Cole 1924-03-22/None"]
