"""Members and witnesses in a row, each with what they are: behind the name, in brackets, or before it."""

import pytest

from tests.held import tenures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Members present: Tom Reed MP (Labour, Fell) (Chairman) Ann Hale MP (Labour, Orb)",
            ["Tom Reed: MP, Fell", "Tom Reed: chairman, -", "Ann Hale: MP, Orb"],
        ),
        ("The members are: Lord Reed of Fell (Chairman) Lord Hale", []),
        ("It was (then acting chief executive) Ann Hale who wrote.", ["Ann Hale: chief executive, -"]),
        (
            "Witnesses: Dame Una Hale, former clerk of Fell Council and dean, Sir Tom Reed, former chair "
            "of the Orb Trust, Lord Kelt, former head of Orb Bank, and Eva Cole, mayor of Fell.",
            [
                "Una Hale: clerk, Fell Council",
                "Tom Reed: chair, Orb Trust",
                "Kelt: head, Orb Bank",
                "Eva Cole: mayor, Fell",
            ],
        ),
        (
            "Tom Reed has been sworn in as the Foreign Minister, Ann Hale has been sworn in as the Finance Minister.",
            ["Tom Reed: foreign minister, -", "Ann Hale: finance minister, -"],
        ),
        ("They were led by the Foreign Minister, Ann Hale.", ["Ann Hale: foreign minister, -"]),
        (
            "They met the chair of the Orb Trust, Tom Reed, the head of Orb Bank, Ann Hale, and the dean, Eva Cole.",
            ["Tom Reed: chair, Orb Trust", "Ann Hale: head, Orb Bank", "Eva Cole: dean, -"],
        ),
    ],
)
def test_each_post_is_of_whom_it_stands_beside(text: str, told: list[str]) -> None:
    held = [one.rpartition(",")[0] for one in tenures(f"{text}\n")]
    assert [one for one in held if one in told] == told
    assert not [one for one in held if one not in told]
