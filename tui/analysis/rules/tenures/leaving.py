"""Posts left otherwise than by resigning: retired, sacked, removed, contract ended."""

from collections.abc import Iterator
from dataclasses import replace

from tui.analysis.clauses import is_passive
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import (
    POINT,
    draft,
    holders_of,
    is_place,
    left,
    noun_of,
)
from tui.analysis.scenes import Scene, dated
from tui.analysis.symbols import Symbol
from tui.model.statements import Modality, Status

_ENDINGS = frozenset(("ended", "expired", "terminated", "finished", "lapsed", "ends", "expires"))


def contract_ended(match: Match) -> Iterator[Draft]:
    """Somebody's contract, employment or tenure ended or was terminated."""
    scene, noun = match.scene, noun_of(match)
    person = scene.person(match["holder"])
    told = modality(scene, match["verb"])
    if noun not in ("contract", "employment", "appointment", "tenure", "term", "presidency", "reign") or person is None:
        return
    if (
        scene.words(match["verb"]).lower() not in _ENDINGS and scene.chunks[match["verb"]].symbol is not Symbol.REMOVE
    ) or told is Modality.DENIED:
        return
    time = dated(scene, match["verb"], match["verb"], POINT)
    body = match.get("body")
    organisation = scene.body(body) if body is not None else None
    made = draft(match, person, [match["holder"], match["verb"]], organisation=organisation, time=time)
    yield replace(left(made, scene), modality=told)


def term_ended(match: Match) -> Iterator[Draft]:
    """Somebody's tenure "ended in" a year: the verb stands inside the time phrase."""
    scene = match.scene
    person = scene.person(match["holder"])
    if person is None or not scene.words(match["when"]).lower().startswith(("ended", "ends", "expired")):
        return
    body = match.get("body")
    post = body if body is not None and scene.post(body) else None
    organisation = scene.body(body) if body is not None and post is None else None
    made = draft(
        match, person, [match["holder"], match["noun"]], post=post, organisation=organisation, time=match["when"]
    )
    yield left(made, scene)


_SURELY_REMOVES = frozenset(("sack", "fire", "oust", "depose", "suspend", "axe", "dethrone", "impeach", "overthrow"))


def departed(match: Match) -> Iterator[Draft]:
    """Somebody leaves, retires, is sacked, dismissed or removed; resigning is an event of its own."""
    scene, verb = match.scene, match["verb"]
    told = modality(scene, verb)
    post, body = match.get("post"), match.get("body")
    if told is Modality.DENIED or (body is not None and is_place(scene, body)):
        return
    names_what = bool(match.slots.keys() & {"post", "body", "job"})
    if not (names_what or _surely_removes(scene, verb)) or (told is Modality.CONDITIONAL and not names_what):
        return
    last = max(at for at in (post, body, match.get("job"), verb) if at is not None)
    time = dated(scene, verb, last, POINT)
    organisation = scene.body(body) if body is not None else None
    for index, person in _departing(match):
        chunks = [at for at in (index, verb, post, body) if at is not None]
        made = left(draft(match, person, chunks, post=post, organisation=organisation, time=time), scene)
        yield replace(made, modality=told or made.modality)


def _surely_removes(scene: Scene, verb: int) -> bool:
    """Whether the verb alone says that somebody lost a post."""
    word = scene.verb(verb)
    removes = scene.chunks[verb].symbol is Symbol.REMOVE
    return removes and (word in _SURELY_REMOVES or (word == "dismiss" and is_passive(scene, verb)))


def _departing(match: Match) -> list[tuple[int, Person]]:
    """Who goes: the subject, or the object of an active verb of removing."""
    scene, verb = match.scene, match["verb"]
    if scene.chunks[verb].symbol is not Symbol.REMOVE or is_passive(scene, verb):
        return holders_of(match)
    at = match.get("object")
    person = scene.person(at)
    return [(at, person)] if at is not None and person else []


def left_then(match: Match) -> Iterator[Draft]:
    """Somebody "left in 2009": the post that the document had them in before."""
    scene, verb = match.scene, match["verb"]
    if scene.verb(verb) != "leave" or modality(scene, verb):
        return
    for index, person in holders_of(match):
        made = left(draft(match, person, [index, verb], time=match["when"]), scene)
        if made.status is Status.DATED:
            yield replace(made, needs_post=True)


def retired(match: Match) -> Iterator[Draft]:
    """Somebody retired, with nothing said of the post."""
    scene, verb = match.scene, match["verb"]
    told = modality(scene, verb)
    hurt = verb + 1 < len(scene.chunks) and scene.words(verb + 1).lower() in ("hurt", "injured", "ill")
    if scene.verb(verb) != "retire" or hurt or scene.after(verb) is Symbol.POST or told is Modality.DENIED:
        return
    time = dated(scene, verb, verb, POINT)
    for index, person in holders_of(match):
        yield replace(left(draft(match, person, [index, verb], time=time), scene), modality=told)


RULES = (
    Rule(
        "tenure.contract-ended",
        "OWNER/PERSON:holder OWNS? (WORD|ADVERB|NUMBER)* WORD/APPOINTMENT:noun ((AT|WITH) DET? "
        "ORG:body)? (ADVERB)? BE? (ADVERB)? REMOVE/WORD/LEAVE:verb",
        contract_ended,
        reads="Ana Holt's contract was terminated in June 2017.",
        refuses="Ana Holt's contract was read in June 2017.",
    ),
    Rule(
        "tenure.term-ended",
        "OWNER/PERSON:holder OWNS? (WORD|ADVERB|NUMBER|AND)* APPOINTMENT:noun "
        "((AT|WITH|AS) DET? ORG/POST:body)? TIME:when",
        term_ended,
        reads="Ana Holt's six-year tenure at the Harbour Trust ended in January 2011.",
        refuses="Ana Holt's appointment at the Harbour Trust in January 2011 was welcomed.",
    ),
    Rule(
        "tenure.contract-of",
        "REMOVE:verb (DET|OWNER) WORD/APPOINTMENT:noun OF (POST)? PERSON:holder",
        contract_ended,
        reads="The board terminated the contract of Ana Holt on 23 June 2017.",
        refuses="The board dismissed the words of Ana Holt on 23 June 2017.",
    ),
    Rule(
        "tenure.left",
        "LEAVE/REMOVE:verb (SOMEONE:object)? (ADVERB|TIME|AS|FROM|DET|OWNER|OF|BY|THAT)* (JOB:job)? "
        "(OF|AS|FROM|DET)* (POST:post|BODY:body)?",
        departed,
        reads="Gordon Hall retired as inspector of constabulary in 1954.",
        refuses="Gordon Hall left the room in 1954.",
    ),
    Rule(
        "tenure.left-then",
        "LEAVE:verb TIME:when",
        left_then,
        reads="Ana Holt is director of nursing at the Calder Trust. Ms Holt left in September 2009.",
        refuses="Ana Holt grew up in Hull. Ms Holt left in September 2009.",
    ),
    Rule(
        "tenure.retired",
        "LEAVE:verb",
        retired,
        reads="Gordon Hall retired in 1954.",
        refuses="Gordon Hall retired hurt from the match.",
    ),
)
