"""Names: whose a form of a name is, read against the fuller forms of its document."""

import pytest

from tui.analysis.names import find_names
from tui.analysis.segmentation import segment
from tui.analysis.zones import find_blocks


def people(text: str) -> list[str]:
    return [person.name for person in find_names(text, segment(text, find_blocks(text))).people]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Hale spoke. Ms Hale left. Hale came back.", ["Ann Hale"]),
        ("In attendance: Zu Lund (clerk). Mr Lund spoke.", ["Zu Lund"]),
        ("Mr Lund met Zu Lund and Zi Lund.", ["Lund"]),
        ("Mr Lund, Ann Lund and Zu Lund spoke.", ["Lund", "Ann Lund"]),
    ],
)
def test_a_person_goes_by_the_fullest_name_that_is_surely_theirs(text: str, names: list[str]) -> None:
    assert people(text) == names
