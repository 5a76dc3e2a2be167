"""All rules as one regular expression over codes, and the cheap search for sentences worth reading."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from tui.analysis.timex import absolute, clock, counting, lengths, relative
from tui.analysis.timex.macros import MACROS
from tui.analysis.timex.rule import Rule, literals, to_regex
from tui.analysis.timex.tokens import Alphabet, make_alphabet
from tui.analysis.timex.trie import trie_pattern
from tui.analysis.timex.vocabulary import vocabulary

RULES: tuple[Rule, ...] = (*clock.RULES, *absolute.RULES, *counting.RULES, *relative.RULES, *lengths.RULES)
"""In order: where two could begin at one token, the first that fits is taken."""

_HEADS = ("MONTH", "MON", "WEEKDAY", "SEASON", "UNIT", "UNITS", "DAYPART", "DECADE", "OFTEN", "VAGUE")
_OTHER_HEADS = (
    "today", "tonight", "yesterday", "tomorrow", "noon", "midday", "midnight", "clock", "moment", "ago", "past", "future",
    "nineteen", "eighteen", "seventeen", "sixteen", "twenty", "thousand", "present",
)  # fmt: skip
_FIGURES = r"[12][0-9]{3}|[0-9][:/.][0-9]{1,2}|['’][0-9]{2}|[0-9] ?[ap]\.?m\b|Q[1-4]"


@dataclass(frozen=True, slots=True)
class Grammar:
    """Compiled rules.

    Attributes:
        trigger: Finds, in lower case, what every time expression has one of.
        pattern: All rules over codes; the group's name gives the rule's index.
        singles: Each rule alone, for the rare run whose first rule refuses.
    """

    alphabet: Alphabet
    trigger: re.Pattern[str]
    pattern: re.Pattern[str]
    singles: tuple[re.Pattern[str], ...]


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The grammar, compiled on first use."""
    words = vocabulary()
    alphabet = make_alphabet(words, set(chain.from_iterable(literals(text) for text in _patterns())))
    regexes = [to_regex(rule.pattern, MACROS, alphabet) for rule in RULES]
    heads = set(chain(_OTHER_HEADS, *(words.terms[name] for name in _HEADS)))
    feasts = {term.split()[0].removesuffix("s").rstrip("'") for term in words.terms["FEAST"]}
    return Grammar(
        alphabet,
        re.compile(f"{trie_pattern(heads | feasts)}|{_FIGURES}"),
        re.compile("|".join(f"(?P<r{number}>{regex})" for number, regex in enumerate(regexes))),
        tuple(re.compile(regex) for regex in regexes),
    )


def _patterns() -> list[str]:
    return [*(rule.pattern for rule in RULES), *MACROS.values()]
