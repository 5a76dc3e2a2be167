"""What was seen and not read: triggers that gave no statement, and dates that cannot be told. Said, never guessed."""

from collections.abc import Iterator, Sequence

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
    resignations = [draft.span for draft in drafts if draft.kind is Kind.RESIGNATION]
    found = [*_untold(document, scenes, resignations), *_undated(document, drafts, timexes)]
    return tuple(sorted(found, key=lambda problem: problem.span.start if problem.span else 0))


def _untold(document: DocumentId, scenes: Sequence[Scene], read: Sequence[Span]) -> Iterator[Problem]:
    """Resignations of people who are not named, or not so that they can be told."""
    for scene in scenes:
        at = scene.symbols.find(Symbol.RESIGN)
        if at >= 0 and not any(span.overlaps(scene.sentence.span) for span in read):
            yield Problem(
                document, "A resignation is told of here, but whose could not be read.", scene.chunks[at].span
            )


def _undated(document: DocumentId, drafts: Sequence[Draft], timexes: Sequence[Timex]) -> Iterator[Problem]:
    loose = [timex for timex in timexes if timex.type is TimexType.DATE and timex.edtf is None and timex.derived]
    for timex in loose:
        if any(draft.span.overlaps(timex.span) for draft in drafts):
            yield Problem(document, "This date cannot be told: it counts from one that is not known.", timex.span)
