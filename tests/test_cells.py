"""Safe text and its width in cells."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.cells import character_width, cut, fit, safe, text_width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain [sic] text", "plain [sic] text"),
        ("\x1b[31mred", "␛[31mred"),
        ("tab\there", "tab here"),
        ("two\r\nlines", "two  lines"),
        ("\u202egnorw\u202c", "␦gnorw␦"),
        ("\x9b2J", "␦2J"),
        ("hard\u00a0space", "hard space"),
        ("\x7f\x00", "␡␀"),
        ("\ue000", "�"),
        ("👩\u200d⚖\ufe0f", "👩⚖"),
    ],
)
def test_what_a_terminal_would_obey_is_shown_instead(text: str, shown: str) -> None:
    assert safe(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("‘Mr Ilić’ – 1914…", "'Mr Ilic' - 1914..."), ("\x1b]0;", "^[]0;"), ("中", "??"), ("café", "cafe")],
)
def test_ascii_spells_what_it_can(text: str, shown: str) -> None:
    assert safe(text, ascii_only=True) == shown


def test_every_safe_character_is_as_wide_as_the_terminal_library_says() -> None:
    shown = {safe(chr(code)) for code in range(0x110000) if unicodedata.category(chr(code)) != "Cs"}
    wrong = [f"U+{ord(text):04X}" for text in shown if text and character_width(text) != cell_len(text)]
    assert not wrong


@given(st.text())
def test_safe_text_holds_no_controls(text: str) -> None:
    assert not any(unicodedata.category(character) in ("Cc", "Zl", "Zp") for character in safe(text))
    assert not any(
        unicodedata.bidirectional(character) in ("RLO", "LRO", "RLE", "LRE", "RLI", "LRI") for character in safe(text)
    )
    assert safe(text, ascii_only=True).isascii()
    assert safe(safe(text)) == safe(text)


@given(st.text(), st.integers(0, 30))
def test_a_fitted_text_takes_exactly_its_cells(text: str, width: int) -> None:
    shown = safe(text)
    assert text_width(fit(shown, width)) == width
    assert text_width(cut(shown, width)) <= width
    assert shown.startswith(cut(shown, width))
