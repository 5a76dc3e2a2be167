"""Forms that paragraphs take together: turns of a transcript, letters printed in full, headers of an e-mail."""

import re
from collections import Counter
from collections.abc import Sequence

from tui.analysis.structure import Zone
from tui.analysis.zones.furniture import beginnings
from tui.model.documents import Span

_EMAIL_LINE = re.compile(
    r"\*{0,2}(From|To|Cc|CC|Bcc|BCC|Sent|Date|Subject|Reply-To|Importance|Attachments?):\*{0,2}[ \t]*"
)
_SALUTATION = re.compile(r"(?:(?:My )?Dear|My dear)\b[^.!?\n]{0,70}[,:.]?$|(?:Sirs?|Madam|Gentlemen)[,:]$")
_REMARK = r"(?:[ \t]*\([^)\n]{1,40}\)){0,3}[ \t]*:(?=\s)"
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Senator|Sen|Chairman|Cllr|Councillor)"
_QUESTION_OR_ANSWER = re.compile(r"([QA]\d{0,3})(?:[.:]|\t|  )(?=\s|\w)")
_SHOUTED = re.compile(r"(?!BY )((?:[A-Z][A-Z.'’-]*[ \t]+){0,4}[A-Z][A-Z.'’-]+)" + _REMARK)
_LABELS = (
    re.compile(r"\*\*([^*\n]{2,60}?):?\*\*\s*:?"),
    _SHOUTED,
    re.compile(
        rf"(?:\d{{1,3}}\.?[ \t]+)?(?:(?:The|An?)[ \t][^:(\n]{{3,60}}\(({_TITLE}\.?[ \t][^)\n]{{2,40}})\)[ \t]*:(?=\s)"
        rf"|((?:{_TITLE}|The)\.?(?:[ \t]+[A-Z][\w.'’-]+){{1,3}}){_REMARK})"
    ),
    re.compile(r"([A-Z][\w.'’-]+(?:[ \t]+[A-Z][\w.'’-]+){0,3})" + _REMARK),
)
"""Forms of a speaker's label; a document uses one of them, or Q and A with shouted names between."""
_FEWEST_TURNS, _FEWEST_REPEATS = 4, 2
_LETTER_LINE = 60
"""Characters up to which a line may belong to an address or a signature."""
_LONGEST_LETTER = 80
"""Paragraphs between a salutation and its closing."""
_NO_LETTER_HEAD = (Zone.FURNITURE, Zone.EMAIL_HEADER, Zone.TURN, Zone.LETTER, Zone.ROW, Zone.FOOTNOTE)


def mark_emails(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """Mark two or more lines in a row that begin as the headers of an e-mail do, From or To among them."""
    names = [match[1] if (match := _EMAIL_LINE.match(paragraph)) else "" for paragraph in paragraphs]
    begin = 0
    for index in range(len(names) + 1):
        if index < len(names) and names[index]:
            continue
        run = names[begin:index]
        if len(run) > 1 and {"From", "To"} & set(run) and len(set(run)) > 1:
            zones[begin:index] = [Zone.EMAIL_HEADER] * len(run)
        begin = index + 1


def mark_turns(spans: Sequence[Span], paragraphs: Sequence[str], zones: list[Zone]) -> dict[int, Span]:
    """Mark the turns of a transcript, a paragraph without a label going on with the turn before it.

    Returns:
        The label of each turn that has one, by paragraph; none where too few paragraphs have one for a transcript.
    """
    labels = _question_labels(spans, paragraphs, zones) or next(
        (
            found
            for form in _LABELS
            if _is_transcript(found := _labels(spans, paragraphs, zones, form), spans, paragraphs)
        ),
        {},
    )
    for index in range(min(labels, default=len(paragraphs)), len(paragraphs)):
        if index in labels or zones[index] is Zone.BODY:
            zones[index] = Zone.TURN
    return labels


def _labels(
    spans: Sequence[Span], paragraphs: Sequence[str], zones: Sequence[Zone], form: re.Pattern[str]
) -> dict[int, Span]:
    labels = {}
    for index, paragraph in enumerate(paragraphs):
        if zones[index] is not Zone.EMAIL_HEADER and (match := form.match(paragraph)) and match.lastindex:
            start = spans[index].start
            labels[index] = Span(start + match.start(match.lastindex), start + match.end(match.lastindex))
    return labels


def _names(labels: dict[int, Span], spans: Sequence[Span], paragraphs: Sequence[str]) -> Counter[str]:
    return Counter(
        paragraphs[index][label.start - spans[index].start : label.end - spans[index].start]
        for index, label in labels.items()
    )


def _is_transcript(labels: dict[int, Span], spans: Sequence[Span], paragraphs: Sequence[str]) -> bool:
    """Whether several speak and some speak again."""
    names = _names(labels, spans, paragraphs)
    return len(labels) >= _FEWEST_TURNS and len(names) > 1 and len(labels) - len(names) >= _FEWEST_REPEATS


def _question_labels(spans: Sequence[Span], paragraphs: Sequence[str], zones: Sequence[Zone]) -> dict[int, Span]:
    """Labels Q and A, with the shouted names between them, where both letters stand twice."""
    labels = _labels(spans, paragraphs, zones, _QUESTION_OR_ANSWER)
    letters = Counter(name[0] for name in _names(labels, spans, paragraphs).elements())
    if letters["Q"] < _FEWEST_REPEATS or letters["A"] < _FEWEST_REPEATS:
        return {}
    return _labels(spans, paragraphs, zones, _SHOUTED) | labels


def mark_letters(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """Mark letters printed in full: address and date lines, "Dear ...", the text, the closing and the signature."""
    for dear, paragraph in enumerate(paragraphs):
        if zones[dear] is Zone.LETTER or len(paragraph) > 90 or not _SALUTATION.match(paragraph):
            continue
        first = dear
        while first > 0 and dear - first < 12 and _is_letter_head(paragraphs[first - 1], zones[first - 1]):
            first -= 1
        for index in range(first, _letter_end(paragraphs, zones, dear)):
            if zones[index] is not Zone.FURNITURE:
                zones[index] = Zone.LETTER


def _is_letter_head(paragraph: str, zone: Zone) -> bool:
    if zone in _NO_LETTER_HEAD or paragraph.startswith("#") or len(paragraph) > _LETTER_LINE:
        return False
    is_sentence = paragraph.endswith(".") and len(paragraph.split()) > 6
    return not is_sentence and not paragraph.endswith((":", "?", "!"))


def is_closing(paragraph: str) -> bool:
    """Whether a paragraph begins with what stands above a signature."""
    line = paragraph[: _LETTER_LINE + 1].split("\n", 1)[0].strip(" ,.!*_").lower()
    if len(line) > _LETTER_LINE:
        return False
    return line in beginnings("zone_letter_closings") or line.startswith(
        tuple(f"{closing}, " for closing in beginnings("zone_letter_closings"))
    )


def _letter_end(paragraphs: Sequence[str], zones: Sequence[Zone], dear: int) -> int:
    """The index after the signature, before what follows it; after the salutation alone where no closing is found."""
    for index in range(dear + 1, min(dear + _LONGEST_LETTER, len(paragraphs))):
        if is_closing(paragraphs[index]):
            end = index + 1
            while end < min(index + 5, len(paragraphs)) and _is_letter_head(paragraphs[end], zones[end]):
                end += 1
            return end
        if paragraphs[index].startswith("#") or _SALUTATION.match(paragraphs[index]):
            return index
    return dear + 1
