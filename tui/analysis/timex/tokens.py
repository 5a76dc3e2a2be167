"""A sentence as tokens, each with a code: one character for the classes that it belongs to.

Rules match ordinary regular expressions over the string of codes, so that one character stands for "a month" or "the".
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tui.analysis.timex.trie import trie_pattern
from tui.analysis.timex.vocabulary import Vocabulary

SHAPES = {
    "ISO": r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z?)?(?![\w-])",
    "SLASHED": r"[0-9]{1,2}(?P<mark>[/.])[0-9]{1,2}(?P=mark)(?:[0-9]{4}|[0-9]{2})(?![\w/]|\.[0-9])",
    "TWOYEARS": r"[12][0-9]{3}/(?:[12][0-9]{3}|[0-9]{2})(?![\w/])",
    "MONEY": r"(?:[$£€#¥]|dlrs) ?[0-9][0-9,.]*(?: ?(?:[mb]illion|trillion|thousand|[mb]n?|k)\b)?",
    "CLOCKHOUR": r"[0-9]{1,2}(?:[.:][0-9]{2})? ?[apAP](?:\.[mM]\.|[mM]\b)",
    "CLOCK": r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9:])",
    "PHONE": r"[0-9]{2,}(?:-[0-9]{2,}){2,}|[0-9]{3,5}[- ][0-9]{3}[- ]?[0-9]{3,4}\b|[0-9]{3}-[0-9]{4}\b",
    "BIG": r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?!\w)",
    "DECIMAL": r"[0-9]+(?:\.[0-9]+)+(?!\w)",
    "NTH": r"[0-9]{1,2}(?:st|nd|rd|th)\b",
    "TENYEARS": r"(?:1[0-9]|20)[0-9]0['’]?s\b|['’`][0-9]0s\b",
    "SHORTYEAR": r"['’`][0-9]{2}(?![\w'’`])",
    "QUARTERNAME": r"Q[1-4](?!\w)",
    "OCLOCK": r"o['’]clock\b",
    "DIGITS": r"[0-9]+(?!\w)",
}
"""Tokens told by their shape; the first that fits is taken."""

MARKS = {
    ",": "COMMA",
    ".": "STOP",
    "-": "DASH",
    "–": "DASH",
    "—": "DASH",
    "(": "OPEN",
    "[": "OPEN",
    ")": "CLOSE",
    "]": "CLOSE",
    "'": "APOSTROPHE",
    "’": "APOSTROPHE",
    "%": "PERCENT",
    ":": "COLON",
}
_NUMERALS = ((12, "DAY12"), (24, "DAY24"), (31, "DAY31"), (99, "NUMBER99"))
_OTHERS = ("YEAR", "NUMERAL", "CAPITAL", "WORD", "MARK")
_WEAKER = {"MONTH": "MON", "WEEKDAY": "WKD"}
_WEAK_CASES = {"may": ("may", "MAY"), "march": ("march", "MARCH"), "august": ("august",)}
"""In which cases a month's name is likelier another word, and is read only beside a number."""


@dataclass(frozen=True, slots=True)
class Alphabet:
    """Which character stands for which classes.

    Attributes:
        words: A word, in lower case or as written where its case matters, to its code.
        kinds: The class of a shape, numeral or mark to its code.
        members: A class or a literal word to all codes that belong to it.
        lexer: Finds the tokens.
    """

    words: dict[str, str]
    kinds: dict[str, str]
    members: dict[str, str]
    lexer: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens of one sentence, side by side; offsets are the document's.

    Attributes:
        codes: One character a token.
        words: Each token as written.
    """

    codes: str
    words: list[str]
    starts: list[int]
    ends: list[int]


def make_alphabet(vocabulary: Vocabulary, literals: Iterable[str]) -> Alphabet:
    """Give every set of classes that some word has a character of its own."""
    classes: dict[str, set[str]] = {}
    for name, terms in vocabulary.terms.items():
        for term, value in terms.items():
            classes.setdefault(term, set()).add(_numeral_class(int(value)) if name == "NUMBER" else name)
    for literal in literals:
        classes.setdefault(literal, set()).add(literal)
    for word, weak in _WEAK_CASES.items():
        strong = classes[word]
        for cased in (word, word.capitalize(), word.upper()):
            classes[cased] = {_WEAKER.get(name, name) for name in strong} if cased in weak else strong
    codes = (chr(number) for number in range(0x100, 0x1000))
    signatures = {names: next(codes) for names in sorted({tuple(sorted(names)) for names in classes.values()})}
    kinds = {
        kind: next(codes) for kind in (*SHAPES, *dict.fromkeys(MARKS.values()), *dict(_NUMERALS).values(), *_OTHERS)
    }
    members = dict(kinds)
    for names, code in signatures.items():
        for name in names:
            members[name] = members.get(name, "") + code
    words = {word: signatures[tuple(sorted(names))] for word, names in classes.items()}
    return Alphabet(words, kinds, members, _lexer(vocabulary))


def _numeral_class(value: int) -> str:
    """Which part of a number in words a word can be."""
    return (
        "ZERO"
        if not value
        else "ONES"
        if value < 10
        else "TEENS"
        if value < 20
        else "TENS"
        if value < 100
        else "HUNDREDS"
    )


def _lexer(vocabulary: Vocabulary) -> re.Pattern[str]:
    feasts = trie_pattern(term.replace("'", "’") for term in vocabulary.terms["FEAST"])
    feasts = feasts.replace("’", "['’]").replace(r"\ ", r"\s")
    shapes = "|".join(f"(?P<{name}>{shape})" for name, shape in SHAPES.items())
    return re.compile(rf"(?P<WORD>(?i:{feasts})(?!\w)|[^\W\d_]+(?!['’]clock)(?!\w))|{shapes}|(?P<MARK>[^\w\s])|\w+")


def tokenise(text: str, start: int, end: int, alphabet: Alphabet) -> Tokens:
    """The tokens of a run of text."""
    codes, words, starts, ends = [], [], [], []
    coded, kinds = alphabet.words, alphabet.kinds
    for found in alphabet.lexer.finditer(text, start, end):
        kind, word = found.lastgroup, found[0]
        if kind == "WORD":
            code = coded.get(word) or coded.get(word.lower()) or kinds["CAPITAL" if word[0].isupper() else "WORD"]
        else:
            code = kinds[_kind(kind, word)]
        codes.append(code)
        words.append(word)
        starts.append(found.start())
        ends.append(found.end())
    return Tokens("".join(codes), words, starts, ends)


def _kind(kind: str | None, word: str) -> str:
    if kind == "MARK":
        return MARKS.get(word, "MARK")
    if kind != "DIGITS":
        return kind or "WORD"
    if len(word) == 4 and "1000" <= word <= "2099":
        return "YEAR"
    if len(word) > 2:
        return "NUMERAL"
    return next(name for limit, name in _NUMERALS if int(word) <= limit)
