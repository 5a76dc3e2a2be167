"""Marks inside a sentence that are no part of its words: of footnotes, and of Markdown for emphasis and links."""

import re

from tui.model.documents import Span

_TARGET = r"\]\([^()\s]*(?:\s\"[^\"]*\")?\)"
_EMPHASIS = (
    r"\*{1,3}(?=[\w“\"‘'(\[])|(?<=[\w.,;:!?”\"’')\]])\*{1,3}"
    r"|(?<![\w\]])_{1,2}(?=[^\W_])|(?<=[^\W_])_{1,2}(?!\w)|(?<=[.,!?)])_{1,2}(?=\s|$)"
)
_LINK = rf"!?\[(?=[^\[\]\n]{{1,200}}{_TARGET})|{_TARGET}"
_NOTE = r"(?<=[\w.,;:!?)”\"’'%\]])\[(?:\d{1,3}|[a-z]|(?:note|nb) \d{1,2}|citation needed)\](?![(_])"
"""The mark of a footnote, as encyclopedias have it: "clerk,[9] mayor"."""
_MARKUP = re.compile(rf"{_EMPHASIS}|{_LINK}|{_NOTE}")
_NOTES = re.compile(_NOTE)


def marked(text: str, span: Span) -> list[tuple[int, int]]:
    """Where the marks of footnotes, emphasis and links begin and end; a lone star or a snake_case word has none."""
    start, end = span.start, span.end
    if text.find("*", start, end) < 0 and text.find("_", start, end) < 0 and text.find("]", start, end) < 0:
        return []
    return [found.span() for found in _MARKUP.finditer(text, start, end)]


def without_notes(words: str) -> str:
    """Some words without the marks of footnotes among them."""
    return _NOTES.sub("", words) if "[" in words else words
