"""Posts entered on no day told, over where a life goes on from them to the next."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

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
    passed = {one for life in lives.values() for one in _passed(life, document.text)}
    return [replace(one, status=Status.FORMER) if one in passed else one for one in known]


def _passed(life: Sequence[Draft], text: str) -> Iterator[Draft]:
    """The posts entered on no day with something dated before them, and another post dated later behind; last first."""
    told = sorted((one.span.end, _day(one)) for one in life)
    latest = list(accumulate((day for _, day in told), max, initial=""))
    starts = sorted((one for one in life if _begins_post(one)), key=lambda one: one.span.start)
    behind: dict[str, str] = {}
    for found in sorted((one for one in life if _is_entered(one, text)), key=lambda one: one.span.end, reverse=True):
        while starts and starts[-1].span.start >= found.span.end:
            _keep_newest(behind, starts.pop())
        first = latest[bisect_right(told, found.span.start, key=lambda one: one[0])]
        if first and any(day > first for post, day in behind.items() if post != found.post):
            yield found


def _begins_post(one: Draft) -> bool:
    return one.kind is Kind.TENURE and one.start is not None and bool(one.post)


def _keep_newest(days: dict[str, str], one: Draft) -> None:
    """Add the day that a post begins; of the two posts that begin last one is another than any that is asked for."""
    post = one.post or ""
    days[post] = max(_day(one), days.get(post, ""))
    if len(days) > 2:
        del days[min(days, key=days.__getitem__)]


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


def _day(one: Draft) -> str:
    """The first day of what a draft dates, as text in the order of time; empty without one."""
    day: EdtfDate | None = one.start or one.date or one.end
    return str(day.earliest) if day is not None and day.earliest is not None else ""
