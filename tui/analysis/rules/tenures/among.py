"""Posts as one of several holds them, or for a field: "one of two deputy directors", "hate crimes coordinator"."""

from tui.analysis.chunks import Post
from tui.analysis.patterns import Match

ONE_OF = "(WORD:one OF DET? (NUMBER|WORD)?)?"
FIELD = "(WORD:field WORD? WORD?)?"
"""What a post is for, in words that no post has by itself: "served as hate crimes coordinator"."""


def is_so_held(match: Match, post: Post) -> bool:
    """Whether what a pattern took for "one of" and for a field is that."""
    scene, at, one = match.scene, match["post"], match.get("one")
    if match.get("field") is not None:
        has_article = scene.words(at).lower().startswith(("a ", "an ", "the "))  # "served as best | a soldier could"
        return scene.lemma(match["verb"]).endswith(" as") and not has_article
    is_owner = scene.setting.text.startswith(("'", "’"), scene.chunks[at].end)  # "one of the ministers' friends"
    return one is None or (scene.words(one).lower() == "one" and post.is_plural and not is_owner)


def named_in_full(match: Match, post: str | None) -> str | None:
    """A post with the field that it is for, as written."""
    field = match.get("field")
    return (
        post
        if field is None
        else f"{match.scene.span(range(field, match['post'])).of(match.scene.setting.text)} {post}"
    )
