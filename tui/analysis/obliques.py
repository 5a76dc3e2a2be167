"""Names that only stand beside a deed, those a preposition leads to, and names that may be its subject."""

import re

from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import FINITE, group_start, is_participle

_OBLIQUE = frozenset((Symbol.BY, Symbol.FROM, Symbol.WITH, Symbol.TO, Symbol.IN, Symbol.AT, Symbol.PREPOSITION))
_OBLIQUE |= {Symbol.SUCCEED, Symbol.REMOVE}
_OBLIQUE_AT_ONCE = _OBLIQUE | {Symbol.OF, Symbol.FOR, Symbol.ON}
_LEADS_TO_GERUND = (Symbol.OF, Symbol.PREPOSITION, Symbol.WITH)
TITLES = frozenset((Symbol.POST, Symbol.DET, Symbol.STATUS))
_BEFORE_NAME = TITLES | {Symbol.OWNER, Symbol.MODIFIER, Symbol.ORG, Symbol.NAME}


def is_oblique(scene: Scene, at: int) -> bool:
    """Whether a preposition leads to a name, whatever titles stand before it: "with council leader Chris Read"."""
    title = before_titles(scene, at)
    if title < 0 or is_accompanied(scene, title) or is_included(scene, title):
        return False
    if scene.words(title).lower() in ("not", "than", "opposite"):
        return True  # "Hale rather than Orr became mayor", "Hale and not Orr", "The man opposite Hale"
    if _bounds_many(scene, title) or _is_object_of_relative(scene, title):
        return True
    return scene.chunks[title].symbol in _OBLIQUE_AT_ONCE or is_bystander(scene, at)


def _bounds_many(scene: Scene, link: int) -> bool:
    """Whether a name behind a chunk only bounds the many who act: "Every mayor | since | Hale", "All but | Hale"."""
    first = scene.last_wall(link) + 1
    quantifier = scene.words(first).lower().split()[0]
    if quantifier not in _QUANTIFIERS or not FINITE.isdisjoint(scene.kinds[first:link]):
        return False
    is_head = first < link and (scene.kinds[link - 1] is Symbol.POST or link == first + 1)
    is_no_one = (scene.kinds[first], scene.words(link - 1).lower(), link - first) == (Symbol.NOT, "one", 2)
    return scene.words(link).lower().split()[-1] in _BOUNDS and (link == first or is_head or is_no_one)


_QUANTIFIERS = frozenset(
    (
        "all", "any", "anybody", "anyone", "both", "each", "every", "everybody", "everyone", "few", "many", "most",
        "no", "no-one", "nobody", "none", "several", "some",
    )
)  # fmt: skip
_BOUNDS = ("after", "bar", "before", "but", "except", "save", "since", "under")


def _is_object_of_relative(scene: Scene, verb: int) -> bool:
    """Whether the verb at a chunk is that of "who", and so a name behind it its object: "Those who | backed | Hale"."""
    if scene.kinds[verb] is not Symbol.WORD or load("speech_verbs").has(word := scene.words(verb).lower()):
        return False
    who = verb - 1
    while who > 0 and scene.kinds[who] in _BESIDE_VERB:
        who -= 1
    return scene.kinds[who] is Symbol.WHO and word not in _THINKS


_BESIDE_VERB = FINITE | {Symbol.ADVERB, Symbol.NOT, Symbol.DO}
_THINKS = frozenset(
    (
        "doubted", "feared", "fears", "guessed", "heard", "hears", "hoped", "hopes", "imagined", "knew", "knows",
        "learned", "learnt", "realised", "realized", "saw", "supposed", "suspected", "suspects", "thinks", "thought",
        "wished",
    )
)  # fmt: skip
"""Verbs behind which a name may be the subject of what is thought: "who knew Ann Hale had resigned"."""


def is_gerund_of(scene: Scene, name: int, verb: int) -> bool:
    """Whether name and verb go together: "no question of Ann Hale resigning", "with Ann Hale taking the post"."""
    title = before_titles(scene, name)
    return (
        name == group_start(scene, verb) - 1
        and is_participle(scene, verb)
        and scene.chunks[title].symbol in _LEADS_TO_GERUND
    )


def is_bystander(scene: Scene, at: int) -> bool:
    """As `is_oblique`; but "on" and "for" lead to who is asked: "called on Ann Hale to resign"."""
    before = at - 1
    while before >= 0 and scene.chunks[before].symbol in _BEFORE_NAME:
        before -= 1
    return before >= 0 and scene.chunks[before].symbol in _OBLIQUE and not is_accompanied(scene, before)


def is_included(scene: Scene, at: int) -> bool:
    """Whether "including" stands at a chunk, behind the several who open a clause: "Five ministers, | including"."""
    if scene.kinds[at] is not Symbol.PREPOSITION or scene.words(at).lower() != "including":
        return False
    return _SEVERAL.fullmatch(scene.symbols, scene.last_wall(at) + 1, at) is not None


_SEVERAL = re.compile(
    f"(?:{Symbol.TIME}{Symbol.COMMA}?)?[{Symbol.DET}{Symbol.NUMBER}{Symbol.NAME}{Symbol.WORD}{Symbol.MODIFIER}"
    f"{Symbol.STATUS}{Symbol.ADVERB}{Symbol.ORG}]{{0,4}}[{Symbol.POST}{Symbol.WORD}{Symbol.ORG}{Symbol.NAME}]"
    f"(?:[{Symbol.OF}{Symbol.AT}{Symbol.IN}]{Symbol.DET}?[{Symbol.ORG}{Symbol.NAME}{Symbol.WORD}])?{Symbol.COMMA}?"
)


