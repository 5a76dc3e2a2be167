"""Those who are written to without their names: "to the clerk", "to his colleagues", not "to say"."""

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_AFTER_READER = frozenset((Symbol.TIME, Symbol.STOP, Symbol.COMMA, Symbol.IN, Symbol.ON, Symbol.AND, Symbol.AT))
_OPENS_READER = frozenset(
    (
        Symbol.DET, Symbol.OWNER, Symbol.POST, Symbol.STATUS, Symbol.MODIFIER, Symbol.NUMBER, Symbol.NAME,
        Symbol.PERSON, Symbol.ORG, Symbol.OBJECT,
    )
)  # fmt: skip


def opens_reader(scene: Scene, at: int) -> bool:
    """Whether somebody unnamed is written to: "to the clerk", "to parents", not "to say"."""
    if at >= len(scene.chunks) or scene.kinds[at] is not Symbol.WORD:
        return at < len(scene.chunks) and scene.kinds[at] in _OPENS_READER
    is_body = load("organisation_heads").get(scene.words(at)) is not None
    is_named = (is_body or scene.words(at).endswith("s")) and scene.after(at) in _AFTER_READER
    is_many = scene.words(at) in ("all", "every", "each", "both", "people", "staff")
    return is_named or is_many or _is_people(scene, at) or _is_people(scene, at + 1)


def is_reader(scene: Scene, at: int) -> bool:
    """Whether what stands from a chunk on surely is somebody who reads letters: a body, an office, colleagues."""
    while at < len(scene.chunks) and scene.kinds[at] in (Symbol.DET, Symbol.OWNER, Symbol.STATUS):
        at += 1
    return at < len(scene.chunks) and (scene.kinds[at] in (Symbol.ORG, Symbol.POST) or _is_people(scene, at))


def is_work(scene: Scene, name: int) -> bool:
    """Whether a name or an office may be what is written, and not who reads: "wrote Paradise that year"."""
    clause = name + 2
    if scene.kinds[name] is Symbol.POST:
        following = scene.words(name + 1) if name + 1 < len(scene.chunks) else "."
        is_title = scene.words(name).startswith("The ")
        return is_title or (scene.after(name) not in _AFTER_OFFICE and following not in _ABOUT)
    if scene.kinds[name] is not Symbol.NAME:
        return False
    is_told = scene.after(name) is Symbol.THAT and clause < len(scene.chunks)
    return not is_told or not (scene.kinds[clause] in _SUBJECTS or scene.words(clause) in ("it", "there"))


_AFTER_OFFICE = (Symbol.TIME, Symbol.THAT, Symbol.ON, Symbol.PERSON)
_ABOUT = ("asking", "urging", "about", "regarding", "requesting", "calling", "demanding", "seeking", "saying")
"""What stands behind an office that is written to without "to": "wrote the President regarding"."""
_SUBJECTS = frozenset((Symbol.PRONOUN, Symbol.DET, Symbol.OWNER, Symbol.PERSON, Symbol.ORG, Symbol.NAME))


def _is_people(scene: Scene, at: int) -> bool:
    """Whether a word is one for people: "colleagues"."""
    if at >= len(scene.chunks) or scene.kinds[at] not in (Symbol.WORD, Symbol.MODIFIER):
        return False
    return scene.words(at).lower() in _READERS or load("speech_people").has(scene.words(at).lower())


_READERS = frozenset(
    (
        "staff", "parents", "residents", "patients", "families", "members", "shareholders", "customers", "constituents",
        "investors", "creditors", "employees", "teachers", "households", "neighbours", "neighbors", "relatives",
    )
)  # fmt: skip
"""To whom one letter goes many times."""
