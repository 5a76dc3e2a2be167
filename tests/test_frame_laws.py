"""What holds for any screen with whatever is unfolded on it, whoever the people are and whatever is pressed."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.said import happened, held, joined
from tui.app.bindings import Where, footer_hints
from tui.browsing import finding, following, moving, standing, unfolding, zooming
from tui.cells import character_width, text_width
from tui.frame.runs import row_text
from tui.frame.screen import draw
from tui.frame.views import Tab, View
from tui.model.chronology import Chronology
from tui.model.people import PersonId
from tui.model.statements import Kind
from tui.timeline.glyphs import ASCII, UNICODE
from tui.values import replace

NAMES = (
    "Ана Илић",
    "王 小明",
    "Zoë̈ Ångström",
    "عائشة الكبيرة",
    "नीता शर्मा",
    "Ｗｉｄｅ Ｎａｍｅ",
    "E\u0301va Kovács",
    "Bo\u200dris 𝕮𝖍𝖊𝖓",
)
POSTS = ("école supérieure director", "理事長", "ред\u202eактор", "clerk [sic]")


def _crowd() -> Chronology:
    """People of many scripts, their terms centuries apart, some disputed, some circa, some undated."""
    statements = [
        held(
            name,
            POSTS[at % 4],
            "港 Board",
            at=at,
            start=f"{1700 + 40 * at}{'~' if at % 3 else ''}",
            end=str(1720 + 40 * at),
        )
        for at, name in enumerate(NAMES)
    ]
    statements += [
        held(name, POSTS[at % 4], "港 Board", at=20 + at, start=str(1706 + 40 * at), end=str(1720 + 40 * at))
        for at, name in enumerate(NAMES)
        if at % 2 == 0
    ]
    statements += [
        happened(Kind.LETTER, f"{1715 + 40 * at}-05", at=40 + at, sender=name) for at, name in enumerate(NAMES)
    ]
    statements += [held(name, "保管人", at=60 + at) for at, name in enumerate(NAMES[:3])]
    return joined(*statements)


CROWD = _crowd()
HINTS = footer_hints(Where.BROWSE)
FIRST = standing.settled(View(), CROWD)

PRESSED: tuple[Callable[[View], View], ...] = (
    lambda view: moving.move(view, CROWD, 1),
    lambda view: moving.move(view, CROWD, 7),
    lambda view: moving.next_conflict(view, CROWD),
    lambda view: unfolding.toggled_claims(view, CROWD),
    lambda view: unfolding.toggled_folds(view, CROWD),
    lambda view: unfolding.toggled_overview(view, CROWD),
    lambda view: moving.toggled_mode(view, CROWD),
    lambda view: moving.turned_round(view, CROWD),
    lambda view: following.follow(view, CROWD, 1),
    lambda view: zooming.zoom(view, CROWD, 1),
    lambda view: zooming.zoom(view, CROWD, -1),
    lambda view: zooming.pan(view, CROWD, 1),
    lambda view: zooming.fit_event(view, CROWD),
    lambda view: moving.step_statement(view, CROWD, 1),
    lambda view: finding.set_as_of(view, CROWD, "1846"),
    lambda view: finding.with_person(view, CROWD, PersonId(next(iter(CROWD.people)))),
    finding.back,
)
VIEWS = st.builds(
    lambda width, height, ascii, tab: replace(
        FIRST, width=width, height=height, glyphs=ASCII if ascii else UNICODE, tab=tab
    ),
    st.integers(1, 210),
    st.integers(1, 52),
    st.booleans(),
    st.sampled_from(list(Tab)),
)


def test_the_crowd_has_what_is_hard_to_draw() -> None:
    assert any(event.conflicts for event in CROWD.events)
    assert any(event.is_undated for event in CROWD.events)
    widths = {character_width(character) for name in NAMES for character in name}
    assert widths == {0, 1, 2}


@settings(max_examples=300)
@given(VIEWS, st.lists(st.sampled_from(PRESSED), max_size=8))
def test_every_row_has_exactly_its_cells(view: View, pressed: list[Callable[[View], View]]) -> None:
    view = standing.settled(view, CROWD)
    for press in pressed:
        view = press(view)
        rows = draw(CROWD, view, HINTS)
        assert [text_width(row_text(row)) for row in rows] == [view.width] * view.height
        if view.glyphs is ASCII:
            assert all(row_text(row).isascii() for row in rows)


@given(VIEWS, st.lists(st.sampled_from(PRESSED[:9]), max_size=6), st.integers(1, 6))
def test_zooming_in_and_out_again_gives_the_same_picture(
    view: View, pressed: list[Callable[[View], View]], steps: int
) -> None:
    view = standing.settled(view, CROWD)
    for press in pressed:
        view = press(view)
    view = zooming.fit_event(replace(view, notice=""), CROWD)
    near = view
    for _ in range(steps):
        near = zooming.zoom(near, CROWD, 1)
    taken = 0
    while near.step is not view.step and taken < steps:
        near, taken = zooming.zoom(near, CROWD, -1), taken + 1
    assert near.step is view.step
    same = replace(near, notice=view.notice)
    assert [row_text(row) for row in draw(CROWD, same)] == [row_text(row) for row in draw(CROWD, view)]
