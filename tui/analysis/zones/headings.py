"""What a document says of itself at its head: title, byline, publisher and date."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice, takewhile

from tui.analysis.structure import Block, Zone
from tui.analysis.zones.datelines import FULL_DATE, is_date_line, read_full_date
from tui.analysis.zones.front_matter import is_in_front_matter
from tui.analysis.zones.letters import is_salutation
from tui.analysis.zones.stories import story_of
from tui.model.dates import EdtfDate
from tui.model.documents import Basis, Document, Span
from tui.values import replace

_HEAD = (Zone.TITLE, Zone.BYLINE, Zone.DATE_LINE, Zone.HEADING, Zone.FURNITURE, Zone.EMAIL_HEADER)
_SHORT = 60
"""Characters up to which a line above the first paragraph is no paragraph yet."""
_RECORD_LINE = 200
"""Characters of the longest line at the head of a record."""
_LABELLED_WITHIN = 15
"""Blocks within which a date line may stand below a standfirst."""
_STAMPED = re.compile(r"Last Updated: [A-Z]\w{2,5}day, [^\n]{8,24}, \d\d:\d\d\b")
"""The day and hour of a story that has no other: "Last Updated: Friday, 4 May 2007, 13:14 GMT"."""
_DATELINE = re.compile(
    r"(?!(?:On|In|By|At|Since|From|Until|Between|Before|After|The)\b)[A-Z][\w.'’-]*(?:,?\s+[A-Z][\w.'’-]*){0,5},?\s+\(?(?=(?:[A-Z][a-z]|\d))"
)
_AFTER_DATELINE = re.compile(r"\)?\s*(?:\([A-Z][\w .]{1,20}\)\s*)?(?:[-–—]{1,2}|:)\s")
_BEFORE_NAME = re.compile(
    r"(?:(?:Written|Words|Report(?:ing|ed)?|Story|Posted|Published|Edited)\s+)?by:?\s+|(?:Author|Byline):\s+", re.I
)
_AFTER_NAME = re.compile(r"\s*(?:[|,–—]|\s-\s|\bon\b).*$", re.DOTALL)
_COPYRIGHT = re.compile(
    r"(?:(?:Copyright\s*)?(?:©|\(c\))|Copyright)\s*(?:[12]\d{3}(?:\s*[-–]\s*\d{2,4})?,?\s+)?(?:by\s+)?"
    r"(?P<owner>[A-Z][\w&.'’-]*(?:\s+(?:(?:of|and|for|the|&)\s+)*[A-Z][\w&.'’-]*){0,6})",
    re.I,
)
_NOT_OWNER = re.compile(r"\s*\b(?:All rights|Reserved|[12]\d{3}).*$", re.I)
_SITE = re.compile(r"\s+[-–—|»]\s+(?=[^-–—|»]{2,40}$)")
_RECORD = re.compile(
    r"\W*(?:(?:draft|approved|confirmed|unconfirmed|public) )*"
    r"(?:(?:minutes|notes?|record|transcript|proceedings|debates)(?: of\b|\W*$|\s*[:–—-])"
    r"|minutes (?:[A-Z][\w’'-]* ){1,5}meeting\b)",
    re.I,
)
_RECORD_HEAD, _RECORD_REACH = 3, 6
"""Blocks within which the record of a meeting says on what day it was held; headings among more of them."""
_SENT = re.compile(r"\*{0,2}(?:Sent|Date):", re.IGNORECASE)


def _plain(line: str) -> str:
    """A heading without the marks of its markup."""
    return re.sub(r"\s+", " ", re.sub(r"^#+\s*|(?:(?<!\s)\s+)?#+$|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}", "", line)).strip()


def _title(text: str, blocks: Sequence[Block]) -> str | None:
    return next((_plain(block.span.of(text)) for block in blocks if block.zone is Zone.TITLE), None)


def _byline(text: str, blocks: Sequence[Block]) -> str | None:
    """The names in the first byline, without "by" and what follows them."""
    for block in blocks:
        if block.zone is Zone.BYLINE:
            name = _AFTER_NAME.sub("", _BEFORE_NAME.sub("", _plain(block.span.of(text)), count=1))
            return name or None
    return None


def _without_site(title: str, text: str, blocks: Sequence[Block]) -> tuple[str, str | None]:
    """A title and the site's name behind it, where the title stands alone in another heading or ends in " | Site"."""
    found = _SITE.search(title)
    if found is None:
        return title, None
    alone, site = title[: found.start()], title[found.end() :]
    repeated = any(block.zone is Zone.HEADING and _plain(block.span.of(text)) == alone for block in blocks)
    return (alone, site) if repeated else (title, None)


def _publisher(text: str, blocks: Sequence[Block]) -> str | None:
    """The owner named in a copyright line."""
    for block in blocks:
        if block.zone is Zone.FURNITURE and len(block.span) < 200 and (found := _COPYRIGHT.match(block.span.of(text))):
            return _NOT_OWNER.sub("", found["owner"]).rstrip(" ,") or None
    return None


