"""Marks of footnotes stuck to words: read over, and kept in every quote; other figures stay."""

import time

import pytest

from tui.analysis.extraction import extract
from tui.analysis.note_marks import marks_in, unmarked
from tui.model.documents import Document, DocumentId
from tui.model.statements import Statement

_NOTED = "The mill was sold.{before}\n\n{sentence}\n\nThe road was mended.{after}\n"


def _read(sentence: str, before: int, after: int) -> tuple[Statement, ...]:
    text = _NOTED.format(sentence=sentence, before=before, after=after)
    statements = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert all(one.quote.exact == text[one.quote.start : one.quote.end] for one in statements)
    return statements


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Ann Hale was appointed chair of the Calder Inquiry12 in May 2004.", "2004-05"),
        ("Ann Hale was appointed chair of the Calder Inquiry in May 200412 and was heard by it.", "2004-05"),
        ("Ann Hale12 was appointed chair of the Calder Inquiry in May 2004.", "2004-05"),
        ("Ann Hale,12 chair of the Calder Inquiry from May 2004, was heard by it.", "2004-05"),
    ],
)
@pytest.mark.parametrize(("before", "after"), [(11, 13), (11, 20), (2, 13)])
def test_a_mark_is_no_part_of_a_word(sentence: str, start: str, before: int, after: int) -> None:
    [one] = _read(sentence, before, after)
    assert (one.people[0].name, one.post, one.organisation) == ("Ann Hale", "chair", "Calder Inquiry")
    assert str(one.start) == start


def test_a_quote_holds_the_marks_inside_it() -> None:
    [one] = _read("Ann Hale12 was appointed chair of the Calder Inquiry13 in 2004.", 11, 14)
    assert one.quote.exact == "Ann Hale12 was appointed chair of the Calder Inquiry13 in 2004"
    [one] = _read("The chair of the inquiry is Ann Hale,12 of Orb Bank13", 11, 14)
    assert one.quote.exact.endswith("Ann Hale")


@pytest.mark.parametrize("sentence", ["Ann Hale was appointed chair of Channel4 in 2004.", "Read hale12.org in 2004."])
def test_a_figure_that_no_mark_goes_on_from_is_part_of_its_word(sentence: str) -> None:
    assert all(one.organisation is None for one in _read(sentence, 17, 19))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("from 1865[10] to 1870", "from 1865 to 1870"),
        ("She left.[3][4] He came", "She left.[3][4] He came"),
        ("in Fell[3][4] Hale came,[5] then", "in Fell[3][4] Hale came, then"),
        ("Hale^([1]) left", "Hale left"),
        ("Hale [1] left", "Hale [1] left"),
        ("see [Hale][1](x) and th[1]e", "see [Hale][1](x) and th[1]e"),
        ("[1]\n[2]\n", "[1]\n[2]\n"),
        ("Hale[1987] left", "Hale[1987] left"),
    ],
)
def test_figures_in_brackets_behind_a_word_are_marks(text: str, shown: str) -> None:
    assert "".join(one.of(text) for one in unmarked(text)) == shown


def test_many_marks_take_no_long_time() -> None:
    text = " ".join(f"Hale{number % 3}" for number in range(60_000))
    began = time.process_time()
    found = list(marks_in(text))
    assert found
    assert time.process_time() - began < 2
