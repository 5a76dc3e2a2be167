"""Who "I" is in a statement that its head or its one label says somebody made."""

import pytest

from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Part

_BODY = (
    "I wrote to the chair on 9 November 2018 about the bridge, which nobody here had thought of closing before then."
)


def _writers(text: str) -> list[tuple[str, ...]]:
    told = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    return [one.names(Part.SENDER) for one in told if one.kind is Kind.LETTER]


@pytest.mark.parametrize(
    "head",
    [
        "Written statement to Parliament\n\nFrom: Department for Bridges and The Rt Hon Ann Hale MP",
        "Bridges\n\nDelivered by: Ann Hale",
        "Statement by Ann Hale, chair of the trust",
        "Opening statement of the Hon. Ann Hale",
    ],
)
def test_i_is_who_the_head_names(head: str) -> None:
    assert _writers(f"{head}\n\n{_BODY}") == [("Ann Hale",)]


@pytest.mark.parametrize(
    "text",
    [
        f"From: Department for Bridges and The Rt Hon Ann Hale MP\n\nA clerk said yesterday: “Nobody knows. {_BODY}”",
        f"A statement on Ann Hale\n\n{_BODY}",
    ],
)
def test_i_is_nobody_where_the_document_is_not_in_the_first_person_or_not_theirs(text: str) -> None:
    assert [one for one in _writers(text) if one] == []


def test_i_is_the_minister_of_a_written_statement() -> None:
    text = f"Bridges\n\nThe Secretary of State for Bridges (Ann Hale): {_BODY}\n\nI shall report to the House in May."
    assert _writers(text) == [("Ann Hale",)]


def test_a_bracket_and_a_colon_alone_make_nobody_speak() -> None:
    assert [one for one in _writers(f"The winner of the race (Ann Hale): {_BODY}") if one] == []
