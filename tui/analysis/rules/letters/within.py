"""Letters told of inside a printed one: "your letter of the 10th" came from whoever it is now addressed to."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from tui.analysis.drafts import Draft
from tui.analysis.rules.letters.correspondence import Correspondence
from tui.analysis.rules.resignations.in_letters import dated_by_letter
from tui.model.dates import EdtfDate
from tui.model.documents import Span
from tui.model.statements import Kind, Part
from tui.values import replace

_OF_THE_DAY = re.compile(
    r"\b(?:of|on|dated) (?:the (?P<day>\d{1,2})(?:st|nd|rd|th)(?! (?:ult|of|[A-Z]))"
    r"|(?:the )?(?P<named>\d{1,2})(?:st|nd|rd|th) (?P<month>inst|ult)(?:ant|imo)?\b)"
)
"""A day of the month that a letter is written in, or "ult.", of the one before."""
_CLAUSE_END = re.compile(r"[.;:!?]\s")
_ELSEWHERE = {
    Part.RECIPIENT: re.compile(r"\bto (?!you\b|me\b|us\b)\w", re.IGNORECASE),
    Part.SENDER: re.compile(r"\b(?:from|by) (?!you\b|me\b|us\b)(?:the\b|an?\b|my\b|your\b|[A-Z])"),
}
"""How a letter told of inside another went to, or came from, somebody else: "I wrote to the Ombudsman"."""
_PARTY_REACH = 12
"""Code points after the mention of a letter within which its other party may begin."""
_DAY_REACH = 30
"""Code points after the mention of a letter within which its day may stand."""
_NEARBY = 200
"""Code points between a letter's announcement and its head."""


def completed(draft: Draft, printed: Iterable[Correspondence], text: str) -> Draft:
    """A letter told of inside another with both its parties: "your letter of 5 May" came from the one now addressed.

    A resignation by the letter itself has its day.

    One told of directly before it is printed ("the text of X's letter is below") has its date, and one that "follows"
    its parties.

    Args:
        draft: What was read.
        printed: The letters that the document holds.
        text: The document's.
    """
    if draft.kind is Kind.RESIGNATION:
        return dated_by_letter(draft, printed, text)
    if draft.kind is not Kind.LETTER:
        return draft
    if _FOLLOWS.search(draft.span.of(text)):
        return _of_below(draft, printed)
    draft = _dated_by(draft, printed)
    if len(draft.people) != 1:
        return _announced(draft, printed)
    ((person, part),) = draft.people
    for letter in printed:
        if not letter.span.start <= draft.span.start < letter.span.end:
            continue
        if person in letter.recipients and len(letter.senders) > 1 and part is Part.RECIPIENT:
            return _from_all(draft, letter)
        others = dict.fromkeys((*letter.recipients, *letter.senders))  # who writes to himself is one
        if person in others and len(others) == 2:
            other = next(known for known in others if known is not person)
            opposite = Part.RECIPIENT if part is Part.SENDER else Part.SENDER
            if _ELSEWHERE[opposite].search(letter.text, *_place(draft, letter)):
                return draft
            return replace(draft, people=(*draft.people, (other, opposite)))
    return _announced(draft, printed)


def is_head(draft: Draft, printed: Iterable[Correspondence]) -> bool:
    """Whether a draft only tells of a letter that is printed here, by the words at its head."""
    return draft.kind is Kind.LETTER and any(
        letter.head.covers(draft.span) and draft.date in (None, letter.draft().date) for letter in printed
    )


def _from_all(draft: Draft, letter: Correspondence) -> Draft:
    """A letter that those who sign another together sent before: "we wrote to you in March"."""
    if _ELSEWHERE[Part.SENDER].search(letter.text, *_place(draft, letter)) or not _WE.search(
        letter.text, *_place(draft, letter)
    ):
        return draft
    return replace(draft, people=(*draft.people, *((one, Part.SENDER) for one in letter.senders)))


_WE = re.compile(r"\b(?:we|our)\b", re.IGNORECASE)


def _place(draft: Draft, letter: Correspondence) -> tuple[int, int]:
    """Where in a letter's text a mention of another stands."""
    return draft.span.start - letter.span.start, draft.span.end - letter.span.start + _PARTY_REACH


def _dated_by(draft: Draft, printed: Iterable[Correspondence]) -> Draft:
    """A letter "of the 10th" told of inside a dated one: the last such day before it was written."""
    for letter in printed:
        written = letter.time.start.earliest if letter.time and letter.time.start else None
        if draft.date is None and written and letter.span.start <= draft.span.start < letter.span.end:
            first, last = draft.span.start - letter.span.start, draft.span.end - letter.span.start
            clause = _CLAUSE_END.search(letter.text, last, last + _DAY_REACH)
            found = _OF_THE_DAY.search(letter.text, first, clause.start() if clause else last + _DAY_REACH)
            until = written.replace(day=1) - timedelta(days=1) if found and found["month"] == "ult" else written
            if found and (day := _last(int(found["day"] or found["named"]), until)):
                end = letter.span.start + found.end()
                return replace(draft, date=EdtfDate.of_day(day), span=Span(draft.span.start, max(draft.span.end, end)))
    return draft


def _last(number: int, until: date) -> date | None:
    """The last day with this number in its month on or before a day."""
    month = until.replace(day=1)
    if number > until.day:
        month = (month - timedelta(days=1)).replace(day=1)
    try:
        return month.replace(day=number)
    except ValueError:
        return None


_FOLLOWS = re.compile(r"\bthe following (?:\w+ )?(?:letter|e-?mail|message|memo|telegram|statement)\b")
_BELOW = 2500
"""Code points from "the following letter" to its head."""


def _of_below(draft: Draft, printed: Iterable[Correspondence]) -> Draft:
    """A letter that follows, with those who sign it and whom it is to: "issued the following letter to Hale"."""
    below = next((one for one in printed if 0 < one.span.start - draft.span.end < _BELOW), None)
    if below is None or not {person for person, _ in draft.people} <= {*below.senders, *below.recipients}:
        return draft
    written = below.draft()
    return replace(draft, people=written.people, date=draft.date or written.date)


def _announced(draft: Draft, printed: Iterable[Correspondence]) -> Draft:
    """A letter told of by who wrote it directly before it is printed, with the date and the readers it has itself."""
    if draft.time is not None or draft.date is not None or not draft.people:
        return draft
    if any(letter.words is not None and letter.words.covers(draft.span) for letter in printed):
        return draft
    for letter in printed:
        if letter.time is None or not 0 < letter.span.start - draft.span.end < _NEARBY:
            continue
        people = letter.draft().people
        if set(draft.people) <= set(people):
            others = (one for one in people if one not in draft.people)
            return replace(draft, date=letter.time.start, people=(*draft.people, *others))
    return draft
