"""Who stands as the subject of a verb of saying: a name, a pronoun, a report, an office or somebody unnamed."""

import calendar
import re
from functools import cache

from tui.analysis.speech.cast import PREPOSITION_BEFORE, PRONOUN_END, TITLE_BEFORE, Cast, Sort, Subject, noun_of, nouns
from tui.analysis.speech.reports import report_at_end, report_at_start
from tui.analysis.structure import Mention
from tui.analysis.terms import load
from tui.model.documents import Span

_BETWEEN = re.compile(
    r"(?:[\s,]+(?:also|later|then|has|had|have|further|subsequently|therefore|thus|now|today|yesterday|reportedly"
    r"|in turn|went on|himself|herself|itself|already|even|only|once|again|[a-z]{3,14}ly))+$"
)
_JOINED = re.compile(r"\b(?:and|but|then|or)$|^$")
_AND = re.compile(r",?\s+and\s*$")
_CALENDAR = "|".join([*calendar.month_name[1:], *calendar.day_name])
_OFFICE = re.compile(
    r"(?:\b[Tt]he\s+)?\b((?!(?:The|Nobody|None|No|Someone|Somebody|Anyone|Everyone|Everybody|Whoever|"
    + _CALENDAR
    + r")\b)(?:[A-Z][\w'’-]*\s+(?:(?:of|for|and|the)\s+){0,2}){0,6}[A-Z][\w'’-]*)$"
)
_REMARK = re.compile(r"\s*\([^()]{1,30}\)$")
_PRONOUN_AFTER = re.compile(r"(?:he|she|it|they|I|we)\b")
_OTHER_AFTER = re.compile(r"[.;:\"“”]\s|\b(?:that|for|by|to|from|after|before|in)\b")
_FARTHEST, _NEAREST = 300, 160
"""Characters looked back and ahead for a subject."""
_COMMAS = 6
_DASHES = ("–", "—", " -")


@cache
def _unnamed() -> re.Pattern[str]:
    people = nouns("speech_people")
    return re.compile(
        rf"(?:\b(?P<words>(?:[Aa]n?|[Tt]he|[Oo]ne|[Ss]ome|[Aa]nother)\s+(?:(?!(?:after|before|since|until|when|that)\b)[\w'’-]+\s+){{0,3}}?(?:{people}))"
        rf"|\b(?P<bare>(?i:{people})))(?:\s+(?:for|of|from|at|in|to)\s[^,;:\"“”]{{1,80}})?$"
    )


def subject_before(cast: Cast, start: int, at: int) -> tuple[Subject | None, int]:
    """The subject of the verb at `at` in the clause that begins at `start`, and where the subject begins.

    None where none can be told; the verb then has an unknown speaker.
    """
    begin = max(start, at - _FARTHEST)
    end = begin + len(cast.text[begin:at].rstrip())
    if found := _BETWEEN.search(cast.text, max(begin, end - 40), end):
        end = found.start()
    left = cast.text[begin:end]
    if left.endswith(","):
        return _before_parenthesis(cast, begin, end)
    if left.endswith(_DASHES):
        return _before_dashes(cast, begin, left)
    if found := PRONOUN_END.search(left):
        return _pronoun(cast, begin, left, found)
    is_joined = _JOINED.search(left) is not None  # "published Hale's report, and | announced"
    if not is_joined and (report := report_at_end(cast, begin, end)):
        return report, report.span.start
    if mention := cast.ending(end) or cast.ending(begin + len(_REMARK.sub("", left))):
        return _of_mention(cast, mention, begin)
    if is_joined:
        return cast.main(start, end), start
    return _unmentioned(begin, left)


