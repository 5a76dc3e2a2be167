"""What reaches a terminal, a pipe or a program."""

import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.cells import text_width
from tui.cli.paper import Paper, plain, stdout_paper, to_json, write

OBEYED = [*map(chr, range(0x20)), "\x7f", *map(chr, range(0x80, 0xA0)), *"\u200e\u200f\u202a\u202e\u2066\u2069\u061c"]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@given(st.text())
def test_no_row_holds_a_character_that_a_terminal_obeys(text: str) -> None:
    assert not set(plain(text)) & set(OBEYED)


@given(st.text(), st.integers(20, 60), st.integers(0, 8))
def test_no_row_is_wider_than_its_paper_unless_one_word_is(text: str, width: int, indent: int) -> None:
    rows = Paper(width).wrap(text, indent)
    assert all(text_width(row) <= max(width, indent + 20) or " " not in row.strip() for row in rows)


@given(st.text())
def test_wrapping_loses_no_word(text: str) -> None:
    assert " ".join(Paper(20).wrap(text)).split() == plain(text).split()


def test_a_quote_over_two_lines_of_its_document_is_one_sentence() -> None:
    assert plain("the first\r\n  and the second\tline") == "the first and the second line"


def test_markup_and_brackets_are_text() -> None:
    assert Paper(80).wrap("[bold]he [sic] said[/]") == ["[bold]he [sic] said[/]"]


def test_styles_are_bold_and_dim_and_end_where_they_began() -> None:
    assert Paper(80, True).bold("1911") == "\x1b[1m1911\x1b[22m"
    assert Paper(80, True).dim("1911") == "\x1b[2m1911\x1b[22m"
    assert Paper(80).bold("1911") == Paper(80).dim("1911") == "1911"


@pytest.mark.parametrize(
    ("environment", "is_styled"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_styles_are_for_terminals_that_want_them(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], is_styled: bool
) -> None:
    for name, value in {"TERM": "xterm", "NO_COLOR": "", "COLUMNS": "72", **environment}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert stdout_paper() == Paper(72, is_styled)


def test_a_pipe_gets_whole_sentences_without_style(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert stdout_paper() == Paper(None, False)


def test_an_ascii_terminal_gets_quotes_it_can_show(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii", write_through=True))
    write(["“Ana Ilić”"])
    assert written.getvalue() == b'"Ana Ilic"\n'


@given(st.text(st.characters()))
def test_json_keeps_the_text_exactly_and_holds_nothing_that_a_terminal_obeys(text: str) -> None:
    written = to_json({"exact": text})
    assert json.loads(written) == {"exact": text}
    assert not set(written) & set(OBEYED)


def test_json_keeps_bytes_of_a_name_that_are_no_text() -> None:
    assert to_json("minutes\udcff.txt") == '"minutes\\udcff.txt"'
