"""What a terminal shows, cell by cell, and the fewest bytes that turn it into what it shall show.

A cell is what stands in it and the parameters of the SGR sequence it is written with. A wide character stands in its
first cell; the second names it too, so that neither half changes without the other.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from tui.cells import character_width

Cell = tuple[str, str]
Cells = list[Cell]

BLANK: Cell = (" ", "")
_UNKNOWN: Cell = ("", "unknown")
_SHOWN_ON_BLANKS = ("4", "7", "9", "21", "48", "51", "52", "53", *map(str, range(40, 48)), *map(str, range(100, 108)))
_SHORT_GAP = 4  # unchanged cells that cost no more than a move past them
_SHORT_START = 2  # and as many at the beginning of a row
_MANY = 4  # changed rows; with fewer, no scrolling is worth its sequence


def cells(runs: Iterable[tuple[str, str]], width: int) -> Cells:
    """Texts, each with its SGR parameters, as exactly `width` cells."""
    row: Cells = []
    for text, codes in runs:
        space = (" ", codes) if _shows_on_blanks(codes) else BLANK
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


@lru_cache(maxsize=256)
def _shows_on_blanks(codes: str) -> bool:
    return not set(codes.split(";")).isdisjoint(_SHOWN_ON_BLANKS)


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
    wire = _Wire()
    for y, (was, row) in enumerate(zip(old, new, strict=True)):
        if was is not row and was != row:
            _send_row(wire, y, was, row)
    return wire.ended()


def _send_row(wire: "_Wire", y: int, was: Cells, row: Cells) -> None:
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


class _Wire:
    """Text and escape sequences for a terminal, moves and styles written as short as may be."""

    def __init__(self) -> None:
        self._sent: list[str] = []
        self._row = -1
        self._column = -1  # -1: not known
        self._codes = ""

    def goes_on(self, cells: Cells, *, is_there: bool) -> bool:
        """Whether cells can be written without a change of style and, where it is there already, without a move."""
        return (self._column >= 0 or not is_there) and all(
            len(text) == 1 and self._is_in_style(text, codes) for text, codes in cells
        )

    def put(self, y: int, x: int, row: Cells, stop: int) -> None:
        """Write the cells of a row from one up to another."""
        for at, (text, codes) in enumerate(row[x:stop], x):
            if not text:
                continue
            if at != self._column or y != self._row:
                self._move(y, at)
            if codes != self._codes and not self._is_in_style(text, codes):
                self._style(codes)
            self._sent.append(text)
            # Terminals differ in how far others go; the next cell is moved to, so that one error stays alone.
            self._column = at + 1 if text.isascii() or _is_simple(text) else -1

    def erase(self, y: int, x: int) -> None:
        """Make the rest of a row blank."""
        if (y, x) != (self._row, self._column):
            self._move(y, x)
        self._style("")
        self._sent.append("\x1b[K")

    def ended(self) -> str:
        """All that was written, and plain style again."""
        self._style("")
        return "".join(self._sent)

    def _is_in_style(self, text: str, codes: str) -> bool:
        """Whether a cell looks as it should in the style that is set; a blank does in most."""
        return codes == self._codes or (text == " " and not codes and not _shows_on_blanks(self._codes))

    def _move(self, y: int, x: int) -> None:
        ways = [f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H"]
        if y == self._row:
            ways.append(f"\x1b[{x + 1}G" if x else "\r")
            if 0 <= self._column < x:
                ways.append(_forward(x - self._column))
        elif y == self._row + 1 and self._row >= 0:
            ways.append("\r\n" + (_forward(x) if x else ""))
        self._sent.append(min(ways, key=len))
        self._row, self._column = y, x

    def _style(self, codes: str) -> None:
        if codes != self._codes:
            self._sent.append(_restyle(self._codes, codes))
            self._codes = codes


@lru_cache(maxsize=1024)
def _is_simple(text: str) -> bool:
    """Whether it is one character that takes one cell, wherever it is shown."""
    return len(text) == 1 and character_width(text) == 1


def _forward(count: int) -> str:
    return f"\x1b[{count}C" if count > 1 else "\x1b[C"


@lru_cache(maxsize=1024)
def _restyle(old: str, new: str) -> str:
    """The SGR sequence from one style to another: what changes, or all of it after a reset."""
    if not new or not old:
        return f"\x1b[{new}m"
    (had, *was), (has, *wanted) = _looks(old), _looks(new)
    whole = f"\x1b[0;{new}m"
    if not had <= has:
        return whole
    hues = [hue or plain for hue, before, plain in zip(wanted, was, ("39", "49"), strict=True) if hue != before]
    return min(f"\x1b[{';'.join([*sorted(has - had), *hues])}m", whole, key=len)


def _looks(codes: str) -> tuple[frozenset[str], str, str]:
    """The attributes that SGR parameters set, the colour of what is written, and the one behind it."""
    attributes, hues, rest = set(), {"3": "", "4": ""}, codes.split(";")
    while rest:
        code, *rest = rest
        if code in ("38", "48"):  # 38;5 and a number, 38;2 and three
            more = 2 if rest[0] == "5" else 4
            hues[code[0]], rest = ";".join([code, *rest[:more]]), rest[more:]
        elif len(code) == 1 or code[0] in "25":
            attributes.add(code)
        else:
            hues[{"9": "3", "1": "4"}.get(code[0], code[0])] = code
    return frozenset(attributes), hues["3"], hues["4"]


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
