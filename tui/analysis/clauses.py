"""Whose deed a verb tells of: the chunks that are a verb's subject.

Speech has its subjects found before there are chunks: `tui.analysis.speech.speakers`, on text.
"""

import re
from collections.abc import Iterator

from tui.analysis.asides import before_attribution
from tui.analysis.insertions import BREAKS, beside_who, named_ahead, over_insertion
from tui.analysis.joint_names import (
    before_party,
    joined,
    joined_at_opening,
    joined_behind_verb,
    opens_apposed,
    with_others,
)
from tui.analysis.obliques import (
    before_counted,
    can_be_subject,
    ends_opening,
    is_bystander,
    is_gerund_of,
    is_nobody,
    is_oblique,
    is_taken_up,
    judged,
)
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import (
    FINITE,
    PREDICATED,
    begins_predicate,
    entering,
    group_start,
    is_participle,
    opens_unknown,
    participle_before,
    tells_of_who,
)

_WALLS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON))
_SUBJECTS = frozenset((Symbol.PERSON, Symbol.PRONOUN))
_SOMEONE = _SUBJECTS | {Symbol.OBJECT}
_JUDGED_FOR = (Symbol.FOR, Symbol.FROM, Symbol.OF, Symbol.ON)
_OPENERS = BREAKS | {Symbol.AND, Symbol.WHEN, Symbol.CLOSE, Symbol.AS}
_BEFORE_UNKNOWN = _OPENERS | _WALLS | EVENTS | {Symbol.WORD, Symbol.NAME, Symbol.BE}
"""What stands before a name that "who" means, where it is nobody's who is known: "will replace | Zork Blim, who"."""
_NAMED = (Symbol.COMMA, Symbol.NAME, Symbol.COMMA)
"""Somebody nobody is known by, between commas: "two sons, one of whom, David, is a vicar"."""
_DESCRIBED = re.compile(
    f"{Symbol.PERSON}(?:{Symbol.POST}|(?:[{Symbol.OF}{Symbol.FROM}]{Symbol.DET}?|{Symbol.FOR}{Symbol.DET})"
    f"[{Symbol.ORG}{Symbol.NAME}]"
    f"(?:{Symbol.OWNS}[{Symbol.ORG}{Symbol.NAME}])?)\\Z"
)
"""Somebody with where they are from or what: "Ann Hale of Fell was elected", "Ann Hale MP resigned"."""
_APPOSED_TRADE = re.compile(
    f"{Symbol.PERSON}{Symbol.COMMA}{Symbol.DET}[{Symbol.NAME}{Symbol.WORD}{Symbol.MODIFIER}]{{0,4}}{Symbol.WORD}"
)
_DEEPEST = 30  # clauses of "who", each about the one before, that are followed back
_REACH = 9  # chunks within which the name that "who" means must stand


