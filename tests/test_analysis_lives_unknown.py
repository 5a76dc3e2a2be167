"""Who bears a name that nothing is known of: what only a person does or is tells that it is one."""

import pytest

from tests.held import tenures

IN_OFFICE = [
    (
        "Zorvan Tekkel is professor and coordinator of the Harbour Programme at Orb College. "
        "Tekkel was head of Fell School from 1990 to 1999.",
        "Zorvan Tekkel: professor and coordinator, Orb College, current",
        "Zorvan Tekkel: head, Fell School, 1990/1999",
    ),
    ("ZORVAN TEKKEL-ORME is professor at Orb College.", "Zorvan Tekkel-Orme: professor, Orb College, current"),
    ("Zorvan Tekkel is the chief executive of Orb Bank.", "Zorvan Tekkel: chief executive, Orb Bank, current"),
    (
        "Zorvan Tekkel is Associate Professor at Orb College.",
        "Zorvan Tekkel: associate professor, Orb College, current",
    ),
    ("Zorvan Tekkel was appointed to the board of Orb Bank in 2004.", "Zorvan Tekkel: board, Orb Bank, 2004/"),
    ("Zorvan Tekkel was elected to Fell Council in 2004.", "Zorvan Tekkel: -, Fell Council, 2004/"),
    (
        "Zorvan Tekkel is a partner at Orb Law. Tekkel was clerk of Fell in 2004.",
        "Zorvan Tekkel: partner, Orb Law, current",
        "Zorvan Tekkel: clerk, Fell, current 2004",
    ),
    (
        "Zorvan Tekkel began his career in Fell. He was clerk of Orb from 1990 to 1999.",
        "Zorvan Tekkel: clerk, Orb, 1990/1999",
    ),
    ("Zorvan Tekkel is a partner of Orb Law. The firm was founded in 1990.",),
    ("Zorvan Tekkel is the leader in storage.",),
    ("Zorvan Tekkel is a village whose mayor is elected for a year.",),
    ("Zorvan Tekkel was the mayor's residence until 1990.",),
]


@pytest.mark.parametrize("row", IN_OFFICE)
def test_who_is_in_an_office_is_somebody(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)
