"""Turns of a transcript: the labels that paragraphs begin with, and whether they make one."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from tui.analysis.structure import Zone
from tui.analysis.terms import load
from tui.model.documents import Span

_REMARK = r"(?:[ \t]*\([^)\n]{1,40}\)){0,3}[ \t]*:(?=\s)"
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Senator|Sen|Chairman|Cllr|Councillor)"
_OFFICE = (
    r"(?:Ambassador|Secretary|General|Admiral|Colonel|Major|Captain|Governor|Mayor|Judge|Justice|Sheriff|Director"
    r"|Commissioner|Chairwoman|Representative|Congressman|Congresswoman|Delegate|Reverend|Rev)"
)
"""Titles of office by which the hearings of some houses call their witnesses: "Ambassador Hale. Thank you."."""
_QUESTION_OR_ANSWER = re.compile(r"([QA]\d{0,3})(?:[.:]|\t|  )(?=\s|\w)")
_OFFICE_IN_CAPITALS = r"(?:SPEAKER|PRESIDENT|CHAIR(?:MAN|WOMAN|PERSON)?|CLERK|CONVENER)\b[A-Z ]{0,20}"
_PRESIDING = (
    r"(?:(?:The|THE)[ \t])?(?:(?:ACTING|DEPUTY|VICE)[ \t-]){0,3}(?:SPEAKER|PRESIDENT|CHAIR(?:MAN|WOMAN|PERSON)?)"
)
"""Who presides, before a dash: "CHAIR—Before we go on"."""
_ALONE = re.compile(
    rf"((?:(?:HON|{_TITLE.upper()})\.?[ \t]+){{1,3}}[A-Z][A-Z.'’-]*(?:[ \t][A-Z][A-Z.'’-]*){{0,4}}"
    rf"|(?:(?:THE|MR|MADAM|ACTING|DEPUTY)\.?[ \t]+){{0,3}}{_OFFICE_IN_CAPITALS})"
    r"(?:[ \t]\(([A-Z][\w.'’ -]{2,40})\))?[ \t]*:$"
)
"""A label on a line of its own, above what is said: "MR DEPUTY SPEAKER (A. HALE):"."""
_SHOUTED = re.compile(r"(?!BY )((?:[A-Z][A-Z.'’-]*[ \t]+){0,4}[A-Z][A-Z.'’-]+)" + _REMARK)
_NO_SPEAKERS = (
    "Witness", "Witnesses", "Present", "Apologies", "Members", "Attendance", "Recommendation", "Recommendations",
    "Response", "Government response", "Conclusion", "Conclusions", "Finding", "Findings", "Note", "Notes",
    "Abstract", "Action", "Actions", "Agenda", "Author", "Background", "Box", "Comment", "Comments", "Contents",
    "Creator", "Date", "Decision", "Description", "Extent", "File", "Folder", "Format", "Item", "Language", "Location",
    "Motion", "Outcome", "Place", "Purpose", "Reference", "Resolved", "Result", "Results", "Scope", "Series", "Source",
    "Subject", "Summary", "Time", "Title", "Venue",
)  # fmt: skip
"""What lines of a record's head, a catalogue's or the parts of a reply to a report begin with, as labels do."""
_NUMBERED = re.compile(r"Q\d{1,4}\.?[ \t]+[A-Z]")
"""How the questions of a committee begin: "Q106 Chair:"."""
_LABELS = (
    re.compile(r"\*\*([^*\n]{2,60}?):?\*\*\s*:?"),
    _SHOUTED,
    _ALONE,
    re.compile(
        rf"(?:Q?\d{{1,4}}\.?[ \t]+)?(?:(?:The|An?)[ \t][^:(\n]{{3,60}}\(({_TITLE}\.?[ \t][^)\n]{{2,40}})\)[ \t]*:(?=\s)"
        rf"|((?:{_TITLE}|The)\.?(?:[ \t]+[A-Z][\w.'’-]+){{1,3}}){_REMARK})"
    ),
    re.compile(r"(?:Q\d{1,4}\.?[ \t]+)?([A-Z][\w.'’-]+(?:[ \t]+(?:of[ \t]+)?[A-Z][\w.'’-]+){0,3})" + _REMARK),
    re.compile(
        rf"((?:(?:HON|Hon|{_TITLE}|{_TITLE.upper()})\.?[ \t]){{1,4}}[A-Z][\w.'’-]{{0,30}}?"
        rf"(?:[ \t][A-Z][\w.'’-]{{0,30}}?){{0,3}}|{_PRESIDING})\.?"
        r"(?:[ \t]?\([^)\n]{1,60}\)){0,2}:?[ \t]?(?:[-–—]+(?=\s)|—)"
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
    rf"\*\*|[QA]\d{{0,3}}[.\t ]|HON|Hon|{_TITLE}|{_TITLE.upper()}|{_OFFICE}|(?i:The (?:Vice )?Chair)|{_PRESIDING}"
    r"|[^:\n]*+:"
)
"""What a paragraph that begins with a label of any of these forms begins with."""
_FEWEST_TURNS, _FEWEST_REPEATS = 4, 2


def begins_turn(line: str) -> bool:
    """Whether a line may begin with the label of a speaker."""
    if _MAY_HAVE_LABEL.match(line) is None:
        return False
    return any(form.match(line) is not None for form in (*_LABELS, _QUESTION_OR_ANSWER))


def mark_turns(
    spans: Sequence[Span], paragraphs: Sequence[str], zones: list[Zone], questions: Mapping[int, Span]
) -> dict[int, Span]:
    """Mark the turns of a transcript, a paragraph without a label going on with the turn before it.

    Args:
        spans: Of the paragraphs.
        paragraphs: Themselves.
        zones: What each is.
        questions: The labels of `cut_questions`.

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
    labels = dict(questions) or _question_labels(spans, possible) or max(likely, key=len, default={})
    labels = labels or _labels_of_statement(spans, paragraphs)
    first, last = min(labels, default=len(paragraphs)), max(labels, default=0)
    is_inserted = any(zones[at] is Zone.BODY and len(paragraphs[at]) >= _PROSE for at in range(first))
    for index in range(first, len(paragraphs)):
        if is_inserted and index > last and not _TO_SOMEBODY.match(paragraphs[index]):
            break
        if index in labels or zones[index] is Zone.BODY:
            zones[index] = Zone.TURN
    return labels


