"""Lines put together again as the paragraphs they were wrapped from."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from tui.analysis.zones.datelines import is_day_alone
from tui.model.documents import Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")
_SEPARATE = re.compile(
    r"[-*+•·▪◦‣●○■–][ \t\u00a0\u200b]+|\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})\)[ \t]|\d{1,3}(?:\.\d{1,3})*\.[ \t]+\S"
    r"|\d{1,3}(?:\.\d{1,3})+[ \t]+[A-Z]|#{1,6}[ \t#]|>|\||%%|\.\.[ \t]|\[\^?\d+\]|\[[ \t]*$|={3}|-{3}"
    r"|\*\*[^*\n]{1,60}\*\*[ \t]*:|[QA][.:][ \t]|[A-Z][A-Z.'’ -]{2,40}:[ \t]"
    r"|(?:From|To|TO|Cc|CC|Bcc|Sent|Date|Subject|Re|RE|Attachments|Published|Posted|Today|Tel|Fax|E-?mail):"
    r"|(?:First )?(?:Published|Posted|Issued)(?: on)?[ \t]+[^.]{0,24}\b[12]\d{3}$"
    r"|(?:Written )?[Bb]y [A-Z][\w.'’-]* [A-Z][\w.'’ -]*(?:\||$)|Dear |[12]\d{3}[ \t]*[–—-]"
)
_FRAMES = re.compile(
    r"Your (?:Excellency|Grace|Majesty|Lordship)[,:]?|(?:Sirs?|Madam|Gentlemen)[,:]|Dear [A-Z][\w.’' -]{1,40}[,:]?"
    r"|Yours (?:very )?(?:sincerely|faithfully|truly|ever|respectfully)[,.]?"
)
"""What opens and closes the text of a letter, alone in a line."""
_UNDERLINE = re.compile(r"([=~^*+#\"'`-])\1{2,}$")
_ROW = re.compile(r"\|.*\||\S[ \t]+\|[ \t]")
_GAP = " " * 5
_COLUMNS = re.compile(rf"\S(?:{_GAP} *|\t+ *)\S")
_UNFINISHED_LINK = re.compile(r"(?<!\\)\[[^\[\]]*$|\]\([^()\s]*$")
_MIDDLE_OF_LINK = re.compile(r"(?=\S{0,80}/)[\w./?=&%#:-]{30,}$")
_MARK = re.compile(r"(?:[-*+•·▪◦‣●○■–]\u200b?|\(?\w{1,4}\)|\d{1,3}(?:\.\d{1,3}){0,3}\.?)[ \t\u00a0]+(?=\S)")
_OPEN, _CLOSED = re.compile(r"\([^()]{1,120}$"), re.compile(r"[^()]{1,120}\)")
"""A line that ends within brackets, and the next, which ends them."""
ENDS_WITH_DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]{2,8} [12]\d{3}$")
_SHORTEST_OPEN = 30
_HANGING_QUOTATION = 4
"""Columns by which the lines of a quotation may stand in from its opening mark."""
_NOTE = re.compile(r"\d{1,3}(?=[ \t]+[A-Z‘“'\"(])")
_LONGEST_LINK = 400
_CITED_DAY = re.compile(r", \d{1,2} [A-Z][a-z]{2,8} [12]\d{3}$")
_OPENING = re.compile(r"(?:According to|As|At|However,|In|It|On|The|There|These|This|We) ")
_BEFORE_DAY = re.compile(r"(?:\b(?:and|before|by|dated|from|in|of|on|since|the|till|to|until)|[,(–—-])$")
"""How a line ends of whose sentence the day below it is part."""
_NARROWEST, _WIDEST = 50, 120
"""Columns outside which a line end is no wrapping."""
_WIDEST_PRINTED = 150
"""The same in the text of a printed page, whose notes are in small type."""
_FEWEST_PRINTED = 3
"""Runs of lines that must be a printed page's for its text to be known for that."""
_FEWEST_ROWS = 5


class _Measure(NamedTuple):
    """How wide a run of lines is set, in characters, and the least that a full line of it takes with the next word.

    Both are the same where every letter is as wide as another; in the text of a printed page full lines differ.
    """

    width: int
    least: int
    is_table: bool = False
    is_loose: bool = False


_UNSET = _Measure(0, 0)
_NEVER_FULL = 1 << 30
"""More than any line takes: lines of this measure go on in lower case alone."""


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


