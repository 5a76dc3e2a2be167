"""Pages that have lost their marks: two blanks stand for a bracket or the full stop of a title."""

import pytest

from tests.held import tenures
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Part

LOST = [
    (
        "Senators Ann Hale  D NY  and Tom Reed  R ME  spoke",
        "Ann Hale: senator, NY, current",
        "Tom Reed: senator, ME, current",
    ),
    (
        "Reps  Ann Hale  D NY   Tom Reed  D NY  spoke",
        "Ann Hale: representative, NY, current",
        "Tom Reed: representative, NY, current",
    ),
    (
        "Senators Ann Hale  D NY  and Tom Reed  R ME   Representative Ray Orr spoke",
        "Ann Hale: senator, NY, current",
        "Tom Reed: senator, ME, current",
    ),
    ("Senators Ann Hale D NY and Tom Reed spoke",),
    (
        "Rep. Ann Hale (D-NY) and Ed Towns (D-NJ) spoke.",
        "Ann Hale: representative, NY, current",
        "Ed Towns: representative, NJ, current",
    ),
]


@pytest.mark.parametrize("case", LOST)
def test_a_member_has_a_party_and_a_state_without_brackets(case: tuple[str, ...]) -> None:
    text, *told = case
    assert tenures(text) == tuple(told)


def test_a_letter_has_all_who_sent_it() -> None:
    text = (
        "Senators Ann Hale  D NY  and Tom Reed  R ME  and Reps  Ida Wolfe  D NY   and Ray Orr  D NJ  wrote to Max Cole"
    )
    statements = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    [letter] = [one for one in statements if one.kind is Kind.LETTER]
    assert list(letter.names(Part.SENDER)) == ["Ann Hale", "Tom Reed", "Ida Wolfe", "Ray Orr"]
    assert list(letter.names(Part.RECIPIENT)) == ["Max Cole"]
