"""What a guided walk says of a screen, in rows below it."""

from collections.abc import Iterable

from tui.frame.runs import Pen, Row, Run, filled, fitted, wrap
from tui.timeline.glyphs import Glyphs


def caption_height(captions: Iterable[str], width: int, height: int) -> int:
    """The rows that the longest caption takes on a screen, at most a third of it."""
    return min(max((len(_lines(caption, width)) for caption in captions), default=0), height // 3)


def caption_rows(glyphs: Glyphs, caption: str, width: int, height: int) -> list[Row]:
    """A caption in exactly `height` rows of `width` cells, all of them marked."""
    pen = Pen(glyphs)
    lines = [fitted([pen(f" {line}{' ' * width}", "caption")], width) for line in _lines(caption, width)]
    return filled(lines + [(Run(" " * width, "caption"),)] * height, width, height)


def _lines(caption: str, width: int) -> list[str]:
    return ["".join(run.text for run in row) for row in wrap([Run(caption)], max(width - 2, 1))]