def subjects(scene: Scene, verb: int) -> list[int]:
    """The chunks that name the subject of a verb, first to last: "Smith and Jones" are two.

    People and pronouns; a POST where only a post is named. "who" means the name before it; "and", a comma or "before"
    carries on the subject before; "after leaving, Smith" looks ahead; "to" is whoever is to act. Empty if unknown.
    """
    before = before_attribution(scene, _before_group(scene, verb))
    if before < 0:
        return named_ahead(scene, verb) if is_participle(scene, verb) else []
    if scene.kinds[before] is Symbol.COMMA:
        before = before if (party := before_party(scene, before - 1)) == before - 1 else party
    described = _DESCRIBED.search(scene.symbols, max(0, before - 5), before + 1)
    if described and scene.kinds[before] is Symbol.POST and scene.words(before).startswith("the "):
        return []  # "Two days after Hale | the clerk resigned"
    before = described.start() if described else 0 if opens_apposed(scene, before) else before
    symbol = scene.chunks[before].symbol
    if symbol is Symbol.WHO:
        return antecedent(scene, before)
    if symbol in (Symbol.WORD, Symbol.POST) and (named := with_others(scene, before)):
        return named
    if symbol in _SUBJECTS:
        if symbol is Symbol.PRONOUN or not is_oblique(scene, before) or is_gerund_of(scene, before, verb):
            return joined_behind_verb(scene, before)
    elif symbol is Symbol.POST:
        entered = entering(scene, before) if is_participle(scene, verb) else None
        return [before] if entered is None else subjects(scene, entered)  # "became clerk in 1990 | replacing Hale"
    elif (scene.before(before - 1), scene.before(before), symbol) == _NAMED:
        return []
    elif symbol is Symbol.TO and not is_participle(scene, verb):  # "prior to resigning" is nobody else's to do
        return agents(scene, before)
    elif symbol in BREAKS and (found := over_insertion(scene, before)):
        return found
    if symbol is Symbol.OWNER and scene.form(verb) == "ing":  # "any harm in | her writing to Hale"
        return [before] if scene.person(before) else []
    if symbol is Symbol.AND and is_participle(scene, verb) and (first := participle_before(scene, before)):
        return subjects(scene, first)  # "before moving to Hull in 1958 | and becoming clerk"
    if symbol is Symbol.TO or is_participle(scene, verb):
        met = judged(scene, before) if symbol in _JUDGED_FOR else None
        is_apart = symbol is Symbol.COMMA and not FINITE.isdisjoint(scene.kinds[scene.last_wall(verb) + 1 : before])
        ahead = [] if is_apart else named_ahead(scene, verb)  # "His father was a clerk, serving as one, and Hale"
        return joined(scene, met) if met is not None else _carried(scene, before) or ahead
    return _carried(scene, before) if symbol in _OPENERS else []


def agents(scene: Scene, to: int) -> list[int]:
    """Who is to do what stands after the "to" at chunk `to`: the nearest name that is no bystander."""
    before = to - 1 if scene.before(to) is not Symbol.QUOTE else to - 2
    are_expected = scene.words(before).lower() in _EXPECTED and scene.before(before) is Symbol.WORD
    if are_expected and scene.words(before - 1).endswith("s"):
        return []  # "Hale will replace nominees expected to resign"
    if (
        scene.kinds[before] in (Symbol.NAME, Symbol.ORG)
        and scene.words(before_counted(scene, before)).lower() in _ORDERED
    ):
        return []  # "Hale ordered all Afghans to leave"
    if scene.kinds[before] is Symbol.WORD and _FOR_THINGS.search(scene.symbols, max(0, before - 4), before + 1):
        return []  # "asked for Hale to be heard or for | payments to be suspended"
    if scene.kinds[before - 2 : before] == (Symbol.COMMA, Symbol.BE) and (told := subjects(scene, before - 1)):
        return told  # "Hale, who backed Reed, was | early to resign"
    for at in range(before, scene.last_wall(before), -1):
        symbol = scene.chunks[at].symbol
        if is_nobody(scene, at) or (symbol is Symbol.NAME and begins_predicate(scene, at + 1)):
            return []
        if symbol is Symbol.WHO:
            return antecedent(scene, at)
        if symbol in (Symbol.ORG, Symbol.NAME) and _opens_clause(scene, at):
            return []  # "Hale is sad that the Fell Parties seem to be walking away from it"
        if symbol is Symbol.THAT and scene.before(at) is Symbol.OBJECT and not begins_predicate(scene, at + 1):
            return []  # "told him that the group under Lord Hale was to publish"
        if symbol is Symbol.OWNER and scene.words(before).lower() in _COMPANY and not _joins(scene, at):
            return []  # "Hale urged her colleagues to go"
        if symbol in (Symbol.OWNER, Symbol.POST) and scene.person(at):
            return [at]
        if symbol is Symbol.PERSON and scene.after(at) is Symbol.OWNS and _is_of_owner(scene, at, before):
            return _one_of(scene, at)
        if symbol is Symbol.PERSON and scene.after(at) is Symbol.OWNS and to - at <= _OWN_PLAN:
            if is_taken_up(scene, at):
                continue  # "accepted Hale's nomination to become"
            return [at]  # "following Hale's decision to resign"
        if symbol in _SOMEONE and not is_bystander(scene, at):
            return joined(scene, at)
        if symbol is Symbol.POST and scene.before(at) in _ASKS:
            return []  # "Hale invited the treasurer to resign", "Hale called on him to", whoever that is
    return []


