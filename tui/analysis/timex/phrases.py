"""Time expressions with their prepositions, paired where two bound a span: "between A and B", "since last May"."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from tui.analysis.structure import Relation, Sentence, TimePhrase, Timex, TimexType
from tui.analysis.terms import load
from tui.analysis.timex.calendar import shifted_by
from tui.analysis.tries import at_word
from tui.model.dates import EdtfDate
from tui.model.documents import Span
from tui.values import dataclass

_REACH = 32  # code points before an expression in which its preposition stands
_OF_BODY = (
    r" (?:its|their|the) (?:creation|inception|formation|establishment|foundation|founding|launch|opening)"
    r"(?: in| on)?"
)
_PREPOSITIONS = (
    (Relation.SPAN, r"between"),
    (
        Relation.SINCE,
        rf"(?:ever )?since(?: at least|{_OF_BODY})?",
    ),
    (Relation.UNTIL, r"until|till|up (?:to|until|till)|through(?: to)?|to|ending(?: in| on)?|ended(?: in| on)?"),
    (
        Relation.FROM,
        rf"from(?:{_OF_BODY})?|as from|starting(?: in| on)?|beginning(?: in| on)?|with effect from|effective(?: from)?",
    ),
    (Relation.BY, r"by"),
    (Relation.BEFORE, r"(?:shortly |just |long |soon )?(?:before|prior to|ahead of)|pre"),
    (
        Relation.AFTER,
        r"(?:shortly |just |long |soon )?(?:after|following)"
        r"|(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bthe )(?<!\bthat )post",  # "quit his post | Sunday"
    ),
    (Relation.AT, r"in or|on or|in|on|at|during|dated|of|throughout|within|over|as of|as at|around|for"),
)
_BEFORE = re.compile(
    r"[^\w'’-](?:"
    + "|".join(f"(?P<{relation.name}>{words})" for relation, words in _PREPOSITIONS)
    + r")[\s-]+(?:the\s+)?_{0,2}\Z",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*,?\s+and\s+(?:the\s+)?", re.IGNORECASE)
_TO = re.compile(
    r"\s*,?\s*(?:[-–—]{1,2}|\b(?:and )?(?:to|until|till|up to|up until|through|through to)\b)\s*(?:the\s+)?",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\s*(?:[-–—]{1,2}|\b(?:to|until|up to)\b)\s*(?:the\s+)?(?:present(?: day)?|now|today|date|current)\b",
    re.IGNORECASE,
)
_FOR = re.compile(r"(?<![\w'’-])for\s+(?:just\s+|only\s+)?\Z", re.IGNORECASE)
_JOINS = re.compile(
    r"\s*,?\s*(?P<way>until|till|up to|to|ending in|from|beginning in|starting in)\s+(?:the\s+)?", re.IGNORECASE
)
_LENGTH = re.compile(r"P(\d+)([YMWD])")


@dataclass(frozen=True, slots=True)
class _Place:
    """An expression with the sentence around it and the preposition before it."""

    timex: Timex
    sentence: Span
    relation: Relation | None
    start: int


def find_phrases(text: str, sentences: Sequence[Sentence], timexes: Sequence[Timex]) -> list[TimePhrase]:
    """Every dated expression in one phrase, and lengths after "for", in document order.

    Args:
        text: The document's.
        sentences: In document order; no phrase reaches over one.
        timexes: As `find_timexes` gives them.
    """
    starts = [sentence.span.start for sentence in sentences]
    timexes = [timex for timex in timexes if not _is_of_name(text, timex)]
    places = [_place(text, sentences[bisect_right(starts, timex.span.start) - 1].span, timex) for timex in timexes]
    phrases: list[TimePhrase] = []
    at = 0
    while at < len(places):
        following = places[at + 1] if at + 1 < len(places) else None
        if following and following.sentence != places[at].sentence:
            following = None
        if following and (spanned := _lasting_from_to(text, places[at : at + 3])):
            phrases.append(spanned)
            at += 3
            continue
        pair = _pair(text, places[at], following) if following else None
        phrase = pair or _single(text, places[at])
        if phrase:
            phrases.append(phrase)
        at += 2 if pair else 1
    return phrases


_YEARS = r"[Yy]ears(?: [\d/, –-]+(?:and)?)?"
_NAMES_YEAR = re.compile(
    at_word(
        *("Act", "Bill", "Ordinance", "Order", "Regulations?", "Rules", "Code", "Directive", "Convention"),
        *("Class of", "War of"),
        *(f"{word} {_YEARS}" for word in ("Financial", "financial", "Fiscal", "fiscal")),
    )
    + r"(?: ?\([^()]{1,40}\))?\s+\Z"
)


def _is_of_name(text: str, timex: Timex) -> bool:
    """Whether a year is part of a name, and so when nothing was done: "the Inquiries Act 2005"."""
    start, words = timex.span.start, timex.span.of(text)
    return words.replace("/", "").isdigit() and _NAMES_YEAR.search(text, max(0, start - _REACH * 2), start) is not None


def _place(text: str, sentence: Span, timex: Timex) -> _Place:
    start = timex.span.start
    window = max(sentence.start, start - _REACH)
    found = _BEFORE.search(f"\n{text[window:start]}")  # one character behind: each is found with what is before it
    if found is None or _leads_to_noun(text, found[0][1:], timex) or _is_of_verb(text, found[0][1:], timex):
        return _Place(timex, sentence, None, start)
    return _Place(timex, sentence, Relation[found.lastgroup or "AT"], window + found.start())


_DEICTIC = re.compile(
    r"(?:to(?:day|night|morrow)|yesterday|this (?:morning|afternoon|evening)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)


def _is_of_verb(text: str, before: str, timex: Timex) -> bool:
    """Whether "in" is the verb's: "was sworn in today"."""
    return before.strip().lower() == "in" and _DEICTIC.match(text, timex.span.start) is not None


