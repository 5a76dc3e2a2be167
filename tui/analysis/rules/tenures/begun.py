"""Careers begun and how they went on: "began at Fell Council as a clerk", "rose from clerk to chief"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import POINT, draft, entered, holders_of, is_of_owner, is_place, left
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.analysis.verb_groups import begins_predicate, is_passive
from tui.model.statements import Status
from tui.values import replace

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
        "tenure.began-at",
        f"{_BEGINS}{_WHERE}",
        began_at,
        reads="Ana Holt began her career at Calder Council in 1990.",
        refuses="Ana Holt began her holiday at Calder Council in 1990.",
    ),
)
