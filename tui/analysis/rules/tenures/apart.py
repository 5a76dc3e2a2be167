"""Bodies that stand apart from a post: "chairman (1930–40) of Orb Limited", "Orb Limited, where he became head"."""

import re

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import group_start

_DATED = f"{Symbol.OPEN}{Symbol.TIME}{Symbol.CLOSE}"
_BESIDE = re.compile(
    f"{Symbol.COMMA}{Symbol.DET}?(?P<body>{Symbol.ORG})(?:{Symbol.TIME}|{Symbol.STOP}|{Symbol.COMMA}{Symbol.TIME})"
)
"""The body set off behind a post: "was appointed Secretary, | Department of Health|, in 2004"."""
_BEHIND = re.compile(
    f"{_DATED}(?:{Symbol.COMMA}?{Symbol.AND}?{Symbol.ADVERB}?{Symbol.POST}{_DATED}){{0,4}}[{Symbol.OF}{Symbol.AT}]"
    f"{Symbol.DET}?(?P<body>{Symbol.ORG})"
)
"""Years in brackets after a post and after those that share its body, and that body."""


def body_apart(scene: Scene, post: int, verb: int | None) -> str | None:
    """The body of a post without one, behind its years in brackets, before "of which" or "where", meant by "there"."""
    found = _BEHIND.match(scene.symbols, post + 1)
    if found:
        return scene.body(found.start("body"))
    if scene.after(post) is Symbol.ADVERB and scene.words(post + 1).lower() == "there":
        return _last_named(scene, post)
    beside = _BESIDE.match(scene.symbols, post + 1)
    if verb is None or verb > post:
        return None
    if beside and _is_called_body(scene, beside.start("body")):
        return scene.body(beside.start("body"))
    is_of_its_own = " of " in scene.words(post) or scene.after(post) is Symbol.OF
    is_of_its_own = is_of_its_own or scene.kinds[post + 1 : post + 3] == (Symbol.COMMA, Symbol.ORG)
    risen = None if is_of_its_own else _risen_at(scene, verb)
    return _of_which(scene, verb) or _where(scene, verb, post) or risen


def _is_called_body(scene: Scene, at: int) -> bool:
    """Whether a name has a word for a body first or last, and is no place: "Department of Health", "Orb Bank"."""
    words = scene.words(at).split()
    heads = load("organisation_heads")
    return len(words) > 1 and (heads.has(words[0]) or heads.has(words[-1])) and not load("places").has(scene.words(at))


def _risen_at(scene: Scene, verb: int) -> str | None:
    """The body in which somebody rises, as the sentence tells: "joined Orb Bank in 1957, rising to chief clerk"."""
    if not scene.lemma(verb).startswith(("rise ", "promote")):
        return None
    for at in range(verb - 1, max(-1, verb - _REACH), -1):
        if scene.kinds[at] in (Symbol.PERSON, Symbol.STOP):
            return None
        named = scene.post(at) if scene.kinds[at] is Symbol.POST and scene.before(at) is not Symbol.COMMA else None
        if named is not None and named.organisation:
            return named.organisation
        if scene.kinds[at] is Symbol.ORG and not load("places").has(scene.words(at)):
            before = at - 1 - (scene.before(at) is Symbol.DET)
            return scene.body(at) if scene.kinds[max(0, before)] is Symbol.JOIN else None
    return None


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


def _where(scene: Scene, verb: int, at: int) -> str | None:
    """The body that "where" takes up: "came from Orb Limited, where she was head", not "studied at Orb, where"."""
    found = _TAKEN_UP.search(scene.symbols, max(0, verb - _REACH), verb)
    if found is None or scene.words(found.start("where")).lower() != "where":
        return None
    body, post = scene.body(found.start("body")), scene.post(at)
    is_of_place = post is not None and load("posts_of_places").has(post.text)
    return body if body is not None and (is_of_place or not load("places").has(body)) else None


_REACH = 12
"""Chunks from a verb back to the body that "where" takes up."""
_TAKEN_UP = re.compile(
    f"(?P<body>{Symbol.ORG}){Symbol.TIME}?{Symbol.COMMA}?(?P<where>{Symbol.WHEN})"
    f"[{Symbol.PERSON}{Symbol.PRONOUN}{Symbol.ADVERB}{Symbol.TIME}{Symbol.COMMA}{Symbol.BE}{Symbol.HAVE}]*$"
)
