"""Bodies led: chaired, headed, edited, "led by", and services somebody was responsible for."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.buildings import is_inquiry
from tui.analysis.rules.tenures.telling import (
    STRETCH,
    draft,
    held,
    held_then,
    holder_of,
    is_place,
    led_post,
)
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import is_passive
from tui.model.statements import Modality, Status
from tui.values import replace

_BETWEEN = "COMMA/OPEN/TIME/AT/DET/THAT/BE/ADVERB/WORD? "
"""A chunk between a body and the verb of who leads it: without a bound a long line of words would be read too often."""
_FIELD = "WORD/MODIFIER/OWNS/NAME/ORG/ADVERB? "
_SURELY_LEADS = frozenset(("chair", "head", "captain", "edit", "co-chair", "command"))


def chaired(match: Match) -> Iterator[Draft]:
    """Somebody chaired, headed, edited or captained a body."""
    scene, verb = match.scene, match["verb"]
    body = scene.body(match["body"])
    if body is None or scene.verb(verb) not in _SURELY_LEADS or is_passive(scene, verb):
        return
    if load("demonyms").has(body) or scene.after(match["body"]) is Symbol.OWNS:
        return  # "commanded the British component", "chairs Fell Council's audit committee"
    is_bare = match["body"] == verb + 1
    if is_bare and (
        scene.kinds[verb + 1] is Symbol.NAME or is_place(scene, verb + 1) or _goes_elsewhere(scene, verb + 1)
    ):
        return  # "headed Orb Bank to court"
    if (holder := holder_of(match)) is None or modality(scene, verb):
        return
    time = dated(scene, verb, match["body"], STRETCH)
    made = draft(match, holder[1], [holder[0], verb, match["body"]], organisation=body, time=time)
    yield held_then(replace(made, post=led_post(scene, verb)), scene, verb)


def _goes_elsewhere(scene: Scene, body: int) -> bool:
    """Whether a body that no article leads to is not what is led: "chaired Orb Trust | meetings", "headed Orb | to"."""
    return scene.after(body) in (Symbol.TO, Symbol.WORD, Symbol.POST)


def chairs(match: Match) -> Iterator[Draft]:
    """Somebody chairs or heads a committee or board with no name of its own: "chairs the county's bus committee"."""
    scene, verb, at = match.scene, match["verb"], match["body"]
    if scene.verb(verb) not in ("chair", "head", "co-chair") or scene.after(at) in (Symbol.WORD, Symbol.OWNS):
        return
    is_body = load("organisation_heads").has(scene.words(at)) or is_inquiry(scene, at)
    if not is_body or is_passive(scene, verb):
        return
    if (holder := holder_of(match)) is None or modality(scene, verb):
        return
    first = match.first + 2
    body = scene.setting.text[scene.chunks[first].start : scene.chunks[at].end]
    time = dated(scene, verb, at, STRETCH)
    made = draft(match, holder[1], [holder[0], verb, at], organisation=" ".join(body.split()), time=time)
    yield held_then(replace(made, post=led_post(scene, verb)), scene, verb)


def led(match: Match) -> Iterator[Draft]:
    """A body led, headed or chaired by somebody; or somebody who leads it, over a stated time."""
    scene, verb = match.scene, match["verb"]
    person = scene.person(match["holder"])
    at = match["body"]
    is_known = scene.body(at) is not None or (  # "It was led by Ann Poe" tells of no body
        scene.verb(verb) in ("chair", "head") and load("organisation_heads").has(scene.words(at))
    )
    is_known = is_known or is_inquiry(scene, at)
    body = scene.body(at) or scene.words(at)
    told = modality(scene, verb)
    is_adjective = load("demonyms").has(body) or body.endswith("ly")  # "German troops led by Ann Poe", "Ably led by"
    is_owner = scene.after(match["holder"]) is Symbol.OWNS  # "headed by Ann Poe's follower"
    if person is None or not is_known or is_adjective or is_owner or told is Modality.DENIED:
        return
    if any(scene.words(one).lower() in _MEETINGS for one in range(at + 1, verb)):
        return
    when = next(iter(scene.times(match["holder"] + 1, match["holder"] + 2)), None)
    when = when if when is not None and scene.phrase(when).relation in STRETCH else None
    made = draft(match, person, [match["holder"], verb, match["body"]], organisation=body, time=when)
    made = held(replace(made, post=led_post(scene, verb)), scene)
    yield replace(made, modality=told, is_bare=made.status is not Status.DATED)


_MEETINGS = frozenset(("meeting", "meetings", "session", "sessions", "hearing", "hearings", "talks", "conference"))
"""What somebody may chair of a body without being in its chair: "Fell Council meetings chaired by Ann Poe"."""


def led_since(match: Match) -> Iterator[Draft]:
    """Somebody leads, heads or chairs a body over a stated time."""
    scene, at = match.scene, match["body"]
    body = scene.body(at) or scene.words(at)
    known = scene.chunks[at].symbol in (Symbol.ORG, Symbol.NAME) or load("organisation_heads").has(body)
    if not known or is_place(scene, at) or scene.phrase(match["when"]).relation not in STRETCH:
        return
    if (holder := holder_of(match)) is None or modality(scene, match["verb"]):
        return
    post = led_post(scene, match["verb"])
    made = draft(match, holder[1], [holder[0], match["verb"], at], organisation=body, time=match["when"])
    yield held(replace(made, post=post), scene)


def responsible(match: Match) -> Iterator[Draft]:
    """Responsibility for a service over a stated time is a post in all but name."""
    scene = match.scene
    if scene.words(match["noun"]).lower() not in ("responsibility", "responsible", "charge", "oversight"):
        return
    time = dated(scene, match["noun"], match.last, STRETCH)
    if time is None or (holder := holder_of(match)) is None or modality(scene, match["verb"]):
        return
    body = match.get("body")
    organisation = scene.body(body) if body is not None else None
    made = draft(match, holder[1], [holder[0], time], organisation=organisation, time=time)
    left_out = () if body is None else (body, body + 1)
    first = match.get("kind") or match["noun"]
    words = [scene.words(at).lower() for at in range(first, time) if at not in left_out]
    yield held(replace(made, post=" ".join(words)), scene)


RULES = (
    Rule(
        "tenure.chaired",
        "LEAD:verb ((DET|OWNER) (ADVERB|MODIFIER)?)? ORG/NAME:body",
        chaired,
        reads="Ana Holt chaired the Harbour Committee on pilotage.",
        refuses="Ana Holt ran the Harbour Committee to ground.",
    ),
    Rule(
        "tenure.chairs",
        f"LEAD:verb (DET|OWNER) {_FIELD * 5}WORD/ORG/WORK:body",
        chairs,
        reads="Ana Holt, who chairs the county's transport committee, spoke.",
        refuses="Ana Holt, who chairs the county's transport talks, spoke.",
    ),
    Rule(
        "tenure.responsible",
        "HAVE/BE:verb (DET|OWNER)? (WORD/MODIFIER:kind)? WORD:noun FOR (BODY:body OWNS)? "
        "(DET|OWNER|WORD|NAME|POST|AND|OF)+ TIME",
        responsible,
        reads="Phil Rogers, who had overall responsibility for Calder's youth service between 2001 and 2005, spoke.",
        refuses="Phil Rogers, who had little time for Calder's youth service in 2001, spoke.",
    ),
    Rule(
        "tenure.led-by",
        f"BODY/WORD/WORK/APPOINT:body {_BETWEEN * 6}LEAD:verb BY (POST (COMMA ADVERB)?)? (POST)? PERSON:holder",
        led,
        reads="The Harbour Board, led by Ana Holt, met in May.",
        refuses="The Harbour Board was led astray by Ana Holt.",
    ),
    Rule(
        "tenure.led-since",
        "LEAD:verb (DET|OWNER|NUMBER)* ORG/WORD/NAME:body TIME:when",
        led_since,
        reads="Ana Holt, who has led the authority since 2011, spoke.",
        refuses="Ana Holt, who has led the way since Tuesday, spoke.",
    ),
    Rule(
        "tenure.which-led",
        "ORG:body COMMA? THAT SUBJECT LEAD:verb TIME:when",
        led_since,
        reads="In 1979 Ana Holt co-founded the Fell Association, which she chaired until 1985.",
        refuses="In 1979 Ana Holt co-founded the Fell Association, which she saw until 1985.",
    ),
)
