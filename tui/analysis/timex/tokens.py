"""A sentence as tokens, each with a code: one character for the classes that it belongs to.

Rules match ordinary regular expressions over the string of codes, so that one character stands for "a month" or "the".
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from tui.analysis.timex.vocabulary import Vocabulary
from tui.analysis.tries import trie_pattern
from tui.model.documents import Span
from tui.values import dataclass

SHAPES = {
    "ISO": r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z?)?(?![\w-])",
    "SLASHED": r"[0-9]{1,2}(?:/[0-9]{1,2}/|\.[0-9]{1,2}\.)(?:[0-9]{4}|[0-9]{2})(?![\w/]|\.[0-9])",
    "TWOYEARS": r"[12][0-9]{3}/(?:[12][0-9]{3}|[0-9]{2})(?![\w/])",
    "MONEY": r"[$£€#¥] ?[0-9][0-9,.]*(?: ?(?:[mb]illion|trillion|thousand|[mb]n?|k)\b)?",
    "CLOCKHOUR": r"[0-9]{1,2}(?:[.:][0-9]{2})? ?[apAP](?:\.[mM]\.|[mM]\b)",
    "CLOCK": r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9:])",
    "PHONE": r"[0-9]{2,}(?:-[0-9]{2,}){2,}|[0-9]{3,5}[- ][0-9]{3}[- ]?[0-9]{3,4}\b|[0-9]{3}-[0-9]{4}\b",
    "BIG": r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?!\w)",
    "HOUSE": r"(?<!\b[Ii]n )(?<!\b[Bb]y )(?<!\b[Oo]f )(?<!\b[Ss]ince )(?<!\b[Uu]ntil )(?<!\b[Ff]rom )[0-9]{1,4}(?= "
    r"(?:[A-Z0-9][\w.'’]* ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Square|Place|Way|Court|Crescent"
    r"|Lane|Terrace|Parkway|Highway)\b\.?(?:,|\s*[NS]\.?[EW]\b|\s*\n|\s*$))",
    "DECIMAL": r"(?!(?:1[5-9]|20)[0-9]{2}\.[0-9]{1,3}(?:\s+[A-Z“\"‘(\[]|\s*$))[0-9]+(?:\.[0-9]+)+(?!\w)",
    "NTH": r"[0-9]{1,2} ?(?:st|nd|rd|th)\b|2?[23]d\b",
    "TENYEARS": r"(?:1[0-9]|20)[0-9]0['’]?s\b|['’`][0-9]0s\b",
    "SHORTYEAR": r"['’`][0-9]{2}(?![\w'’`])",
    "QUARTERNAME": r"Q[1-4](?!\w)",
    "DIGITS": r"[0-9]+(?!\w)",
}
"""Tokens told by their shape; the first that fits is taken."""
SHAPED = "[0-9$£€#¥'’`Q]"
"""What every such token begins with: a blank is none, which costs more to find out from each of them."""

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
_NUMBER_WORDS = ((0, "ZERO"), (9, "ONES"), (19, "TEENS"), (90, "TENS"), (1000, "HUNDREDS"))
_NUMERALS = ((12, "DAY12"), (24, "DAY24"), (31, "DAY31"), (99, "NUMBER99"))
_OTHERS = ("YEAR", "NUMERAL", "CAPITAL", "WORD", "MARK")
_WEAKER = {"MONTH": "MON", "WEEKDAY": "WKD"}
_WEAK_CASES = {"may": ("may", "MAY"), "march": ("march", "MARCH"), "august": ("august",)}
"""In which cases a month's name is likelier another word, and is read only beside a number."""


class _Codes(dict[str, str]):
    """The code of every word and mark; the words of a text are looked up once and kept, within reason."""

    def __init__(self, known: Mapping[str, str], word: str, capital: str, mark: str) -> None:
        super().__init__(known)
        self._known, self._word, self._capital, self._mark = known, word, capital, mark

    def __missing__(self, word: str) -> str:
        code = self._known.get(word.lower())
        if code is None:
            code = self._capital if word[0].isupper() else self._word if word[0].isalnum() else self._mark
        if len(self) < _KEPT:
            self[word] = code
        return code


