"""Chunks of a sentence: a word read by its letters alone is what it is where its sentence is searched for terms."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui import resources
from tui.analysis.chunks import Chunk, chunk, chunking, senses
from tui.analysis.names import find_names
from tui.analysis.segmentation import segment
from tui.analysis.symbols import Symbol
from tui.analysis.timex import find_phrases, find_timexes
from tui.analysis.zones import find_blocks
from tui.model.dates import EdtfDate

WORDS = (
    "vice", "president", "Vice-President", "vice-", "chief", "Executive", "of", "the", "ex", "ex-minister", "her",
    "Sen.", "Snowe", "iPhone", "Officer3", "_report_", "would", "be", "would-be", "U.S.", "co", "-", "chair", "3rd",
    "Ann", "Hale’s", "Hale", "O’Hara", "took", "over", "from", "as", "in", "2004", "May", "20th", "’s", "[1]", "(he",
    "who", "have", "both", "all", "*Jay*", "Report", "]", ",", ".", "“", "’", "the\xa0council", "İlter", "letters",
    "MP", "“chief", "executive”", "_", "__Chief__", "[chair](/chief_of)", "[3]_", "long-term", "didn’t", "report[3]",
    "née", "2½", "the/then", "…",
)  # fmt: skip


class _Asking(dict[str, senses.Sense]):
    """Knows no word by its letters: each must be sought in its sentence."""

    def __missing__(self, piece: str) -> senses.Sense:
        return senses.unknown(piece)


def chunks_of(text: str) -> list[list[Chunk]]:
    sentences = segment(text, find_blocks(text))
    phrases = find_phrases(text, sentences, find_timexes(text, sentences, EdtfDate.parse("2017-09-06")))
    names = find_names(text, sentences)
    return [
        chunk(text, one, names, [phrase for phrase in phrases if one.span.covers(phrase.span)]) for one in sentences
    ]


def seeds() -> Iterator[str]:
    return (path.read_text(encoding="utf-8") for path in sorted(Path(resources.seeds()).glob("*.txt")))


@example(["chief", "Executive", ","], " ")
@example(["the", "vice", "president-elect"], " ")
@example(["the", "Hon", "retd"], " ")
@example(["Mr", "Ann", "Hale-then", "assistant", "director"], " ")
@example(["ex-minister", "iPhone", "Hale"], " ")
@given(st.lists(st.sampled_from(WORDS), max_size=12), st.sampled_from([" ", "", "\n"]))
def test_a_word_is_read_alone_as_it_is_in_its_sentence(words: list[str], gap: str) -> None:
    text = gap.join(words)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(chunking, "senses", _Asking)
        searched = chunks_of(text)
    assert _told(chunks_of(text)) == _told(searched)


def test_so_are_all_words_of_the_example() -> None:
    alone = [_told(chunks_of(text)) for text in seeds()]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(chunking, "senses", _Asking)
        assert alone == [_told(chunks_of(text)) for text in seeds()]


def test_most_words_of_the_example_are_read_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    read = sum(len(one) for text in seeds() for one in chunks_of(text))
    sought: list[int] = []
    search = chunking.Row.sought

    def counted(row: chunking.Row, start: int, end: int, last: Symbol, *, is_word: bool) -> Chunk | None:
        sought.append(start)
        return search(row, start, end, last, is_word=is_word)

    monkeypatch.setattr(chunking.Row, "sought", counted)
    for text in seeds():
        chunks_of(text)
    assert len(sought) < read / 8


def test_words_met_are_kept_within_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(senses, "_KEPT", 3)
    known = senses.Senses()
    for word in ("one", "Two", "three", "quickly", "leader"):
        assert known[word].after is not None
    assert len(known) == 3


@pytest.mark.parametrize("words", ["Memorandum of Understanding", "MEMORANDUM OF ASSOCIATION", "Chain Letter"])
def test_what_is_no_letter_is_none_with_capitals_either(words: str) -> None:
    [row] = chunks_of(f"Ann Hale signed the {words}.")
    text = f"Ann Hale signed the {words}."
    assert words in [text[one.start : one.end] for one in row]
    assert Symbol.LETTER not in [one.symbol for one in row]


def _told(rows: list[list[Chunk]]) -> list[tuple[object, ...]]:
    """The chunks without the identity of people, who are made anew each time."""
    return [(one.symbol, one.start, one.end, str(one.value).partition("person=")[0]) for row in rows for one in row]
