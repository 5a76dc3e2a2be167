"""What became of a motion: an appointment carried is made, one lost is not; who is told to go has not gone."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.model.statements import Kind

_MOVED = "Moved by Mr Cole, seconded by Mr Lund, that Ann Hale be appointed treasurer. {outcome}"


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        ("Carried.", ""),
        ("Motion carried unanimously.", ""),
        ("The motion was put and carried by nine votes.", ""),
        ("An amendment was lost. The motion was passed.", ""),
        ("Motion failed 2-3.", " (denied)"),
        ("The motion was then defeated by nine votes.", " (denied)"),
        ("It was withdrawn.", " (denied)"),
        ("The debate was long.", " (called-for)"),
        ("Passed away members were remembered.", " (called-for)"),
        ("It was moved that the hall be let. The motion was lost.", " (called-for)"),
        ("The hall was let. The mill was let. The motion was lost.", " (called-for)"),
        ("", " (called-for)"),
    ],
)
def test_an_appointment_that_is_moved_is_made_where_the_motion_is_carried(outcome: str, told: str) -> None:
    [held] = [one for one in tenures(_MOVED.format(outcome=outcome)) if "treasurer" in one]
    assert held.partition("treasurer, -, ")[2].removeprefix("current").removeprefix("former") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A motion to appoint Ann Hale as treasurer was lost.", "denied"),
        ("An amendment that Ann Hale be appointed treasurer was lost.", "denied"),
        ("An amendment that Ann Hale be appointed treasurer was put. The motion was carried.", "called-for"),
        ("A motion that Ann Hale be dismissed as treasurer was lost.", "denied"),
        ("It was moved that Ann Hale be dismissed as treasurer. The motion was carried.", "called-for"),
        ("The board will appoint Ann Hale as treasurer. The motion was lost.", "planned"),
    ],
)
def test_what_a_motion_cannot_do_it_has_not_done(text: str, told: str) -> None:
    [held] = [one for one in statements(text, Kind.TENURE) if one.post == "treasurer"]
    assert str(held.modality) == told


def test_a_vote_that_somebody_resign_is_no_resignation() -> None:
    text = (
        "Councillors backed a motion that Ann Hale should resign as leader. The motion was carried by 30 votes to 12."
    )
    [resigned] = statements(text, Kind.RESIGNATION)
    assert str(resigned.modality) == "called-for"
