"""A text as it is read, with runs of it left out or moved, and where what was read stands in the whole of it."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from tui.analysis.extracted import Extraction, Read
from tui.model.documents import Document, Span
from tui.model.statements import Quote, Statement
from tui.values import replace


def over(pieces: Callable[[str], Iterable[Span | str]]) -> Callable[[Read], Read]:
    """Read documents in pieces: runs of their text in the order that they are read in, and white space between them.

    Args:
        pieces: What to read of a text; one run, the whole, where there is nothing to read over.
    """

    def reading_over(read: Read) -> Read:
        def read_over(document: Document) -> Extraction:
            parts = list(pieces(document.text))
            if len(parts) == 1:
                return read(document)
            shown = Shown(document.text, parts)
            return shown.told(read(replace(document, text=shown.text)))

        return read_over

    return reading_over


def spaced(text: str, gaps: Iterable[Span]) -> Iterator[Span | str]:
    """The text with one space in place of each of some runs, which are in order and apart."""
    at = 0
    for gap in gaps:
        yield Span(at, gap.start)
        yield " "
        at = gap.end
    yield Span(at, len(text))


def without(text: str, left_out: Iterable[Span]) -> Iterator[Span]:
    """The runs of a text but for some of them, which are in order and apart."""
    at = 0
    for one in left_out:
        yield Span(at, one.start)
        at = one.end
    yield Span(at, len(text))


class Shown:
    """What is read in place of a whole text.

    Attributes:
        text: The pieces, joined.
    """

    def __init__(self, whole: str, pieces: Sequence[Span | str]) -> None:
        """Join pieces in the order that they are read in: runs of `whole`, and white space put between them."""
        self._whole = whole
        self._starts: list[int] = []
        self._runs: list[Span] = []
        at, parts = 0, []
        for piece in pieces:
            part = piece if isinstance(piece, str) else piece.of(whole)
            if not isinstance(piece, str) and part:
                self._starts.append(at)
                self._runs.append(piece)
            parts.append(part)
            at += len(part)
        self.text = "".join(parts)

    def told(self, extraction: Extraction) -> Extraction:
        """What was read, in the places of the whole text."""
        statements = [self._statement(one) for one in extraction.statements]
        statements.sort(key=lambda one: (one.quote.start, one.quote.end, one.id))
        return replace(
            extraction,
            document=replace(extraction.document, text=self._whole),
            statements=tuple(statements),
            problems=tuple(
                replace(one, span=self._stands(one.span)) if one.span else one for one in extraction.problems
            ),
        )

    def _statement(self, statement: Statement) -> Statement:
        evidence = tuple(replace(one, span=self._stands(one.span)) for one in statement.evidence)
        return replace(statement, quote=Quote.of(self._stands(statement.quote.span), self._whole), evidence=evidence)

    def _stands(self, span: Span) -> Span:
        """Where a run stands in the whole text; over pieces that are apart there, with all that is between them."""
        first, last = (bisect_right(self._starts, at) - 1 for at in (span.start, span.end - 1))
        starts = [self._runs[at].start for at in range(first, last + 1)]
        ends = [self._runs[at].end for at in range(first, last + 1)]
        starts[0] += span.start - self._starts[first]
        ends[-1] = self._runs[last].start + span.end - self._starts[last]
        return Span(min(starts), max(ends))
