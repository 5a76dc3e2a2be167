"""Who hold a title in the plural: "presidents Ann Poe and Tom Reed", "two councillors, Ann Poe and Tom Reed"."""

from tui.analysis.chunks import Post
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load


def holders_of_title(scene: Scene, first: int, post: Post) -> list[int]:
    """The chunks of all who hold a title in the plural: "presidents Ann Poe and Tom Reed"."""
    indices = [first]
    while post.is_plural:
        at = after_bracket(scene, indices[-1])
        if scene.after(at) not in (Symbol.AND, Symbol.COMMA) or not scene.person(at + 2):
            break
        indices.append(at + 2)
    return indices


def after_bracket(scene: Scene, at: int) -> int:
    """The last chunk of what stands after a name, "(R-MT)" or "of Ohio", else the name itself."""
    if scene.after(at) is Symbol.OF and scene.after(at + 1) in (Symbol.ORG, Symbol.NAME):
        return at + 2
    if scene.after(at) is not Symbol.OPEN:
        return at
    closes = (
        index for index in range(at + 2, min(at + 8, len(scene.chunks))) if scene.chunks[index].symbol is Symbol.CLOSE
    )
    return next(closes, at)


def are_all_named(scene: Scene, at: int, post: Post) -> bool:
    """Whether all are named whose title it is: "two former councillors, Ann Poe and Tom Reed, left", "the clerks, …".

    Where it counts them, as many are named; else it is of a body or a time, and opens as a title does.
    """
    names = holders_of_title(scene, at + 2, post)
    last = after_bracket(scene, names[-1])
    if scene.after(last) not in (Symbol.COMMA, Symbol.STOP):
        return False
    count = counted(scene, at)
    if count is not None:
        return count == len(names)
    is_whole = len(names) > 1 and scene.before(names[-1]) is Symbol.AND and scene.after(last + 1) is not Symbol.AND
    return is_whole and bool(post.organisation or post.status) and opens_with_article(scene, at)


def counted(scene: Scene, at: int) -> int | None:
    """How many a title counts: "both directors", "two former councillors"; None where it counts none."""
    words = [word for index in (at - 1, at) if index >= 0 for word in scene.words(index).lower().split()[:2]]
    count = next(filter(None, map(load("time_numbers").get, words)), None)
    value, *_ = (count.attributes("time_numbers") if count else None) or ("",)
    return int(value) if value else None


def distributed(scene: Scene, at: int, order: int, holders: int) -> str:
    """Whose status is whose: "the former and current presidents A and B"."""
    post = scene.post(at)
    if holders != 2 or post is None or scene.before(at) is not Symbol.AND or scene.before(at - 1) is not Symbol.STATUS:
        return ""
    return (scene.form(at - 2), post.status)[order]


def opens_with_article(scene: Scene, at: int) -> bool:
    """Whether a title begins as that of somebody does: with an article, an owner or a capital."""
    words = scene.words(at).split()
    return (bool(words) and words[0].lower() in ("the", "its", "their", "his", "her", "our", "your", "my")) or words[0][
        0
    ].isupper()