def _goes_on(line: _Line, following: _Line, first: _Line, measure: _Measure) -> bool:
    """Whether `following` is the rest of a paragraph that began at `first` and wrapped at the end of `line`."""
    if _UNDERLINE.match(following.text) or _UNDERLINE.match(line.text):
        return False
    if _has_unfinished_link(line.text) or _MIDDLE_OF_LINK.match(line.text):
        return True
    if line.text[-1].isdigit() and _CITED_DAY.search(line.text[-30:]) and _OPENING.match(following.text):
        return False  # a note that has no number on its line, and the sentence below it
    if _SEPARATE.match(following.text) or line.text.startswith(("#", "|", "%%")):
        return False
    if any("|" in one.text and _ROW.search(one.text) for one in (line, following)):
        return False
    if _has_columns(line) or _is_spread(following.text):
        return False
    if following.indent > line.indent + 1 and not _hangs(following, line, first):
        return False
    if not measure.is_table and len(line.text) >= _SHORTEST_OPEN and is_open(line.text, following.text):
        return True
    if measure.is_loose:
        return True
    if measure.width == 0:
        return False
    goes_on = following.text[0].islower() and len(line.text) > measure.width // 2
    return goes_on or _fills(line, following, measure.least)


def _has_unfinished_link(text: str) -> bool:
    is_bracketed = "[" in text or "](" in text
    return is_bracketed and _UNFINISHED_LINK.search(text[-_LONGEST_LINK:]) is not None


def _has_columns(line: _Line) -> bool:
    if not _is_spread(line.text):
        return False
    mark = _MARK.match(line.text)
    return mark is None or _COLUMNS.search(line.text, mark.end() - 1) is not None


def _is_spread(text: str) -> bool:
    """Whether a gap as between columns stands in a line."""
    return (_GAP in text or "\t" in text) and _COLUMNS.search(text) is not None


def is_open(line: str, following: str) -> bool:
    """Whether a line ends within brackets that the next closes, and ends with no day, as of another column."""
    return bool(_OPEN.search(line) and _CLOSED.match(following)) and not ENDS_WITH_DAY.search(line[-30:])


def _hangs(following: _Line, line: _Line, first: _Line) -> bool:
    """Whether a line stands in because its paragraph began with a mark, or opens with a quotation mark."""
    if line is first and first.text[0] in '“‘"':
        return following.indent <= first.indent + _HANGING_QUOTATION
    mark = _MARK.match(first.text)
    is_below = mark is not None and abs(first.indent + mark.end() - following.indent) <= 1
    return following.indent > first.indent and (is_below or bool(_SEPARATE.match(first.text)))


