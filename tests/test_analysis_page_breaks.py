"""Sentences that the end of a printed page divides, and pages whose ends divide none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.analysis.extraction import extract
from tui.analysis.page_breaks import moved
from tui.analysis.page_notes import foot_of_text
from tui.model.documents import Document, DocumentId, Span
from tui.model.statements import Kind, Statement

_BODY = """\
The council had met in the old hall since the winter and had heard from the harbour,
the school and the mill, whose owners were of one mind about the road and its cost,
and it had asked for more time to think about what the people of the valley wanted.
"""
_FIRST = "The inquiry then heard from Ann Hale, who had been the chief executive of Fell Council"
_SECOND = "from May 2004 to June 2009 and who had known of the matter for most of that time."
_HEAD = "The Fell Inquiry | Report"
_NOTES = "1 Ann Hale 10 May 2012 86/14-19\n2 Letter from Ivy Orr to Tom Reed, 4 May 2010\n"


_NAMES = ("Ann", "Ivy", "Una")


def _pages(*breaks: str, first: str = _FIRST, second: str = _SECOND) -> str:
    """Pages, with a sentence over each break that is divided there."""
    divided = (
        f"{_BODY}{first.replace('Ann', name)}{between}{second}\n" for name, between in zip(_NAMES, breaks, strict=False)
    )
    return f"{_BODY * 2}".join(divided) + _BODY


def _tenures(text: str) -> list[Statement]:
    return [
        one
        for one in extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
        if one.kind is Kind.TENURE and one.start is not None
    ]


@pytest.mark.parametrize(
    "between",
    [
        "\n\n\f",
        "\n\n12\n\n\f",
        "\n12\n\nOverview\n\n\f" + _HEAD + "\n\n",
        "\n\n\f     " + _HEAD + "        12\n\n\n",
        "\r\n\r\n12\r\n\f" + _HEAD + "\r\n\r\n",
    ],
)
def test_a_sentence_is_read_over_the_end_of_a_page(between: str) -> None:
    text = _pages(between, between, between)
    read = _tenures(text)
    assert [(one.people[0].name, str(one.start), str(one.end)) for one in read] == [
        (f"{name} Hale", "2004-05", "2009-06") for name in _NAMES
    ]
    for one in read:
        assert one.quote.exact == text[one.quote.start : one.quote.end]
        assert between in one.quote.exact
        assert all(one.quote.span.covers(evidence.span) for evidence in one.evidence)


def test_notes_at_the_foot_stand_behind_the_sentence_and_are_read() -> None:
    marked = _FIRST.replace("Hale,", "Hale,1").replace("of Fell", "of2 Fell")
    text = _pages(f"\n{_NOTES}\n12\n\n\f", first=marked)
    [one] = _tenures(text)
    assert (str(one.start), str(one.end)) == ("2004-05", "2009-06")
    letters = [one for one in extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements if one.date is not None]
    assert [(one.kind, str(one.date)) for one in letters] == [(Kind.LETTER, "2010-05-04")]


@pytest.mark.parametrize(
    "between",
    [
        "\n\nThe mill was sold.\n\n\f",
        "\n\n\fWhat the owners said of it\n\n",
        f"\n{_NOTES}\n12\n\n\f",  # no mark on the page
        "\n\n12\n\n",  # no page's number, for no other number stands a page away
    ],
)
def test_a_sentence_ends_where_what_follows_may_be_text(between: str) -> None:
    assert [one.end for one in _tenures(_pages(between)) if one.end is not None] == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ann Hale had been chief executive", _SECOND),  # no full line, as of a heading or a list
        (f"{_FIRST}.", _SECOND),
        (_FIRST, _SECOND.replace("from", "From")),
        (_FIRST.replace("who had", "    who had"), _SECOND),  # columns
    ],
)
def test_a_sentence_ends_where_it_may_well_be_whole(first: str, second: str) -> None:
    assert [one for one in _tenures(_pages("\n\n12\n\n\f", first=first, second=second)) if one.end is not None] == []


def test_pages_are_known_by_numbers_in_a_row_where_nothing_else_parts_them() -> None:
    text = _pages("\n\n12\n\n", "\n\n13\n\n")
    assert [(str(one.start), str(one.end)) for one in _tenures(text)] == [("2004-05", "2009-06")] * 2


def test_a_sentence_goes_on_in_capitals_behind_a_word_that_ends_none() -> None:
    first = "The inquiry heard that Ann Hale had been appointed from May 2004 as chief executive of"
    [one] = _tenures(
        _pages("\n\n\f", first=first, second="Fell Council, at which she had been a clerk for a long time.")
    )
    assert one.organisation == "Fell Council"


def test_a_sentence_may_be_longer_than_a_page() -> None:
    row = "and who had then been heard on the matter of the road and its cost by everyone there"
    text = f"{_BODY}{_FIRST}\n\n\f{row}\n{row}\n\n\f{_SECOND}\n{_BODY}"
    pieces = list(moved(text))
    assert [text[one.start : one.end] for one in pieces if isinstance(one, Span) and len(one)][1:] == [
        row,
        row,
        _SECOND,
        "\n\n\f",
        "\n\n\f",
        f"\n{_BODY}",
    ]


@given(st.lists(st.sampled_from([_BODY, _FIRST, _SECOND, _HEAD, _NOTES, "\n", "\f", "12", "13", " "]), max_size=40))
def test_every_run_is_read_once(parts: list[str]) -> None:
    text = "\n".join(parts)
    runs = sorted((one.start, one.end) for one in moved(text) if isinstance(one, Span))
    assert "".join(text[start:end] for start, end in runs) == text


@pytest.mark.parametrize(
    ("page", "foot"),
    [
        (["He left.1 She", "stayed on.2", "1 Hale", "2 Reed"], 2),
        (["He left in 2004.31 She", "stayed on.", "31 Hale", "and Reed"], 2),
        (["He left. 1", "She stayed on.", "1 Hale"], 2),
        (["He left.", "She stayed on."], 2),
        (["He left.2 She", "1 Hale", "2 Reed"], None),
        (["He left with", "12 of them.", "She stayed on.12"], None),
        (["He left.*", "* Hale"], None),
    ],
)
def test_notes_are_told_by_their_marks(page: list[str], foot: int | None) -> None:
    assert foot_of_text(page) == foot