def is_accompanied(scene: Scene, at: int) -> bool:
    """Whether "together with" or "along with" stands at a chunk: who follows acts too."""
    return at > 0 and scene.chunks[at].symbol is Symbol.WITH and scene.words(at - 1).lower() in ("together", "along")


def before_titles(scene: Scene, at: int) -> int:
    """The chunk before the titles that stand before a name; -1 where they open the sentence."""
    at -= 1
    if at > 0 and scene.chunks[at].symbol is Symbol.WORD and scene.before(at) is Symbol.OWNER:
        at -= 2  # "her ally Ray Orr"
    while at >= 0 and scene.chunks[at].symbol in TITLES:
        at -= 1
    return at


def before_counted(scene: Scene, name: int) -> int:
    """The chunk before a name and what counts or describes it: "ordered | all the remaining Fellites"."""
    at = name - 1
    while at > 0 and scene.kinds[at] in (Symbol.DET, Symbol.NUMBER):
        at -= 1
    return at - (at > 0 and scene.words(at).lower() in ("all", "any", "other", "some"))


def is_taken_up(scene: Scene, owner: int) -> bool:
    """Whether what is somebody's is accepted or declined, and so another's to do."""
    verb = owner - 1 - (scene.before(owner) is Symbol.POST)
    return scene.words(verb).lower() in ("accepted", "accepts", "declined", "rejected", "refused", "received")


def is_nobody(scene: Scene, at: int) -> bool:
    """Whether "nobody", "none" or "no one" stands at a chunk."""
    is_no_one = scene.chunks[at].symbol is Symbol.NOT and scene.words(at + 1).lower() == "one"
    return is_no_one or scene.words(at).lower() in ("nobody", "none")


def judged(scene: Scene, link: int) -> int | None:
    """Who is thanked, blamed or kept from a deed that a link leads to: "thanked Hale for serving"; None for nobody."""
    at = link - 2 if scene.before(link) is Symbol.COMMA else link - 1  # "thanked the mayor, Ann Hale, for serving"
    if scene.kinds[at] not in (Symbol.PERSON, Symbol.OBJECT, Symbol.POST):
        return None
    verb = at - 1
    while verb > 0 and (scene.kinds[verb] in _BESIDE_JUDGED or scene.kinds[verb - 1] is Symbol.AND):
        verb -= 1
    word = scene.words(verb).lower()
    if verb < 1 or scene.kinds[verb] not in (Symbol.WORD, Symbol.SAY, *EVENTS):
        return None
    judges = _JUDGED.get(scene.kinds[link])
    return at if (word.startswith(judges) if judges else word.endswith(_OF_VERBS)) else None


_BESIDE_JUDGED = _BEFORE_NAME | {Symbol.PERSON, Symbol.COMMA, Symbol.AND}
_JUDGED = {Symbol.ON: ("congratulat", "compliment"), Symbol.OF: ("accus", "suspect", "convict", "acquit", "clear")}
"""Verbs whose object is told to have done what follows such a preposition; after others nearly every verb is one."""
_OF_VERBS = ("ed", "s", "ing", "thank", "praise", "blame", "criticise", "criticize", "honour", "honor", "commend")


def begins_clause(scene: Scene, comma: int) -> bool:
    """Whether a comma before "and" sets off a clause and ends no list of names: "won over Orr, and Hale became"."""
    if scene.kinds[comma] is not Symbol.COMMA or scene.kinds[comma - 1] is not Symbol.PERSON:
        return False
    return scene.kinds[max(0, before_titles(scene, comma - 1))] is not Symbol.COMMA


def ends_opening(scene: Scene, comma: int) -> bool:
    """Whether a comma ends the clause that opens a sentence: "When Orr became chairman, | Hale went along"."""
    opens = scene.kinds[scene.last_wall(comma - 1) + 1] is Symbol.WHEN
    return opens and scene.kinds[comma] is Symbol.COMMA


def can_be_subject(scene: Scene, at: int) -> bool:
    """Whether a chunk names somebody who may act in its clause: nobody a preposition leads to, nobody's owner."""
    symbol = scene.chunks[at].symbol
    if symbol is Symbol.PERSON:
        return not (is_oblique(scene, at) or scene.after(at) is Symbol.OWNS or _names_bystander(scene, at))
    if symbol is Symbol.PRONOUN:
        return not (scene.words(at + 1).lower() in _OPINES and scene.after(at + 1) is Symbol.COMMA)
    return symbol is Symbol.POST and scene.person(at) is not None


def is_owned(scene: Scene, post: int) -> bool:
    """Whether a post is that of whom somebody is the kin or the critic: "The wife of | the mayor, Ann Hale, left"."""
    return scene.kinds[max(0, before_titles(scene, post))] is Symbol.OF


def _names_bystander(scene: Scene, at: int) -> bool:
    """Whether a name between commas is that of whose kin or critic acts: "The wife of the mayor, Ann Hale, left"."""
    is_apposed = at > 1 and (scene.before(at), scene.after(at)) == (Symbol.COMMA, Symbol.COMMA)
    return is_apposed and scene.kinds[at - 2] is Symbol.POST and is_owned(scene, at - 2)


_OPINES = frozenset(
    ("believe", "think", "suppose", "understand", "recall", "gather", "guess", "hope", "fear", "imagine")
)
"""What "I" do in a parenthesis, which says nothing of whose deed the rest is: "which, I believe, was set up"."""


def head_of(scene: Scene, at: int) -> int:
    """The body that a name is only said to be about: "The Commission | into the floods in Fell has issued"."""
    first = scene.last_wall(at) + 1
    first += scene.kinds[first] is Symbol.DET
    is_head = first < at and scene.kinds[first] is Symbol.ORG and scene.words(first + 1).lower() in ("into", "on")
    return first if is_head and EVENTS.isdisjoint(scene.kinds[first:at]) else at
