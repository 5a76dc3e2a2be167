"""Posts that end with what binds to them: a contract that is terminated, a term that is completed."""

from collections.abc import Iterator

from tui.analysis.clauses import antecedent
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import POINT, draft, holders_of, left, noun_of
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.model.statements import Modality
from tui.values import replace

ENDINGS = frozenset(("ended", "expired", "terminated", "finished", "lapsed", "ends", "expire", "expires", "lapses"))
_GOING_ON = frozenset(("renewed", "extended", "continued"))
_BONDS = frozenset(("contract", "employment", "appointment", "tenure", "term", "presidency", "reign"))


def contract_ended(match: Match) -> Iterator[Draft]:
    """Somebody's contract, employment or tenure ended, was terminated, or was not renewed."""
    scene, verb = match.scene, match["verb"]
    is_title = noun_of(match) == "title" and scene.after(match["noun"]) is Symbol.OF
    person = _bound(match) if is_title or noun_of(match) in _BONDS else None
    if person is None:
        return
    told = modality(scene, verb)
    if scene.words(verb).lower() in _GOING_ON:
        if told is not Modality.DENIED:
            return
        told = None
    elif told in (Modality.DENIED, Modality.CONDITIONAL) or not _is_ending(scene, verb):
        return
    last = max(verb, match["noun"])
    time = dated(scene, min(verb, match["noun"]), last, POINT)
    body = match.get("body")
    organisation = scene.body(body) if body is not None else None
    made = draft(
        match, person, [match["holder"], verb, last], post=match.get("post"), organisation=organisation, time=time
    )
    yield replace(left(made, scene), modality=told)


def _bound(match: Match) -> Person | None:
    """Whose contract it is: the one named, or the one before "whose"."""
    scene, at = match.scene, match["holder"]
    if scene.chunks[at].symbol is not Symbol.WHO:
        return scene.person(at)
    named = antecedent(scene, at) if scene.words(at).lower() == "whose" else []
    return scene.person(named[-1]) if named else None


def _is_ending(scene: Scene, verb: int) -> bool:
    return scene.words(verb).lower() in ENDINGS or scene.chunks[verb].symbol is Symbol.REMOVE


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


def term_completed(match: Match) -> Iterator[Draft]:
    """Somebody completed a term as the holder of a post: "completed a five-year term as head of Fell School"."""
    scene, verb, post = match.scene, match["verb"], match["post"]
    if scene.words(verb).lower() not in _COMPLETED or noun_of(match) not in _BONDS or modality(scene, verb):
        return
    time = dated(scene, verb, post, POINT)
    for index, person in holders_of(match):
        yield left(draft(match, person, [index, verb, post], post=post, time=time), scene)


_COMPLETED = frozenset(("completed", "finished", "concluded"))


RULES = (
    Rule(
        "tenure.contract-ended",
        "OWNER/PERSON/WHO:holder OWNS? (WORD|ADVERB|NUMBER|APPOINT)* WORD/JOB/APPOINTMENT:noun (AS/OF POST:post)? "
        "((AT|WITH) DET? ORG:body)? (ADVERB|HAVE|MODAL)* BE? (NOT)? (ADVERB)? REMOVE/WORD/LEAVE:verb",
        contract_ended,
        reads="Ana Holt's contract was terminated in June 2017.",
        refuses="Ana Holt's contract was read in June 2017.",
    ),
    Rule(
        "tenure.term-ended",
        "OWNER/PERSON:holder OWNS? (WORD|ADVERB|NUMBER|AND)* APPOINTMENT:noun "
        "(OF JOB)? ((AT|WITH|AS) DET? ORG/POST:body)? TIME:when",
        term_ended,
        reads="Ana Holt's six-year tenure at the Harbour Trust ended in January 2011.",
        refuses="Ana Holt's appointment at the Harbour Trust in January 2011 was welcomed.",
    ),
    Rule(
        "tenure.term-completed",
        "PUBLISH/WORD:verb DET (WORD|NUMBER|MODIFIER|STATUS)* APPOINTMENT:noun AS DET? POST:post",
        term_completed,
        reads="Ana Holt recently completed a five-year term as head of Calder School.",
        refuses="Ana Holt recently debated a five-year term as head of Calder School.",
    ),
    Rule(
        "tenure.contract-ended-by",
        "REMOVE/WORD:verb PERSON/OWNER:holder OWNS? (WORD|ADVERB|NUMBER)* WORD/APPOINTMENT:noun (AS POST:post)?",
        contract_ended,
        reads="The board terminated Mr Tom Reed's contract with effect from 30 September 2011.",
        refuses="The board read Mr Tom Reed's contract on 30 September 2011.",
    ),
    Rule(
        "tenure.contract-of",
        "REMOVE:verb (DET|OWNER) WORD/APPOINTMENT:noun OF (POST)? PERSON:holder",
        contract_ended,
        reads="The board terminated the contract of Ana Holt on 23 June 2017.",
        refuses="The board dismissed the words of Ana Holt on 23 June 2017.",
    ),
)
