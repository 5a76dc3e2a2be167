"""Posts: a title with its modifiers, field and body as one chunk, and bodies in lower case.

wording     how a post reads
bodies      "the council", "the Indian police"
composing   head, modifiers, field and body put together
joining     two posts at one body
"""

from tui.analysis.posts.bodies import compose_bodies
from tui.analysis.posts.composing import compose_posts

__all__ = ["compose_bodies", "compose_posts"]
