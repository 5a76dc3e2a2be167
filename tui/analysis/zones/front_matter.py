"""The front matter of a page: what its maker noted above the text, a line each, between two rules of hyphens."""

import re
from collections.abc import Iterator

from tui.analysis.structure import Zone
from tui.model.documents import Span

_FRONT = re.compile(r"\s*---[ \t]*\r?\n(?P<notes>(?:(?!---)[^\n]*\n){1,80}?)---[ \t]*(?:\r?\n|\Z)")
_ENTRY = re.compile(r"(?P<key>\w[\w .-]{0,40}):(?=\s|$)")
_NOTE = re.compile(
    r"^(?P<key>\w[\w .-]{0,40}):[ \t]*(?P<quote>[\"']?)(?P<value>[^\n]*(?:\n[ \t]+(?!-\s)[^\n:]+$)*)", re.MULTILINE
)
_TITLES = ("title", "headline", "subtitle")
_DATES = ("date", "doc_date", "published", "date_published", "publish_date", "publication_date", "pub_date", "issued")
_PROSE = ("description", "summary", "excerpt", "abstract", "lead", "standfirst")
_DAY = re.compile(r"[12]\d{3}-\d\d-\d\d")


def front_matter(text: str) -> list[tuple[Span, Zone]]:
    """The pieces of a document's front matter with what they are; none where it has none.

    Its title is a heading, its day a date line, a summary is prose; nothing else in it is read.
    """
    front = _FRONT.match(text)
    if front is None or _ENTRY.match(front["notes"]) is None:
        return []
    pieces: list[tuple[Span, Zone]] = []
    at = front.end() - len(front[0].lstrip())
    for span, zone in _read(text, front.start("notes"), front.end("notes")):
        pieces += [(_stripped(text, at, span.start), Zone.FURNITURE), (span, zone)]
        at = span.end
    return [*pieces, (_stripped(text, at, front.end()), Zone.FURNITURE)]


def is_in_front_matter(text: str, span: Span) -> bool:
    """Whether a run stands in the front matter of a text."""
    front = _FRONT.match(text)
    return front is not None and span.end <= front.end()


def _read(text: str, start: int, end: int) -> Iterator[tuple[Span, Zone]]:
    """The notes that are read, each without the marks around it."""
    for note in _NOTE.finditer(text, start, end):
        key, first = note["key"].lower(), note.start("value")
        last = first + len(note["value"].rstrip())
        last -= bool(note["quote"]) and last > first and text[last - 1] == note["quote"]
        zone = Zone.HEADING if key in _TITLES else Zone.BODY if key in _PROSE else None
        if key in _DATES:
            zone, day = Zone.DATE_LINE, _DAY.match(text, first, last)
            last = day.end() if day is not None else first
        if zone is not None and first < last and text[first] not in "[{|>":
            yield Span(first, last), zone


def _stripped(text: str, start: int, end: int) -> Span:
    """What stands between two places, a key or a rule at the least, without the white space around it."""
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    return Span(first, first + len(words.strip()))
