"""The sources pane: every statement of an event, each with the date it has by itself."""

import pytest

from tests.said import happened, held, joined
from tui.browsing import standing
from tui.frame.runs import row_text
from tui.frame.sources_pane import sources_rows
from tui.frame.views import View
from tui.model.statements import Kind, Statement


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (held("Ana Ilić", seen="2017-09-06"), "in post as at 6 September 2017"),
        (held("Ana Ilić", seen="1997~"), "in post as at about 1997"),
        (held("Ana Ilić", over="2017-09-06"), "over before 6 September 2017"),
        (held("Ana Ilić", start="2000", end="2003"), "2000 → 2003"),
        (held("Ana Ilić"), "no date"),
        (happened(Kind.LETTER, "2003-02", sender="Ana Ilić"), "Feb 2003"),
    ],
)
def test_a_statement_has_its_date_in_the_words_of_the_timeline(said: Statement, words: str) -> None:
    chronology = joined(said)
    first, *_ = sources_rows(chronology, standing.settled(View(), chronology), 100, 6)
    assert row_text(first).rstrip() == f"▶a.txt:1:1  the article states  {words}"


def test_a_long_file_name_is_shortened_before_a_date_is_cut() -> None:
    chronology = joined(held("Ana Ilić", seen="2017-09-06", document="minutes-of-the-scrutiny-panel.txt"))
    view = standing.settled(View(), chronology)
    wide, narrow = (row_text(sources_rows(chronology, view, width, 6)[0]) for width in (96, 80))
    assert wide.startswith("▶minutes-of-the-scrutiny-panel.txt:1:1  the article states  in post")
    assert narrow.rstrip() == "▶minutes-….txt:1  the article states  in post as at 6 September 2017"
