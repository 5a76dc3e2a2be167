"""Posts left that are named by no title: "will leave her post"."""

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_JOBS = ("post", "job", "role", "position")
_OWNERS = (" her ", " his ", " their ", " my ")


def leaves_own_post(scene: Scene, verb: int) -> bool:
    """Whether what a verb of leaving says is left is one's own post: "leave her post", not "leave office"."""
    lemma = scene.lemma(verb)
    if not lemma.startswith("leave"):
        return False
    if lemma != "leave":
        return lemma.endswith(_JOBS) and any(owner in lemma for owner in _OWNERS)
    return scene.symbols.startswith(Symbol.OWNER + Symbol.JOB, verb + 1) and scene.words(verb + 2).lower() in _JOBS
