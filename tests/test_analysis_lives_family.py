"""Whom the rows of a life are of: whom it heads, and nobody of the family, of another gender, or dead by then."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.model.statements import Kind

WHOSE = [
    (
        "TOM WATSON REED (May 19, 1842 – June 21, 1914) was a farmer. He had two sons, Tom W. Reed, Jr., who farmed, "
        "and Max Reed. He was mayor of Fell until 1900.",
        "Tom Watson Reed: mayor, Fell, /1900",
    ),
    (
        "TOM REED (May 19, 1842 – June 21, 1914) was a farmer. Tom W. Reed Jr. was born in Orb. He was mayor of Fell.",
        "Tom W. Reed Jr.: mayor, Fell, former",
    ),
    (
        "TOM REED (May 19, 1842 – June 21, 1914) was a farmer. Ann, Maud T. Reed and Rose Reed survived him. "
        "Reed was mayor of Fell until 1900.",
        "Tom Reed: mayor, Fell, /1900",
    ),
    (
        "M. TOM REED (May 19, 1842 – June 21, 1914) was a farmer. Maud T. Reed spoke. Tom Reed was mayor of Fell.",
        "M. Tom Reed: mayor, Fell, former",
    ),
    ("TOM REED (1842–1914) was a farmer. A nephew of the same name, Tom Reed (1871–1940), became mayor of Fell.",),
    (
        "TOM REED (1842–1914) was a farmer. A farmer of the same district, Tom Reed became mayor of Fell.",
        "Tom Reed: mayor, Fell, former",
    ),
    (
        "TOM REED – (May 19, 1842 – June 21, 1914) was a lawyer known for representing Max Orr. He was mayor of Fell.",
        "Tom Reed: mayor, Fell, former",
    ),
    ("FELL, Orb – Ann Hale was mayor of Fell until 1900.", "Ann Hale: mayor, Fell, /1900"),
    (
        "GRAHAM MACREED (1842–1914) was a farmer. MacReed was mayor of Fell until 1900.",
        "Graham MacReed: mayor, Fell, /1900",
    ),
    (
        "GRAHAM HALE (1842–1914) was a farmer. Hale and MacReed spoke. Hale was mayor of Fell until 1900.",
        "Graham Hale: mayor, Fell, /1900",
    ),
    (
        "TOM REED (1842–1914) was a farmer. They had two sons, Tom Jr. and Max. He was mayor of Fell until 1900.",
        "Tom Reed: mayor, Fell, /1900",
    ),
    ("They had a son, Tom Reed Jr., in 1850. He was mayor of Fell until 1900.", "Tom Reed Jr.: mayor, Fell, /1900"),
]
"""A life, and who holds what in it."""


@pytest.mark.parametrize("row", WHOSE)
def test_a_life_is_of_whom_it_heads_and_not_of_the_family(row: tuple[str, ...]) -> None:
    text, *read = row
    assert [one for one in tenures(text) if "farmer" not in one] == read


GENDERS = [
    (
        "LI SHENGTAO (1899–1985) was a farmer. He was born in Fell. Li met Wang Jintao. "
        "In 1941 he became mayor of Fell.",
        "Li Shengtao: mayor, Fell, 1941/",
    ),
    (
        "ANDREA REED (1899–1985) was a farmer. He was born in Fell. Reed met Tom Orr. In 1941 he became mayor of Fell.",
        "Andrea Reed: mayor, Fell, 1941/",
    ),
    (
        "ANDREA REED (1899–1985) was a farmer. She met Tom Orr, and he was born in Fell. "
        "In 1941 she became mayor of Fell.",
        "Andrea Reed: mayor, Fell, 1941/",
    ),
]
"""A life whose given name does not tell the gender, and who holds what in it."""


@pytest.mark.parametrize("row", GENDERS)
def test_the_gender_of_a_life_is_told_by_its_pronouns(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


DEAD = [
    (
        "Tom Reed (1842–1914) was a farmer. Soon after Max Orr's death in 1851, he became mayor of Fell. "
        "He was its clerk until 1874.",
        ["Tom Reed: mayor, Fell, 1851/", "Tom Reed: clerk, -, /1874"],
    ),
    (
        "Tom Reed (1842–1914) was a farmer. Soon after the death of Max Orr, he became mayor of Fell.",
        ["Tom Reed: mayor, Fell, former"],
    ),
    ("After Max Orr's defeat in 1851, he became mayor of Fell.", ["Max Orr: mayor, Fell, 1851/"]),
]
"""A death or none, and who does what is told behind it."""


@pytest.mark.parametrize(("text", "read"), DEAD)
def test_nobody_dead_does_what_came_after(text: str, read: list[str]) -> None:
    assert list(tenures(text)) == read


OTHERS = [
    ("Tom Reed (1842–1914) was a farmer. One daughter of Reed was Zorka, who worked as a clerk at Orb Bank.", []),
    (
        "Tom Reed (1842–1914) was a farmer. A friend of Reed was Ann Hale, who worked as a clerk at Orb Bank.",
        ["Ann Hale: clerk, Orb Bank, former"],
    ),
    (
        "Tom Reed ran against his friend Max Orr, who won the day and went on to become mayor of Fell.",
        ["Max Orr: mayor, Fell, current"],
    ),
    (
        "Tom Reed, who won the day against Max Orr, went on to become mayor of Fell.",
        ["Tom Reed: mayor, Fell, current"],
    ),
]
"""A clause of somebody else, and who holds what."""


@pytest.mark.parametrize(("text", "read"), OTHERS)
def test_a_clause_of_who_is_of_the_name_before_it(text: str, read: list[str]) -> None:
    assert list(tenures(text)) == read


GIVEN_UP = [
    (
        "Ann Hale was chair of Orb Bank in 1929. She remained a member of the Fell Party, but resigned in 1932.",
        "member",
    ),
    ("Ann Hale was chair of Orb Bank in 1929. She was a member of Fell Council, and resigned in 1932.", "member"),
    (
        "Ann Hale was chair of Orb Bank in 1929. She was a member of the Fell Party. Time went, and she resigned.",
        "chair",
    ),
]
"""What is told of before a resignation, and which post it gives up."""


@pytest.mark.parametrize(("text", "post"), GIVEN_UP)
def test_what_a_sentence_goes_on_to_end_is_what_it_told_of(text: str, post: str) -> None:
    assert [one.post for one in statements(text, Kind.RESIGNATION)] == [post]


SERVED = [
    ("Ann Hale became clerk of Orb Bank in 1930 and served in this capacity until July 1933.", "1930/1933-07"),
    (
        "Ann Hale became clerk of Orb Bank in 1930. She served in this capacity until July 1933, when she left.",
        "/1933-07",
    ),
    ("Ann Hale became clerk of Orb Bank in 1930. She had lost this capacity in July 1933, when she left.", "1930/"),
]
"""How long somebody serves in a capacity, and the last stretch that is told."""


@pytest.mark.parametrize(("text", "when"), SERVED)
def test_a_capacity_is_the_post_just_told_of(text: str, when: str) -> None:
    assert tenures(text)[-1] == f"Ann Hale: clerk, Orb Bank, {when}"
