"""What somebody becomes that is no post of theirs, and what another is to become."""

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol


def is_of_office(scene: Scene, verb: int, post: int) -> bool:
    """Whether somebody becomes what is of an office or its holder, and not that: "became wary of the mayor"."""
    if any(scene.words(at).lower() in _OF_SOMEBODY for at in range(verb + 1, post)):
        return True  # "became a loyal ally of the Pope"
    of = next((at for at in range(verb + 2, post) if scene.kinds[at] is Symbol.OF), None)
    return of is not None and scene.kinds[of - 1] is Symbol.WORD and scene.words(of - 1).lower() not in _ONE_OF


_ONE_OF = frozenset(
    (
        "one", "two", "three", "both", "either", "first", "second", "third", "fourth", "fifth", "last", "latest",
        "youngest", "oldest", "only", "kind", "sort", "part", "half", "role", "position", "rank", "title", "board",
    )
)  # fmt: skip


def is_another_s(scene: Scene, verb: int) -> bool:
    """Whether what is to come is told of a body: "Hale thanked Orb for its readiness to become a member"."""
    if scene.before(verb) is not Symbol.TO or verb < len(("noun", "to")):
        return False
    if scene.kinds[verb - 2] is Symbol.WORD:
        return scene.words(max(0, verb - 3)).lower() in ("its", "their")
    wishes = scene.words(max(0, verb - len(("wish", "of", "body", "to")))).lower() in _WISHES
    return wishes and scene.kinds[verb - 2] in (Symbol.NAME, Symbol.ORG) and scene.before(verb - 2) is Symbol.OF


_WISHES = frozenset(
    (
        "agreement", "ambition", "application", "attempt", "bid", "decision", "desire", "hope", "intention", "part",
        "plan", "readiness", "refusal", "right", "willingness", "wish",
    )
)  # fmt: skip


_OF_SOMEBODY = frozenset(
    (
        "ally", "confidant", "critic", "disciple", "enemy", "favourite", "follower", "friend", "opponent", "patron",
        "pupil", "rival", "supporter", "target", "victim",
    )
)  # fmt: skip
