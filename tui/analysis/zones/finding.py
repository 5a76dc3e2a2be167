"""A text cut into blocks, each with what it is: told by layout and repeated shape, never by the site."""

import re
from collections.abc import Sequence

from tui.analysis.structure import Block, Zone
from tui.analysis.zones.columns import cut_rows
from tui.analysis.zones.datelines import FULL_DATE, read_full_date
from tui.analysis.zones.front_matter import front_matter
from tui.analysis.zones.furniture import find_teasers, is_furniture, is_mark, is_teaser_heading
from tui.analysis.zones.letters import mark_letters
from tui.analysis.zones.mails import mark_emails
from tui.analysis.zones.paragraphs import find_paragraphs
from tui.analysis.zones.questions import cut_questions
from tui.analysis.zones.transcripts import mark_turns

_HEADING_LENGTH = 110
_PROSE_LENGTH, _PROSE_WORDS = 90, 8
_MARKED_HEADING = re.compile(r"#{1,6}[ \t]+\S|\.\. rubric::|\*\*[^*\n]+\*\*$|(={2,6}) ?[^=\n]+\1$")
_BORDER = re.compile(r"[+|][-=+|: ]+$|-{3,}(?: +-{2,})+$")
"""A line of a table that parts its rows: "+----+----+", "|---|---|", "----- -----"."""
_RULE = re.compile(r"[-=+|: ]+$")
_UNDERLINE = re.compile(r"([=~^*+#\"'`-])\1{2,}$")
_NUMBERED_PARAGRAPH = re.compile(r"\d{1,3}\.\d{1,3}\.?\s+[A-Z“‘\"'(]")
_BULLET = re.compile(r"[-*+•·▪◦‣●○■–][ \t\u00a0\u200b]+\S|\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s+\S")
_MONTH_AND_YEAR = r"(?:[A-Z][a-z]{2,8} )?[12]\d{3}"
_YEAR_ROW = re.compile(
    rf"{_MONTH_AND_YEAR}\s*(?:[–—-]|to|until)\s*(?:{_MONTH_AND_YEAR}|\d\d|present|now|date|today)?\s*[:,\t ]"
)
_FOOTNOTE = re.compile(r"(?:\.\.[ \t]+)?\[\^?\d{1,4}\]:?[ \t]+\S|\[Footnote \w{1,5}:\s")
_BYLINE = re.compile(
    r"(?:(?:Written|Words|Report(?:ing|ed)?|Story|Posted|Published|Edited)\s+)?[Bb][yY]:?\s+(?:(?:Dr|Prof|Sir) )?"
    r"[A-Z][\w'’.-]*(?:\s+(?:(?:and|&|de|van|von)\s+)?[A-Z][\w'’.-]*){1,6}"
    r"(?:(?:\s*[,|–—-]|\s+(?:on\s+)?(?=\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})).{0,60})?$"
    r"|(?:Author|Byline|Written by):\s+\S.{0,80}$"
)
_DATE_LABEL = re.compile(
    r"(?:(?:H[CL] Deb|on|"
    r"Date(?: published| of (?:the )?(?:statement|hearing|issue|release|speech))?|(?:First )?published|Posted"
    r"|Issued|Released|Delivered|Dated|(?:Publication|Hearing|Statement) date)(?: on)?:?\s+)?"
    r"(?:\d{1,2}[:.]\d\d\s*(?:[ap]m)?,?\s*)?",
    re.IGNORECASE,
)
_PLACE = re.compile(r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,2}, ")
_LABELLED = re.compile(
    r"(?:First )?(?:Published|Issued|Released|Delivered|Posted|Publication date|Date published)(?: on)?\b:?\s*"
    r"|(?:for immediate|press|media|news) release\W*$",
    re.IGNORECASE,
)
_LABELLED_WITHIN = 15
"""Blocks from the beginning within which a labelled date may stand below the first prose."""
_NEXT_COLUMN = re.compile(r" {3,}|\t")
_UPDATED = re.compile(r"\s*+(?:[|·•,–-]\s*+)?\(?(?:last )?(?:updated|modified|edited)\b.{0,60}$", re.IGNORECASE)


