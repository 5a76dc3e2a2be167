"""Marks of Markdown are no part of the words between them."""

import pytest

from tui.analysis.chunks.markup import marked
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId, Span
from tui.model.statements import Statement


def statements(text: str) -> tuple[Statement, ...]:
    """What a document of one line says."""
    return extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements


@pytest.mark.parametrize(
    "text",
    [
        "**Ann Hale** was director of the Orb Trust from 1999 to 2004.",
        "*Ann Hale* was director of the Orb Trust from 1999 to 2004.",
        "_Ann Hale_ was director of the Orb Trust from 1999 to 2004.",
        "__Ann Hale__ was director of the Orb Trust from 1999 to 2004.",
        "[Ann Hale](https://example.org/ann_hale) was director of the Orb Trust from 1999 to 2004.",
        '[Ann Hale](/ann "Her page") was director of the Orb Trust from 1999 to 2004.',
        "Ann Hale was **director** of the [Orb Trust](/orb) from 1999 to 2004.",
    ],
)
def test_a_name_is_read_between_marks(text: str) -> None:
    [tenure] = statements(text)
    assert (tenure.people[0].name, tenure.post, tenure.organisation) == ("Ann Hale", "director", "Orb Trust")
    assert (str(tenure.start), str(tenure.end)) == ("1999", "2004")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The chair is **Ann Hale**.", "The chair is Ann Hale."),
        ("See [the report](/r.pdf), please.", "See the report, please."),
        ("It is _Fresh Start_.", "It is Fresh Start."),
        ("Two * three is six.", "Two * three is six."),
        ("A snake_case_word stays.", "A snake_case_word stays."),
        ("He said so.[3]_ Then he left.", "He said so.[3]_ Then he left."),
        ("They met [in May] (and later).", "They met [in May] (and later)."),
    ],
)
def test_only_marks_are_left_out(text: str, words: str) -> None:
    marks = {at for start, end in marked(text, Span(0, len(text))) for at in range(start, end)}
    assert "".join(character for at, character in enumerate(text) if at not in marks) == words
