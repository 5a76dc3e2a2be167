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


def marked(text: str, span: Span) -> set[int]:
    """The offsets at which marks of emphasis and links stand; a lone star or a snake_case word has none."""
    if not any(text.find(mark, span.start, span.end) >= 0 for mark in ("*", "_", "](")):
        return set()
    return {at for found in _MARKUP.finditer(text, span.start, span.end) for at in range(*found.span())}
