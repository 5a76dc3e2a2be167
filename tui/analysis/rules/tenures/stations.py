"""Bodies led, served or taught at in turn, each with its time: "managed Fell (1920–24) and Orb United (1924–30)"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.charges import TEACHERS
from tui.analysis.rules.tenures.places import stations
from tui.analysis.rules.tenures.serving import seat_of
from tui.analysis.rules.tenures.telling import STRETCH, draft, entered, held_then, holder_of, is_place, led_post
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import is_passive
from tui.model.statements import Status
from tui.values import replace


def in_stations(match: Match) -> Iterator[Draft]:
    """Somebody led, served or taught at each of several bodies, or was elected to each, with the time of each."""
    scene, verb = match.scene, match["verb"]
    enters = scene.kinds[verb] is Symbol.APPOINT
    if is_passive(scene, verb) is not enters or not _is_told_of(scene, match, enters=enters):
        return
    if modality(scene, verb) is not None or (holder := holder_of(match)) is None:
        return
    places = stations(scene, match["body"])
    is_bracketed = scene.kinds[verb] is Symbol.LEAD and scene.kinds[match["body"] + 1] is Symbol.OPEN
    for place in places if len(places) > 1 or is_bracketed else ():
        allowed = _DAYS if enters else STRETCH
        if scene.phrase(place.time).relation not in allowed or _is_elsewhere(scene, verb, place.body):
            continue
        body = scene.body(place.body) or scene.words(place.body)
        first = holder[0] if place is places[0] else verb
        made = draft(match, holder[1], [first, place.body, place.time], organisation=body, time=place.time)
        made = entered(made, scene) if enters else held_then(made, scene, verb)
        if made.status is Status.DATED:
            yield replace(made, post=_post(match, place.body))


_DAYS = (Relation.AT,)


def _is_told_of(scene: Scene, match: Match, *, enters: bool) -> bool:
    """Whether the verb is one of being in a body, or the body a row of boards that somebody sits on."""
    verb, boards = match["verb"], match.get("boards")
    if boards is not None:
        return scene.words(boards).lower() in ("board", "boards") and scene.words(verb).endswith(" on")
    is_to = Symbol.TO in scene.kinds[verb : match["body"]]
    if enters or scene.kinds[verb] is Symbol.LEAD:
        return is_to is enters and scene.verb(verb) not in _OTHERWISE
    return scene.lemma(verb).startswith(("serve ", "sit ", "teach ", "lecture ", "work "))


_OTHERWISE = frozenset(("send", "post", "move", "return", "transfer", "rule", "run", "lead"))
"""Verbs that lead to places, or tell of what is no post."""


def _is_elsewhere(scene: Scene, verb: int, body: int) -> bool:
    """Whether a name tells where somebody served, not in what: "served in Fell (1920–24)"; a club has its town's."""
    return scene.kinds[verb] is not Symbol.LEAD and is_place(scene, body)


def _post(match: Match, body: int) -> str | None:
    scene, verb = match.scene, match["verb"]
    if match.get("boards") is not None:
        return "board member"
    if scene.kinds[verb] is Symbol.LEAD:
        return led_post(scene, verb)
    return TEACHERS.get(scene.verb(verb)) or (seat_of(scene, body) if scene.kinds[verb] is Symbol.SERVE else None)


RULES = (
    Rule(
        "tenure.stations",
        "LEAD/SERVE/APPOINT:verb ADVERB? (IN|ON|AT|FOR|WITH|TO)? (DET|OWNER)? (WORD:boards OF DET?)? BODY:body "
        "OPEN? TIME",
        in_stations,
        reads="Ana Holt managed Fell Rovers (1990–94) and Orb United (1994–99).",
        refuses="Ana Holt left Fell Rovers (1990–94) and Orb United (1994–99) to others.",
    ),
)
