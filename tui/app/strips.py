"""Textual's strips as cells of the picture."""

from functools import lru_cache

from rich.color import ColorSystem
from rich.style import Style
from textual.strip import Strip

from tui.app.picture import cells
from tui.app.wire import Cells


def strip_cells(strip: Strip, colours: ColorSystem) -> Cells:
    """A strip's cells, each with the SGR parameters that a terminal of so many colours takes."""
    return cells(((text, _codes(style, colours) if style else "") for text, style, _ in strip), strip.cell_length)


@lru_cache(maxsize=1024)
def _codes(style: Style, colours: ColorSystem) -> str:
    """The SGR parameters of a style; colours that are the terminal's own need none."""
    return ";".join(code for code in Strip.render_ansi(style, colours).split(";") if code not in ("39", "49"))
