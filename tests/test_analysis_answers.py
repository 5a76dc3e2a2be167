"""Questions that are answered with yes tell what they ask; those answered otherwise do not."""

import pytest

from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Statement

_HEARING = """Inquiry hearing

MR LOWE: Please give your full name.

MS HALE: Ann Hale.

MR LOWE: {question}

MS HALE: {answer}

MR LOWE: Thank you.

MS HALE: Thank you.
"""


def _told(question: str, answer: str) -> list[Statement]:
    text = _HEARING.format(question=question, answer=answer)
    return [one for one in extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements if one.modality is None]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Were you clerk of Fell Council from 2004 to 2009?", "tenure clerk 2004 2009"),
        ("In 2004 were you the clerk of Fell Council?", "tenure clerk None None"),
        ("Had you been clerk of Fell Council since 2004?", "tenure clerk 2004 None"),
        ("Did you resign as clerk in 2004?", "resignation clerk None None"),
        ("Did you write to Mr Reed?", "letter None None None"),
    ],
)
@pytest.mark.parametrize("answer", ["Yes.", "I was, I did and I had.", "That’s correct, sir."])
def test_what_is_confirmed_is_told_by_who_answers(question: str, answer: str, told: str) -> None:
    [one] = _told(question, answer)
    assert f"{one.kind} {one.post} {one.start} {one.end}" == told
    assert (one.people[0].name, one.said_by) == ("Ann Hale", "Ann Hale")


@pytest.mark.parametrize(
    "question", ["Were you clerk of Fell Council in 2004?", "Did you resign as clerk?", "Did you write to Mr Reed?"]
)
@pytest.mark.parametrize(
    "answer",
    [
        "No.",
        "I did not.",
        "I didn’t.",
        "Right. I don’t think so.",
        "I did, but not then.",
        "Yes and no.",
        "Who says so?",
    ],
)
def test_what_is_not_confirmed_is_told_by_nobody(question: str, answer: str) -> None:
    assert _told(question, answer) == []


@pytest.mark.parametrize("question", ["Will you resign as clerk?", "Would you resign as clerk?"])
def test_what_is_still_to_come_has_not_happened(question: str) -> None:
    assert _told(question, "Yes.") == []
