"""Sentences told by a small expression, and how long their time expressions take to read."""

import re
from time import process_time

from tui.analysis.structure import Sentence, Zone
from tui.analysis.timex import find_phrases, find_timexes
from tui.model.documents import Span

_SENTENCE = re.compile(r"\S.*?(?:(?<=[a-z0-9)][.?!])(?=\s+[A-Z])|\Z)", re.DOTALL)


def sentences_of(text: str) -> list[Sentence]:
    """The sentences of a short text in one block."""
    return [Sentence(Span(*found.span()), 0, Zone.BODY) for found in _SENTENCE.finditer(text) if found[0]]


def seconds_to_read(text: str) -> float:
    """Processor seconds for one sentence that is the whole text, at best: a busy machine slows any one reading."""
    sentences = [Sentence(Span(0, len(text)), 0, Zone.BODY)]

    def once() -> float:
        started = process_time()
        find_phrases(text, sentences, find_timexes(text, sentences, None))
        return process_time() - started

    return min(once() for _ in range(3))
