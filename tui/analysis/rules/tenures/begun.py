"""Careers begun and how they went on: "began at Fell Council as a clerk", "rose from clerk to chief"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import (
    POINT,
    draft,
    entered,
    held_then,
    holders_of,
    is_of_owner,
    is_place,
    left,
)
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.analysis.verb_groups import begins_predicate, is_passive
from tui.model.statements import Status
from tui.values import replace

_SOME = "WORD/ADVERB/STATUS/NUMBER/MODIFIER/DET/OF/TIME? "
_FIELD = "(IN (DET|WORD|MODIFIER|NAME|AND)+)?"
"""What somebody works in: "began his career in public health"."""
_NOUN = "OWNER/WORD/ADVERB/MODIFIER/PREPOSITION/APPOINTMENT? "
_BEGINS = f"BECOME/WORD:verb {_NOUN * 4}{_FIELD} TIME? {_FIELD} "
_WHERE = "(AT|IN|WITH|FOR|ON|SERVE) (DET|OWNER)? ORG:body (COMMA ORG|IN ORG)*"
_AS_WHAT = re.compile(f"[{Symbol.TIME}{Symbol.COMMA}]*[{Symbol.AS}{Symbol.SERVE}]{Symbol.DET}?{Symbol.POST}")
_BEGUN = frozenset(("began", "begun", "started", "commenced"))
_OF_WORK = frozenset(("career", "careers", "work", "working", "out", "off"))
_OF_POST = _OF_WORK | {"appointment", "life", "stint", "tenure", "term"}
"""What is begun with a post; life and terms of office are begun at many places besides."""
_NOUNS = frozenset((Symbol.OWNER, Symbol.WORD, Symbol.ADVERB, Symbol.MODIFIER, Symbol.PREPOSITION, Symbol.APPOINTMENT))


def began_as(match: Match) -> Iterator[Draft]:
    """Somebody began as the holder of a post: not "began his career as the chairman resigned"."""
    scene, post = match.scene, match["post"]
    if scene.before(post) is Symbol.SERVE and not scene.words(post - 1).endswith(" as"):
        return  # "began working at the District Attorney"
    if _is_of_work(match, _OF_POST) and not (is_of_owner(scene, post) or begins_predicate(scene, post + 1)):
        yield from _begun(match, post, match.get("body"))


def began_at(match: Match) -> Iterator[Draft]:
    """Somebody began at a body, as whatever it may have been."""
    scene, body = match.scene, match["body"]
    if not _is_of_work(match, _OF_WORK) or _AS_WHAT.match(scene.symbols, body + 1):
        return
    if not is_place(scene, body):
        yield from _begun(match, None, body)


def _begun(match: Match, post: int | None, body: int | None) -> Iterator[Draft]:
    """What began on its day; what has none is long over."""
    scene, verb = match.scene, match["verb"]
    if modality(scene, verb):
        return
    chunks = [at for at in (verb, body, post) if at is not None]
    time = dated(scene, verb, max(chunks), POINT)
    where = scene.body(body) if body is not None and not is_place(scene, body) else None
    for index, person in holders_of(match):
        made = entered(draft(match, person, [index, *chunks], post=post, time=time), scene)
        made = replace(made, organisation=made.organisation or where)
        yield made if made.status is Status.DATED else replace(made, status=Status.FORMER)


def _is_of_work(match: Match, nouns: frozenset[str]) -> bool:
    """Whether what is begun is a career or the like, or nothing is named: "began in 1962 as", not "began 2004 as"."""
    scene, verb = match.scene, match["verb"]
    if scene.kinds[verb] is Symbol.BECOME:
        return scene.lemma(verb).endswith(" career")
    if scene.words(verb).lower() not in _BEGUN:
        return False
    end = next((at for at in range(verb + 1, match.last + 1) if scene.kinds[at] not in _NOUNS), verb + 1)
    if scene.kinds[end] is Symbol.SERVE:
        return scene.words(end).lower().startswith("work")
    is_bare = end == verb + 1 and "post" in match.slots and not scene.words(end)[0].isdigit()
    return is_bare or scene.words(end - 1).lower() in nouns


def started_as(match: Match) -> Iterator[Draft]:
    """A career that began with a post: "comes from the law, starting in 1984 as a magistrate"."""
    scene, when, post = match.scene, match["verb"], match["post"]
    if scene.words(when).lower().startswith(("starting ", "beginning ", "commencing ")) and scene.phrase(when).start:
        for index, person in holders_of(match):
            yield entered(draft(match, person, [index, when, post], post=post, time=when), scene)


def followed_by(match: Match) -> Iterator[Draft]:
    """What somebody did next: "was vicar of Fell, followed by a tenure as rector of Orb from 1982"."""
    scene, verb, noun = match.scene, match["verb"], match["noun"]
    if scene.words(verb).lower() != "followed" or scene.words(noun).lower() not in _TENURES:
        return
    time = dated(scene, noun, match["post"], POINT)
    for index, person in holders_of(match):
        yield held_then(draft(match, person, [index, noun, match["post"]], post=match["post"], time=time), scene, verb)


_TENURES = frozenset(
    (
        "appointment", "appointments", "decade", "period", "posting", "spell", "spells", "stint", "stints", "tenure",
        "term", "terms", "time", "year", "years",
    )
)  # fmt: skip


def rose(match: Match) -> Iterator[Draft]:
    """Somebody rose from a post, which ends, to another: "was promoted from clerk to treasurer in 1990"."""
    scene, verb, old, new = match.scene, match["verb"], match["old"], match["new"]
    is_promoted = scene.verb(verb) in ("promote", "appoint") and is_passive(scene, verb)
    is_told = is_promoted or scene.words(verb).lower() in ("rose", "risen", "progressed", "graduated", "advanced")
    if not is_told or modality(scene, verb) or any(scene.post(at) is None for at in (old, new)):
        return
    time = dated(scene, verb, new, POINT)
    for index, person in holders_of(match):
        made = entered(draft(match, person, [index, verb, new], post=new, time=time), scene)
        yield made
        before = draft(match, person, [index, verb, old], post=old, time=time if is_promoted else None)
        yield left(replace(before, organisation=before.organisation or made.organisation), scene)


RULES = (
    Rule(
        "tenure.rose",
        "APPOINT/BECOME/WORD:verb (WORD|ADVERB|OWNER|TIME|DET)* FROM (BE|DET)* POST:old (TO BE?|TO BECOME) POST:new",
        rose,
        reads="Ana Holt was promoted from clerk to treasurer of Calder Council in 1990.",
        refuses="Ana Holt wrote from the clerk to the treasurer of Calder Council in 1990.",
    ),
    Rule(
        "tenure.began",
        f"{_BEGINS}({_WHERE})? (COMMA? TIME)? COMMA? (WORD? AS|SERVE) (DET|AS)* POST:post",
        began_as,
        reads="Ana Holt began her career at Calder Council in 1990 as a clerk.",
        refuses="Ana Holt began her holiday at Calder Council in 1990 as a joke.",
    ),
    Rule(
        "tenure.started-as",
        "TIME:verb AS (DET)? POST:post",
        started_as,
        reads="Ana Holt had a long career, starting in 1984 as clerk of Fell Council.",
        refuses="Ana Holt had a long career, ending in 1984 as clerk of Fell Council.",
    ),
    Rule(
        "tenure.followed-by",
        f"WORD:verb BY {_SOME * 3}APPOINTMENT/WORD/JOB:noun AS POST:post",
        followed_by,
        reads="Ana Holt was vicar of Fell, followed by a short tenure as rector of Orb from 1982 to 1986.",
        refuses="Ana Holt was vicar of Fell, followed by a short dog as rector of Orb from 1982 to 1986.",
    ),
    Rule(
        "tenure.began-at",
        f"{_BEGINS}{_WHERE}",
        began_at,
        reads="Ana Holt began her career at Calder Council in 1990.",
        refuses="Ana Holt began her holiday at Calder Council in 1990.",
    ),
)
