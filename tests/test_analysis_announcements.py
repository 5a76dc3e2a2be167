"""Press releases: who is named to what by the same verb, who goes for them, and from when."""

import pytest

from tests.held import tenures

NAMED = [
    (
        "Orb Corp said it named Ann Hale to the newly-created position of vice president of sales.",
        ("Ann Hale: vice president of sales, -, current",),
    ),
    (
        "Ann Hale was named to the additional post of chief executive.",
        ("Ann Hale: chief executive, -, current",),
    ),
    (
        "Delegates elected Ann Hale of Skelby, Ohio, as president.",
        ("Ann Hale: president, -, current",),
    ),
    (
        "Fell Ltd named Ann Hale as president and Tom Reed as treasurer.",
        ("Ann Hale: president, Fell Ltd, current", "Tom Reed: treasurer, Fell Ltd, current"),
    ),
    (
        "Ann Hale was named acting clerk and director Tom Reed was named chairman.",
        (
            "Ann Hale: acting clerk, -, current",
            "Tom Reed: director, -, current",
            "Tom Reed: chairman, -, current",
        ),
    ),
    (
        "Ann Hale and Tom Reed were reappointed as governors with their terms expiring on 28 July 2019.",
        ("Ann Hale: governor, -, current", "Tom Reed: governor, -, current"),
    ),
    ("Ann Hale was fired by the city manager.", ("Ann Hale: -, -, former",)),
    (
        "Ann Hale is the former chairman, president and treasurer of Fell Trust.",
        ("Ann Hale: chairman, president and treasurer, Fell Trust, former",),
    ),
    (
        "Ann Hale will succeed Tom Reed, who retires in October, as chair of Fell Trust.",
        (
            "Ann Hale: chair, Fell Trust, 2017-10/ (planned)",
            "Tom Reed: chair, Fell Trust, /2017-10 (planned)",
        ),
    ),
]


@pytest.mark.parametrize(("text", "read"), NAMED)
def test_an_announcement_names_each_with_the_post_that_is_theirs(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


def test_who_is_announced_to_retire_has_not_retired_the_year_before() -> None:
    text = "Fell Ltd has appointed Ann Hale as chair from 1 May 2017, succeeding Tom Reed, who retires in October."
    assert tenures(text)[-1].endswith("/2017-10 (planned)")
