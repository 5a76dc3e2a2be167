"""What follows the head of a post: the noun phrase that "of", "for" or "at" leads to, a noun that it only describes."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.posts.bodies import BODY, is_body_name, is_body_word, joins_names
from tui.analysis.posts.counting import is_agent
from tui.analysis.posts.wording import is_relation, names_field, names_fields
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_IN_FIELD = frozenset(
    (
        Symbol.DET, Symbol.OWNER, Symbol.ORG, Symbol.NAME, Symbol.WORD, Symbol.NUMBER, Symbol.OWNS, Symbol.MODIFIER,
        Symbol.POST,
    )
)  # fmt: skip
_FIELD_LIMIT = 12  # chunks of a phrase, at the most
_LENGTHS = frozenset(
    ("term", "season", "transition", "period", "spell", "stint", "mandate", "further", "additional", "initial", "time")
)
"""What a length of time ends in, or is led to by: "for an initial | two years"."""
_STANDS_FOR = frozenset(
    (
        "it", "them", "this", "that", "these", "those", "what", "which", "whom", "something", "much", "most", "part",
        "some", "half", "years", "months", "weeks", "remainder", "rest", "duration", "succession", "time",
        "period", "capacity", "longer", "good", "life", "now", "wake", "aftermath", "midst", "absence", "meantime",
        "run-up", "throes", "effect",
    )
)  # fmt: skip
"""What stands for a noun or counts one, and is no field or body: "chair of it", "secretary for much of the year",
"chairman for the remainder of it", "chair in this time"."""
_OF_YEARS = ("-year", "-month", "-week", "-day")
"""How a word ends that says for how long: "commissioner for a five-year term"."""


_OBJECTS = frozenset((Symbol.DET, Symbol.OWNER, Symbol.OBJECT, Symbol.PERSON, Symbol.NAME, Symbol.ORG, Symbol.WORD))


def serves_somebody(text: str, chunks: Sequence[Chunk], to: int) -> bool:
    """Whether "to" after a post leads to whom it serves ("adviser to the mayor") rather than to a purpose."""
    before = text[chunks[to - 1].start : chunks[to - 1].end].lower().split()[-1]
    first = to - 2
    while first > 0 and chunks[first].symbol in _BEFORE_HEAD:
        first -= 1
    is_near = first == to - 2 or (to + 1 < len(chunks) and chunks[to + 1].symbol is not Symbol.DET)
    if to > 1 and chunks[first].symbol is Symbol.FROM and is_near:
        return False  # "rose from clerk to treasurer", "from Deputy Press Secretary to Director"
    ahead = [one.symbol for one in chunks[to + 1 : to + 3]]
    if Symbol.ORG in ahead and is_agent(chunks, to - 1):
        return False  # "was appointed by the minister to the Fell Council"
    is_infinitive = ahead[:1] == [Symbol.WORD] and ahead[-1] in _OBJECTS  # "told counsel to disregard the clerk"
    return not is_infinitive and load("posts_serving").has(before.rstrip("s"))


_BEFORE_HEAD = (Symbol.MODIFIER, Symbol.NAME, Symbol.WORD, Symbol.STATUS, Symbol.POST)


def phrase_end(text: str, chunks: Sequence[Chunk], first: int) -> int | None:
    """The index of the last chunk of the noun phrase that begins at `first`, None where none does.

    A day or month that could not be dated leads to none: "stepped down as leader on Monday".
    """
    if first < len(chunks) and load("time_weekdays", "time_months").has(text[chunks[first].start : chunks[first].end]):
        return None
    is_day = first + 1 < len(chunks) and chunks[first].symbol is Symbol.NUMBER  # "appointed chair on 5 | September"
    if is_day and load("time_months").has(text[chunks[first + 1].start : chunks[first + 1].end]):
        return None
    if chunks[first - 1].symbol is Symbol.FOR and first < len(chunks) and chunks[first].symbol is Symbol.OWNER:
        return None  # "thank the Hon Ann Hale MP for her service"
    noun = first + 1 if first + 1 < len(chunks) and chunks[first].symbol is Symbol.DET else first
    word = text[chunks[noun].start : chunks[noun].end].lower() if noun < len(chunks) else ""
    if word in _STANDS_FOR or word.endswith(_OF_YEARS):
        return None
    at, end = first, None
    while at < len(chunks) and at - first < _FIELD_LIMIT:
        one = chunks[at]
        if one.symbol is Symbol.AND or one.symbol is Symbol.COMMA:
            if not _continues(text, chunks, at) or (at > first and _lists_bodies(text, chunks, first, at)):
                break
        elif one.symbol is Symbol.STATUS and (
            (at > first and chunks[at - 1].symbol is Symbol.DET) or text[one.start].isupper()
        ):
            pass  # "commandant of the new Hendon College", "professor of New Testament"
        elif _is_lately(text, one) or (at > first and _is_lately(text, chunks[at - 1])):
            pass  # "head of the newly formed Orb Department"
        elif joins_names(text, chunks, at):
            pass  # "MP for Fell–Orb"
        elif (
            text[one.start : one.end] in _LISTS
            or not _is_in_field(text, one)
            or (at > first and (_ends_before(text, chunks, at) or _is_apart(text, chunks, at)))
        ):
            break
        elif one.symbol not in (Symbol.DET, Symbol.OWNER, Symbol.STATUS, Symbol.ADVERB):
            end = at
        at += 1
    if end is not None and (
        chunks[end].symbol in (Symbol.OWNS, Symbol.NUMBER) or _is_how_long(text, chunks, first, end)
    ):
        return None
    return end


def _is_lately(text: str, one: Chunk) -> bool:
    return one.symbol is Symbol.ADVERB and text[one.start : one.end].lower() in ("newly", "recently", "jointly")


_LISTS = ("include", "includes", "included", "are", "begins", "ends", "expires", "lapses", "starts")
"""Verbs that no lexicon of events knows: "speakers for the dinner | include Ann Hale"."""


def _is_apart(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a title stands a column away from what is before it: "Member for Fell   Shadow Minister for Ports"."""
    is_title = chunks[at].symbol in (Symbol.POST, Symbol.MODIFIER, Symbol.STATUS)
    return is_title and text[chunks[at - 1].end : chunks[at].start].startswith("  ")


