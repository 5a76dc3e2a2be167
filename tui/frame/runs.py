"""Rows of runs: text with the role it plays. Which colour a role has is decided by whoever paints."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from tui.cells import character_width, cut, fit, safe, text_width
from tui.timeline.glyphs import Glyphs


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


def row_text(row: Row) -> str:
    """What a row reads."""
    return "".join(run.text for run in row)


def row_width(row: Iterable[Run]) -> int:
    """The cells a row takes."""
    return sum(run.width for run in row)


def fitted(row: Iterable[Run], width: int, ellipsis: str = "") -> Row:
    """The row in exactly `width` cells: cut at the right, or padded with plain spaces."""
    runs: list[Run] = []
    room = width
    for run in row:
        if run.width > room:
            runs.append(replace(run, text=fit(run.text, room, ellipsis)))
            room = 0
            break
        runs.append(run)
        room -= run.width
    if room:
        runs.append(Run(" " * room))
    return joined(runs)


def joined(row: Iterable[Run]) -> Row:
    """The row with neighbouring runs of one role made one, and empty ones left out."""
    return tuple(
        Run("".join(run.text for run in runs), role)
        for role, runs in groupby((run for run in row if run.text), key=lambda run: run.role)
    )


def spread(left: Sequence[Run], right: Sequence[Run], width: int, ellipsis: str = "") -> Row:
    """A row with one part at the left and one at the right; where both have no room, the right one goes."""
    gap = width - row_width(left) - row_width(right)
    if gap < 1:
        return fitted(left, width, ellipsis)
    return fitted((*left, Run(" " * gap), *right), width)


def filled(rows: Sequence[Row], width: int, height: int) -> list[Row]:
    """Exactly `height` rows of exactly `width` cells."""
    shown = [fitted(row, width) for row in rows[:height]]
    return shown + [fitted((), width)] * (height - len(shown))


def wrap(runs: Iterable[Run], width: int) -> list[Row]:
    """The runs as lines of at most `width` cells, broken at spaces, and inside a word only if it is too long."""
    lines: list[list[Run]] = [[]]
    room = width
    for word in _words(runs):
        size = row_width(word)
        blank = all(run.text.isspace() for run in word)
        if blank and (room == width or size > room):
            continue
        if size > room and room < width:
            lines.append([])
            room = width
        for run in word:
            for piece in _pieces(run, room, width):
                if piece.width > room:
                    lines.append([])
                    room = width
                lines[-1].append(piece)
                room -= piece.width
    return [joined(line) for line in lines]


def _pieces(run: Run, room: int, width: int) -> Iterator[Run]:
    """A run cut so that its first piece fits into `room`, every other into `width`."""
    text = run.text
    while text:
        head = cut(text, room) or cut(text, width) or text[:1]
        if text_width(head) > width:
            head = ""
            text = text[1:]  # a wide character on a screen one cell wide
            continue
        yield replace(run, text=head)
        text, room = text[len(head) :], width


def _words(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """Words and the spaces between them; a word may run over several runs."""
    word: list[Run] = []
    for run in runs:
        for is_space, characters in groupby(run.text, key=str.isspace):
            piece = replace(run, text="".join(characters))
            if word and (is_space or word[-1].text.isspace()):
                yield word
                word = []
            word.append(piece)
    if word:
        yield word


def side_by_side(left: Sequence[Row], wall: Run, right: Sequence[Row]) -> list[Row]:
    """Two panes of the same height with a wall between."""
    return [joined((*one, wall, *other)) for one, other in zip(left, right, strict=True)]


def glyph_runs(cells: Iterable[tuple[str, str]]) -> Row:
    """Single cells, each a character and its role, as a row."""
    return joined(Run(glyph, role) for glyph, role in cells if character_width(glyph) == 1)
