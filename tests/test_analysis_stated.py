"""Statements printed below a line that introduces them are said by whoever makes them."""

import pytest

from tests.resigned import statements
from tui.model.statements import Kind

_STATED = """{introduced}

{mark}Ray Orr resigned as treasurer in May 2011.{mark}

{after}
"""


def _said_by(introduced: str, after: str = "The board met.", mark: str = "") -> str | None:
    text = _STATED.format(introduced=introduced, after=after, mark=mark)
    return next(one.said_by for one in statements(text, Kind.RESIGNATION) if one.people[0].name == "Ray Orr")


@pytest.mark.parametrize(
    "introduced",
    [
        "Senator Ann Hale released the following statement today on the Orb Trust:",
        "Ann Hale, chair of the Orb Trust, issued this statement.",
        "Ann Hale today made the following remarks to the Orb Trust:",
        "Ann Hale is issuing the below statement on the vote against Tom Reed:",
    ],
)
@pytest.mark.parametrize("mark", ["", '"'])
def test_a_statement_is_said_by_who_makes_it(introduced: str, mark: str) -> None:
    assert _said_by(introduced, mark=mark) == "Ann Hale"


@pytest.mark.parametrize(
    "introduced",
    [
        "Ann Hale made the following points:",
        "Ann Hale received the following statement:",
        "Ann Hale and Tom Reed issued the following joint statement:",
        "The trust issued the following statement:",
        "Ann Hale issued a statement in May.",
    ],
)
def test_nothing_else_introduces_a_statement(introduced: str) -> None:
    assert _said_by(introduced) is None


@pytest.mark.parametrize(
    "below",
    [
        "Senator Hale did so. Max Moss resigned in May 2012.",
        "Ann Hale did so. Max Moss resigned in May 2012.",
        "###\n\nMax Moss resigned in May 2012.",
        "# The board\n\nMax Moss resigned in May 2012.",
    ],
)
def test_a_statement_ends_where_its_speaker_is_told_of(below: str) -> None:
    text = _STATED.format(introduced="Ann Hale issued the following statement:", after=below, mark="")
    said = {one.people[0].name: one.said_by for one in statements(text, Kind.RESIGNATION)}
    assert said == {"Ray Orr": "Ann Hale", "Max Moss": None}


def test_what_is_quoted_ends_with_the_quotation() -> None:
    after = "Max Moss resigned in May 2012."
    text = _STATED.format(introduced="Ann Hale issued the following statement:", after=after, mark='"')
    said = {one.people[0].name: one.said_by for one in statements(text, Kind.RESIGNATION)}
    assert said == {"Ray Orr": "Ann Hale", "Max Moss": None}


def test_who_makes_a_statement_is_its_i() -> None:
    text = "Ann Hale issued the following statement:\n\nI wrote to Ray Orr in May 2011.\n\n- 30 -\n\nThe board met."
    [letter] = statements(text, Kind.LETTER)
    assert (letter.people[0].name, letter.said_by) == ("Ann Hale", "Ann Hale")
