"""All rules as regular expressions over codes, and the cheap search for sentences worth reading."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import chain

from tui.analysis.timex import alone, clock, counting, days, lengths, steps, years
from tui.analysis.timex.beginnings import beginnings
from tui.analysis.timex.macros import MACROS
from tui.analysis.timex.needs import needs
from tui.analysis.timex.rule import Rule, literals, to_regex
from tui.analysis.timex.tokens import Alphabet, make_alphabet
from tui.analysis.timex.vocabulary import vocabulary
from tui.analysis.tries import trie_pattern
from tui.values import dataclass

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
_FIGURES = r"[12][0-9]{3}|[0-9][:/.][0-9]{1,2}|['’][0-9]{2}|[0-9] ?[ap]\.?m\b|[0-9] ?(?:st|nd|rd|th)\b|[23]d\b|Q[1-4]"


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """The rules; each is compiled when a sentence first has all it needs, for that costs milliseconds a rule.

    Attributes:
        trigger: Finds, in lower case, what every time expression has one of, and the character before it: one that is
            no letter is sought much faster than a place with none before it.
        cores: Finds the next token of which every rule needs one.
        starts: Finds the next token that some rule can begin with.
        needs: For each rule, what a sentence must have, a bit for each set of codes that it must have a token of.
        meets: The bits that a token of a code meets.
        numbers: For the code that a run begins with, the indices of the rules to try, in order.
    """

    alphabet: Alphabet
    trigger: re.Pattern[str]
    cores: re.Pattern[str]
    starts: re.Pattern[str]
    needs: tuple[int, ...]
    meets: dict[str, int]
    numbers: dict[str, list[int]]

    def possible(self, codes: str) -> frozenset[int]:
        """The indices of the rules that have all they need in a sentence of these codes."""
        met = 0
        for code in set(codes):
            met |= self.meets.get(code, 0)
        return _possible(met, self)

    def compiled(self, number: int) -> re.Pattern[str]:
        """A rule's regular expression."""
        return _compiled(number, self)


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The grammar, compiled on first use."""
    alphabet = make_alphabet(vocabulary(), set(chain.from_iterable(literals(text) for text in _patterns())))
    numbers = _numbers(alphabet)
    needed = tuple(frozenset(needs(rule.pattern, MACROS, alphabet.members)) for rule in RULES)
    bits = {codes: 1 << bit for bit, codes in enumerate(frozenset(chain.from_iterable(needed)))}
    return Grammar(
        alphabet,
        _trigger(),
        re.compile(f"[{''.join(alphabet.members[name] for name in _CORES)}]"),
        re.compile(f"[{''.join(numbers)}]"),
        tuple(sum(bits[codes] for codes in sets) for sets in needed),
        _meets(bits),
        numbers,
    )


def _meets(bits: Mapping[frozenset[str], int]) -> dict[str, int]:
    meets: dict[str, int] = {}
    for codes, bit in bits.items():
        for code in codes:
            meets[code] = meets.get(code, 0) | bit
    return meets


def _numbers(alphabet: Alphabet) -> dict[str, list[int]]:
    numbers: dict[str, list[int]] = {}
    for number, rule in enumerate(RULES):
        for code in beginnings(rule.pattern, MACROS, alphabet.members):
            numbers.setdefault(code, []).append(number)
    return numbers


@lru_cache(maxsize=1 << 10)
def _possible(met: int, rules: Grammar) -> frozenset[int]:
    lacking = ~met
    return frozenset([number for number, needs in enumerate(rules.needs) if not needs & lacking])


@cache
def _compiled(number: int, rules: Grammar) -> re.Pattern[str]:
    return re.compile(to_regex(RULES[number].pattern, MACROS, rules.alphabet))


def _trigger() -> re.Pattern[str]:
    terms = vocabulary().terms
    heads = set(chain(_OTHER_HEADS, *(terms[name] for name in _HEADS)))
    feasts = {re.split(r"\W", term)[0] for term in terms["FEAST"]} - _EVERYDAY
    return re.compile(f"[^a-z](?:{trie_pattern(heads | feasts)}(?![a-z])|{_FIGURES})")


def _patterns() -> list[str]:
    return [*(rule.pattern for rule in RULES), *MACROS.values()]
