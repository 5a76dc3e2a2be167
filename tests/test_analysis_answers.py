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
        ("And in 2004 did you become clerk of Fell Council?", "tenure clerk 2004 None"),
        ("Were you appointed clerk of Fell Council in 2004?", "tenure clerk 2004 None"),
        ("Turning, if I may, to your career, you were clerk of Fell Council until 2004?", "tenure clerk None 2004"),
        ("You were clerk of Fell Council until 2004. You then moved house.", "tenure clerk None 2004"),
        ("You were clerk of Fell Council for a period until 2004 --", "tenure clerk None 2004"),
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


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("When did you become clerk of Fell Council?", "In May 2004.", "clerk 2004-05 None"),
        ("And in what year were you appointed clerk of Fell Council?", "It was in 2004.", "clerk 2004 None"),
        ("How long were you clerk of Fell Council?", "From 2004 to 2009.", "clerk 2004 2009"),
        ("When did you join Orb Limited?", "In 2004, I think.", "None 2004 None"),
        ("When did you leave Orb Limited?", "In March 2004.", "None None 2004-03"),
    ],
)
def test_when_somebody_was_in_post_is_told_by_the_answer(question: str, answer: str, told: str) -> None:
    [one] = [one for one in _told(question, answer) if one.start or one.end]
    assert f"{one.post} {one.start} {one.end}" == told
    assert (one.people[0].name, one.said_by) == ("Ann Hale", "Ann Hale")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("When did you become clerk of Fell Council?", "I am not sure whether it was in May 2004."),
        ("When did you become aware of the clerk?", "In May 2004."),
        ("When did you meet the clerk of Fell Council?", "In May 2004."),
        ("When were you told that Mr Reed was clerk of Fell Council?", "In May 2004."),
        ("Why did you join Orb Limited?", "In May 2004 nobody else would have me."),
        ("When did you see Orb Limited?", "In May 2004."),
        ("When did you become directors of Orb Limited?", "In May 2004."),
        ("How long were you clerk of Fell Council?", "In 2004."),
    ],
)
def test_an_answer_dates_no_other_question(question: str, answer: str) -> None:
    assert not any(one.start or one.end for one in _told(question, answer))


def test_a_transcript_sets_its_speakers_in_bold() -> None:
    turns = ["Ms Hale, when did you join us?", "Long ago.", "Were you clerk of Fell Council from 2004?", "Yes, I was."]
    speakers = ["Mr Reed", "Baroness Ann Hale"] * 2
    text = "\n\n".join(f"**{who}**: {said}" for who, said in zip(speakers, turns, strict=True))
    [held] = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert (held.people[0].name, held.post, str(held.start)) == ("Ann Hale", "clerk", "2004")
