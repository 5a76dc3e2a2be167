"""Forms that paragraphs take together: turns of a transcript, headers of an e-mail or a memorandum."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from tui.analysis.structure import Zone
from tui.analysis.zones.letters import is_salutation
from tui.model.documents import Span

_EMAIL_LINE = re.compile(
    r"\*{0,2}(From|FROM|To|TO|Cc|CC|Bcc|BCC|Sent|SENT|Date|DATE|Subject|SUBJECT|Re|RE|Reply-To|Importance|Attachments?)"
    r":\*{0,2}(?=\s|$)"
)
_QUOTED_BELOW = re.compile(r"(?:> ?)*On (?=[^\n]{0,60}\b[12]\d{3}\b)[^\n]{10,120}\bwrote:$")
"""What mail programs set above the message that is answered: "On 3 March 2009 at 14:02, Ann Lowe wrote:"."""
_REMARK = r"(?:[ \t]*\([^)\n]{1,40}\)){0,3}[ \t]*:(?=\s)"
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Senator|Sen|Chairman|Cllr|Councillor)"
_OFFICE = (
    r"(?:Ambassador|Secretary|General|Admiral|Colonel|Major|Captain|Governor|Mayor|Judge|Justice|Sheriff|Director"
    r"|Commissioner|Chairwoman|Representative|Congressman|Congresswoman|Delegate|Reverend|Rev)"
)
"""Titles of office by which the hearings of some houses call their witnesses: "Ambassador Hale. Thank you."."""
_QUESTION_OR_ANSWER = re.compile(r"([QA]\d{0,3})(?:[.:]|\t|  )(?=\s|\w)")
_SHOUTED = re.compile(r"(?!BY )((?:[A-Z][A-Z.'’-]*[ \t]+){0,4}[A-Z][A-Z.'’-]+)" + _REMARK)
_NO_SPEAKERS = ("Witness", "Witnesses", "Present", "Apologies", "Members", "Attendance")
"""What lines of a record's head begin with, as labels do."""
_NUMBERED = re.compile(r"Q\d{1,4}\.?[ \t]+[A-Z]")
"""How the questions of a committee begin: "Q106 Chair:"."""
_LABELS = (
    re.compile(r"\*\*([^*\n]{2,60}?):?\*\*\s*:?"),
    _SHOUTED,
    re.compile(
        rf"(?:Q?\d{{1,4}}\.?[ \t]+)?(?:(?:The|An?)[ \t][^:(\n]{{3,60}}\(({_TITLE}\.?[ \t][^)\n]{{2,40}})\)[ \t]*:(?=\s)"
        rf"|((?:{_TITLE}|The)\.?(?:[ \t]+[A-Z][\w.'’-]+){{1,3}}){_REMARK})"
    ),
    re.compile(r"(?:Q\d{1,4}\.?[ \t]+)?([A-Z][\w.'’-]+(?:[ \t]+[A-Z][\w.'’-]+){0,3})" + _REMARK),
    re.compile(
        rf"((?:(?:HON|Hon|{_TITLE}|{_TITLE.upper()})\.?[ \t]){{1,4}}[A-Z][\w.'’-]{{0,30}}?"
        r"(?:[ \t][A-Z][\w.'’-]{0,30}?){0,3})\.?:?[ \t]?[-–—]+(?=\s)"
    ),
    re.compile(
        rf"((?:{_TITLE}|{_OFFICE})\.?(?:[ \t](?:of )?[A-Z][\w'’-]{{1,30}}){{1,3}}"
        rf"|(?:The|THE) (?:Vice |VICE )?(?:Chair(?:man|woman|person)?|CHAIR(?:MAN|WOMAN|PERSON)?))\.[ \t](?=[A-Z“\"\[])"
    ),
)
"""Forms of a speaker's label; a document uses one of them, that which most of its paragraphs have.

Or it has Q and A, with shouted names between.
"""
_MAY_HAVE_LABEL = re.compile(
    rf"\*\*|[QA]\d{{0,3}}[.\t ]|HON|Hon|{_TITLE}|{_TITLE.upper()}|{_OFFICE}|(?i:The (?:Vice )?Chair)|[^:\n]*+:"
)
"""What a paragraph that begins with a label of any of these forms begins with."""
_FEWEST_TURNS, _FEWEST_REPEATS = 4, 2


