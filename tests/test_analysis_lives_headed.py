"""What a life begins with: whose it is, by the name and the years beside it, however both are written."""

import pytest

from tests.held import tenures

HEADED = [
    (
        "Tom Reed, 6th Duke of Fell and 8th Duke of Orb (9 September 1831 – 5 November 1914) was a British peer.",
        "Tom Reed: duke, Fell, former",
        "Tom Reed: duke, Orb, former",
    ),
    (
        "Tom Reed, mayor of Fell (4 May 1831 – 3 June 1834), was a draper.",
        "Tom Reed: mayor, Fell, 1831-05-04/1834-06-03",
    ),
    ("Karl I, Landgrave of Fell (23 September 1682 – 8 May 1770) was a soldier.", "Karl I: landgrave, Fell, former"),
    (
        "Bellar Slovak (1 September 1950 – 20 June 2010) was a friend of Ann Hale. He became manager of Fell in 1990.",
        "Bellar Slovak: manager, Fell, 1990/",
    ),
    ("Bellar Dorn or Bellat Doren (died 1540) was abbot of Fell.", "Bellar Dorn: abbot, Fell, former"),
    (
        "Bellar Dorn, (29 May 1881 – 8 October 1972) was governor of Fell in 1920.",
        "Bellar Dorn: governor, Fell, current 1920",
    ),
    (
        "Tom Reed, CBE (1814–1902) was by birth a Dane. He met Ann Hale. He was governor of Fell in 1858.",
        "Tom Reed: governor, Fell, current 1858",
    ),
    (
        "Hardo (born 16 June 1950) was the friend of Ann Hale. He became governor of Fell in 2001.",
        "Hardo: governor, Fell, 2001/",
    ),
    ("Carlo dei Tagli (died 1540) was abbot of Fell.", "Carlo dei Tagli: abbot, Fell, former"),
    (
        "Prince Harald of Fell (12 May 1850 – 4 June 1900) met Ann Hale. He was governor of Hull in 1890.",
        "Harald: governor, Hull, current 1890",
    ),
    ("Bellar Dorn (1968–1972) was abbot of Fell.",),
    ("The Great Dane Council (1 May 1900 – 2 June 1974) was abbot of Fell.",),
]


@pytest.mark.parametrize("row", HEADED)
def test_a_life_is_of_whom_it_begins_with(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)