def _joins(scene: Scene, owner: int) -> bool:
    """Whether somebody does it with their own: "Hale joined a group of | her colleagues to go"."""
    return any(scene.words(at).lower() == "joined" for at in range(max(0, owner - _GROUP_OF), owner))


_GROUP_OF = 6  # chunks from "joined" to "her colleagues"
_COMPANY = ("allies", "colleagues", "deputies", "friends", "members", "ministers", "officers", "staff", "supporters")
_FOR_THINGS = re.compile(f"{Symbol.FOR}{Symbol.DET}?{Symbol.WORD}{{1,3}}\\Z")


def _is_of_owner(scene: Scene, owner: int, last: int) -> bool:
    """Whether who is to act belongs to somebody, and is not they: "Hale's ministers", "Hale's cabinet"."""
    last -= scene.kinds[last] is Symbol.BE  # "Hale's cabinet is | to resign"
    if last == owner + 1:
        return False
    return scene.kinds[last] in (Symbol.POST, Symbol.ORG) or load("organisation_heads").has(scene.words(last).lower())


def _one_of(scene: Scene, owner: int) -> list[int]:
    """Who is said to be one of somebody's: "Reed was the first of | Hale's ministers to resign"; else nobody."""
    found = _ONE_OF.search(scene.symbols, max(0, owner - _ONE), owner)
    return subjects(scene, found.start()) if found else []


_ONE_OF = re.compile(
    f"{Symbol.BE}{Symbol.DET}?[{Symbol.ADVERB}{Symbol.NUMBER}{Symbol.WORD}{Symbol.STATUS}{Symbol.MODIFIER}]*"
    f"(?:{Symbol.POST})?{Symbol.OF}\\Z"
)
_ONE = 7  # chunks


def _opens_clause(scene: Scene, name: int) -> bool:
    """Whether a name stands right behind "that", and so is who does what the clause tells."""
    return scene.before(name - (scene.before(name) is Symbol.DET)) is Symbol.THAT


_ORDERED = frozenset(
    ("ordered", "told", "asked", "urged", "forced", "invited", "instructed", "commanded", "persuaded", "allowed")
)
_EXPECTED = ("due", "expected", "likely", "ready", "set", "willing")
_ASKS = frozenset((Symbol.WORD, Symbol.ON, Symbol.FOR, Symbol.OF, Symbol.SAY, Symbol.WRITE, Symbol.SEND))
_OWN_PLAN = 4  # chunks from a name to the "to" of what is decided: "Hale 's sudden decision to"


def antecedent(scene: Scene, who: int) -> list[int]:
    """The name before "who", or before the title before it; whoever "is a" title; else the one name there is."""
    nearest = beside_who(scene, who)
    is_unknown = nearest >= 0 and scene.kinds[nearest] is Symbol.NAME and scene.before(nearest) in _BEFORE_UNKNOWN
    is_native = nearest >= 0 and load("demonyms", "parties").has(scene.words(nearest))  # "was an Australian who"
    if nearest < 0 or (is_unknown and not is_native) or scene.chunks[nearest].symbol in _WALLS:
        return []
    if scene.kinds[nearest] is Symbol.WORD or is_native:
        return _predicated(scene, nearest)
    if scene.kinds[nearest] is Symbol.OF and scene.before(nearest) is Symbol.WORD:
        return _predicated(scene, nearest - 1)  # "a man of 50 who"
    for at in range(nearest, max(-1, who - _REACH), -1):
        symbol = scene.chunks[at].symbol
        if symbol is Symbol.PERSON:
            return [at] if scene.words(who + 1).lower() in ("was", "is", "has") else joined(scene, at)
        if symbol is Symbol.POST and at == nearest and not (at > 1 and scene.before(at) is Symbol.COMMA):
            return _predicated(scene, at) or [at]
        if symbol in _WALLS or (symbol is Symbol.OWNS and scene.before(at) is not Symbol.PERSON):
            return []  # "unlike the minister's, who resigned" tells of the minister
    is_one = scene.symbols.count(Symbol.PERSON, 0, who) == 1
    return [scene.symbols.index(Symbol.PERSON)] if is_one else []


