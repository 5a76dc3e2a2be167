"""What an answer confirms: the question put to whoever answers, or what they are told of themselves."""

import re
from collections.abc import Sequence
from functools import cache

from tui.analysis.structure import Block
from tui.analysis.zones.furniture import beginnings
from tui.model.documents import Span

_TAG = re.compile(r"(?:\w++(?:['’]\w*+)?[\s,]*+){1,5}\?")
_AT_LAST = re.compile(r"[^.?!\n]{1,120},\s(?:yes|yeah|correct|that['’]s (?:right|correct))\s*[.,;]", re.IGNORECASE)
"""An answer that says what is so and confirms it at its end: "I left in May, yes."."""


def confirmed(text: str, asked: Sequence[Span], answer: Block) -> Span | None:
    """What the answer to a turn confirms of its sentences; None for nothing."""
    question = _question(text, asked)
    return question if question is not None and _confirms(text, question.of(text), answer) else None


_OF_YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)


_OPEN = re.compile(r"(?:(?:And|But|So) )?(?:why|who|whom|what|when|where|which|how)\b[^,]*\?$", re.IGNORECASE)
"""A question that none can answer with yes: "I was ill" confirms no "Why?"."""


def _question(text: str, spans: Sequence[Span]) -> Span | None:
    """What ends a turn and is put to whoever answers: a question, with the sentence before a mere tag ("Is that so?").

    As much as is told to them of themselves is put to them without a mark: "You left in May. You then joined Orb."
    """
    if not spans:
        return None
    first = len(spans) - 1
    if _OPEN.match(text, spans[-1].start, spans[-1].end):
        return None
    if spans[-1].of(text).endswith("?"):
        first -= len(spans) > 1 and _TAG.fullmatch(spans[-1].of(text)) is not None
    elif not _OF_YOU.search(text, spans[-1].start, spans[-1].end):
        return None
    while first > 0 and _is_put(spans[first - 1].of(text)):
        first -= 1
    return Span(spans[first].start, spans[-1].end)


_OF_SPEAKER = re.compile(r"\b(?:I(?! (?:think|believe|understand|gather)\b)|me|my|us|let)\b")


def _is_put(sentence: str) -> bool:
    """Whether a sentence before tells somebody of themselves, and nothing of who speaks: "Before I ask you of that"."""
    is_told = sentence.endswith((".", "-", "–", "—")) and _OF_SPEAKER.search(sentence) is None
    return is_told and _OF_YOU.search(sentence) is not None


_BUT = re.compile(r"[\s,]*(?:but|not|no|n['’]t)\b")


@cache
def _confirmation() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(map(re.escape, beginnings('speech_confirmations')))})(?![^\\W_])")


_BE = re.compile(r"(?:i|it|he|she|they|we) (?P<be>was|were|am|is|are)$")
_ON = re.compile(
    r"[\s,]*(?!(?:an?|the|that|this|in|on|at|from|to|until|till|since|for|by|between|before|after|during|about|as|of|and"
    r"|yes|yeah|indeed|so|then|there|still|also|always|only|not)\b)[a-z]"
)
_NOW, _THEN = re.compile(r"\b(?:are|is|am)\b|['’]re\b", re.IGNORECASE), re.compile(r"\b(?:was|were)\b", re.IGNORECASE)


def _is_another(question: str, answer: str, found: re.Match[str]) -> bool:
    """Whether an answer with "was" or "is" tells of something else: "You resigned? I was asked", "You are? I was"."""
    be = _BE.match(found[0])
    if be is None:
        return False
    is_over = be["be"] in ("was", "were") and _NOW.search(question) is not None and not _THEN.search(question)
    return is_over or (answer[found.end() : found.end() + 1] == " " and _ON.match(answer, found.end()) is not None)


def _confirms(text: str, question: str, block: Block) -> bool:
    start = block.label.end if block.label else block.span.start
    answer = text[start : min(block.span.end, start + 60)].lstrip(" :*.\t\n").lower()
    if found := _confirmation().match(answer):
        return not (_BUT.match(answer, found.end()) or _is_another(question, answer, found))
    is_denied = answer.startswith(("no,", "no.", "not "))
    return not is_denied and _AT_LAST.match(text[start : block.span.end].lstrip(" :*.\t\n")) is not None
