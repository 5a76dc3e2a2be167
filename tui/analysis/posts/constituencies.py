"""Unknown names right before a post: whom or what it is held for, "Calder MP", "Jaguar chairman"."""

from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.posts.fields import is_modifier, names_no_body
from tui.analysis.posts.wording import names_field
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load


def is_constituency(text: str, chunks: Sequence[Chunk], at: int, post: int) -> bool:
    """Whether an unknown name is whom or what the post behind it is held for.

    Args:
        text: The document's.
        chunks: The sentence.
        at: The name.
        post: The head of the post.
    """
    head = " ".join(text[chunks[post].start : chunks[post].end].lower().split())
    word = text[chunks[at].start : chunks[at].end]
    if chunks[at].symbol is not Symbol.NAME:
        return False
    if load("common_words", "headline_verbs").has(word) or names_no_body(text, chunks, at, post):
        return False
    before = text[chunks[at - 1].start : chunks[at - 1].end] if at else ""
    if text[chunks[post].start].isupper() and before.lower() in ("a", "an", "'s", "’s", "'", "’"):
        return False  # "an Eligibility Technician", "the Trust's Charter Commissioner"
    if load("posts_of_constituencies").has(head) and at + 1 == post:
        return True
    field = any(map(names_field, word.split())) or load("demonyms", "parties", "post_modifiers").has(word)
    field = field or (before[:1].isupper() and is_modifier(text, chunks[at - 1]))  # "the Chief | Dairy | Adviser"
    return not field and head.split()[-1] not in ("secretary", "minister", "marshal", "master", "officer")