def subject_after(cast: Cast, at: int, end: int) -> Subject | None:
    """The subject after an inverted verb: "said Jo Miller", "wrote the leader, Tom Hale", "said the report"."""
    end = min(end, at + _NEAREST)
    begin = end - len(cast.text[at:end].lstrip())
    if found := _PRONOUN_AFTER.match(cast.text, begin, end):
        return Subject(Span(*found.span()), Sort.PRONOUN, found[0].lower())
    if report := report_at_start(cast, begin, end):
        return report
    mention = cast.at(Span(begin, end))
    if mention is None:
        words = re.split(r"[,.;:\"“”]", cast.text[begin:end])[0].rstrip()
        office = _OFFICE.match(words)
        return Subject(Span(begin, begin + office.end()), Sort.NAME, office[1]) if office else None
    return None if _OTHER_AFTER.search(cast.before(mention, begin)) else cast.named(mention)


def _pronoun(cast: Cast, begin: int, left: str, found: re.Match[str]) -> tuple[Subject | None, int]:
    place = begin + found.start()
    if found["pronoun"] != "who":
        return Subject(Span(place, begin + found.end()), Sort.PRONOUN, found["pronoun"].lower()), place
    mention = cast.ending(begin + len(left[: found.start()].rstrip(" ,")))
    return (cast.named(mention), mention.span.start) if mention else (None, place)


def _of_mention(cast: Cast, mention: Mention, begin: int) -> tuple[Subject | None, int]:
    """A name as a subject: the first of two joined by "and", and not the one that a preposition governs."""
    before = cast.before(mention, begin)
    if joined := _AND.search(before):
        mention = cast.ending(begin + joined.start()) or mention
        return cast.named(mention), mention.span.start
    if not PREPOSITION_BEFORE.search(before):
        return cast.named(mention), begin + len(before)
    unnamed = _unnamed().search(before + mention.span.of(cast.text))
    if unnamed is None or unnamed["words"] is None:
        return None, mention.span.start
    place = begin + unnamed.start()
    return Subject(Span(place, mention.span.end), Sort.UNNAMED, _uncapitalised(unnamed["words"])), place


def _unmentioned(begin: int, left: str) -> tuple[Subject | None, int]:
    """Somebody unnamed ("a council spokesman") or an office ("the Home Secretary")."""
    end = begin + len(left)
    unnamed = _unnamed().search(left) if noun_of("speech_people").search(left.lower()) else None
    if unnamed and not (unnamed["bare"] or "")[:1].isupper():
        place = begin + unnamed.start()
        words = unnamed["words"] or unnamed["bare"]
        return Subject(Span(place, end), Sort.UNNAMED, _uncapitalised(words)), place
    office = _OFFICE.search(left)
    if office and office[1].endswith(("'s", "’s")):
        return None, end  # "Hale's stated position"
    if office and load("abbreviations_sentence_starts").get(office[1].split()[0]) is None:
        return Subject(Span(begin + office.start(), end), Sort.NAME, office[1]), begin + office.start()
    return None, end


def _before_parenthesis(cast: Cast, begin: int, end: int) -> tuple[Subject | None, int]:
    """The subject of a verb after a comma: "Mike Cuff, who was chief, said", "The leader, Jo Miller, said"."""
    last = cast.ending(end - 1)
    comma = end - 1
    remark = _REMARK.search(cast.text[begin:comma])
    if remark and (mention := cast.ending(begin + remark.start())):
        return _of_mention(cast, mention, begin)
    for _ in range(_COMMAS):
        comma = cast.text.rfind(",", begin, comma)
        if comma < 0:
            break
        if (
            last
            and comma < last.span.start
            and not TITLE_BEFORE.sub("", cast.text[comma + 1 : last.span.start]).strip()
        ):
            return cast.named(last), begin
        if report := report_at_end(cast, begin, comma):
            return report, report.span.start
        if mention := cast.ending(comma):
            subject, place = _of_mention(cast, mention, begin)
            if subject:
                return subject, place
    return None, end


def _before_dashes(cast: Cast, begin: int, left: str) -> tuple[Subject | None, int]:
    """The subject of a verb after a pair of dashes: "Lowe – who became chair in 2004 – said"."""
    first = left.rfind(f" {left[-1]} ", 0, len(left) - 1)
    mention = cast.ending(begin + first)
    return _of_mention(cast, mention, begin) if first > 0 and mention else (None, begin + len(left))


def _uncapitalised(words: str) -> str:
    return words[:1].lower() + words[1:]
