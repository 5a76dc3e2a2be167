"""Lanes as cells, kept: most keys leave the visible range alone."""

from tui.frame.runs import Row, glyph_runs
from tui.timeline.glyphs import Glyphs
from tui.timeline.lanes import Lane
from tui.timeline.painting import Cell, paint
from tui.timeline.windows import Window

_ROWS_KEPT = 400


class Painted:
    """What has lanes, and paints them."""

    def __init__(self) -> None:
        self._painted: dict[int, tuple[Window, Glyphs, tuple[Cell, ...], Row]] = {}

    def lane(self, row: int) -> Lane:
        """The lane on a row."""
        raise NotImplementedError

    def painted(self, row: int, window: Window, glyphs: Glyphs) -> tuple[Cell, ...]:
        """The cells of the lane on a row."""
        return self._kept(row, window, glyphs)[2]

    def line(self, row: int, window: Window, glyphs: Glyphs) -> Row:
        """The same as runs, as they are while the cursor is elsewhere."""
        return self._kept(row, window, glyphs)[3]

    def _kept(self, row: int, window: Window, glyphs: Glyphs) -> tuple[Window, Glyphs, tuple[Cell, ...], Row]:
        kept = self._painted.get(row)
        if kept is None or kept[:2] != (window, glyphs):
            if len(self._painted) >= _ROWS_KEPT:
                self._painted.clear()
            cells = paint(self.lane(row), window, glyphs)
            line = glyph_runs((cell.glyph, cell.role) for cell in cells)
            kept = self._painted[row] = (window, glyphs, cells, line)
        return kept
