"""Whom "the former chief executive" means where a sentence opens with a post and names nobody."""

from collections import defaultdict
from collections.abc import Sequence

from tui.analysis.names import Person
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_VERBS = frozenset(
    (Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.MODAL, Symbol.RESIGN, Symbol.SAY, Symbol.LEAVE, Symbol.OWNS)
)
_REACH = 6
"""Sentences looked back for somebody the description may mean."""


def resolve_descriptions(scenes: Sequence[Scene]) -> None:
    """Let a post that opens a sentence mean a person the document names; nobody where it is not plain who.

    It means the one person whom the document gives that post, with the same status. Where it gives it to nobody, it
    means whoever is spoken of on both sides: named last before it, and the "she" or "he" that opens the next sentence.
    """
    holders = _holders(scenes)
    for number, scene in enumerate(scenes):
        if not _opens_with_description(scene):
            continue
        known = holders.get(_key(scene, 0))
        person = None
        if known:
            person = next(iter(known)) if len(known) == 1 else None
        elif len(scenes) > number + 1:
            person = _spoken_of(scenes, number)
        if person is not None:
            scene.people[0] = person


def _holders(scenes: Sequence[Scene]) -> dict[tuple[str, bool], set[Person]]:
    """Who is named beside each post, apart for those who hold it and those who held it."""
    holders: dict[tuple[str, bool], set[Person]] = defaultdict(set)
    for scene in scenes:
        if Symbol.POST not in scene.symbols:
            continue
        for at, chunk in enumerate(scene.chunks):
            if chunk.symbol is not Symbol.POST:
                continue
            beside = at + 1 if scene.after(at) is Symbol.PERSON else at - 1
            beside = at + 2 if scene.after(at) is Symbol.COMMA and beside == at - 1 else beside
            if scene.before(at) is Symbol.COMMA and beside == at - 1:
                beside = at - 2
            person = scene.person(beside) if 0 <= beside < len(scene.chunks) else None
            if person is not None and scene.chunks[beside].symbol is Symbol.PERSON:
                holders[_key(scene, at)].add(person)
    return holders


def _key(scene: Scene, at: int) -> tuple[str, bool]:
    post = scene.post(at)
    return (post.text.lower(), post.status == "former") if post else ("", False)


def _opens_with_description(scene: Scene) -> bool:
    """Whether a sentence begins "The former chief executive was …" and no name explains it."""
    post = scene.post(0) if scene.chunks else None
    if post is None or post.is_plural or scene.words(0).split()[0] != "The":
        return False
    return scene.after(0) in _VERBS


def _spoken_of(scenes: Sequence[Scene], number: int) -> Person | None:
    """The last person named before a sentence, if the next sentence opens with a pronoun for the same person."""
    following = scenes[number + 1]
    if following.chunks[0].symbol is not Symbol.PRONOUN:
        return None
    for scene in reversed(scenes[max(0, number - _REACH) : number]):
        named = [person for at, person in sorted(scene.people.items()) if scene.chunks[at].symbol is Symbol.PERSON]
        if named:
            return named[0] if following.person(0) is named[0] else None
    return None