_TO_NOUN = re.compile(r"to\s+(?:(?P<the>the)\s+)?\Z", re.IGNORECASE)
_NOUN = re.compile(r"(?P<owns>['’]s\b)|[ \xa0](?P<word>[^\W\d_]+)")


def _leads_to_noun(text: str, before: str, timex: Timex) -> bool:
    """Whether what stands before a time leads to what it describes: "a delegate to the 1964 Convention".

    "To that year's" does too, and any preposition before "the May 2006 resignation".
    """
    to, noun = _TO_NOUN.match(before), _NOUN.match(text, timex.span.end)
    if noun is None or (to is None and before.split()[-1].lower() != "the"):
        return False
    if to is None:
        event = load("event_nouns").get(noun["word"] or "")
        return event is not None and (event.attributes("event_nouns") or ("",))[0] in ("RESIGNATION", "REMOVAL")
    return bool(noun["owns"] or (to["the"] and not load("function_words").has(noun["word"])))


def _pair(text: str, first: _Place, second: _Place) -> TimePhrase | None:
    """Two expressions that bound one span, or a length with the date it ends or begins at."""
    gap = Span(first.timex.span.end, second.timex.span.start)
    start, end = first.timex.edtf, second.timex.edtf
    if end is None or len(gap) > _REACH:
        return None
    words = text[gap.start : gap.end]
    if start is None:
        return _measured(text, first, second, words)
    joined = _TO.fullmatch(words) or (first.relation is Relation.SPAN and _AND.fullmatch(words))
    if not joined or end.bounds.certainly_before(start.bounds):
        return None
    return _phrase(first, Relation.SPAN, start, end, second)


def _lasting_from_to(text: str, places: Sequence[_Place]) -> TimePhrase | None:
    """A length with both its ends, which are more exact: "for twelve years, from 1965 to 1977"."""
    if len(places) < _WITH_BOTH_ENDS or places[0].timex.type is not TimexType.DURATION:
        return None
    length, first, last = places
    if first.relation is not Relation.FROM or last.sentence != length.sentence:
        return None
    between = text[length.timex.span.end : first.timex.span.start]
    is_joined = len(between) <= _REACH and _JOINS.fullmatch(between) is not None
    span = _pair(text, first, last) if is_joined else None
    return _phrase(length, Relation.SPAN, span.start, span.end, last) if span else None


_WITH_BOTH_ENDS = 3


def _measured(text: str, first: _Place, second: _Place, words: str) -> TimePhrase | None:
    """Read "for ten years until 2005": a length gives the other end, roughly."""
    joined, length = _JOINS.fullmatch(words), _LENGTH.fullmatch(first.timex.value)
    if not joined or not length or first.timex.type is not TimexType.DURATION or second.timex.edtf is None:
        return None
    backwards = joined["way"].lower() not in ("from", "beginning in", "starting in")
    other = shifted_by(second.timex.edtf, length[2], -int(length[1]) if backwards else int(length[1]))
    if backwards:
        return _phrase(first, Relation.UNTIL, other, second.timex.edtf, second)
    return _phrase(first, Relation.FROM, second.timex.edtf, other, second)


def _single(text: str, place: _Place) -> TimePhrase | None:
    timex, relation = place.timex, place.relation
    edtf = timex.edtf
    if edtf is None:
        is_for = timex.type is TimexType.DURATION and _FOR.search(
            text[max(place.sentence.start, timex.span.start - 14) : timex.span.start]
        )
        return _phrase(place, Relation.FOR, None, None) if is_for else None
    still = _STILL.match(text, timex.span.end, place.sentence.end)
    if still:
        return TimePhrase(Span(place.start, still.end()), Relation.SINCE, edtf, None, (timex,))
    match relation:
        case Relation.SINCE | Relation.FROM | Relation.AFTER:
            return _phrase(place, relation, edtf, None)
        case Relation.UNTIL | Relation.BY | Relation.BEFORE:
            return _phrase(place, relation, None, edtf)
        case _:
            return _phrase(place, Relation.AT, edtf, edtf)


def _phrase(
    place: _Place, relation: Relation, start: EdtfDate | None, end: EdtfDate | None, last: _Place | None = None
) -> TimePhrase:
    span = Span(place.start, (last or place).timex.span.end)
    return TimePhrase(span, relation, start, end, (place.timex, last.timex) if last else (place.timex,))