def find_blocks(text: str) -> list[Block]:
    """The text's paragraphs, rows and turns in order with their zones; only white space stands outside them."""
    front = front_matter(text)
    below = front[-1][0].end if front else 0
    whole = [*(span for span, _ in front), *(span for span in find_paragraphs(text) if span.start >= below)]
    spans, questions = cut_questions(text, whole)
    paragraphs = [span.of(text) for span in spans]
    zones = [*(zone for _, zone in front), *map(_zone_alone, paragraphs[len(front) :])]
    for index in cut_rows(text, spans):
        zones[index] = Zone.FURNITURE
    _mark_underlined(paragraphs, zones)
    _mark_quotations(paragraphs, zones)
    mark_emails(paragraphs, zones)
    labels = mark_turns(spans, paragraphs, zones, questions)
    mark_letters(paragraphs, zones)
    _mark_head(paragraphs, zones)
    _mark_tail(paragraphs, zones)
    return [Block(span, zone, labels.get(index)) for index, (span, zone) in enumerate(zip(spans, zones, strict=True))]


def _zone_alone(paragraph: str) -> Zone:
    """What a paragraph is by its own shape."""
    if _FOOTNOTE.match(paragraph):
        return Zone.FURNITURE if is_furniture(paragraph) else Zone.FOOTNOTE
    if paragraph.startswith("> "):
        return Zone.BLOCK_QUOTATION
    if is_mark(paragraph):
        return Zone.FURNITURE
    if _MARKED_HEADING.match(paragraph) and len(paragraph) < 2 * _HEADING_LENGTH:
        return Zone.HEADING
    if is_furniture(paragraph):
        return Zone.FURNITURE
    if _BULLET.match(paragraph) or _YEAR_ROW.match(paragraph) or _is_table_row(paragraph):
        return Zone.ROW
    return Zone.HEADING if _is_heading(paragraph) else Zone.BODY


def _is_table_row(paragraph: str) -> bool:
    first = paragraph.split("\n", 1)[0]
    if first.startswith("|") or "  |  " in first or first.count("\t") > 1:
        return True
    return " | " in first and first.count("|") > 1


def _is_heading(paragraph: str) -> bool:
    """Whether a short line without a final stop could be a heading."""
    if (
        len(paragraph) > _HEADING_LENGTH
        or "\n" in paragraph
        or (not paragraph[0].isupper() and not paragraph[0].isdigit())
    ):
        return False
    paragraph = _NOTES.sub("", paragraph)
    if paragraph[-1] in ".,;!…\"”'’" or (paragraph.endswith("?") and len(paragraph.split()) > 9):
        return False
    return not (paragraph[-1] == ":" and len(paragraph.split()) > 4) and not re.search(
        r"[a-z:.]\d{2,}$|:\d*$", paragraph
    )


_NOTES = re.compile(r"(?<=\S)(?:\[\d{1,3}\]){1,9}$")
"""The marks of footnotes behind the last stop of a paragraph."""


