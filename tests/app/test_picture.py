"""What is sent to a terminal makes it show the rows wanted, whatever it showed before, and is short."""

from collections.abc import Sequence

import pyte
from hypothesis import given
from hypothesis import strategies as st

from tests.emulated import look, looks
from tui.app.picture import Picture, cells
from tui.app.wire import Cells

WIDTH, HEIGHT = 20, 8

TEXTS = st.text(st.sampled_from("abc  –é█░中語e\u0301\u0300"), max_size=12)
STYLES = st.sampled_from(["", "", "1", "2", "1;35", "36", "7", "4;31", "44", "1;38;5;3"])
ROWS = st.lists(st.tuples(TEXTS, STYLES), max_size=5)
SCREENS = st.lists(ROWS, min_size=HEIGHT, max_size=HEIGHT)


def painted(rows: Sequence[list[tuple[str, str]]], width: int = WIDTH) -> list[Cells]:
    return [cells(row, width) for row in rows]


def whole(rows: Sequence[Cells]) -> dict[tuple[int, int], Cells]:
    return {(y, 0): row for y, row in enumerate(rows)}


class Emulated:
    """A picture and the emulated terminal it is shown on, which holds rubbish at first."""

    def __init__(self, width: int = WIDTH, height: int = HEIGHT) -> None:
        self.picture = Picture(width, height)
        self.screen = pyte.Screen(width, height)
        self.stream = pyte.Stream(self.screen)
        self.screen.reset_mode(7, private=True)
        self.stream.feed("\r\n".join(["#" * width] * height))

    def show(self, rows: list[Cells]) -> str:
        sent = self.picture.show(whole(rows))
        self.stream.feed(sent)
        return sent


@given(st.lists(SCREENS, min_size=1, max_size=4))
def test_any_screen_follows_any_other(screens: list[list[list[tuple[str, str]]]]) -> None:
    terminal = Emulated()
    for rows in map(painted, screens):
        terminal.show(rows)
        assert looks(terminal.screen) == [look(row) for row in rows]


@given(st.lists(ROWS, min_size=3 * HEIGHT, max_size=3 * HEIGHT), st.lists(st.integers(0, 2 * HEIGHT), max_size=5))
def test_scrolled_rows_are_the_rows_scrolled_to(rows: list[list[tuple[str, str]]], tops: list[int]) -> None:
    terminal, all_rows = Emulated(), painted([[(f" {number} ", ""), *row] for number, row in enumerate(rows)])
    for top in [0, *tops]:
        frame = [all_rows[0], *all_rows[top + 1 : top + HEIGHT - 1], all_rows[-1]]
        terminal.show(frame)
        assert looks(terminal.screen) == [look(row) for row in frame]


@given(SCREENS, st.lists(st.tuples(st.integers(0, HEIGHT), st.integers(0, WIDTH), TEXTS, STYLES), max_size=6))
def test_pieces_of_rows_change_no_others(
    screen: list[list[tuple[str, str]]], pieces: list[tuple[int, int, str, str]]
) -> None:
    terminal = Emulated()
    terminal.show(painted(screen))
    for y, x, text, codes in pieces:
        before = [list(row) for row in terminal.picture.rows]
        piece = cells([(text, codes)], 4)
        terminal.stream.feed(terminal.picture.show({(y, x): piece}))
        assert looks(terminal.screen) == [look(row) for row in terminal.picture.rows]
        if y < HEIGHT:
            assert terminal.picture.rows[y][x : x + 4] == cells([(text, codes)], min(4, WIDTH - x))
            assert terminal.picture.rows[y][: max(x - 1, 0)] == before[y][: max(x - 1, 0)]
            assert terminal.picture.rows[y][x + 5 :] == before[y][x + 5 :]


@given(SCREENS)
def test_what_is_shown_already_is_not_sent(screen: list[list[tuple[str, str]]]) -> None:
    terminal, rows = Emulated(), painted(screen)
    terminal.show(rows)
    assert terminal.show([list(row) for row in rows]) == ""


def test_a_cell_that_changes_is_one_move_and_one_character() -> None:
    terminal, rows = Emulated(), painted([[("steady", "")]] * HEIGHT)
    terminal.show(rows)
    rows[3] = cells([("stead!", "")], WIDTH)
    assert terminal.show(rows) == "\x1b[4;6H!"


def test_scrolling_sends_the_new_row_only() -> None:
    terminal, lines = Emulated(), painted([[(2 * f"line {letter} ", "")] for letter in "abcdefghijk"])
    terminal.show(lines[:HEIGHT])
    assert terminal.show(lines[1 : HEIGHT + 1]) == "\x1b[1;8r\x1b[M\x1b[r\x1b[8Hline i line i"


def test_blanks_need_no_style_unless_it_shows_on_them() -> None:
    assert cells([("a b", "1;35")], 4) == [("a", "1;35"), (" ", ""), ("b", "1;35"), (" ", "")]
    assert cells([("a b", "7")], 3) == [("a", "7"), (" ", "7"), ("b", "7")]


def test_half_a_wide_character_is_none() -> None:
    assert cells([("a中", "")], 2) == [("a", ""), (" ", "")]
