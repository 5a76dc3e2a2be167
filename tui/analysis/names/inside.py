"""Words for posts inside a run of capitals, and what stands beside them there."""

from collections.abc import Sequence

from tui.analysis.names.words import Words, belongs, is_given, is_initial
from tui.analysis.terms import Term


def precedes_surname(before: Words, text: str, post: Term) -> bool:
    """Whether a title that is a surname too is one: behind an initial or two names, "Tom Layton | Butler"."""
    is_surname = len(before) > 1 and text[post.start : post.end] in _SURNAMES
    return is_initial(before[-1][2]) or is_surname


def is_field_between(between: Words, modifier: str) -> bool:
    """Whether a word between two of a post's is its field: "Chief | Construction | Adviser"."""
    is_known = belongs(between[0][2], "surnames") or is_given(between[0][2])
    return len(between) == 1 and belongs(modifier, "post_modifiers") and not is_known


def heads_body(word: tuple[int, int, str], posts: Sequence[Term]) -> bool:
    """Whether a word tells of a body, and is none of a post as the "District" of "Deputy District Attorney" is."""
    is_of_post = any(post.start <= word[0] < post.end for post in posts)
    return not is_of_post and belongs(word[2], "organisation_heads")


_SURNAMES = ("Butler", "Steward", "Proctor", "Constable", "Deacon", "Porter", "Reeve", "Chamberlain", "Pope", "Prior")
"""Titles that are a surname far more often behind two names; "Ann Hale Mayor" is a heading without its comma."""
