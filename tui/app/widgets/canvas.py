"""Paints rows of runs as they are; sends the terminal only what differs from the rows before."""

from collections.abc import Sequence
from itertools import groupby
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from tui.app.colours import STYLE_OF, STYLES
from tui.app.driving import shown_at_once
from tui.frame.runs import Row, row_width


class Canvas(Widget):
    """A page of rows. It never has the focus: a focus to show would restyle the page and send nothing new."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"paint--{style}" for style in STYLES}

    def __init__(self, rows: Sequence[Row] = ()) -> None:
        super().__init__()
        self._rows = list(rows)
        self._styles: dict[str, Style | None] = {}

    def show(self, rows: list[Row]) -> None:
        """Show these rows, repainting only the cells that changed."""
        before, self._rows = self._rows, rows
        if len(before) != len(rows):
            self.refresh()
            return
        changed = {y: new for y, (old, new) in enumerate(zip(before, rows, strict=True)) if old != new}
        if not changed or shown_at_once(self, changed):
            return
        for y, new in changed.items():
            first, last = changed_cells(before[y], new)
            self.refresh(Region(first, y, last - first, 1))

    @property
    def rows(self) -> list[Row]:
        """What is shown."""
        return self._rows

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been shown yet."""
        return not self._rows

    def render_line(self, y: int) -> Strip:
        """One row."""
        if y >= len(self._rows):
            return Strip.blank(self.size.width)
        row = self._rows[y]
        styled = groupby(row, key=lambda run: self._style(run.role))
        return Strip([Segment("".join(run.text for run in runs), style) for style, runs in styled], row_width(row))

    def _style(self, role: str) -> Style | None:
        """What the style sheet says of a role and no more: plain text needs no escape sequence."""
        if role not in self._styles:
            name = STYLE_OF.get(role)
            self._styles[role] = self.get_component_rich_style(f"paint--{name}", partial=True) if name else None
        return self._styles[role]

    def notify_style_update(self) -> None:
        """Forget the styles of roles when those of the page change."""
        self._styles.clear()
        super().notify_style_update()


def changed_cells(old: Row, new: Row) -> tuple[int, int]:
    """From the first cell that differs to the one after the last, in whole runs."""
    first = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        first += one.width
    same = 0
    for one, other in zip(reversed(old), reversed(new), strict=False):
        if one != other:
            break
        same += one.width
    width = row_width(new)
    return first, max(width - same, first + 1) if first + same < width else width
