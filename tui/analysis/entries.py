"""Entries of a chronology: what they tell of without a day of its own happened on the day that opens or closes them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from tui.analysis.drafts import Draft
from tui.analysis.scenes import Scene, Setting
from tui.analysis.structure import Relation, TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.year_headings import under_years
from tui.model.dates import Precision
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Status
from tui.values import replace

_AT_ONCE = (Kind.LETTER, Kind.PUBLICATION, Kind.RESIGNATION)
_CLOSES_DAY = frozenset((Symbol.STOP, Symbol.COLON, Symbol.DASH))
"""What stands between the day and the entry: "4 May 2003.", "4 May 2003: ", "| 4 May 2003 |"."""


_FEWEST = 3
"""Paragraphs and rows that open with a day, or items that close with a year, by which a document holds a chronology."""
_ENTERS = (
    "tenure.appointed", "tenure.became", "tenure.chosen-to-lead", "tenure.elected", "tenure.joined",
    "tenure.with-appointed",
)  # fmt: skip
_LEAVES = ("tenure.left", "tenure.removed", "tenure.retired")
_BEFORE_THAT = re.compile(r"\b(?:had|earlier|previous(?:ly)?)\b", re.IGNORECASE)
"""What tells of something before the day of the entry."""


class _Entry(NamedTuple):
    """The text behind the day that opens a paragraph or a row, or all of an item with its year, and that day."""

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
        entries = [_Entry(*one) for one in under_years(scenes[0].setting.text)] if scenes else []
    if not entries:
        return [one for one in drafts if not one.needs_day]
    starts = [entry.span.start for entry in entries]
    found = ((one, bisect_right(starts, one.span.start) - 1) for one in drafts)
    told = (_dated(one, entries[at], scenes[0].setting) if at >= 0 else one for one, at in found)
    return [one for one in told if one.date or not one.needs_day]


def _entries(scenes: Sequence[Scene]) -> list[_Entry]:
    """The entries in order; one that is a mere heading holds what stands below it, up to the next."""
    entries: list[_Entry] = []
    is_heading = False
    for _, group in groupby(scenes, key=lambda scene: scene.sentence.block):
        own = list(group)
        end = own[-1].sentence.span.end
        if (day := _opening_day(own[0])) is not None:
            entries.append(_Entry(Span(day.span.end, end), day))
            is_heading = not own[0].setting.text.endswith(_ENDS, 0, end)
        elif (day := _bracketed_year(own)) is not None:
            entries.append(_Entry(Span(own[0].sentence.span.start, end), day))
            is_heading = False
        elif is_heading and end - entries[-1].span.start <= _LONGEST and own[0].sentence.zone in _BELOW:
            entries[-1] = entries[-1]._replace(span=Span(entries[-1].span.start, end))
        else:
            is_heading = False
    return entries


_ENDS = (".", "!", "?", ".”", '."', ".’", ".'", ";")
_BELOW = (Zone.BODY, Zone.BLOCK_QUOTATION)
_LONGEST = 1500
"""Code points from the day of a heading that what stands below it may reach."""


def _opening_day(scene: Scene) -> TimePhrase | None:
    """The day that opens a sentence and is parted from what follows."""
    at = int(scene.sentence.zone is Zone.ROW and scene.kinds[:1] == (Symbol.STOP,))
    if scene.kinds[at : at + 1] != (Symbol.TIME,):
        return None
    phrase = scene.phrase(at)
    if scene.after(at) not in _CLOSES_DAY:
        return phrase if _is_run_on(scene, at) else None
    precision = phrase.start.precision if phrase.start is not None else None
    is_year = precision is Precision.YEAR and scene.after(at) in (Symbol.COLON, Symbol.DASH)  # no number of a paragraph
    is_day = is_year or precision in (Precision.DAY, Precision.MONTH)
    return phrase if is_day and phrase.relation is Relation.AT and scene.words(at)[:1].isalnum() else None


def _is_run_on(scene: Scene, at: int) -> bool:
    """Whether an entry follows its day with nothing between: "July 1994 | Ann Hale writes to", not "In 1994"."""
    bare = _BARE_DAY.match(scene.words(at)) is not None and scene.phrase(at).relation is Relation.AT
    return bare and scene.after(at) in _WHO and scene.sentence.span.start == scene.chunks[0].start


_BARE_DAY = re.compile(r"(?:\d{1,2} )?(?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2}, )?[12]\d{3}$")
_WHO = (Symbol.PERSON, Symbol.POST, Symbol.ORG, Symbol.NAME)


def _bracketed_year(item: Sequence[Scene]) -> TimePhrase | None:
    """The one year that an item tells, in brackets at its end or before a colon: "- Orb affair (1986): Hale quit"."""
    text = item[0].setting.text
    if not _ITEM.match(text, item[0].sentence.span.start):
        return None
    years = [scene.phrase(at) for scene in item for at in scene.times(0, len(scene.chunks))]
    told = [year for year in years if year.start is not None and year.start.precision is Precision.YEAR]
    if len(told) != 1 or not text.startswith(")", told[0].span.end) or text[told[0].span.start - 1] != "(":
        return None
    return told[0] if _CLOSES_ITEM.match(text, told[0].span.end + 1, item[-1].sentence.span.end) else None


_ITEM = re.compile(r"[-*•·–]\s")
_CLOSES_ITEM = re.compile(r":|\.?(?:[ \xa0]?\[\d+\])*\s*\Z")


def _dated(found: Draft, entry: _Entry, setting: Setting) -> Draft:
    is_dated = any((found.date, found.start, found.end, found.modality))
    if is_dated or not entry.span.covers(found.span) or _BEFORE_THAT.search(found.span.of(setting.text)):
        return found
    day, evidence = entry.day.start, (*found.evidence, Evidence("date", entry.day.span))
    if found.kind in _AT_ONCE:
        return replace(found, date=day, time=entry.day, evidence=evidence)
    is_of_another = _YEAR.search(setting.text, entry.day.span.end, found.span.start) is not None
    if found.kind is not Kind.TENURE or is_of_another or found.as_of not in (None, setting.published):
        return found
    if found.rule.startswith(_ENTERS):
        return replace(found, start=day, as_of=None, status=Status.DATED, time=entry.day, evidence=evidence)
    if found.rule in _LEAVES:
        return replace(found, end=day, as_of=None, status=Status.DATED, time=entry.day, evidence=evidence)
    is_then = found.status is Status.CURRENT
    return replace(found, as_of=day, time=entry.day, evidence=evidence) if is_then else found


_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
