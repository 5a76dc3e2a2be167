"""A post at further bodies, each with its time or none: the verb and the title are said only once."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.coordinated import bodies_joined, further_bodies
from tui.analysis.rules.tenures.holding import asserted_held
from tui.analysis.rules.tenures.places import places_in_turn
from tui.analysis.rules.tenures.serving import seat_of, served_in
from tui.analysis.rules.tenures.telling import POINT, STRETCH, draft, entered, held, held_then, holder_of
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.model.statements import Status
from tui.values import replace


def later_of(match: Match) -> Iterator[Draft]:
    """The same post at a second body: "chief constable of Fell and later of Orb"."""
    scene, at, body = match.scene, match["post"], match.scene.body(match["body"])
    holder, post = holder_of(match), scene.post(at)
    if holder is None or body is None or post is None or modality(scene, match["verb"]):
        return
    own = scene.times(match["body"] + 1, match["body"] + 2)
    if not own and scene.kinds[match["link"]] is not Symbol.OF:
        return  # "was MP for Fell from 1990 to 1994 and for Orb Limited a rival"
    made = draft(match, holder[1], [at, match["body"]], post=at, organisation=body, time=own[0] if own else None)
    made = asserted_held(made, match, post)
    is_over = not _BEFORE_NOW.isdisjoint(scene.words(one).lower() for one in range(at + 1, match["body"]))
    yield replace(made, status=Status.FORMER) if is_over and made.status is Status.CURRENT else made


_BEFORE_NOW = frozenset(("formerly", "previously", "earlier", "once", "before that"))
"""What a post at a second body is over with: "is a fellow of Fell College and formerly | of Orb Bank"."""


def also_of(match: Match) -> Iterator[Draft]:
    """The same post at further bodies: "president of Fell University, Hull College and Orb University"."""
    scene, at = match.scene, match["post"]
    post, bodies = scene.post(at), further_bodies(scene, at)
    if not bodies or post is None or modality(scene, match["verb"]) or (holder := holder_of(match)) is None:
        return
    time, enters = dated(scene, match["verb"], bodies[-1], POINT), scene.kinds[match["verb"]] in _ENTERS
    for body in bodies:
        made = draft(match, holder[1], [at, body], post=at, organisation=scene.body(body), time=time)
        yield entered(made, scene) if enters else asserted_held(made, match, post)


_ENTERS = (Symbol.APPOINT, Symbol.BECOME)


def in_turn(match: Match) -> Iterator[Draft]:
    """The same post at bodies and places in turn, each with its years: "at Fell from 1990, at Hull from 1994"."""
    scene, at, verb = match.scene, match["post"], match["verb"]
    holder, post, places = holder_of(match), scene.post(at), places_in_turn(scene, at)
    if holder is None or post is None or not places or modality(scene, verb):
        return
    for place in places:
        body = scene.body(place.body) or scene.words(place.body)
        made = draft(match, holder[1], [at, place.body], post=at, organisation=body, time=place.time)
        yield entered(made, scene) if scene.kinds[verb] in _ENTERS else asserted_held(made, match, post)


def been_since(match: Match) -> Iterator[Draft]:
    """A post held that has been held since a time: "is the minister for roads and has been since July 2019"."""
    scene, at, when = match.scene, match["post"], match["when"]
    holder, post = holder_of(match), scene.post(at)
    is_since = scene.phrase(when).relation is Relation.SINCE and scene.words(match["again"]).endswith(" been")
    if holder is not None and post is not None and is_since and modality(scene, match["verb"]) is None:
        yield held(draft(match, holder[1], [holder[0], at], post=at, time=when), scene)


def each_in_turn(match: Match) -> Iterator[Draft]:
    """A post said once for those who held it, each with the years: "two advisers: Ann Poe (2009 to 2011) and …"."""
    scene, at, person = match.scene, match["post"], match["holder"]
    post = scene.post(at)
    while post is not None and post.is_plural and scene.kinds[person + 1 : person + 4] == _YEARS:
        if (holder := scene.person(person)) is None:
            return
        yield held(draft(match, holder, [person, person + 3], post=at, time=person + 2), scene)
        person += 4
        while scene.kinds[person : person + 1] and scene.kinds[person] in (Symbol.COMMA, Symbol.AND):
            person += 1


_YEARS = (Symbol.OPEN, Symbol.TIME, Symbol.CLOSE)


def sat_on(match: Match) -> Iterator[Draft]:
    """A seat on each of several bodies: "sits on the boards of Orb plc and Fell Ltd", "served on the A and the B"."""
    scene, verb, first = match.scene, match["verb"], match["body"]
    holder, boards = holder_of(match), match.get("boards")
    are_boards = boards is not None and scene.words(boards).lower() == "boards"
    is_on = scene.words(verb).endswith(" on") or (scene.after(verb) is Symbol.ON and are_boards)
    if holder is None or modality(scene, verb) or not is_on or (boards and not are_boards):
        return
    further = bodies_joined(scene, first)
    for body in [first, *further] if are_boards and further else further:
        made = draft(
            match, holder[1], [verb, body], organisation=scene.body(body), time=dated(scene, verb, body, STRETCH)
        )
        post = "board member" if are_boards else seat_of(scene, body)
        if post is not None:
            yield replace(held_then(made, scene, verb), post=post)


def sat_with(match: Match) -> Iterator[Draft]:
    """A seat on each of several boards, whose members are told: "served on the boards of directors of A, B and C"."""
    scene, verb, at = match.scene, match["verb"], match["post"]
    post, holder = scene.post(at), holder_of(match)
    is_on = scene.words(verb).endswith(" on") and scene.words(match["boards"]).lower() in ("board", "boards")
    if holder is None or post is None or post.organisation is None or not is_on or modality(scene, verb):
        return
    time = dated(scene, verb, at, STRETCH)
    for body in (None, *bodies_joined(scene, at)):
        organisation = post.organisation if body is None else scene.body(body)
        chunks = [verb, at if body is None else body]
        made = draft(match, holder[1], chunks, organisation=organisation, time=time)
        yield replace(held_then(made, scene, verb), post="board member")


RULES = (
    Rule(
        "tenure.sat-with",
        "SERVE:verb (DET|OWNER)? WORD:boards OF POST:post",
        sat_with,
        reads="Ana Holt served on the boards of directors of Orb Limited, Fell Limited and the Orb Trust.",
        refuses="Ana Holt sat on the word of the director of Orb Limited.",
    ),
    Rule(
        "tenure.sat-on",
        "SERVE/BE:verb ON? DET? (WORD:boards OF DET? (WORD WORD? COMMA? PREPOSITION DET?)?)? ORG:body (COMMA|AND)",
        sat_on,
        reads="Ana Holt sits on the boards of Orb Limited and the Fell Trust.",
        refuses="Ana Holt sits on the board of Orb Limited and the Fell Trust is glad.",
    ),
    Rule(
        "tenure.been-since",
        "BE:verb (ADVERB|STATUS)* POST:post COMMA? AND (PERSON|PRONOUN)? ADVERB? SERVE/BE:again (IN JOB)? TIME:when",
        been_since,
        reads="Ana Holt is the clerk of Orb Council and has been since July 2009.",
        refuses="Ana Holt is the clerk of Orb Council and has been ill since July 2009.",
    ),
    Rule(
        "tenure.each-in-turn",
        "POST:post (WORD|OF|DET|IN|OWNER|PREPOSITION)* COLON/DASH PERSON:holder OPEN TIME CLOSE",
        each_in_turn,
        reads="The inquiry had two deputy secretaries: Ana Holt (2009 to 2011) and Ray Orr (2011 to 2016).",
        refuses="The inquiry had a deputy secretary: Ana Holt (2009 to 2011) wrote of it.",
    ),
    Rule(
        "tenure.later-of",
        "BE/SERVE/APPOINT/BECOME:verb (ADVERB|AS|DET|TIME)* POST:post TIME? COMMA? AND (ADVERB|TIME|COMMA)* "
        "OF/FOR/AT:link DET? BODY:body",
        later_of,
        reads="Tom Reed was chief constable of Fell City Police and later of the Orb Constabulary.",
        refuses="Tom Reed was chief constable of Fell City Police and later ill of the Orb fever.",
    ),
    Rule(
        "tenure.also-of",
        "BE/SERVE/APPOINT/BECOME:verb (ADVERB|AS|DET|TIME|STATUS)* POST:post (COMMA|AND|OPEN)",
        also_of,
        reads="Ann Hale was president of Fell University and the University of Orb.",
        refuses="Ann Hale was president of Fell University and the University of Orb honoured her.",
    ),
    Rule(
        "tenure.in-turn",
        "BE/SERVE/HOLD/APPOINT/BECOME:verb (ADVERB|AS|DET|TIME|STATUS)* POST:post OPEN? TIME",
        in_turn,
        reads="Ana Holt was attaché in Rome in 1921, in Berlin the same year and in Paris in 1923.",
        refuses="Ana Holt was attaché in Rome in 1921, and in Berlin in 1923 she married.",
    ),
    Rule(
        "tenure.also-in",
        "SERVE:verb (IN|ON|FOR|AT|WITH)? (DET|OWNER)? ORG TIME COMMA? AND (IN|ON|AT)? DET? ORG:body TIME:when",
        served_in,
        reads="Ana Holt served on the Fell Commission from 1979 to 1980 and the Orb Commission from 1981 to 1982.",
        refuses="Ana Holt served on the Fell Commission from 1979 to 1980 and saw the Orb Commission in 1981.",
    ),
)
