"""Who speaks in a transcript: the chair by name, and the witness whose answer confirms what was put."""

import pytest

from tests.resigned import statements
from tui.model.statements import Kind

_HEARING = """Oral evidence: the Orb Trust

Members present: Dame Ann Hale (Chair); Tom Reed.

**Chair**: Good morning. Ray Orr resigned on 4 May 2011.

**Tom Reed**: Thank you for coming.

**Chair**: We shall begin.

**Tom Reed**: Let us do so.
"""


@pytest.mark.parametrize("office", ["Chair", "Chairman", "in the Chair", "The Chair"])
def test_the_chair_is_who_is_named_so(office: str) -> None:
    text = _HEARING.replace("(Chair)", f"({office.replace('The', 'the')})")
    [resignation] = statements(text, Kind.RESIGNATION)
    assert resignation.said_by == "Ann Hale"


def test_a_chair_nobody_is_named_stays_the_chair() -> None:
    [resignation] = statements(_HEARING.replace(" (Chair)", ""), Kind.RESIGNATION)
    assert resignation.said_by == "Chair"


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ("Yes.", "Ann Hale"),
        ("That's right.", "Ann Hale"),
        ("It was in the spring, yes.", "Ann Hale"),
        ("I should have to look, I am sorry.", "Tom Reed"),
        ("I would not say so, and yes, I was there.", "Tom Reed"),
    ],
)
def test_what_an_answer_confirms_is_said_by_the_witness(answer: str, says: str) -> None:
    text = (
        "ANN HALE, sworn\n\nMR TOM REED: You came?\n\nANN HALE: Yes.\n\nMR TOM REED: Ray Orr resigned in May 2011?\n\n"
        f"ANN HALE: {answer}\n\nMR TOM REED: Thank you.\n\nANN HALE: Good.\n"
    )
    [resignation] = statements(text, Kind.RESIGNATION)
    assert (resignation.said_by or "").title() == says
