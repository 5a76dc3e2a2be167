"""Text set with a blank line after every line, and text whose paragraphs have one line each."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.analysis.extraction import extract
from tui.analysis.spaced_lines import closed_up
from tui.model.documents import Document, DocumentId, Span
from tui.model.statements import Kind, Statement

_FILLER = (
    "The council had met in the old hall since the winter and had heard from the harbour, the school and the mill, "
    "whose owners were of one mind about the road and its cost, and it had asked for more time to think about what "
    "the people of the valley wanted of it."
)
_TOLD = (
    "The inquiry then heard from Ann Hale, who had been the chief executive of Fell Council from May 2004 to June 2009 "
    "and who had known of the matter for most of that time."
)


def _spaced(*paragraphs: str, width: int = 66, between: str = "\n\n") -> str:
    """Paragraphs wrapped at a width, with a blank line after every line."""
    return between.join(line for one in paragraphs for line in textwrap.wrap(one, width))


def _shown(text: str) -> str:
    return "".join(one if isinstance(one, str) else one.of(text) for one in closed_up(text))


def _statements(text: str) -> list[Statement]:
    return list(extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements)


@pytest.mark.parametrize("between", ["\n\n", "\r\n\r\n", "\n  \n", "  \n\n   "])
@pytest.mark.parametrize("width", [48, 72, 100])
def test_a_sentence_is_read_over_blank_lines(width: int, between: str) -> None:
    text = _spaced(_FILLER, _FILLER, _TOLD, _FILLER, _FILLER, width=width, between=between)
    [one] = [one for one in _statements(text) if one.kind is Kind.TENURE]
    assert (one.people[0].name, one.organisation) == ("Ann Hale", "Fell Council")
    assert (str(one.start), str(one.end)) == ("2004-05", "2009-06")
    assert one.quote.exact == text[one.quote.start : one.quote.end]
    assert "\n" in one.quote.exact
    assert all(one.quote.span.covers(evidence.span) for evidence in one.evidence)


def test_the_words_of_a_turn_stay_those_of_its_speaker() -> None:
    turns = [
        "Mr Reed: " + _FILLER,
        "Ms Orr: " + _TOLD.replace("The inquiry then heard from", "I knew"),
        "Mr Reed: " + _FILLER,
        "Ms Orr: " + _FILLER,
        "Mr Reed: " + _FILLER,
    ]
    assert _shown(_spaced(*turns)).split("\n\n") == turns
    assert {one.said_by for one in _statements(_spaced(*turns)) if one.people[0].name == "Ann Hale"} == {"Orr"}


@pytest.mark.parametrize(
    "entries",
    [
        ["Ann Hale was the clerk of Fell Council until 2004."] * 20,
        ["Ann Hale, clerk of Fell Council from 2004", "Tom Reed, mayor of Calder until 2009"] * 10,
        ["the harbour and all that belonged to it", "the road", "the mill", "the school"] * 6,
        ["The mill, whose owners were of one mind about the road and its cost;", "the school, whose roof leaked;"] * 9,
    ],
)
def test_paragraphs_of_one_line_stay_apart(entries: list[str]) -> None:
    text = "\n\n".join(entries)
    assert list(closed_up(text)) == [Span(0, len(text))]


def test_lines_without_blank_lines_between_them_stay_as_they_are() -> None:
    text = "\n\n".join(textwrap.fill(one, 66) for one in (_FILLER, _TOLD, _FILLER, _FILLER))
    assert list(closed_up(text)) == [Span(0, len(text))]


@pytest.mark.parametrize(
    ("line", "joins"),
    [
        ("who had seen the harbour", True),
        ("- the harbour and the road and the mill and the school there", False),
        ("Mr Reed: I had seen the harbour and the road and the mill", False),
        ("THE ROAD AND THE HARBOUR", False),
        ("12", False),
        ("2004 and had seen the harbour of it.", True),
    ],
)
def test_what_a_full_line_goes_on_with(line: str, joins: bool) -> None:
    above = "The clerk had asked Ann Hale and the others to think of it in"
    text = _spaced(_FILLER, _FILLER, _FILLER) + f"\n\n{above}\n\n{line}\n\n" + _spaced(_FILLER, _FILLER)
    assert (f"{above} {line}" in _shown(text)) is joins


def test_two_blank_lines_part_paragraphs() -> None:
    text = f"{_spaced(_FILLER)}\n\n\n{_spaced(_TOLD)}\n\n\n{_spaced(_FILLER, _FILLER)}"
    assert _shown(text).split("\n\n\n")[:2] == [_FILLER, _TOLD]


_LINES = st.sampled_from(
    [*textwrap.wrap(_FILLER + _TOLD, 66), "Mr Reed: No.", "12", "THE ROAD", "- the mill", "", "\f", " and"]
)


@given(st.lists(_LINES, max_size=60), st.sampled_from(["\n", "\n\n", "\r\n\r\n", "\n \n"]))
def test_every_word_is_read_once_and_in_its_place(lines: list[str], between: str) -> None:
    text = between.join([*textwrap.wrap(_FILLER * 2, 66), *lines])
    runs = [one for one in closed_up(text) if isinstance(one, Span)]
    assert [one.start for one in runs] == sorted(one.start for one in runs)
    assert (runs[0].start, runs[-1].end) == (0, len(text))
    assert _shown(text).split() == text.split()


@given(st.lists(st.sampled_from([_FILLER, _TOLD, "It met."]), min_size=8, max_size=20), st.integers(45, 100))
def test_each_line_that_goes_on_in_lower_case_is_joined(paragraphs: list[str], width: int) -> None:
    text = _spaced(*paragraphs, *[_FILLER] * len(paragraphs), width=width)  # a fifth of the lines and more go on so
    assert not [line for line in _shown(text).split("\n\n") if line[0].islower()]
