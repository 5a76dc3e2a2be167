"""The company that announces what a sentence tells, whose posts those it names are: "Orb Corp said it named Hale"."""

import re
from collections.abc import Iterable, Iterator

from tui.analysis.drafts import Draft
from tui.analysis.obliques import is_oblique
from tui.analysis.rules.tenures.title_times import when_held
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import group_start
from tui.model.statements import Kind

_OPENING = 12
"""Chunks within which a sentence has said who announces."""
_ANNOUNCES = re.compile(f"[{Symbol.SAY}{Symbol.APPOINT}{Symbol.PUBLISH}]")
_COMPANIES = frozenset(
    (
        "ag", "bancorp", "bank", "co", "co.", "company", "corp", "corp.", "corporation", "group", "inc", "inc.",
        "limited", "llc", "ltd", "ltd.", "nv", "plc", "sa",
    )
)  # fmt: skip
_SAME = frozenset(("it", "company", "bank", "firm", "corporation", "group"))
"""What stands for the company that announced before."""
_OFFICES = frozenset(
    (
        "president", "chairman", "chairwoman", "chair", "officer", "director", "executive", "treasurer", "secretary",
        "manager", "controller", "counsel", "board",
    )
)  # fmt: skip
"""How the posts end that companies announce."""


def announcers(scenes: Iterable[Scene]) -> Iterator[str | None]:
    """For each scene the company that it opens with as who says or appoints; None where another or nobody does."""
    last: str | None = None
    named: dict[str, str] = {}
    for scene in scenes:
        for at in scene.places(Symbol.ORG):
            body = scene.body(at) or ""
            if " " in body and body.split()[-1].lower() in _COMPANIES:
                named.setdefault(body.split()[0], body)
        subject = _subject(scene) if named else ""
        if subject in _SAME:
            yield last
            continue
        company = named.get(subject.split()[0]) if subject else None
        last = company or last
        yield company


def _subject(scene: Scene) -> str:
    """The body that is the subject of a sentence's first verb of saying or appointing; "" where none is."""
    verb = _ANNOUNCES.search(scene.symbols, 0, _OPENING)
    at = group_start(scene, verb.start()) - 1 if verb else -1
    if at < 0 or scene.chunks[at].symbol not in (Symbol.ORG, Symbol.NAME, Symbol.WORD) or is_oblique(scene, at):
        return ""
    words = scene.body(at) or scene.words(at)
    return words.lower() if words.lower() in _SAME else words


def is_announced(scene: Scene, found: Draft) -> bool:
    """Whether a draft tells of an office that a company has, not of whose it is, and the sentence names no other."""
    is_office = bool(found.post) and str(found.post).split()[-1] in _OFFICES and not found.is_bare
    if not is_office or found.organisation or found.kind not in (Kind.TENURE, Kind.RESIGNATION):
        return False
    verb = _ANNOUNCES.search(scene.symbols)
    said = range(verb.start() if verb else 0, len(scene.chunks))
    return not any(scene.chunks[at].end <= found.span.end and _names_other(scene, at) for at in said)


def _names_other(scene: Scene, at: int) -> bool:
    """Whether a chunk names a body, but for that of a post held before: "Hale, former head of Fell Ltd, was named"."""
    post = scene.post(at)
    if post is None or not post.organisation:
        return scene.chunks[at].symbol is Symbol.ORG and scene.words(at)[0].isupper()
    return "former" not in (post.status, when_held(scene, at))
