"""Every key and every mark of the drawing, on one page that scrolls."""

from collections.abc import Sequence
from itertools import groupby

from tui.frame.runs import Pen, Row, Run, filled, fitted, joined, wrap
from tui.frame.views import Hint, Tab
from tui.timeline.glyphs import Glyphs


def draw_help(glyphs: Glyphs, width: int, height: int, hints: Sequence[Hint], top: int = 0) -> list[Row]:
    """The help screen: exactly `height` rows of `width` cells, from row `top` of the page on."""
    page = help_rows(glyphs, width, hints)
    top = min(top, last_top(page, height))
    pen = Pen(glyphs)
    below = len(page) - top - (height - 2)
    more = f"{below} more: j k PgDn PgUp · " if below > 0 else ""
    rows = [fitted([pen(" fasti: keys and marks", "header.name")], width)]
    rows += filled(page[top:], width, max(height - 2, 0))
    rows.append(fitted([pen(f" {more}any other key goes back", "muted")], width))
    return filled(rows, width, height)


def last_top(page: Sequence[Row], height: int) -> int:
    """From which row on the end of the page is on screen."""
    return max(len(page) - (height - 2), 0)


def help_rows(glyphs: Glyphs, width: int, hints: Sequence[Hint]) -> list[Row]:
    """The whole page: keys by where they work, in the order given; the marks after those of the screen."""
    column = (width - 1) // 2 if width >= 76 else width
    blocks = [
        _block(glyphs, where, [(hint.keys, hint.what) for hint in group], column)
        for where, group in groupby(hints, key=lambda hint: hint.where)
    ]
    begins_with_pane = bool(hints) and hints[0].where in {tab.heading for tab in Tab}
    blocks.insert(1 + begins_with_pane, _block(glyphs, "What the drawing says", _marks(glyphs), column))
    if column == width:
        return [row for block in blocks for row in block]
    left, right = _balanced(blocks)
    height = max(len(left), len(right))
    return [
        joined((*one, Run(" "), *other))
        for one, other in zip(filled(left, column, height), filled(right, column, height), strict=True)
    ]


def _balanced(blocks: Sequence[list[Row]]) -> tuple[list[Row], list[Row]]:
    """The blocks in two columns of much the same height, in order; a key's lines stay together."""
    rows = [row for block in blocks for row in block]
    half = (len(rows) + 1) // 2
    while half < len(rows) and rows[half] and not rows[half][0].text.strip():
        half += 1
    return rows[:half], rows[half:]


def _block(glyphs: Glyphs, heading: str, lines: Sequence[tuple[str, str]], width: int) -> list[Row]:
    pen = Pen(glyphs)
    rows: list[Row] = [(pen(f" {heading}", "heading"),)]
    for keys, what in lines:
        first, *others = wrap([pen(what, "key.what")], max(width - 17, 8)) or [()]
        rows.append(joined((pen.fit(f"  {keys}", 16, "key"), *first)))
        rows += [joined((Run(" " * 16), *row)) for row in others]
    return [*rows, ()]


def _marks(glyphs: Glyphs) -> list[tuple[str, str]]:
    return [
        (glyphs.certain * 3, "certainly in post"),
        (glyphs.possible * 3, "possibly in post: the source leaves these days open"),
        (f"{glyphs.right_half} {glyphs.left_half}", "begins or ends inside the column"),
        (glyphs.circa, "circa"),
        (glyphs.unknown, "beginning or end not stated"),
        (glyphs.still, "still in post when last seen"),
        (glyphs.conflict, "sources differ"),
        ("L P R", "letter, publication, resignation"),
        ("l p r", "the same, not stated as having happened"),
        (glyphs.around * 3, "the days on which it may have been"),
        (f"2{glyphs.dash}9 {glyphs.several}", "several in one column"),
        (glyphs.as_of, "the as-of day"),
        (f"{glyphs.fold}4y{glyphs.fold}", "four years without an event, left out"),
        (".=@" if glyphs.is_ascii else "⠉⠛⣿", "in the overview: a row of dots for each of four lanes"),
        ("'", "has a mark of yours"),
    ]
