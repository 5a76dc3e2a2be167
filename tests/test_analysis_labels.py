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


_SENATE = """The nomination of Tom Reed

The committee met at 9 a.m., Hon. Ann Hale (chairman of the committee) presiding.

    The Chairman. The hearing will come to order. Ray Orr resigned on 4 May 2011.

    Senator Cole. Thank you. I wrote to Max Moss on 3 May 2011.

    Ambassador Reed. I am glad to be here. I joined Orb Ltd in 1981.

    The Chairman. Thank you.

    Mr. Lowe of Ohio. Ray Orr left. I sent a memorandum to Max Moss on 5 May 2011.

    Senator Cole. Thank you.
"""


def test_a_label_that_ends_in_a_stop_tells_who_speaks() -> None:
    said = {one.said_by for kind in Kind for one in statements(_SENATE, kind)}
    assert said >= {"Ann Hale", "Cole", "Tom Reed", "Lowe"}


@pytest.mark.parametrize(
    "chair", ["[chairman of the subcommittee] presiding", ", chairman of the committee, presiding"]
)
def test_who_presides_is_the_chair(chair: str) -> None:
    [resignation] = statements(
        _SENATE.replace(" (chairman of the committee) presiding", chair if chair[0] == "," else f" {chair}"),
        Kind.RESIGNATION,
    )
    assert resignation.said_by == "Ann Hale"


def test_sentences_about_a_senator_are_no_turns() -> None:
    text = (
        "Senator Cole left. He had written to Max Moss.\n\nMr. Lowe of Ohio resigned on 4 May 2011. The chair wept.\n"
    )
    [resignation] = statements(text, Kind.RESIGNATION)
    assert resignation.said_by is None


def test_who_replies_on_a_day_is_told_of_by_the_text() -> None:
    [letter] = statements("Ann Hale replied by letter on 4 May 2011 that nobody had left.", Kind.LETTER)
    assert letter.said_by is None
