"""Lower-case nouns that mean a body: "the council", "her old college", "the Indian police"."""

import re
from collections.abc import Sequence
from functools import cache

from tui.analysis.chunks import Chunk, row_of
from tui.analysis.names import Named
from tui.analysis.posts.departments import owner_of
from tui.analysis.posts.wording import names_field
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.documents import Span

BODY = (Symbol.ORG, Symbol.NAME)


def is_body_word(text: str, chunk: Chunk) -> bool:
    """Whether a lower-case noun means a body spoken of before: "the council", "the college", "the town"."""
    return text[chunk.start : chunk.end].lower() in _heads()


def is_body_name(text: str, chunk: Chunk) -> bool:
    """Whether a name of several words ends with what a body is called: "Fell University", not "Fell"."""
    words = text[chunk.start : chunk.end].split()
    return chunk.symbol is Symbol.ORG and len(words) > 1 and words[-1].lower() in _heads()


@cache
def _heads() -> frozenset[str]:
    heads = [entry.text for entry in load("organisation_heads")]
    return frozenset((*heads, *(head.replace("'", "’") for head in heads)))


def from_body(text: str, phrase: Sequence[Chunk]) -> Sequence[Chunk]:
    """The phrase from its first name on, or from the owner's "'s" on; "Fell Women's Aid" has no owner."""
    for at in range(len(phrase) - 1, -1, -1):
        if phrase[at].symbol is Symbol.OWNS and not text.endswith(_WHOSE_BODIES, 0, phrase[at].start):
            phrase = phrase[at + 1 :]
            break
    first = next((at for at, one in enumerate(phrase) if one.symbol in BODY), 0)
    return phrase[first:]


_WHOSE_BODIES = ("Women", "Men", "Children", "People", "Workers", "Students", "Girls", "Boys", "Parents", "Carers")
"""Who bodies are for, as their names say: "Women's Institute"."""


def is_where_body_is(text: str, chunks: Sequence[Chunk], first: int, last: int) -> bool:
    """Whether a name only says where: "head of a New York | investment firm", "quit as clerk on Twitter"."""
    is_in = chunks[first - 1].symbol is Symbol.IN
    if is_in and text[chunks[last].start : chunks[last].end].lower().endswith(("history", "memory")):
        return True  # "the youngest chancellor in modern history"
    if chunks[first - 1].symbol is Symbol.AT and text[chunks[first].start : chunks[last].end].lower() == "law":
        return True  # "attorney at law"
    if chunks[first - 1].symbol is Symbol.ON and first == last and chunks[last].symbol in BODY:
        return not is_body_name(text, chunks[last])
    is_any = text[chunks[first].start : chunks[first].end].lower() in ("a", "an")
    following = chunks[last + 1].symbol if last + 1 < len(chunks) else None
    return is_any and chunks[last].symbol in BODY and following in (Symbol.WORD, Symbol.MODIFIER)


_WARS = ("World War", "the First World War", "the Second World War", "the Great War", "the Civil War", "the Boer War")


def is_war(text: str, one: Chunk) -> bool:
    """Whether a phrase only tells in which war somebody served: "a soldier in | World War I"."""
    return text.startswith(_WARS, one.start)


