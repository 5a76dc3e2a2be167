"""Entries of a chronology: what they tell of without a day of its own happened on the day that opens them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from tui.analysis.drafts import Draft
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation, TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.model.dates import Precision
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind
from tui.values import replace

_AT_ONCE = (Kind.LETTER, Kind.PUBLICATION, Kind.RESIGNATION)
_CLOSES_DAY = frozenset((Symbol.STOP, Symbol.COLON, Symbol.DASH))
"""What stands between the day and the entry: "4 May 2003.", "4 May 2003: ", "| 4 May 2003 |"."""


_FEWEST = 3
"""Paragraphs and rows that open with a day, by which a document holds a chronology."""
_BEFORE_THAT = re.compile(r"\b(?:had|earlier|previous(?:ly)?)\b", re.IGNORECASE)
"""What tells of something before the day of the entry."""


class _Entry(NamedTuple):
    """The text behind the day that opens a paragraph or a row, and that day."""

    span: Span
    day: TimePhrase


def with_entry_days(drafts: Iterable[Draft], scenes: Sequence[Scene]) -> list[Draft]:
    """The drafts, undated events of a chronology's entries with the day of their entry.

    Args:
        drafts: What was read.
        scenes: All of the document's, in order.
    """
    entries = _entries(scenes)
    if len(entries) < _FEWEST:
        return list(drafts)
    starts = [entry.span.start for entry in entries]
    found = ((one, bisect_right(starts, one.span.start) - 1) for one in drafts)
    return [_dated(one, entries[at], scenes[0].setting.text) if at >= 0 else one for one, at in found]


def _entries(scenes: Sequence[Scene]) -> list[_Entry]:
    entries: list[_Entry] = []
    for _, group in groupby(scenes, key=lambda scene: scene.sentence.block):
        own = list(group)
        if (day := _opening_day(own[0])) is not None:
            entries.append(_Entry(Span(day.span.end, own[-1].sentence.span.end), day))
    return entries


def _opening_day(scene: Scene) -> TimePhrase | None:
    """The day that opens a sentence and is parted from what follows."""
    at = int(scene.sentence.zone is Zone.ROW and scene.kinds[:1] == (Symbol.STOP,))
    if scene.kinds[at : at + 1] != (Symbol.TIME,) or scene.after(at) not in _CLOSES_DAY:
        return None
    phrase = scene.phrase(at)
    is_day = phrase.start is not None and phrase.start.precision in (Precision.DAY, Precision.MONTH)
    return phrase if is_day and phrase.relation is Relation.AT and scene.words(at)[:1].isalnum() else None


def _dated(found: Draft, entry: _Entry, text: str) -> Draft:
    is_told_of = found.kind in _AT_ONCE and found.date is None and found.modality is None
    if not is_told_of or not entry.span.covers(found.span) or _BEFORE_THAT.search(found.span.of(text)):
        return found
    evidence = (*found.evidence, Evidence("date", entry.day.span))
    return replace(found, date=entry.day.start, time=entry.day, evidence=evidence)
