"""The people, reports and bodies a document mentions, found by place, and the subjects they make."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum
from functools import cache, lru_cache

from tui.analysis.structure import Mention
from tui.analysis.terms import load
from tui.model.documents import Span
from tui.values import dataclass


class Sort(StrEnum):
    """What kind of speaker a subject is."""

    NAME = "name"
    REPORT = "report"
    PRONOUN = "pronoun"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Subject:
    """A speaker as the text puts it.

    Attributes:
        span: Its words.
        sort: What it is.
        name: For a name or a report with a name its name; for a pronoun the pronoun; "" where unknown.
    """

    span: Span
    sort: Sort
    name: str


_TITLES = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Sen|Rep|Gov|Cllr|Coun|Prof|Rev|Capt|Messrs"
    r"|Judge|Justice|Professor|Councillor|Senator|Chairman)\.?"
)
TITLE_BEFORE = re.compile(rf"(?:\b{_TITLES}\s*)+$")
PREPOSITION_BEFORE = re.compile(
    r"\b(?:of|for|by|to|with|from|against|in|at|about|into|as|between|on|than|like)(?:\s+(?:the|a|an))?\s*$"
)
PRONOUN_END = re.compile(r"\b(?P<pronoun>[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|[Yy]ou|who)$")
_PRONOUN_START = re.compile(r"(?:He|She|It|They)\b")
_POSSESSIVES = ("'s", "’s")


@cache
def nouns(name: str) -> str:
    """The terms of a lexicon file as alternatives of a regular expression, the longest first."""
    return "|".join(sorted((re.escape(entry.text) for entry in load(name)), key=len, reverse=True))


@cache
def noun_of(name: str) -> re.Pattern[str]:
    """A term of a lexicon file anywhere in lower case: sought before what tries every word that may stand around it."""
    return re.compile(nouns(name).lower())


@cache
def _report_name() -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{nouns('speech_reports')})$")


@lru_cache(maxsize=4096)
def is_body_name(name: str) -> bool:
    """Whether a name is an organisation's."""
    return load("organisation_heads").mentions(name)


class Cast:
    """The mentions of one document."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end))
        self.names = frozenset(mention.name for mention in mentions)
        self._starts = [mention.span.start for mention in self.mentions]
        self._by_end = {mention.span.end: mention for mention in reversed(self.mentions)}

    def ending(self, at: int) -> Mention | None:
        """The mention that ends at `at`, other than a pronoun's."""
        mention = self._by_end.get(at)
        return None if mention is None or PRONOUN_END.fullmatch(mention.span.of(self.text)) else mention

    def within(self, span: Span) -> Sequence[Mention]:
        """The mentions that begin within `span`."""
        return self.mentions[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def at(self, span: Span) -> Mention | None:
        """The first mention that begins within `span`."""
        index = bisect_left(self._starts, span.start)
        found = self.mentions[index] if index < len(self.mentions) else None
        return found if found and found.span.start < span.end else None

    def named(self, mention: Mention) -> Subject:
        """The subject a mention makes."""
        sort = Sort.REPORT if _report_name().search(mention.name) else Sort.NAME
        return Subject(mention.span, sort, mention.name)

    def before(self, mention: Mention, start: int) -> str:
        """What stands before a mention from `start` on, without the title that belongs to the name."""
        return TITLE_BEFORE.sub("", self.text[start : mention.span.start])

    def main(self, start: int, end: int) -> Subject | None:
        """The first name or pronoun of a sentence that is not after a preposition and owns nothing."""
        for mention in self.within(Span(start, end)):
            words = mention.span.of(self.text)
            if PRONOUN_END.fullmatch(words):
                return Subject(mention.span, Sort.PRONOUN, words.lower())
            owns = self.text.startswith(_POSSESSIVES, mention.span.end)
            if not owns and not PREPOSITION_BEFORE.search(self.before(mention, max(start, mention.span.start - 30))):
                return self.named(mention)
        found = _PRONOUN_START.match(self.text, start, end)
        return Subject(Span(start, found.end()), Sort.PRONOUN, found[0].lower()) if found else None
