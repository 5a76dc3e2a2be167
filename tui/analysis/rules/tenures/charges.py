"""Bodies that somebody had charge of, taught at or was the first to head: what the post is, the verb tells."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import (
    POINT,
    draft,
    entered,
    held,
    held_then,
    holders_of,
    is_past,
    is_place,
    led_post,
    left,
)
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import is_passive
from tui.model.statements import Status
from tui.values import replace

_CHARGES = {"charge": "in charge", "helm": "leader", "reins": "leader"}
"""What somebody has or takes, and what that makes of them."""


def in_charge(match: Match) -> Iterator[Draft]:
    """Somebody has or takes charge, the helm or the reins of a body; what is no known body needs a time."""
    scene, verb, at = match.scene, match["verb"], match["body"]
    post = next((_CHARGES[word] for word in scene.lemma(verb).split() if word in _CHARGES), None)
    if post is None or is_place(scene, at) or scene.after(at) in (Symbol.WORD, Symbol.OWNS) or modality(scene, verb):
        return
    if scene.kinds[verb] is Symbol.APPOINT and not is_passive(scene, verb):
        return
    time = dated(scene, verb, at, POINT)
    if time is None and scene.kinds[at] is Symbol.NAME:
        return
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, at], organisation=_named(scene, at), time=time)
        yield replace(_told(made, scene, verb), post=post)


def _told(made: Draft, scene: Scene, verb: int) -> Draft:
    if scene.kinds[verb] in (Symbol.BECOME, Symbol.APPOINT):
        return entered(made, scene)
    return held_then(made, scene, verb) if made.time is None else held(made, scene)


def _named(scene: Scene, at: int) -> str:
    return scene.body(at) or scene.words(at)


def took_over_from(match: Match) -> Iterator[Draft]:
    """Somebody takes over a body from another, who led it until then."""
    scene, verb, at = match.scene, match["verb"], match["body"]
    other = scene.person(match["other"])
    if scene.lemma(verb) != "take over" or other is None or is_place(scene, at) or modality(scene, verb):
        return
    time = dated(scene, verb, match["other"], (Relation.AT,))
    for index, person in holders_of(match):
        for holder, change in (((index, person), entered), ((match["other"], other), left)):
            made = draft(match, holder[1], [holder[0], verb, at], organisation=_named(scene, at), time=time)
            yield replace(change(made, scene), post="leader")


def taught_at(match: Match) -> Iterator[Draft]:
    """Somebody taught or lectured at a school or college at a stated time."""
    scene, verb, at = match.scene, match["verb"], match["body"]
    post = TEACHERS.get(scene.verb(verb))
    is_at = at < verb or scene.lemma(verb).endswith(" at") or Symbol.AT in scene.symbols[verb:at]
    if post is None or not is_at or is_place(scene, at) or is_passive(scene, verb) or modality(scene, verb):
        return  # "taught Administrative Law"; "was taught at"
    time = match.get("when") or dated(scene, verb, at, POINT)
    if time is None:
        return
    for index, person in holders_of(match):
        made = held(draft(match, person, [index, verb, at], organisation=_named(scene, at), time=time), scene)
        yield replace(made, post=post)


TEACHERS = {"teach": "teacher", "lecture": "lecturer"}


def first_to(match: Match) -> Iterator[Draft]:
    """Somebody is the first of some people to hold a post, to head a body or to be elected to it."""
    scene, verb = match.scene, match["verb"]
    post, body, lead = match.get("post"), match.get("body") or match.get("led"), match.get("lead")
    if not load("holders_counted", "time_ordinals").has(scene.words(match["rank"])) or modality(scene, verb):
        return
    last = next(at for at in (post, body) if at is not None)
    named = scene.post(post) if post is not None else None
    is_any = named is None and (is_place(scene, last) or scene.words(last - 1).lower() in ("a", "an"))
    if not _UNSETTLED.isdisjoint(scene.words(at).lower() for at in range(verb, last)):
        return  # "the first woman nominated to serve on the board"
    is_adjective = named is not None and scene.kinds[last - 1] is Symbol.APPOINT and not named.is_strong
    if is_any or is_adjective or scene.after(last) in (Symbol.WORD, Symbol.JOB):
        return  # "to lead an army"; "the first elected official"; "to hold the number two position"
    time = dated(scene, verb, last, POINT)
    for index, person in holders_of(match):
        organisation = scene.body(body) if body is not None else None
        made = draft(match, person, [index, verb, last], post=post, organisation=organisation, time=time)
        made = entered(made, scene)
        if made.status is Status.CURRENT and scene.kinds[verb] is Symbol.BE and is_past(scene, verb):
            made = replace(made, status=Status.FORMER)
        yield replace(made, post=led_post(scene, lead)) if lead is not None else made


_UNSETTLED = frozenset(("nominated", "invited", "considered", "proposed", "suggested", "tipped"))
_PEOPLE = "WORD/NAME/DASH/ORG/POST/MODIFIER? "
_CHOSEN = "(TO BE?)? (APPOINT/SERVE/HOLD/BECOME (DET JOB OF)? (AS|TO|IN)? DET? (POST:post|ORG:body)"

RULES = (
    Rule(
        "tenure.in-charge",
        "APPOINT/BECOME/SERVE/HOLD:verb OF? (DET|OWNER|ADVERB)* ORG/NAME:body",
        in_charge,
        reads="Tom Reed had charge of the Fell Mission in 1885.",
        refuses="Tom Reed had charge of the Fell Mission accounts in 1885.",
    ),
    Rule(
        "tenure.took-over-body",
        "BECOME:verb DET? ORG:body FROM POST? PERSON:other",
        took_over_from,
        reads="Ana Holt took over Orb Limited from Tom Reed in 2004.",
        refuses="Ana Holt took over Orb Limited from the bank in 2004.",
    ),
    Rule(
        "tenure.taught-at",
        "SERVE:verb (ADVERB|WORD|NAME|ORG|AND|IN|TIME)* AT? (DET|OWNER)? ORG/NAME:body",
        taught_at,
        reads="Ana Holt taught history at Fell School from 1959 to 1964.",
        refuses="Ana Holt learned history at Fell School from 1959 to 1964.",
    ),
    Rule(
        "tenure.where-taught",
        "ORG:body COMMA? WHEN SUBJECT SERVE:verb WORD? TIME:when",
        taught_at,
        reads="Ana Holt went to Fell School, where she taught from 1959 to 1964.",
        refuses="Ana Holt went to Fell School, where she learned from 1959 to 1964.",
    ),
    Rule(
        "tenure.first-to",
        f"BE/BECOME:verb DET ADVERB/NUMBER:rank {_PEOPLE * 4}{_CHOSEN}|TO LEAD:lead DET? ORG:led)",
        first_to,
        reads="In 1999 Ana Holt became the first woman to lead the Fell Council.",
        refuses="In 1999 Ana Holt became the first woman to sue the Fell Council.",
    ),
)
