"""How a post reads: lower case but for names and initials, the singular of a plural, a phrase without its article."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from tui.analysis.chunks import Chunk
from tui.analysis.chunks.markup import without_notes
from tui.analysis.names import Named
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.documents import Span


@cache
def singulars() -> dict[str, str]:
    """Plural heads and callings with their singulars, lower-cased."""
    heads = ((entry.text, (entry.attributes("post_heads") or ())[1:2]) for entry in load("post_heads"))
    callings = ((entry.text, (entry.attributes("professions") or ())[:1]) for entry in load("professions"))
    return {of[0].lower(): text for text, of in (*callings, *heads) if of and of[0] and of[0] != text}


KEPT_STATUS = ("acting", "interim", "caretaker")
"""What is said of a holder and stays part of the post."""
_KEPT_STATUS = re.compile(rf"\b(?:{'|'.join(KEPT_STATUS)}) ")


def confirmed(post: str) -> str:
    """The post of one who is more than "acting" in it: it is so said of who comes, not of who goes or is confirmed."""
    return _KEPT_STATUS.sub("", post)


def post_text(words: str) -> str:
    """A post in lower case but for names and initials; white space as single blanks."""
    words = without_notes(words)
    if words.isupper() and (" " in words or len(words) > _LONGEST_INITIALS):
        words = words.lower()
    return " ".join(_lowered(word) for word in words.split() if not word.endswith("-born"))


_LONGEST_INITIALS = 5


@cache
def _in_heads() -> frozenset[str]:
    """The words that only stand inside a head: the "prime" of "prime minister"."""
    heads = (entry.text.split() for entry in load("post_heads"))
    return frozenset(word for words in heads if len(words) > 1 for word in words if word.islower())


_ABSTRACT = re.compile(r"[A-Z][a-z]{2,}(?:ology|[aiu]tion|edness|[ai]bility|ements?|iences)")
"""A word that its ending shows to be no name: "emergency Preparedness"."""


_SEAT = re.compile(r"[A-Z][a-z]{2,}[-–][A-Z][a-z]+")
"""Two names that a seat bears: "MLA for Skelby-Wexcombe East"."""


@lru_cache(maxsize=1 << 14)
def _lowered(word: str) -> str:
    bare = word.strip(".,()")
    if bare.isupper() and len(bare) > 1:
        return word
    if load("demonyms", "places").has(bare):
        return word
    if (
        _is_of_posts(bare)
        or ("-" in word and not (_SEAT.fullmatch(bare) and not any(map(_is_of_posts, bare.split("-")))))
        or (_ABSTRACT.fullmatch(bare) and not load("organisation_heads").has(bare.lower()))
        or (bare.lower() in _in_heads() and not load("parties").has(bare))
    ):
        return word.lower()
    return word


def _is_of_posts(word: str) -> bool:
    """Whether a word is one of those that posts are made of."""
    return any(_entry(word, name) for name in ("post_heads", "post_modifiers", "post_domains", "post_status"))


def _entry(word: str, name: str) -> bool:
    return load(name).get(word.lower()) is not None or load(name).get(word) is not None


@lru_cache(maxsize=1 << 14)
def names_field(word: str) -> bool:
    """Whether a word is a field of work: "housing", "education"."""
    return load("post_domains").has(word.lower().removesuffix("'s").removesuffix("’s"))


def names_fields(words: str) -> bool:
    """Whether some words name nothing but fields: "Economy and Finance"; what has an article before it is a body."""
    if load("organisation_names").has(words):
        return False  # "chairman of News International"
    return all(names_field(word) or word == "and" for word in words.replace(",", "").split())


def name_of(text: str, chunk: Chunk) -> str:
    """The name at a chunk in normal case, or its words."""
    return chunk.value.text if isinstance(chunk.value, Named) else text[chunk.start : chunk.end]


def phrase_text(text: str, phrase: Sequence[Chunk]) -> str:
    """The words of a phrase without its article."""
    words = " ".join(without_notes(text[phrase[0].start : phrase[-1].end]).split())
    for article in ("the ", "The ", "a ", "its ", "this ", "our "):
        words = words.removeprefix(article)
    return words


def in_singular(text: str, start: int, end: int, head: Span) -> str:
    """A post's words with the head in the singular: each of several presidents is a president."""
    ahead, hyphen, last = head.of(text).rpartition("-")  # "lieutenant-governors"
    singular = singulars().get(head.of(text).lower()) or ahead + hyphen + singulars().get(last.lower(), last)
    is_shouted = text[start:end].isupper() and " " in text[start:end]
    singular = singular.upper() if is_shouted else singular
    return text[start : head.start] + singular + text[head.end : end]


def is_relation(text: str, one: Chunk) -> bool:
    """Whether a chunk says who somebody is to an owner: "the mayor of Fell's | husband", "the bishop's | chaplain"."""
    return one.symbol is Symbol.POST or load("relations").has(text[one.start : one.end].lower())
