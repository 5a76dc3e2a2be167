"""Names and posts on lines in turn, and rows that name a post before its holder."""

import pytest

from tests.held import tenures

_AREA = """The new team of the Orb Trust met on Monday in the great hall and will meet again in a month.

{lines}

The team will be paid nothing for its work, which it does on Sundays and in the evenings of each week.
"""


def _holders(*lines: str, between: str = "\n\n") -> list[str]:
    return [one.partition(",")[0] for one in tenures(_AREA.format(lines=between.join(lines)))]


_NAMES_FIRST = ("Ann Hale", "Minister of Finance", "Tom Reed (Labour)", "Minister of Ports and Minister of War")
_LAST = ("Zevin Takol", "Chairman")


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_posts_below_names_are_theirs(between: str) -> None:
    assert _holders(*_NAMES_FIRST, *_LAST, between=between) == [
        "Ann Hale: minister of finance",
        "Tom Reed: minister of ports",
        "Tom Reed: minister of war",
        "Zevin Takol: chairman",
    ]


def test_posts_above_names_are_theirs() -> None:
    lines = ("Minister of Finance", "Ann Hale", "Minister of Ports", "Sir Tom Reed, OBE", "Chairman", "Eva Cole")
    assert _holders("Ministers", *lines) == [
        "Ann Hale: minister of finance",
        "Tom Reed: minister of ports",
        "Eva Cole: chairman",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        (*_NAMES_FIRST,),
        (*_NAMES_FIRST, "Eva Cole"),
        (*_NAMES_FIRST, "Eva Cole", "Chairman", "Joan Orr"),
        (*_NAMES_FIRST, "Eva Cole", "Joan Orr", "Chairman", "Mayor"),
        (*_NAMES_FIRST, "Fell", "Roads", "Orb", "Bridges"),
        ("Ann Hale", "Ministers", "Tom Reed", "Chairmen", "Eva Cole", "Mayors"),
    ],
)
def test_whose_posts_they_are_is_not_guessed(lines: tuple[str, ...]) -> None:
    told = _holders(*lines)
    assert not any(one.startswith(("Ann Hale", "Eva Cole", "Joan Orr")) for one in told)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("- Minister of Finance: Ann Hale", "Ann Hale: minister of finance"),
        ("-   Minister of Finance – Ann Hale", "Ann Hale: minister of finance"),
        ("• Minister of Finance: Sir John Hale, MP", "John Hale: minister of finance"),
        ("Minister of Finance - Ann Hale (Labour)", "Ann Hale: minister of finance"),
    ],
)
def test_a_row_that_names_a_post_tells_its_holder(row: str, told: str) -> None:
    assert told in _holders(row)


@pytest.mark.parametrize(
    "row",
    [
        "- Minister of Finance: Ann Hale, Orb Bank and others",
        "- Minister of Finance: Ann Hale, clerk",
        "- Ministers of Finance: Ann Hale",
        "- Reporter: Ann Hale",
        "The Minister of Finance – Ann Hale said so – left",
    ],
)
def test_a_row_that_tells_more_is_not_read_so(row: str) -> None:
    assert not any(one.startswith("Ann Hale: minister of finance") for one in _holders(row))
    assert not any("reporter" in one for one in _holders(row))
