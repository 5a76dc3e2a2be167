"""Seats by their constituency: "won the 1987 Selby by-election", "was returned for Selby", "lost her seat in Selby"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import POINT, STRETCH, draft, entered, held, held_then, holders_of, left
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import is_passive
from tui.values import replace

_WINS = frozenset(("won", "wins", "winning", "gained", "gains", "regained", "recaptured", "captured"))
_LOSES = frozenset(("lost", "loses", "losing"))


def _is_constituency(scene: Scene, at: int) -> bool:
    """Whether a name is of somewhere that people sit for: not of a party, nor of what sits."""
    words = scene.words(at)
    is_party = load("parties").get(words) is not None or load("parties").get(words.lower()) is not None
    return not (is_party or load("organisation_heads").has(words.split()[-1]) or scene.after(at) is Symbol.OWNS)


def _told(match: Match, seat: int, time: int | None) -> Iterator[Draft]:
    """A draft for each who sits for a constituency, not yet dated."""
    scene, verb = match.scene, match["verb"]
    if not _is_constituency(scene, seat) or modality(scene, verb) is not None:
        return
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, match.last], organisation=scene.words(seat), time=time)
        yield replace(made, post="member")


def won(match: Match) -> Iterator[Draft]:
    """Somebody wins a by-election, the seat of a constituency, or a constituency for a party."""
    scene, verb = match.scene, match["verb"]
    party, job, poll = match.get("party"), match.get("job"), match.get("poll")
    wins = scene.lemma(verb) == "win the seat" or (
        scene.words(verb).lower() in _WINS and (party, job, poll) != (None, None, None)
    )
    is_for_party = party is None or load("parties").get(scene.words(party)) is not None
    is_seat = job is None or scene.words(job).lower() == "seat"
    if not (wins and is_for_party and is_seat) or (poll is not None and scene.words(poll).lower() != "by-election"):
        return
    seat = match.get("where") or match.get("seat")
    if seat is not None and scene.after(match.last) is not Symbol.WORD:
        yield from (entered(made, scene) for made in _told(match, seat, dated(scene, verb, match.last, POINT)))


def returned(match: Match) -> Iterator[Draft]:
    """Somebody is elected or returned for a constituency."""
    scene, verb, how = match.scene, match["verb"], match.get("how")
    if scene.verb(verb) not in ("elect", "re-elect", "reelect", "return") or not is_passive(scene, verb):
        return
    if how is None or scene.words(how).lower() == "unopposed":
        time = dated(scene, verb, match.last, POINT)
        yield from (entered(made, scene) for made in _told(match, match["seat"], time))


def sat(match: Match) -> Iterator[Draft]:
    """Somebody sat for a constituency over a stated time."""
    scene = match.scene
    if scene.lemma(match["verb"]) == "sit for" and scene.phrase(match["when"]).relation in STRETCH:
        yield from (held(made, scene) for made in _told(match, match["seat"], match["when"]))


def represented(match: Match) -> Iterator[Draft]:
    """Somebody represents a constituency that is called one: "represented the Bay of Fell electorate until 1873"."""
    scene, verb, kind, when = match.scene, match["verb"], match["kind"], match.get("when")
    if scene.verb(verb) != "represent" or scene.words(kind).lower() not in _KINDS or modality(scene, verb) is not None:
        return
    named = {Symbol.NAME, Symbol.ORG}.intersection(scene.kinds[match["first"] : kind])
    seat = scene.span((match["first"], kind - bool(named))).of(scene.setting.text)
    time = when if when is not None and scene.phrase(when).relation in STRETCH else None
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, kind], organisation=seat, time=time)
        yield replace(held_then(made, scene, verb), post="member")


_KINDS = frozenset(("electorate", "constituency", "district", "division", "riding", "ward"))


def lost(match: Match) -> Iterator[Draft]:
    """Somebody loses the seat of a constituency."""
    scene, verb, job = match.scene, match["verb"], match.get("job")
    loses = scene.lemma(verb).startswith("lose ") and scene.lemma(verb).endswith(" seat")
    if job is not None:
        loses = scene.words(verb).lower() in _LOSES and scene.words(job).lower() == "seat"
    if loses:
        time = dated(scene, verb, match.last, POINT)
        yield from (left(made, scene) for made in _told(match, match["seat"], time))


def entered_chamber(match: Match) -> Iterator[Draft]:
    """Somebody enters a parliament in a stated year or month."""
    scene, verb, body = match.scene, match["verb"], match["body"]
    day = scene.phrase(match["when"]).start
    is_chamber = bool(_CHAMBERS & {word.lower() for word in scene.words(body).split()})
    is_chamber = is_chamber and scene.after(match["when"]) is not Symbol.AS  # as what is told by another rule
    if scene.words(verb).lower() not in ("entered", "entering") or not is_chamber or len(str(day)) > _MONTH:
        return  # "entered Parliament on Tuesday to hear it"
    for index, person in holders_of(match) if modality(scene, verb) is None else []:
        made = draft(match, person, [index, verb, body], organisation=scene.body(body), time=match["when"])
        yield entered(made, scene)


_CHAMBERS = frozenset(("parliament", "congress", "senate", "commons", "lords", "assembly", "bundestag", "dáil"))
_MONTH = len("2003-04~")

RULES = (
    Rule(
        "tenure.won-by-election",
        "WORD:verb DET? TIME? (ORG/NAME:seat)? APPOINTMENT:poll ((IN|AT|FOR) DET? ORG/NAME:where)?",
        won,
        reads="Ana Holt won the 1987 Selby by-election.",
        refuses="Ana Holt watched the 1987 Selby by-election.",
    ),
    Rule(
        "tenure.won-constituency",
        "BECOME/WORD:verb OF? DET? ORG/NAME:seat (JOB:job|(FOR|FROM) DET? NAME/ORG:party)?",
        won,
        reads="Ana Holt won Selby for Labour in 1987.",
        refuses="Ana Holt won Selby for good in 1987.",
    ),
    Rule(
        "tenure.returned",
        "APPOINT:verb (WORD:how)? (TIME ((ORG|NAME)? (MODIFIER|WORD)? APPOINTMENT)?)? COMMA? FOR DET? ORG/NAME:seat",
        returned,
        reads="Ana Holt was returned unopposed for Selby in 1906.",
        refuses="Ana Holt was returned for Labour in 1906.",
    ),
    Rule(
        "tenure.sat",
        "SERVE:verb DET? ORG/NAME:seat TIME:when",
        sat,
        reads="Ana Holt sat for Selby from 1906 to 1910.",
        refuses="Ana Holt sat for Labour from 1906 to 1910.",
    ),
    Rule(
        "tenure.represented",
        "SERVE:verb DET NUMBER/ORG/NAME:first (ORG|NAME|AND|OF|DASH)* WORD/MODIFIER:kind (IN DET? BODY)? (TIME:when)?",
        represented,
        reads="Ana Holt represented the Bay of Selby electorate in Parliament from 1871 to 1873.",
        refuses="Ana Holt represented the Bay of Selby community in Parliament from 1871 to 1873.",
    ),
    Rule(
        "tenure.lost-seat",
        "LEAVE/WORD:verb (IN|AT|OF|FOR|OWNER) DET? ORG/NAME:seat (JOB:job)?",
        lost,
        reads="Ana Holt lost her seat in Selby in 2015.",
        refuses="Ana Holt lost her way in Selby in 2015.",
    ),
    Rule(
        "tenure.entered-chamber",
        "WORD:verb DET? ORG:body TIME:when",
        entered_chamber,
        reads="Ana Holt entered Parliament in 1997.",
        refuses="Ana Holt entered Hull in 1997.",
    ),
)
