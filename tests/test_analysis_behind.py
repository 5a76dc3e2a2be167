"""Letters that a comma sets apart from a name belong to it, so that the post behind them is its holder's."""

import pytest

from tests.held import tenures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Edmund Orr, CBE, chairman of Orb Limited, died.", "Edmund Orr: chairman, Orb Limited, former"),
        ("Edmund Orr, MBE, QC, chairman of Orb Limited, died.", "Edmund Orr: chairman, Orb Limited, former"),
        ("Edmund Orr, C.B.E., a former senator for Fell, spoke.", "Edmund Orr: senator, Fell, former"),
        ("The Hon. Edmund Orr, M.P., Minister for Ports, spoke.", "Edmund Orr: minister for ports, -, current"),
        ("Edmund Orr, OBE, who chaired Orb Limited until 2004, died.", "Edmund Orr: chair, Orb Limited, /2004"),
        ("Edmund Orr, CBE, was chairman of Orb Limited until 2004.", "Edmund Orr: chairman, Orb Limited, /2004"),
        (
            "Ann Lowe, QC, said that Edmund Orr, CBE, was chairman of Orb Limited until 2004.",
            "Edmund Orr: chairman, Orb Limited, /2004",
        ),
        ("Edmund Orr, PhD joined Orb Limited in 2004.", "Edmund Orr: -, Orb Limited, 2004/"),
        ("Edmund Orr, MP, spoke.", "Edmund Orr: MP, -, current"),
        ("Edmund Orr, MD of Orb Limited, spoke.", "Edmund Orr: MD, Orb Limited, current"),
    ],
)
def test_letters_behind_a_comma_part_nobody_from_a_post(text: str, told: str) -> None:
    assert tenures(text) == (told,)


@pytest.mark.parametrize(
    "text", ["Edmund Orr, Orb Limited, a former senator’s firm.", "Edmund Orr met Ann Lowe in Boston, MA, in 2004."]
)
def test_other_words_behind_a_comma_are_no_letters(text: str) -> None:
    assert tenures(text) == ()
