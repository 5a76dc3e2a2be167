"""Statements printed below a line that introduces them: "Senator Hale released the following statement:"."""

import re
from collections.abc import Iterator, Sequence

from tui.analysis.speech.cast import Cast, Sort
from tui.analysis.speech.voices import Voice
from tui.analysis.structure import Block, Zone
from tui.analysis.tries import at_word
from tui.model.documents import Span

_KIND = r"(?:\w+\s+){0,2}(?:statement|remarks|comments?|response|reply|declaration|tribute)\b"
_INTRODUCES = re.compile(
    at_word("issued", "issuing", "releas(?:ed|es|ing)", "made", "makes", "gave", "offered", "delivered", "put out")
    + rf"\s+(?:the\s+(?:following|below)|this)\s+{_KIND}"
    r"[^.:]{0,200}[:.]$"
)
"""How a paragraph ends below which somebody's words are printed."""
_QUOTED = re.compile(r"[\"“‘'`*>]")
_ENDS = re.compile(r"(?:#{2,}|-+\s?30\s?-+|\*\s?\*\s?\*|ends?\b\W*$)", re.IGNORECASE)
_INTRODUCTION = 500
"""Code points of the longest paragraph that does no more than introduce."""
_LONGEST = 60
"""Paragraphs of a statement."""
_PROSE = (Zone.BODY, Zone.BLOCK_QUOTATION)
_TITLES = r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Sen|Senator|Rep|Gov|Governor|President|Minister|Secretary)\.?"


def printed_statements(text: str, blocks: Sequence[Block], cast: Cast) -> Iterator[Voice]:
    """What is said in each statement that is printed below its introduction."""
    for index, block in enumerate(blocks):
        if block.zone is Zone.BODY and (speaker := _introducer(text, block.span, cast)) is not None:
            for said in _below(text, blocks[index + 1 : index + 1 + _LONGEST], speaker):
                yield Voice(said.span, speaker, True, 0)


def introduces(text: str, span: Span) -> bool:
    """Whether a sentence ends in whom the statement printed below is about: "a statement on the death of Hale:"."""
    return text[span.end - 1 : span.end] == ":" and _INTRODUCES.search(text, span.start, span.end) is not None


def _introducer(text: str, span: Span, cast: Cast) -> str | None:
    """Whose statement a paragraph introduces; None where it introduces none, or that of several."""
    if len(span) > _INTRODUCTION or (found := _INTRODUCES.search(text, span.start, span.end)) is None:
        return None
    subject = cast.main(span.start, found.start())
    is_one = subject is not None and subject.sort is Sort.NAME and "joint" not in found[0].split()
    return subject.name if subject is not None and is_one else None


def _below(text: str, blocks: Sequence[Block], speaker: str) -> Iterator[Block]:
    """The paragraphs of a statement: to a heading, to where its speaker is told of, or as far as they are quoted."""
    is_quoted: bool | None = None
    told_of = re.compile(rf"\b{_TITLES}\s(?:\w+\s)?{re.escape(speaker.split()[-1])}\b|\b{re.escape(speaker)}\b")
    for block in blocks:
        words = block.span.of(text)
        if block.zone is Zone.FURNITURE and not _ENDS.match(words):
            continue
        is_quotation = _QUOTED.match(words) is not None
        is_quoted = is_quotation if is_quoted is None else is_quoted
        if block.zone not in _PROSE or _ENDS.match(words) or is_quotation is not is_quoted or told_of.search(words):
            return
        yield block
