"""Whole screens as text, and what holds for a screen of any size."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.goldens import check_golden
from tests.invented import invented
from tui.app.bindings import Where, footer_hints, help_hints
from tui.browsing import finding, moving, standing, zooming
from tui.cells import text_width
from tui.frame.document_page import draw_document
from tui.frame.help_page import draw_help
from tui.frame.runs import row_text
from tui.frame.screen import draw
from tui.frame.views import Ask, Mode, Prompt, Reading, Tab, View
from tui.model.chronology import Chronology
from tui.model.documents import Document, DocumentId, Problem
from tui.model.events import EventId
from tui.model.statements import Kind
from tui.queries.filters import Filter
from tui.timeline.glyphs import ASCII, UNICODE

HARBOUR = invented()
HINTS = footer_hints(Where.BROWSE)
CHAIR = standing.settled(View(cursor=EventId("chair")), HARBOUR)


def screen(view: View, chronology: Chronology = HARBOUR) -> list[str]:
    return [row_text(row) for row in draw(chronology, view, HINTS)]


def test_of_a_long_filter_the_count_stays() -> None:
    view = replace(CHAIR, filter=Filter(kinds=frozenset(Kind) - {Kind.LETTER}))
    assert screen(view)[0].rstrip().endswith(f" of {len(HARBOUR.events)} events  !1  2 undated")


def test_a_prompt_that_counts_nothing_says_no_count() -> None:
    view = replace(CHAIR, prompt=Prompt(Ask.AS_OF, "2001", 4))
    assert "events" not in screen(view)[-1]


def test_a_day_on_a_label_of_the_axis_is_marked_there() -> None:
    """The pointer would hide a figure of the year."""
    [axis] = [row for row in draw(HARBOUR, CHAIR) if "│2000" in row_text(row)]
    [marked] = [run for run in axis if run.role == "axis.marked"]
    assert marked.text.isdigit()


def test_a_pane_that_has_more_below_says_so() -> None:
    view = replace(CHAIR, tab=Tab.PERSON)
    assert screen(view)[-2].endswith("▼ ")
    for _ in range(60):
        view = moving.scrolled(view, HARBOUR, 1)
    assert "▼" not in screen(view)[-2]


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII], ids=["unicode", "ascii"])
@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize(("width", "height"), [(80, 24), (120, 40), (200, 50), (60, 15), (50, 12)])
def test_browse_screens(width: int, height: int, mode: Mode, glyphs: object) -> None:
    view = replace(CHAIR, mode=mode, glyphs=ASCII if glyphs is ASCII else UNICODE)
    name = f"browse-{mode}-{width}x{height}{'-ascii' if glyphs is ASCII else ''}"
    check_golden(name, screen(standing.resized(view, HARBOUR, width, height)))


@pytest.mark.parametrize(("width", "height"), [(80, 24), (120, 40)])
@pytest.mark.parametrize("mode", list(Mode))
def test_the_seeds_on_screen(seeds_as_read: Chronology, width: int, height: int, mode: Mode) -> None:
    view = moving.next_conflict(standing.settled(View(width, height, mode=mode), seeds_as_read), seeds_as_read)
    check_golden(f"seeds-{mode}-{width}x{height}", screen(view, seeds_as_read))


@pytest.mark.parametrize(
    ("name", "view"),
    [
        ("zoomed", zooming.zoom(zooming.zoom(CHAIR, HARBOUR, 1), HARBOUR, 1)),
        ("person", replace(CHAIR, tab=Tab.PERSON)),
        ("sources", replace(CHAIR, tab=Tab.SOURCES, statement=1)),
        ("as-of", finding.set_as_of(CHAIR, HARBOUR, "feb 2001")),
        ("filter", replace(finding.with_words(CHAIR, HARBOUR, "lett"), prompt=Prompt(Ask.FILTER, "lett", 4))),
        ("no-match", finding.with_words(CHAIR, HARBOUR, "zebra")),
        ("people", replace(CHAIR, prompt=Prompt(Ask.PEOPLE, "er", 2, choice=1))),
        ("bad-date", replace(CHAIR, prompt=Prompt(Ask.DATE, "2003-14", 7, problem="There is no such day."))),
        ("last", moving.to_end(CHAIR, HARBOUR, last=True)),
    ],
)
def test_what_else_the_screen_shows(name: str, view: View) -> None:
    check_golden(f"browse-{name}", screen(view))


def test_a_corpus_without_events_says_so() -> None:
    document = Document(DocumentId("a.txt"), "Nothing here.", "0" * 64)
    problems = (Problem(DocumentId("b.txt"), "not UTF-8 (byte 0xff at 12)."),)
    empty = Chronology("empty", {document.id: document}, problems=problems)
    check_golden("browse-empty", screen(standing.settled(View(), empty), empty))


def test_document_screens() -> None:
    for name, reading in (
        ("minutes", Reading(DocumentId("board/minutes.txt"), statement=1)),
        ("gazette", Reading(DocumentId("gazette.txt"), line=2, words="the")),
    ):
        check_golden(
            f"document-{name}", [row_text(row) for row in draw_document(HARBOUR, reading, footer_hints(Where.DOCUMENT))]
        )


def test_help_screens() -> None:
    for height, top in ((24, 0), (24, 22), (60, 0)):
        check_golden(
            f"help-{height}-{top}", [row_text(row) for row in draw_help(UNICODE, 80, height, help_hints(), top)]
        )


SIZES = st.tuples(st.integers(1, 140), st.integers(1, 45))


@settings(max_examples=200)
@given(SIZES, st.sampled_from([UNICODE, ASCII]), st.sampled_from(list(Mode)), st.sampled_from(list(Tab)), st.data())
def test_a_screen_has_exactly_its_cells(
    size: tuple[int, int], glyphs: object, mode: Mode, tab: Tab, data: st.DataObject
) -> None:
    cursor = data.draw(st.sampled_from([event.id for event in HARBOUR.events]))
    view = View(*size, glyphs=ASCII if glyphs is ASCII else UNICODE, mode=mode, tab=tab, cursor=cursor)
    view = zooming.zoom(standing.settled(view, HARBOUR), HARBOUR, data.draw(st.integers(0, 5)))
    prompt = data.draw(st.none() | st.builds(Prompt, st.sampled_from(list(Ask)), st.text(max_size=30)))
    rows = draw(HARBOUR, replace(view, prompt=prompt), HINTS)
    assert [text_width(row_text(row)) for row in rows] == [size[0]] * size[1]
    if glyphs is ASCII:
        assert all(row_text(row).isascii() for row in rows)
    document = draw_document(HARBOUR, Reading(DocumentId("gazette.txt"), *size), HINTS)
    assert [text_width(row_text(row)) for row in document] == [size[0]] * size[1]
    page = draw_help(UNICODE, *size, HINTS)
    assert [text_width(row_text(row)) for row in page] == [size[0]] * size[1]


def test_document_text_never_commands_the_terminal() -> None:
    view = standing.settled(View(cursor=EventId("survey")), HARBOUR)
    text = "\n".join(screen(view))
    assert "␛[31mred" in text
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_editorial_brackets_survive() -> None:
    assert any("[sic]" in line for line in screen(CHAIR))
