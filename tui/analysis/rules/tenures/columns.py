"""Columns of a table, by what heads them: who, which post, from when and until when."""

import re
from typing import NamedTuple

from tui.analysis.chunks import Post
from tui.analysis.rules.tenures.spaced_rows import CELL, below, cut, is_spaced, owners_of, rule_below, stands_below
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.documents import Span

PEOPLE, POST, FIRST, LAST, TERM = "people", "post", "first", "last", "term"
"""What a column may hold."""
_RULE = re.compile(r"[-=+ ]+$")
_MOST_HEADS = 12
_LONGEST_LINE = 400


class Columns(NamedTuple):
    """What stands in which column of a table.

    Attributes:
        kinds: The column of each kind that a head names.
        heads: The head of each column, in lower case.
        edges: Where the columns begin, in characters from the beginning of a line; none where strokes or tabs part
            the cells.
        people: The column of whoever held the posts.
        office: The post that they held, where it is what heads their column: "Mayor".
        is_spaced: Whether blank lines part the rows, so that what stands right below one is the rest of its cells.
    """

    kinds: dict[str, int]
    heads: tuple[str, ...]
    edges: tuple[int, ...]
    people: int | None
    office: Post | None = None
    is_spaced: bool = False

    @property
    def is_dated(self) -> bool:
        """Whether columns tell since when and until when a post was held."""
        return TERM in self.kinds or (FIRST in self.kinds and LAST in self.kinds)


def is_row(scene: Scene) -> bool:
    """Whether a sentence stands in a line that could be the row of a table."""
    if scene.sentence.zone is Zone.ROW:
        return True
    text, start = scene.setting.text, scene.sentence.span.start
    end = _line(scene).end
    return start < end and (text.find("  ", start, end) >= 0 or text.find("\t", start, end) >= 0)


def read_head(scene: Scene, office: Post | None) -> Columns | None:
    """The columns of the head of a table of those who hold posts, or the office; None for any other line."""
    line = _line(scene)
    cells = _cells(line.of(scene.setting.text))
    if not 1 < len(cells) <= _MOST_HEADS or Symbol.PERSON in scene.symbols or Symbol.TIME in scene.symbols:
        return None
    text = scene.setting.text
    heads = tuple(text[line.start + start : line.start + end].strip(" *_'\t").lower() for start, end in cells)
    is_parted = "|" in line.of(text) or "\t" in line.of(text)
    edges = () if is_parted else tuple(start for start, _ in cells)
    is_apart = bool(edges) and is_spaced(text, line)
    if is_apart:
        edges = tuple(rule_below(text, line)) or edges
        owners, rests = owners_of(cells, edges), below(text, line, edges)
        if owners is None or rests is None:
            return None
        words = dict(zip(owners, heads, strict=True))
        heads = tuple(f"{words.get(at, '')} {rest.lower()}".strip() for at, rest in enumerate(rests))
    kinds: dict[str, int] = {}
    for at, head in enumerate(heads):
        entry = load("column_heads").get(head) if head else None
        for kind in (entry.attributes("column_heads") or ()) if entry is not None else ():
            kinds.setdefault(kind, at)
    found = _of_holders(scene, Columns(kinds, heads, edges, kinds.get(PEOPLE), is_spaced=is_apart), office)
    return found if found.people is not None and (found.is_dated or POST in kinds) else None


def _of_holders(scene: Scene, columns: Columns, office: Post | None) -> Columns:
    """The columns with that of the people, which may be headed by their office."""
    if columns.people is not None or not columns.is_dated:
        return columns
    named = office.text.lower() if office is not None else ""
    titled = {at: post for at in scene.places(Symbol.POST) if (post := scene.post(at)) is not None}
    posts = list(titled.values())
    called = {scene.words(at).lower(): post.text.lower() for at, post in titled.items()}
    ones = [called.get(head, head.removesuffix("s")) for head in columns.heads]
    shared = [at for at, one in enumerate(ones) if one and f" {named}".endswith(f" {one}")]
    shared = shared or [at for at, one in enumerate(ones) if one in named.split()]
    if office is None and len(posts) == 1 and posts[0].is_strong:
        days = min(at for kind, at in columns.kinds.items() if kind in (FIRST, TERM))
        shared = [at for at, head in enumerate(columns.heads) if head == posts[0].text.lower() and at < max(days, 2)]
    return columns._replace(people=shared[0], office=posts[0] if posts else None) if len(shared) == 1 else columns


