"""What stands before a post and is no part of it: counts of holders, a party or country, the verb it appoints by."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.posts.bodies import is_of_body
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_COUNTED = frozenset((Symbol.NUMBER, Symbol.DET, Symbol.OWNER))


def is_aged(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word tells of the person, not of the post: "poor old | Prince Max", "His Excellency | General Hale".

    "Her old boss" was hers once.
    """
    if text[chunks[at].start : chunks[at].end] in ("Excellency", "Highness", "Majesty"):
        return True
    if text[chunks[at].start : chunks[at].end].lower() != "old":
        return False
    return at == 0 or chunks[at - 1].symbol not in (Symbol.OWNER, Symbol.OWNS)


def is_visited(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "visiting" before a post is done to its holder: "she will be visiting | President Hale"."""
    if text[chunks[at].start : chunks[at].end].lower() != "visiting":
        return False
    return at > 0 and chunks[at - 1].symbol in (Symbol.BE, Symbol.PRONOUN)


def is_counted(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a chunk opens the post or counts its holders: "the two", "their first", "73rd and current"."""
    one = chunks[at]
    if is_appointed(text, chunks, at):
        return False
    if one.symbol is Symbol.AND and at:
        return _ranks(text, chunks[at - 1])
    if text.startswith("First Nation", one.start):
        return False  # a people, and no first of several
    return one.symbol in _COUNTED or _ranks(text, one) or _are_all(text, chunks, at)


def _ranks(text: str, one: Chunk) -> bool:
    word = text[one.start : one.end]
    return one.symbol is Symbol.NUMBER or load("holders_counted", "time_ordinals").has(word.rpartition("-")[2])


def _are_all(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a number in words says how many there are: "the two directors"."""
    is_of_all = at > 0 and chunks[at - 1].symbol in (Symbol.DET, Symbol.OWNER)
    return is_of_all and load("time_numbers").has(text[chunks[at].start : chunks[at].end])


def is_appointed(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "her" is who is made what follows: "appointed her head of Fell School", not "appointed her deputy"."""
    if at < 1 or at + 1 >= len(chunks) or chunks[at - 1].symbol is not Symbol.APPOINT:
        return False
    words, following = (text[one.start : one.end].lower() for one in chunks[at : at + 2])
    return chunks[at].symbol is Symbol.OWNER and words == "her" and following.split()[0] not in _HERS


_HERS = frozenset(
    ("deputy", "assistant", "successor", "secretary", "adviser", "advisor", "aide", "own", "first", "majesty")
)


def without_counts(text: str, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks, heads without what counts their holders: "the first | minister | to quit" is no First Minister."""
    chunks = _generals(text, chunks)
    return [
        one._replace(start=text.index(" ", one.start) + 1)
        if one.symbol is Symbol.POST and _is_one_of_those(text, chunks, at)
        else one
        for at, one in enumerate(chunks)
    ]


def _generals(text: str, chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks, a head with the "General" that belongs to it: "the first Secretary | General", "state Attorney |"."""
    if not chunks or text.find(" General", chunks[0].start, chunks[-1].end) < 0:
        return chunks
    at = next((at for at in range(1, len(chunks)) if _is_general(text, chunks, at)), None)
    if at is None:
        return chunks
    one, words = chunks[at - 1], text[chunks[at - 1].start : chunks[at - 1].end]
    start = one.start + (len(words.split()[0]) + 1 if load("time_ordinals").has(words.split()[0]) else 0)
    whole = one._replace(start=start, end=chunks[at].end)
    return [*chunks[: at - 1], whole, *_generals(text, chunks[at + 1 :])]


def _is_general(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    one, head = chunks[at], chunks[at - 1]
    if one.symbol is not Symbol.POST or head.symbol is not Symbol.POST or one.start - head.end != 1:
        return False
    words = text[head.start : head.end].split()
    return text[one.start : one.end] == "General" and len(words) > 1 and load("post_heads").has(f"{words[-1]} general")


def _is_one_of_those(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a head begins with a count: "the first Minister of Health", "the first minister to be"."""
    one = chunks[at]
    if not at or at + 2 >= len(chunks):
        return False
    is_the = text[chunks[at - 1].start : chunks[at - 1].end] == "the"
    first, _, head = text[one.start : one.end].partition(" ")
    if not is_the or not head or not load("time_ordinals").has(first):
        return False
    if first.islower() and head[0].isupper():
        return True
    following, beyond = chunks[at + 1].symbol, chunks[at + 2].symbol
    are_done_to = head.endswith("s") and following in _DONE  # "the first ministers confirmed as"
    return are_done_to or (following is Symbol.TO and beyond not in _GOES_TO)


_DONE = frozenset((Symbol.APPOINT, Symbol.REMOVE, Symbol.RESIGN, Symbol.LEAVE, Symbol.THAT, Symbol.WHO))
_GOES_TO = frozenset((Symbol.DET, Symbol.ORG, Symbol.NAME, Symbol.OWNER, Symbol.POST, Symbol.PERSON))


def is_crown(text: str, one: Chunk) -> bool:
    """Whether a name is the crown's, whose officers serve some other body: "Her Majesty's Chief Inspector"."""
    return text[one.start : one.end].rpartition(" ")[2] in ("Majesty", "Majesties", "Crown")


_FROM_THERE = ("-based", "-born", "-origin", "-raised", "-backed", "-trained", "-educated")


def is_side(text: str, chunks: Sequence[Chunk], at: int, post: int) -> bool:
    """Whether a word says where from somebody is: "the Labour mayor", "a British MP", "an Irish-born analyst".

    Args:
        text: The document's.
        chunks: The sentence.
        at: The word.
        post: The head of the post behind it.
    """
    one = chunks[at]
    if text.endswith(_FROM_THERE, one.start, one.end):
        return True
    is_local = one.symbol is Symbol.MODIFIER and text[one.start : one.end].lower() == "local"
    if not is_local and one.symbol not in (Symbol.NAME, Symbol.ORG):
        return False
    head = " ".join(text[chunks[post].start : chunks[post].end].lower().split())
    is_of_place = load("posts_of_constituencies").has(head)
    if is_local:
        return is_of_place  # "the local MP for Fell"
    name = _EX.sub("", text[one.start : one.end])
    if load("parties").has(name):  # "Labour leader of Fell Council"
        return is_of_place or head.endswith("minister") or is_of_body(text, chunks, post)
    return is_of_place and load("demonyms").has(name)


_EX = re.compile(r"\b[Ee]x-")


def is_agent(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a post names who appointed somebody: "was appointed by the health minister"."""
    before = "".join(one.symbol for one in chunks[max(0, at - _AGENT_REACH) : at])
    return _AGENT.search(before) is not None


_AGENT = re.compile(
    f"{Symbol.APPOINT}[{Symbol.ADVERB}{Symbol.TIME}]*{Symbol.BY}[{Symbol.DET}{Symbol.OWNER}{Symbol.ORG}{Symbol.NAME}"
    f"{Symbol.MODIFIER}{Symbol.WORD}{Symbol.STATUS}]*$"
)
_AGENT_REACH = 8
"""Chunks from a verb of appointing to the end of who did it."""
