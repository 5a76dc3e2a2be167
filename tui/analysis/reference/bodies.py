"""Which body "the council", "the college" or "RMBC" is: the last named whose head fits; and the one most told of."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence

from tui.analysis.names import Named, Names
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_INITIALS = re.compile(r"\s*\(([“\"‘']?the )?[“\"‘']?([A-Z][A-Za-z]{1,9})[”\"’']?\)")
_ARTICLES = ("the ", "its ", "their ", "this ", "our ", "his ", "her ", "a ")
_UNNAMED = re.compile(r"\b(?:[Tt]he|[Aa]n?) (?:[a-z]+ )??([a-z]+)\b")
_WORD = re.compile(r"[A-Za-zÀ-ÿ'’-]+")
_LATEST = 40
"""Bodies named last among which "the council" is one."""
_NEAR = 300
"""Characters before "its" within which the body it means is named."""
_DOMINANT = 2
"""How many times as often as the next a body must be named to be the one a document is about."""


class Bodies:
    """The organisations of one document, by where they are named."""

    def __init__(self, text: str, names: Names) -> None:
        named = [name for name in names.named if name.symbol is Symbol.ORG and not _is_shouted(name.text)]
        self._text, self._title_end = text, text.find("\n")
        self._initials: dict[str, str] = {}
        self._fuller: dict[str, str] = {}
        for name in named:
            if (found := _INITIALS.match(text, name.span.end)) and len(found[2]) > 1:
                self._initials[found[2]] = whole = _spelt_out(text, name, found[2])
                if whole != name.text:
                    self._fuller[name.text] = whole
        self._named = [(name.span.start, name.text) for name in named if load("places").get(name.text) is None]
        self._by_head: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for name in named:
            for word in (name.text.split()[-1], name.text.split()[0]):
                if load("organisation_heads").get(word):
                    self._by_head[word.lower()].append((name.span.start, name.text))
                    break
        councils = [name.text for name in named if _is_local(name.text)]
        self._councils = Counter(text.split()[0] for text in councils)
        self._text_of = {text.split()[0]: text for text in reversed(councils)}

    def resolve(self, phrase: str | None, at: int, last: int) -> str | None:
        """The fullest name for a body as told of from `at` to `last`; the phrase itself where nothing is known."""
        if phrase is None:
            return None
        bare = phrase
        for article in _ARTICLES:
            bare = bare.removeprefix(article)
        if self._text.startswith(" there", last):
            return bare  # "with Orb Bank, and a member of the Board | there": of the bank, whatever board was told of
        if bare in self._initials:
            return self._initials[bare]
        for short, whole in self._fuller.items():
            if bare == short or (whole.startswith(bare) and self._text.startswith(whole[len(bare) :], last)):
                return whole  # "commissioner of the Fell Ports | and Roads Commission"
        if bare.lower() != bare and not (bare.split()[0].isupper() or len(bare.split()) == 1):
            return bare
        words = _WORD.findall(bare.lower())
        named = self._by_head.get(words[-1]) if words else None
        if not named:
            return bare
        end = bisect_right(named, (at, "\uffff"))
        within = [text for _, text in named[end : bisect_left(named, (last, ""))] if _fits(words[:-1], text)]
        if within and phrase.islower() and len(within[-1].split()) > len(words):
            return within[-1]  # "clerk of the Ports Department since joining the department"
        near = [(start, text) for start, text in named[max(0, end - _LATEST) : end] if _fits(words[:-1], text)]
        if len(words) > 1 and bare.split()[0].isupper():  # "the UK government" is no other government
            near = [(start, text) for start, text in near if bare.split()[0] in text.split()]
        headed = [text for start, text in near if start < self._title_end]
        return _meant(headed or [text for _, text in near]) or bare

    def just_named(self, at: int) -> str | None:
        """The body that "its" at code point `at` can only mean: the one body named shortly before it."""
        first, end = bisect_left(self._named, (at - _NEAR, "")), bisect_right(self._named, (at, ""))
        near = {text for _, text in self._named[first:end]}
        if len(near) != 1 or self._names_another(self._named[end - 1][0] + len(self._named[end - 1][1]), at):
            return None
        return near.pop()

    def _names_another(self, start: int, end: int) -> bool:
        """Whether a body without a name is spoken of in between: "the union said its secretary"."""
        return any(
            load("organisation_heads").get(found[1].lower()) for found in _UNNAMED.finditer(self._text, start, end)
        )

    @property
    def council(self) -> str | None:
        """The council a document is about, if it names one far more often than any other."""
        ranked = self._councils.most_common(2)
        if not ranked or (len(ranked) == 2 and ranked[0][1] < _DOMINANT * ranked[1][1]):
            return None
        return self._text_of[ranked[0][0]]


_BEFORE_NAME = re.compile(r"(?:(?:[A-Z][\w’'.-]*|and|of|the|for|&)[ \n]){1,8}\Z")
_TO_FIRST_WORD = 70
"""Code points before the last part of a body's name in which its first word stands."""


def _spelt_out(text: str, name: Named, initials: str) -> str:
    """A body's name with the words before it that its initials say: "Ports and | Roads Commission (PRC)"."""
    before = _BEFORE_NAME.search(text, max(0, name.span.start - _TO_FIRST_WORD), name.span.start)
    words = before[0].split() if before else []
    for at in range(len(words) - 1, -1, -1):
        whole = [*words[at:], *name.text.split()]
        if load("post_heads").has(words[at]) and not words[at].endswith("s"):
            return name.text  # "Chief of the | Naval Staff (CNS)"
        told = ("".join(word[0] for word in whole if word[0].isupper()), "".join(word[0] for word in whole).upper())
        if words[at][0].isupper() and initials in told:
            return " ".join(whole)
    return name.text


def _is_shouted(name: str) -> bool:
    """Whether a name of several words shouts, as in a headline, where nobody can tell what belongs to it."""
    return name.isupper() and len(name.split()) > 1


def _fits(described: Sequence[str], name: str) -> bool:
    """Whether what stands before a body's noun may be said of a named one: "public services" is no audit service."""
    fields = [word for word in described if load("post_domains").has(word) and word != "local"]
    return all(word in name.lower() for word in fields)


def _meant(before: Sequence[str]) -> str | None:
    """Which of the bodies named so far "the council" is: the last named, unless another is named far more often."""
    if not before:
        return None
    [(most, times), *others] = Counter(before).most_common(2)
    return most if others and times >= _DOMINANT * others[0][1] else before[-1]


def _is_local(name: str) -> bool:
    """Whether a body is a town's or a county's council: not the Security Council, not the British-Irish Council."""
    words = name.split()
    if words[-1].lower() not in _COUNCILS:
        return False
    if any(word in _OF_NO_TOWN for word in words[:-1]):
        return False
    known = load("demonyms", "post_domains", "common_words", "letters", "works")
    if not all(word in _KINDS or load("places").has(word) for word in words[1:-1]):
        return False
    return not any(known.has(part) for part in (words[0], *words[0].split("-")))


_OF_NO_TOWN = (
    "Academic",
    "Advisory",
    "Executive",
    "General",
    "Governing",
    "Medical",
    "National",
    "Research",
    "Security",
)
"""What councils are called that are no town's."""
_KINDS = frozenset(
    (
        "Metropolitan", "Borough", "City", "County", "District", "Town", "Parish", "Royal", "Regional", "Shire",
        "Community", "and", "upon", "of", "on", "the", "&", "North", "South", "East", "West",
    )
)  # fmt: skip
"""What stands between a place and "Council"."""
_COUNCILS = frozenset(("council", "mbc", "borough", "cc", "dc"))
