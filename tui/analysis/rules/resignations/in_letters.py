"""Resignations by the very letter that is printed: "I wish to tender my resignation" is of the day it was written."""

import re
from collections.abc import Iterable

from tui.analysis.drafts import Draft
from tui.analysis.rules.letters.correspondence import Correspondence
from tui.model.dates import Precision
from tui.values import replace

_GIVES_UP = re.compile(
    r"\b(?:tender|submit|offer|announce|confirm|lay|accept|place|enclose|forward)\b"
    r"[^.;]{0,60}\b(?:my|this)\b[^.;]{0,30}\bresignation\b"
    r"|\bresign\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:told|asked|decided|wanted|intended|threatened|refused|offered|agreed|tried|was|had|did|when|if|should"
    r"|would)\b",
    re.IGNORECASE,
)
"""What makes the giving up another's, another day's, or no more than a thought."""
_BEFORE = 40
"""Code points before the words that are read with them."""


def dated_by_letter(draft: Draft, printed: Iterable[Correspondence], text: str) -> Draft:
    """A resignation that a dated letter gives in itself, with the letter's day."""
    if draft.date is not None or draft.time is not None or draft.modality is not None or draft.holder is None:
        return draft
    for letter in printed:
        if not letter.span.start <= draft.span.start < letter.span.end:
            continue
        day = letter.time.start if letter.time else None
        if day is None or day.precision is not Precision.DAY or draft.holder not in letter.senders:
            return draft
        before = text[max(letter.span.start, draft.span.start - _BEFORE) : draft.span.start].rpartition(". ")[2]
        words = f"{before}{draft.span.of(text)}"
        return replace(draft, date=day) if _GIVES_UP.search(words) and not _TOLD.search(words) else draft
    return draft