def _before_group(scene: Scene, verb: int) -> int:
    """The chunk before a verb's group, over a quotation mark that opens at the verb alone and over "all", "both"."""
    at = group_start(scene, verb) - 1
    is_alone = at == verb - 1 and scene.after(verb) is Symbol.QUOTE
    if at > 0 and scene.chunks[at].symbol is Symbol.QUOTE and (is_alone or scene.is_within_clause(at)):
        at = group_start(scene, at) - 1
    while at >= 0 and scene.words(at).lower() in ("all", "both"):
        at = group_start(scene, at) - 1
    return at


def _predicated(scene: Scene, post: int) -> list[int]:
    """Who "is" the post or trade at a chunk: "Hale was an officer who served" tells of Hale."""
    at = post - 1 if scene.symbols.count(Symbol.WHO, 0, post) < _DEEPEST else -1
    while at >= 0 and scene.kinds[at] in PREDICATED:
        if scene.kinds[at] is Symbol.BE:
            is_row = Symbol.COMMA not in scene.kinds[at:post] or scene.words(at + 1).split()[0] in ("a", "an")
            return subjects(scene, at) if is_row else []  # "was a soldier, politician and clerk who served"
        at -= 1
    is_trade = _APPOSED_TRADE.fullmatch(scene.symbols, max(at, 0), post + 1) is not None
    return [at] if is_trade else []  # "named after Ann Hale, an Irish physicist who became"


def _carried(scene: Scene, before: int) -> list[int]:
    """The subject of the clause that goes on after chunk `before`: "Hale apologised and resigned".

    Nobody's where only a post is named: "Hale insisted the treasurer apologises and resigns".
    """
    nearest = None
    for at in _clause_before(scene, before):
        if nearest is not None and ends_opening(scene, at):
            break
        if scene.chunks[at].symbol is Symbol.WHO and tells_of_who(scene, at + 1):
            described, symbols = antecedent(scene, at), scene.symbols[at:before]
            if Symbol.COMMA not in symbols or not described:
                return described  # "by Hale, who heard it and resigned"; "the defendant, who was clerk, and was"
        if can_be_subject(scene, at):
            if begins_predicate(scene, at + 1):
                return joined_at_opening(scene, at)
            nearest = at
        elif scene.chunks[at].symbol is Symbol.POST and _acts(scene, at):
            return []
        elif scene.chunks[at].symbol is Symbol.NAME and opens_unknown(scene, at):
            return []  # "Hale believed that Zork had paid and become the owner"
    return [nearest] if nearest is not None else []


def _acts(scene: Scene, post: int) -> bool:
    """Whether the holder of a post, whoever that is, is a subject: "the treasurer apologises"."""
    is_verb = scene.after(post) is Symbol.WORD and scene.words(post + 1).endswith("s")
    return (is_verb or begins_predicate(scene, post + 1)) and not is_oblique(scene, post)


def _clause_before(scene: Scene, before: int) -> Iterator[int]:
    """The chunks before `before`, backwards, to the beginning of their clause."""
    first = scene.last_wall(before) + 1
    for at in range(before - 1, first - 1, -1):
        if scene.chunks[at].symbol is Symbol.WHEN and at > first and _has_verb(scene, at, before):
            return
        yield at


def _has_verb(scene: Scene, when: int, before: int) -> bool:
    """Whether a clause begins at a chunk, rather than a phrase: "returned after the war and was made dean"."""
    is_phrase = scene.words(when).lower() in ("after", "before", "since", "until")
    between = range(when + 1, before)
    return not is_phrase or any(scene.chunks[at].symbol in _SUBJECTS or begins_predicate(scene, at) for at in between)
