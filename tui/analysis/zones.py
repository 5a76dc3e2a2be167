"""A text cut into blocks, each with what it is: told by layout and repeated shape, never by the site."""

import re
from collections import Counter
from collections.abc import Sequence

from tui.analysis.datelines import FULL_DATE
from tui.analysis.furniture import beginnings, find_teasers, is_furniture, is_teaser_heading
from tui.analysis.paragraphs import find_paragraphs
from tui.analysis.structure import Block, Zone
from tui.model.documents import Span

_HEADING_LENGTH = 110
_PROSE_LENGTH = 90
_MARKED_HEADING = re.compile(r"#{1,6}[ \t]+\S|\.\. rubric::|\*\*[^*\n]+\*\*$")
_UNDERLINE = re.compile(r"([=~^*+#\"'`-])\1{2,}$")
_NUMBERED_PARAGRAPH = re.compile(r"\d{1,3}\.\d{1,3}\.?\s+[A-Z“‘\"'(]")
_BULLET = re.compile(r"[-*+•·▪◦‣–][ \t\u00a0]+\S|\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s+\S")
_MONTH_AND_YEAR = r"(?:[A-Z][a-z]{2,8} )?[12]\d{3}"
_YEAR_ROW = re.compile(
    rf"{_MONTH_AND_YEAR}\s*(?:[–—-]|to|until)\s*(?:{_MONTH_AND_YEAR}|\d\d|present|now|date|today)?\s*[:,\t ]"
)
_FOOTNOTE = re.compile(r"(?:\.\.[ \t]+)?\[\^?\d{1,4}\]:?[ \t]+\S")
_BYLINE = re.compile(
    r"(?:(?:Written|Words|Report(?:ing|ed)?|Story|Posted|Published|Edited)\s+)?[Bb][yY]:?\s+(?:(?:Dr|Prof|Sir) )?"
    r"[A-Z][\w'’.-]*(?:\s+(?:(?:and|&|de|van|von)\s+)?[A-Z][\w'’.-]*){1,6}(?:\s*[,|–—-].{0,60})?$"
    r"|(?:Author|Byline|Written by):\s+\S.{0,80}$"
)
_DATE_LABEL = re.compile(
    r"(?:(?:Date(?: published)?|(?:First )?published|Posted|Issued|Released|Dated|Publication date)(?: on)?:?\s+)?"
    r"(?:\d{1,2}[:.]\d\d\s*(?:[ap]m)?,?\s*)?",
    re.IGNORECASE,
)
_EMAIL_LINE = re.compile(
    r"\*{0,2}(From|To|Cc|CC|Bcc|BCC|Sent|Date|Subject|Reply-To|Importance|Attachments?):\*{0,2}[ \t]*"
)
_SALUTATION = re.compile(r"(?:My )?Dear\b[^.!?\n]{0,70}[,:.]?$")
_REMARK = r"(?:[ \t]*\([^)\n]{1,40}\))?[ \t]*:(?=\s)"
_LABELS = (
    re.compile(r"\*\*([^*\n]{2,60}?):?\*\*\s*:?"),
    re.compile(r"((?:[A-Z][A-Z.'’-]*[ \t]+){0,4}[A-Z][A-Z.'’-]+)" + _REMARK),
    re.compile(
        r"((?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Senator|Sen|Chairman|Cllr|Councillor|The)\.?"
        r"(?:[ \t]+[A-Z][\w.'’-]+){1,3})" + _REMARK
    ),
    re.compile(r"([A-Z][\w.'’-]+(?:[ \t]+[A-Z][\w.'’-]+){0,3})" + _REMARK),
    re.compile(r"([QA]\d{0,3})[.:]?(?=\s)"),
)
"""Forms of a speaker's label, a document using one of them."""


def find_blocks(text: str) -> list[Block]:
    """The text's paragraphs, rows and turns in order with their zones; only white space stands outside them."""
    spans = find_paragraphs(text)
    paragraphs = [span.of(text) for span in spans]
    zones = [_zone_alone(paragraph) for paragraph in paragraphs]
    _mark_underlined(paragraphs, zones)
    _mark_quotations(paragraphs, zones)
    _mark_emails(paragraphs, zones)
    labels = _mark_turns(spans, paragraphs, zones)
    _mark_letters(paragraphs, zones)
    _mark_head(paragraphs, zones)
    _mark_tail(paragraphs, zones)
    return [Block(span, zone, labels.get(index)) for index, (span, zone) in enumerate(zip(spans, zones, strict=True))]


def _zone_alone(paragraph: str) -> Zone:
    """What a paragraph is by its own shape."""
    if _FOOTNOTE.match(paragraph):
        return Zone.FURNITURE if is_furniture(paragraph) else Zone.FOOTNOTE
    if paragraph.startswith("> "):
        return Zone.BLOCK_QUOTATION
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
    if paragraph[-1] in ".,;!…\"”'’" or (paragraph.endswith("?") and len(paragraph.split()) > 9):
        return False
    return not (paragraph[-1] == ":" and len(paragraph.split()) > 4) and not re.search(
        r"[a-z:.]\d{2,}$|:\d*$", paragraph
    )


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


