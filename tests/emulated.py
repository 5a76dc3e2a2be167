"""What an emulated terminal shows, and what cells should look like on one, in the same words."""

from collections.abc import Sequence

import pyte

Look = tuple[str, str]


def looks(screen: pyte.Screen) -> list[list[Look]]:
    """Every row of a terminal, cell by cell: the character, and how it looks."""
    return [[_seen(screen.buffer[y][x]) for x in range(screen.columns)] for y in range(screen.lines)]


def look(row: Sequence[tuple[str, str]]) -> list[Look]:
    """What a row of cells, each with its SGR parameters, should look like."""
    screen = pyte.Screen(2, 1)
    stream = pyte.Stream(screen)
    shown = []
    for text, codes in row:
        if not text:
            shown.append(("", ""))
            continue
        screen.reset()
        stream.feed(f"\x1b[{codes}m{text}")
        shown.append(_seen(screen.buffer[0][0]))
    return shown


def _seen(cell: pyte.screens.Char) -> Look:
    """A cell; of one that is blank only what shows on blanks, of the second half of a character nothing."""
    if not cell.data:
        return "", ""
    marks = [name for name in ("underscore", "strikethrough", "reverse") if getattr(cell, name)]
    if cell.data == " " and not cell.reverse:
        return " ", f"{cell.bg} {marks}"
    return cell.data, f"{cell.fg} {cell.bg} {cell.bold} {cell.italics} {marks}"
