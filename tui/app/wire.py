"""Cells as a terminal is sent them: text, moves and styles, each as short as may be.

A cell is what stands in it and the parameters of the SGR sequence it is written with.
"""

from functools import lru_cache

from tui.cells import character_width

Cell = tuple[str, str]
Cells = list[Cell]

BLANK: Cell = (" ", "")
_SHOWN_ON_BLANKS = ("4", "7", "9", "21", "48", "51", "52", "53", *map(str, range(40, 48)), *map(str, range(100, 108)))


@lru_cache(maxsize=256)
def shows_on_blanks(codes: str) -> bool:
    """Whether a style can be seen where nothing is written, as underlining can."""
    return not set(codes.split(";")).isdisjoint(_SHOWN_ON_BLANKS)


class Wire:
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
        return codes == self._codes or (text == " " and not codes and not shows_on_blanks(self._codes))

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
