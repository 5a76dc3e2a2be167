"""Two readings of one event: which is kept, and a bare title once a person and post."""

from collections import defaultdict
from collections.abc import Iterable

from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.terms import load
from tui.model.statements import Kind, Modality, Status

_RECENT = 60
"""Drafts come by sentence: one that overlaps another is not far from it."""


def distinct(drafts: Iterable[Draft]) -> list[Draft]:
    """Without what a weaker rule read again, and with a bare title once a person and post, at its first mention."""
    kept: list[Draft] = []
    held: dict[Person | None, dict[tuple[str, str | None], Draft]] = defaultdict(dict)
    for found in drafts:
        twin = next((one for one in kept[-_RECENT:] if one.span.overlaps(found.span) and _is_twin(found, one)), None)
        if twin is not None and not _outdoes(found, twin):
            continue
        if twin is not None:
            kept.remove(twin)
        if found.is_bare and any(_is_same_post(found, other) for other in held[found.holder].values()):
            continue
        if found.post and (found.kind is Kind.RESIGNATION or found.modality is not Modality.CALLED_FOR):
            held[found.holder].setdefault((found.post, found.organisation), found)
        kept.append(found)
    return kept


def _outdoes(found: Draft, twin: Draft) -> bool:
    """Whether the weaker reading of two tells more: a date, or what the post is."""
    if twin.is_bare or (twin.kind is Kind.TENURE and twin.status is not Status.DATED):
        return found.status is Status.DATED
    dates = found.start == twin.start and twin.end in (None, found.end)
    return dates and found.post is not None and not (twin.post or twin.organisation)


def _is_twin(found: Draft, other: Draft) -> bool:
    """Whether two overlapping drafts tell of one event."""
    if other.kind is not found.kind or other.people != found.people or other.title != found.title:
        return False
    if found.kind is Kind.LETTER and found.rule == other.rule and len({found.date, other.date} - {None}) > 1:
        return False  # "her letters of 4 May and 6 June"
    differ = found.modality is not other.modality
    if differ and (found.kind is Kind.RESIGNATION or Modality.CALLED_FOR in (found.modality, other.modality)):
        return False
    if None in (found.post, other.post) and _is_apart(found, other):
        return False
    dates = (found.start, found.end), (other.start, other.end)
    adds = any(own not in (None, known) for own, known in zip(*dates, strict=True))
    is_bare = other.post is None and other.organisation is None and found.start == other.start
    if all(any(pair) for pair in dates) and adds and not is_bare:
        return False
    if found.post is None and any(dates[0]) and not any(dates[1]):
        return False
    posts = found.post == other.post or None in (found.post, other.post)
    bodies = found.organisation == other.organisation or None in (found.organisation, other.organisation)
    if found.organisation and other.organisation and not bodies:
        if found.rule in _OF_EACH or other.rule in _OF_EACH:
            return False
        bodies = _share_word(found.organisation, other.organisation)
        if not bodies and found.read_at("post") != other.read_at("post"):
            return False  # "chair of Orb Trust, director of Fell Bank and chair of Calder College"
        alike = found.status == other.status and found.rule == other.rule and found.rule not in _OF_EACH
        return posts and (bodies or (alike and found.as_of == other.as_of))
    return posts and (bodies or found.status == other.status)


def _is_apart(found: Draft, other: Draft) -> bool:
    """Whether one tells of a post that is over, the other of following somebody in the next, whatever that is."""
    titled, following = (found, other) if found.post else (other, found)
    is_next = following.follows is not None and titled.follows is None and following.status is Status.DATED
    return bool(titled.post) and is_next and titled.status is Status.FORMER


_OF_EACH = ("tenure.also-of", "tenure.sat-on", "tenure.sat-with", "tenure.stations")
"""The rules that read one post at several bodies from the same words."""


def _is_same_post(found: Draft, known: Draft) -> bool:
    """Whether a title says no more than what is known: "Secretary" after "interior secretary" of one department."""
    words, other = _post_words(found.post), _post_words(known.post)
    if not _RANKS.isdisjoint(words ^ other):
        return False
    elsewhere = found.organisation and known.organisation and not _share_word(found.organisation, known.organisation)
    if known.is_bare and found.organisation == known.organisation:
        elsewhere = False  # "the President of the Republic", whatever a word of its name counts for
    return bool(words) and (words <= other or other <= words) and not elsewhere


_RANKS = frozenset(("vice", "deputy", "assistant", "associate", "acting", "shadow"))
"""What makes another post of one: a vice president is no president."""
_INITIALS = {"ceo": "chief executive", "cfo": "chief finance officer", "coo": "chief operating officer"}


def _post_words(post: str | None) -> set[str]:
    words = (post or "").lower()
    return set(_INITIALS.get(words, words).split())


def _share_word(one: str, other: str) -> bool:
    """Whether two names of bodies have a word in common that is more than "council" or "the"."""
    common = set(one.lower().split()) & set(other.lower().split())
    return any(load("organisation_heads").get(word) is None and len(word) > 3 for word in common)
