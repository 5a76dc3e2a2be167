"""Titles that several share, posts joined by "and", and what a title tells of others, with their nearest neighbours."""

import pytest

from tests.held import tenures
from tests.published import publications


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Ann Hale and Tom Reed, co-presidents of the Orb Union, spoke.",
            ("Ann Hale: co-president, Orb Union, current", "Tom Reed: co-president, Orb Union, current"),
        ),
        (
            "Ann Hale and Tom Reed, two directors of Orb Bank, spoke.",
            ("Ann Hale: director, Orb Bank, current", "Tom Reed: director, Orb Bank, current"),
        ),
        (
            "Ann Hale and Tom Reed, former directors of Orb Bank, spoke.",
            ("Ann Hale: director, Orb Bank, former", "Tom Reed: director, Orb Bank, former"),
        ),
        ("Ann Hale and Tom Reed, three directors of Orb Bank, spoke.", ()),
        ("Ann Hale and Tom Reed, friends of the directors of Orb Bank, spoke.", ()),
        (
            "Ann Hale and Tom Reed, directors Jo Orr and Ivy Poe, and others came.",
            ("Jo Orr: director, -, current", "Ivy Poe: director, -, current"),
        ),
        (
            "The Orb trustees, Ann Hale, Tom Reed and Jo Orr, spoke.",
            (
                "Ann Hale: trustee, Orb, current",
                "Tom Reed: trustee, Orb, current",
                "Jo Orr: trustee, Orb, current",
            ),
        ),
        (
            "Current OSA Co-Presidents, Ann Hale and Tom Reed, welcomed it.",
            ("Ann Hale: co-president, OSA, current", "Tom Reed: co-president, OSA, current"),
        ),
        ("He met the Orb trustees, Ann Hale and Tom Reed, and others.", ()),
        ("He met the trustees, Ann Hale and Tom Reed.", ()),
    ],
)
def test_titles_that_several_share(text: str, held: tuple[str, ...]) -> None:
    assert sorted(tenures(text)) == sorted(held)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "It was opened by former Secretary of Defense and Director of the Orb Agency Ann Hale.",
            ("Ann Hale: secretary of defense, -, former", "Ann Hale: director, Orb Agency, former"),
        ),
        (
            "Ann Hale, Minister of Finance and Leader of the House, spoke.",
            ("Ann Hale: minister of finance, -, current", "Ann Hale: leader, House, current"),
        ),
        (
            "He met the former Minister of Health and leader of the Fell League, Ann Hale.",
            ("Ann Hale: minister of health, -, former", "Ann Hale: leader, Fell League, former"),
        ),
        (
            "Ann Hale is chairman and chief executive of Orb Ltd and lives in Fell.",
            ("Ann Hale: chairman and chief executive, Orb Ltd, current",),
        ),
        (
            "Ann Hale became chief of staff and deputy commander of the Orb Division in 1990.",
            ("Ann Hale: chief of staff and deputy commander, Orb Division, 1990/",),
        ),
    ],
)
def test_posts_joined_are_one_only_where_neither_has_a_field_of_its_own(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The mayor of London Tom Reed said so.", ("Tom Reed: mayor, London, current",)),
        ("He met the Bishop of Fell Ann Hale.", ("Ann Hale: bishop, Fell, current",)),
        ("In May the MP for Fell Jesse Orr said so.", ("Jesse Orr: MP, Fell, current",)),
        ("The governor of Prince Edward Island said so.", ()),
        ("The mayor of Santa Maria Bay said so.", ()),
        ("The vicar of St Thomas Church said so.", ()),
        ("The bishop of Orb Ann Street said so.", ()),
        ("Ann Hale is the local MP for Fell.", ("Ann Hale: MP, Fell, current",)),
        ("Tom Reed, local councillor for Fell, wrote.", ("Tom Reed: councillor, Fell, current",)),
        ("Ann Hale, the local manager for Fell, wrote.", ()),
    ],
)
def test_places_between_a_title_and_a_name(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Ann Hale spoke as a former clerk of Orb Council.",
            ("Ann Hale: clerk, Orb Council, former",),
        ),
        (
            "Ann Hale signed the treaty as minister for roads.",
            ("Ann Hale: minister for roads, -, current",),
        ),
        ("Ann Hale described Tom Reed as a former clerk of Orb Council.", ()),
        ("Ann Hale spoke as mayor.", ()),
        ("Ann Hale would have spoken as a former clerk of Orb Council.", ()),
        (
            "The clerk of Orb Council, Tom Orr, who had succeeded Ann Hale, wrote.",
            ("Tom Orr: clerk, Orb Council, current", "Ann Hale: clerk, Orb Council, former"),
        ),
        (
            "The deputy clerk of Orb Council, Tom Orr, who had succeeded Ann Hale, wrote.",
            ("Tom Orr: deputy clerk, Orb Council, current",),
        ),
        (
            "The clerk of Orb Council, Tom Orr, wrote. In the play he replaced Ann Hale.",
            ("Tom Orr: clerk, Orb Council, current",),
        ),
    ],
)
def test_posts_that_somebody_acts_in_or_took_over(text: str, held: tuple[str, ...]) -> None:
    assert tenures(text) == held


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("An update to the final report was issued on 24 May 2018.", ["update to the final report"]),
        ("An update to the clerk was issued on 24 May 2018.", []),
        ("An 1834 report on harbours shows that the clerk had left.", ["report on harbours"]),
        ("The government response was published on 24 May 2018.", ["government response"]),
    ],
)
def test_works_that_go_with_others(text: str, titles: list[str]) -> None:
    assert [one.title for one in publications(text)] == titles
