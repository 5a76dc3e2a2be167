"""Several lanes in one row, in braille dots: half a cell in time, a quarter of one in height.

A dot stands where any of a lane's events may have been; what is certain, and what kind it is, only lanes can show.
"""

from collections.abc import Sequence

from tui.model.events import known_days
from tui.timeline.glyphs import Glyphs
from tui.timeline.lanes import Lane
from tui.timeline.windows import Window

PER_ROW = 4
"""How many lanes a row has."""

_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
_BRAILLE = 0x2800


def packed(lanes: Sequence[Lane], window: Window) -> tuple[int, ...]:
    """The dots of up to four lanes, top to bottom: for each cell the sum of braille's bits."""
    cells = [0] * window.width
    for lane, (left, right) in zip(lanes, _DOTS, strict=False):
        for days in (known for event in lane.unordered if (known := known_days(event))):
            first, last = window.cells(days, parts=2)
            for half in range(max(first, 0), min(last, 2 * window.width - 1) + 1):
                cells[half // 2] |= right if half % 2 else left
    return tuple(cells)


def dots(bits: int, glyphs: Glyphs) -> str:
    """The character of a cell; in ASCII how many dots it has, by the ramp of the density strip."""
    if not bits:
        return " "
    return glyphs.ramp[bits.bit_count()] if glyphs.is_ascii else chr(_BRAILLE + bits)