_PROSE = 300
"""Characters of a paragraph before the first turn of a transcript, from which on a text may be one that quotes it."""


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
        if match is not None and match.lastindex and match[match.lastindex].capitalize() not in _NO_SPEAKERS:
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
    if _is_excerpt(labels, spans, paragraphs):
        return True
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


_WITHIN_HEAD = 8
"""Blocks from the beginning within which the first turn of an excerpt stands."""
_TIMED = re.compile(r"[ \t]*:?[ \t]*\(\d{1,2}(?::\d\d){1,2}\)")
_TO_SOMEBODY = re.compile(
    r"[^\w\"“‘]*(?:\([^)\n]+\)[^\w\"“‘]*)?(?=[A-Z])[^\"“‘]{0,300}?"
    r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our|(?:Mr|Madam)\.? (?:President|Speaker|Chair\w*))\b"
)


def _is_excerpt(labels: dict[int, Span], spans: Sequence[Span], paragraphs: Sequence[str]) -> bool:
    """Whether a document that begins with few turns is out of a transcript: each speaks of "I" or "you".

    One who speaks alone is enough where a time stands behind the label, or a title before the name.
    """
    if len(labels) < _FEWEST_REPEATS or min(labels) > _WITHIN_HEAD:
        return False
    said = [
        paragraphs[index][label.end - spans[index].start :] + " ".join(paragraphs[index + 1 : index + 2])
        for index, label in labels.items()
    ]
    if all(map(_TIMED.match, said)):
        return True
    names = _names(labels, spans, paragraphs)
    is_titled = all(_TITLED.match(paragraphs[index]) or _ALONE.match(paragraphs[index]) for index in labels)
    is_named = is_titled or (len(names) > 1 and all(load("given_names").has(name.split()[0]) for name in names))
    return is_named and all(map(_TO_SOMEBODY.match, said))


_TITLED = re.compile(rf"(?:{_TITLE}|{_TITLE.upper()}|HON|Hon|The)\.?[ \t]+[A-Z]|{_PRESIDING}\b")


def _question_labels(spans: Sequence[Span], possible: Sequence[tuple[int, str]]) -> dict[int, Span]:
    """Labels Q and A, with the shouted names between them, where both letters stand twice."""
    labels = _labels(spans, possible, _QUESTION_OR_ANSWER)
    letters = Counter(paragraph[0] for index, paragraph in possible if index in labels)
    if letters["Q"] < _FEWEST_REPEATS or letters["A"] < _FEWEST_REPEATS:
        return {}
    return _labels(spans, possible, _SHOUTED) | labels
