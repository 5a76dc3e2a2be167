"""Titles that are not of whom they stand beside: claimed, stood for, or those of a relation."""

import re

from tui.analysis.names import Named
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import is_passive

_STANDS_FOR = frozenset(("candidate", "contender", "hopeful", "aspirant", "applicant", "shortlist"))
_WORD, _MARK = re.compile(r"[\w-]+"), re.compile(r"[,;:()“”\"]")
_BEFORE = 24
"""Code points before a title in which a word may say that it is only claimed."""


def is_not_theirs(scene: Scene, at: int) -> bool:
    """Whether the words around the title at a chunk say that who is named beside it need not hold it."""
    if scene.before(at) is Symbol.PERSON and scene.after(at) is Symbol.PERSON and scene.words(at) in _LETTERS:
        return True  # "THE HON ANN HALE MP TOM REED"
    if scene.sentence.zone is Zone.TURN and _is_spoken_to(scene, at):
        return True  # "JOURNALIST: Prime Minister, Ann Hale says"
    if scene.after(at) is Symbol.NAME and load("headline_verbs").has(scene.words(at + 1)):
        return True  # "Fell Mayor | Urges Ann Hale to go"
    if _is_of_pronoun(scene, at) or _is_of_several(scene, at):
        return True
    if scene.before(at) is Symbol.FOR and scene.before(at - 1) is Symbol.POST and scene.after(at) is Symbol.PERSON:
        return True  # "Minister for | Justice Hon. Ann Hale"
    return (
        _is_claimed(scene, at)
        or _is_stood_for(scene, at)
        or _is_of_relation(scene, at)
        or _may_be_of_object(scene, at)
        or _is_predicate(scene, at)
    )


def _is_of_pronoun(scene: Scene, at: int) -> bool:
    """Whether a clause that says what somebody is ends before a name: "you are the clerk, | Ann Poe then the dean"."""
    is_said = scene.kinds[max(0, at - 2) : at] == (Symbol.PRONOUN, Symbol.BE) and scene.after(at) is Symbol.COMMA
    return is_said and scene.after(at + 2) is not Symbol.STOP


def _is_of_several(scene: Scene, at: int) -> bool:
    """Whether a title in the plural stands before what is no name, for it is one: "A Sitting Presidents Privilege"."""
    post = scene.post(at)
    is_one = scene.after(at) is Symbol.PERSON and scene.after(at + 1) not in _BETWEEN_NAMES
    return post is not None and post.is_plural and is_one


_BETWEEN_NAMES = (Symbol.AND, Symbol.COMMA, Symbol.OPEN, Symbol.OF, Symbol.DASH, Symbol.STOP)


def ends_entry(scene: Scene, at: int) -> bool:
    """Whether a form of address behind a title begins another's entry: "Hon. Ann Poe, clerk | Hon. Tom Reed, dean"."""
    first = at - 2 if scene.kinds[max(0, at - 2) : at] == (Symbol.POST, Symbol.AND) else at
    if scene.kinds[max(0, first - 2) : first] != (Symbol.PERSON, Symbol.COMMA) or scene.after(at) is not Symbol.PERSON:
        return False
    return all(isinstance(one := scene.chunks[name].value, Named) and one.title for name in (first - 2, at + 1))


def ends_row(scene: Scene, at: int) -> bool:
    """Whether a title ends a line behind its holder and the next begins another: "Ann Poe, Ohio, Clerk | Tom Reed,".

    Or a dash sets it off behind a name in a row: "Ann Poe (AP) - Chairman, | Tom Reed (TR), Ivy Orr".
    """
    if scene.before(at) is Symbol.DASH and scene.before(at - 1) in (Symbol.PERSON, Symbol.CLOSE):
        return scene.kinds[at + 1 : at + 3] == (Symbol.COMMA, Symbol.PERSON)
    if scene.kinds[at + 1 : at + 3] != (Symbol.PERSON, Symbol.COMMA) or scene.before(at) is not Symbol.COMMA:
        return False
    is_apart = "\n" in scene.setting.text[scene.chunks[at].end : scene.chunks[at + 1].start]
    return is_apart and scene.before(at - 1) in (Symbol.PERSON, Symbol.ORG, Symbol.NAME)


def is_of_entry(scene: Scene, at: int) -> bool:
    """Whether such a title is surely that of the name before it, for the next entry has one behind its name too."""
    return ends_entry(scene, at) and scene.kinds[at + 2 : at + 4] == (Symbol.COMMA, Symbol.POST)


def _is_spoken_to(scene: Scene, at: int) -> bool:
    """Whether a title that opens a turn is that of who is spoken to: "Prime Minister, | President Hale has won"."""
    follows = scene.kinds[1:3] == (Symbol.COMMA, Symbol.PERSON)
    follows = follows or scene.kinds[1:4] == (Symbol.COMMA, Symbol.POST, Symbol.PERSON)
    return follows and at == 0 and not scene.words(at).lower().startswith(("the ", "our "))


_LETTERS = ("MP", "QC", "KC", "TD")
"""Letters that are of the name before them."""


