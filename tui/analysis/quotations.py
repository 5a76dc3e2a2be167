"""Words inside quotation marks, across the paragraphs that they run over."""

import re
from collections.abc import Sequence
from functools import cache

from tui.analysis.structure import Block, Quotation
from tui.model.documents import Span
from tui.resources import lexicon

_MARK = re.compile(r"[“”„‟\"«»‘’‚']")
_DOUBLE = frozenset('“”„‟"«»')
_BEFORE_OPENING = frozenset("([{—–-/:;,*_>“‘\"'")
_AFTER_CLOSING = frozenset(")]}—–-/.,:;!?*_”’\"'[")
_CLIPPED = re.compile(r"(?:\d0s|em|til|tis|twas|cause|n)\b", re.IGNORECASE)
_LONG = 12
"""Words from which a quotation is speech whatever it holds."""


@cache
def _finite_words() -> re.Pattern[str]:
    lines = (line.strip() for line in lexicon("speech_finite_words").splitlines())
    return re.compile(
        rf"\b(?:{'|'.join(re.escape(line) for line in lines if line and line[0] != '#')})\b|n['’]t\b", re.I
    )


def _is_speech(words: str, spans: int) -> bool:
    """Whether quoted words make a clause, where scare quotes and titles do not."""
    head = words[:400]
    count = len(head.split())
    if spans > 1 or count >= _LONG:
        return True
    return count > 1 and (head.rstrip()[-1:] in ".,!?" or bool(_finite_words().search(head)))


def _may_open(text: str, at: int, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    return (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()


def _may_close(text: str, at: int, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    return not before.isspace() and (
        after.isspace() or after in _AFTER_CLOSING or (after.isdigit() and not before.isalnum())
    )


class _Marks:
    """The quotation marks of one block, apostrophes taken out; `roles` are "(" opening, ")" closing, "|" either."""

    def __init__(self, text: str, span: Span, singles: bool) -> None:
        self.found: list[tuple[int, str, bool]] = []
        for match in _MARK.finditer(text, span.start, span.end):
            at, mark = match.start(), match[0]
            if mark in _DOUBLE:
                self.found.append((at, _double_role(text, at, mark, span), True))
            elif singles and (role := _single_role(text, at, mark, span)):
                self.found.append((at, role, False))


def _double_role(text: str, at: int, mark: str, span: Span) -> str:
    if mark in "“„‟«":
        return "("
    if mark in "”»":
        return ")"
    opens, closes = _may_open(text, at, span.start, span.end), _may_close(text, at, span.start, span.end)
    if opens == closes:
        return "|"
    return "(" if opens else ")"


def _single_role(text: str, at: int, mark: str, span: Span) -> str:
    """The role of a single mark; "" for an apostrophe, "?" for one after an s that may be a plural's possessive."""
    if mark in "‘‚":
        return "" if _CLIPPED.match(text, at + 1) else "("
    before = text[at - 1] if at > span.start else " "
    after = text[at + 1] if at + 1 < span.end else " "
    if before.isalnum() and after.isalnum():
        return ""
    if _may_open(text, at, span.start, span.end) and not _may_close(text, at, span.start, span.end):
        return "(" if mark == "'" and not _CLIPPED.match(text, at + 1) else ""
    if not _may_close(text, at, span.start, span.end):
        return ""
    return "?" if before == "s" and after.isspace() else ")"


def _settle_possessives(found: list[tuple[int, str, bool]]) -> list[tuple[int, str, bool]]:
    """Read an s' as closing only where no surer closing mark follows before the next opening one."""
    settled: list[tuple[int, str, bool]] = []
    closes_later = False
    for at, role, double in reversed(found):
        if not double:
            if role == "?":
                if closes_later:
                    continue
                role = ")"
            closes_later = role == ")"
        settled.append((at, role, double))
    settled.reverse()
    return settled


class _Reading:
    """The runs between marks in one block, and the mark left open at its end."""

    def __init__(self, span: Span, marks: list[tuple[int, str, bool]], carried: bool | None) -> None:
        self.runs: list[Span] = []
        self.open_at: int | None = None
        self.double = False
        self.continues = False
        self._read(span, marks, carried)

    def _read(self, span: Span, marks: list[tuple[int, str, bool]], carried: bool | None) -> None:
        if carried is not None and marks and marks[0][0] == span.start and marks[0][2] == carried:
            self.continues = True
        for at, role, double in marks:
            if self.open_at is None:
                if role in "(|":
                    self.open_at, self.double = at, double
            elif double == self.double and role in ")|":
                self.runs.append(Span(self.open_at + 1, at))
                self.open_at = None


def _read_block(text: str, span: Span, carried: bool | None) -> _Reading:
    reading = _Reading(span, _settle_possessives(_Marks(text, span, singles=True).found), carried)
    if reading.open_at is not None and not reading.double and reading.open_at != span.start:
        before = text[max(span.start, reading.open_at - 2) : reading.open_at]
        if ":" not in before and "," not in before:  # no quotation begins here: an apostrophe read as an opening mark
            return _Reading(span, _Marks(text, span, singles=False).found, carried)
    return reading


def find_quotations(text: str, blocks: Sequence[Block]) -> list[Quotation]:
    """The outermost quotations of the readable blocks, in order of their beginnings.

    One left open at its block's end goes on in the next block where that opens with a mark of the same kind, or
    where the block after the next does and the one between has no mark at all; otherwise it ends with its block.
    """
    quotations: list[list[Span]] = []
    carried: tuple[list[Span], bool] | None = None
    between: Span | None = None
    for block in blocks:
        if not block.zone.is_read:
            continue
        begin = block.label.end if block.label is not None else block.span.start
        span = Span(begin, block.span.end)
        reading = _read_block(text, span, carried[1] if carried else None)
        runs = list(reading.runs)
        if reading.open_at is not None:
            runs.append(Span(reading.open_at + 1, span.end))
        own = [[run] for run in runs if len(run) > 0]
        if carried and reading.continues and own:
            carried[0].extend(([between] if between else []) + own[0])
            own[0] = carried[0]
            quotations.extend(own[1:])
        else:
            quotations.extend(own)
        if reading.open_at is not None and own:
            carried, between = (own[-1], reading.double), None
        elif carried and between is None and not own and block.label is None:
            between = span
        else:
            carried, between = None, None
    return [Quotation(tuple(spans), _is_speech(spans[0].of(text), len(spans))) for spans in quotations]
