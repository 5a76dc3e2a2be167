"""Escapes, control characters and marks of no width: read over, and kept in every quote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId

_TEXT = "Mike Hale was appointed director of Orb Council in May 2004."


def _read(text: str) -> Document:
    return Document(DocumentId("a.txt"), text, "0" * 64)


@pytest.mark.parametrize(
    "mark",
    ["\x1b[31m", "\x1b[0m", "\x1b]0;title\x07", "\x1b]8;;a\x1b\\", "\x00", "\x07", "\x9b", "\xad", "\u200b", "\u202e"],
)
@pytest.mark.parametrize("word", ["Hale", "director", "2004"])
def test_what_is_not_seen_parts_no_word(mark: str, word: str) -> None:
    text = _TEXT.replace(word, f"{word[:2]}{mark}{word[2:]}")
    [one] = extract(_read(text)).statements
    assert (one.people[0].name, one.post, str(one.start)) == ("Mike Hale", "director", "2004-05")
    assert one.quote.exact == text.removesuffix(".") == text[one.quote.start : one.quote.end]


@pytest.mark.parametrize("mark", [" ", "\t", "\x0c", "\xa0", "\u2028"])
def test_white_space_parts_words(mark: str) -> None:
    assert extract(_read(_TEXT.replace("director", f"direc{mark}tor"))).statements == ()


@given(st.lists(st.sampled_from(["\x1b[1m", "\x00", "\u200d", "\ufeff", *_TEXT.split(" ")]), max_size=30))
def test_every_quote_and_evidence_stands_in_the_whole_text(words: list[str]) -> None:
    text = f"{_TEXT} {'x'.join(words)} {' '.join(words)}"
    extraction = extract(_read(text))
    assert extraction.document.text == text
    for one in extraction.statements:
        assert text[one.quote.start : one.quote.end] == one.quote.exact
        assert all(one.quote.span.overlaps(evidence.span) for evidence in one.evidence)


def test_a_problem_stands_in_the_whole_text() -> None:
    text = "\x00Nobody was told. The clerk \x1b[1mresig\x00ned."
    [problem] = extract(_read(text)).problems
    assert problem.span is not None
    assert problem.span.of(text) == "resig\x00ned"
