"""Whether a bare title places somebody in a post, or names only what they do for a living."""

from tui.analysis.chunks import Post
from tui.analysis.scenes import Scene
from tui.analysis.terms import load


def is_placed(scene: Scene, at: int, post: Post) -> bool:
    """Whether the title alone places somebody in a post; "a Texas attorney" names a trade and where it is plied."""
    begins, *others = scene.words(at).lower().split()
    is_trade = "retired" in others or post.head.of(scene.setting.text).lower() == "coach"
    if begins in ("a", "an") and not post.organisation and is_trade:
        return False  # a trade: "a retired headteacher", "a Welsh rugby coach"
    if post.is_strong or (post.text == "deputy" and begins in ("his", "her", "its", "their", "my", "our")):
        return True
    if _is_of_somebody(post.text.split()):
        return True
    if post.organisation and load("places").get(post.organisation):
        return False
    if " for " in post.text and begins == "the":
        return True
    return post.organisation is not None


def _is_of_somebody(words: list[str]) -> bool:
    """Whether words of the post itself say whose it is: "police spokesman", "chief Palestinian negotiator"."""
    *before, head = words
    if before and head.startswith("spokes"):
        return before[-1].lower() != "family"
    is_of_country = head == "negotiator" and bool(before) and load("demonyms").has(before[-1])
    return is_of_country or (bool(before) and before[0].lower() == "chief")
