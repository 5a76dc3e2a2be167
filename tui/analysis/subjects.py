"""Who stands as the subject of a verb of saying: a name, a pronoun, a report, an office or somebody unnamed."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from tui.analysis.structure import Mention
from tui.analysis.terms import load
from tui.model.documents import Span


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


@cache
def _nouns(name: str) -> str:
    return "|".join(sorted((re.escape(entry.text) for entry in load(name)), key=len, reverse=True))


@cache
def _report_before() -> re.Pattern[str]:
    """A report that ends the text: "the report by lawyer Mark Greenburgh", "the Jay Report into abuse"."""
    return re.compile(
        r"(?P<det>\b(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at)|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother|[Oo]ne|[Oo]ur)\b|\w['’]s?)\s+"
        rf"(?P<adj>(?:[\w'’-]+\s+){{0,5}}?)(?P<noun>(?i:{_nouns('speech_reports')})s?)"
        r"(?P<tail>\s+(?:into|on|of|by|from|for|to|which|that|examining|commissioned|published|issued|released|written)\b"
        r"[^;:\"“”]{0,160})?$"
    )


@cache
def _written_by() -> re.Pattern[str]:
    return re.compile(r"\b(?P<noun>report|review|inquiry|investigation|inspection|audit)(?:\s+\w+){0,2}?\s+by\b")


@cache
def _report_after() -> re.Pattern[str]:
    """A report that begins the text."""
    return re.compile(
        r"(?P<det>the|an?|this|that|his|her|their|its|another)\s+"
        rf"(?P<adj>(?:[\w'’-]+\s+){{0,4}}?)(?P<noun>(?i:{_nouns('speech_reports')})s?)\b(?P<tail>(?:\s+by\s+[^,.;:]{{0,80}})?)"
    )


@cache
def _unnamed_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\b(?P<words>(?:[Aa]n?|[Tt]he|[Oo]ne|[Ss]ome|[Aa]nother)\s+(?:[\w'’-]+\s+){{0,3}}?(?:{_nouns('speech_people')}))"
        rf"|\b(?P<bare>(?i:{_nouns('speech_people')})))(?:\s+(?:for|of|from|at|in|to)\s[^,;:\"“”]{{1,80}})?$"
    )


_TITLES = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Sen|Rep|Gov|Cllr|Prof|Rev|Capt|Messrs"
    r"|Judge|Justice|Professor|Councillor|Senator|Chairman)\.?"
)
_TITLE_BEFORE = re.compile(rf"{_TITLES}\s*$")
_BETWEEN = re.compile(
    r"(?:[\s,]+(?:also|later|then|has|had|have|further|subsequently|therefore|thus|now|today|yesterday|reportedly"
    r"|in turn|went on|himself|herself|itself|already|further|even|only|once|again|[a-z]{3,14}ly))+$"
)
_PREPOSITION = re.compile(
    r"\b(?:of|for|by|to|with|from|against|in|at|about|into|as|between|on|than|like)(?:\s+(?:the|a|an))?\s*$"
)
_PRONOUN = re.compile(r"\b(?P<pronoun>[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|[Yy]ou|who)$")
_JOINED = re.compile(r"\b(?:and|but|then|or)$|,$|^$")
_OFFICE = re.compile(
    r"(?:\b[Tt]he\s+)?\b((?!The\b)(?:[A-Z][\w'’-]*\s+(?:(?:of|for|and|the)\s+){0,2}){0,6}[A-Z][\w'’-]*)$"
)
_REMARK = re.compile(r"\s*\([^()]{1,30}\)$")
_ORGANISED = re.compile(
    r"\b(?:firm|company|council|committee|group|charity|body|agency|consultancy|department|university)\s*$"
)
_FARTHEST = 300
"""Characters looked back for a subject."""


def _uncapitalised(words: str) -> str:
    return words[:1].lower() + words[1:]


class Cast:
    """The mentions of a document, found by place."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.mentions = sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end))
        self._starts = [mention.span.start for mention in self.mentions]
        self.names = frozenset(mention.name for mention in mentions)
        self._by_end = {mention.span.end: mention for mention in reversed(self.mentions)}

    def ending(self, at: int) -> Mention | None:
        """The mention that ends at `at`, other than a pronoun's."""
        mention = self._by_end.get(at)
        return None if mention is None or _PRONOUN.fullmatch(mention.span.of(self.text)) else mention

    def at(self, span: Span) -> Mention | None:
        """The first mention that begins within `span`."""
        index = bisect_left(self._starts, span.start)
        found = self.mentions[index] if index < len(self.mentions) else None
        return found if found and found.span.start < span.end else None

    def within(self, span: Span) -> Sequence[Mention]:
        """The mentions that begin within `span`."""
        return self.mentions[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def before(self, start: int, at: int) -> tuple[Subject | None, int]:
        """The subject of the verb at `at` in the clause that begins at `start`, and where the subject begins.

        None where it is none that can be told; the verb then has an unknown speaker.
        """
        begin = max(start, at - _FARTHEST)
        end = begin + len(self.text[begin:at].rstrip())
        if found := _BETWEEN.search(self.text, max(begin, end - 40), end):
            end = found.start()
        return self._ending_at(begin, end, start)

    def _ending_at(self, begin: int, end: int, start: int) -> tuple[Subject | None, int]:
        left = self.text[begin:end]
        if left.endswith(","):
            return self._before_parenthesis(begin, end)
        if found := _PRONOUN.search(left):
            if found["pronoun"] == "who":
                outer = begin + len(left[: found.start()].rstrip(" ,"))
                mention = self.ending(outer)
                return (self._named(mention), mention.span.start) if mention else (None, end)
            span = Span(begin + found.start(), end)
            return Subject(span, Sort.PRONOUN, found["pronoun"].lower()), span.start
        if report := self._report_ending(begin, left):
            return report, report.span.start
        if mention := self.ending(end) or self.ending(begin + len(_REMARK.sub("", left))):
            return self._of_mention(mention, begin)
        if _JOINED.search(left):
            return self.main(start, end), start
        return self._unmentioned(begin, left, end)

    def _of_mention(self, mention: Mention, begin: int) -> tuple[Subject | None, int]:
        before = _TITLE_BEFORE.sub("", self.text[begin : mention.span.start])
        if re.search(r"\band\s*$", before):
            first = self.ending(begin + len(re.sub(r",?\s+and\s*$", "", before)))
            return self._named(first or mention), (first or mention).span.start
        if _PREPOSITION.search(before):
            unnamed = _unnamed_before().search(before + mention.span.of(self.text))
            words = _uncapitalised(unnamed["words"] or "") if unnamed else None
            place = begin + unnamed.start() if unnamed else mention.span.start
            return (Subject(Span(place, mention.span.end), Sort.UNNAMED, words) if words else None), place
        return self._named(mention), begin + len(before)

    def _unmentioned(self, begin: int, left: str, end: int) -> tuple[Subject | None, int]:
        unnamed = _unnamed_before().search(left)
        if unnamed and not (unnamed["bare"] or "")[:1].isupper():
            name = unnamed["words"] or unnamed["bare"]
            span = Span(begin + unnamed.start(), end)
            return Subject(span, Sort.UNNAMED, _uncapitalised(name)), span.start
        if (found := _OFFICE.search(left)) and load("abbreviations_sentence_starts").get(found[1].split()[0]) is None:
            return Subject(Span(begin + found.start(), end), Sort.NAME, found[1]), begin + found.start()
        return None, end

    def _before_parenthesis(self, begin: int, end: int) -> tuple[Subject | None, int]:
        """The subject of a verb after a comma: "Mike Cuff, who was chief, said", "The leader, Jo Miller, said"."""
        comma = end - 1
        for _ in range(6):
            comma = self.text.rfind(",", begin, comma)
            if comma < 0:
                return None, end
            phrase = _TITLE_BEFORE.sub("", self.text[comma + 1 : end - 1][:40]).strip()
            mention = self.ending(end - 1)
            if (
                mention
                and (self.text[comma + 1 : mention.span.start].strip(" \n") in ("", phrase))
                and comma + 40 > mention.span.start
            ):
                lead = self.text[comma + 1 : mention.span.start].strip()
                if not lead or _TITLE_BEFORE.fullmatch(lead + " "):
                    return self._named(mention), begin
            left = self.text[begin:comma]
            if report := self._report_ending(begin, left):
                return report, report.span.start
            if mention := self.ending(comma):
                subject, place = self._of_mention(mention, begin)
                if subject:
                    return subject, place
        return None, end

    def _report_ending(self, begin: int, left: str) -> Subject | None:
        """The report whose phrase ends `left`, unless a name there is the subject ("In the report Mr Hale")."""
        found = _report_before().search(left)
        if found is None:
            return None
        mention = self.ending(begin + len(left))
        if mention and found["tail"] and not self._is_author(mention, begin, found):
            before = _TITLE_BEFORE.sub("", self.text[begin : mention.span.start])
            if not _PREPOSITION.search(before):
                return None
        return self._report(begin, left, found)

    def _report(self, begin: int, left: str, found: re.Match[str] | None) -> Subject | None:
        """A report by the name it is told of: its title, or its author's surname."""
        if found is None:
            return None
        span = Span(begin + found.start(), begin + found.end())
        noun = found["noun"].lower().rstrip("s")
        if found["adj"] and found["adj"].strip()[-1:].isalnum() and found["noun"][0].isupper():
            return Subject(span, Sort.REPORT, f"{found['adj'].strip()} {found['noun']}")
        own = self.within(Span(begin + found.start(), begin + found.end()))
        author = next((mention for mention in own if self._is_author(mention, begin, found)), None)
        if found["det"][1:2] in ("'", "’"):
            author = self.ending(begin + found.start() + 1) or author
        if author is None:
            pronoun = found["det"].lower() in ("his", "her")
            return Subject(span, Sort.REPORT, found["det"].lower() if pronoun else "")
        return Subject(span, Sort.REPORT, self.report_of(author, noun))

    def _is_author(self, mention: Mention, begin: int, found: re.Match[str]) -> bool:
        """Whether a mention in the tail of a report's phrase stands after "by" or "from"."""
        tail = found["tail"] or ""
        if not tail:
            return False
        between = self.text[begin + found.start("tail") : mention.span.start]
        return bool(re.search(r"\b(?:by|from)\s+(?:(?:the|an?)\s+)?(?:[\w-]+[ ,]+){0,5}(?:\w+\.\s*)?$", between))

    def report_of(self, author: Mention, noun: str) -> str:
        """What a report without a title is called: "Greenburgh report", "Orb LLP investigation"."""
        if noun in ("letter", "e-mail", "email", "memo", "memorandum", "statement", "submission", "witness statement"):
            return author.name
        is_body = (
            _ORGANISED.search(self.text[max(0, author.span.start - 40) : author.span.start])
            or author.name.split()[-1].isupper()
        )
        return f"{author.name} {noun}" if is_body else f"{author.name.split()[-1]} report"

    def _named(self, mention: Mention) -> Subject:
        is_report = re.search(rf"\b(?i:{_nouns('speech_reports')})$", mention.name) is not None
        return Subject(mention.span, Sort.REPORT if is_report else Sort.NAME, mention.name)

    def reports(self) -> set[str]:
        """The names of the reports that the text says somebody wrote: "a report by Jean Imray"."""
        names = set()
        for found in _written_by().finditer(self.text):
            mention = self.at(Span(found.end(), found.end() + 60))
            if mention and re.fullmatch(
                r"\s*(?:(?:the|an?)\s+)?(?:[\w-]+[ ,]+){0,4}(?:\w+\.\s*)?", self.text[found.end() : mention.span.start]
            ):
                names.add(self.report_of(mention, found["noun"].lower()))
        return names

    def main(self, start: int, end: int) -> Subject | None:
        """The first name or pronoun of a sentence that is not after a preposition and owns nothing."""
        for mention in self.within(Span(start, end)):
            words = mention.span.of(self.text)
            if _PRONOUN.fullmatch(words):
                return Subject(mention.span, Sort.PRONOUN, words.lower())
            before = _TITLE_BEFORE.sub("", self.text[max(start, mention.span.start - 30) : mention.span.start])
            if not _PREPOSITION.search(before) and self.text[mention.span.end : mention.span.end + 2] not in (
                "'s",
                "’s",
            ):
                return self._named(mention)
        found = re.compile(r"(?P<pronoun>He|She|It|They)\b").match(self.text, start)
        return (
            Subject(Span(start, found.end()), Sort.PRONOUN, found["pronoun"].lower())
            if found and found.end() <= end
            else None
        )

    def after(self, at: int, end: int) -> Subject | None:
        """The subject after an inverted verb: "said Jo Miller", "wrote the leader, Tom Hale", "said the report"."""
        words = self.text[at : min(end, at + 160)]
        lead = len(words) - len(words.lstrip())
        if pronoun := re.match(r"(?:he|she|it|they|I|we)\b", words[lead:]):
            return Subject(Span(at + lead, at + lead + pronoun.end()), Sort.PRONOUN, pronoun[0].lower())
        mention = self.at(Span(at, min(end, at + 160)))
        if (report := _report_after().match(words[lead:])) and (
            mention is None or mention.span.start > at + lead + report.start("noun")
        ):
            return self._report(at + lead, words[lead:], report)
        if mention is None:
            found = _OFFICE.match(re.split(r"[,.;:\"“”]", words[lead:])[0])
            return Subject(Span(at + lead, at + lead + found.end()), Sort.NAME, found[1]) if found else None
        between = self.text[at : mention.span.start]
        if re.search(r"[.;:\"“”]\s|\b(?:that|for|by|to|from|after|before|in)\b", _TITLE_BEFORE.sub("", between)):
            return None
        return self._named(mention)
