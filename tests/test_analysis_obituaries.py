"""Lives as an encyclopaedia or an obituary tells them: whose they are, at which body and until when."""

import pytest

from tests.held import tenures

BODIES = [
    (
        "Ann Hale became the first head of the newly-created Orb Department in 1967.",
        "Ann Hale: head, Orb Department, 1967/",
    ),
    (
        "Ann Hale was chief constable of the newly created Fell Police.",
        "Ann Hale: chief constable, Fell Police, current",
    ),
    ("Ann Hale was chief constable of the police created Fell Police.", "Ann Hale: chief constable, police, former"),
    ("Tom Reed was MP for Fell–Orb until 1999.", "Tom Reed: MP, Fell–Orb, /1999"),
    ("Tom Reed was MP for Fell – Orb wept.", "Tom Reed: MP, Fell, former"),
    ("Tom Reed was vicar of All Saints, Fell, until 1980.", "Tom Reed: vicar, All Saints, /1980"),
    ("Tom Reed was vicar of all the saints until 1980.", "Tom Reed: vicar, -, /1980"),
    ("Tom Reed was curate at St Anne's in the Bull Ring until 1980.", "Tom Reed: curate, St Anne's, /1980"),
    (
        "Tom Reed was lecturer at the School of Arts in the University of Fell until 1980.",
        "Tom Reed: lecturer, University of Fell, /1980",
    ),
    (
        "In 1957 Tom Reed joined the Fell Bank, rising to chief clerk in 1962.",
        "Tom Reed: -, Fell Bank, 1957/",
        "Tom Reed: chief clerk, Fell Bank, 1962/",
    ),
    (
        "Tom Reed met Ann Hale, head of Fell Council, and was promoted to treasurer in 1955.",
        "Tom Reed: treasurer, -, 1955/",
        "Ann Hale: head, Fell Council, current",
    ),
    ("Tom Reed was Deputy Governor-General of Orb until 1960.", "Tom Reed: deputy governor-general, Orb, /1960"),
    ("Tom Reed retired at the 2002 Irish general election.", "Tom Reed: -, -, /2002"),
]
"""A sentence and the post and body it tells of."""


@pytest.mark.parametrize("row", BODIES)
def test_a_life_tells_the_body_of_a_post(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


TIMES = [
    (
        "Tom Reed was appointed Assistant Chief Constable of Fell Combined Police (Fell Police from 1974) in 1972.",
        "Tom Reed: assistant chief constable, Fell Combined Police, 1972/",
    ),
    (
        "Tom Reed was appointed chief constable (from 1974) of Fell Police.",
        "Tom Reed: chief constable, Fell Police, 1974/",
    ),
    ("Ann Hale was chairman for twelve years, from 1965 to 1977.", "Ann Hale: chairman, -, 1965/1977"),
    ("Ann Hale was chairman for twelve years, from 1965.", "Ann Hale: chairman, -, 1965/1977~"),
    (
        "Ann Hale was clerk of Fell Council from 1970 to 1973 and treasurer and mayor from 1975 to 1979.",
        "Ann Hale: clerk, Fell Council, 1970/1973",
        "Ann Hale: treasurer, -, 1975/1979",
        "Ann Hale: mayor, -, 1975/1979",
    ),
    (
        "Ann Hale was rector of St Anne's, Hull, and archdeacon of Orb from 1978 to 1982.",
        "Ann Hale: rector, St Anne's, former",
        "Ann Hale: archdeacon, Orb, 1978/1982",
    ),
    ("Ann Hale was rector of St Anne's, Hull, and the archdeacon wept.", "Ann Hale: rector, St Anne's, former"),
    (
        "Ann Hale has served twice as clerk of Fell Council before becoming mayor of Orb.",
        "Ann Hale: clerk, Fell Council, former",
        "Ann Hale: mayor, Orb, current",
    ),
    (
        "Ann Hale was elected at the 1969 Irish general election for Fell East.",
        "Ann Hale: member, Fell East, 1969/",
    ),
    ("Ann Hale was elected at the 1969 annual meeting for Labour.",),
    ("Ann Hale was returned to the 18th Dáil in 1965.", "Ann Hale: -, Dáil, 1965/"),
]
"""A sentence and when a post is told to be held in it."""


@pytest.mark.parametrize("row", TIMES)
def test_a_life_tells_when_a_post_was_held(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


PEOPLE = [
    (
        "In 1994 Tom Orr became leader of Fell Council and he appointed Ann Hale as clerk, serving until 2002.",
        "Tom Orr: leader, Fell Council, 1994/",
        "Ann Hale: clerk, -, 1994/2002",
    ),
    ("Ann Hale was an Australian who became mayor of Fell in 1960.", "Ann Hale: mayor, Fell, 1960/"),
    ("Ann Hale met an Australian who became mayor of Fell in 1960.",),
    (
        "When Tom Reed was chief constable of Fell Police, it was said he knew every officer.",
        "Tom Reed: chief constable, Fell Police, former",
    ),
    (
        "Tom Reed was chief constable of Fell Police, it was said at the time.",
        "Tom Reed: chief constable, Fell Police, former (alleged)",
    ),
    (
        "Sir Tom Reed CBE OStJ (27 June 1914 – 20 April 2006) was the chief constable of Fell Police.",
        "Tom Reed: chief constable, Fell Police, former",
    ),
    (
        "Tom Reed was an officer who rose through the ranks to be Chief Constable of Fell Police.",
        "Tom Reed: chief constable, Fell Police, current",
    ),
    (
        "Tom Reed (born 1927) was, among other things, the Bishop of Orb from 1975 to 1984.",
        "Tom Reed: bishop, Orb, 1975/1984",
    ),
    ("Tom Reed was, among other bishops, sad from 1975 to 1984.",),
    ("Tom Reed was a Teachta Dála for Fell from 1920 to 1923.", "Tom Reed: Teachta Dála, Fell, 1920/1923"),
]
"""A sentence and whose posts it tells of."""


@pytest.mark.parametrize("row", PEOPLE)
def test_a_life_is_of_its_person(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


MOURNED = (
    "A former Fell police officer {verb}.\n\n"
    "Mr Reed began his career in Hull.\n\nTom Reed, aged 58, lived in Orb.\n\n"
    "Deputy Chief Constable Andy Orr said: “Our thoughts are with Tom Reed and his family.”\n\n"
    "He left Fell in 2009 to become deputy chief constable at Hale College.\n"
)


def test_an_obituary_goes_on_with_whom_it_mourns() -> None:
    found = tenures(MOURNED.format(verb="has died on Friday morning"))
    assert "Tom Reed: deputy chief constable, Hale College, 2009/" in found


def test_another_story_goes_on_with_whom_it_named_last() -> None:
    found = tenures(MOURNED.format(verb="spoke on Friday morning"))
    assert "Tom Reed: deputy chief constable, Hale College, 2009/" not in found
