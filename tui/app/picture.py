"""What a terminal shows, cell by cell, and the fewest bytes that turn it into what it shall show.

A wide character stands in its first cell; the second names it too, so that neither half changes without the other.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tui.app.wire import BLANK, Cell, Cells, Wire, shows_on_blanks
from tui.cells import character_width

_UNKNOWN: Cell = ("", "unknown")
_SHORT_GAP = 4  # unchanged cells that cost no more than a move past them
_SHORT_START = 2  # and as many at the beginning of a row
_MANY = 4  # changed rows; with fewer, no scrolling is worth its sequence


def cells(runs: Iterable[tuple[str, str]], width: int) -> Cells:
    """Texts, each with its SGR parameters, as exactly `width` cells."""
    row: Cells = []
    for text, codes in runs:
        space = (" ", codes) if shows_on_blanks(codes) else BLANK
        if text.isascii():
            row += [space if character == " " else (character, codes) for character in text]
        else:
            _split(row, text, codes, space)
    return _cut(row, width) + [BLANK] * (width - len(row))


def _cut(row: Cells, width: int) -> Cells:
    """At most `width` cells; of a wide character that has no room a blank is left."""
    if len(row) > width and _is_second_half(row[width]):
        return [*row[: width - 1], BLANK]
    return row[:width]


def _split(row: Cells, text: str, codes: str, space: Cell) -> None:
    """Add the cells of a text that may have wide and combining characters."""
    for character in text:
        width = character_width(character)
        if character == " ":
            row.append(space)
        elif width == 1:
            row.append((character, codes))
        elif width == 2:
            row += [(character, codes), ("", f"{codes} {character}")]
        elif row and not _is_second_half(row[-1]):
            row[-1] = (row[-1][0] + character, row[-1][1])


def _is_second_half(cell: Cell) -> bool:
    return not cell[0]


class Picture:
    """The cells last written, of which at first nothing is known, and those that are wanted."""

    def __init__(self, width: int = 0, height: int = 0) -> None:
        self.width = width
        self.rows: list[Cells] = [[_UNKNOWN] * width for _ in range(height)]
        self._wanted = list(self.rows)

    def fits(self, width: int, height: int) -> bool:
        """Whether it is of this size."""
        return (self.width, len(self.rows)) == (width, height)

    def show(self, parts: Mapping[tuple[int, int], Cells]) -> str:
        """Make some cells the ones shown; returns what the terminal must be sent."""
        self.want(parts)
        return self.newest()

    def want(self, parts: Mapping[tuple[int, int], Cells]) -> None:
        """Have some cells shown, when something is next sent.

        Args:
            parts: Cells by the row and column they begin at; what lies outside the picture is left out.
        """
        for (y, x), part in parts.items():
            if 0 <= y < len(self._wanted) and 0 <= x < self.width:
                self._wanted[y] = _with_part(self._wanted[y], x, _cut(part, self.width - x))

    def newest(self) -> str:
        """What turns the cells last written into those wanted now; in plain style before and after."""
        shortest = _difference(self.rows, self._wanted)
        if shift := _shift(self.rows, self._wanted):
            scrolled = shift.sequence + _difference(shift.moved(self.rows), self._wanted)
            shortest = min(shortest, scrolled, key=len)
        self.rows = list(self._wanted)
        return shortest


def _with_part(row: Cells, x: int, part: Cells) -> Cells:
    """A row with a part of it replaced; what is left of a character cut in two is blank."""
    left, right = row[:x], row[x + len(part) :]
    if left and part and _is_second_half(row[x]) and row[x] != _UNKNOWN:
        left[-1] = BLANK
    if right and _is_second_half(right[0]) and right[0] != _UNKNOWN:
        right[0] = BLANK
    return left + part + right


def _difference(old: Sequence[Cells], new: Sequence[Cells]) -> str:
    """What turns some rows into others."""
    wire = Wire()
    for y, (was, row) in enumerate(zip(old, new, strict=True)):
        if was is not row and was != row:
            _send_row(wire, y, was, row)
    return wire.ended()


def _send_row(wire: "Wire", y: int, was: Cells, row: Cells) -> None:
    """Send what differs in a row; trailing blanks by erasing, where that is shorter."""
    end = len(row)
    while end and row[end - 1] == BLANK:
        end -= 1
    changed = [x for x, (one, other) in enumerate(zip(was, row, strict=True)) if one != other]
    erases = len(row) - end > _SHORT_GAP and len(changed) - bisect_left(changed, end) > 3
    at, reach = -1, end if erases else len(row)
    for x, stop in _stretches(changed[: bisect_left(changed, reach)], row):
        gap = row[max(at, 0) : x]
        is_short = 0 < len(gap) <= (_SHORT_GAP if at >= 0 else _SHORT_START)
        wire.put(y, x - len(gap) if is_short and wire.goes_on(gap, is_there=at >= 0) else x, row, stop)
        at = stop
    if erases:
        wire.erase(y, end)


def _stretches(changed: Sequence[int], row: Cells) -> Iterator[tuple[int, int]]:
    """Where changed cells begin and end that stand side by side; both halves of a character belong together."""
    first = at = -1
    for x in changed:
        if x < at:
            continue
        if x > at:
            if at >= 0:
                yield first, at
            first = x
        at = x + 1
        while at < len(row) and _is_second_half(row[at]):
            at += 1
    if at >= 0:
        yield first, at


class _Shift:
    """The rows from `first` to `last` moved up by `count`; down, if it is below 0."""

    def __init__(self, first: int, last: int, count: int) -> None:
        self.first, self.last, self.count = first, last, count

    @property
    def sequence(self) -> str:
        """Lines deleted or inserted inside a scroll region, which every terminal since the VT102 knows."""
        count = abs(self.count)
        move = f"\x1b[{self.first + 1}H" if self.first else ""
        scroll = f"\x1b[{count if count > 1 else ''}{'M' if self.count > 0 else 'L'}"
        return f"\x1b[{self.first + 1};{self.last + 1}r{move}{scroll}\x1b[r"

    def moved(self, rows: Sequence[Cells]) -> list[Cells]:
        """The rows after it."""
        block = list(rows[self.first : self.last + 1])
        new = [[BLANK] * len(block[0])] * abs(self.count)
        block = block[self.count :] + new if self.count > 0 else new + block[: self.count]
        return [*rows[: self.first], *block, *rows[self.last + 1 :]]


def _shift(old: Sequence[Cells], new: Sequence[Cells]) -> _Shift | None:
    """By which shift most rows are there already, judged by their left half: a pane beside them may not move."""
    changed = [y for y, row in enumerate(new) if row is not old[y] and row != old[y]]
    if len(changed) < _MANY:
        return None
    places = {text: y for y, row in enumerate(old) if (text := _left_half(row))}
    moves = [(places[text] - y, y) for y in changed if (text := _left_half(new[y])) in places and places[text] != y]
    if not moves:
        return None
    votes = Counter(count for count, _ in moves)
    count = max(votes, key=votes.__getitem__)
    if votes[count] < _MANY - 1:
        return None
    rows = [y for by, y in moves if by == count]
    both = [*rows, *(y + count for y in rows)]
    return _Shift(min(both), max(both), count)


def _left_half(row: Cells) -> str:
    """What stands left of the middle, but for the first cell, where the cursor's mark is."""
    return "".join([text for text, _ in row[1 : max(len(row) // 2, 2)]]).strip()