def cells_of(scene: Scene, columns: Columns) -> list[list[int]] | None:
    """The chunks of a row by column; None for a line that does not fit the head."""
    line = _line(scene)
    words = line.of(scene.setting.text)
    cells = (cut(words, columns.edges) or []) if columns.is_spaced else _cells(words)
    width = len(columns.heads)
    if columns.is_spaced:
        owners = list(range(width)) if cells else None
    elif columns.edges:
        owners = owners_of(cells, columns.edges)
    elif len(cells) < width:
        return None
    else:
        owners = [at - (len(cells) - width) for at in range(len(cells))]  # "b= | | Ann Hale": a cell too many ahead
    if owners is None or (not columns.is_spaced and _goes_on_below(scene.setting.text, line, columns)):
        return None
    row: list[list[int]] = [[] for _ in range(width)]
    for at, chunk in enumerate(scene.chunks):
        offset = chunk.start - line.start
        owner = next((own for own, (start, end) in zip(owners, cells, strict=True) if start <= offset < end), -1)
        if owner >= 0:
            row[owner].append(at)
    return row


def rests_of(scene: Scene, columns: Columns) -> tuple[str, ...] | None:
    """What of each cell of a row stands in the lines below; None where that cannot be told."""
    if not columns.is_spaced:
        return ("",) * len(columns.heads)
    return below(scene.setting.text, _line(scene), columns.edges)


def is_rest(scene: Scene, columns: Columns) -> bool:
    """Whether a line is the rest of the row, or the head, above it."""
    text, line = scene.setting.text, _line(scene)
    return columns.is_spaced and stands_below(text, line)


def is_one_cell(scene: Scene) -> bool:
    """Whether a row has a single cell with words, as one that tells what is below has it: "Bishops of Fell | |||"."""
    line = _line(scene)
    words = line.of(scene.setting.text)
    return "|" in words and sum(bool(words[start:end].strip(" |")) for start, end in _cells(words)) == 1


def is_part(scene: Scene, columns: Columns) -> bool:
    """Whether a line, though no row that can be read, is part of a table set in columns: the rest of a cell, say."""
    start = _line(scene).start
    return bool(columns.edges) and (is_row(scene) or (start > 1 and scene.setting.text[start - 2] != "\n"))


def _line(scene: Scene) -> Span:
    """The line that a sentence begins in, as far as a row of a table reaches; empty where it is longer."""
    text, start = scene.setting.text, scene.sentence.span.start
    first = text.rfind("\n", max(0, start - _LONGEST_LINE), start) + 1
    end = text.find("\n", start, start + _LONGEST_LINE)
    if end < 0 and start + _LONGEST_LINE >= len(text):
        end = len(text)
    return Span(first, end) if first <= end and (first or start <= _LONGEST_LINE) else Span(start, start)


def _cells(line: str) -> list[tuple[int, int]]:
    """Where the cells of a line begin and end."""
    if "|" not in line and "\t" not in line:
        return [found.span() for found in CELL.finditer(line)]
    mark = "|" if "|" in line else "\t"
    whole = line.rstrip()
    first = len(whole) - len(whole.lstrip())
    first += whole.startswith(mark, first) and mark == "|"
    last = len(whole) - whole.endswith("|")
    cells, start = [], first
    while start <= last:
        end = whole.find(mark, start, last)
        end = end if end >= 0 else last
        cells.append((start, end))
        start = end + 1
    return cells


def _goes_on_below(text: str, line: Span, columns: Columns) -> bool:
    """Whether a cell that tells who, which post or when goes on in the line below, which begins no row of its own."""
    below = Span(line.end + 1, max(line.end + 1, text.find("\n", line.end + 1)))
    cells = _cells(below.of(text)) if columns.edges and below.start < below.end else []
    owners = set(owners_of(cells, columns.edges) or ()) if cells and not _RULE.match(below.of(text)) else set()
    needed = {columns.people, *columns.kinds.values()}
    return bool(owners & needed) and not owners >= needed - {columns.kinds.get(LAST)}
