"""Whom the rows of a life are of: whom it heads, and nobody of the family, of another gender, or dead by then."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality, Statement, Status

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
    (
        "JUAN HALE REED (1842–1914) was a farmer. Juan Hale was born in Fell. He met Max Orr. "
        "In 1890 Hale became mayor of Fell.",
        "Juan Hale Reed: mayor, Fell, 1890/",
    ),
    (
        "JUAN HALE REED (1842–1914) was a farmer. Hale was born in Fell. In 1890 Juan Hale became mayor of Fell.",
        "Juan Hale Reed: mayor, Fell, 1890/",
    ),
    (
        "JUAN HALE REED (1842–1914) was a farmer. His grandfather Juan Hale became mayor of Fell.",
        "Juan Hale: mayor, Fell, current",
    ),
    (
        "ANN DES REEDS (1842–1914) was a farmer. Des Reeds became mayor of Fell.",
        "Ann Des Reeds: mayor, Fell, former",
    ),
    (
        "ANN REED (1842–1914) was a farmer. Des Reed became mayor of Fell.",
        "Des Reed: mayor, Fell, current",
    ),
    ("ANN REED (1842–1914) was a farmer. She had a daughter also named Ann, who was mayor of Fell until 1900.",),
    (
        "ANN REED (1842–1914) was a farmer. She had a daughter, and Ann, who was mayor of Fell until 1900, wept.",
        "Ann Reed: mayor, Fell, /1900",
    ),
    (
        "JUAN HALE FNA (1842–1914) was a farmer. Juan Hale became mayor of Fell in 1890.",
        "Juan Hale: mayor, Fell, 1890/",
    ),
    (
        "ANN REED (born ANNA HALE: 4 April 1898 – 17 April 1968) was a farmer. "
        "Anna Hale was born in Orb. In 1920 Hale became mayor of Fell.",
        "Ann Reed: mayor, Fell, 1920/",
    ),
    (
        "ANN REED (friend of ANN HALE; 1898 – 17 April 1968) was a farmer. "
        "She wept. In 1920 Hale became mayor of Fell.",
        "Ann Hale: mayor, Fell, 1920/",
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
        "ANDREA REED (1899–1985) was a farmer. His sons were Tom and Max Reed; Ann Reed and her son wept. He left. "
        "His life was long. Reed met Max Orr. In 1941 he became mayor of Fell.",
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
        ["Tom Reed: mayor, Fell, former", "Tom Reed: clerk, -, /1874"],
    ),
    (
        "Tom Reed (1842–1914) was a farmer. Soon after the death of Max Orr, he became mayor of Fell.",
        ["Tom Reed: mayor, Fell, former"],
    ),
    (
        "Tom Reed (1842–1914) was a farmer. In 1875, after the Assassination of Max Orr he became mayor of Fell.",
        ["Tom Reed: mayor, Fell, former"],
    ),
    (
        "Tom Reed (1842–1914) was a farmer. It was on Max Orr's recommendation that in 1875 he became mayor of Fell.",
        ["Tom Reed: mayor, Fell, 1875/"],
    ),
    (
        "Reed.jpg TOM REED (1842–1914) was a farmer.\n\nMax Orr came to Fell.\n\nHe was mayor of Fell in 1875.",
        ["Tom Reed: mayor, Fell, current 1875"],
    ),
    (
        "Reed. Tom Hale was a farmer.\n\nMax Orr came to Fell.\n\nHe was mayor of Fell in 1875.",
        ["Max Orr: mayor, Fell, current 1875"],
    ),
    ("After Max Orr's defeat in 1851, he became mayor of Fell.", ["Max Orr: mayor, Fell, former"]),
    ("After Max Orr's defeat, in 1851, he became mayor of Fell.", ["Max Orr: mayor, Fell, 1851/"]),
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


ELECTIONS = [
    ("Following a reshuffle after the 1977 election, Ann Hale was made mayor of Fell.", "mayor, Fell, 1977~/"),
    ("After the 1980 general election, Ann Hale became mayor of Fell.", "mayor, Fell, 1980~/"),
    ("After the election of 1984 Ann Hale was appointed mayor of Fell.", "mayor, Fell, 1984~/"),
    ("After the 1980 general election, Ann Hale wept; she had become mayor of Fell.", "mayor, Fell, current"),
    ("After the 1980 flood, Ann Hale became mayor of Fell.", "mayor, Fell, current"),
    ("Ann Hale left Orb. She returned to it in 1974, appointed mayor of Fell.", "mayor, Fell, 1974/"),
    ("She returned to Fell in 1974. Ann Hale wept, appointed by nobody.", None),
]
"""An election and what came of it, and the last tenure that is told."""


@pytest.mark.parametrize(("text", "held"), ELECTIONS)
def test_a_post_is_entered_about_the_year_of_the_election_before_it(text: str, held: str | None) -> None:
    assert [one.removeprefix("Ann Hale: ") for one in tenures(text)][-1:] == ([held] if held else [])


BROUGHT = [
    ("The victory enabled Ann Hale to become mayor of Fell in 1999.", ("Ann Hale: mayor, Fell, 1999/",)),
    ("Her party helped her in 1995 to be elected as mayor of Fell. Ann Hale wept.", ()),
    ("Ann Hale wept. Her party helped her in 1995 to be elected as mayor of Fell.", ("Ann Hale: mayor, Fell, 1995/",)),
    (
        "The victory would have enabled Ann Hale to become mayor of Fell in 1999.",
        ("Ann Hale: mayor, Fell, 1999/ (conditional)",),
    ),
    (
        "Ann Hale died of a weak heart in Hull on 4 May 2004 while serving as mayor of Fell.",
        ("Ann Hale: mayor, Fell, /2004-05-04",),
    ),
    ("Ann Hale died of a weak heart in Hull on 4 May 2004 while a friend was serving as mayor of Fell.", ()),
    (
        "Ann Hale was elected to Fell Council in 1956, replacing the retiring Zork Blim.",
        ("Ann Hale: -, Fell Council, 1956/",),
    ),
    (
        "Ann Hale was elected to Fell Council in 1956, retiring in 1960.",
        ("Ann Hale: -, Fell Council, 1956/", "Ann Hale: -, Fell Council, /1960"),
    ),
    ("From 1960 to 1962 Ann Hale served as the Orb Republic (then Orb State)'s first envoy.", ()),
    ("From 1960 to 1962 Ann Hale served in the Orb Police.", ("Ann Hale: -, Orb Police, 1960/1962",)),
    ("Ann Hale isn't mayor of Fell. She wasn’t a member of Fell Council.", ()),
    ("Ann Hale is mayor of Fell, isn't she?", ("Ann Hale: mayor, Fell, current",)),
    (
        "Ann Hale was replaced as mayor of Fell by Max Orr's successor Tom Reed in 2005.",
        ("Ann Hale: mayor, Fell, /2005", "Tom Reed: mayor, Fell, 2005/"),
    ),
    (
        "Ann Hale was replaced as mayor of Fell by Tom Reed in 2005.",
        ("Ann Hale: mayor, Fell, /2005", "Tom Reed: mayor, Fell, 2005/"),
    ),
    (
        "Ann Hale was president of the First National Bank of Fell until 1878.",
        ("Ann Hale: president, First National Bank of Fell, /1878",),
    ),
    ("Ann Hale was first clerk of Orb Bank until 1878.", ("Ann Hale: clerk, Orb Bank, /1878",)),
    (
        "Ann Hale is a member of the Fell Party. In 1963 she was a member of the ruling house's court.",
        ("Ann Hale: member, Fell Party, current", "Ann Hale: member, -, current 1963"),
    ),
    (
        "Ann Hale is a member of the Fell Party. She will remain a member.",
        ("Ann Hale: member, Fell Party, current", "Ann Hale: member, Fell Party, current"),
    ),
    (
        "Ann Hale chaired the Transportation and Public Works Committee until 1999.",
        ("Ann Hale: chair, Transportation and Public Works Committee, /1999",),
    ),
    ("Ann Hale chaired the Council and Works Committee until 1999.", ("Ann Hale: chair, Council, /1999",)),
    ("Ann Hale was mayor of Fell. She retired to Orbland in 1967.", ("Ann Hale: mayor, Fell, former",)),
    (
        "Ann Hale was mayor of Fell. She retired to her garden in 1967.",
        ("Ann Hale: mayor, Fell, former", "Ann Hale: mayor, Fell, /1967"),
    ),
    ("On 4 May 2005 Ann Hale defeated former mayor Tom Reed.", ("Tom Reed: mayor, -, former",)),
    ("In 1363 Ann Hale became a loyal ally of the Bishop.", ()),
    ("In 1363 Ann Hale became one of the clerks of Fell.", ("Ann Hale: clerk, Fell, 1363/",)),
    ("In 1363 Ann Hale became the loyal clerk of Fell.", ("Ann Hale: loyal clerk, Fell, 1363/",)),
    ("On 4 May 2005 Ann Hale defeated mayor Tom Reed.", ("Tom Reed: mayor, -, /2005-05-04",)),
    ("Ann Hale worked as a surgeon and a shop assistant.", ()),
    ("Ann Hale worked as a surgeon at Orb Hospital.", ("Ann Hale: surgeon, Orb Hospital, former",)),
    (
        "Ann Hale’s stated position on it helped her in 1995 to be elected as mayor of Fell.",
        ("Ann Hale: mayor, Fell, 1995/",),
    ),
]
"""A sentence and what it tells of tenures."""


@pytest.mark.parametrize(("text", "read"), BROUGHT)
def test_a_life_tells_what_was_held_and_by_whom(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


def test_what_is_told_of_as_future_in_a_story_of_the_past_has_been() -> None:
    [one] = extract_undated("TOM REED (1842–1914) was a farmer. He met the future mayor of Fell, Ann Hale, in 1870.")
    assert (one.status, one.modality, one.as_of) == (Status.FORMER, None, None)


def test_who_is_still_to_be_something_is_not_yet() -> None:
    [one] = statements("Tom Reed met the future mayor of Fell, Ann Hale, yesterday.", Kind.TENURE)
    assert one.modality is Modality.PLANNED


def extract_undated(text: str) -> list[Statement]:
    """What a text without a day of its own says of tenures."""
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    return [one for one in found if one.kind is Kind.TENURE]
