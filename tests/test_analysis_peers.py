"""Peers: who is called by what they are peers of, and peerages behind names, which nobody holds as a post."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.model.statements import Kind

ROWS = [
    ("David Hale, 1st Earl Hale of Fell, the Chancellor, spoke.", "David Hale: chancellor, -, current"),
    ("David Hale, 1st Marquess of Fell, the Attorney General, spoke.", "David Hale: attorney general, -, current"),
    ("David Hale, 3rd Viscount Fell, was mayor in 1820.", "David Hale: mayor, -, current 1820"),
    ("The Earl of Fell, the mayor, spoke.", "Fell: mayor, -, current"),
    ("The Earl of Oxford and Reed, the mayor, spoke.", "Oxford and Reed: mayor, -, current"),
    ("David Hale, 1st Marquess of Fell, spoke.",),
    ("David Hale was created Earl of Fell in 1820.",),
    ("They met in the Earl of Fell.",),
]
"""A sentence and the tenures told of."""


@pytest.mark.parametrize("row", ROWS)
def test_a_peerage_is_no_post_and_names_a_person(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


def test_nobody_resigns_as_an_earl() -> None:
    [one] = statements("David Hale, 1st Earl Hale of Fell, the Chancellor, resigned.", Kind.RESIGNATION)
    assert one.post == "chancellor"