def _is_in_field(text: str, one: Chunk) -> bool:
    """Whether a chunk may be part of a field or body: "policy" too, though it is a work as well."""
    is_policy = one.symbol is Symbol.WORK and names_field(text[one.start : one.end])
    if _REFERENCE.match(text, one.start):
        return False
    return one.symbol in _IN_FIELD or is_policy or is_state(text, one)


_REFERENCE = re.compile(r"[A-Z]{1,8}\d{5}")
"""By what a document is known, "HAR000257", in a column beside a post."""


def is_state(text: str, one: Chunk) -> bool:
    """Whether a chunk is the noun that is a verb as well, "the U.S. state of Ohio"."""
    return text[one.start : one.end + len(" of")].lower() == "state of"


_TEACHING = ("lecturer", "professor", "reader", "fellow", "tutor", "chair")


def is_place(link: Symbol, last: Chunk, head: str) -> bool:
    """Whether a phrase says where the holder works rather than at what, as "lecturer in history" does."""
    is_taught = link is Symbol.IN and head.split()[-1] in _TEACHING
    is_plain = link in (Symbol.IN, Symbol.ON) and last.symbol is Symbol.WORD
    return link in (Symbol.AT, Symbol.WITH) or (is_plain and not is_taught)


def _is_how_long(text: str, chunks: Sequence[Chunk], first: int, end: int) -> bool:
    """Whether the phrase says for how long: "chairman for another year", "mayor for the term 2008/09"."""
    word = text[chunks[end].start : chunks[end].end].rpartition(" ")[2]
    return chunks[first - 1].symbol is Symbol.FOR and (
        word.lower() in _LENGTHS or load("time_units", "time_plural_units").has(word)
    )


