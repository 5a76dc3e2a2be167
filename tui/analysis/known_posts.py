"""Which post a resignation gives up that does not say so: of those the document gives the person."""

import re
from collections.abc import Iterable, Sequence

from tui.analysis.drafts import Draft
from tui.analysis.scenes import is_after
from tui.analysis.terms import load
from tui.model.dates import EdtfDate
from tui.model.statements import Kind, Modality, Status
from tui.values import replace

SAID_BEFORE = 600
"""Characters back within which a post just told of is the one that is given up."""


def last_told(drafts: Iterable[Draft]) -> Draft | None:
    """The last of some drafts in the text; None where there are none."""
    return max(drafts, key=lambda one: (one.span.start, one.span.end), default=None)


def _is_next(one: Draft, found: Draft) -> bool:
    """Whether a post is what somebody resigned for, or took up later: "who stepped down to become president"."""
    if one.kind is Kind.TENURE and is_after(one.start, found.date):
        return True
    named = one.read_at("post") or one.span
    entered = one.kind is Kind.TENURE and not one.is_bare and one.end is None
    return entered and one.span.overlaps(found.span) and named.start >= found.span.end


def _is_behind(one: Draft, text: str, words: re.Pattern[str]) -> bool:
    """Whether some words stand right before where the post of a draft is read."""
    read = one.read_at("post")
    return read is not None and words.search(text, max(0, read.start - _NEAR_POST), read.start) is not None


_NEAR_POST = 40
"""Characters before a post."""
_EARLIER = re.compile(
    r"\b(?:previously (?:(?:the|a|an|as|was|been|held|served|serving|worked|working) )*(?:[A-Z]\w+ )*"
    r"|(?:after (?:serving|working)|having (?:served|worked)) as (?:(?:the|a|an) )?)\Z"
)
"""Before a post held ahead of another: "previously serving as | leader, has now resigned"."""
_LATER = re.compile(r"\b(?:later|subsequently|afterwards|eventually) (?:(?:the|a|an|as|became|served) )*\Z")


def _is_sought(one: Draft) -> bool:
    """Whether a post is only aimed at or expected: "made a bid to become chairman" gives nobody one to resign."""
    return one.kind is Kind.TENURE and one.modality is not None and one.modality is not Modality.ALLEGED


def is_told_later(one: Draft, found: Draft) -> bool:
    """Whether a life goes on to tell that somebody took up a post, after a resignation that has no date."""
    entered = one.kind is Kind.TENURE and one.start is not None and not one.is_bare
    return entered and found.date is None and one.span.start > found.span.end


def _is_of_now(one: Draft, found: Draft) -> bool:
    """Whether a title is one held years after a resignation: "Hale, now chairman, was clerk. She resigned in 1971"."""
    if one.as_of is None or found.date is None or one.status is not Status.CURRENT:
        return False
    now, gone = one.as_of.earliest, found.date.latest
    return now is not None and gone is not None and now.year - gone.year > 1


def _is_over(one: Draft, found: Draft) -> bool:
    """Whether a post had ended years before: "was treasurer from 2001 to 2004. She resigned in 2007" of another."""
    last = one.end.latest if one.kind is Kind.TENURE and one.end is not None else None
    gone = found.date.earliest if found.date is not None else None
    return last is not None and gone is not None and last.year < gone.year


def _may_be_same_day(one: EdtfDate | None, other: EdtfDate | None) -> bool:
    """Whether two dates may be of one event: what is dated otherwise is another resignation, of another post."""
    if one is None or other is None:
        return True
    return one.bounds.meets(other.bounds)


def with_rest(found: Draft, own: Sequence[Draft]) -> Draft:
    """The resignation from a body with the one post the person has there, or from a post with its one body."""
    if found.organisation:
        there = {
            one.post
            for one in own
            if one.post and _is_among(found.organisation, one.organisation) and not _is_next(one, found)
        }
        return replace(found, post=there.pop()) if len(there) == 1 else found
    bodies = {one.organisation for one in own if one.organisation and found.post in _parts(one.post)}
    return replace(found, organisation=bodies.pop()) if len(bodies) == 1 else found


