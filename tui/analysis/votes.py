"""What became of a motion: "Moved to appoint Ann Hale clerk. Motion carried" appoints her, "Motion failed" does not."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from tui.analysis.drafts import Draft
from tui.analysis.scenes import Scene
from tui.model.documents import Span
from tui.model.statements import Kind, Modality
from tui.values import replace

_MOVES = re.compile(r"\b(?:motion|moved|amendment|proposed|resolution)\b", re.IGNORECASE)
_ENDS = r"(?=\s*(?:[-–.,;:\d(]|$|(?:unanimously|by|nem|without|with|on|and|for|as)\b))"
_PASSED = rf"(?P<passed>(?:carried|passed|adopted|approved|agreed){_ENDS})"
_FAILED = (
    r"(?:failed|lost|defeated|rejected|negatived|withdrawn|not (?:carried|seconded|passed)|fell|lapsed|denied)\b"
    + _ENDS
)
_OUTCOME = re.compile(
    rf"(?:(?:The |This |That |Said )?(?:motion|resolution|proposal|vote)\b[^.;:]{{0,50}}?[ :]"
    rf"|(?:It |This )?(?:was |has been )?(?:then )?(?:duly |unanimously )?)(?:{_PASSED}|{_FAILED})",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"[^.;:]{{0,120}}?\b(?:was|were|is)\s(?:then |duly |put and |unanimously )*(?:{_PASSED}|{_FAILED})", re.I
)
"""What the sentence that tells of the motion ends with: "A motion to appoint Hale was lost"."""
_REACH = 2
"""Sentences behind a motion within which its outcome stands."""


def as_voted(drafts: Iterable[Draft], scenes: Sequence[Scene]) -> list[Draft]:
    """The drafts; what a motion calls for is denied where it fails, an appointment done where it is carried."""
    found = list(drafts)
    if not any(_is_called_for(one) for one in found):
        return found
    return [_voted(one, scenes) if _is_called_for(one) else one for one in found]


def _is_called_for(one: Draft) -> bool:
    return one.kind is Kind.TENURE and one.modality in (Modality.CALLED_FOR, Modality.PLANNED)


def _voted(one: Draft, scenes: Sequence[Scene]) -> Draft:
    at = bisect_right(scenes, one.span.start, key=lambda scene: scene.sentence.span.start) - 1
    text, sentence = scenes[at].setting.text, scenes[at].sentence.span
    if not _MOVES.search(text, sentence.start, one.span.start):
        return one
    outcome = _BEHIND.match(text, one.span.end, sentence.end)
    if _AMENDMENT.search(text, sentence.start, one.span.start) is None:
        outcome = outcome or _outcome_below(text, [scene.sentence.span for scene in scenes[at + 1 : at + 1 + _REACH]])
    if outcome is None:
        return one
    if outcome["passed"]:  # a meeting appoints; whether those leave whom it tells to go is not told
        return replace(one, modality=None) if one.rule.startswith(_APPOINTS) else one
    return replace(one, modality=Modality.DENIED)


_APPOINTS = ("tenure.appoint", "tenure.elected", "tenure.named")
_AMENDMENT = re.compile(r"\bamendment\b", re.IGNORECASE)


def _outcome_below(text: str, below: Sequence[Span]) -> re.Match[str] | None:
    """What the sentences behind a motion say became of it, up to the next motion."""
    for span in below:
        if (found := _OUTCOME.match(text, span.start, span.end)) is not None:
            return found
        if _NEXT.match(text, span.start, span.end):
            return None
    return None


_NEXT = re.compile(r"(?:motion (?:by|to|that)|moved|it was (?:moved|proposed|resolved))\b", re.IGNORECASE)