def _is_claimed(scene: Scene, at: int) -> bool:
    """Whether an adjective says that the title is only claimed: "the self-styled mayor of Fell, Ann Poe"."""
    post, text = scene.post(at), scene.setting.text
    if post is None:
        return False
    before = text[max(scene.sentence.span.start, scene.chunks[at].start - _BEFORE) : scene.chunks[at].start]
    if _FEIGNED.search(before):
        return True
    before = text[max(scene.sentence.span.start, post.head.start - _BEFORE) : post.head.start]
    words = _WORD.findall(_MARK.split(before)[-1])
    return any(load("alleged").has(word) for word in words[-3:])


_FEIGNED = re.compile(
    r"\b(?:(?:claim|pretend|profess|purport)(?:s|ed|ing)? to be|(?:pos|masquerad|dress)(?:e?s|ed|ing)(?: up)? as"
    r"|(?:impersonat|portray|imitat|parod)(?:es|ied|ed|ying|ing)|in the (?:guise|role) of)\s$",
    re.IGNORECASE,
)
"""What is said of who is not what the title behind it says: "A man claiming to be | the mayor, Tom Reed"."""


def _is_stood_for(scene: Scene, at: int) -> bool:
    """Whether a title is that of an office somebody stands for: "Candidate for mayor Ann Poe"."""
    return scene.before(at) is Symbol.FOR and at > 1 and scene.words(at - 2).lower() in _STANDS_FOR


def _is_predicate(scene: Scene, at: int) -> bool:
    """Whether a title is what another is said to be: "Ann Poe was Secretary to the Mayor, | Tom Reed"."""
    found = _SUBJECT_IS.search(scene.symbols, max(0, at - _OPENING), at) if scene.after(at) is Symbol.COMMA else None
    return found is not None and scene.words(found.start()).lower() != "you"  # "you are the clerk, Ms Hale"


def _is_of_relation(scene: Scene, at: int) -> bool:
    """Whether a subject named behind a title is its holder's kin or friend: "The wife of the mayor, Ann Poe, left"."""
    is_owner = scene.before(at) is Symbol.OF and 1 < at <= _OPENING and scene.kinds[at + 1 : at + 4] == _BETWEEN_COMMAS
    return is_owner and load("relations").has(scene.words(at - 2).split()[-1].lower())


def _may_be_of_object(scene: Scene, at: int) -> bool:
    """Whether a name behind a title may be the subject's: "The man who stabbed the mayor, Tom Reed, was jailed"."""
    if scene.kinds[at + 1 : at + 4] != _BETWEEN_COMMAS or scene.kinds[at + 4 : at + 5] == (Symbol.WHO,):
        return False
    who = scene.symbols.rfind(Symbol.WHO, 0, at)
    is_anybody = 0 < who <= _OPENING and _CLAUSE_EDGES.isdisjoint(scene.kinds[:who])
    return is_anybody and _CLAUSE_EDGES.isdisjoint(scene.kinds[who:at])


_SUBJECT_IS = re.compile(f"[{Symbol.PERSON}{Symbol.PRONOUN}][{Symbol.BE}{Symbol.BECOME}]{Symbol.ADVERB}?\\Z")
_CLAUSE_EDGES = frozenset((Symbol.COMMA, Symbol.QUOTE, Symbol.SAY, Symbol.PERSON))
_OPENING = 3
"""The last chunk of "The wife of | the mayor", where that opens a sentence."""
_BETWEEN_COMMAS = (Symbol.COMMA, Symbol.PERSON, Symbol.COMMA)


def is_another(scene: Scene, at: int) -> bool:
    """Whether a post is another's: "was named clerk and director Ray Orr was named", "both the chair and clerk"."""
    if _is_met_beside(scene, at):
        return True
    is_made = scene.before(at) is Symbol.APPOINT and is_passive(scene, at - 1)
    return is_made or scene.before(at) is Symbol.BECOME or (at > 0 and scene.words(at - 1).lower() == "both")


def _is_met_beside(scene: Scene, at: int) -> bool:
    """Whether a title stands for one, and a form of address for another: "the mayor | and Senator Hale"."""
    if not scene.words(at).lower().startswith("the ") or scene.kinds[at + 1 : at + 4] != _AND_ADDRESSED:
        return False
    person = scene.person(at + 3)
    return person is not None and " " not in person.name and load("personal_titles").has(scene.words(at + 2))


_AND_ADDRESSED = (Symbol.AND, Symbol.POST, Symbol.PERSON)


def is_only_called(scene: Scene, post: int) -> bool:
    """Whether what follows a title takes it away: "Hale, the mayor | 's choice", "mayor | in all but name"."""
    behind = scene.setting.text[scene.chunks[post].end : scene.chunks[post].end + _BEHIND]
    if scene.words(post).startswith("The ") and _PRINTED.match(behind):
        return True  # "Ann Hale, The Mayor in Fiction (Orb Press, 2000)"
    noun = scene.words(post + 2) if scene.after(post) is Symbol.OWNS and post + 2 < len(scene.chunks) else ""
    return behind.startswith(_IN_ALL_BUT) or load("relations").has(noun.lower())


_IN_ALL_BUT, _BEHIND = (" in all but name", " in all but title"), 120
_PRINTED = re.compile(r"[^.;\n()]{0,60}\([^()]{0,60}?(?:Press|Publish\w+|Books|University|Verlag)\b[^()]{0,30}\)")
"""Where and when a book came out, behind its title."""
