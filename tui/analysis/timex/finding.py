"""Time expressions of a text, in order: sentences with a trigger are told apart, tokenised and read by the rules."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from tui.analysis.structure import Sentence, Timex, Zone
from tui.analysis.timex.calendar import Point, Unit
from tui.analysis.timex.days import month_first, numbers_paragraphs
from tui.analysis.timex.grammar import LEAD, RULES, TRAIL, Grammar, grammar
from tui.analysis.timex.noted import under_years, with_noted_years
from tui.analysis.timex.rule import Reading, Rule, Run
from tui.analysis.timex.surroundings import Surroundings
from tui.analysis.timex.tokens import Tokens, tokenise
from tui.model.dates import EdtfDate
from tui.values import replace

_FRAMING = frozenset(("in", "on", "by", "during"))
_NO_DAYS: Mapping[int, EdtfDate] = MappingProxyType({})
_NEXT = 250
"""Code points past its sentence that a date which leads it still places."""


def find_timexes(
    text: str, sentences: Sequence[Sentence], anchor: EdtfDate | None, of_blocks: Mapping[int, EdtfDate] = _NO_DAYS
) -> list[Timex]:
    """Every time expression, in document order, none over another.

    Args:
        text: The document's.
        sentences: Where to look, in document order.
        anchor: The document's own date, that "last month" counts from; without it such dates stay unresolved.
        of_blocks: The day that blocks with a date of their own count from: letters and messages printed in full.
    """
    rules = grammar()
    text = _unmarked(text)
    order = month_first(text)
    fresh = Surroundings(None, is_month_first=order, is_numbered=numbers_paragraphs(text))
    now, around = anchor, replace(fresh, anchor=Point.of_edtf(anchor))
    found: list[Timex] = []
    for sentence in _worth_reading(rules.trigger, f"\n{_lowered(text)}", sentences):
        if of_blocks and of_blocks.get(sentence.block, anchor) != now:
            now = of_blocks.get(sentence.block, anchor)
            around = replace(fresh, anchor=Point.of_edtf(now))
        if (is_noted := sentence.zone is Zone.FOOTNOTE and sentence.block in of_blocks) is not around.is_noted:
            around = replace(around, is_noted=is_noted)
        if around.is_spoken is not (sentence.zone is Zone.TURN):
            around = replace(around, is_spoken=not around.is_spoken)
        tokens = tokenise(text, sentence.span, rules.alphabet)
        timexes, around = _read(tokens, rules, around)
        found.extend(timexes)
    return with_noted_years(under_years(text, found), is_story=anchor is None and not of_blocks)


_UNDERLINE = re.compile(r"_(?:(?<![\w\]]_)_?(?=[^\W_])|(?<=[^\W_]_)_?(?!\w))")


def _unmarked(text: str) -> str:
    """The text with a blank for each mark of emphasis that would be part of a word, every offset kept: "_4 May_"."""
    return _UNDERLINE.sub(lambda found: " " * len(found[0]), text) if "_" in text else text


def _lowered(text: str) -> str:
    """The text in lower case with every offset kept."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.translate(_ASCII_LOWER)