def _mark_emails(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """Two or more lines in a row that begin as the headers of an e-mail do, From or To among them."""
    names = [match[1] if (match := _EMAIL_LINE.match(paragraph)) else "" for paragraph in paragraphs]
    begin = 0
    for index in range(len(names) + 1):
        if index < len(names) and names[index]:
            continue
        run = names[begin:index]
        if len(run) > 1 and {"From", "To"} & set(run) and len(set(run)) > 1:
            zones[begin:index] = [Zone.EMAIL_HEADER] * len(run)
        begin = index + 1


def _label(spans: Sequence[Span], paragraphs: Sequence[str], form: re.Pattern[str]) -> dict[int, Span]:
    labels = {}
    for index, (span, paragraph) in enumerate(zip(spans, paragraphs, strict=True)):
        if match := form.match(paragraph):
            labels[index] = Span(span.start + match.start(1), span.start + match.end(1))
    return labels


def _mark_turns(spans: Sequence[Span], paragraphs: Sequence[str], zones: list[Zone]) -> dict[int, Span]:
    """The labels of turns, where four or more paragraphs have one and most speak more than once."""
    for form in _LABELS:
        labels = {
            index: label
            for index, label in _label(spans, paragraphs, form).items()
            if zones[index] is not Zone.EMAIL_HEADER
        }
        names = Counter(
            paragraphs[index][label.start - spans[index].start : label.end - spans[index].start]
            for index, label in labels.items()
        )
        if len(labels) < 4 or 2 * len(names) > len(labels) or len(names) < 2:
            continue
        first = min(labels)
        for index in range(first, len(paragraphs)):
            if index in labels or zones[index] is Zone.BODY:
                zones[index] = Zone.TURN
        return labels
    return {}


def _is_date_line(paragraph: str) -> bool:
    label = _DATE_LABEL.match(paragraph)
    match = FULL_DATE.match(paragraph, label.end() if label else 0)
    return match is not None and len(paragraph) - match.end() <= 24 and not paragraph.endswith(".")


def _mark_head(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """Title, byline and date line: short lines before the first prose, or directly below the title."""
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
    if titles and body < len(paragraphs):
        zones[_best_title(paragraphs, titles)] = Zone.TITLE


def _best_title(paragraphs: Sequence[str], titles: Sequence[int]) -> int:
    """A Markdown heading of the first level, else the first line of four words or more, else the first."""
    marked = [index for index in titles if paragraphs[index].startswith("# ")]
    wordy = [index for index in titles if len(paragraphs[index].split()) >= 4 and not paragraphs[index].endswith(":")]
    return (marked or wordy or titles)[0]


def _is_prose(paragraph: str, zone: Zone) -> bool:
    return zone is Zone.TURN or (zone is Zone.BODY and len(paragraph) > _PROSE_LENGTH)


def _mark_letters(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """Letters printed in full: address and date lines, "Dear ...", the text, the closing and the signature."""
    for dear, paragraph in enumerate(paragraphs):
        if zones[dear] is Zone.LETTER or not _SALUTATION.match(paragraph) or len(paragraph) > 90:
            continue
        first = dear
        while first > 0 and dear - first < 12 and _is_letter_head(paragraphs[first - 1], zones[first - 1]):
            first -= 1
        for index in range(first, _letter_end(paragraphs, zones, dear)):
            if zones[index] is not Zone.FURNITURE:
                zones[index] = Zone.LETTER


def _is_letter_head(paragraph: str, zone: Zone) -> bool:
    if zone in (
        Zone.FURNITURE,
        Zone.EMAIL_HEADER,
        Zone.TITLE,
        Zone.BYLINE,
        Zone.TURN,
        Zone.LETTER,
    ) or paragraph.startswith("#"):
        return False
    return (
        len(paragraph) <= 60
        and not paragraph.endswith((":", "?", "!"))
        and not (paragraph.endswith(".") and len(paragraph.split()) > 6)
    )


def _letter_end(paragraphs: Sequence[str], zones: Sequence[Zone], dear: int) -> int:
    """The index after the signature; after the salutation alone where no closing is found."""
    closings = beginnings("zone_letter_closings")
    for index in range(dear + 1, min(dear + 80, len(paragraphs))):
        line = paragraphs[index].split("\n", 1)[0].strip(" ,.!*_").lower()
        if line in closings:
            end = index + 1
            while (
                end < len(paragraphs)
                and end - index <= 4
                and len(paragraphs[end]) <= 60
                and not paragraphs[end].startswith("#")
            ):
                end += 1
            return end
        if paragraphs[index].startswith("#") or _SALUTATION.match(paragraphs[index]):
            return index
    return dear + 1


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
            and 2 * index > len(paragraphs)
        ):
            under = True
        elif zones[index] is Zone.HEADING and paragraphs[index].startswith("#"):
            under = False
        if under and zones[index] is not Zone.FURNITURE:
            zones[index] = Zone.TEASER
    for index in range(prose[-1] + 1, len(paragraphs)):
        if (
            zones[index] is Zone.HEADING
            and Zone.FURNITURE in zones[prose[-1] + 1 : index]
            and not _YEAR_ROW.match(paragraphs[index])
        ):
            zones[index] = Zone.FURNITURE
