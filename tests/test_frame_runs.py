"""Rows of runs: exact widths, and no letter lost at a break."""

from hypothesis import given
from hypothesis import strategies as st

from tui.cells import safe
from tui.frame.runs import Run, fitted, row_text, row_width, spread, wrap

TEXTS = st.text(st.characters() | st.sampled_from(" ab港é\u0301"), max_size=80).map(safe)
RUNS = st.lists(st.builds(Run, TEXTS, st.sampled_from(["", "quote.exact"])), max_size=4)


@given(RUNS, st.integers(2, 40))
def test_a_wrapped_text_keeps_every_letter_in_its_role(runs: list[Run], width: int) -> None:
    lines = wrap(runs, width)
    assert all(row_width(line) <= width for line in lines)
    assert _letters(runs) == _letters([run for line in lines for run in line])


def _letters(runs: list[Run]) -> list[tuple[str, str]]:
    return [(letter, run.role) for run in runs for letter in run.text if not letter.isspace()]


def test_lines_break_at_spaces_and_only_long_words_inside() -> None:
    assert [row_text(row) for row in wrap([Run("the quay was "), Run("unsurprisingly", "x"), Run(" safe")], 9)] == [
        "the quay",
        "was",
        "unsurpris",
        "ingly",
        "safe",
    ]


@given(RUNS, RUNS, st.integers(0, 60))
def test_rows_take_exactly_their_cells(left: list[Run], right: list[Run], width: int) -> None:
    assert row_width(fitted(left, width)) == width
    assert row_width(spread(left, right, width, "…")) == width
