"""What a resignation or a tenure leaves unsaid, taken from what its document said before."""

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta

from tui.analysis.drafts import Draft
from tui.analysis.known_posts import (
    at_body_told,
    is_near,
    is_told_later,
    last_told,
    stands_before,
    with_post,
    with_rest,
    without_ranks,
)
from tui.analysis.names import Person
from tui.analysis.posts.wording import confirmed
from tui.analysis.posts_followed import with_post_followed
from tui.analysis.posts_told import PostsTold
from tui.analysis.scenes import is_after
from tui.analysis.structure import TimePhrase
from tui.analysis.terms import load
from tui.model.dates import EdtfDate
from tui.model.documents import Document
from tui.model.statements import Kind, Modality, Part, Status
from tui.values import replace

_LATEST = 8
"""Drafts before a resignation among which it may be told already."""
_PARAGRAPH = "\n\n"
"""What a headline and the story below it, which tell of one resignation twice, have between them."""


def settled(drafts: Iterable[Draft], document: Document, written: EdtfDate | None) -> list[Draft]:
    """The drafts of one document, in order, with what a resignation leaves unsaid taken from what was said before.

    "The resignation" is that of whoever was last told to resign; a post left out is the one the person was just said to
    hold; a resignation named twice in one breath is told once.

    Args:
        drafts: What was read.
        document: Where they stand.
        written: Its day, or that of the last letter it prints.
    """
    known = [_until_told(_of_year(one, written), document) for one in drafts]
    posts = PostsTold(one for one in known if one.post or _is_seat(one))
    gone = PostsTold()
    last: Draft | None = None
    result: list[Draft] = []
    for found in known:
        if found.kind is Kind.RESIGNATION:
            if not found.people and last is None:
                continue
            if found.people and any(_is_told(found, other, document.text) for other in result[-_LATEST:]):
                continue
            found = found if found.people or last is None else _of_last(found, last)
            last = found
            if not (found.post or found.organisation or _leaves_body(found, document.text)):
                own = posts.near(found.holder, found)
                own = [one for one in own if document.published or not is_told_later(one, found)]
                found = with_post(found, own, gone.near(found.holder, found), document.text)
            elif not (found.post and found.organisation):
                found = with_rest(found, posts.near(found.holder, found))
            if found.needs_post and not found.post:
                continue
            gone.add(found)
        elif found.kind is Kind.TENURE and not found.post and _lacks_post(found):
            if found.follows is None:
                found = _with_post_told(found, posts.near(found.holder, found), document.text)
            else:
                told = [*posts.near(found.holder, found), *posts.near(found.follows, found)]
                found = with_post_followed(found, told, document.text)
            if found.needs_post and not (found.post or found.organisation):
                continue
            posts.add(found)
        result.append(found)
    leaving = [one for one in result if one.kind is Kind.RESIGNATION and one.modality is Modality.PLANNED]
    result = [at_body_told(one, posts.near(one.holder, one)) for one in result if not _restates(one, leaving)]
    return [_over_since(one, given_up) for one in result] if (given_up := _given_up(result)) else result


def _leaves_body(found: Draft, text: str) -> bool:
    """Whether somebody gives up a seat of a body not known by name: "he resigned from | the house"."""
    left = _LEFT.match(text, found.span.end)
    return left is not None and load("organisation_heads").has(left[1])


_LEFT = re.compile(r" the ([a-z]{2,20})\b")


def _given_up(told: Iterable[Draft]) -> dict[tuple[Person, str], Draft]:
    """What tells last of each person that a post was given up or came to its end."""
    return {
        (one.holder, one.post): one
        for one in told
        if one.holder and one.post and one.modality is None
        if one.kind is Kind.RESIGNATION or one.end is not None
    }


def _over_since(found: Draft, given_up: dict[tuple[Person, str], Draft]) -> Draft:
    """What was entered on no day told is over where the document goes on to tell that it was given up."""
    if (
        not found.rule.startswith(("tenure.appointed", "tenure.became", "tenure.elected"))
        or found.status is not Status.CURRENT
        or found.modality
    ):
        return found
    if found.holder is None or not found.post:
        return found
    left = given_up.get((found.holder, found.post)) or given_up.get((found.holder, found.post.split()[-1]))
    return replace(found, status=Status.FORMER) if left and left.span.start >= found.span.start else found


def _is_seat(one: Draft) -> bool:
    """Whether somebody takes a seat of a body, which is the post told of next: "was elected to Fell Council"."""
    return one.rule.startswith("tenure.elected-to") and one.organisation is not None


def _of_last(found: Draft, last: Draft) -> Draft:
    """Just "the resignation": of whom the document last told, and no surer than it was told there."""
    told = found.modality or (Modality.PLANNED if last.modality is Modality.PLANNED else None)
    return replace(found, people=((last.holder, Part.HOLDER),) if last.holder else (), modality=told)


