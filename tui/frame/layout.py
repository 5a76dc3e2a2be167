"""Which pane stands where on a screen of a given size; in cells."""

from enum import StrEnum

from tui.frame.views import Mode, View
from tui.values import dataclass


class Arrangement(StrEnum):
    """How the panes stand to each other."""

    WIDE = "wide"
    STACKED = "stacked"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Layout:
    """The sizes of the panes; a pane of no rows is not shown.

    `rows` are the lanes or list rows on screen, `label` the cells before a lane's bars, `bars` those the bars have.
    """

    arrangement: Arrangement
    header: int
    density: int
    axis: int
    rows: int
    status: int
    divider: int
    lower: int
    footer: int
    main: int
    side: int
    label: int
    bars: int
    mode: Mode


def layout(view: View) -> Layout:
    """The layout of a view's size: three panes at once, or two, or a list and a quote."""
    if view.width < 60 or view.height < 15:
        return _small(view)
    is_wide = view.width >= 100 and view.height >= 20
    side = min(max(view.width // 3, 36), 60) if is_wide else 0
    main = view.width - side - (1 if side else 0)
    label = min(max(main // 3, 18), 36)
    free = view.height - 6
    lower = min(free // 2, 16)
    return Layout(
        Arrangement.WIDE if is_wide else Arrangement.STACKED,
        header=1, density=1, axis=1, rows=free - lower, status=1, divider=1, lower=lower, footer=1,
        main=main, side=side, label=label, bars=main - label, mode=view.mode,
    )  # fmt: skip


def _small(view: View) -> Layout:
    """List and quote; what has no room goes: footer and header first, then the quote."""
    header = 1 if view.height >= 8 else 0
    footer = 1 if view.height >= 6 else 0
    free = view.height - header - footer
    divider = 1 if free >= 4 else 0
    rows = max((free - divider) // 2, 1) if divider else free
    return Layout(
        Arrangement.SMALL,
        header=header, density=0, axis=0, rows=rows, status=0, divider=divider, lower=free - divider - rows,
        footer=footer, main=view.width, side=0, label=0, bars=max(view.width, 1), mode=Mode.LIST,
    )  # fmt: skip
