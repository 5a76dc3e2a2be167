"""Text set to one width by wider spaces, read with one between words: "Ann  Hale was elected chief  executive".

Only in runs of lines that are seen to be set so: sentences go on over the ends of lines that are nearly as wide as the
widest, and no gap is as wide as between columns. What is spaced out so is read as one line, since without its spaces
no line end would tell any more that the next word had no room.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tui.analysis.shown import spaced
from tui.analysis.zones import begins_turn, is_entry
from tui.model.documents import Span

_SPACED = re.compile(r"(?<=\S) {2,3}(?=\S)")
_IN_SENTENCE = re.compile(r"(?<=[^\W\d_][\w,]) {2,3}(?=\w)")
"""The same but behind what ends a sentence, where many type two, and behind the number of a paragraph."""
_MARK = re.compile(r"[-*•\d.()]{1,9}$|\(?[a-z]{1,4}\)$")
"""What a paragraph begins with, whose space tells how far its lines stand in."""
_COLUMNS = re.compile(r"\S(?: {4}|[ ]*\t)")
_LINE = re.compile(r"[^\r\n]+")
_STOPS = ".!?:;"
_FEWEST_LINES, _NARROWEST, _LONG = 3, 40, 160
"""Lines of a run, columns of its widest line, and of a line that is a paragraph by itself."""


class _Line(NamedTuple):
    """Where a line stands without its white space, and its indent in columns."""

    start: int
    end: int
    indent: int


def even(text: str) -> Iterator[Span | str]:
    """The text with one space in place of each that sets it to its width; the whole where none does."""
    groups = _groups(text) if _IN_SENTENCE.search(text) else ()
    return spaced(text, (gap for group in groups for gap in _gaps(text, group)))


def _groups(text: str) -> Iterator[list[_Line]]:
    """Runs of lines with no blank line between them, each line without the white space around it."""
    group: list[_Line] = []
    for found in _LINE.finditer(text):
        raw = found[0]
        indent = len(raw) - len(raw.lstrip())
        line = _Line(found.start() + indent, found.start() + len(raw.rstrip()), indent)
        if group and (line.start >= line.end or _is_parted(text, group[-1], line)):
            yield group
            group = []
        if line.start < line.end:
            group.append(line)
    if group:
        yield group


def _is_parted(text: str, line: _Line, following: _Line) -> bool:
    return len(_BREAK.findall(text, line.end, following.start)) > 1


_BREAK = re.compile(r"\r\n?|\n")


def _gaps(text: str, group: Sequence[_Line]) -> Iterator[Span]:
    """The white space in a run of lines that is read as one space, in order."""
    if not any(_IN_SENTENCE.search(text, line.start, line.end) for line in group):
        return
    wide = [
        [Span(*gap.span()) for gap in _SPACED.finditer(text, line.start, line.end) if not _is_mark(text, line, gap)]
        for line in group
    ]
    if any(_COLUMNS.search(text, line.start, line.end) for line in group):
        return
    width = max(line.end - line.start for line in group)
    if len(group) == 1 and width >= _LONG:
        yield from wide[0]
    if len(group) < _FEWEST_LINES or width < _NARROWEST or not _is_prose(text, group, width):
        return
    for number, line in enumerate(group):
        yield from wide[number]
        following = group[number + 1] if number + 1 < len(group) else None
        if following and _is_full(line, width) and not _begins(text, line, following):
            yield Span(line.end, following.start)


def _is_mark(text: str, line: _Line, gap: re.Match[str]) -> bool:
    return gap.start() - line.start < _LONGEST_MARK and _MARK.match(text, line.start, gap.start()) is not None


_LONGEST_MARK = 10


def _is_prose(text: str, group: Sequence[_Line], width: int) -> bool:
    """Whether a third of the lines go on in lower case over their ends, nearly all of these being full."""
    cut = [
        _is_full(line, width)
        for line, following in pairwise(group)
        if text[following.start].islower() and text[line.end - 1] not in _STOPS
    ]
    return 3 * len(cut) >= len(group) - 1 and 5 * sum(cut) >= 4 * len(cut)


def _is_full(line: _Line, width: int) -> bool:
    return 5 * (line.end - line.start) >= 4 * width


def _begins(text: str, line: _Line, following: _Line) -> bool:
    """Whether a line begins a paragraph or an entry of its own, by its mark, its label or its indent."""
    words = text[following.start : following.end]
    return following.indent > line.indent + 1 or is_entry(words) or begins_turn(words)