def _measure(group: list[_Line], is_page: bool) -> _Measure:
    """How wide a run of lines is set; 0 where most of its lines end short of the next word.

    Args:
        group: Lines with no blank line between them.
        is_page: Whether the text is known for that of a printed page.
    """
    widths = sorted(line.indent + len(line.text) for line in group)
    widest = _WIDEST_PRINTED if is_page else _WIDEST
    width = widths[-1]
    if len(group) < 2 or (width < _NARROWEST and not _is_column(group, width)):
        return _UNSET
    if width < _NARROWEST:
        return _Measure(width, width)
    unset = _Measure(width, _NEVER_FULL) if is_page else _UNSET
    if len(group) == 2:
        if is_day_alone(group[1].text) and not _BEFORE_DAY.search(group[0].text):
            return _UNSET  # a headline and its day
        is_cut = group[1].text[0].islower() or group[0].text[-1] not in '.!?:”"'
        return _Measure(width, width) if is_cut and width <= widest else unset
    cut = [(one, after) for one, after in pairwise(group) if _is_cut(one, after)]
    is_printed = bool(cut) if is_page else _cut_short(group) > 1
    within = [pair for pair in pairwise(group) if not _SEPARATE.match(pair[1].text)]  # not before the next turn
    full = sum(after.text[0].islower() or _fills(line, after, width) for line, after in within)
    if 5 * full < 3 * len(within) and (3 * len(cut) < len(within) or not is_printed):
        return unset
    if len(group) >= _FEWEST_ROWS and all(line.text[0].isupper() and not line.text.isupper() for line in group):
        return unset  # rows, each of which begins with a name
    if is_printed:
        widths = [one for one in widths if one <= widest] or widths
        width = widths[len(widths) * 9 // 10]
    return _Measure(width, width * 4 // 5 if is_printed else width) if _NARROWEST <= width <= widest else unset


def _is_column(group: list[_Line], width: int) -> bool:
    """Whether lines are a column's, as of a newspaper: many go on in lower case, and hardly any has room for more."""
    pairs = list(pairwise(group))
    if len(group) < _FEWEST_OF_COLUMN or width < _NARROWEST_COLUMN:
        return False
    cut, full = sum(_is_cut(*pair) for pair in pairs), sum(_fills(*pair, width) for pair in pairs)
    return 3 * cut >= len(pairs) and 5 * full >= 4 * len(pairs)


_FEWEST_OF_COLUMN, _NARROWEST_COLUMN = 4, 24


def _is_cut(line: _Line, following: _Line) -> bool:
    """Whether a sentence goes on over the end of a line."""
    return following.text[0].islower() and line.text[-1] not in ".!?:;"


def _cut_short(group: list[_Line]) -> int:
    """How many lines end in the midst of a sentence though the next word would have fitted: none in set type."""
    width = max(line.indent + len(line.text) for line in group)
    return sum(_is_cut(one, after) and not _fills(one, after, width) for one, after in pairwise(group))


def _is_loose(groups: list[list[_Line]]) -> bool:
    """Whether line ends mean nothing but where blank lines part the paragraphs, as in text taken from a web page.

    Often enough, a sentence goes on over the end of a line that is far shorter than another of its run.
    """
    pairs = short = 0
    for group in groups:
        room = max(line.indent + len(line.text) for line in group) * 2 // 3
        pairs += len(group) - 1
        short += sum(_is_cut(one, after) and not _fills(one, after, room) for one, after in pairwise(group))
    return short >= _FEWEST_LOOSE and short * _LOOSE >= pairs


_FEWEST_LOOSE, _LOOSE = 4, 10
"""So many lines at least, and one of so many, are cut far short."""


def _fills(line: _Line, following: _Line, least: int) -> bool:
    """Whether the next line's first word would not have fitted at the end of this one."""
    return line.indent + len(line.text) + 1 + len(following.text.split(None, 1)[0]) > least


def _notes(group: list[_Line]) -> set[int]:
    """Where the lines start that are footnotes below one another: "21 Hale, 4 May 2018", then "22 …"."""
    numbered = [(line.start, int(found[0])) for line in group if (found := _NOTE.match(line.text))]
    return {at for (one, number), (other, after) in pairwise(numbered) if after == number + 1 for at in (one, other)}


def _parted(group: list[_Line], notes: set[int]) -> Iterator[list[_Line]]:
    """A run of lines without the footnotes below it, and these: each is set in a width of its own.

    So is the text of a letter between its salutation and its closing.
    """
    edges = [0, next((at for at, line in enumerate(group) if line.start in notes), 0), len(group)]
    edges += [edge for at, line in enumerate(group) if _FRAMES.fullmatch(line.text) for edge in (at, at + 1)]
    yield from (group[first:last] for first, last in pairwise(sorted(edges)) if first < last)


def is_entry(line: str) -> bool:
    """Whether a line begins with a mark of its own or is a row, so that it is no rest of the line above it."""
    return any(form is not None for form in (_SEPARATE.match(line), _ROW.search(line), _COLUMNS.search(line)))


def find_paragraphs(text: str) -> list[Span]:
    """The text's paragraphs and rows in order, without the white space around them.

    A blank line, a list mark, a table row, a speaker's label and a deeper indent divide. A line end inside them is
    only wrapping where the next word would not have fitted: `line + word > longest line of the run`, or, in the text
    of a printed page, whose lines go on in the midst of sentences, more than four fifths of its longer lines. Where
    lines are cut far short of that, as from a web page, blank lines alone divide.
    """
    groups = list(_groups(text))
    is_loose = _is_loose(groups)
    is_page = sum(_cut_short(group) > 1 for group in groups) >= _FEWEST_PRINTED
    paragraphs: list[Span] = []
    for whole in groups:
        notes = _notes(whole)
        for group in _parted(whole, notes):
            is_table = any(_has_columns(line) for line in group)
            measure = _measure(group, is_page)._replace(is_table=is_table, is_loose=is_loose and not is_table)
            first = group[0]
            for line, following in pairwise(group):
                if following.start in notes or not _goes_on(line, following, first, measure):
                    paragraphs.append(Span(first.start, line.end))
                    first = following
            paragraphs.append(Span(first.start, group[-1].end))
    return paragraphs
