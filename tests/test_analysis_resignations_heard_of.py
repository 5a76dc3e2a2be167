"""Resignations that somebody heard of or that words take back: a hoax, a post that is dismissed, news on a day."""

import pytest

from tests.resigned import statements, told
from tui.model.statements import Kind, Modality


@pytest.mark.parametrize(
    "text",
    [
        "The clerk dismissed a blog post saying that Ann Hale had tendered her resignation.",
        "The clerk rejected a tweet claiming that Ann Hale had quit.",
        "Word that Ann Hale had stepped down as chair turned out to be a hoax.",
        "Readers were told last week that Ann Hale had resigned. We were misinformed.",
    ],
)
def test_what_is_taken_back_did_not_happen(text: str) -> None:
    assert {modality for _, modality in told(text)} <= {Modality.DENIED, Modality.ALLEGED}


@pytest.mark.parametrize(
    "text",
    [
        "Word came on Friday that Ann Hale had resigned.",
        "The clerk read a blog post saying that Ann Hale had tendered her resignation.",
        "The trustees learned on 3 June 2004 of the resignation of Ann Hale.",
        "Following the resignation in Calder of Ann Hale, a clerk was chosen.",
    ],
)
def test_what_is_heard_of_and_not_taken_back_did(text: str) -> None:
    assert ("Ann Hale", None) in told(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The trustees learned on 3 June 2004 of the resignation of Ann Hale.", "None"),
        ("The trustees learned of the resignation of Ann Hale on 3 June 2004.", "2004-06-03"),
    ],
)
def test_the_day_on_which_it_was_heard_of_is_not_its_own(text: str, day: str) -> None:
    [found] = statements(text, Kind.RESIGNATION)
    assert str(found.date) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The mayor, Tom Reed, on Monday accepted the resignation of Ann Hale.", "2017-09-04"),
        ("On Monday the mayor accepted Ann Hale's resignation.", "2017-09-04"),
        ("Ann Hale's resignation was announced on Monday by the clerk.", "2017-09-04"),
        ("The mayor said on Monday he had accepted the resignation of Ann Hale.", "None"),
        ("Ann Hale's resignation was discussed on Monday by the clerk.", "None"),
        ("On Monday the clerk wept after the mayor announced the resignation of Ann Hale.", "None"),
    ],
)
def test_a_resignation_has_the_day_on_which_it_was_announced_or_accepted(text: str, day: str) -> None:
    [found] = statements(text, Kind.RESIGNATION)
    assert str(found.date) == day


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("“I welcome Ann Hale's long-overdue resignation,” said Senator Tom Reed.", None),
        ("Many would welcome the resignation of Ann Hale.", Modality.CONDITIONAL),
    ],
)
def test_who_welcomes_a_resignation_has_it(text: str, modality: Modality | None) -> None:
    assert told(text) == {("Ann Hale", modality)}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ('Tom Reed tweeted "Ann Hale has resigned" as a joke.', Modality.CONDITIONAL),
        ('"Ann Hale has resigned!" shouted a heckler.', Modality.ALLEGED),
        ("Ann Hale resigned, they claim.", Modality.ALLEGED),
        ("Ann Hale resigned, if the rumours are true.", Modality.ALLEGED),
    ],
)
def test_what_is_shouted_joked_or_rumoured_is_not_told_as_so(text: str, modality: Modality) -> None:
    assert told(text) == {("Ann Hale", modality)}
