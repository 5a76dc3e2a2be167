"""Lines put together again as the paragraphs they were wrapped from."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tui.model.documents import Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")
_SEPARATE = re.compile(
    r"[-*+•·▪◦‣–][ \t\u00a0]+|\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})\)[ \t]|\d{1,3}(?:\.\d{1,3})*\.[ \t]+\S"
    r"|\d{1,3}(?:\.\d{1,3})+[ \t]+[A-Z]|#{1,6}[ \t#]|>|\||%%|\.\.[ \t]|\[\^?\d+\]|\[[ \t]*$|={3}|-{3}"
    r"|\*\*[^*\n]{1,60}\*\*[ \t]*:|[QA][.:][ \t]|[A-Z][A-Z.'’ -]{2,40}:[ \t]"
    r"|(?:From|To|TO|Cc|CC|Bcc|Sent|Date|Subject|Re|RE|Attachments|Published|Posted|Today|Tel|Fax|E-?mail):"
    r"|(?:First )?(?:Published|Posted|Issued)(?: on)?[ \t]+[^.]{0,24}\b[12]\d{3}$"
    r"|(?:Written )?[Bb]y [A-Z][\w.'’-]* [A-Z][\w.'’ -]*(?:\||$)|Dear |[12]\d{3}[ \t]*[–—-]"
)
_UNDERLINE = re.compile(r"([=~^*+#\"'`-])\1{2,}$")
_ROW = re.compile(r"\|.*\||\S[ \t]+\|[ \t]")
_COLUMNS = re.compile(r"\S(?: {5,}|\t+ *)\S")
_UNFINISHED_LINK = re.compile(r"(?<!\\)\[[^\[\]]*$|\]\([^()\s]*$")
_MIDDLE_OF_LINK = re.compile(r"(?=\S{0,80}/)[\w./?=&%#:-]{30,}$")
_LONGEST_LINK = 400
_NARROWEST, _WIDEST = 50, 120
"""Columns outside which a line end is no wrapping."""


class _Line:
    """A line without its white space, with its indent in columns."""

    __slots__ = ("end", "indent", "start", "text")

    def __init__(self, start: int, raw: str) -> None:
        self.text = raw.strip()
        self.indent = len(raw) - len(raw.lstrip())
        self.start = start + self.indent
        self.end = self.start + len(self.text)


def _groups(text: str) -> Iterator[list[_Line]]:
    """Runs of lines with no blank line between them; an empty line stands at the end of every text."""
    group: list[_Line] = []
    for match in _LINE.finditer(text):
        line = _Line(match.start(), match[0])
        if line.text:
            group.append(line)
        elif group:
            yield group
            group = []


def _goes_on(line: _Line, following: _Line, first: _Line, width: int) -> bool:
    """Whether `following` is the rest of a paragraph that began at `first` and wrapped at the end of `line`."""
    if _UNDERLINE.match(following.text) or _UNDERLINE.match(line.text):
        return False
    if _UNFINISHED_LINK.search(line.text[-_LONGEST_LINK:]) or _MIDDLE_OF_LINK.match(line.text):
        return True
    if _SEPARATE.match(following.text) or line.text.startswith(("#", "|", "%%")):
        return False
    if _ROW.search(line.text) or _ROW.search(following.text):
        return False
    if _COLUMNS.search(line.text) or _COLUMNS.search(following.text):
        return False
    is_item = bool(_SEPARATE.match(first.text))
    if following.indent > line.indent + 1 and not (is_item and following.indent > first.indent):
        return False
    if width == 0:
        return False
    word = _word(following)
    return line.indent + len(line.text) + 1 + len(word) > width or (word[0].islower() and len(line.text) > width // 2)


def _width(group: list[_Line]) -> int:
    """The column at which a run of lines is wrapped; 0 where most of its lines end short of the next word."""
    width = max(line.indent + len(line.text) for line in group)
    if not _NARROWEST <= width <= _WIDEST or len(group) < 2:
        return 0
    full = sum(
        _word(after)[0].islower() or line.indent + len(line.text) + 1 + len(_word(after)) > width
        for line, after in pairwise(group)
    )
    if len(group) == 2:
        return width if group[1].text[0].islower() or group[0].text[-1] not in '.!?:”"' else 0
    return width if 5 * full >= 3 * (len(group) - 1) else 0


def _word(line: _Line) -> str:
    return line.text.split(None, 1)[0]


def find_paragraphs(text: str) -> list[Span]:
    """The text's paragraphs and rows in order, without the white space around them.

    A blank line, a list mark, a table row, a speaker's label and a deeper indent divide. A line end inside them is
    only wrapping where the next word would not have fitted: `line + word > longest line of the run`.
    """
    paragraphs: list[Span] = []
    for group in _groups(text):
        width = _width(group)
        first = group[0]
        for line, following in pairwise(group):
            if not _goes_on(line, following, first, width):
                paragraphs.append(Span(first.start, line.end))
                first = following
        paragraphs.append(Span(first.start, group[-1].end))
    return paragraphs
