"""Chronologies: what an entry tells of without a day of its own happened on the day that opens it."""

import pytest

from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId

_BEFORE = "3 April 2010. The board met.\n\n9 April 2010: The board met again.\n\n"


def _dates(text: str) -> list[tuple[str, str]]:
    """Each letter, publication and resignation of a text without a date of its own, with its day."""
    statements = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    return [(one.kind, str(one.date or "")) for one in statements if one.kind != "tenure"]


@pytest.mark.parametrize(
    ("entry", "dates"),
    [
        ("4 May 2010. Ann Hale wrote to Tom Reed.", [("letter", "2010-05-04")]),
        ("May 4, 2010.-It was then that Ann Hale sent a memo to Tom Reed.", [("letter", "2010-05-04")]),
        ("4 May 2010: The board met. Ann Hale resigned as clerk.", [("resignation", "2010-05-04")]),
        ("May 2010 – The board met. It published its report.", [("publication", "2010-05")]),
        ("| 4 May 2010 | Ann Hale wrote to Tom Reed |", [("letter", "2010-05-04")]),
        ("4 May 2010. Ann Hale wrote to Tom Reed on 3 May 2010.", [("letter", "2010-05-03")]),
        ("4 May 2010. Ann Hale had written to Tom Reed.", [("letter", "")]),
        ("4 May 2010. Ann Hale will resign as clerk.", [("resignation", "")]),
        ("2010. Ann Hale wrote to Tom Reed.", [("letter", "")]),
        ("On the bridge, 4 May 2010. Ann Hale wrote to Tom Reed.", [("letter", "")]),
        ("4 May 2010 saw nothing new. Ann Hale wrote to Tom Reed.", [("letter", "")]),
        ("Since 4 May 2010: Ann Hale wrote to Tom Reed.", [("letter", "")]),
    ],
)
def test_an_entry_dates_what_it_tells_of(entry: str, dates: list[tuple[str, str]]) -> None:
    assert _dates(_BEFORE + entry + "\n") == dates


_ITEMS = "- Fell affair (1922)\n- Calder flood (1936)\n"


@pytest.mark.parametrize(
    ("item", "dates"),
    [
        ("- Ann Hale resigns as clerk after a row. (1998)", [("resignation", "1998")]),
        ("- Orb fire and the resignation of Ann Hale (1954) [4]", [("resignation", "1954")]),
        ("- Orb affair (1986): the clerk, Ann Hale, resigned from Fell Council.", [("resignation", "1986")]),
        ("- Ann Hale resigned after Lord Reed was jailed in 1980 (1981)", [("resignation", "")]),
        ("- Ann Hale resigned, as told in Lost Ground (1981) and elsewhere", [("resignation", "")]),
        ("Ann Hale resigned after a row (1998)", [("resignation", "")]),
    ],
)
def test_an_item_is_dated_by_the_one_year_in_brackets_that_ends_or_heads_it(
    item: str, dates: list[tuple[str, str]]
) -> None:
    assert _dates(f"{_ITEMS}{item}\n- Scafell storm (1999)\n") == dates


def test_a_day_that_opens_a_story_is_no_entry() -> None:
    assert _dates("4 May 2010 – The board was told that Ann Hale wrote to Tom Reed.\n") == [("letter", "")]
    assert _dates(f"{_BEFORE}4 May 2010. The board met.\n\nAnn Hale wrote to Tom Reed.\n") == [("letter", "")]


def test_a_day_without_its_year_goes_on_from_the_entry_before() -> None:
    """Not from a day that an entry only tells of besides; where the year may have turned, none is told."""
    text = (
        "July 27, 2017: Ann Hale, sworn in 18 months before, spoke.\n\nSeptember 8: The board met.\n\n"
        "November 8: Ann Hale writes to Tom Reed.\n\nNovember 14: Ann Hale wrote to Tom Reed.\n\n"
        "January 3: Ann Hale writes to Tom Reed.\n"
    )
    assert _dates(text) == [("letter", "2017-11-08"), ("letter", "2017-11-14"), ("letter", "")]
