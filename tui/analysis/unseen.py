"""Characters that are not seen, read over: terminal escapes, control characters, zero-width marks, soft hyphens.

A name with one of them inside would be no name. What is read without them is told in the places of the whole text, so
that every quote stands character for character.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from tui.analysis.extracted import Extraction
from tui.model.documents import Document, Span
from tui.model.statements import Quote, Statement
from tui.values import replace

_MARK = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
"""What Python takes for white space, such as a form feed, parts words and is left."""
_UNSEEN = re.compile(
    "\x1b\\[[0-9;?]{0,20}[ -/]{0,4}[@-~]|\x1b\\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\\\)|" + _MARK.pattern
)

Read = Callable[[Document], Extraction]


def over_unseen(read: Read) -> Read:
    """Read documents as if what is not seen in them were not there."""

    def read_over(document: Document) -> Extraction:
        if _MARK.search(document.text) is None:
            return read(document)
        shown = _Shown([Span(*found.span()) for found in _UNSEEN.finditer(document.text)])
        return shown.told(read(replace(document, text=_UNSEEN.sub("", document.text))), document.text)

    return read_over


class _Shown:
    """Where each place of a text without what is not seen stands in the whole of it."""

    def __init__(self, unseen: Sequence[Span]) -> None:
        self._added = list(accumulate(map(len, unseen)))
        self._starts = [one.end - added for one, added in zip(unseen, self._added, strict=True)]

    def told(self, extraction: Extraction, text: str) -> Extraction:
        """What was read, in the places of the whole text."""
        return replace(
            extraction,
            document=replace(extraction.document, text=text),
            statements=tuple(self._statement(one, text) for one in extraction.statements),
            problems=tuple(
                replace(one, span=self._whole(one.span)) if one.span else one for one in extraction.problems
            ),
        )

    def _statement(self, statement: Statement, text: str) -> Statement:
        evidence = tuple(replace(one, span=self._whole(one.span)) for one in statement.evidence)
        return replace(statement, quote=Quote.of(self._whole(statement.quote.span), text), evidence=evidence)

    def _whole(self, span: Span) -> Span:
        return Span(self._at(span.start), self._at(span.end - 1) + 1)

    def _at(self, offset: int) -> int:
        before = bisect_right(self._starts, offset)
        return offset + (self._added[before - 1] if before else 0)
