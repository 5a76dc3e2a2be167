"""What only a person does or is: enters or leaves a post, holds one, begins a career."""

import re

from tui.analysis.terms import load

PHRASE_ENDS = re.compile(r"[.;:,“\"(—–]")
_ENTERS = re.compile(
    r"\b(?:(?:election|removal|departure) of"
    r"|appoint(?:s|ed)?|elect(?:s|ed)?|re-elected|nam(?:es|ed)|nominated) $"
)
_AS_POST = re.compile(r" (?:as )?(?:(?:its|the|their|a|an) )?(?=[a-zA-Z])")
_IS_MADE = re.compile(
    r" (?:(?:was|is|were|will be|(?:has|had|have) (?:also )?been)(?: \w+ly)? "
    r"(?:elected|re-elected|appointed|named|promoted|sacked|fired|dismissed|ousted|removed|sworn in)"
    r"|(?:will |would |has |had )?(?:become|became|resign(?:ed)?|retired?|step(?:ped)? down|st(?:an|oo)d down"
    r"|t(?:ake|akes|aken|ook) over|join(?:s|ed)?)(?= as | [a-z]+ of )) "
    r"(?:as |to |the |its |their |[A-Z]?[a-z]+’?'?s )*"
)
_HOLDS = re.compile(
    r" (?:(?:currently |now |also |previously |later )?(?:serves|served|has served|works|worked) as"
    r"|(?:(?:is|was)(?: currently| now| also| formerly| previously)?|has (?:also )?been))"
    r" (?:(?:the|an?|its|one of the) )?(?=[\w’'])"
)
"""Before the post that a name is said to hold: "Orrin Tak is | Professor of"."""
_HELD = re.compile(r"(?=,? (?:and|of|at|for|in|to|on|from|since|until|between|under|who|where|when|with) |[,.]|$)")
"""What may follow a post that is held, and nothing that it belongs to: "the mayor's residence", "the general idea"."""
_NO_HOLDERS = frozenset(
    {"leader", "head", "lead", "host", "general", "principal", "chief", "second", "major"}
    | {"publisher", "owner", "operator"}
)
"""Heads of posts that a firm, a place or a thing may be as well."""
_LONGEST_MODIFIER = 4  # words
_TOLD_ON = re.compile(
    r"(?:(?!\b(?:by|under|after|with|whose|and|for) (?:the )?[A-Z][\w.]* [A-Z])[^.\n]){1,300}"
    r"\.(?:\[\d{1,3}\]){0,4}\s+(?P<next>[A-Z][\w’'-]*)"
)
"""The rest of a sentence of nobody else, and the first word of the one behind."""
_ENTERS_BODY = re.compile(
    r" (?:was|has been) (?:(?:elected|re-elected|returned) (?:to|as)"
    r"|(?:appointed|named|promoted|called|raised) to the (?:\w+ )?(?:bar|bench|board|house|senate|peerage))\b"
    r"| (?:began|started|spent|devoted) (?:much of |most of |all of )?(?:his|her)\b"
    r"| (?:joined|left|took over|resigned|retired|stepped down|stood down) [^.;,\n]{0,60}?\b(?:as (?:its |the |an? )?)"
    r"(?P<post>[a-z][^.;,\n]{0,40})"
)
"""What nobody but a person does: sits, begins a career, goes somewhere to hold a post."""


def first_words(text: str) -> str:
    """The words in which a post would begin, within the first phrase of a text."""
    return " ".join(PHRASE_ENDS.split(text)[0].split()[:5])


def has_strong_post(phrase: str, *, at_end: bool = False, weak: bool = False) -> bool:
    """Whether words have the head of a post whose bare title is one, or at their end; of any post if `weak`."""
    terms = load("post_heads").find(phrase)
    strong = [term for term in terms if weak or (term.entry.attributes("post_heads") or ("",))[0] == "strong"]
    return bool(strong) and (not at_end or not phrase[strong[-1].end :].strip())


def becomes_post(text: str, start: int, end: int) -> bool:
    """Whether a run enters or leaves a post: "the resignation of X as clerk", "has named X president"."""
    made = _IS_MADE.match(text, end)
    if made is None and _ENTERS.search(text, max(0, start - 30), start):
        made = _AS_POST.match(text, end)
    return made is not None and has_strong_post(first_words(text[made.end() : made.end() + 60]))


def is_in_office(text: str, end: int, last: str) -> bool:
    """Whether what stands behind a run tells in small letters, as no headline does, of a post or a career.

    Args:
        text: The document's.
        end: Where the run ends.
        last: Its last word, by which alone somebody may be called next.
    """
    if (held := _HOLDS.match(text, end)) is not None:
        told = _TOLD_ON.match(text, held.end())
        weak = told is not None and told["next"] in ("He", "She", "His", "Her", last)
        if _begins_with_post(text[held.end() : held.end() + _LONGEST_POST], weak=weak):
            return True
    entered = _ENTERS_BODY.match(text, end)
    return entered is not None and (entered["post"] is None or has_strong_post(first_words(entered["post"]), weak=True))


_LONGEST_POST = 80  # code points


def _begins_with_post(phrase: str, *, weak: bool) -> bool:
    """Whether words begin with the strong head of a post, of any post if `weak`, or with what may stand before it."""
    for term in load("post_heads").find(phrase):
        before = phrase[: term.start].split()
        is_strong = weak or (term.entry.attributes("post_heads") or ("",))[0] == "strong"
        if is_strong and _HELD.match(phrase, term.end) and phrase[term.start : term.end].lower() not in _NO_HOLDERS:
            return len(before) <= _LONGEST_MODIFIER and not any(load("function_words").has(word) for word in before)
    return False
