"""Words for posts inside a run of capitals, and what stands beside them there."""

from collections.abc import Sequence

from tui.analysis.names.words import NOT_SURNAMES, Words, belongs, classes_of, is_given, is_initial
from tui.analysis.terms import Term


def precedes_surname(before: Words, text: str, post: Term) -> bool:
    """Whether a title that is a surname too is one: behind an initial or two names, "Tom Layton | Butler"."""
    title = text[post.start : post.end]
    is_surname = len(before) > 1 and title in _SURNAMES
    is_behind = len(before) == _ADDRESSED and before[0][2].rstrip(".") in ("Mr", "Mrs", "Ms", "Miss")
    is_surname = is_surname or (is_behind and title in _CLERGY and not belongs(before[1][2], "surnames"))
    return is_initial(before[-1][2]) or is_surname


_ADDRESSED = 2  # words of "Mr Aporo", before "Dean"
_CLERGY = ("Abbot", "Bishop", "Dean", "Major", "Marshal")
"""Titles of whom nobody calls "Mr", but who bears them as a surname: "Mr Zork | Dean"."""


def is_field_between(between: Words, modifier: str) -> bool:
    """Whether a word between two of a post's is its field: "Chief | Construction | Adviser"."""
    is_known = belongs(between[0][2], "surnames") or is_given(between[0][2])
    return len(between) == 1 and belongs(modifier, "post_modifiers") and not is_known


def heads_body(word: tuple[int, int, str], posts: Sequence[Term]) -> bool:
    """Whether a word tells of a body, and is none of a post as the "District" of "Deputy District Attorney" is."""
    return belongs(word[2], "organisation_heads") and not any(post.start <= word[0] < post.end for post in posts)


def ends_before_post(rest: Words, posts: Sequence[Term]) -> bool:
    """Whether a body that begins with a post's name ends where a holder's begins: "Fire Officers Union | Chair"."""
    if len(rest) > LONGEST:
        return False
    last = posts[-1]
    holder = [word for _, end, word in rest if end > last.end]
    body = [word for word in rest if word[1] <= last.start]
    return len(holder) > 1 and is_given(holder[0]) and bool(body) and heads_body(body[-1], posts)


def may_be_named(rest: Words, post: str) -> bool:
    """Whether what stands behind a post is a whole name though a house is called so: "Director | Ann Hall Orr"."""
    if not rest or not is_given(rest[0][2]):
        return False
    is_whole = len(rest) == _WHOLE and classes_of(rest[-1][2]).isdisjoint(NOT_SURNAMES)
    return belongs(rest[-1][2], "surnames") or (is_whole and post.lower() not in ROYAL)


_WHOLE, LONGEST = 3, 12
"""Words of a whole name, and of a body and a post with a name behind them."""
STREETS = frozenset(
    (
        "Park", "Street", "Road", "Avenue", "Square", "Bridge", "Stadium", "Airport", "Wharf", "Gardens", "Highway",
        "Drive", "Lane", "Library", "Dock", "Barracks",
    )
)  # fmt: skip
ROYAL = frozenset(("king", "queen", "prince", "princess", "president", "duke"))
"""Whose names are given to streets, squares and houses: "King Charles Park"."""
_SURNAMES = ("Butler", "Steward", "Proctor", "Constable", "Deacon", "Porter", "Reeve", "Chamberlain", "Pope", "Prior")
"""Titles that are a surname far more often behind two names; "Ann Hale Mayor" is a heading without its comma."""
