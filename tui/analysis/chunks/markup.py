"""Marks of Markdown inside a sentence, for emphasis and links: they are no part of the words between them."""

import re

from tui.model.documents import Span

_TARGET = r"\]\([^()\s]*(?:\s\"[^\"]*\")?\)"
_EMPHASIS = (
    r"\*{1,3}(?=[\w“\"‘'(\[])|(?<=[\w.,;:!?”\"’')\]])\*{1,3}"
    r"|(?<![\w\]])_{1,2}(?=[^\W_])|(?<=[^\W_])_{1,2}(?!\w)|(?<=[.,!?)])_{1,2}(?=\s|$)"
)
_LINK = rf"!?\[(?=[^\[\]\n]{{1,200}}{_TARGET})|{_TARGET}"
_MARKUP = re.compile(rf"{_EMPHASIS}|{_LINK}")


def marked(text: str, span: Span) -> list[tuple[int, int]]:
    """Where the marks of emphasis and links begin and end; a lone star or a snake_case word has none."""
    start, end = span.start, span.end
    if text.find("*", start, end) < 0 and text.find("_", start, end) < 0 and text.find("](", start, end) < 0:
        return []
    return [found.span() for found in _MARKUP.finditer(text, start, end)]