def _ends_before(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the phrase is over before the chunk: a word after a body, a likely verb, a second determiner."""
    one, before = chunks[at], chunks[at - 1]
    if one.symbol in (Symbol.DET, Symbol.OWNER):
        return before.symbol is not Symbol.AND
    is_state_before = text[before.start : before.end] == "State"  # "Secretary of State | Hale"
    if (one.symbol in BODY and is_state_before) or (one.symbol is Symbol.NAME and before.symbol is Symbol.ORG):
        return True
    if one.symbol is Symbol.WORD:
        word = text[one.start : one.end]
        if load("time_numbers").has(word) and _SPAN_LATER.match(text, one.end):
            return True
        is_field = before.symbol is Symbol.POST and (names_field(word) or is_body_word(text, one))  # "academic affairs"
        is_part = before.symbol is Symbol.ORG and (_names_part(text, chunks, at) or _is_of_place(text, chunks, at))
        return (before.symbol in (Symbol.ORG, Symbol.POST) and not (is_field or is_part)) or (
            _is_verb(word) and not _is_participle(text, chunks, at)
        )
    if one.symbol is Symbol.OWNS:
        return at + 1 >= len(chunks) or chunks[at + 1].symbol not in _IN_FIELD or is_relation(text, chunks[at + 1])
    return one.symbol in (Symbol.ORG, Symbol.POST) and before.symbol in (Symbol.ORG, Symbol.POST)


_SPAN_LATER = re.compile(r" (?:years?|months?|weeks?|days?|decades?) (?:later|earlier|before|after|ago)\b")
"""What follows the number of a time that could not be dated: "head of the ward three | years later"."""


def _is_of_place(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a lower-case body is that of the place before it: "a member of the Ohio | legislature"."""
    is_led = at > 1 and chunks[at - 2].symbol is Symbol.DET
    is_place = is_led and load("places").has(text[chunks[at - 1].start : chunks[at - 1].end])
    return is_place and load("bodies_in_lower_case", "employers").has(text[chunks[at].start : chunks[at].end])


def _is_participle(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word between an article and a name only says which it is: "the newly-created | Orb Department"."""
    is_led = chunks[at - 1].symbol is Symbol.DET and "-" in text[chunks[at].start : chunks[at].end]
    return is_led and at + 1 < len(chunks) and chunks[at + 1].symbol in BODY


def _is_verb(word: str) -> bool:
    return word.endswith("ed") or load("time_past_verbs").has(word)


def _names_part(text: str, chunks: Sequence[Chunk], first: int) -> bool:
    """Whether the words behind a body name a part of it: "the Senate | securities subcommittee"."""
    for at in range(first, min(first + _PART, len(chunks))):
        word = text[chunks[at].start : chunks[at].end]
        if chunks[at].symbol is not Symbol.WORD or _is_verb(word):
            return False
        if word in _PARTS_OF_BODIES or word in _LED:
            return True
    return False


_PART = 4  # chunks of the words that name a part of a body, at the most
_PARTS_OF_BODIES = (
    "committee", "subcommittee", "sub-committee", "department", "division", "directorate", "panel", "delegation",
    "mission", "team",
)  # fmt: skip
_LED = ("programme", "program", "project", "campaign")
"""What a body runs and somebody leads: "leader of the Orb Bank | programme"."""


def _continues(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "and" or a comma joins two like nouns rather than two clauses."""
    if at + 1 >= len(chunks) or at == 0:
        return False
    before, after = chunks[at - 1], chunks[at + 1]
    if chunks[at].symbol is Symbol.COMMA:
        ahead = [one.symbol for one in chunks[at + 1 : at + 5]]
        are_bodies = before.symbol in BODY and after.symbol in BODY and Symbol.POST not in ahead
        return Symbol.AND in ahead and (are_bodies or _lists_fields(text, chunks, at))
    if before.symbol is Symbol.COMMA:
        return at > 1 and _lists_fields(text, chunks, at - 1)
    if before.symbol in BODY:
        is_unlike = after.symbol is Symbol.ORG and (before.symbol is Symbol.NAME or _lie_between(text, chunks, at))
        is_unlike = is_unlike or _is_split_name(text, chunks, at)
        is_field = after.symbol is Symbol.ORG and load("post_domains").has(text[before.start : before.end])
        is_field = is_field or _is_second_field(text, chunks, at)
        return after.symbol is Symbol.NAME or is_unlike or is_field or _are_one_place(text, chunks, at)
    following = chunks[at + 2].symbol if at + 2 < len(chunks) else Symbol.STOP
    plain = (Symbol.WORD, Symbol.MODIFIER)
    return before.symbol in plain and after.symbol in plain and following not in (Symbol.DET, Symbol.OWNER)


def _is_second_field(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "and the" leads to a second field: "Minister for Cities | and | the Built Environment"."""
    after = chunks[at + 1 : at + 3]
    is_named = len(after) == 2 and after[0].symbol is Symbol.DET and after[1].symbol is Symbol.NAME
    return is_named and names_field(text[after[1].start : after[1].end].rpartition(" ")[2])


def _is_split_name(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "and" stands in one body's name that a place begins: "the Fell Wine | and | Food Society"."""
    first, last = (text[one.start : one.end].split() for one in (chunks[at - 1], chunks[at + 1]))
    is_place = load("places").has(" ".join(first))
    is_begun = not is_place and any(
        load("places").has(" ".join(first[:count])) for count in (1, 2) if count < len(first)
    )
    heads = load("organisation_heads")
    if chunks[at + 1].symbol is not Symbol.ORG or not heads.has(last[-1]):
        return False
    is_rest = len(last) > 1 and all(map(heads.has, last))  # "Fell Savings Bank | and | Trust Company"
    return is_rest or (is_begun and not heads.has(first[-1]))


def _are_one_place(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "and" joins two places to what one holder has: "chief constable of Devon and Cornwall", no mayors'."""
    if at < 3 or chunks[at - 2].symbol not in (Symbol.OF, Symbol.FOR):
        return False
    further = at + 1 + (chunks[at + 1].symbol is Symbol.DET)
    if further >= len(chunks) or text[chunks[at - 3].start : chunks[at - 3].end].endswith("s"):
        return False
    known = load("places")
    return all(known.has(text[one.start : one.end]) for one in (chunks[at - 1], chunks[further]))


def _lists_bodies(text: str, chunks: Sequence[Chunk], first: int, at: int) -> bool:
    """Whether a comma parts two places or bodies, each of which has such a post: "governor of Assam, Goa and Bihar"."""
    sides = [chunks[at - 1], chunks[at + 1]]
    if chunks[at].symbol is not Symbol.COMMA or chunks[first - 1].symbol is Symbol.FOR:
        return False  # "minister for England, Scotland and Wales" is one
    head = text[chunks[first - 2].start : chunks[first - 2].end].lower() if first > 1 else ""
    are_places = [load("places").has(text[one.start : one.end]) for one in sides]
    are_bodies = all(one.symbol in BODY for one in sides) and any(is_body_name(text, one) for one in sides)
    return (all(are_places) or are_bodies) and not head.endswith(_OF_SEVERAL)


_OF_SEVERAL = ("bishop", "duke", "earl", "emperor", "king", "lord", "prince", "queen")
"""Who has one title of several places."""


def _lists_fields(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a comma stands in a list of fields: "for justice, customs and border protection"."""
    if chunks[at + 1].symbol is Symbol.AND and (at < 2 or chunks[at - 2].symbol is not Symbol.COMMA):
        return False  # "minister for health, and education was"
    last = next(index for index in range(at, len(chunks)) if chunks[index].symbol is Symbol.AND) + 1
    return last < len(chunks) and names_fields(text[chunks[at - 1].start : chunks[last].end])


def _lie_between(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a body is called by two places: "the Fell and Calder Railway", not "the US and Orb Bank"."""
    places = load("places")
    first, last = (text[one.start : one.end] for one in (chunks[at - 1], chunks[at + 1]))
    is_called = at > 1 and chunks[at - 2].symbol is Symbol.DET and not first.isupper()
    return is_called and places.has(first) and not places.has(last) and " " in last
