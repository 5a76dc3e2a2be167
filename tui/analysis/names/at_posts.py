"""A run of capitals cut at the posts inside it: "Rotherham | MP | Sarah Champion"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter

from tui.analysis.names.inside import (
    LONGEST,
    ROYAL,
    STREETS,
    ends_before_post,
    heads_body,
    is_field_between,
    may_be_named,
    precedes_surname,
)
from tui.analysis.names.trimming import COURTESIES, begins_known
from tui.analysis.names.words import CACHE, CAPITALS, Words, belongs, is_given
from tui.analysis.terms import Lexicon, load


@lru_cache(maxsize=CACHE)
def _opens_post(word: str) -> bool:
    """Whether a part of the word can be the first word of a post or of what it is called once left."""
    return any(load("post_heads", "post_status").opens(part) for part in re.findall(r"\w+", word))


CHIEF = re.compile(
    r"\bChief (?:(?:[A-Z][\w’'-]*|and|&),? ){1,5}?"
    r"(?:Officer|Advis[eo]r|Strategist|Economist|Engineer|Scientist|Analyst|Accountant|Architect)s?\b"
)
"""A title that names nobody, whatever the words inside it do elsewhere: "Chief Enterprise Risk Officer"."""
_DOUBLE = re.compile(rf"[-\u2010\u2011][{CAPITALS}]")
"""What goes on behind a hyphen: half a name."""


def cut_at_posts(text: str, words: Words, known: Lexicon) -> Iterator[tuple[Words, bool]]:
    """The words between the posts of a run ("Rotherham MP Sarah Champion"), and whether a post stands before them."""
    if (chief := CHIEF.search(text, words[0][0], words[-1][1])) is not None:
        for part in (_outside(words, 0, chief.start()), _outside(words, chief.end(), words[-1][1])):
            if part:
                yield from cut_at_posts(text, part, known)
        return
    terms = known.find(text, words[0][0], words[-1][1]) if any(_opens_post(word) for _, _, word in words) else ()
    posts = [
        term
        for term in terms
        if term.entry.attributes("post_heads") is not None or term.entry.attributes("post_status") is not None
    ]
    after, left, last = False, words, ""
    for post in posts:
        if _DOUBLE.match(text, post.end):
            continue  # "Baroness Butler-Hale"
        before = left[: bisect_right(left, post.start, key=itemgetter(1))]
        if before and before[-1][2].lower() in COURTESIES:
            continue
        rest = left[bisect_left(left, post.end, key=itemgetter(0)) :]
        is_second = after or (before and belongs(before[-1][2], "post_domains"))
        if rest and is_second and is_given(text[post.start : post.end]):
            continue  # "Attorney General Earl Warren", "Secretary of State Dean Acheson"
        is_status = post.entry.attributes("post_status") is not None
        if rest and is_status and begins_known([word for word in left if word[0] >= post.start]):
            continue  # "New York mayor"
        ends = all(belongs(word, "post_nominals") for _, _, word in rest)
        is_called = before and (is_given(before[0][2]) or belongs(before[0][2], "personal_titles"))
        named = before and (is_given(before[-1][2]) or (is_called and precedes_surname(before, text, post)))
        surname = named and ends and " " not in post.entry.text
        is_street = bool(rest) and rest[-1][2] in STREETS and text[post.start : post.end].lower() in ROYAL
        is_named = may_be_named(rest, text[post.start : post.end])
        is_former = is_status and (text[post.start : post.end].lower() == "former" or posts[-1].end == words[-1][1])
        # "Former | Fell Council Chief of Staff", "Interim | Police Chief"
        is_in_command = text[post.start : post.end] in _COMMANDERS
        is_body = not (is_named or is_former or is_in_command) and any(
            heads_body(word, posts) for word in rest[:LONGEST]
        )
        if is_body and post.start < posts[-1].start and not is_street and ends_before_post(rest, posts):
            continue  # "Justice Department | Inspector General", "Police Officers Association | President"
        if surname or is_street or is_body:
            break
        while len(before) > 1 and before[-1][2] in _SECONDS:
            before = before[:-1]  # "Department of Harbours Deputy | Secretary"
        if before and not all(belongs(word, "post_modifiers") for _, _, word in before):
            yield before, after and not is_field_between(before, last)
        last = text[post.start : post.end]
        after = after or post.entry.attributes("post_heads") is not None
        left = rest
    if left:
        yield left, after


_COMMANDERS = ("AOC", "AOC-in-C", "C-in-C", "CO", "GOC", "GOC-in-C")
"""Officers told by initials before what they command: "GOC | Northern Command"."""
_SECONDS = ("Deputy", "Assistant", "Associate")


def _outside(words: Words, first: int, last: int) -> Words:
    """The words that lie within a stretch of their run."""
    return [word for word in words if first <= word[0] and word[1] <= last]
