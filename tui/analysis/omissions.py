"""What was seen and not read: triggers that gave no statement, and dates that cannot be told. Said, never guessed."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from tui.analysis.drafts import Draft
from tui.analysis.scenes import Scene
from tui.analysis.structure import Timex, TimexType
from tui.analysis.symbols import Symbol
from tui.model.documents import DocumentId, Problem, Span
from tui.model.statements import Kind


def find_omissions(
    document: DocumentId, scenes: Sequence[Scene], drafts: Sequence[Draft], timexes: Sequence[Timex]
) -> tuple[Problem, ...]:
    """What a document tells of that gave no statement, in order of its place.

    Args:
        document: Which document.
        scenes: Its sentences.
        drafts: What was read from them.
        timexes: Its time expressions, for those that no date of the document's own resolves.
    """
    resignations = _Runs(draft.span for draft in drafts if draft.kind is Kind.RESIGNATION)
    found = [*_untold(document, scenes, resignations), *_undated(document, _Runs(one.span for one in drafts), timexes)]
    return tuple(sorted(found, key=lambda problem: problem.span.start if problem.span else 0))


class _Runs:
    """Runs of a text, asked in any order whether one of them overlaps another run."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in ordered]
        self._reach = list(accumulate((span.end for span in ordered), max))

    def overlap(self, span: Span) -> bool:
        """Whether some run shares a code point with `span`."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._reach[before - 1] > span.start


def _untold(document: DocumentId, scenes: Sequence[Scene], read: _Runs) -> Iterator[Problem]:
    """Resignations of people who are not named, or not so that they can be told."""
    for scene in scenes:
        at = scene.symbols.find(Symbol.RESIGN)
        if at >= 0 and not read.overlap(scene.sentence.span):
            yield Problem(
                document, "A resignation is told of here, but whose could not be read.", scene.chunks[at].span
            )


def _undated(document: DocumentId, read: _Runs, timexes: Sequence[Timex]) -> Iterator[Problem]:
    loose = [timex for timex in timexes if timex.type is TimexType.DATE and timex.edtf is None and timex.derived]
    for timex in loose:
        if read.overlap(timex.span):
            yield Problem(document, "This date cannot be told: it counts from one that is not known.", timex.span)