def _mark_underlined(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    for index, paragraph in enumerate(paragraphs[1:], 1):
        if _UNDERLINE.match(paragraph) and len(paragraphs[index - 1]) <= max(len(paragraph) + 3, 8):
            zones[index - 1], zones[index] = Zone.HEADING, Zone.FURNITURE


def _mark_quotations(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """Paragraphs wholly in quotation marks in a report of numbered paragraphs, or after a colon."""
    is_report = sum(bool(_NUMBERED_PARAGRAPH.match(paragraph)) for paragraph in paragraphs) > 1
    before = ""
    for index, paragraph in enumerate(paragraphs):
        quoted = paragraph[0] in "“\"‘'" and re.search(r"[”\"’'](?:\d{1,4}|\[\d+\]_?)?$", paragraph[-12:])
        if zones[index] is Zone.BODY and quoted and (is_report or re.search(r":\d{0,4}$", before[-6:])):
            zones[index] = Zone.BLOCK_QUOTATION
        if zones[index] is not Zone.FURNITURE:
            before = paragraph


def _is_date_line(paragraph: str) -> bool:
    label = _DATE_LABEL.match(paragraph)
    match = FULL_DATE.match(paragraph, label.end() if label else 0)
    if match is None and (place := _PLACE.match(paragraph)):
        match = FULL_DATE.match(paragraph, place.end())
        return match is not None and not paragraph[match.end() :].strip(" .-–—")
    if match is None or (paragraph.endswith(".") and match.end() < len(paragraph) - 1) or _is_life(paragraph, match):
        return False
    if _NEXT_COLUMN.match(paragraph, match.end()):
        return True
    return len(paragraph) - match.end() <= 24 or _UPDATED.match(paragraph, match.end()) is not None


def _is_life(paragraph: str, match: re.Match[str]) -> bool:
    """Whether the day that a line begins with is the first of a life: "20 April 1933 – 30 January 2024"."""
    second = FULL_DATE.search(paragraph, match.end())
    days = [read_full_date(one) for one in (match, second) if one is not None]
    born, died = days if len(days) == 2 else (None, None)
    return born is not None and died is not None and died.year - born.year > 1


def _mark_head(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """Title, byline and date line: short lines before the first prose, or directly below the title."""
    if paragraphs and zones[0] is Zone.BODY and _is_headline(paragraphs[0]):
        zones[0] = Zone.HEADING
    body = next(
        (index for index, paragraph in enumerate(paragraphs) if _is_prose(paragraph, zones[index])), len(paragraphs)
    )
    titles = []
    for index in range(min(body, 40)):
        paragraph = paragraphs[index]
        if zones[index] in (Zone.FURNITURE, Zone.EMAIL_HEADER, Zone.ROW, Zone.TURN, Zone.LETTER):
            continue
        if _BYLINE.match(paragraph):
            zones[index] = Zone.BYLINE
        elif _is_date_line(paragraph):
            zones[index] = Zone.DATE_LINE
        elif zones[index] is Zone.HEADING:
            titles.append(index)
    _mark_labelled_date(paragraphs, zones)
    if titles and body < len(paragraphs):
        zones[_best_title(paragraphs, titles)] = Zone.TITLE


def _is_headline(paragraph: str) -> bool:
    """Whether the first line of a release is its long headline: no stop ends it, and most of its words are capitals."""
    words = paragraph.split()
    is_one = len(paragraph) <= _LONGEST_HEADLINE and "\n" not in paragraph and paragraph[-1].isalnum()
    return is_one and 3 * sum(word[0].isupper() for word in words) > 2 * len(words)


_LONGEST_HEADLINE = 250


def _mark_labelled_date(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """The date with "Published" before it or on the line above, which some pages have below a standfirst."""
    for index, paragraph in enumerate(paragraphs[:_LABELLED_WITHIN]):
        label = _LABELLED.match(paragraph)
        if label is None or zones[index] in (Zone.TURN, Zone.LETTER, Zone.FOOTNOTE, Zone.EMAIL_HEADER):
            continue
        dated = index + 1 if label.end() == len(paragraph) else index
        if dated < len(paragraphs) and _is_date_line(paragraphs[dated]):
            zones[dated] = Zone.DATE_LINE


def _best_title(paragraphs: Sequence[str], titles: Sequence[int]) -> int:
    """A Markdown heading of the first level, else the first line of four words or more, else the first."""
    marked = [index for index in titles if paragraphs[index].startswith("# ")]
    wordy = [index for index in titles if len(paragraphs[index].split()) >= 4 and not paragraphs[index].endswith(":")]
    return (marked or wordy or titles)[0]


def _is_prose(paragraph: str, zone: Zone) -> bool:
    if zone is not Zone.BODY:
        return zone is Zone.TURN
    return len(paragraph) > _PROSE_LENGTH or (paragraph[-1] in '.!?”"' and len(paragraph.split()) >= _PROSE_WORDS)


def _mark_tail(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """Teasers after the end, and the tags and notices after a closing line of furniture."""
    prose = [index for index, paragraph in enumerate(paragraphs) if _is_prose(paragraph, zones[index])]
    if not prose:
        return
    for index in range(find_teasers(paragraphs, prose[0] + 1), len(paragraphs)):
        zones[index] = Zone.FURNITURE if zones[index] is Zone.FURNITURE else Zone.TEASER
    under = False
    for index in range(prose[0] + 1, len(paragraphs)):
        if (
            is_teaser_heading(paragraphs[index])
            and zones[index] in (Zone.HEADING, Zone.BODY)
            and 2 * index >= len(paragraphs)
        ):
            under = True
        elif zones[index] is Zone.HEADING and paragraphs[index].startswith("#"):
            under = False
        if under and zones[index] is not Zone.FURNITURE:
            zones[index] = Zone.TEASER
    closed = False
    has_tables = any(_BORDER.match(paragraph) for paragraph in paragraphs[prose[-1] + 1 :])
    for index in range(prose[-1] + 1, len(paragraphs)):
        is_of_table = has_tables and (_RULE.match(paragraphs[index]) or not is_furniture(paragraphs[index]))
        closed = closed or (zones[index] is Zone.FURNITURE and not is_of_table)
        if closed and zones[index] is Zone.HEADING and not _MARKED_HEADING.match(paragraphs[index]):
            zones[index] = Zone.FURNITURE
