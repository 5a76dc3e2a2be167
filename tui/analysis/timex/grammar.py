"""All rules as one regular expression over codes, and the cheap search for sentences worth reading."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from tui.analysis.timex import alone, clock, counting, days, lengths, steps, years
from tui.analysis.timex.beginnings import beginnings
from tui.analysis.timex.macros import MACROS
from tui.analysis.timex.rule import Rule, literals, to_regex
from tui.analysis.timex.tokens import Alphabet, make_alphabet
from tui.analysis.timex.trie import trie_pattern
from tui.analysis.timex.vocabulary import vocabulary

RULES: tuple[Rule, ...] = (
    *clock.RULES,
    *days.RULES,
    *years.RULES,
    *counting.RULES,
    *steps.RULES,
    *alone.RULES,
    *lengths.RULES,
)
"""In order: where two could begin at one token, the first that fits is taken."""

_HEADS = ("MONTH", "MON", "WEEKDAY", "SEASON", "UNIT", "UNITS", "DAYPART", "DECADE", "OFTEN", "VAGUE")
_OTHER_HEADS = (
    "today", "tonight", "yesterday", "tomorrow", "noon", "midday", "midnight", "clock", "moment", "ago", "past",
    "future", "present", "nineteen", "eighteen", "seventeen", "sixteen", "twenty", "thousand",
    "eve", "saint", "saints", "souls", "friday", "sunday", "saturday", "christi", "hallows",
)  # fmt: skip
_CORES = (
    *_HEADS, *_OTHER_HEADS[:13], "WKD", "TERM", "FEAST", "ISO", "SLASHED", "TWOYEARS", "CLOCK", "CLOCKHOUR", "DECIMAL",
    "YEAR", "SHORTYEAR", "TENYEARS", "QUARTERNAME", "TEENS", "TENS", "HUNDREDS", "NTH", "period",
)  # fmt: skip
LEAD = 8
"""How many tokens a rule's run can have before its core."""
TRAIL = 4
"""How many tokens after a core a run can begin: the 6 of "May 4 and 6"."""
_EVERYDAY = {"new", "all", "may", "good", "the", "lady", "labor", "holy", "palm", "corpus"}
"""First words of feasts that are in every text; another word of theirs is looked for."""
_FIGURES = r"[12][0-9]{3}|[0-9][:/.][0-9]{1,2}|['’][0-9]{2}|[0-9] ?[ap]\.?m\b|Q[1-4]"


@dataclass(frozen=True, slots=True)
class Grammar:
    """Compiled rules.

    Attributes:
        trigger: Finds, in lower case, what every time expression has one of.
        cores: Finds the next token of which every rule needs one.
        starts: Finds the next token that some rule can begin with.
        openings: For the code of that token, its rules as one pattern; the group's name gives the rule's index.
        singles: Each rule alone, for the rare run whose first rule refuses.
    """

    alphabet: Alphabet
    trigger: re.Pattern[str]
    cores: re.Pattern[str]
    starts: re.Pattern[str]
    openings: dict[str, re.Pattern[str]]
    singles: tuple[re.Pattern[str], ...]


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The grammar, compiled on first use."""
    alphabet = make_alphabet(vocabulary(), set(chain.from_iterable(literals(text) for text in _patterns())))
    regexes = [to_regex(rule.pattern, MACROS, alphabet) for rule in RULES]
    openings = _openings(regexes, alphabet)
    return Grammar(
        alphabet,
        _trigger(),
        re.compile(f"[{''.join(alphabet.members[name] for name in _CORES)}]"),
        re.compile(f"[{''.join(openings)}]"),
        openings,
        tuple(re.compile(regex) for regex in regexes),
    )


def _openings(regexes: Sequence[str], alphabet: Alphabet) -> dict[str, re.Pattern[str]]:
    numbers: dict[str, list[int]] = {}
    for number, rule in enumerate(RULES):
        for code in beginnings(rule.pattern, MACROS, alphabet.members):
            numbers.setdefault(code, []).append(number)
    compiled = {chosen: _joined(regexes, chosen) for chosen in {tuple(each) for each in numbers.values()}}
    return {code: compiled[tuple(chosen)] for code, chosen in numbers.items()}


def _joined(regexes: Sequence[str], numbers: Sequence[int]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<r{number}>{regexes[number]})" for number in numbers))


def _trigger() -> re.Pattern[str]:
    terms = vocabulary().terms
    heads = set(chain(_OTHER_HEADS, *(terms[name] for name in _HEADS)))
    feasts = {re.split(r"\W", term)[0] for term in terms["FEAST"]} - _EVERYDAY
    return re.compile(f"{trie_pattern(heads | feasts)}(?![a-z])|{_FIGURES}")


def _patterns() -> list[str]:
    return [*(rule.pattern for rule in RULES), *MACROS.values()]
