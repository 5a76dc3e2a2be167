"""Lanes as cells, kept: most keys leave the visible range alone."""

from tui.timeline.glyphs import Glyphs
from tui.timeline.lanes import Lane
from tui.timeline.painting import Cell, paint
from tui.timeline.windows import Window

_ROWS_KEPT = 400


class Painted:
    """What has lanes, and paints them."""

    def __init__(self) -> None:
        self._painted: dict[int, tuple[Window, Glyphs, tuple[Cell, ...]]] = {}

    def lane(self, row: int) -> Lane:
        """The lane on a row."""
        raise NotImplementedError

    def painted(self, row: int, window: Window, glyphs: Glyphs) -> tuple[Cell, ...]:
        """The cells of the lane on a row."""
        kept = self._painted.get(row)
        if kept is None or kept[:2] != (window, glyphs):
            if len(self._painted) >= _ROWS_KEPT:
                self._painted.clear()
            kept = self._painted[row] = (window, glyphs, paint(self.lane(row), window, glyphs))
        return kept[2]
