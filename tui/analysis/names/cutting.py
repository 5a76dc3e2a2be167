"""Runs of capitals cut where a name surely ends: at a possessive, and round the prepositions of a heading."""

from collections.abc import Iterator, Sequence

from tui.analysis.names.words import OWNS, Words

_BETWEEN_PARTIES = frozenset(("TO", "To", "FROM", "From"))


def cut_at_owners(words: Sequence[tuple[int, int, str]]) -> Iterator[Words]:
    """The words between possessives, and round the prepositions of a heading: "Memo From Ann Lowe", "HALE TO COLE"."""
    part: Words = []
    for at, (start, end, word) in enumerate(words):
        if word in _BETWEEN_PARTIES and part and at + 1 < len(words):
            yield part
            part = []
            continue
        owns = OWNS.search(word)
        if owns and len(word) > 2 and not _owns_house(words, at):
            part.append((start, start + owns.start(), word[: owns.start()]))
            yield part
            part = []
        else:
            part.append((start, end, word))
    if part:
        yield part


_HOUSES = frozenset(("college", "school", "hospital", "church", "cathedral", "university", "institute", "infirmary"))


def _owns_house(words: Sequence[tuple[int, int, str]], at: int) -> bool:
    """Whether a possessive is part of a house's name: "St Anne's School", "King's College", "Guy's Hospital"."""
    following = words[at + 1][2].lower() if at + 1 < len(words) else ""
    return following in _HOUSES and (at == 0 or words[at - 1][2].rstrip(".").lower() in ("st", "saint"))
