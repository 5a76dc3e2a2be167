"""Who is told of beside whom a life is of, and what is told between a post and its time."""

import pytest

from tests.held import tenures

LIFE = "Tom Reed (16 January 1925 – 8 October 1979) was a poet. "

PRONOUNS = [
    (
        "President Max Orr fled. After refusing to back Orr's bid, he was replaced as head of Fell School by Jan Cole.",
        "Max Orr: president, -, current",
        "Tom Reed: head, Fell School, former",
        "Jan Cole: head, Fell School, current",
    ),
    (
        "He knew Max Orr. After asking his father to meet Orr, he became head of Fell School.",
        "Tom Reed: head, Fell School, former",
    ),
    (
        "President Max Orr fled. During Orr's tenure, he became head of Fell School.",
        "Max Orr: president, -, current",
        "Max Orr: head, Fell School, current",
    ),
    (
        "His teachers included Max Orr and Jan Cole. In 1999 he became head of Fell School.",
        "Max Orr: teacher, -, former",
        "Jan Cole: teacher, -, former",
        "Tom Reed: head, Fell School, 1999/",
    ),
    ("His teacher was Max Orr. In 1999 he became head of Fell School.",),
]


@pytest.mark.parametrize("row", PRONOUNS)
def test_he_is_nobody_whom_an_opening_or_several_teachers_name(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(LIFE + text) == tuple(read)


FOLLOWED = [
    (
        "He was mayor of Fell until 1960 and was succeeded by Ann Hale.",
        "Tom Reed: mayor, Fell, /1960",
        "Ann Hale: mayor, Fell, 1960/",
    ),
    (
        "He was mayor of Fell until 1960, when he was succeeded by Zorvan Tekkel.",
        "Tom Reed: mayor, Fell, /1960",
        "Zorvan Tekkel: mayor, Fell, 1960/",
    ),
    ("He was mayor of Fell until 1960. The bridge was replaced by Zorvan Tekkel.", "Tom Reed: mayor, Fell, /1960"),
]


@pytest.mark.parametrize("row", FOLLOWED)
def test_who_follows_comes_when_the_other_goes(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(LIFE + text) == tuple(read)


SEATS = [
    (
        "He sat in the Fell House of Lords, representing Orb and Hull, from 1958 until 1972.",
        "Tom Reed: -, Fell House of Lords, 1958/1972",
    ),
    (
        "He served as a member of the Virginia House of Delegates representing Orb from 1944 to 1956.",
        "Tom Reed: member, Virginia House of Delegates, 1944/1956",
    ),
    ("He was appointed minister of the Clayton Baptist Church.", "Tom Reed: minister, Clayton Baptist Church, former"),
    ("He met the mayor of Fell, Virginia House.", "Virginia House: mayor, Fell, current"),
]


@pytest.mark.parametrize("row", SEATS)
def test_a_seat_has_its_body_and_its_time(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(LIFE + text) == tuple(read)