def _dates(text: str, blocks: Sequence[Block]) -> Iterator[date | None]:
    """The days named at the head, those most surely the document's own first."""
    head = []
    for block in blocks:
        head.append(block)
        if block.zone not in _HEAD and (block.zone is not Zone.BODY or not _is_short(text, block)):
            break
    noted = next((block for block in blocks if block.zone is Zone.DATE_LINE), None)
    if noted is not None and is_in_front_matter(text, noted.span):
        below = [block for block in blocks if block.zone is not Zone.FURNITURE and block is not noted]
        yield from _record_days(text, below)
    for block in (*head, *blocks[:_LABELLED_WITHIN]):
        if block.zone is Zone.DATE_LINE:
            yield _day_in(text, block.span)
    for block in head:
        if block.zone is Zone.BYLINE:
            yield _day_in(text, block.span)
    for block in head:
        if block.zone is Zone.EMAIL_HEADER and _SENT.match(block.span.of(text)):
            yield _day_in(text, block.span)
    yield from _record_days(text, blocks)
    if head and head[-1].zone is Zone.BODY and not _is_chronology(text, blocks):
        yield _dateline(text, head[-1].span)
    if head and head[-1].zone is Zone.LETTER:
        yield _letter_date(text, blocks[len(head) - 1 :])
    for block in blocks[:_LABELLED_WITHIN]:
        if block.zone is Zone.FURNITURE and _STAMPED.match(text, block.span.start, block.span.end):
            yield _day_in(text, block.span)


def _is_chronology(text: str, blocks: Sequence[Block]) -> bool:
    """Whether paragraphs begin with the days that they tell of: "July 27, 2017: …", then "September 8: …"."""
    entries = (block for block in blocks if _ENTRY.match(text, block.span.start))
    return len(list(islice(entries, _FEWEST_ENTRIES))) == _FEWEST_ENTRIES


_ENTRY = re.compile(r"(?:[A-Z][a-z]{2,8} \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?:")
_FEWEST_ENTRIES = 3


def _record_days(text: str, blocks: Sequence[Block]) -> Iterator[date | None]:
    """The day of a meeting, at the head of its record: "Minutes of the Harbour Committee held on 9 June 2015"."""
    above = [block for block in blocks[:_RECORD_HEAD] if len(block.span) <= _RECORD_LINE]
    above += [block for block in blocks[_RECORD_HEAD:_RECORD_REACH] if block.zone in (Zone.TITLE, Zone.HEADING)]
    if any(_RECORD.match(_plain(block.span.of(text))) for block in above):
        yield from (_day_in(text, block.span) for block in above)


def _is_short(text: str, block: Block) -> bool:
    """Whether a block is no paragraph yet, however far its lines are indented."""
    return len(_plain(block.span.of(text))) <= _SHORT


def _day_in(text: str, span: Span) -> date | None:
    found = FULL_DATE.search(text, span.start, span.end)
    return read_full_date(found) if found else None


def _dateline(text: str, span: Span) -> date | None:
    """The day of "LONDON, June 3, 2004 -- " at the beginning of the first paragraph."""
    place = _DATELINE.match(text, span.start, min(span.end, span.start + 80))
    found = FULL_DATE.search(text, span.start, min(span.end, span.start + 100))
    if place is None or found is None or not _AFTER_DATELINE.match(text, found.end()):
        return None
    between = text[span.start : found.start()]
    if _IN_PROSE.search(between):
        return None  # "Ann Hale served from 1 October 1985 - 1989"
    if "(" in between and not text.startswith(")", found.end()):
        return None  # a life's dates: "ANN LOWE (28 November 1881 – ..."
    return read_full_date(found) if not set(between) & set("?!;:") else None


_IN_PROSE = re.compile(r"\b(?:from|since|between|until|till|to|on|in|by)\s+\Z", re.IGNORECASE)


def _letter_date(text: str, blocks: Sequence[Block]) -> date | None:
    """The day above the salutation of a document that is a letter."""
    head = takewhile(lambda block: not is_salutation(block.span.of(text)), blocks)
    days = (
        _day_in(text, block.span) for block in head if len(block.span) <= _SHORT or is_date_line(block.span.of(text))
    )
    return next((day for day in days if day is not None), None)


def describe(document: Document, blocks: Sequence[Block]) -> Document:
    """The document with the title, byline, publisher and date its own head states, where it had none, and its story.

    Only a full date at the head counts; a date in prose, of the page ("Today: ...", "Page edited") or of a
    retrieval does not, and a weekday must agree. Without one the document stays undated.
    """
    text = document.text
    title, site = _title(text, blocks), None
    if title is not None:
        title, site = _without_site(title, text, blocks)
    described = replace(
        document,
        title=document.title or title,
        byline=document.byline or _byline(text, blocks),
        publisher=document.publisher or _publisher(text, blocks) or site,
        story=story_of(text, blocks),
    )
    if described.published is not None:
        return described
    day = next((day for day in _dates(text, blocks) if day is not None), None)
    return described if day is None else replace(described, published=EdtfDate.of_day(day), basis=Basis.STATED)
