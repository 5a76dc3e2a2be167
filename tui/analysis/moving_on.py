"""Posts entered on no day told, over where a life goes on from them to the next."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.model.dates import EdtfDate
from tui.model.documents import Document
from tui.model.statements import Kind, Status
from tui.values import replace


def moved_on(drafts: Iterable[Draft], document: Document) -> list[Draft]:
    """The drafts of one document, in order, with posts that a life has left behind.

    "He became a minister of state" tells no day and no end. Where something of the same person with a date is told
    before it, and another post with a later date behind it, a life is told in its order and the post is of its past.

    Args:
        drafts: What was read and settled.
        document: Where they stand.
    """
    known = list(drafts)
    lives: dict[Person | None, list[Draft]] = defaultdict(list)
    for one in known:
        if one.holder is not None and one.modality is None and one.kind in (Kind.TENURE, Kind.RESIGNATION):
            lives[one.holder].append(one)
    return [
        replace(one, status=Status.FORMER)
        if _is_entered(one, document.text) and _is_passed(one, lives.get(one.holder, ()))
        else one
        for one in known
    ]


_ENTERS = ("tenure.appointed", "tenure.became", "tenure.elected", "tenure.joined-as", "tenure.promoted")
_STAYS = re.compile(r"(?:fellow|member|trustee|knight|dame|peer|baron|baroness|patron|partner|owner)\b", re.I)
"""What is held beside the next post, and often for life."""
_IN_PAST = re.compile(r"\b(?:was|were|became|to become|joined|got)\b", re.I)
_OF_NOW = re.compile(r"\b(?:ha(?:s|ve|d)|is|are|now|today|recently|just|also|new)\b|'(?:s|ve)\b", re.I)


def _is_entered(one: Draft, text: str) -> bool:
    """Whether a draft tells in the past tense that a post was entered, and neither when nor that it ended."""
    if not one.rule.startswith(_ENTERS) or one.status is not Status.CURRENT or one.modality is not None:
        return False
    quote = one.span.of(text)
    is_past = _IN_PAST.search(quote) is not None and _OF_NOW.search(quote) is None
    return is_past and one.post is not None and _STAYS.match(one.post) is None


def _is_passed(found: Draft, life: Sequence[Draft]) -> bool:
    """Whether a life tells something dated before a post, and later another post dated no earlier."""
    before = [_day(one) for one in life if one.span.end <= found.span.start]
    behind = [_day(one) for one in life if _is_other(one, found) and one.span.start >= found.span.end]
    first = max((day for day in before if day), default=None)
    return first is not None and any(day > first for day in behind if day)


def _is_other(one: Draft, found: Draft) -> bool:
    """Whether a draft tells of the start of another post than that of `found`."""
    return one.kind is Kind.TENURE and one.start is not None and bool(one.post) and one.post != found.post


def _day(one: Draft) -> str:
    """The first day of what a draft dates, as text in the order of time; empty without one."""
    day: EdtfDate | None = one.start or one.date or one.end
    return str(day.earliest) if day is not None and day.earliest is not None else ""
