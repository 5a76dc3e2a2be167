"""Rows of runs: text with the role it plays. Which colour a role has is decided by whoever paints."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby
from operator import itemgetter

from tui.cells import character_width, cut, fit, safe, text_width
from tui.timeline.glyphs import Glyphs
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Safe text and its role, such as "bar.certain", "quote.exact" or "warning"; "" is plain text."""

    text: str
    role: str = ""

    @property
    def width(self) -> int:
        """The cells it takes."""
        return text_width(self.text)


Row = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes foreign text into runs with the characters that this terminal has."""

    glyphs: Glyphs

    def __call__(self, text: str, role: str = "") -> Run:
        """A run of any text, made safe."""
        return Run(safe(text, ascii_only=self.glyphs.is_ascii), role)

    def fit(self, text: str, width: int, role: str = "") -> Run:
        """A run of any text in exactly `width` cells."""
        return Run(fit(safe(text, ascii_only=self.glyphs.is_ascii), width, self.glyphs.ellipsis), role)


def gutter(glyphs: Glyphs, *, is_chosen: bool, is_marked: bool = False) -> Run:
    """The first cell of a row: the cursor, or that something on it is marked."""
    if is_chosen:
        return Run(glyphs.gutter, "cursor")
    return Run("'", "marked") if is_marked else Run(" ")


def row_text(row: Row) -> str:
    """What a row reads."""
    return "".join(run.text for run in row)


def row_width(row: Iterable[Run]) -> int:
    """The cells a row takes."""
    return text_width("".join([run.text for run in row]))


def fitted(row: Iterable[Run], width: int, ellipsis: str = "") -> Row:
    """The row in exactly `width` cells: cut at the right, or padded with plain spaces."""
    runs: list[Run] = []
    room = width
    for run in row:
        taken = text_width(run.text)
        if taken > room:
            runs.append(Run(fit(run.text, room, ellipsis), run.role))
            room = 0
            break
        runs.append(run)
        room -= taken
    if room:
        runs.append(Run(" " * room))
    return joined(runs)


def longest_fitting(texts: Sequence[str], width: int) -> str:
    """The first of some texts, each shorter than the one before, that has room; the last where none has."""
    return next((text for text in texts if text_width(text) <= width), texts[-1] if texts else "")


def joined(row: Iterable[Run]) -> Row:
    """The row with neighbouring runs of one role made one, and empty ones left out."""
    runs: list[Run] = []
    for run in row:
        if runs and runs[-1].role == run.role:
            runs[-1] = Run(runs[-1].text + run.text, run.role)
        elif run.text:
            runs.append(run)
    return tuple(runs)


def spread(left: Sequence[Run], right: Sequence[Run], width: int, ellipsis: str = "") -> Row:
    """A row with one part at the left and one at the right; where both have no room, the right one goes."""
    gap = width - row_width(left) - row_width(right)
    if gap < 1:
        return fitted(left, width, ellipsis)
    return fitted((*left, Run(" " * gap), *right), width)


def filled(rows: Sequence[Row], width: int, height: int) -> list[Row]:
    """Exactly `height` rows of exactly `width` cells."""
    return stacked([row if row_width(row) == width else fitted(row, width) for row in rows[:height]], width, height)


def stacked(rows: Sequence[Row], width: int, height: int) -> list[Row]:
    """Exactly `height` rows of those that are `width` cells wide already."""
    return [*rows[:height], *[fitted((), width)] * (height - len(rows))]


def moved(rows: Sequence[Row], top: int, glyphs: Glyphs, width: int, height: int) -> list[Row]:
    """Exactly `height` of the rows, from one on; a mark in the last one where more come after it."""
    top = max(min(top, len(rows) - height), 0)
    shown = list(rows[top : top + height])
    if top + height < len(rows) and height > 1 and width > 2:
        shown[-1] = (*fitted(shown[-1], width - 2, glyphs.ellipsis), Run(f"{glyphs.pointer} ", "muted"))
    return filled(shown, width, height)


def wrap(runs: Iterable[Run], width: int) -> list[Row]:
    """The runs as lines of at most `width` cells, broken at spaces, and inside a word only if it is too long."""
    whole = [run for run in runs if run.text]
    text = "".join(run.text for run in whole)
    ends = list(accumulate(len(run.text) for run in whole))
    return [_slice(whole, ends, first, last) for first, last in _lines(text, width)]


def _lines(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends in a text, the spaces at the breaks left out."""
    is_narrow = text.isascii() or all(character_width(character) == 1 for character in text)
    at = _after_spaces(text, 0)
    while at < len(text):
        end = at + width if is_narrow else at + len(cut(text[at : at + 4 * width], width))
        if end >= len(text):
            yield at, len(text.rstrip())
            return
        space = text.rfind(" ", at, end + 1)
        if space > at:
            end = space
        yield at, at + len(text[at:end].rstrip())
        at = _after_spaces(text, max(end, at + 1))  # one further at least: a wide character may have no room at all


def _after_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at] == " ":
        at += 1
    return at


def _slice(runs: Sequence[Run], ends: Sequence[int], first: int, last: int) -> Row:
    """The runs from one code point to another."""
    cut_out = []
    for index in range(bisect_right(ends, first), len(runs)):
        start = ends[index] - len(runs[index].text)
        if start >= last:
            break
        cut_out.append(Run(runs[index].text[max(first - start, 0) : last - start], runs[index].role))
    return joined(cut_out)


def side_by_side(left: Sequence[Row], wall: Run, right: Sequence[Row]) -> list[Row]:
    """Two panes of the same height with a wall between."""
    return [joined((*one, wall, *other)) for one, other in zip(left, right, strict=True)]


def glyph_runs(cells: Iterable[tuple[str, str]]) -> Row:
    """Single cells, each a character and its role, as a row."""
    single = (cell for cell in cells if cell[0].isascii() or character_width(cell[0]) == 1)
    return tuple(
        Run("".join([glyph for glyph, _ in group]), role) for role, group in groupby(single, key=itemgetter(1))
    )