_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Alphabet:
    """Which character stands for which classes.

    Attributes:
        coded: A word or mark to its code.
        shapes: A shape or a class of numerals to its code.
        members: A class or a literal word to all codes that belong to it.
        lexer: Finds the tokens; what is no word and no mark is in the third group.
        feasts: Fits the name of a feast, which may be several words.
        feast_heads: The codes of the words that one begins with.
    """

    coded: _Codes
    shapes: dict[str, str]
    members: dict[str, str]
    lexer: re.Pattern[str]
    feasts: re.Pattern[str]
    feast_heads: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens of one sentence.

    Attributes:
        codes: One character a token.
        places: Where each stands; offsets are the document's.
    """

    codes: str
    places: list[re.Match[str]]

    def word(self, at: int) -> str:
        """A token in lower case."""
        return self.places[at][0].lower()

    def span(self, first: int, last: int) -> Span:
        """The run of text from one token up to another, which is left out."""
        return Span(self.places[first].start(), self.places[last - 1].end())


def make_alphabet(vocabulary: Vocabulary, literals: Iterable[str]) -> Alphabet:
    """Give every set of classes that some word has a character of its own."""
    classes: dict[str, set[str]] = {mark: {name} for mark, name in MARKS.items()}
    for name, terms in vocabulary.terms.items():
        for term, value in terms.items():
            classes.setdefault(term, set()).add(_numeral_class(int(value)) if name == "NUMBER" else name)
    for literal in literals:
        classes.setdefault(literal, set()).add(literal)
    for feast in vocabulary.terms["FEAST"]:
        classes.setdefault(re.split(r"\W", feast)[0], set()).add("FEASTHEAD")
    _weaken(classes)
    codes = (chr(number) for number in range(0x100, 0x1000))
    signatures = {names: next(codes) for names in sorted({tuple(sorted(names)) for names in classes.values()})}
    members: dict[str, str] = {}
    for names, code in signatures.items():
        for name in names:
            members[name] = members.get(name, "") + code
    shapes = {shape: next(codes) for shape in (*SHAPES, *(name for _, name in _NUMERALS), *_OTHERS)}
    known = {word: signatures[tuple(sorted(names))] for word, names in classes.items()}
    coded = _Codes(known, shapes["WORD"], shapes["CAPITAL"], shapes["MARK"])
    return Alphabet(coded, shapes, shapes | members, _lexer(), _feasts(vocabulary), frozenset(members["FEASTHEAD"]))


def _weaken(classes: dict[str, set[str]]) -> None:
    """Tell "May" from "may": in some cases a month's name is likelier another word."""
    for word, weak in _WEAK_CASES.items():
        strong = classes[word]
        for cased in (word, word.capitalize(), word.upper()):
            named = strong if cased == word else strong - {"FUTURE"}
            classes[cased] = {_WEAKER.get(name, name) for name in named} if cased in weak else named


def _numeral_class(value: int) -> str:
    """Which part of a number in words a word can be."""
    return next(name for limit, name in _NUMBER_WORDS if value <= limit)


def _lexer() -> re.Pattern[str]:
    words = r"([a-zA-Z]++(?!\w)|[^\W\d_]++(?!\w))|([^\w\s'’`$£€#¥])"
    return re.compile(rf"{words}|(?={SHAPED})({'|'.join(SHAPES.values())})|(?:\w+|\S)")


@lru_cache(maxsize=1)
def _named_shapes() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{shape})" for name, shape in SHAPES.items()))


def _feasts(vocabulary: Vocabulary) -> re.Pattern[str]:
    feasts = trie_pattern(term.replace("'", "’") for term in vocabulary.terms["FEAST"])
    return re.compile(feasts.replace("’", "['’]").replace(r"\ ", r"\s") + r"(?!\w)(?!\sterm\b)", re.IGNORECASE)


def tokenise(text: str, span: Span, alphabet: Alphabet) -> Tokens:
    """The tokens of a run of text."""
    coded, places = alphabet.coded, list(alphabet.lexer.finditer(text, span.start, span.end))
    codes = "".join([_shape(place, alphabet) if place.lastindex == 3 else coded[place[0]] for place in places])
    if not alphabet.feast_heads.isdisjoint(codes):
        return _with_feasts(Tokens(codes, places), alphabet)
    return Tokens(codes, places)


def _shape(place: re.Match[str], alphabet: Alphabet) -> str:
    word = place[0]
    found = _named_shapes().match(place.string, *_rest(place))
    name = found.lastgroup if found and found.lastgroup else "MARK"
    return alphabet.shapes[_numeral(word) if name == "DIGITS" else name]


def _numeral(word: str) -> str:
    if len(word) == 4 and "1000" <= word <= "2099":
        return "YEAR"
    if len(word) > 2:
        return "NUMERAL"
    return next(name for limit, name in _NUMERALS if int(word) <= limit)


def _with_feasts(tokens: Tokens, alphabet: Alphabet) -> Tokens:
    """The tokens with the words of each feast's name made one."""
    heads = alphabet.members["FEASTHEAD"]
    fits = [at for at, code in enumerate(tokens.codes) if code in heads]
    feasts = {at: alphabet.feasts.match(tokens.places[at].string, *_rest(tokens.places[at])) for at in fits}
    if not any(feasts.values()):
        return tokens
    codes, places, taken = [], [], -1
    for at, (code, place) in enumerate(zip(tokens.codes, tokens.places, strict=True)):
        if place.start() < taken:
            continue
        feast = feasts.get(at)
        codes.append(alphabet.members["FEAST"][0] if feast else code)
        places.append(feast or place)
        taken = places[-1].end()
    return Tokens("".join(codes), places)


def _rest(place: re.Match[str]) -> tuple[int, int]:
    """From a token to the end of what was tokenised."""
    return place.start(), place.endpos
