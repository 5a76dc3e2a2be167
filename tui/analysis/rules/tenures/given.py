"""Posts held by somebody, bodies somebody is named to or enters: "named to the Commission", "entered the navy as"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.posts.wording import confirmed
from tui.analysis.rules.tenures.telling import draft, entered, held, holders_of
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.analysis.verb_groups import is_passive
from tui.model.statements import Status
from tui.values import replace

_POINT = (Relation.AT, Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.UNTIL)
_SEATS = frozenset(
    ("commission", "board", "court", "committee", "council", "cabinet", "senate", "authority", "panel", "tribunal")
)


def held_by(match: Match) -> Iterator[Draft]:
    """A post held or filled by somebody: "the post of chairman was held by Ann Poe from 1950 to 1960"."""
    scene, at, verb = match.scene, match["post"], match["verb"]
    person, post = scene.person(match["holder"]), scene.post(at)
    if person is None or post is None or post.is_plural or modality(scene, verb):
        return
    time = dated(scene, verb, match["holder"], _POINT)
    made = draft(match, person, [at, match["holder"]], post=at, time=time)
    is_filled = scene.words(match["held"]).lower() == "filled"
    made = entered(made, scene) if is_filled else held(made, scene)
    if made.status is Status.DATED or Symbol.JOB in (scene.after(at), scene.before(at - 1)):
        yield made  # "the post of clerk was held by", not "the clerk was held by"


def post_held_by(match: Match) -> Iterator[Draft]:
    """The post just named, held by another over a stated time: "from 2015 | the post was held by Ann Poe"."""
    scene, verb = match.scene, match["verb"]
    named = next((at for at in range(match.first - 1, -1, -1) if scene.kinds[at] is Symbol.POST), None)
    person, time = scene.person(match["holder"]), dated(scene, verb, match["holder"], _POINT)
    if person is None or named is None or time is None or modality(scene, verb):
        return
    post = scene.post(named)
    if post is not None and not post.is_plural and time > named:
        made = held(draft(match, person, [match.first, match["holder"]], post=named, time=time), scene)
        yield replace(made, post=confirmed(made.post or ""))


def named_to(match: Match) -> Iterator[Draft]:
    """Somebody is the object, put on a body on a stated day: "the governor named Ann Poe to the Fell Commission"."""
    scene, verb, body = match.scene, match["verb"], match.scene.body(match["body"])
    person = scene.person(match["holder"])
    if person is None or body is None or body.split()[-1].lower() not in _SEATS or is_passive(scene, verb):
        return
    time = dated(scene, verb, match["body"], _POINT)
    made = draft(match, person, [verb, match["holder"], match["body"]], organisation=body, time=time)
    if time is not None and not modality(scene, verb):
        yield entered(made, scene)


def inducted(match: Match) -> Iterator[Draft]:
    """Somebody is taken into a body on a stated day: "was inducted into the cabinet in 1990", "entered the cabinet"."""
    scene, verb, at = match.scene, match["verb"], match.get("body")
    body = "cabinet" if at is None else scene.body(at)
    if body is None or body.split()[-1].lower() not in _SEATS or modality(scene, verb):
        return
    if at is None and not scene.words(verb).lower().endswith("cabinet"):
        return
    if at is not None and not (scene.words(match["into"]).lower() == "into" and is_passive(scene, verb)):
        return
    for index, person in holders_of(match):
        chunks = [index, verb] if at is None else [index, verb, at]
        made = entered(draft(match, person, chunks, organisation=body, time=match["when"]), scene)
        if made.status is Status.DATED:
            yield made


def entered_body(match: Match) -> Iterator[Draft]:
    """Somebody enters, in a stated year, a body that one works or sits in: "entered the Treasury in 1918"."""
    scene, verb, body = match.scene, match["verb"], match.scene.body(match["body"])
    if body is None or body.split()[-1].lower() not in _WORKED_IN or modality(scene, verb):
        return
    is_dated = scene.phrase(match["when"]).relation is Relation.AT and _YEAR.search(scene.words(match["when"]))
    if scene.words(verb).lower() not in _ENTERED or not is_dated or scene.after(match["when"]) is Symbol.AS:
        return  # "entered Parliament on Tuesday to hear the vote"
    for index, person in holders_of(match):
        chunks = [index, verb, match["body"]]
        yield entered(draft(match, person, chunks, organisation=body, time=match["when"]), scene)


_YEAR = re.compile(r"\b[12]\d{3}\b")
_WORKED_IN = _SEATS | {
    "admiralty", "assembly", "bundestag", "commons", "department", "lords", "ministry", "office", "parliament",
    "police", "service", "treasury",
}  # fmt: skip
"""What ends the name of a body of which one is part from the day that one enters it; a college takes students."""


def entered_as(match: Match) -> Iterator[Draft]:
    """Somebody entered a body as the holder of a post: "entered the navy as a surgeon"."""
    scene, verb = match.scene, match["verb"]
    if scene.words(verb).lower() not in _ENTERED or modality(scene, verb):
        return
    body = match.get("body")
    time = dated(scene, verb, match["post"], _POINT)
    for index, person in holders_of(match):
        organisation = _own_body(scene, match["post"], body)
        made = draft(
            match, person, [index, verb, match["post"]], post=match["post"], organisation=organisation, time=time
        )
        yield entered(made, scene)


def _own_body(scene: Scene, at: int, body: int | None) -> str | None:
    post = scene.post(at)
    return scene.body(body) if body is not None and post is not None and post.organisation is None else None


_ENTERED = ("entered", "re-entered", "enters", "entering")
_PRESENTS = frozenset(("announced", "confirmed", "unveiled", "installed", "hired", "recruited", "chosen", "chose"))


def announced_as(match: Match) -> Iterator[Draft]:
    """Somebody is presented as the new holder of a post; the day it is said is not the first day in it."""
    scene, verb, at = match.scene, match["verb"], match["post"]
    person, post = scene.person(match["holder"]), scene.post(at)
    if person is None or post is None or scene.words(verb).lower() not in _PRESENTS or modality(scene, verb):
        return
    yield held(draft(match, person, [verb, match["holder"], at], post=at), scene, post.status)


RULES = (
    Rule(
        "tenure.post-held-by",
        "DET/THAT JOB BE:verb ADVERB? HOLD BY (POST COMMA?)? PERSON:holder",
        post_held_by,
        reads="Ana Holt was clerk of Fell Council; from March 2015 the post was held by Tom Reed.",
        refuses="Ana Holt was clerk of Fell Council; the post was held by Tom Reed to be a burden.",
    ),
    Rule(
        "tenure.held-by",
        "POST:post JOB? BE/SERVE:verb ADVERB? HOLD:held BY (POST COMMA?)? PERSON:holder",
        held_by,
        reads="The post of chairman of the Fell Trust was held by Ana Holt from 1950 to 1960.",
        refuses="The chairman of the Fell Trust was seen by Ana Holt from 1950 to 1960.",
    ),
    Rule(
        "tenure.named-to",
        "APPOINT:verb SOMEONE:holder TO (DET|OWNER)? ORG:body",
        named_to,
        reads="The governor named Ana Holt to the Public Utilities Commission in 1990.",
        refuses="The governor named Ana Holt to the Public Utilities Journal in 1990.",
    ),
    Rule(
        "tenure.inducted",
        "APPOINT:verb PREPOSITION:into (DET|OWNER)? ORG:body TIME:when",
        inducted,
        reads="Ana Holt was inducted into the cabinet on 4 May 1990.",
        refuses="Ana Holt was inducted into the hall of fame on 4 May 1990.",
    ),
    Rule(
        "tenure.entered-cabinet",
        "BECOME:verb TIME:when",
        inducted,
        reads="Ana Holt entered the cabinet in 1990.",
        refuses="Ana Holt left the cabinet in 1990.",
    ),
    Rule(
        "tenure.entered-body",
        "WORD:verb (DET|OWNER)? ORG:body TIME:when",
        entered_body,
        reads="Ana Holt entered the Treasury in 1918.",
        refuses="Ana Holt entered Fell College in 1918.",
    ),
    Rule(
        "tenure.entered-as",
        "WORD:verb (DET|OWNER)? ORG/NAME/WORD:body TIME? AS POST:post",
        entered_as,
        reads="In May 1990 Ana Holt entered the Cabinet as Minister of Transport.",
        refuses="In May 1990 Ana Holt joined the Cabinet Office party as Minister of Transport.",
    ),
    Rule(
        "tenure.announced-as",
        "PUBLISH/SAY/WORD:verb (ADVERB|TIME)* PERSON:holder AS POST:post",
        announced_as,
        reads="The minister has announced Ana Holt as the new chair of the Fell Trust.",
        refuses="The minister has described Ana Holt as the best chair of the Fell Trust.",
    ),
)
