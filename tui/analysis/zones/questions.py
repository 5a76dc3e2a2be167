"""Questions printed in one paragraph with their answers, cut apart: "12. Did you resign?—I did.", "Q. Who? A. He."."""

import re
from collections.abc import Sequence

from tui.model.documents import Span

_NUMBER = r"\d{1,5}[.*]{0,2}[ \t]+"
_BY = r"\([A-Z][^)\n]{2,40}\)[ \t]*|[A-Z][\w.' ]{2,40}\][ \t]*"
"""Who asks, before a question: "(Chairman.)", "Mr. Cole.]"."""
_DASHED = re.compile(
    rf"(?P<label>(?:{_NUMBER})?(?:{_BY})?)(?:[^?]|\?(?!\s*[-–—])){{5,900}}\?\s{{0,3}}(?P<answer>[-–—]{{1,2}})(?=\s*[A-Z“\"(\[])"
)
_LETTERED = re.compile(r"Q\.?[ \t:](?:[^?\n]|\n(?!\n)){2,900}?[?.][ \t\n](?P<answer>A\.)(?=[ \t]+[A-Z“\"(])")
_NUMBERED = re.compile(_NUMBER)
_EXAMINED = re.compile(r"\b(?:called in|examined|sworn|minutes of evidence)\b", re.IGNORECASE)
_OF_YOU = re.compile(r"\b[Yy]our?\b")
"""What is put to somebody, and is no question of a quiz."""
_FEWEST = 2


def cut_questions(text: str, spans: Sequence[Span]) -> tuple[list[Span], dict[int, Span]]:
    """The paragraphs with each answer apart from its question, and the labels that numbers and dashes are to them.

    A dash behind a question begins an answer in the record of an examination alone, or behind numbers.

    Returns:
        The paragraphs; the label of each question and answer by the paragraph's place, empty where a question has no
        number. The letters Q and A are labels by themselves.
    """
    lettered = {at: found for at, span in enumerate(spans) if (found := _found(_LETTERED, text, span))}
    if len(lettered) >= _FEWEST:
        return [part for at, span in enumerate(spans) for part in _cut(span, lettered.get(at))], {}
    dashed = {at: found for at, span in enumerate(spans) if (found := _found(_DASHED, text, span))}
    numbered = sum(_NUMBERED.match(found[0]) is not None for found in dashed.values())
    is_put = numbered >= _FEWEST and any(_OF_YOU.search(found[0]) for found in dashed.values())
    is_record = is_put or (len(dashed) >= _FEWEST and _EXAMINED.search(text) is not None)
    parts: list[Span] = []
    labels: dict[int, Span] = {}
    for at, span in enumerate(spans):
        found = dashed.get(at) if is_record else None
        if found is not None:
            labels[len(parts)] = Span(*found.span("label"))
            labels[len(parts) + 1] = Span(*found.span("answer"))
        parts += _cut(span, found)
    return parts, labels


def _found(form: re.Pattern[str], text: str, span: Span) -> re.Match[str] | None:
    return form.match(text, span.start, span.end)


def _cut(span: Span, found: re.Match[str] | None) -> list[Span]:
    if found is None:
        return [span]
    asked = found[0][: found.start("answer") - found.start()].rstrip()
    return [Span(span.start, span.start + len(asked)), Span(found.start("answer"), span.end)]
