"""The marks of footnotes stuck to words, read over: "the Calder Inquiry12 heard", "from 1865[10] to 1870".

A bare figure only where the notes of a document are seen to be numbered on: the mark before or after it stands near by.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from heapq import merge

from tui.analysis.shown import without
from tui.model.documents import Span

_MARK = re.compile(r"\d(?:(?<=[a-z.,;:!?”’)\]]\d)|(?<=(?<!\d)(?:19|20)\d{3}))\d{0,2}(?![\w%]|[.,:/@-]\w)")
"""A figure is sought much faster than what stands before it."""
_WORD = re.compile(r"(?:\s|^)[(\[“‘\"']?(?:[A-Za-z’'-]{2,}[a-z]|(?:19|20)\d\d)[)”’]?[,;]?$")
"""What stands before a mark inside a sentence; what ends one is told apart where sentences are."""
_LONGEST_WORD = 24
_NEAR = 6_000
"""Code points between two marks that go on from each other."""


_BRACKETED = re.compile(
    r"\^\((?:\[\d{1,3}\])+\)|\[(?<=[^\s\[(]\[)\d{1,3}\](?:\[\d{1,3}\])*(?![\w(\[])(?!\s+[^\W\d_a-z])"
)
"""Figures in brackets behind a word, and no link: "1865[10] to", "Hale^([1])".

Before a capital they part names and sentences: "left Fell[3] Hale", "in Fell.[3] She".
"""


def unmarked(text: str) -> Iterator[Span]:
    """The runs of a text beside the marks of footnotes in its sentences; the whole where there are none."""
    bracketed = (Span(*found.span()) for found in _BRACKETED.finditer(text))
    return without(text, merge(marks_in(text), bracketed, key=lambda one: one.start))


def marks_in(text: str) -> Iterator[Span]:
    """The marks inside sentences, in order."""
    found = [(int(mark[0]), *mark.span()) for mark in _MARK.finditer(text)]
    places: dict[int, list[int]] = {}
    for number, start, _ in found:
        places.setdefault(number, []).append(start)
    for number, start, end in found:
        is_near = has_between(places.get(number - 1, []), start - _NEAR, start) or has_between(
            places.get(number + 1, []), start, start + _NEAR
        )
        if is_near and _WORD.search(text, max(start - _LONGEST_WORD, 0), start):
            yield Span(start, end)


def has_between(places: Sequence[int], first: int, last: int) -> bool:
    """Whether some of the places, which are in order, lie from `first` to before `last`."""
    return bisect_left(places, first) < bisect_left(places, last)