def mark_emails(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """Mark two or more lines in a row that begin as the headers of an e-mail do, From or To among them."""
    names = [match[1].title() if (match := _EMAIL_LINE.match(paragraph)) else "" for paragraph in paragraphs]
    begin = 0
    for index in range(len(names) + 1):
        if index < len(names) and names[index]:
            continue
        run = names[begin:index]
        is_letterhead = "From" not in run and any(map(is_salutation, paragraphs[index : index + 2]))
        if len(run) > 1 and {"From", "To"} & set(run) and len(set(run)) > 1 and not is_letterhead:
            zones[begin:index] = [Zone.EMAIL_HEADER] * len(run)
        begin = index + 1
    for index, paragraph in enumerate(paragraphs):
        if paragraph.endswith("wrote:") and _QUOTED_BELOW.match(paragraph):
            zones[index] = Zone.EMAIL_HEADER


def mark_turns(spans: Sequence[Span], paragraphs: Sequence[str], zones: list[Zone]) -> dict[int, Span]:
    """Mark the turns of a transcript, a paragraph without a label going on with the turn before it.

    Returns:
        The label of each turn that has one, by paragraph; none where too few paragraphs have one for a transcript.
    """
    possible = [
        (index, paragraph)
        for index, paragraph in enumerate(paragraphs)
        if _MAY_HAVE_LABEL.match(paragraph) and zones[index] is not Zone.EMAIL_HEADER
    ]
    found = (_labels(spans, possible, form) for form in _LABELS)
    likely = (labels for labels in found if _is_transcript(labels, spans, paragraphs))
    labels = _question_labels(spans, possible) or max(likely, key=len, default={})
    labels = labels or _labels_of_statement(spans, paragraphs)
    for index in range(min(labels, default=len(paragraphs)), len(paragraphs)):
        if index in labels or zones[index] is Zone.BODY:
            zones[index] = Zone.TURN
    return labels


_MINISTER = re.compile(
    r"The [^:(\n]{0,60}\b(?:Minister|Secretary|Chancellor|Leader|Attorney|Solicitor|Advocate|Premier|Treasurer)\b"
    rf"[^:(\n]{{0,60}}\(((?:{_TITLE}\.?[ \t])?[A-Z][\w.'’-]+(?:[ \t][A-Z][\w.'’-]+){{1,3}})\)[ \t]*:(?=\s)"
)
"""Who makes a written statement: "The Secretary of State for Transport (Ann Lowe):"."""
_HEAD_OF_STATEMENT = 10


def _labels_of_statement(spans: Sequence[Span], paragraphs: Sequence[str]) -> dict[int, Span]:
    """The one label of a statement that a minister makes in writing."""
    for index, paragraph in enumerate(paragraphs[:_HEAD_OF_STATEMENT]):
        if (match := _MINISTER.match(paragraph)) is not None:
            return {index: Span(spans[index].start + match.start(1), spans[index].start + match.end(1))}
    return {}


def _labels(spans: Sequence[Span], possible: Iterable[tuple[int, str]], form: re.Pattern[str]) -> dict[int, Span]:
    labels = {}
    for index, paragraph in possible:
        match = form.match(paragraph)
        if match is not None and match.lastindex and match[match.lastindex] not in _NO_SPEAKERS:
            start = spans[index].start
            labels[index] = Span(start + match.start(match.lastindex), start + match.end(match.lastindex))
    return labels


def _names(labels: dict[int, Span], spans: Sequence[Span], paragraphs: Sequence[str]) -> Counter[str]:
    return Counter(
        paragraphs[index][label.start - spans[index].start : label.end - spans[index].start]
        for index, label in labels.items()
    )


def _is_transcript(labels: dict[int, Span], spans: Sequence[Span], paragraphs: Sequence[str]) -> bool:
    """Whether several speak and some speak again; who speaks says a sentence now and then, unlike "Tel: 555 0100"."""
    names = _names(labels, spans, paragraphs)
    spoken = {
        index: label
        for index, label in labels.items()
        if paragraphs[index].rstrip(" *\"”’')").endswith((".", "?", "!", "…", ":", "-", "–", "—"))
    }
    speaking = _names(spoken, spans, paragraphs)
    if 2 * sum(names[name] for name in speaking) < len(labels):
        return False
    numbered = any(_NUMBERED.match(paragraphs[index]) for index in labels)
    again = len(labels) - len(names)
    return len(labels) >= _FEWEST_TURNS and len(names) > 1 and again >= (1 if numbered else _FEWEST_REPEATS)


def _question_labels(spans: Sequence[Span], possible: Sequence[tuple[int, str]]) -> dict[int, Span]:
    """Labels Q and A, with the shouted names between them, where both letters stand twice."""
    labels = _labels(spans, possible, _QUESTION_OR_ANSWER)
    letters = Counter(paragraph[0] for index, paragraph in possible if index in labels)
    if letters["Q"] < _FEWEST_REPEATS or letters["A"] < _FEWEST_REPEATS:
        return {}
    return _labels(spans, possible, _SHOUTED) | labels
