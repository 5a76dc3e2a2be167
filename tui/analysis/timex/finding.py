"""Time expressions of a text, in order: sentences with a trigger are told apart, tokenised and read by the rules."""

import re
from collections.abc import Iterator, Sequence

from tui.analysis.structure import Sentence, Timex
from tui.analysis.timex.calendar import Point, Unit
from tui.analysis.timex.grammar import LEAD, RULES, TRAIL, Grammar, grammar
from tui.analysis.timex.rule import Reading, Rule, Run, Surroundings
from tui.analysis.timex.tokens import Tokens, tokenise
from tui.model.dates import EdtfDate
from tui.model.documents import Span


def find_timexes(text: str, sentences: Sequence[Sentence], anchor: EdtfDate | None) -> list[Timex]:
    """Every time expression, in document order, none over another.

    Args:
        text: The document's.
        sentences: Where to look, in document order.
        anchor: The document's own date, that "last month" counts from; without it such dates stay unresolved.
    """
    rules = grammar()
    lowered = _lowered(text)
    around = Surroundings(Point.of_edtf(anchor))
    found: list[Timex] = []
    for sentence in _worth_reading(rules.trigger, lowered, sentences):
        tokens = tokenise(text, sentence.span, rules.alphabet)
        for timex, point in _read(tokens, rules, around):
            found.append(timex)
            if point is not None:
                around = _told(around, point, timex.rule)
    return found


def _told(around: Surroundings, point: Point, rule: str) -> Surroundings:
    """What later expressions are read against; "a year ago" does not move the quarter that a report is about."""
    quarter = point if point.unit is Unit.QUARTER and not rule.startswith("count.") else around.quarter
    return Surroundings(around.anchor, point, quarter)


def _lowered(text: str) -> str:
    """The text in lower case with every offset kept."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.translate(_ASCII_LOWER)


_ASCII_LOWER = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def _worth_reading(trigger: re.Pattern[str], lowered: str, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """Sentences that hold a trigger."""
    at = 0
    hit = trigger.search(lowered)
    while hit and at < len(sentences):
        span = sentences[at].span
        if hit.start() >= span.end:
            at += 1
        elif hit.start() < span.start:
            hit = trigger.search(lowered, span.start)
        elif lowered[hit.start() - 1 : hit.start()].isalpha():  # inside a word: "now" in "know"
            hit = trigger.search(lowered, hit.start() + 1)
        else:
            yield sentences[at]
            at += 1
            hit = trigger.search(lowered, span.end)


def _read(tokens: Tokens, rules: Grammar, around: Surroundings) -> Iterator[tuple[Timex, Point | None]]:
    """The expressions of one sentence, each with the date it tells of."""
    at, core = 0, -1 - TRAIL
    while True:
        if core < at - TRAIL:
            found = rules.cores.search(tokens.codes, max(at - TRAIL, 0))
            if found is None:
                return
            core = found.start()
        start = rules.starts.search(tokens.codes, max(at, core - LEAD))
        if start is None:
            return
        match = rules.openings[start[0]].match(tokens.codes, start.start())
        if match is None:
            at = start.end()
            continue
        number = int((match.lastgroup or "r0")[1:])
        end, rule, reading = _first_reading(match, number, tokens, rules, around)
        if reading is None:
            at = match.start() + 1
            continue
        at = end
        edtf = EdtfDate.parse(reading.edtf) if reading.edtf else None
        span = tokens.span(match.start(), end)
        timex = Timex(span, reading.type, reading.value, edtf, rule.name, reading.derived)
        yield timex, reading.point
        if reading.point is not None:
            around = _told(around, reading.point, rule.name)


def _first_reading(
    match: re.Match[str], number: int, tokens: Tokens, rules: Grammar, around: Surroundings
) -> tuple[int, Rule, Reading | None]:
    """The reading of the first rule that fits here and makes sense of it."""
    fit: re.Match[str] | None = match
    while fit is None or (reading := _reading(RULES[number], fit, tokens, rules, around)) is None:
        number += 1
        if number == len(RULES):
            return match.end(), RULES[-1], None
        fit = rules.singles[number].match(tokens.codes, match.start())
    return fit.end(), RULES[number], reading


def _reading(rule: Rule, match: re.Match[str], tokens: Tokens, rules: Grammar, around: Surroundings) -> Reading | None:
    run = Run(tokens, match.start(), match.end(), rules.alphabet.members, around)
    try:
        return rule.read(run)
    except (ValueError, OverflowError):  # no such day in the calendar
        return None