def _parts(post: str | None) -> tuple[str, ...]:
    """A post, and each of those that are one: "chairman and chief executive"."""
    return (post, *post.split(" and ")) if post else ()


def _is_among(name: str, body: str | None) -> bool:
    """Whether one of two names is short for the other: "the Trust" for "Calder NHS Trust", no body beside it."""
    one, other = name.lower(), (body or "").lower()
    words, others = set(one.split()), set(other.split())
    return bool(others) and (words <= others or others <= words) and _head(one) == _head(other)


def _head(name: str) -> str:
    """The noun a name is built on: "university" in "University of Fell", "council" in "Fell University Council"."""
    return name.partition(" of ")[0].split()[-1]


def with_post(found: Draft, own: Sequence[Draft], earlier: Sequence[Draft], text: str) -> Draft:
    """The resignation with the post that the document says the person gave up, or was just said to hold.

    Args:
        found: A resignation that names neither a post nor a body.
        own: What is told of the person's posts.
        earlier: The person's resignations told before: what one of them led to is not given up here.
        text: The document's.
    """
    last = last_told(one for one in own if one.span.start < found.span.start)
    if last is not None and not last.post:
        return replace(found, organisation=last.organisation)
    own = [one for one in own if one.post and not (_is_sought(one) or _is_behind(one, text, _EARLIER))]
    own = [one for one in own if one.organisation or one.post not in _ORDERS]
    own = [one for one in own if not any(_is_next(one, gone) for gone in (found, *earlier))]
    own = [one for one in own if not (_is_of_now(one, found) or _is_over(one, found) or _is_only_trade(one))]
    if told := [one for one in own if _is_just_told(one, found, text)]:
        return replace(found, post=told[-1].post, organisation=told[-1].organisation)
    own = [one for one in own if one.post != "member"] or own  # of a party, say
    own = [one for one in own if not _GOES_ON.search(one.span.of(text))]
    before = [one for one in own if 0 <= found.span.start - one.span.end <= SAID_BEFORE and one.kind is Kind.TENURE]
    given = [one for one in own if one.kind is Kind.RESIGNATION and _may_be_same_day(one.date, found.date)]
    ended = [one for one in own if one.kind is Kind.TENURE and one.end is not None and one.end == found.date]
    if len({one.post for one in ended}) == 1:
        source = ended[0]
    elif len({one.post for one in own}) == 1:
        source = next((one for one in own if one.organisation), own[0])
    elif len({one.post for one in given}) == 1:
        source = given[0]
    elif before and _may_be_same_day(before[-1].end, found.date) and before[-1].status is not Status.FORMER:
        source = before[-1]
    else:
        return found
    return replace(found, post=source.post, organisation=source.organisation)


def _is_just_told(one: Draft, found: Draft, text: str) -> bool:
    """Whether a sentence tells of a post and goes on to its end: "was a member of Fell Council, but resigned"."""
    read = one.read_at("post")
    if one.kind is not Kind.TENURE or read is None:
        return False
    said = text[one.span.end : found.span.end] if read.start < found.span.end else "."
    return _BUT_RESIGNED.match(said) is not None


_BUT_RESIGNED = re.compile(
    r"[^,.;:\n]{0,60},? (?:but|and|until|before|though)(?: \w+){0,3} "
    r"(?:resign\w+|stepp\w+ down|stood down|quit)\b"
)


def _is_only_trade(one: Draft) -> bool:
    """Whether a post was only stood in for, or is what somebody once did for a living: "he served as a diplomat"."""
    if one.kind is not Kind.TENURE or one.status is not Status.FORMER or one.post is None:
        return False
    entry = load("post_heads").get(one.post)
    is_weak = entry is not None and (entry.attributes("post_heads") or ("",))[0] == "weak"
    return one.post.startswith(("acting ", "interim ")) or (is_weak and one.organisation is None)