def _of_year(found: Draft, published: EdtfDate | None) -> Draft:
    """A letter with a day and no year is of the year before where its day is still to come: "of 21 November"."""
    if found.kind is not Kind.LETTER or found.date is None or found.time is None or found.modality:
        return found
    base = next((timex.base for timex in found.time.timexes if timex.base), published)
    is_ahead = is_after(found.date, published) and is_after(found.date, base)
    if not is_ahead or not _lacks_year(found.time):
        return found
    is_day = any(timex.rule.startswith(_OF_CALENDAR) for timex in found.time.timexes)
    return replace(found, date=_a_year_before(found.date) if is_day else None)  # "the next day" of no day told


def _until_told(found: Draft, document: Document) -> Draft:
    """What happened in a week that the document's own day cuts short was by then: "I have written this week"."""
    first, _, last = str(found.date or "").partition("/")
    base = next((timex.base for timex in found.time.timexes if timex.base), document.published) if found.time else None
    told = base.latest if base else None
    if told is None or found.time is None or found.modality or not (_DAY.fullmatch(first) and _DAY.fullmatch(last)):
        return found
    if found.time.span.of(document.text).lower().startswith("earlier"):
        told -= timedelta(days=1)
    if not first <= str(told) < last:
        return found
    return replace(found, date=EdtfDate.parse(first if first == str(told) else f"{first}/{told}"))


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_OF_CALENDAR = ("day.", "month")


def _lacks_year(time: TimePhrase) -> bool:
    return all(timex.derived for timex in time.timexes)


def _a_year_before(day: EdtfDate) -> EdtfDate:
    year, rest = str(day)[:4], str(day)[4:]
    return EdtfDate.parse(f"{int(year) - 1:04}{rest}") if _PLAIN.fullmatch(str(day)) else day


_PLAIN = re.compile(r"\d{4}-\d\d(?:-\d\d(?<!02-29))?")


def _is_told(found: Draft, other: Draft, text: str) -> bool:
    """Whether a resignation without a date of its own repeats another in the same breath."""
    if other.kind is not Kind.RESIGNATION or other.people != found.people or other.modality is not found.modality:
        return False
    is_apart = found.span.overlaps(other.span) or _PARAGRAPH in text[other.span.end : found.span.start]
    return found.date is None and not is_apart and is_near(found, other)


def _restates(found: Draft, leaving: Sequence[Draft]) -> bool:
    """Whether a leaving yet to come says again what is told beside it: "will step down and leave the council"."""
    is_ahead = found.rule == "tenure.left" and found.modality is Modality.PLANNED
    if not is_ahead or found.post or found.end:
        return False
    return any(one.holder is found.holder and is_near(found, one) for one in leaving)


def _lacks_post(found: Draft) -> bool:
    """Whether a tenure tells of nothing but a post that must have been named before."""
    return found.needs_post or found.follows is not None or not found.organisation


def _with_post_told(found: Draft, told: Sequence[Draft], text: str) -> Draft:
    """The tenure with the post that the person was just said to hold; none where it was said to be over."""
    before = [
        one
        for one in told
        if one.kind is Kind.TENURE and one.holder is found.holder and stands_before(one, found)
        if not (found.end and one.start and (found.end == one.start or is_after(one.start, found.end)))
    ]  # not what began when it ended: "He left the firm in May to become clerk"
    if found.start and found.modality is Modality.PLANNED:  # not the one held now
        before = [one for one in before if one.rule not in _OF_NOW] or before
    before = without_ranks(before, found.span.of(text))
    if _CURRENT.search(found.span.of(text)):  # "her current position", not the one she was last said to have had
        before = [one for one in before if one.status is Status.CURRENT or (one.start and not one.end)]
    last = last_told(before)
    if last is None or last.modality not in (None, Modality.PLANNED):
        return found
    is_past = not found.start or (last.is_bare and found.rule == "tenure.hired")  # "former clerk Hale was hired in May"
    if is_past and _is_over(last) and not _is_end_of(found, last):
        return found
    post = confirmed(last.post or "") if found.start and not found.end else last.post
    return replace(found, post=post or None, organisation=last.organisation)


_CURRENT = re.compile(r"\b(?:current|present) (?:post|position|role|job|office)\b", re.IGNORECASE)
_OF_NOW = frozenset(("tenure.was", "tenure.served-as", "tenure.title-before", "tenure.title-after"))


def _is_end_of(found: Draft, last: Draft) -> bool:
    """Whether what is left is what a title before the name says is over: "former clerk Ray Orr, who left in 2017"."""
    is_before = last.rule == "tenure.title-before" and last.is_bare and last.span.end <= found.span.end
    return is_before and found.end is not None and is_near(last, found)


def _is_over(one: Draft) -> bool:
    """Whether a post was said to be over: by a date, or by "former" beside a name."""
    return one.end is not None or (one.is_bare and one.status is Status.FORMER)
