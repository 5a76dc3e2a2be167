"""The quote pane: how a date was read."""

import pytest

from tests.invented import invented
from tests.said import held, joined
from tui.browsing import standing
from tui.frame.phrases import citable, citation
from tui.frame.quote_pane import as_many, quote_rows
from tui.frame.runs import row_text, row_width
from tui.frame.views import View
from tui.model.dates import EdtfDate
from tui.model.documents import Basis, Document, DocumentId
from tui.model.events import EventId
from tui.model.statements import Statement, StatementId
from tui.values import replace

HARBOUR = invented()
GAZETTE = HARBOUR.documents[DocumentId("gazette.txt")]
URGED = HARBOUR.statements[StatementId("urged")]


def read(
    statement: Statement = URGED, document: Document = GAZETTE, *, width: int = 200, height: int = 20
) -> list[str]:
    """What stands below the quote, of one statement."""
    chronology = replace(
        HARBOUR,
        documents={**HARBOUR.documents, document.id: document},
        statements={**HARBOUR.statements, statement.id: statement},
    )
    view = standing.settled(View(cursor=EventId(statement.id)), chronology)
    rows = quote_rows(chronology, view, width, height)
    assert [row_width(row) for row in rows] == [width] * height
    texts = [row_text(row).rstrip() for row in rows]
    first = next(at for at, text in enumerate(texts) if text.startswith(" the article states"))
    return texts[first:-1]


def test_a_quote_is_copied_with_who_says_it_and_what_it_stands_in() -> None:
    chronology = replace(HARBOUR, documents={GAZETTE.id: replace(GAZETTE, title="Vedra Gazette", byline="Ana Ilić")})
    assert citable(chronology, replace(URGED, said_by="Tola Adeyemi")).split("\n") == [
        f"“{URGED.quote.exact}” (Tola Adeyemi says)",
        "Vedra Gazette · Ana Ilić · The Gazette · 4 June 2009",
        citation(GAZETTE, URGED),
    ]
    nameless = replace(GAZETTE, title=None, byline=None, publisher=None, published=None)
    assert citable(replace(HARBOUR, documents={GAZETTE.id: nameless}), URGED).split("\n") == [
        f"“{URGED.quote.exact}” (the article states)",
        citation(GAZETTE, URGED),
    ]


@pytest.mark.parametrize(
    ("room", "places"), [(27, "gazette.txt:1 minutes.txt:7"), (26, "gazette.txt:1 +1"), (9, "gazette.txt:1 +1")]
)
def test_of_the_places_of_a_claim_as_many_are_named_as_have_room(room: int, places: str) -> None:
    assert as_many(["gazette.txt:1", "minutes.txt:7"], room) == places


def test_words_with_a_year_need_no_other_date() -> None:
    dated = replace(URGED, date_text="on 4 June 2009")
    assert read(dated) == [" the article states  date read from “on 4 June 2009”, rule by hand"]


@pytest.mark.parametrize(
    ("basis", "words"),
    [
        (Basis.STATED, " (as it says itself)"),
        (Basis.SETTINGS, " (by fasti.toml)"),
        (Basis.METADATA, " (by what its file says of it)"),
        (None, ""),
    ],
)
def test_words_without_a_year_stand_beside_the_date_of_their_document(basis: Basis | None, words: str) -> None:
    told = read(replace(URGED, date_text="today"), replace(GAZETTE, basis=basis))
    assert told == [
        f" the article states  date read from “today”, rule by hand, document dated 4 June 2009{words}",
    ]


def test_words_that_need_another_date_name_it_and_where_it_is_from() -> None:
    today = replace(URGED, date_text="today", counted_from=GAZETTE.published)
    assert read(today) == [
        " the article states  date read from “today”, against 4 June 2009 (the document’s date, as it says itself),"
        " rule by hand"
    ]
    assert "(the document’s date), rule" in "".join(read(today, replace(GAZETTE, basis=None)))
    later = replace(URGED, date_text="a day later", counted_from=EdtfDate.parse("2009-06-03"))
    assert "from “a day later”, against 3 June 2009 (told before), rule by hand" in "".join(read(later))


def test_a_decade_in_words_is_no_year_missing() -> None:
    dated = replace(URGED, date=EdtfDate.parse("199X"), date_text="in the 1990s")
    assert "document dated" not in "".join(read(dated))


def test_what_has_no_room_in_one_row_has_more_if_the_quote_has_three_left() -> None:
    dated = replace(URGED, date_text="today")
    assert [len(read(dated, width=60, height=height)) for height in (6, 7, 8, 20)] == [1, 1, 2, 2]
    assert read(dated, width=60, height=6)[0].endswith("…")
    assert read(dated, width=60, height=20)[-1].endswith("(as it says itself)")


def test_of_a_post_without_any_date_both_ends_are_not_stated() -> None:
    undated = joined(held("Ana Ilić"))
    texts = [row_text(row) for row in quote_rows(undated, standing.settled(View(), undated), 80, 12)]
    assert texts[1].rstrip() == "   Start, end not stated"