def ends_town_and_state(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a town and its state end at a chunk, set off by commas: "the former Mamou, Louisiana, police chief"."""
    symbols = [one.symbol for one in chunks[max(0, at - 3) : at + 1]]
    is_state = len(symbols) == 4 and load("places").has(text[chunks[at - 1].start : chunks[at - 1].end])
    is_scene = at > 3 and chunks[at - 4].symbol in (Symbol.IN, Symbol.AT)  # "in Fell, Ohio, | President Hale spoke"
    return is_state and not is_scene and symbols[1:] == [Symbol.COMMA, Symbol.ORG, Symbol.COMMA] and symbols[0] in BODY


def is_scene(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a name before "Professor" only ends what opens a clause: "In Fell | Professor Hale wept"."""
    if not text.startswith("Professor", chunks[at + 1].start):
        return False
    before = at - 1 - (chunks[at - 1].symbol is Symbol.DET) if at else 0
    if before > 0 and chunks[before].symbol is Symbol.OF:
        return chunks[before - 1].symbol is Symbol.POST  # "Chancellor of Fell University | Professor Hale"
    return before >= 0 and chunks[before].symbol in (Symbol.IN, Symbol.AT, Symbol.FOR, Symbol.FROM)


def ends_entry(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a line ends with the body of whom it names, and the next is another's: "Ann Hale, clerk, Orb Bank"."""
    if chunks[at].symbol not in BODY or "\n" not in text[chunks[at].end : chunks[at + 1].start]:
        return False
    if not load("personal_titles").has(text[chunks[at + 1].start : chunks[at + 1].end]):
        return False
    before = at - 1
    while before > 0 and chunks[before].symbol in (Symbol.DET, Symbol.OF, Symbol.AT, Symbol.COMMA):
        before -= 1
    return 0 <= before < at - 1 and chunks[before].symbol in (Symbol.POST, Symbol.PERSON)


def is_employer(text: str, before: Chunk, head: Chunk) -> bool:
    """Whether the word before a post's own is a body named before: "council leader", "union spokesman"."""
    if before.start == before.end:  # a mark that was lost
        return False
    word = text[before.start : before.end].split()[-1]
    is_voice = text[head.start : head.end].lower().startswith("spokes")
    if is_voice and not text.startswith(" for", head.end):
        is_body = load("organisation_heads").has(word) and word.lower() not in _PORTFOLIOS
        return before.symbol in (Symbol.WORD, *BODY) and is_body
    return before.symbol is Symbol.WORD and load("employers").has(word)


_PORTFOLIOS = frozenset(
    ("business", "energy", "enterprise", "finance", "homes", "media", "technology", "treasury", "water")
)
"""What somebody speaks on for a party, and firms are called too: "Labour's Finance | spokesman"."""


def is_of_body(text: str, chunks: Sequence[Chunk], head: int) -> bool:
    """Whether a body stands behind the head of a post that it is of: "leader | of the Fell Council"."""
    behind = chunks[head + 1 : head + 4]
    if not behind or behind[0].symbol is not Symbol.OF:
        return False
    named = next((one for one in behind[1:] if one.symbol is not Symbol.DET), None)
    return named is not None and (named.symbol in BODY or is_body_word(text, named))


def names_body(text: str, phrase: Sequence[Chunk], link: Symbol, head: str) -> bool:
    """Whether a capitalised phrase that nothing is known of is a body rather than a field of work.

    Args:
        text: The document's.
        phrase: What the preposition leads to.
        link: The preposition.
        head: The head of the post, in lower case.
    """
    if is_taught(text, head, link, phrase[-1]) or (link is Symbol.TO and phrase[0].symbol is Symbol.DET):
        return False  # "assistant to the Historian"
    is_of_place = load("posts_of_places").has(head) or load("posts_of_places").has(head.split()[-1])
    if is_of_place or link in (Symbol.AT, Symbol.IN, Symbol.WITH):
        return True
    if head.endswith(("secretary", "minister", "inspector", "superintendent")):
        return False
    if link is Symbol.FOR and not head.endswith(
        ("mp", "msp", "td", "dála", "senator", "member", "councillor", "candidate")
    ):
        return False
    words = text[phrase[0].start : phrase[-1].end].replace(",", "").split()
    if link is Symbol.OF and _OF_BODIES.fullmatch(head) and words[-1][0].isupper() and not names_field(words[0]):
        return True  # "chief executive of Orb Aid"
    return not any(names_field(word) for word in words if word.lower() not in ("the", "of", "and", "for", "&"))


def is_taught(text: str, head: str, link: Symbol, last: Chunk) -> bool:
    """Whether somebody teaches what a phrase names, whatever it sounds like: "Professor of Space Engineering"."""
    is_school = load("organisation_heads").has(text[last.start : last.end].split()[0])
    names_school = text[last.start : last.end].lower().endswith(_SCHOOLS) or is_school
    teaches = link in (Symbol.OF, Symbol.IN) and head.split()[-1] in _TEACHERS
    return (teaches or (link is Symbol.OF and head == "teacher")) and not names_school


_OF_BODIES = re.compile(r"ceo|chief executive(?: officer)?|(?:co-)?founder|managing director|trustee")
_TEACHERS = ("professor", "lecturer", "reader")
_SCHOOLS = ("academy", "college", "faculty", "hospital", "institute", "polytechnic", "school", "university")


def tells_where(text: str, link: Symbol, last: Chunk, body: str | None) -> bool:
    """Whether "in" leads to where a body is: "at Orb Ltd in London", "curate at St Anne's in the Bull Ring"."""
    words, is_place = text[last.start : last.end], load("places").has(text[last.start : last.end])
    if link is Symbol.AT and body is not None and " " not in words:
        return (is_place or last.symbol is Symbol.NAME) and body.split()[0].lower() not in _PARTS_OF_SCHOOLS
    is_of_church = body is not None and body.startswith(_CHURCHES) and not is_body_name(text, last)
    return link is Symbol.IN and (is_of_church or is_place)


_PARTS_OF_SCHOOLS = ("centre", "center", "department", "faculty", "school")
"""Of which the place behind "at" is the university: "the Department of Law at Oxford"."""
_CHURCHES = ("St ", "St. ", "Saint ", "All Saints", "All Souls", "Christ Church", "Holy Trinity")


def is_ceremony(text: str, head: str, link: Symbol, last: Chunk, body: str | None) -> bool:
    """Whether "at" or "in" leads to where a bishop or king was made one: "consecrated bishop at Lambeth Palace"."""
    if head not in _HALLOWED:
        return False
    is_church = text[last.start : last.end].endswith(_HALLOWED_AT)
    return link is Symbol.AT or (link is Symbol.IN and (body is not None or is_church))


_HALLOWED = ("bishop", "archbishop", "king", "queen")
_HALLOWED_AT = ("Abbey", "Basilica", "Cathedral", "Chapel", "Church", "Minster", "Palace")


def is_agency(text: str, phrase: Sequence[Chunk]) -> bool:
    """Whether a phrase is a body, though each of its words is a field: "National Agency for Food and Drugs"."""
    return not _AGENCIES.isdisjoint(text[phrase[0].start : phrase[-1].end].split())


_AGENCIES = frozenset(("Agency", "Authority", "Bureau", "Commission", "Corporation"))


def is_for_country(text: str, body: str | None, link: Symbol, last: Chunk) -> bool:
    """Whether "for" leads to the country that a body, which is no country itself, is there for."""
    places = load("places")
    is_country = link is Symbol.FOR and places.has(text[last.start : last.end])
    return is_country and body is not None and not places.has(body)


def compose_bodies(text: str, chunks: Sequence[Chunk]) -> list[Chunk]:
    """Lower-case bodies as ORG chunks: "the Indian police", "the army", "her old college"."""
    word, heads = Symbol.WORD, _heads()
    composed: list[Chunk] = []
    passed = 0
    for at in [at for at, one in enumerate(chunks) if one[0] is word and text[one[1] : one[2]].lower() in heads]:
        composed += chunks[passed:at]
        passed, one = at + 1, chunks[at]
        if _names_service(text, composed, one):
            one = one._replace(start=composed.pop().start)
        if (owner := owner_of(text, composed, one)) is not None:
            composed[owner:] = [_body(text, composed[owner].start, one.end)]
            continue
        words, last = text[one.start : one.end], composed[-1] if composed else None
        if last and last.symbol in BODY and one.start - last.end == 1:
            composed[-1] = _body(text, last.start, one.end)
        elif (named := _before_its_name(text, chunks, at)) is not None:
            composed.append(one._replace(end=chunks[named].end))
            passed = named + 1
        elif last and _begins_noun(composed) and load("employers", "bodies_in_lower_case").has(words.lower()):
            composed.append(_body(text, one.start, one.end))
        elif last and last.symbol in _IN_AND_OUT and words == "parliament":
            composed.append(_body(text, one.start, one.end))  # "entered | parliament", "retired from parliament"
        else:
            composed.append(one)
    return [*composed, *chunks[passed:]]


def _before_its_name(text: str, chunks: Sequence[Chunk], at: int) -> int | None:
    """The last chunk of what a body is before its name: "the law | firm of | Hale & Orr", "the regulator | Orb"."""
    behind = row_of(chunks[at + 1 : at + 3])
    is_firm = text[chunks[at].start : chunks[at].end] in ("firm", "partnership", "practice")
    last = at + 1 if is_firm and behind == Symbol.OF + Symbol.ORG else at
    is_named = last + 1 < len(chunks) and chunks[last + 1].symbol is Symbol.ORG
    return last if is_named and _IS_NAME.match(text, chunks[last].end) else None


_IS_NAME = re.compile(r" [A-Z]")
_IN_AND_OUT = (Symbol.BECOME, Symbol.JOIN, Symbol.LEAVE, Symbol.FROM)
"""Verbs of entering and leaving, behind which parliament by itself is a body."""


def _names_service(text: str, before: Sequence[Chunk], one: Chunk) -> bool:
    """Whether the word before a noun makes it one body: "the | civil service", not "her long service"."""
    if len(before) < 2 or before[-1].symbol not in (Symbol.WORD, Symbol.MODIFIER):
        return False
    is_led = before[-2].symbol in (*BODY, Symbol.DET, Symbol.OWNER)
    return is_led and load("bodies_in_lower_case").has(text[before[-1].start : one.end].lower())


def _body(text: str, start: int, end: int) -> Chunk:
    return Chunk(Symbol.ORG, start, end, Named(Span(start, end), Symbol.ORG, text[start:end]))


def _begins_noun(before: Sequence[Chunk]) -> bool:
    last = before[-1].symbol
    earlier = before[-2].symbol if len(before) > 1 else Symbol.STOP
    return last in (Symbol.DET, Symbol.OWNER) or (
        last in (Symbol.WORD, Symbol.STATUS, Symbol.NAME) and earlier in (Symbol.DET, Symbol.OWNER)
    )


def joins_names(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a dash stands between two names, and no space beside it: the one seat "Fell–Orb"."""
    beside = [one.symbol for one in chunks[at - 1 : at + 2 : 2]] if at else []
    is_glued = chunks[at].symbol is Symbol.DASH and len(beside) == _BOTH and all(one in BODY for one in beside)
    return is_glued and chunks[at - 1].end == chunks[at].start and chunks[at].end == chunks[at + 1].start


_BOTH = 2


def numbered(text: str, chunks: Sequence[Chunk], at: int) -> str:
    """The number behind a body that goes by one, with a space before it: "Division | 5 | Councillor"; else nothing."""
    is_part = text[chunks[at].start : chunks[at].end].rpartition(" ")[2] in _BY_NUMBER
    if not is_part or at + 1 >= len(chunks) or chunks[at + 1].symbol is not Symbol.NUMBER:
        return ""
    number = text[chunks[at + 1].start : chunks[at + 1].end]
    return f" {number}" if number.isdigit() else ""


_BY_NUMBER = ("Area", "District", "Division", "Place", "Precinct", "Region", "Seat", "Ward", "Zone")
