"""Bodies that stand apart from a post: "chairman (1930–40) of Orb Limited", "Orb Limited, of which he became head"."""

import re

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import group_start

_DATED = f"{Symbol.OPEN}{Symbol.TIME}{Symbol.CLOSE}"
_BEHIND = re.compile(
    f"{_DATED}(?:{Symbol.COMMA}?{Symbol.AND}?{Symbol.ADVERB}?{Symbol.POST}{_DATED}){{0,4}}[{Symbol.OF}{Symbol.AT}]"
    f"{Symbol.DET}?(?P<body>{Symbol.ORG})"
)
"""Years in brackets after a post and after those that share its body, and that body."""


def body_apart(scene: Scene, post: int, verb: int | None) -> str | None:
    """The body of a post without one, behind its years in brackets, before "of which", meant by "there"; else None."""
    found = _BEHIND.match(scene.symbols, post + 1)
    if found:
        return scene.body(found.start("body"))
    if scene.after(post) is Symbol.ADVERB and scene.words(post + 1).lower() == "there":
        return _last_named(scene, post)
    return _of_which(scene, verb) if verb is not None and verb < post else None


def _last_named(scene: Scene, post: int) -> str | None:
    """The body of the post told before: "clerk at Fell College in 1929 and bursar there in 1931"."""
    named = (scene.post(at) for at in range(post - 1, -1, -1) if scene.kinds[at] is Symbol.POST)
    before = next(named, None)
    return before.organisation if before else None


def _of_which(scene: Scene, verb: int) -> str | None:
    which = group_start(scene, verb) - 2
    if which < 2 or (scene.kinds[which], scene.kinds[which - 1]) != (Symbol.THAT, Symbol.OF):
        return None
    before = which - 3 if scene.kinds[which - 2] is Symbol.COMMA else which - 2
    named = scene.post(before)
    return named.organisation if named else scene.body(before)
