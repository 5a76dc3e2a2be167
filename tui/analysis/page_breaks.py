"""Sentences that the end of a page divides, read whole: what stands between their halves is read behind them.

Only where that is known for a page's own: its number, a head or foot that returns on other pages, notes whose marks
stand on the page. A quote that reaches over it holds it too, character for character.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tui.analysis.note_marks import has_between
from tui.analysis.page_notes import foot_of_text
from tui.model.documents import Span

_LINE = re.compile(r"[^\r\n\f]*(?:\r\n?|[\n\f]|\Z)")
_NUMBER = re.compile(r"(?:[Pp]age )?[-–—]?[ \t]*(\d{1,4})[ \t]*[-–—]?(?: of \d{1,4})?$")
_NUMBER_ALONE = re.compile(r"[\n\f][ \t]*(?:[Pp]age )?\d{1,4}[ \t]*[\r\n]")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_HEADS = 3
"""Lines at the head or the foot of a page that may be a running head, and pages on which it must stand."""
_FARTHEST = 12
_LONGEST_HEAD = 120
_SHORTEST_PAGE, _LONGEST_PAGE = 600, 12_000
"""Code points between two numbers of pages."""
_SENTENCE_END = re.compile(r"[.!?…:;][\"”’)\]]{0,3}\d{0,4}$")
_UNFINISHED = re.compile(
    r"(?:,|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|that|the|to|was|were|which|who|with"
    r"|Dr|Mr|Mrs|Ms|Professor|Sir|Dame|Lord|Lady|Baroness))$"
)
"""How no paragraph ends."""
_COLUMNS = re.compile(r"\S(?: {3,}|\t+ *)\S|\.{4}")
_FEWEST_WORDS = 4


class Line(NamedTuple):
    """A line without its white space, with its indent in columns and whether a page begins with it."""

    start: int
    end: int
    text: str
    indent: int
    begins_page: bool


class _Break(NamedTuple):
    """A page's end: the lines from `foot` to before `head` are furniture and notes, `top` is the page's first."""

    top: int
    foot: int
    head: int


def moved(text: str) -> Iterator[Span | str]:
    """The text with what stands between the halves of sentences moved behind them; the whole where none is divided."""
    has_pages = "\f" in text or _NUMBER_ALONE.search(text) is not None
    lines = list(_lines(text)) if has_pages else []
    at, waiting = 0, []
    breaks = [one for one in _breaks(lines) if _divides(lines, one)]
    for number, one in enumerate(breaks):
        before, after = lines[one.foot - 1], lines[one.head]
        yield Span(at, before.end)
        last = _last_of_sentence(lines, one.head, breaks[number + 1].foot if number + 1 < len(breaks) else len(lines))
        for line in lines[one.head : last + 1]:
            yield "\n" + " " * before.indent
            yield Span(line.start, line.end)
        at = lines[last].end
        waiting.append(Span(before.end, after.start))
        if number + 1 == len(breaks) or breaks[number + 1].foot - 1 > last:
            for between in waiting:
                yield "\n\n"
                yield between
            yield "\n\n"
            waiting = []
    yield Span(at, len(text))


def _lines(text: str) -> Iterator[Line]:
    begins_page = False
    for found in _LINE.finditer(text):
        raw = found[0]
        words = raw.strip()
        indent = len(raw) - len(raw.lstrip()) if words else 0
        yield Line(found.start() + indent, found.start() + indent + len(words), words, indent, begins_page)
        begins_page = raw.endswith("\f")


def _breaks(lines: Sequence[Line]) -> Iterator[_Break]:
    """The ends of pages in order, each with the furniture around it."""
    starts = [at for at, line in enumerate(lines) if line.begins_page] or list(_numbered(lines))
    heads = _running_heads(lines, starts)
    top = 0
    for at in starts:
        if at < top:
            continue
        foot, head = at, at
        while foot > top and _is_furniture(lines[foot - 1], heads):
            foot -= 1
        while head < len(lines) and _is_furniture(lines[head], heads):
            head += 1
        if foot == top or head == len(lines):
            top = head
            continue
        end = foot_of_text([line.text for line in lines[top:foot]])
        foot = top + end if end is not None else top
        while foot > top and not lines[foot - 1].text:
            foot -= 1
        if foot > top:
            yield _Break(top, foot, head)
        top = head


def _numbered(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that are nothing but the number of a page: the one before or after it stands a page away."""
    numbers = [(at, int(found[1])) for at, line in enumerate(lines) if (found := _NUMBER.match(line.text))]
    places: dict[int, list[int]] = {}
    for at, number in numbers:
        places.setdefault(number, []).append(lines[at].start)
    for at, number in numbers:
        start = lines[at].start
        if has_between(places.get(number - 1, ()), start - _LONGEST_PAGE, start - _SHORTEST_PAGE) or has_between(
            places.get(number + 1, ()), start + _SHORTEST_PAGE, start + _LONGEST_PAGE
        ):
            yield at


def _running_heads(lines: Sequence[Line], starts: Sequence[int]) -> frozenset[str]:
    """What returns at the head or the foot of pages, without its numbers."""
    pages: Counter[str] = Counter()
    for at in starts:
        beside = {_words(line) for line in (*_nearest(lines, at - 1, -1), *_nearest(lines, at, 1))}
        pages.update(beside)
    return frozenset(words for words, count in pages.items() if words and count >= _HEADS)


def _nearest(lines: Sequence[Line], at: int, step: int) -> list[Line]:
    """The first lines with words from `at` on, none of them far away."""
    near = range(at, at + step * _FARTHEST, step)
    return [lines[one] for one in near if 0 <= one < len(lines) and lines[one].text][:_HEADS]


def _words(line: Line) -> str:
    """The letters of a line that may be a running head: such a line ends with no stop."""
    if len(line.text) > _LONGEST_HEAD or line.text[-1:] in ".!?;:,":
        return ""
    return _NO_LETTERS.sub(" ", line.text).strip()


def _is_furniture(line: Line, heads: frozenset[str]) -> bool:
    return not line.text or _NUMBER.match(line.text) is not None or _words(line) in heads


def _divides(lines: Sequence[Line], one: _Break) -> bool:
    """Whether a sentence certainly goes on behind the end of a page: its line is full, and it is not at its end."""
    before, after = lines[one.foot - 1], lines[one.head]
    if _SENTENCE_END.search(before.text) or _COLUMNS.search(before.text) or _COLUMNS.search(after.text):
        return False
    words = after.text.split()
    if len(words) < _FEWEST_WORDS and not _SENTENCE_END.search(after.text):
        return False
    widths = sorted(len(line.text) for line in lines[one.top : one.foot] if line.text)
    width = widths[len(widths) * 9 // 10]
    if len(before.text) + 1 + len(words[0]) <= width * 4 // 5 or len(before.text.split()) < _FEWEST_WORDS:
        return False
    opening = after.text.lstrip("“‘\"'(")[:1]
    return opening.islower() or (opening.isalpha() and _UNFINISHED.search(before.text) is not None)


def _last_of_sentence(lines: Sequence[Line], head: int, limit: int) -> int:
    """The last line that a page's first sentence may reach to: a stop or a blank line ends it, or the page."""
    for at in range(head, limit):
        following = lines[at + 1] if at + 1 < limit else None
        if following is None or not following.text or following.begins_page or _SENTENCE_END.search(lines[at].text):
            return at
    return head