_ASCII_LOWER = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def _worth_reading(trigger: re.Pattern[str], lowered: str, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """Sentences that hold a trigger; the text is one character behind, so that each is found with what is before it."""
    at = 0
    hit = trigger.search(lowered)
    while hit and at < len(sentences):
        span = sentences[at].span
        if hit.start() >= span.end:
            at += 1
        elif hit.start() < span.start:
            hit = trigger.search(lowered, span.start)
        elif lowered[hit.start()].isalpha():  # inside a word: "mai" in "émai"
            hit = trigger.search(lowered, hit.start() + 1)
        else:
            yield sentences[at]
            at += 1
            hit = trigger.search(lowered, span.end)


def _read(tokens: Tokens, rules: Grammar, around: Surroundings) -> tuple[list[Timex], Surroundings]:
    """The expressions of one sentence, and what the next is read against."""
    timexes: list[Timex] = []
    openings = _Openings(tokens.codes, rules)
    entry: Point | None = None
    while (opening := openings.next()) is not None:
        number, match = opening
        around = around.at(tokens.places[match.start()].start())
        fit, rule, reading = _first_reading(number, match, tokens, openings, around)
        if reading is None:
            continue
        openings.at = fit.end()
        edtf = EdtfDate.parse(reading.edtf) if reading.edtf else None
        span = tokens.span(match.start(), fit.end())
        base = EdtfDate.parse(reading.base.edtf) if reading.base else None
        timexes.append(Timex(span, reading.type, reading.value, edtf, rule.name, reading.derived, base))
        is_ahead = around.anchor is None and _lies_ahead(tokens, match.start())
        if reading.point is not None and not (is_ahead or _only_names(tokens, match.start(), reading.point, around)):
            frame_end = 0 if reading.derived else _frame_end(tokens, match.start())
            around = around.after(reading.point, rule.name, frame_end)
            if match.start() == 0 and fit.end() < len(tokens.places) and tokens.word(fit.end()) == ":":
                entry = reading.point  # "July 27, 2017: sworn in 18 months before, he", and the next is of September
    return timexes, around.back_at(entry) if entry else around


def _only_names(tokens: Tokens, first: int, point: Point, around: Surroundings) -> bool:
    """Whether a year only says which of its kind a thing is, and a story of later days goes on: "the 1951 volume"."""
    told = around.told
    if point.unit is Unit.YEAR and first > 0 and tokens.word(first - 1) in _ENACTED:
        return True  # "under the Inquiries Act 2005"
    if point.unit is Unit.YEAR and told is None and around.anchor is None and tokens.word(max(0, first - 1)) == "since":
        return True  # "clerk since 1860": of now, whenever that is
    if point.unit is not Unit.YEAR or told is None or point.day.year >= told.day.year:
        return False
    return first > 0 and tokens.word(first - 1) in _BEFORE_NAMED


def _lies_ahead(tokens: Tokens, first: int) -> bool:
    """Whether a date is of what is still to come, which the story has not reached: "for a term expiring in 2023"."""
    before = [tokens.word(at) for at in range(max(0, first - _AHEAD_REACH), first)]
    last = before[-2:] if before[-1:] and before[-1] in _FRAMING else before[-1:]
    return (bool(last) and last[0] in _EXPIRES) or not _WILL.isdisjoint(before)


_AHEAD_REACH = 5
_EXPIRES = frozenset(("expiring", "expires", "expire", "due", "scheduled", "slated"))
_WILL = frozenset(("will", "shall", "won't", "won’t"))
_ENACTED = frozenset(("act", "acts", "regulations"))
_BEFORE_NAMED = frozenset(
    ("the", "a", "an", "this", "that", "its", "their", "his", "her", "our", "my", "your", "pre", "post", "-", "–")
)


def _frame_end(tokens: Tokens, first: int) -> int:
    """How far a date places what follows: "in 1998" in its sentence, and in the next too if it leads its own."""
    if not first or tokens.word(first - 1) not in _FRAMING:
        return 0
    end = tokens.places[-1].end()
    return end + _NEXT if first == 1 else end


class _Openings:
    """Where some rule fits, from left to right; only tokens near a word of time are tried."""

    def __init__(self, codes: str, rules: Grammar) -> None:
        self._codes, self.rules = codes, rules
        self._possible = rules.possible(codes)
        self._core = -1 - TRAIL
        self.at = 0

    def next(self) -> tuple[int, re.Match[str]] | None:
        """The next fit from token `at` on, and the index of its rule."""
        while self._has_core():
            start = self.rules.starts.search(self._codes, max(self.at, self._core - LEAD))
            if start is None:
                return None
            self.at = start.end()
            fit = next(self.fits(self.rules.numbers[start[0]], start.start()), None)
            if fit is not None:
                return fit
        return None

    def fits(self, numbers: Iterable[int], at: int) -> Iterator[tuple[int, re.Match[str]]]:
        """Those of some rules that fit at a token, with their index."""
        for number in numbers:
            if number in self._possible and (fit := self.rules.compiled(number).match(self._codes, at)):
                yield number, fit

    def _has_core(self) -> bool:
        if self._core >= self.at - TRAIL:
            return True
        found = self.rules.cores.search(self._codes, max(self.at - TRAIL, 0))
        if found is not None:
            self._core = found.start()
        return found is not None


def _first_reading(
    number: int, match: re.Match[str], tokens: Tokens, openings: _Openings, around: Surroundings
) -> tuple[re.Match[str], Rule, Reading | None]:
    """The reading of the first rule that fits here and makes sense of it."""
    later = openings.fits(range(number + 1, len(RULES)), match.start())
    for each, fit in chain([(number, match)], later):
        reading = _reading(RULES[each], fit, tokens, openings.rules, around)
        if reading is not None:
            return fit, RULES[each], reading
    return match, RULES[number], None


def _reading(rule: Rule, fit: re.Match[str], tokens: Tokens, rules: Grammar, around: Surroundings) -> Reading | None:
    run = Run.of(tokens, fit.start(), fit.end(), rules.alphabet.members, around)
    try:
        return rule.read(run)
    except (ValueError, OverflowError):  # no such day in the calendar
        return None
