"""Clauses that belong to a letter's noun: "the letter that Hale and I signed", "e-mails received by Hale"."""

from tui.analysis.rules.letters.wording import HAPPENS_IN, RECEIVING
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol

_VERBS = (Symbol.WRITE, Symbol.SEND, Symbol.RECEIVE)
_SUBJECTS = (Symbol.PERSON, Symbol.PRONOUN)
_IN_GROUP = (Symbol.HAVE, Symbol.ADVERB, Symbol.TIME)


def relative_clause(scene: Scene, subject: int) -> tuple[int | None, list[int]]:
    """The verb of a relative clause with its own subject, None where it tells of no letter, and its subjects."""
    subjects, at = [subject], subject + 1
    if scene.kinds[at : at + 1] == (Symbol.AND,) and scene.after(at) in _SUBJECTS:
        subjects, at = [subject, at + 1], at + 2  # "the letter that Hale and I signed"
    first = at
    while at < len(scene.chunks) and scene.kinds[at] in _IN_GROUP:
        at += 1
    if scene.before(subject) is Symbol.COMMA or at >= len(scene.chunks) or scene.kinds[at] not in _VERBS:
        return None, []
    if scene.form(at) in ("s", "base") and at == first:
        return None, []  # "every letter she receives"
    lemma, received = scene.lemma(at), scene.kinds[at] is Symbol.RECEIVE
    is_other = lemma in HAPPENS_IN or (received and lemma not in RECEIVING)
    return (None, []) if is_other else (at, subjects)


def is_read_by(scene: Scene, by: int) -> bool:
    """Whether "by" names who got a letter: "e-mails received (in May) by Hale"."""
    verb = by - 1
    while verb > 0 and scene.kinds[verb] in (Symbol.TIME, Symbol.ADVERB):
        verb -= 1
    return verb >= 0 and scene.kinds[verb] is Symbol.RECEIVE and scene.lemma(verb) in RECEIVING


def is_of_another_note(scene: Scene, owner: int) -> bool:
    """Whether "her" in a footnote means somebody it does not name: notes stand in no order of telling."""
    meant = scene.person(owner)
    is_note = scene.sentence.zone is Zone.FOOTNOTE
    return is_note and all(scene.person(at) is not meant for at in range(owner))