def at_body_told(found: Draft, own: Sequence[Draft]) -> Draft:
    """A title right before a name with the one body at which the document says that the person holds that very post."""
    if found.rule not in _BEFORE_NAMES or not (found.is_bare and found.post and found.people) or found.organisation:
        return found
    bodies = {one.organisation for one in own if one.post == found.post and one.organisation and not one.modality}
    return replace(found, organisation=bodies.pop()) if len(bodies) == 1 else found


_BEFORE_NAMES = ("tenure.title-before", "tenure.titled-before")


_GOES_ON = re.compile(r"\bwill\b[^.]{0,40}\b(?:continue|remain|stay)\b")
"""What somebody keeps who gives up something else: "will, however, continue to serve as a director"."""


def is_rank(post: str | None) -> bool:
    """Whether a post is a mere rank, "major-general", which somebody keeps from one post to the next."""
    entry = load("personal_titles").get(post) if post and post not in _COMMANDS else None
    attributes = entry.attributes("personal_titles") if entry else None
    return attributes is not None and attributes[-1] == "rank"


def is_long_past(one: Draft, found: Draft) -> bool:
    """Whether a post was told of a year long before somebody else came: "was her agent in 1999. In 2004 Orr came"."""
    then = one.as_of if one.time is not None and one.status is Status.CURRENT else None
    day = found.start or found.end
    seen, came = then.latest if then else None, day.earliest if day else None
    return seen is not None and came is not None and came.year - seen.year > _FEW_YEARS


_FEW_YEARS = 2


def may_be_followed_in(one: Draft) -> bool:
    """Whether somebody is succeeded in a post: in no order that they were given, and in no mere rank."""
    return one.post not in _ORDERS and not (is_rank(one.post) and not one.organisation)


_ORDERS = ("deacon", "priest", "professor")
"""What somebody is ordained or addressed as."""


def without_ranks(before: Sequence[Draft], words: str) -> list[Draft]:
    """Those of some posts that a phrase can mean: "held this position", which is no rank, "held that seat"."""
    if _OF_SEAT.search(words):
        return [one for one in before if one.post is None or not _SEATED.isdisjoint(one.post.lower().split())]
    return [one for one in before if not (is_rank(one.post) and _OF_POST.search(words))]


_OF_POST = re.compile(r"\b(?:this|that|the|his|her) (?:post|position|office|job|role)\b", re.IGNORECASE)
_OF_SEAT = re.compile(r"\b(?:this|that|the|his|her) seat\b", re.IGNORECASE)
_SEATED = frozenset(
    (
        "alderman", "assemblyman", "chair", "chairman", "chairwoman", "congressman", "congresswoman", "councillor",
        "councilman", "councilor", "councilwoman", "delegate", "deputy", "director", "judge", "justice",
        "legislator", "member", "mep", "mla", "mp", "msp", "peer", "representative", "senator", "td", "trustee",
    )
)  # fmt: skip
"""Words of posts that have a seat."""
_COMMANDS = frozenset(
    (
        "agent", "assistant chief constable", "chief", "chief constable", "commander", "commissioner",
        "deputy chief constable", "marshal", "officer",
    )
)  # fmt: skip
"""Ranks that are posts as well."""


def is_of_later(one: Draft, text: str) -> bool:
    """Whether a post came after those that are told of: "served until 1966 and was later | director of Orb"."""
    return _is_behind(one, text, _LATER)


def stands_before(one: Draft, found: Draft) -> bool:
    """Whether the post of one draft is named shortly before another, or within it but for its last words."""
    named = one.read_at("post") or one.span
    return named.start < found.span.end and found.span.start - one.span.end <= SAID_BEFORE


def is_near(one: Draft, other: Draft) -> bool:
    """Whether so few characters stand between two drafts that they may tell of one event."""
    return max(one.span.start - other.span.end, other.span.start - one.span.end) <= _NEAR


_NEAR = 80
"""Characters between two words of one event."""
